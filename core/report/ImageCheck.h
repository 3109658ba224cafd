#pragma once

#include "rap/ReportName.h"
#include "report/DataImage.h"

#include <QList>
#include <QString>
#include <array>
#include <optional>

namespace report {

enum class FaultKind {
    Empty,       ///< There are no records.
    Length,      ///< A record is longer or shorter than the layout has it.
    CutShort,    ///< The last record ends too early.
    UnknownType, ///< A record's first byte is none of the layout's.
    Misplaced,   ///< A header that is not first, or what comes after the trailer.
    NoHeader,
    NoTrailer,
    NoNumber, ///< Other than digits where a number belongs.
    NoCode,   ///< Other than what the layout lists.
    Checksum, ///< A record's checksum is not the sum of its fields.
    Count,    ///< The trailer counts other records than there are.
    Total,    ///< The trailer's total is another.
    Name,     ///< The header says otherwise than the file's name.
};

/// What is wrong with a data image, and where.
struct ImageFault {
    FaultKind kind = FaultKind::Length;
    qint64 record = 0; ///< From 1; 0 where it concerns no record.
    QString field;     ///< Its name in the layout; empty where it concerns none.
    QString expected;  ///< Both as they would be shown.
    QString found;
    QString suspect; ///< Of a checksum: the field that must have changed, as the trailer's totals show; else empty.

    [[nodiscard]] QString text() const; ///< For the clerk, translated, in one sentence.
    bool operator==(const ImageFault&) const = default;
};

/// Goes over all records of a data image once: lengths, types, fields, checksums, and the trailer's counts and totals.
/// HKEX: on any mismatch the whole file should be discarded. Needs an image that has a layout. One thread; blocking.
class ImageCheck {
public:
    /// Most faults that are kept; all are counted.
    static constexpr qsizetype mostFaults = 1000;

    /// The header is checked with `name`, that of the report's file, where there is one.
    ImageCheck(DataImage image, std::optional<rap::ReportName> name);

    /// Checks so many records more; false once all are. Errors: Source's.
    [[nodiscard]] rap::Result<bool> step(qint64 records);

    [[nodiscard]] const QList<ImageFault>& faults() const { return m_faults; } ///< Whole after the last step.
    [[nodiscard]] qint64 faultCount() const { return m_faultCount; }
    [[nodiscard]] qint64 recordsChecked() const { return m_records; }
    [[nodiscard]] qint64 bytesChecked() const { return m_bytes; }
    /// How many records of each type there are, in the order of Layout::records.
    [[nodiscard]] const QList<qint64>& countsByType() const { return m_counts; }
    /// How many checksums and totals were compared.
    [[nodiscard]] qint64 sumsCompared() const { return m_sumsCompared; }

private:
    struct Running {
        Sum hash;  ///< Without signs.
        Sum signs; ///< With them.
    };
    struct Addend {
        qsizetype total = 0; ///< Position in the trailer's totals.
        int field = 0;
    };

    void prepare();
    void check(const RawRecord& record);
    void checkPlace(const RawRecord& record, Role role);
    void checkField(const RawRecord& record, const RecordType& type, int field);
    void checkChecksum(const RawRecord& record, const RecordType& type);
    void checkName(const RawRecord& record, const Field& field);
    void checkTotals();
    void finish();
    void suspect();
    void fault(ImageFault found);

    DataImage m_image;
    std::optional<rap::ReportName> m_name;
    RecordWalk m_walk;
    QList<ImageFault> m_faults;
    qint64 m_faultCount = 0;
    qint64 m_records = 0;
    qint64 m_bytes = 0;
    qint64 m_sumsCompared = 0;
    QList<qint64> m_counts;
    QList<QList<Addend>> m_addends; ///< What each type adds to the totals.
    QList<Running> m_running;       ///< One for each of the trailer's totals.
    int m_trailerType = -1;
    qint64 m_headers = 0;
    QByteArray m_trailer; ///< The first one.
    qint64 m_trailerNumber = 0;
    /// The record whose checksum alone is wrong, by how much, and whether there are others.
    struct {
        qint64 count = 0;
        qint64 difference = 0;
        qsizetype fault = -1;
        int type = -1;
    } m_wrongSum;
    bool m_isDone = false;
};

} // namespace report
