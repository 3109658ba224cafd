#pragma once

#include "RowSource.h"
#include "report/CsvTable.h"

#include <mutex>

namespace viewer {

/// The rows of a CSV report; the first one names the columns.
class CsvRows : public RowSource {
public:
    explicit CsvRows(std::shared_ptr<const report::Source> source);

    [[nodiscard]] rap::Result<bool> findMore() override;
    [[nodiscard]] QStringList kinds() const override;
    [[nodiscard]] QList<Column> columns(int kind) const override;
    [[nodiscard]] qint64 rowCount(int kind) const override;
    [[nodiscard]] rap::Result<QList<Row>> rows(int kind, qint64 first, qint64 count) const override;

private:
    mutable std::mutex m_mutex; ///< For all below.
    report::CsvTable m_table;
    QList<Column> m_columns;
};

} // namespace viewer
