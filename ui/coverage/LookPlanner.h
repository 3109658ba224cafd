#pragma once

#include "BoardPlanner.h"
#include "ledger/Report.h"
#include "profile/Expected.h"
#include "rap/Listing.h"

#include <QStringList>
#include <functional>

namespace coverage {

/// One line of 'Needs a look': what it is, and the next step.
struct LookLine {
    enum class Step {
        Fetch,  ///< `paths`
        AskRap, ///< What there is.
        Show,   ///< `scope` in the table.
    };
    ui::Tone tone = ui::Tone::Warning;
    ui::Icon icon = ui::Icon::None;
    QString sign;   ///< In a few words: "Leaves tomorrow", "3 not fetched".
    QString text;   ///< Which report, or which folder and day; and why.
    QString button; ///< The step's words.
    Step step = Step::Show;
    QStringList paths; ///< Remote.
    workbench::FolderScope scope;

    bool operator==(const LookLine&) const = default;
};

struct LookFacts {
    const profile::CoverageBoard& coverage;
    const QList<ledger::Report>& reports;
    const profile::Standings& standings;
    const QList<rap::FolderFault>& faults;
    QString base;
    QList<profile::ExpectedReport> late; ///< As the runner judges them.
    rap::HongKongTime now;
    bool elsewhere = false; ///< The PC's clock shows another time than Hong Kong's.
};

struct Looked {
    /// What is urgent first: reports that leave RAP, those that failed, those that are late, folders that could not be
    /// read, folders and days with reports that were not fetched, days that were not looked at, reports that are gone.
    /// Many of a kind are told one by one at the beginning and then as one.
    QList<LookLine> lines;
    QStringList
        outstanding; ///< Remote paths of all that RAP lists, is wanted and is not here; what leaves first first.
    bool hasUnseenDays = false;
};

/// A look at each report that is not here.
[[nodiscard]] Looked planLooks(const LookFacts& facts);

} // namespace coverage
