#include "ui/profiles/ChosenReports.h"

#include "ui/common/Wording.h"

namespace ui {

ChosenReports::ChosenReports(const ledger::ReportIndex& index, ChoiceTally& tally, rap::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_index(index)
    , m_tally(tally)
    , m_clock(std::move(clock))
{
    connect(&tally, &ChoiceTally::forgotten, this, [this] { show({}); });
}

void ChosenReports::show(const QList<int>& positions)
{
    if (positions == m_positions) {
        if (!positions.isEmpty())
            Q_EMIT dataChanged(index(0, Decider), index(rowCount() - 1, Decider));
        return;
    }
    beginResetModel();
    m_positions = positions;
    endResetModel();
}

int ChosenReports::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_positions.size());
}

int ChosenReports::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : Decider + 1;
}

QVariant ChosenReports::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const ledger::Report& report = m_index.reports().at(m_positions.at(index.row()));
    switch (Column(index.column())) {
    case Report:
        return role == Qt::ToolTipRole ? report.file : report.reportId();
    case Title:
        return report.title;
    case For:
        return report.participant();
    case Folder:
        return report.folder.name;
    case FolderDate:
        return report.folder.date ? wording::day(*report.folder.date, m_clock().date()) : QString();
    case Decider: {
        const QString decider = m_tally.deciderOf(report);
        return decider.isEmpty() ? tr("none") : decider;
    }
    }
    return {};
}

QVariant ChosenReports::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return int(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Report:
        return tr("Report");
    case Title:
        return tr("Title");
    case For:
        return tr("For");
    case Folder:
        return tr("Folder");
    case FolderDate:
        return tr("Folder date");
    case Decider:
        return tr("Decided by");
    }
    return {};
}

} // namespace ui
