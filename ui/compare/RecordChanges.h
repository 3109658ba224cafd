#pragma once

#include "report/ImageCompare.h"

#include <memory>

namespace compare {

/// What differs between two data images of one layout: a row for each record that is gone or was added, and for each
/// field that changed. Made whole; then read on one thread. Keeps 8 bytes a row, and reads what is asked for.
class RecordChanges {
public:
    /// Blocking. Errors: those of report::Source, Cancelled.
    [[nodiscard]] static rap::Result<std::shared_ptr<const RecordChanges>>
    of(report::DataImage left, report::DataImage right, const report::IsCancelled& isCancelled);

    struct Row {
        report::RecordChange change = report::RecordChange::Changed;
        QString type;  ///< Of the record; empty where the layout does not know it.
        QString key;   ///< What the records belong together by; empty where that is their order.
        QString field; ///< Empty where the whole record is meant.
        QString left;  ///< Of the field, or of all fields of a record that is gone.
        QString right;
        qint64 leftRecord = 0; ///< Numbers from 1; 0 where there is none.
        qint64 rightRecord = 0;
    };
    [[nodiscard]] qint64 rowCount() const { return qint64(m_rows.size()); }
    [[nodiscard]] rap::Result<Row> row(qint64 row) const; ///< Errors: those of report::Source.

    [[nodiscard]] qint64 recordsOf(report::RecordChange change) const;
    [[nodiscard]] qint64 sameRecords() const { return m_comparison.same; }

private:
    RecordChanges(report::DataImage left, report::DataImage right);
    [[nodiscard]] rap::Result<void> compare(const report::IsCancelled& isCancelled);
    struct Records {
        report::Record left;
        report::Record right;
    };
    [[nodiscard]] rap::Result<Records> recordsAt(std::size_t change) const;

    struct Place {
        quint32 change = 0; ///< Position in ImageComparison::changes.
        qint32 field = -1;  ///< Position in the record's fields; -1: all of it.
    };
    report::DataImage m_left;
    report::DataImage m_right;
    report::ImageComparison m_comparison;
    std::vector<Place> m_rows;
};

} // namespace compare
