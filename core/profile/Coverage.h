#pragma once

#include "profile/Profile.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace profile {

/// How a report stands; every report known stands in exactly one way. The first that is true of it counts:
enum class Standing {
    Here,      ///< As ledger::Report::isHere() says: also where it was filed and people have moved it since.
    NotWanted, ///< No profile wants it. Never fetched by itself.
    Gone,      ///< RAP lists it no longer and it is not here.
    Failed,    ///< RAP lists it and it could not be fetched when that was last tried.
    Missing,   ///< RAP lists it and it is not here.
};

/// RAP lists it, it is wanted, and it is not here: it is to be fetched.
[[nodiscard]] bool isOutstanding(Standing standing);

/// Judges reports one by one. `profiles` must outlive it.
class Standings {
public:
    explicit Standings(CompiledProfiles& profiles)
        : m_profiles(profiles)
    {
    }
    [[nodiscard]] Standing of(const ledger::Report& report) const;

private:
    CompiledProfiles& m_profiles;
};

/// What RAP has and what is here, counted: the one count of board, tree, status strip and command line.
///
///     listed = listedHere + unwanted + missing + failed
struct Coverage {
    int listed = 0;          ///< RAP lists them now.
    int listedHere = 0;      ///< Of these, here.
    int unwanted = 0;        ///< Of these, not here and not wanted.
    int missing = 0;         ///< Of these, wanted and not here.
    int failed = 0;          ///< Of these, tried in vain.
    int leavingTomorrow = 0; ///< Of missing and failed: today is their last safe day (guide section 6).
    int overdue = 0;         ///< Of missing and failed: their last safe day is past.
    int here = 0;            ///< On this workstation, those too that RAP lists no longer.
    int notInFolder = 0;     ///< Of these, filed and moved or removed by people since.
    int gone = 0;            ///< Wanted; RAP lists them no longer and they are not here.

    void count(const ledger::Report& report, Standing standing, QDate today);
    [[nodiscard]] int wanted() const { return listed - unwanted; } ///< RAP lists them, and they are here or to come.
    [[nodiscard]] int outstanding() const { return missing + failed; } ///< Wanted, and still to be had.
    /// Of these: RAP may drop them after today, or may have already.
    [[nodiscard]] int leaving() const { return leavingTomorrow + overdue; }
    Coverage& operator+=(const Coverage& other);
    Coverage& operator-=(const Coverage& other);
    bool operator==(const Coverage&) const = default;
};

/// Days are Hong Kong's.
[[nodiscard]] Coverage coverageOf(const QList<ledger::Report>& reports, const Standings& standings, QDate today);

/// How well a folder date was looked at. What a folder gets, RAP shows until the tenth day, so a look counts for all
/// days before it as well.
enum class Look {
    None,  ///< Never, from the day's beginning on: *not looked at*, nobody knows what came.
    InDay, ///< Last on the day itself: what came later is not known. As good as it can be on that day.
    After, ///< After the day, so that nothing can be unknown.
};

struct CoverageDay {
    QDate date;        ///< Hong Kong's.
    bool opens = true; ///< RAP opens on that day; on others it makes no reports.
    Look look = Look::None;
    bool askedOnTheDay = false;
    std::optional<rap::HongKongTime> lastLook; ///< Empty where there was none. InDay: since then nothing is known.

    bool operator==(const CoverageDay&) const = default;
};

/// One RAP folder on one folder date.
struct CoverageCell {
    bool exists = false; ///< RAP has such a folder, or a report of it is known.
    bool unread = false; ///< It, or a folder above it, could not be read in the newest listing.
    Coverage counts;

    bool operator==(const CoverageCell&) const = default;
};

struct CoverageRow {
    QString folder;            ///< Below the base, without the date.
    QList<CoverageCell> cells; ///< One for each of the board's days, in their order.
    Coverage counts;           ///< Of all cells.

    bool operator==(const CoverageRow&) const = default;
};

/// A report that is listed and not here, though wanted, and may leave RAP soon.
struct Leaving {
    QString path;
    QDate lastSafeDay; ///< Today or tomorrow; or past: RAP still shows it, and may drop it at any time.

    bool operator==(const Leaving&) const = default;
};

struct CoverageBoard {
    QList<CoverageDay> days; ///< The ten folder dates of the retention window, newest first.
    QList<CoverageRow> rows; ///< By folder name.
    Coverage beyond;         ///< Of reports of other folder dates, or of none.
    Coverage total;          ///< Of all reports: all rows and what is beyond.
    QList<Leaving> leaving;  ///< The first to leave first.

    bool operator==(const CoverageBoard&) const = default;
};

/// What of an account's listings a board is planned by.
struct Looks {
    QList<rap::HongKongTime> times; ///< When RAP was listed, in any order; those of the last ten days will do.
    QStringList folders;            ///< Remote paths of the newest listing, so that empty folders are on the board.
    QStringList unread;             ///< Remote paths of those that could not be read in it.
    QString base;                   ///< The account's base folder.
};

/// `today` is Hong Kong's. Costs a look at each report.
[[nodiscard]] CoverageBoard planCoverage(const QList<ledger::Report>& reports, const Standings& standings,
                                         const Looks& looks, QDate today, const rap::HolidayCalendar& holidays);

/// Those that are listed, wanted and not here, and may leave RAP today, tomorrow or have been allowed to already. The
/// first to leave first, those of one day in the order of the reports.
[[nodiscard]] QList<Leaving> leavingSoon(const QList<ledger::Report>& reports, const Standings& standings, QDate today);

} // namespace profile
