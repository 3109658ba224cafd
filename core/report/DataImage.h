#pragma once

#include "report/Effort.h"
#include "report/Encoding.h"
#include "report/Layout.h"
#include "report/RecordIndex.h"

#include <QList>
#include <QString>
#include <memory>
#include <optional>

namespace report {

/// What stands in one field of one record.
struct FieldValue {
    QString text;                  ///< As it stands, without the blanks at its end.
    std::optional<Decimal> number; ///< With its sign; empty where the layout wants none, or what stands there is none.
    QString meaning;               ///< Of a code of the layout; else empty.

    /// For the clerk: numbers with their point and sign and without leading zeros, but for codes.
    [[nodiscard]] QString shown(const Field& field) const;
};

/// One record taken apart.
struct Record {
    qint64 number = 0;        ///< From 1, as it stands in the file.
    qint64 length = 0;        ///< Bytes, without its line end.
    int type = -1;            ///< Position in Layout::records; -1 where its first byte is not known.
    QString text;             ///< The whole of it.
    QList<FieldValue> fields; ///< As many as its type has; those that the record is too short for are empty.
};

/// Digits of a field with the sign that the layout gives it. Empty where it is no number, or the record is too short.
[[nodiscard]] std::optional<qint64> unitsOf(const RecordType& type, int field, QByteArrayView record);
/// A field's bytes; what the record is too short for is left out.
[[nodiscard]] QByteArrayView bytesOf(const Field& field, QByteArrayView record);

/// The records of one data image, by positions: its file is never read as a whole. Cheap to copy. Reading blocks; one
/// thread at a time.
class DataImage {
public:
    /// Without a layout all records are of no type, and their length is a guess. Errors: Source's.
    [[nodiscard]] static rap::Result<DataImage> open(std::shared_ptr<const Source> source,
                                                     std::shared_ptr<const Layout> layout);

    /// Null where there is none.
    [[nodiscard]] const Layout* layout() const { return m_layout.get(); }
    [[nodiscard]] const Framing& framing() const { return m_framing; }
    [[nodiscard]] const Source& source() const { return *m_source; }

    /// Looks for records in so many bytes more; false once all of the file is known.
    [[nodiscard]] rap::Result<bool> findMore(qint64 bytes);
    /// Looks for the rest of them. Errors: Source's; Cancelled.
    [[nodiscard]] rap::Result<void> findAll(const IsCancelled& isCancelled = {});
    [[nodiscard]] qint64 recordsFound() const { return m_index.count(); }
    [[nodiscard]] bool hasAll() const { return m_found >= m_source->size(); }

    /// Those of the records found, from 1. Errors: Source's.
    [[nodiscard]] rap::Result<QList<Record>> records(qint64 first, qint64 count) const;
    /// One of them; an empty record for 0. Errors: Source's.
    [[nodiscard]] rap::Result<Record> record(qint64 number) const;
    [[nodiscard]] Record taken(const RawRecord& raw) const; ///< Apart.

    /// Through all of them, from the first one.
    [[nodiscard]] RecordWalk walk() const { return {m_source, m_framing}; }
    /// Position of the record's type, or -1.
    [[nodiscard]] int typeOf(QByteArrayView record) const;

private:
    DataImage(std::shared_ptr<const Source> source, std::shared_ptr<const Layout> layout, QByteArrayView beginning);

    std::shared_ptr<const Source> m_source;
    std::shared_ptr<const Layout> m_layout;
    Framing m_framing;
    Encoding m_encoding = Encoding::Ascii; ///< By the file's beginning.
    RecordIndex m_index;
    qint64 m_found = 0; ///< Bytes.
};

} // namespace report
