// The groups of ReportFilterModel: their order, their heads among the rows, and what a head says.
#include "ReportFilterModel.h"
#include "ui/common/Wording.h"

#include <algorithm>
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
    m_folded.clear();
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

QString ReportFilterModel::groupName(int row) const
{
    const ledger::Report& report = m_reports.report(row);
    if (m_grouping == Grouping::FolderDate)
        return report.folder.date ? report.folder.date->toString(Qt::ISODate) : QString();
    return report.name ? report.reportId() : QString();
}

bool ReportFilterModel::isInFolded(int row) const
{
    return !m_folded.isEmpty() && m_folded.contains(groupName(row));
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
                m_groups.push_back({row, 0, 0, isInFolded(row)});
                m_visible.push_back(-int(m_groups.size()));
            }
            last = key;
            if (m_groups.back().folded)
                continue;
        }
        m_visible.push_back(row);
    }
    countGroups();
}

void ReportFilterModel::countGroups()
{
    auto next = m_groups.begin();
    for (const int row : m_fitting) {
        if (m_groups.empty() || !fitsState(row))
            continue;
        if (next != m_groups.end() && next->first == row) {
            next->reports = next->notHere = 0;
            ++next;
        }
        Group& group = *(next - 1);
        ++group.reports;
        group.notHere += m_facts.row(row).notHere ? 1 : 0;
    }
}

bool ReportFilterModel::isFolded(int head) const
{
    return groupAt(head)->folded;
}

void ReportFilterModel::setFolded(int head, bool folded)
{
    Group& group = m_groups[std::size_t(-m_visible[std::size_t(head)] - 1)];
    if (group.folded == folded)
        return;
    const QString name = groupName(group.first);
    group.folded = folded;
    if (folded)
        m_folded.insert(name);
    else
        m_folded.remove(name);
    const auto from = m_visible.begin() + head + 1;
    if (folded) {
        beginRemoveRows({}, head + 1, head + group.reports);
        std::for_each(from, from + group.reports, [this](int row) { m_place[std::size_t(row)] = -1; });
        m_visible.erase(from, from + group.reports);
        renumber(std::size_t(head), m_visible.size());
        endRemoveRows();
    } else {
        std::vector<int> rows;
        rows.reserve(std::size_t(group.reports));
        for (auto row = std::find(m_fitting.begin(), m_fitting.end(), group.first); int(rows.size()) < group.reports;
             ++row)
            if (fitsState(*row))
                rows.push_back(*row);
        beginInsertRows({}, head + 1, head + group.reports);
        m_visible.insert(from, rows.begin(), rows.end());
        renumber(std::size_t(head), m_visible.size());
        endInsertRows();
    }
    Q_EMIT dataChanged(index(head, 0), index(head, workbench::columnCount - 1));
}

void ReportFilterModel::setAllFolded(bool folded)
{
    beginResetModel();
    m_folded.clear();
    if (folded)
        for (const Group& group : m_groups)
            m_folded.insert(groupName(group.first));
    refilter(false);
    endResetModel();
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
    if (m_grouping == Grouping::Report)
        if (report.name)
            parts << m_reports.text(report, Column::Report) << m_reports.text(report, Column::Title);
        else
            parts.append(tr("Not named like a report"));
    else
        parts.append(report.folder.date ? m_reports.text(report, Column::FolderDate) : tr("No folder date"));
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
    case ReportTableModel::FoldedRole:
        return group->folded;
    case Qt::AccessibleTextRole: // told once, not in every column
        if (index.column() != int(Column::Report))
            return QString();
        return group->folded ? tr("%1, folded").arg(groupText(*group)) : groupText(*group);
    default:
        return {};
    }
}

Qt::ItemFlags ReportFilterModel::flags(const QModelIndex& index) const
{
    // The head of a group can be gone to, to fold it; it is no report that could be selected.
    if (index.isValid() && index.row() < int(m_visible.size()) && groupAt(index.row()) != nullptr)
        return Qt::ItemIsEnabled;
    return QAbstractProxyModel::flags(index);
}

} // namespace workbench
