#include "profile/Sightings.h"

#include "profile/Habits.h"

namespace profile {
namespace {

void takeEarlier(std::optional<rap::HongKongTime>& came, std::optional<rap::HongKongTime> arrival)
{
    if (arrival && (!came || *arrival < *came))
        came = arrival;
}

} // namespace

void Sighting::add(const Sighting& other)
{
    for (qsizetype day = 0; day < seen.size(); ++day) {
        seen[day] = seen[day] || other.seen[day];
        takeEarlier(came[day], other.came[day]);
    }
}

QList<Sighting> sightingsOf(const QList<ledger::Report>& reports, const QList<QDate>& days,
                            const QList<rap::HongKongTime>& looks,
                            const std::function<bool(const ledger::Report&)>& counts)
{
    ByTraits<Sighting> sorts;
    for (const ledger::Report& report : reports) {
        const qsizetype day = report.folder.date ? days.indexOf(*report.folder.date) : -1;
        if (day < 0)
            continue;
        Sighting& sighting = sorts.of(report, [&] {
            const bool counted = counts(report);
            return Sighting{counted ? &report : nullptr, QList<bool>(days.size()),
                            QList<std::optional<rap::HongKongTime>>(days.size())};
        });
        if (!sighting.sample)
            continue;
        sighting.seen[day] = true;
        takeEarlier(sighting.came[day], arrivalOf(report, looks));
    }
    QList<Sighting> all;
    sorts.forEach([&](const Sighting& sighting) {
        if (sighting.sample)
            all += sighting;
    });
    return all;
}

} // namespace profile
