#include "LookPlanner.h"

#include "profile/RunWords.h"
#include "rap/Retention.h"
#include "ui/common/Wording.h"

#include <QCoreApplication>
#include <QHash>
#include <algorithm>

namespace coverage {

using profile::Standing;
using ui::Icon;
using ui::Tone;
using workbench::FolderScope;
using Step = LookLine::Step;
namespace wording = ui::wording;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

constexpr qsizetype toldOneByOne = 12; // of a kind: more would hide what comes after them

QString getText()
{
    return Words::tr("Get it now");
}

QString getAllText()
{
    return Words::tr("Get them now");
}

QString showText()
{
    return Words::tr("Show in the table");
}

FolderScope allOfRap()
{
    FolderScope scope;
    scope.all = true;
    return scope;
}

/// Reports of one folder and date.
struct Place {
    FolderScope scope;
    QStringList paths;
};

/// In the tree's order, the oldest date first.
bool comesFirst(const Place& left, const Place& right)
{
    const auto& one = left.scope.date;
    const auto& other = right.scope.date;
    if (one != other)
        return one && other ? *one < *other : one.has_value();
    return workbench::comesBefore(left.scope, right.scope);
}

class Places {
public:
    void add(const ledger::Report& report)
    {
        // Reports of a folder share its text, so that it is known by its place.
        const QChar* const text = report.folder.path.constData();
        auto known = m_byText.constFind(text);
        if (known == m_byText.cend())
            known = m_byText.insert(text, positionOf(report.folder));
        m_places[*known].paths += report.path;
    }

    QList<Place> take()
    {
        std::sort(m_places.begin(), m_places.end(), comesFirst);
        return std::move(m_places);
    }

private:
    qsizetype positionOf(const rap::Folder& folder)
    {
        const auto known = m_byPath.constFind(folder.path);
        if (known != m_byPath.cend())
            return *known;
        m_byPath.insert(folder.path, m_places.size());
        m_places += Place{workbench::scopeOf(folder), {}};
        return m_places.size() - 1;
    }

    QList<Place> m_places;
    QHash<QString, qsizetype> m_byPath;
    QHash<const QChar*, qsizetype> m_byText;
};

class Planner {
public:
    explicit Planner(const LookFacts& facts)
        : m_facts(facts)
        , m_today(facts.now.date())
    {
    }

    Looked plan()
    {
        sort();
        addLeaving();
        addFailed();
        addLate();
        addUnread();
        addMissing();
        addUnseen();
        addGone();
        return std::move(m_looked);
    }

private:
    [[nodiscard]] bool isInWindow(const ledger::Report& report) const
    {
        return report.folder.date && !rap::mayBeGone(*report.folder.date, m_today) && *report.folder.date <= m_today;
    }

    /// What is not here, each in its place.
    void sort()
    {
        QDate lastOfLeaving;
        for (const profile::Leaving& one : m_facts.coverage.leaving) {
            m_leaving.insert(one.path, nullptr);
            m_looked.outstanding += one.path;
            lastOfLeaving = one.lastSafeDay; // the first to leave comes first
        }
        for (const ledger::Report& report : m_facts.reports) {
            if (report.isHere())
                continue;
            const Standing standing = m_facts.standings.of(report);
            if (standing == Standing::Gone && isInWindow(report))
                m_gone.add(report);
            if (!profile::isOutstanding(standing))
                continue;
            const auto& date = report.folder.date;
            if (date && lastOfLeaving.isValid() && rap::lastSafeDay(*date) <= lastOfLeaving) {
                if (const auto leaving = m_leaving.find(report.path); leaving != m_leaving.end()) {
                    *leaving = &report;
                    continue;
                }
            }
            m_looked.outstanding += report.path;
            if (standing == Standing::Failed)
                m_failed += &report;
            else
                m_missing.add(report);
        }
    }

    /// The first of a kind one by one, the others as one line.
    template <typename List, typename LineOf, typename PathsOf>
    void addEach(const List& list, LineOf&& lineOf, PathsOf&& pathsOf)
    {
        const qsizetype told = std::min(list.size(), toldOneByOne);
        for (qsizetype i = 0; i < told; ++i)
            m_looked.lines += lineOf(list.at(i));
        if (told == list.size())
            return;
        LookLine rest = lineOf(list.at(told));
        rest.sign = Words::tr("%1 more").arg(wording::number(list.size() - told));
        rest.text = Words::tr("as those above");
        if (rest.step == Step::Show)
            rest.scope = allOfRap();
        if (rest.step == Step::Fetch) {
            rest.button = getAllText();
            for (qsizetype i = told + 1; i < list.size(); ++i)
                rest.paths += pathsOf(list.at(i));
        }
        m_looked.lines += std::move(rest);
    }

    [[nodiscard]] QString nameOf(const ledger::Report& report) const
    {
        QStringList name{report.reportId()};
        for (const QString& part : {report.participant(), report.title})
            if (!part.isEmpty())
                name += part;
        return name.join(u' ') + QStringLiteral(", ") +
               workbench::scopeText(workbench::scopeOf(report.folder), m_today);
    }

