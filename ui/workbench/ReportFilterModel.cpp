#include "ReportFilterModel.h"

#include <algorithm>
#include <numeric>

namespace workbench {

namespace {

// More rows than these at once are told as a reset: cheaper than so many steps, and the view is laid out once.
constexpr qsizetype manyRows = 200;
constexpr int textsAtOnce = 1000;

} // namespace

ReportFilterModel::ReportFilterModel(ReportTableModel& reports, QObject* parent)
    : QAbstractProxyModel(parent)
    , m_reports(reports)
    , m_facts(reports)
    , m_search(m_facts, {}, m_searched)
{
    setSourceModel(&reports);
    connect(&reports, &QAbstractItemModel::modelReset, this, &ReportFilterModel::takeReset);
    connect(&reports, &QAbstractItemModel::rowsInserted, this,
            [this](const QModelIndex&, int first, int last) { takeInserted(first, last); });
    connect(&reports, &ReportTableModel::rowsChanged, this, &ReportFilterModel::takeChanged);
    connect(&reports, &ReportTableModel::todayChanged, this, &ReportFilterModel::takeReset);
    connect(&m_idle, &QTimer::timeout, this, [this] {
        if (!m_facts.prepare(textsAtOnce))
            m_idle.stop();
    });
    m_idle.setInterval(0);
    takeReset();
}

void ReportFilterModel::takeReset()
{
    beginResetModel();
    m_facts.reset();
    m_search = RowSearch(m_facts, m_text, m_searched);
    m_participantsTold = 0;
    rebuild();
    endResetModel();
    noteParticipants();
    m_idle.start();
    Q_EMIT countsChanged();
}

void ReportFilterModel::takeInserted(int first, int last)
{
    m_facts.append(first, last);
    m_idle.start();
    if (last - first >= manyRows || m_grouping != Grouping::None) {
        resetForSameQuestion();
    } else {
        evaluateFolders();
        m_place.resize(std::size_t(m_facts.count()), -1);
        m_fits.resize(std::size_t(m_facts.count()), 0);
        for (int row = first; row <= last; ++row)
            moveInto(row);
    }
    noteParticipants();
    Q_EMIT countsChanged();
}

void ReportFilterModel::takeChanged(const QList<int>& rows, bool facts)
{
    if (!facts) {
        for (const int row : rows)
            tellRow(row);
        return;
    }
    m_idle.start();
    if (m_grouping != Grouping::None) {
        if (!updateInPlace(rows))
            resetForSameQuestion();
    } else if (rows.size() > manyRows) {
        for (const int row : rows)
            m_facts.update(row);
        resetForSameQuestion();
    } else {
        for (const int row : rows) {
            const qint64 before = m_facts.key(row, m_column);
            const bool fitted = m_fits[std::size_t(row)] != 0;
            if (fitted)
                count(row, -1);
            m_facts.update(row);
            const bool moved = before != m_facts.key(row, m_column);
            const bool fits = fitsButForState(row);
            const bool visible = fits && fitsState(row);
            const int place = m_place[std::size_t(row)];
            if (!moved && fits == fitted && visible == (place >= 0)) {
                if (fits)
                    count(row, 1);
                tellRow(row);
                continue;
            }
            m_order.erase(std::find(m_order.begin(), m_order.end(), row));
            if (fitted)
                m_fitting.erase(std::find(m_fitting.begin(), m_fitting.end(), row));
            if (place >= 0)
                removeVisible(row);
            moveInto(row);
        }
    }
    noteParticipants();
    Q_EMIT countsChanged();
}

bool ReportFilterModel::updateInPlace(const QList<int>& rows)
{
    bool same = true;
    for (const int row : rows) {
        const qint64 before = m_facts.key(row, m_column);
        m_facts.update(row);
        const bool fits = fitsButForState(row);
        const bool folded = isInFolded(row);
        same = same && before == m_facts.key(row, m_column) && fits == bool(m_fits[std::size_t(row)]) &&
               (folded ? m_narrowing.state == StateChoice::All
                       : (fits && fitsState(row)) == (m_place[std::size_t(row)] >= 0));
    }
    if (!same)
        return false;
    countGroups();
    recount();
    for (const int row : rows)
        tellRow(row);
    for (int row = 0; row < rowCount(); ++row)
        if (groupAt(row) != nullptr)
            Q_EMIT dataChanged(index(row, 0), index(row, workbench::columnCount - 1));
    return true;
}

void ReportFilterModel::tellRow(int row)
{
    if (const int place = m_place[std::size_t(row)]; place >= 0)
        Q_EMIT dataChanged(index(place, 0), index(place, workbench::columnCount - 1));
}

void ReportFilterModel::moveInto(int row)
{
    const auto before = [this](int one, int other) { return isBefore(one, other); };
    m_order.insert(std::lower_bound(m_order.begin(), m_order.end(), row, before), row);
    const bool fits = fitsButForState(row);
    m_fits[std::size_t(row)] = fits ? 1 : 0;
    if (!fits)
        return;
    count(row, 1);
    m_fitting.insert(std::lower_bound(m_fitting.begin(), m_fitting.end(), row, before), row);
    if (fitsState(row))
        insertVisible(row);
}

void ReportFilterModel::insertVisible(int row)
{
    const auto at = std::lower_bound(m_visible.begin(), m_visible.end(), row,
                                     [this](int one, int other) { return isBefore(one, other); });
    const auto place = std::size_t(at - m_visible.begin());
    beginInsertRows({}, int(place), int(place));
    m_visible.insert(at, row);
    renumber(place, m_visible.size());
    endInsertRows();
}

void ReportFilterModel::removeVisible(int row)
{
    const int place = m_place[std::size_t(row)];
    beginRemoveRows({}, place, place);
    m_visible.erase(m_visible.begin() + place);
    m_place[std::size_t(row)] = -1;
    renumber(std::size_t(place), m_visible.size());
    endRemoveRows();
}

void ReportFilterModel::renumber(std::size_t from, std::size_t to)
{
    for (std::size_t place = from; place < to; ++place)
        if (m_visible[place] >= 0)
            m_place[std::size_t(m_visible[place])] = int(place);
}

void ReportFilterModel::rebuild()
{
    m_order.resize(std::size_t(m_facts.count()));
    std::iota(m_order.begin(), m_order.end(), 0);
    evaluateFolders();
    resort();
    refilter(false);
}

void ReportFilterModel::resetForSameQuestion()
{
    m_sameQuestion = true;
    beginResetModel();
    rebuild();
    endResetModel();
    m_sameQuestion = false;
}

void ReportFilterModel::resort()
{
    struct Keyed { // what decides lies together, so that sorting walks through memory
        qint64 group;
        qint64 key;
        int row;
    };
    std::vector<Keyed> keyed;
    keyed.reserve(m_order.size());
    for (const int row : m_order)
        keyed.push_back({m_grouping == Grouping::None ? 0 : groupKey(row), m_facts.key(row, m_column), row});
    std::sort(keyed.begin(), keyed.end(), [&](const Keyed& one, const Keyed& other) {
        if (one.group != other.group)
            return one.group < other.group;
        if (one.key != other.key)
            return m_descending ? one.key > other.key : one.key < other.key;
        return m_facts.isBeforeInTie(one.row, other.row);
    });
    std::transform(keyed.begin(), keyed.end(), m_order.begin(), [](const Keyed& one) { return one.row; });
}

void ReportFilterModel::refilter(bool narrower)
{
    if (narrower) {
        std::erase_if(m_fitting, [this](int row) { return !fitsButForState(row); });
    } else {
        m_fitting.clear();
        std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(m_fitting),
                     [this](int row) { return fitsButForState(row); });
    }
    m_fits.assign(m_order.size(), 0);
    m_place.assign(m_order.size(), -1);
    for (const int row : m_fitting)
        m_fits[std::size_t(row)] = 1;
    fillVisible();
    renumber(0, m_visible.size());
    recount();
}

