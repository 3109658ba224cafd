#pragma once

#include "report/Exact.h"

#include <QByteArray>
#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace report {

/// What of a report's file name a header field says again.
enum class NamePart { Report, Participant, Market };

/// One field of a record. Offsets and widths are bytes.
struct Field {
    QString name; ///< Of its own within the record.
    int start = 0;
    int width = 0;
    bool isNumber = false; ///< Digits alone; else any characters, padded with blanks.
    int decimals = 0;      ///< Of a number: digits after the point that is implied.
    bool isCode =
        false;     ///< Digits that name something, such as a stock: shown as they stand, without a total of their own.
    int sign = -1; ///< Position of the field that holds the sign, "+", "-" or a blank; -1 where there is none.
    QHash<QString, QString> codes; ///< All that may stand here, without blanks at its end, with what it means.
    std::optional<NamePart> says;

    [[nodiscard]] int end() const { return start + width; }
    bool operator==(const Field&) const = default;
};

/// A number of a record that is the sum of others of it, decimal point and sign ignored.
struct Checksum {
    int field = 0; ///< Positions in RecordType::fields.
    QList<int> of;

    bool operator==(const Checksum&) const = default;
};

/// A number of the trailer that tells of all records.
struct Total {
    int field = 0;        ///< Position in the trailer's fields.
    QList<int> records;   ///< Positions in Layout::records: the types that it tells of.
    QString sums;         ///< The field that is summed up; empty where the records are counted.
    bool hasSign = false; ///< The sum with signs; else a hash total, which ignores sign and decimal point.

    bool operator==(const Total&) const = default;
};

enum class Role { Header, Detail, Trailer };

struct RecordType {
    QString name;
    Role role = Role::Detail;
    QByteArray marks; ///< The first bytes that tell this type, any of them.
    QList<Field> fields;
    std::optional<Checksum> checksum;
    QList<int> key;      ///< Positions of the fields by which two images are compared; empty: by order.
    QList<Total> totals; ///< Of the trailer alone.

    [[nodiscard]] int end() const { return fields.isEmpty() ? 0 : fields.last().end(); }
    [[nodiscard]] int fieldOf(const QString& fieldName) const; ///< Position, or -1.
    bool operator==(const RecordType&) const = default;
};

/// What the records of one report's data image look like. Made whole by readLayout().
struct Layout {
    QString reportId;
    QString title;
    int shortest = 0; ///< A record's length in bytes without its line end.
    int longest = 0;
    QList<RecordType> records;

    /// Position of the type that begins with that byte, or -1.
    [[nodiscard]] int typeOf(char mark) const;
    bool operator==(const Layout&) const = default;
};

} // namespace report
