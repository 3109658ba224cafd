#include "CsvRows.h"

#include <QCoreApplication>

namespace viewer {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(viewer::CsvRows)
};

constexpr qint64 bytesAtOnce = 1 << 20;
constexpr qsizetype mostColumns = 1000;

} // namespace

CsvRows::CsvRows(std::shared_ptr<const report::Source> source)
    : m_table(std::move(source))
{
}

rap::Result<bool> CsvRows::findMore()
{
    const std::lock_guard lock(m_mutex);
    auto more = m_table.findMore(bytesAtOnce);
    if (!more || !m_columns.isEmpty() || m_table.rowsFound() == 0)
        return more;
    const auto heads = m_table.rows(0, 1);
    if (!heads)
        return tl::unexpected(heads.error());
    for (const QString& head : heads->value(0).mid(0, mostColumns))
        m_columns += Column{head, false};
    return more;
}

QStringList CsvRows::kinds() const
{
    return {Tr::tr("Rows")};
}

QList<RowSource::Column> CsvRows::columns(int /*kind*/) const
{
    const std::lock_guard lock(m_mutex);
    return m_columns;
}

qint64 CsvRows::rowCount(int /*kind*/) const
{
    const std::lock_guard lock(m_mutex);
    return std::max<qint64>(m_table.rowsFound() - 1, 0);
}

rap::Result<QList<RowSource::Row>> CsvRows::rows(int /*kind*/, qint64 first, qint64 count) const
{
    const std::lock_guard lock(m_mutex);
    const auto read = m_table.rows(first + 1, count);
    if (!read)
        return tl::unexpected(read.error());
    QList<Row> rows;
    for (const QStringList& cells : *read)
        rows += Row{first + 2 + rows.size(), cells.mid(0, mostColumns)};
    return rows;
}

} // namespace viewer