void ReportFilterModel::recount()
{
    m_counts = {};
    for (const int row : m_fitting)
        count(row, 1);
}

void ReportFilterModel::count(int row, int by)
{
    const RowFacts::Row& facts = m_facts.row(row);
    m_counts.all += by;
    m_counts.notHere += facts.notHere ? by : 0;
    m_counts.filed += isFiled(facts.status) ? by : 0;
    m_counts.failed += facts.status <= RowStatus::NeedsAttention ? by : 0;
    m_counts.gone += facts.status == RowStatus::Gone ? by : 0;
    m_counts.notWanted += facts.status == RowStatus::NotWanted ? by : 0;
}

void ReportFilterModel::evaluateFolders()
{
    const std::vector<rap::Folder>& folders = m_facts.folders();
    m_folderFits.assign(folders.size(), m_narrowing.folders.isEmpty() ? 1 : 0);
    for (const FolderScope& scope : m_narrowing.folders)
        for (std::size_t i = 0; i < folders.size(); ++i)
            if (scope.matches(folders[i]))
                m_folderFits[i] = 1;
    const QStringList& participants = m_facts.participants();
    m_participantFits.assign(std::size_t(participants.size()), m_narrowing.participants.isEmpty() ? 1 : 0);
    for (const QString& wanted : m_narrowing.participants)
        if (const qsizetype i = participants.indexOf(wanted); i >= 0)
            m_participantFits[std::size_t(i)] = 1;
}

