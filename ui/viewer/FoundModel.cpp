#include "FoundModel.h"

#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"
#include "ui/common/Wording.h"

#include <QFileInfo>
#include <QFontDatabase>
#include <QGuiApplication>
#include <algorithm>
#include <tuple>

namespace viewer {

namespace {

auto order(const FoundInReport& found)
{
    return std::tie(found.report, found.file, found.entry);
}

// A data image has no pages.
QString placeText(const ViewedReport& report, const report::FoundIn::Line& line)
{
    using ui::wording::number;
    if (report.name && report.name->kind == rap::Kind::Image)
        return FoundModel::tr("Line %1").arg(number(line.line + 1));
    return FoundModel::tr("Page %1, line %2").arg(number(line.page + 1), number(line.line + 1));
}

} // namespace

FoundModel::FoundModel(QObject* parent)
    : QAbstractItemModel(parent)
{
}

FoundModel::~FoundModel() = default;

void FoundModel::begin(const QList<ViewedReport>& reports, const report::FindWish& wish)
{
    beginResetModel();
    m_reports = reports;
    m_wish = wish;
    m_branches.clear();
    endResetModel();
}

void FoundModel::add(const QList<FoundInReport>& found)
{
    for (const FoundInReport& some : found) {
        const std::size_t place = placeOf(some);
        if (place < m_branches.size() && order(*m_branches[place]) == order(some)) {
            addTo(place, some);
            continue;
        }
        beginInsertRows({}, int(place), int(place));
        m_branches.insert(m_branches.begin() + std::ptrdiff_t(place), std::make_unique<FoundInReport>(some));
        endInsertRows();
    }
}

void FoundModel::addTo(std::size_t place, const FoundInReport& found)
{
    FoundInReport& branch = *m_branches[place];
    const QModelIndex at = index(int(place), Where);
    if (!found.lines.isEmpty()) {
        const int first = int(branch.lines.size());
        beginInsertRows(at, first, first + int(found.lines.size()) - 1);
        branch.lines += found.lines;
        endInsertRows();
    }
    if (found.error)
        branch.error = found.error;
    Q_EMIT dataChanged(at, index(int(place), Text));
}

std::size_t FoundModel::placeOf(const FoundInReport& found) const
{
    const auto at = std::lower_bound(m_branches.begin(), m_branches.end(), found,
                                     [](const auto& one, const auto& other) { return order(*one) < order(other); });
    return std::size_t(at - m_branches.begin());
}

const FoundInReport& FoundModel::branch(const QModelIndex& index) const
{
    const auto* of = static_cast<const FoundInReport*>(index.constInternalPointer());
    return of != nullptr ? *of : *m_branches[std::size_t(index.row())];
}

const ViewedReport& FoundModel::report(const QModelIndex& index) const
{
    return m_reports.at(branch(index).report);
}

std::optional<FoundAt> FoundModel::place(const QModelIndex& index) const
{
    const FoundInReport& in = branch(index);
    if (in.lines.isEmpty())
        return std::nullopt;
    const report::FoundIn::Line& line = in.lines.at(index.parent().isValid() ? index.row() : 0);
    return FoundAt{m_reports.at(in.report).files.at(in.file), in.entry, line.hits.first(), m_wish};
}

QModelIndex FoundModel::index(int row, int column, const QModelIndex& parent) const
{
    if (row < 0 || row >= rowCount(parent) || column < 0 || column >= ColumnCount)
        return {};
    return createIndex(row, column, parent.isValid() ? &branch(parent) : nullptr);
}

QModelIndex FoundModel::parent(const QModelIndex& child) const
{
    const auto* of = static_cast<const FoundInReport*>(child.constInternalPointer());
    return of == nullptr ? QModelIndex() : createIndex(int(placeOf(*of)), Where);
}

int FoundModel::rowCount(const QModelIndex& parent) const
{
    if (!parent.isValid())
        return int(m_branches.size());
    const bool isBranch = parent.constInternalPointer() == nullptr && parent.column() == Where;
    return isBranch ? int(branch(parent).lines.size()) : 0;
}

int FoundModel::columnCount(const QModelIndex& /*parent*/) const
{
    return ColumnCount;
}

QVariant FoundModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const auto column = Column(index.column());
    return index.constInternalPointer() == nullptr ? branchData(branch(index), column, role)
                                                   : lineData(branch(index), index.row(), column, role);
}

QVariant FoundModel::branchData(const FoundInReport& branch, Column column, int role) const
{
    switch (role) {
    case Qt::DisplayRole:
        return column == Where ? caption(branch) : summary(branch);
    case Qt::ToolTipRole:
        return column == Text && branch.error ? branch.error->text() : m_reports.at(branch.report).file;
    case Qt::DecorationRole:
        return column == Where && branch.error ? QVariant(ui::icon(ui::Icon::Warning)) : QVariant();
    case Qt::ForegroundRole:
        return column == Text && branch.error ? QVariant(ui::toneColors(ui::Tone::Bad, QGuiApplication::palette()).text)
                                              : QVariant();
    case Qt::FontRole: {
        QFont bold = QGuiApplication::font();
        bold.setBold(true);
        return column == Where ? QVariant(bold) : QVariant();
    }
    default:
        return {};
    }
}

QVariant FoundModel::lineData(const FoundInReport& branch, int row, Column column, int role) const
{
    const report::FoundIn::Line& line = branch.lines.at(row);
    switch (role) {
    case Qt::DisplayRole:
        return column == Text ? line.text : placeText(m_reports.at(branch.report), line);
    case Qt::FontRole:
        return column == Text ? QVariant(QFontDatabase::systemFont(QFontDatabase::FixedFont)) : QVariant();
    default:
        return {};
    }
}

QString FoundModel::caption(const FoundInReport& branch) const
{
    const ViewedReport& in = m_reports.at(branch.report);
    if (!in.name)
        return in.file;
    return ui::wording::joined(
        {in.name->reportId + QLatin1Char(' ') + in.name->participant,
         ui::wording::fullDay(in.name->run.date) + QLatin1Char(' ') + ui::wording::clock(in.name->run.time)});
}

QString FoundModel::summary(const FoundInReport& branch) const
{
    const ViewedReport& in = m_reports.at(branch.report);
    QStringList parts;
    if (branch.error)
        parts += branch.error->message;
    if (const qsizetype lines = branch.lines.size(); lines > 0)
        parts += lines == 1 ? tr("1 line") : tr("%1 lines").arg(ui::wording::number(lines));
    parts += in.title;
    if (!branch.entry.isEmpty())
        parts += branch.entry;
    else if (in.files.size() > 1)
        parts += QFileInfo(in.files.at(branch.file)).fileName();
    return ui::wording::joined(parts);
}

QVariant FoundModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    return section == Where ? tr("Report, page and line") : tr("What stands there");
}

} // namespace viewer
