#include "profile/RunWords.h"

#include "rap/Locale.h"

#include <QCoreApplication>
#include <array>

namespace profile {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(profile::RunWords)
};

template <typename T> struct Named {
    T value;
    const char* word;
    const char* text; ///< Marked for translation.
};

constexpr std::array runReasons{
    Named{RunReason::SwitchedOn, "switched-on", QT_TRANSLATE_NOOP("profile::RunWords", "The schedule was switched on")},
    Named{RunReason::Opening, "opening", QT_TRANSLATE_NOOP("profile::RunWords", "RAP opened")},
    Named{RunReason::Interval, "interval", QT_TRANSLATE_NOOP("profile::RunWords", "The usual time had passed")},
    Named{RunReason::ReportDue, "report-due", QT_TRANSLATE_NOOP("profile::RunWords", "A report is usual about now")},
    Named{RunReason::MadeUp, "made-up", QT_TRANSLATE_NOOP("profile::RunWords", "An earlier run was missed")},
    Named{RunReason::Retry, "retry", QT_TRANSLATE_NOOP("profile::RunWords", "The run before it failed")},
    Named{RunReason::WokeUp, "woke-up", QT_TRANSLATE_NOOP("profile::RunWords", "The PC woke up")},
    Named{RunReason::NetworkBack, "network-back", QT_TRANSLATE_NOOP("profile::RunWords", "The network came back")},
};

constexpr std::array runEnds{
    Named{RunEnd::Done, "done", QT_TRANSLATE_NOOP("profile::RunWords", "Done")},
    Named{RunEnd::SomeFailed, "some-failed", QT_TRANSLATE_NOOP("profile::RunWords", "Some reports failed")},
    Named{RunEnd::CopiesWait, "copies-wait",
          QT_TRANSLATE_NOOP("profile::RunWords", "Filed, but not copied to a further folder")},
    Named{RunEnd::Stopped, "stopped", QT_TRANSLATE_NOOP("profile::RunWords", "Stopped")},
    Named{RunEnd::Elsewhere, "elsewhere",
          QT_TRANSLATE_NOOP("profile::RunWords", "Another program was fetching for this account")},
    Named{RunEnd::Unreachable, "unreachable", QT_TRANSLATE_NOOP("profile::RunWords", "RAP was not reached")},
    Named{RunEnd::TargetAway, "target-away",
          QT_TRANSLATE_NOOP("profile::RunWords", "The folder for reports was not there, or full")},
    Named{RunEnd::NeedsUser, "needs-user", QT_TRANSLATE_NOOP("profile::RunWords", "It needs you")},
};

constexpr std::array skipReasons{
    Named{SkipReason::Closed, "closed", QT_TRANSLATE_NOOP("profile::RunWords", "RAP was closed")},
    Named{SkipReason::AnotherRun, "another-run", QT_TRANSLATE_NOOP("profile::RunWords", "Another run was under way")},
    Named{SkipReason::Off, "off",
          QT_TRANSLATE_NOOP("profile::RunWords", "The program was not running, or the PC was off")},
    Named{SkipReason::TargetAway, "target-away",
          QT_TRANSLATE_NOOP("profile::RunWords", "The folder for reports was not there, or full")},
};

constexpr std::array timelinesses{
    Named{Timeliness::NotExpected, "not-expected", QT_TRANSLATE_NOOP("profile::RunWords", "Not expected today")},
    Named{Timeliness::NotDue, "not-due", QT_TRANSLATE_NOOP("profile::RunWords", "Not due yet")},
    Named{Timeliness::Due, "due", QT_TRANSLATE_NOOP("profile::RunWords", "Due")},
    Named{Timeliness::Late, "late", QT_TRANSLATE_NOOP("profile::RunWords", "Late")},
    Named{Timeliness::Here, "here", QT_TRANSLATE_NOOP("profile::RunWords", "Here")},
};

template <typename Names, typename T> const auto& nameOf(const Names& names, T value)
{
    return *std::find_if(names.begin(), names.end(), [&](const auto& named) { return named.value == value; });
}

template <typename T, typename Names> std::optional<T> valueOf(const Names& names, const QString& word)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [&](const auto& named) { return word == QLatin1String(named.word); });
    return found == names.end() ? std::nullopt : std::optional(found->value);
}

QString wordFrom(const char* word)
{
    return QString::fromLatin1(word);
}

} // namespace

QString wordOf(RunReason reason)
{
    return wordFrom(nameOf(runReasons, reason).word);
}

QString wordOf(RunEnd end)
{
    return wordFrom(nameOf(runEnds, end).word);
}

QString wordOf(SkipReason reason)
{
    return wordFrom(nameOf(skipReasons, reason).word);
}

QString wordOf(Timeliness state)
{
    return wordFrom(nameOf(timelinesses, state).word);
}

std::optional<RunReason> runReasonFrom(const QString& word)
{
    return valueOf<RunReason>(runReasons, word);
}

std::optional<RunEnd> runEndFrom(const QString& word)
{
    return valueOf<RunEnd>(runEnds, word);
}

std::optional<SkipReason> skipReasonFrom(const QString& word)
{
    return valueOf<SkipReason>(skipReasons, word);
}

QString textOf(RunReason reason)
{
    return Tr::tr(nameOf(runReasons, reason).text);
}

QString aheadOf(RunReason reason)
{
    switch (reason) {
    case RunReason::Opening:
        return Tr::tr("as RAP opens");
    case RunReason::Interval:
        return Tr::tr("as set");
    case RunReason::ReportDue:
        return Tr::tr("a report is usual about then");
    case RunReason::Retry:
        return Tr::tr("the last one failed");
    case RunReason::NetworkBack:
        return Tr::tr("the network came back");
    case RunReason::SwitchedOn:
    case RunReason::MadeUp:
    case RunReason::WokeUp:
        break;
    }
    return Tr::tr("it is due");
}

QString textOf(RunEnd end)
{
    return Tr::tr(nameOf(runEnds, end).text);
}

QString textOf(SkipReason reason)
{
    return Tr::tr(nameOf(skipReasons, reason).text);
}

QString textOf(Timeliness state)
{
    return Tr::tr(nameOf(timelinesses, state).text);
}

QString sentenceOf(const ExpectedReport& expected)
{
    const QString report =
        expected.market ? Tr::tr("%1 for %2").arg(expected.report, rap::code(*expected.market)) : expected.report;
    const QString by = expected.by.toString(QStringLiteral("HH:mm"));
    switch (expected.state) {
    case Timeliness::Late:
        if (expected.isOfEarlierDay)
            return Tr::tr("%1 of %2 was expected by %3 and has not come.")
                //: A date with its weekday, without the year, in QLocale::toString's letters
                .arg(report, rap::locale().toString(expected.due.date(), Tr::tr("ddd d MMM")), by);
        return expected.learned ? Tr::tr("%1 is usually here by %2 and is not there yet.").arg(report, by)
                                : Tr::tr("%1 was expected by %2 and is not there yet.").arg(report, by);
    case Timeliness::Here:
        return expected.came
                   ? Tr::tr("%1 came at %2.").arg(report, expected.came->time().toString(QStringLiteral("HH:mm")))
                   : Tr::tr("%1 is here.").arg(report);
    case Timeliness::NotExpected:
        return Tr::tr("%1 is not expected today.").arg(report);
    case Timeliness::NotDue:
    case Timeliness::Due:
        break;
    }
    return Tr::tr("%1 is expected by %2.").arg(report, by);
}

} // namespace profile