bool ReportFilterModel::fitsButForState(int row)
{
    const RowFacts::Row& facts = m_facts.row(row);
    const quint32 participant = facts.shared[RowFacts::Participant];
    if (facts.folder >= m_folderFits.size() || participant >= m_participantFits.size())
        evaluateFolders();
    if (m_folderFits[facts.folder] == 0 || m_participantFits[participant] == 0)
        return false;
    if (!m_narrowing.markets.isEmpty() &&
        (facts.market < 0 || !m_narrowing.markets.contains(rap::Market(facts.market))))
        return false;
    if (!m_narrowing.kinds.isEmpty() && (facts.kind < 0 || !m_narrowing.kinds.contains(rap::Kind(facts.kind))))
        return false;
    return m_search.isEmpty() || m_search.finds(row);
}

bool ReportFilterModel::fitsState(int row) const
{
    const RowFacts::Row& facts = m_facts.row(row);
    switch (m_narrowing.state) {
    case StateChoice::All:
        break;
    case StateChoice::NotHere:
        return facts.notHere;
    case StateChoice::Filed:
        return isFiled(facts.status);
    case StateChoice::Failed:
        return facts.status <= RowStatus::NeedsAttention;
    }
    return true;
}

bool ReportFilterModel::isBefore(int one, int other) const
{
    return m_facts.isBefore(one, other, m_column, m_descending);
}

bool ReportFilterModel::hasTitles() const
{
    const QStringList& titles = m_facts.shared(RowFacts::Title).texts;
    return std::any_of(titles.begin(), titles.end(), [](const QString& title) { return !title.isEmpty(); });
}

void ReportFilterModel::noteParticipants()
{
    const qsizetype count = m_facts.participants().size();
    if (std::exchange(m_participantsTold, count) != count)
        Q_EMIT participantsChanged();
}

void ReportFilterModel::setText(const QString& text)
{
    const QString simple = text.simplified();
    if (simple == m_text)
        return;
    RowSearch search(m_facts, simple, m_searched);
    const bool narrower = search.isNarrowerThan(m_search);
    beginResetModel();
    m_text = simple;
    m_search = std::move(search);
    refilter(narrower);
    endResetModel();
    Q_EMIT countsChanged();
}

void ReportFilterModel::setSearched(ColumnSet shown)
{
    if (shown == m_searched)
        return;
    m_searched = shown;
    RowSearch search(m_facts, m_text, shown);
    if (search.isEmpty()) {
        m_search = std::move(search);
        return;
    }
    beginResetModel();
    m_search = std::move(search);
    refilter(false);
    endResetModel();
    Q_EMIT countsChanged();
}

void ReportFilterModel::setNarrowing(const Narrowing& narrowing)
{
    if (narrowing == m_narrowing)
        return;
    beginResetModel();
    m_narrowing = narrowing;
    evaluateFolders();
    refilter(false);
    endResetModel();
    Q_EMIT countsChanged();
}

bool ReportFilterModel::isNarrowed() const
{
    Narrowing onlyFolders;
    onlyFolders.folders = m_narrowing.folders;
    return !m_search.isEmpty() || m_narrowing != onlyFolders;
}

void ReportFilterModel::sort(int column, Qt::SortOrder order)
{
    const bool descending = order == Qt::DescendingOrder;
    if (column < 0 || column >= workbench::columnCount || (Column(column) == m_column && descending == m_descending))
        return;
    beginResetModel();
    m_column = Column(column);
    m_descending = descending;
    resort();
    refilter(false);
    endResetModel();
}

QModelIndex ReportFilterModel::index(int row, int column, const QModelIndex& parent) const
{
    return hasIndex(row, column, parent) ? createIndex(row, column) : QModelIndex();
}

QModelIndex ReportFilterModel::parent(const QModelIndex&) const
{
    return {};
}

int ReportFilterModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_visible.size());
}

int ReportFilterModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : workbench::columnCount;
}

QModelIndex ReportFilterModel::mapToSource(const QModelIndex& proxy) const
{
    if (!proxy.isValid() || proxy.row() >= int(m_visible.size()))
        return {};
    return m_reports.index(m_visible[std::size_t(proxy.row())], proxy.column()); // none where a head is
}

QModelIndex ReportFilterModel::mapFromSource(const QModelIndex& source) const
{
    if (!source.isValid() || source.row() >= int(m_place.size()))
        return {};
    const int place = m_place[std::size_t(source.row())];
    return place < 0 ? QModelIndex() : index(place, source.column());
}

QVariant ReportFilterModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    return m_reports.headerData(section, orientation, role);
}

} // namespace workbench
