// The groups of ReportFilterModel: their order, their heads among the rows, and what a head says.
#include "ReportFilterModel.h"
#include "ui/common/Wording.h"

#include <limits>

namespace workbench {

QString code(Grouping grouping)
{
    switch (grouping) {
    case Grouping::None:
        break;
    case Grouping::Report:
        return QStringLiteral("report");
    case Grouping::FolderDate:
        return QStringLiteral("date");
    }
    return QStringLiteral("none");
}

Grouping groupingFromCode(const QString& text)
{
    for (const Grouping grouping : {Grouping::Report, Grouping::FolderDate})
        if (text == code(grouping))
            return grouping;
    return Grouping::None;
}

void ReportFilterModel::setGrouping(Grouping grouping)
{
    if (grouping == m_grouping)
        return;
    beginResetModel();
    m_grouping = grouping;
    resort();
    refilter(false);
    endResetModel();
    Q_EMIT groupingChanged();
}

qint64 ReportFilterModel::groupKey(int row) const
{
    if (m_grouping == Grouping::FolderDate)
        return -m_facts.key(row, Column::FolderDate);
    // Names that are none of RAP's differ in every file: they are one group, the last.
    const bool decoded = m_facts.row(row).kind >= 0;
    return decoded ? m_facts.key(row, Column::Report) : std::numeric_limits<qint64>::max();
}

void ReportFilterModel::fillVisible()
{
    m_visible.clear();
    m_groups.clear();
    qint64 last = 0;
    for (const int row : m_fitting) {
        if (!fitsState(row))
            continue;
        if (m_grouping != Grouping::None) {
            const qint64 key = groupKey(row);
            if (m_groups.empty() || key != last) {
                m_groups.push_back({row, 0, 0});
                m_visible.push_back(-int(m_groups.size()));
            }
            last = key;
        }
        m_visible.push_back(row);
    }
    countGroups();
}

void ReportFilterModel::countGroups()
{
    Group* group = nullptr;
    for (const int row : m_visible) {
        if (row < 0) {
            group = &m_groups[std::size_t(-row - 1)];
            group->reports = group->notHere = 0;
        } else if (group != nullptr) {
            ++group->reports;
            group->notHere += m_facts.row(row).notHere ? 1 : 0;
        }
    }
}

const ReportFilterModel::Group* ReportFilterModel::groupAt(int row) const
{
    const int at = m_visible[std::size_t(row)];
    return at < 0 ? &m_groups[std::size_t(-at - 1)] : nullptr;
}

QString ReportFilterModel::groupText(const Group& group) const
{
    const ledger::Report& report = m_reports.report(group.first);
    QStringList parts;
    if (m_grouping == Grouping::Report) {
        if (report.name)
            parts.append(m_reports.text(report, Column::Report));
        parts.append(m_reports.text(report, Column::Title));
    } else {
        parts.append(report.folder.date ? m_reports.text(report, Column::FolderDate) : tr("No folder date"));
    }
    parts.append(group.reports == 1 ? tr("1 report") : tr("%1 reports").arg(ui::wording::number(group.reports)));
    if (group.notHere > 0)
        parts.append(tr("%1 not here").arg(ui::wording::number(group.notHere)));
    parts.removeAll(QString());
    return parts.join(QStringLiteral("  ·  "));
}

QVariant ReportFilterModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= int(m_visible.size()))
        return {};
    const Group* group = groupAt(index.row());
    if (group == nullptr)
        return QAbstractProxyModel::data(index, role);
    switch (role) {
    case ReportTableModel::GroupRole:
        return groupText(*group);
    case Qt::AccessibleTextRole: // told once, not in every column
        return index.column() == int(Column::Report) ? groupText(*group) : QString();
    default:
        return {};
    }
}

Qt::ItemFlags ReportFilterModel::flags(const QModelIndex& index) const
{
    // The keyboard goes past the head of a group.
    if (index.isValid() && index.row() < int(m_visible.size()) && groupAt(index.row()) != nullptr)
        return Qt::NoItemFlags;
    return QAbstractProxyModel::flags(index);
}

} // namespace workbench
