#include "ui/profiles/ChoiceTally.h"

#include <algorithm>

namespace ui {

namespace {

// Of one slice: some milliseconds each.
constexpr qsizetype mostReports = 4000;
constexpr std::size_t mostSorts = 500;

} // namespace

ChoiceTally::ChoiceTally(const ledger::ReportIndex& index, QObject* parent)
    : QObject(parent)
    , m_index(index)
    , m_byTraits(std::make_unique<profile::ByTraits<Sort*>>())
{
    m_timer.setInterval(0);
    connect(&m_timer, &QTimer::timeout, this, &ChoiceTally::goOn);
    connect(&index, &ledger::ReportIndex::loaded, this, [this] {
        tellApartAnew();
        m_counts = {};
        Q_EMIT forgotten();
    });
    connect(&index, &ledger::ReportIndex::listingApplied, this, &ChoiceTally::tellApartAnew);
}

bool ChoiceTally::Sort::isOf(Group group) const
{
    switch (group) {
    case Group::Matching:
        return matching;
    case Group::Decided:
        return decided;
    case Group::Unwanted:
        return unwanted;
    }
    return false;
}

bool ChoiceTally::Before::operator()(const Sort* left, const Sort* right) const
{
    return std::tie(left->reportId, left->participant, left->folder) <
           std::tie(right->reportId, right->participant, right->folder);
}

void ChoiceTally::tellApartAnew()
{
    m_order.clear();
    m_byTraits = std::make_unique<profile::ByTraits<Sort*>>();
    m_sorts.clear();
    m_toldApart = 0;
    m_listed = 0;
    count(m_profiles, m_current);
}

void ChoiceTally::count(const QList<profile::Profile>& profiles, int current)
{
    m_profiles = profiles;
    m_current = current;
    m_all = profile::CompiledProfiles(profiles);
    m_alone = profile::CompiledProfiles(current < 0 ? QList<profile::Profile>() : profiles.mid(current, 1));
    m_judged = 0;
    m_counting = {};
    m_timer.start();
}

void ChoiceTally::stop()
{
    m_timer.stop();
    Q_EMIT forgotten();
}

void ChoiceTally::goOn()
{
    if (m_toldApart < m_index.reports().size()) {
        const qsizetype end = std::min(m_toldApart + mostReports, m_index.reports().size());
        for (; m_toldApart < end; ++m_toldApart)
            tellApart(int(m_toldApart));
        return;
    }
    const std::size_t end = std::min(m_judged + mostSorts, m_sorts.size());
    for (; m_judged < end; ++m_judged)
        judge(m_sorts[m_judged]);
    if (m_judged < m_sorts.size())
        return;
    m_timer.stop();
    m_counting.listed = m_listed;
    m_counts = m_counting;
    Q_EMIT counted();
}

void ChoiceTally::tellApart(int position)
{
    const ledger::Report& report = m_index.reports().at(position);
    if (!report.listed)
        return;
    ++m_listed;
    Sort& sort = *m_byTraits->of(report, [&] {
        m_sorts.push_back({report.reportId(), report.participant(), report.folder.name, {}});
        m_order.insert(&m_sorts.back());
        return &m_sorts.back();
    });
    const auto isNewer = [&](std::optional<QDate> date, int other) {
        return date > m_index.reports().at(other).folder.date;
    };
    sort.positions.insert(std::upper_bound(sort.positions.begin(), sort.positions.end(), report.folder.date, isNewer),
                          position);
}

void ChoiceTally::judge(Sort& sort)
{
    const ledger::Report& report = m_index.reports().at(sort.positions.first());
    const profile::Profile* const decider = m_all.chosenBy(report);
    sort.matching = m_alone.chosenBy(report) != nullptr;
    sort.decided = decider != nullptr && decider - m_all.profiles().data() == m_current;
    sort.unwanted = !m_all.wants(report);
    const int reports = int(sort.positions.size());
    m_counting.matching += sort.matching ? reports : 0;
    m_counting.decided += sort.decided ? reports : 0;
    m_counting.unwanted += sort.unwanted ? reports : 0;
}

std::vector<const ChoiceTally::Sort*> ChoiceTally::sortsOf(std::optional<Group> group) const
{
    std::vector<const Sort*> sorts;
    std::copy_if(m_order.begin(), m_order.end(), std::back_inserter(sorts),
                 [&](const Sort* sort) { return !group || sort->isOf(*group); });
    return sorts;
}

QList<int> ChoiceTally::reportsOf(Group group) const
{
    QList<int> reports;
    for (const Sort* sort : sortsOf(group))
        reports += sort->positions;
    return reports;
}

ChoiceTally::Samples ChoiceTally::samples(int most) const
{
    Samples samples;
    if (m_counts.decided > 0)
        samples.of = Group::Decided;
    else if (m_counts.matching > 0)
        samples.of = Group::Matching;
    const std::vector<const Sort*> sorts = sortsOf(samples.of);
    const std::size_t shown = std::min(sorts.size(), std::size_t(most));
    for (std::size_t i = 0; i < shown; ++i)
        samples.reports += sorts[i * sorts.size() / shown]->positions.first();
    return samples;
}

QString ChoiceTally::deciderOf(const ledger::Report& report)
{
    const profile::Profile* const decider = m_all.chosenBy(report);
    return decider == nullptr ? QString() : decider->name;
}

} // namespace ui