    [[nodiscard]] QString signOf(QDate lastSafeDay) const
    {
        if (lastSafeDay < m_today)
            return Words::tr("May leave today");
        if (lastSafeDay == m_today)
            return Words::tr("Leaves tomorrow");
        return Words::tr("Leaves %1").arg(wording::day(lastSafeDay.addDays(1), m_today));
    }

    void addLeaving()
    {
        addEach(
            m_facts.coverage.leaving,
            [this](const profile::Leaving& leaving) {
                const ledger::Report* report = m_leaving.value(leaving.path);
                LookLine line{
                    Tone::Bad, Icon::Warning, signOf(leaving.lastSafeDay), {}, getText(), Step::Fetch, {leaving.path},
                    {}};
                const bool isPast = leaving.lastSafeDay < m_today;
                const QString day = wording::day(leaving.lastSafeDay, m_today);
                line.text = (report == nullptr ? leaving.path : nameOf(*report)) + QStringLiteral(": ") +
                            (isPast                           ? Words::tr("RAP had to keep it until %1 only").arg(day)
                             : leaving.lastSafeDay == m_today ? Words::tr("today is its last day on RAP")
                                                              : Words::tr("on RAP until %1").arg(day));
                if (report != nullptr && report->failure)
                    line.text += QStringLiteral(". ") + report->failure->message;
                return line;
            },
            [](const profile::Leaving& leaving) { return leaving.path; });
    }

    void addFailed()
    {
        addEach(
            m_failed,
            [this](const ledger::Report* report) {
                return LookLine{Tone::Bad,
                                Icon::Error,
                                Words::tr("Failed"),
                                nameOf(*report) + QStringLiteral(": ") + report->failure->message,
                                Words::tr("Try again"),
                                Step::Fetch,
                                {report->path},
                                {}};
            },
            [](const ledger::Report* report) { return report->path; });
    }

    void addLate()
    {
        addEach(
            m_facts.late,
            [](const profile::ExpectedReport& late) {
                return LookLine{Tone::Warning,
                                Icon::Clock,
                                Words::tr("Late"),
                                profile::sentenceOf(late),
                                Words::tr("Ask RAP now"),
                                Step::AskRap,
                                {},
                                {}};
            },
            [](const profile::ExpectedReport&) { return QString(); });
    }

    void addUnread()
    {
        addEach(
            m_facts.faults,
            [this](const rap::FolderFault& fault) {
                const FolderScope scope = workbench::scopeOf(rap::decodeFolder(m_facts.base, fault.folder));
                return LookLine{Tone::Bad,
                                Icon::Error,
                                Words::tr("Not read"),
                                workbench::scopeText(scope, m_today) + QStringLiteral(": ") + fault.error.message,
                                Words::tr("Ask RAP again"),
                                Step::AskRap,
                                {},
                                {}};
            },
            [](const rap::FolderFault&) { return QString(); });
    }

    void addMissing()
    {
        addEach(
            m_missing.take(),
            [this](const Place& place) {
                const int count = int(place.paths.size());
                return LookLine{Tone::Warning,
                                Icon::Download,
                                Words::tr("%1 not fetched").arg(wording::number(count)),
                                workbench::scopeText(place.scope, m_today),
                                count == 1 ? getText() : getAllText(),
                                Step::Fetch,
                                place.paths,
                                {}};
            },
            [](const Place& place) { return place.paths; });
    }

    /// From the first of such days on none was seen: there is one cause, and one step.
    void addUnseen()
    {
        const auto& days = m_facts.coverage.days;
        m_looked.hasUnseenDays =
            std::any_of(days.begin(), days.end(), [this](const auto& day) { return isUnseen(day, m_today); });
        if (!m_looked.hasUnseenDays)
            return;
        QString text = Words::tr("RAP was not asked in the last ten days. What it has made is not known.");
        if (const auto& last = days.last().lastLook)
            text = Words::tr("RAP was last asked on %1 at %2. What it has made since then is not known.")
                       .arg(wording::day(last->date(), m_today),
                            wording::minute(last->time()) + wording::zone(m_facts.elsewhere));
        m_looked.lines += LookLine{Tone::Warning,
                                   Icon::Clock,
                                   Words::tr("Not looked at"),
                                   text,
                                   Words::tr("Ask RAP now"),
                                   Step::AskRap,
                                   {},
                                   {}};
    }

    void addGone()
    {
        addEach(
            m_gone.take(),
            [this](const Place& place) {
                const int count = int(place.paths.size());
                const QString text = count == 1
                                         ? Words::tr("%1: RAP lists it no longer. Ask the clearing house for it.")
                                         : Words::tr("%1: RAP lists them no longer. Ask the clearing house for them.");
                return LookLine{Tone::Warning,
                                Icon::Ring,
                                Words::tr("%1 gone").arg(wording::number(count)),
                                text.arg(workbench::scopeText(place.scope, m_today)),
                                showText(),
                                Step::Show,
                                {},
                                place.scope};
            },
            [](const Place& place) { return place.paths; });
    }

    const LookFacts& m_facts;
    QDate m_today;
    Looked m_looked;
    QHash<QString, const ledger::Report*> m_leaving;
    QList<const ledger::Report*> m_failed;
    Places m_missing;
    Places m_gone;
};

} // namespace

Looked planLooks(const LookFacts& facts)
{
    return Planner(facts).plan();
}

} // namespace coverage
