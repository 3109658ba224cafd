#include "ReportTableModel.h"
#include "ui/common/Wording.h"

namespace workbench {

QString columnId(Column column)
{
    switch (column) {
    case Column::Status:
        return QStringLiteral("status");
    case Column::Report:
        return QStringLiteral("report");
    case Column::Title:
        return QStringLiteral("title");
    case Column::For:
        return QStringLiteral("for");
    case Column::System:
        return QStringLiteral("system");
    case Column::Market:
        return QStringLiteral("market");
    case Column::Kind:
        return QStringLiteral("kind");
    case Column::FolderDate:
        return QStringLiteral("folder-date");
    case Column::Run:
        return QStringLiteral("run");
    case Column::Size:
        return QStringLiteral("size");
    case Column::OnRapUntil:
        return QStringLiteral("on-rap-until");
    case Column::CustomerCode:
        return QStringLiteral("customer-code");
    case Column::File:
        return QStringLiteral("file");
    }
    return {};
}

QString kindName(rap::Kind kind)
{
    return kind == rap::Kind::Image ? ReportTableModel::tr("Data image") : ReportTableModel::tr("Text");
}

bool isShownAtFirst(Column column)
{
    return column != Column::System && column != Column::FolderDate && column != Column::CustomerCode &&
           column != Column::File;
}

ColumnSet shownAtFirst()
{
    ColumnSet shown;
    for (int column = 0; column < columnCount; ++column)
        shown.set(std::size_t(column), isShownAtFirst(Column(column)));
    return shown;
}

QVariant ReportTableModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    const auto column = Column(section);
    if (role == Qt::TextAlignmentRole)
        return int((column == Column::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ToolTipRole) {
        switch (column) {
        case Column::For:
            return tr("The participant or bank that the report is for");
        case Column::FolderDate:
            return tr("The day on which RAP made the folder. The run may be of another day.");
        case Column::Run:
            return tr("When the report was run, Hong Kong time");
        case Column::OnRapUntil:
            return tr("The last day on which it can surely be fetched: RAP keeps a report for ten calendar days");
        case Column::File:
            return tr("The file's name on RAP");
        default:
            return {};
        }
    }
    if (role != Qt::DisplayRole)
        return {};
    switch (column) {
    case Column::Status:
        return tr("Status");
    case Column::Report:
        return tr("Report");
    case Column::Title:
        return tr("Title");
    case Column::For:
        //: Column head: the participant that a report is for
        return tr("For");
    case Column::System:
        return tr("System");
    case Column::Market:
        return tr("Market");
    case Column::Kind:
        return tr("Kind");
    case Column::FolderDate:
        return tr("Folder date");
    case Column::Run:
        return QString(tr("Run") + ui::wording::zone(m_elsewhere));
    case Column::Size:
        return tr("Size");
    case Column::OnRapUntil:
        return tr("On RAP until");
    case Column::CustomerCode:
        return tr("Customer code");
    case Column::File:
        return tr("File on RAP");
    }
    return {};
}

} // namespace workbench
