#include "ReportTableModel.h"

#include "rap/Retention.h"
#include "ui/common/Wording.h"

#include <QFont>
#include <QMimeData>
#include <QUrl>
#include <algorithm>
#include <numeric>

namespace workbench {

using ui::wording::day;

std::optional<rap::HongKongTime> timeOf(const ledger::Report& report)
{
    if (report.name)
        return rap::HongKongTime::at(report.name->run.date, report.name->run.time);
    constexpr qint64 millisecondsASecond = 1000;
    return report.modified
               ? std::optional(rap::HongKongTime::fromUtcMilliseconds(*report.modified * millisecondsASecond))
               : std::nullopt;
}

ReportTableModel::ReportTableModel(rap::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
    , m_today(m_clock().date())
    , m_elsewhere(ui::wording::pcIsElsewhere(m_clock()))
{
}

void ReportTableModel::setSource(ledger::ReportIndex* index, download::Queue* queue, profile::CompiledProfiles* choice)
{
    beginResetModel();
    if (m_index)
        m_index->disconnect(this);
    if (m_queue)
        m_queue->disconnect(this);
    m_index = index;
    m_queue = queue;
    m_choice = choice == nullptr ? &m_all : choice;
    if (index != nullptr) {
        connect(index, &ledger::ReportIndex::loaded, this, [this] {
            beginResetModel();
            resetMarks();
            endResetModel();
        });
        connect(index, &ledger::ReportIndex::aboutToAdd, this,
                [this](int first, int last) { beginInsertRows({}, first, last); });
        connect(index, &ledger::ReportIndex::added, this, [this](int, int last) {
            m_rows = last + 1;
            endInsertRows();
        });
        connect(index, &ledger::ReportIndex::changed, this,
                [this](const QList<int>& positions) { tellChanged(positions, true); });
    }
    if (queue != nullptr) {
        connect(queue, &download::Queue::added, this, &ReportTableModel::takeTransfers);
        connect(queue, &download::Queue::changed, this, &ReportTableModel::takeTransfers);
        connect(queue, &download::Queue::removed, this, &ReportTableModel::dropTransfers);
    }
    resetMarks();
    endResetModel();
}

void ReportTableModel::tellChoice()
{
    QList<int> rows(m_rows);
    std::iota(rows.begin(), rows.end(), 0);
    tellChanged(std::move(rows), true);
}

void ReportTableModel::resetMarks()
{
    m_rows = m_index ? int(m_index->reports().size()) : 0;
    m_marks.clear();
    m_rowsOfTransfers.clear();
    if (m_queue)
        for (const download::Transfer& transfer : m_queue->transfers())
            setMark(transfer);
}

bool ReportTableModel::setMark(const download::Transfer& transfer)
{
    const int row = rowOf(transfer.path);
    if (row < 0)
        return false;
    const auto before = m_marks.constFind(row);
    // Of two transfers of one report the later one speaks.
    if (before != m_marks.constEnd() && before->id > transfer.id)
        return false;
    const bool facts = before == m_marks.constEnd() || before->state != transfer.state;
    m_marks.insert(row, markOf(transfer));
    m_rowsOfTransfers.insert(transfer.id, row);
    return facts;
}

void ReportTableModel::takeTransfers(const QList<download::TransferId>& ids)
{
    QList<int> facts;
    QList<int> progress;
    for (const download::TransferId id : ids) {
        const auto transfer = m_queue->transfer(id);
        if (!transfer)
            continue;
        const bool changed = setMark(*transfer);
        if (const int row = m_rowsOfTransfers.value(id, -1); row >= 0)
            (changed ? facts : progress).append(row);
    }
    tellChanged(std::move(facts), true);
    tellChanged(std::move(progress), false);
}

void ReportTableModel::dropTransfers(const QList<download::TransferId>& ids)
{
    QList<int> rows;
    for (const download::TransferId id : ids) {
        const int row = m_rowsOfTransfers.value(id, -1);
        m_rowsOfTransfers.remove(id);
        const auto mark = m_marks.constFind(row);
        if (mark != m_marks.constEnd() && mark->id == id) {
            m_marks.erase(mark);
            rows.append(row);
        }
    }
    tellChanged(std::move(rows), true);
}

void ReportTableModel::tellChanged(QList<int> rows, bool facts)
{
    if (rows.isEmpty())
        return;
    std::sort(rows.begin(), rows.end());
    for (qsizetype i = 0; i < rows.size();) {
        qsizetype end = i + 1;
        while (end < rows.size() && rows.at(end) == rows.at(end - 1) + 1)
            ++end;
        Q_EMIT dataChanged(index(rows.at(i), 0), index(rows.at(end - 1), workbench::columnCount - 1));
        i = end;
    }
    Q_EMIT rowsChanged(rows, facts);
}

const ledger::Report& ReportTableModel::report(int row) const
{
    return m_index->reports().at(row);
}

const TransferMark* ReportTableModel::mark(int row) const
{
    const auto found = m_marks.constFind(row);
    return found == m_marks.constEnd() ? nullptr : &*found;
}

RowStatus ReportTableModel::status(int row) const
{
    const ledger::Report& one = report(row);
    return rowStatus(one, mark(row), one.isHere() || isWanted(row));
}

int ReportTableModel::rowOf(const QString& path) const
{
    if (!m_index)
        return -1;
    const ledger::Report* found = m_index->find(path);
    return found == nullptr ? -1 : int(found - m_index->reports().constData());
}

void ReportTableModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    m_elsewhere = ui::wording::pcIsElsewhere(m_clock());
    if (m_rows > 0)
        Q_EMIT dataChanged(index(0, 0), index(m_rows - 1, workbench::columnCount - 1));
    Q_EMIT todayChanged();
}

int ReportTableModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : m_rows;
}

int ReportTableModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : workbench::columnCount;
}

QString ReportTableModel::text(const ledger::Report& report, Column column) const
{
    const bool decoded = report.name.has_value();
    switch (column) {
    case Column::Status:
        break;
    case Column::Report:
        return report.reportId();
    case Column::Title:
        return decoded ? report.title : report.file;
    case Column::For:
        return report.participant();
    case Column::System:
        return report.folder.system ? code(*report.folder.system) : report.folder.name;
    case Column::Market:
        if (report.folder.market)
            return code(*report.folder.market);
        return decoded ? code(report.name->market) : QString();
    case Column::Kind:
        return decoded ? kindName(report.name->kind) : QString();
    case Column::FolderDate:
        return report.folder.date ? day(*report.folder.date, m_today) : QString();
    case Column::Run:
        if (const auto time = timeOf(report))
            return day(time->date(), m_today) + QLatin1Char(' ') + ui::wording::clock(time->time());
        return {};
    case Column::Size:
        return report.size ? ui::wording::size(*report.size) : QString();
    case Column::OnRapUntil:
        if (!report.listed)
            return tr("not on RAP");
        if (!report.folder.date)
            return {};
        return rap::daysLeft(*report.folder.date, m_today) == 1
                   ? tr("today")
                   : ui::wording::shortDay(rap::lastSafeDay(*report.folder.date), m_today);
    case Column::CustomerCode:
        return decoded ? report.name->customerCode : QString();
    case Column::File:
        return report.file;
    }
    return {};
}

bool ReportTableModel::isUrgent(int row) const
{
    const ledger::Report& one = report(row);
    return one.listed && one.state() == ledger::State::New && one.folder.date &&
           rap::daysLeft(*one.folder.date, m_today) <= 1 && isWanted(row);
}

QString ReportTableModel::toolTip(int row, Column column) const
{
    const ledger::Report& one = report(row);
    switch (column) {
    case Column::Status:
        return statusExplanation(status(row), one, mark(row));
    case Column::OnRapUntil:
        return isUrgent(row) ? tr("It leaves RAP soon: fetch it today.") : QString();
    case Column::Run:
    case Column::FolderDate:
        if (one.name) {
            const QStringList odd = rap::disagreements(*one.name, one.folder);
            return odd.isEmpty() ? tr("Run %1 (Hong Kong time)").arg(one.name->run.iso()) : odd.join(QLatin1Char('\n'));
        }
        [[fallthrough]];
    case Column::Title:
        if (!one.title.isEmpty()) // may not fit
            return (one.isTitleLearned ? QStringList{one.title, tr("The report calls itself so."), one.file}
                                       : QStringList{one.title, one.file})
                .join(QLatin1Char('\n'));
        [[fallthrough]];
    case Column::File:
    case Column::Report:
        return one.name
                   ? one.file
                   : one.file + QLatin1Char('\n') +
                         tr("This file is not named as RAP names its reports. The time is the one that RAP gives it.");
    default:
        return {};
    }
}

QVariant ReportTableModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return {};
    const int row = index.row();
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return column == Column::Status ? statusText(status(row), mark(row)) : text(report(row), column);
    case Qt::ToolTipRole:
        return toolTip(row, column);
    case Qt::TextAlignmentRole:
        return int((column == Column::Size ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    case Qt::FontRole:
        if (column == Column::Report) {
            QFont font;
            font.setWeight(QFont::DemiBold);
            return font;
        }
        return {};
    case Qt::AccessibleDescriptionRole:
        return column == Column::Status ? toolTip(row, column) : QString();
    case StatusRole:
        return int(status(row));
    case PercentRole: {
        const TransferMark* running = mark(row);
        return running != nullptr && running->state == download::TransferState::Running ? running->percent : -1;
    }
    case PathRole:
        return report(row).path;
    case LearnedRole:
        return column == Column::Title && report(row).isTitleLearned;
    case QuietRole:
        return column == Column::Kind || column == Column::OnRapUntil;
    case NamelessRole:
        return !report(row).name;
    case UrgentRole:
        return column == Column::OnRapUntil && isUrgent(row);
    default:
        return {};
    }
}

Qt::ItemFlags ReportTableModel::flags(const QModelIndex& index) const
{
    if (!index.isValid() || index.row() >= m_rows)
        return Qt::NoItemFlags;
    Qt::ItemFlags flags = Qt::ItemIsSelectable | Qt::ItemIsEnabled | Qt::ItemNeverHasChildren;
    if (report(index.row()).state() == ledger::State::Fetched)
        flags |= Qt::ItemIsDragEnabled;
    return flags;
}

QStringList ReportTableModel::mimeTypes() const
{
    return {QStringLiteral("text/uri-list")};
}

QMimeData* ReportTableModel::mimeData(const QModelIndexList& indexes) const
{
    QList<QUrl> urls;
    for (const QModelIndex& cell : indexes) {
        if (cell.column() != int(Column::Report) || // it cannot be hidden
            report(cell.row()).state() != ledger::State::Fetched)
            continue;
        for (const ledger::FiledFile& file : report(cell.row()).fetched->files)
            urls.append(QUrl::fromLocalFile(file.path));
    }
    if (urls.isEmpty())
        return nullptr;
    auto* mime = new QMimeData;
    mime->setUrls(urls);
    return mime;
}

Qt::DropActions ReportTableModel::supportedDragActions() const
{
    return Qt::CopyAction;
}

} // namespace workbench
