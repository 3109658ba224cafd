#include "BoardPlanner.h"

#include "rap/Locale.h"
#include "rap/Retention.h"
#include "ui/common/Wording.h"

#include <QCoreApplication>
#include <algorithm>

namespace coverage {

using profile::Coverage;
using profile::CoverageCell;
using profile::CoverageDay;
using profile::Look;
using ui::Tone;
namespace wording = ui::wording;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

int everWanted(const Coverage& counts)
{
    return counts.here + counts.missing + counts.failed + counts.gone;
}

QString minuteOf(rap::HongKongTime time, bool elsewhere)
{
    return wording::minute(time.time()) + wording::zone(elsewhere);
}

/// One cell, from what is counted there and what is known of its day.
class Teller {
public:
    Teller(const CoverageDay& day, const CoverageCell& cell, rap::HongKongTime now, bool elsewhere)
        : m_day(day)
        , m_cell(cell)
        , m_counts(cell.counts)
        , m_today(now.date())
        , m_elsewhere(elsewhere)
        , m_wanted(everWanted(m_counts))
        , m_isToday(day.date == m_today)
        , m_isUnseen(isUnseen(day, m_today))
    {
    }

    [[nodiscard]] BoardCell tell() const
    {
        BoardCell cell;
        cell.text = text();
        cell.note = note();
        cell.tone = tone();
        cell.mark = mark();
        cell.share = m_wanted == 0 ? 0 : double(m_counts.here) / m_wanted;
        const QStringList facts = this->facts();
        cell.spoken = facts.join(QStringLiteral(", "));
        cell.tip = facts.join(u'\n');
        return cell;
    }

private:
    [[nodiscard]] QString text() const
    {
        if (m_wanted > 0)
            //: A cell of the coverage board: so many of so many are here
            return Words::tr("%1 / %2").arg(wording::number(m_counts.here), wording::number(m_wanted));
        if (m_cell.unread)
            return Words::tr("not read");
        if (!m_day.opens)
            return Words::tr("closed");
        if (m_isUnseen)
            return Words::tr("not looked at");
        if (m_counts.unwanted > 0)
            return Words::tr("none wanted");
        return QStringLiteral("–");
    }

    [[nodiscard]] QString note() const
    {
        if (m_counts.overdue > 0)
            return Words::tr("may leave today");
        if (m_counts.leavingTomorrow > 0)
            return Words::tr("leaves tomorrow");
        if (m_counts.failed > 0)
            return Words::tr("%n failed", nullptr, m_counts.failed);
        if (m_cell.unread && m_wanted > 0)
            return Words::tr("not read");
        if (m_isUnseen && m_day.lastLook)
            //: Below a count: what came later that day is not known
            return Words::tr("until %1").arg(minuteOf(*m_day.lastLook, m_elsewhere));
        if (m_isUnseen && m_wanted > 0)
            return Words::tr("not looked at");
        if (m_counts.gone > 0)
            return Words::tr("%n gone", nullptr, m_counts.gone);
        if (m_counts.notInFolder > 0)
            //: Below a count: so many were filed and are not in their folder any more
            return Words::tr("%n moved", nullptr, m_counts.notInFolder);
        return m_isToday && m_day.opens && !m_isUnseen ? Words::tr("so far") : QString();
    }

    [[nodiscard]] Tone tone() const
    {
        if (m_counts.leaving() > 0 || m_counts.failed > 0 || m_cell.unread)
            return Tone::Bad;
        if (m_day.opens && m_isUnseen)
            return Tone::Warning;
        if (m_isToday && m_wanted > 0)
            return Tone::Accent;
        if (m_counts.missing > 0 || m_counts.gone > 0)
            return Tone::Warning;
        return m_wanted > 0 ? Tone::Good : Tone::Quiet;
    }

    [[nodiscard]] Mark mark() const
    {
        if (m_counts.leaving() > 0)
            return Mark::Warning;
        if (m_counts.failed > 0 || m_cell.unread)
            return Mark::Error;
        return m_wanted > 0 ? Mark::Share : Mark::None;
    }

    [[nodiscard]] QStringList facts() const
    {
        QStringList facts;
        const auto add = [&facts](int count, auto&& words) {
            if (count > 0)
                facts += words(count);
        };
        if (m_wanted > 0)
            facts += Words::tr("%1 of %2 here").arg(wording::number(m_counts.here), wording::number(m_wanted));
        add(m_counts.missing, [](int n) { return Words::tr("%n not fetched yet", nullptr, n); });
        add(m_counts.failed, [](int n) { return Words::tr("%n could not be fetched", nullptr, n); });
        add(m_counts.leavingTomorrow, [](int n) { return Words::tr("%n to leave RAP tomorrow", nullptr, n); });
        add(m_counts.overdue, [](int n) { return Words::tr("%n may leave RAP today", nullptr, n); });
        add(m_counts.gone, [](int n) { return Words::tr("%n left RAP without having been fetched", nullptr, n); });
        add(m_counts.notInFolder, [](int n) { return Words::tr("%n not in their folder any more", nullptr, n); });
        add(m_counts.unwanted, [](int n) { return Words::tr("%n not wanted by any report profile", nullptr, n); });
        if (m_cell.unread)
            facts += Words::tr("could not be read when RAP was last asked");
        addLook(facts);
        if (m_isToday && m_wanted > 0)
            facts += Words::tr("so far");
        return facts;
    }

    void addLook(QStringList& facts) const
    {
        if (!m_day.opens)
            facts += Words::tr("RAP was closed");
        else if (m_isUnseen && m_day.lastLook)
            facts += Words::tr("not looked at after %1").arg(minuteOf(*m_day.lastLook, m_elsewhere));
        else if (m_isUnseen)
            facts += Words::tr("not looked at: RAP was not asked since");
        else if (m_wanted == 0 && m_counts.unwanted == 0 && !m_cell.unread)
            facts += m_cell.exists ? Words::tr("RAP's folder is empty") : Words::tr("nothing there");
    }

    const CoverageDay& m_day;
    const CoverageCell& m_cell;
    const Coverage& m_counts;
    QDate m_today;
    bool m_elsewhere;
    int m_wanted; ///< Those too that RAP lists no longer.
    bool m_isToday;
    bool m_isUnseen;
};

BoardDay planDay(const CoverageDay& day, QDate today, bool elsewhere)
{
    BoardDay shown;
    shown.date = day.date;
    shown.opens = day.opens;
    shown.isToday = day.date == today;
    //: Head of a column: weekday and day of the month, in QLocale::toString's letters
    shown.text = wording::locale().toString(day.date, Words::tr("ddd d"));
    const int left = rap::daysLeft(day.date, today);
    if (shown.isToday)
        shown.note = Words::tr("today");
    else if (day.opens && left <= 1)
        shown.note = Words::tr("leaves tomorrow");
    shown.spoken = wording::day(day.date, today);
    if (!shown.note.isEmpty())
        shown.spoken += QStringLiteral(", ") + shown.note;
    QStringList tip{wording::fullDay(day.date)};
    if (!day.opens)
        tip += Words::tr("RAP was closed on this day.");
    else
        tip += Words::tr("On RAP until %1.").arg(wording::day(rap::lastSafeDay(day.date), today));
    if (day.lastLook)
        tip += Words::tr("RAP was last asked on %1 at %2.")
                   .arg(wording::day(day.lastLook->date(), today), minuteOf(*day.lastLook, elsewhere));
    else if (day.opens)
        tip += Words::tr("RAP was not asked since: what came is not known.");
    shown.tip = tip.join(u'\n');
    return shown;
}

QString summaryOf(const profile::CoverageBoard& coverage, rap::HongKongTime now, bool elsewhere)
{
    const Coverage& total = coverage.total;
    QStringList sentences;
    // What is here may not be wanted any more: 'all that are wanted' would be another number.
    if (total.wanted() == 0)
        sentences += Words::tr("RAP lists nothing that is wanted.");
    else if (total.outstanding() == 0)
        sentences += total.listedHere == 1 ? Words::tr("Nothing is missing: 1 report that RAP lists is here.")
                                           : Words::tr("Nothing is missing: %1 reports that RAP lists are here.")
                                                 .arg(wording::number(total.listedHere));
    else {
        sentences += total.outstanding() == 1
                         ? Words::tr("1 report is missing.")
                         : Words::tr("%1 reports are missing.").arg(wording::number(total.outstanding()));
        sentences += total.listedHere == 1
                         ? Words::tr("1 that RAP lists is here.")
                         : Words::tr("%1 that RAP lists are here.").arg(wording::number(total.listedHere));
    }
    if (total.unwanted > 0)
        sentences +=
            total.unwanted == 1
                ? Words::tr("1 more is on RAP that no report profile wants.")
                : Words::tr("%1 more are on RAP that no report profile wants.").arg(wording::number(total.unwanted));
    if (total.notInFolder > 0)
        sentences += total.notInFolder == 1 ? Words::tr("1 was filed and is not in its folder any more.")
                                            : Words::tr("%1 were filed and are not in their folders any more.")
                                                  .arg(wording::number(total.notInFolder));
    // The newest look is that of the oldest day which had one since.
    if (const auto& last = coverage.days.last().lastLook)
        sentences += Words::tr("RAP was last asked %1.").arg(wording::when(*last, now, elsewhere));
    if (std::any_of(coverage.days.begin(), coverage.days.end(),
                    [&](const CoverageDay& day) { return isUnseen(day, now.date()); }))
        sentences += Words::tr("What came since then is not known.");
    return rap::sentences(sentences);
}

} // namespace

bool isUnseen(const CoverageDay& day, QDate today)
{
    return day.opens && (day.look == Look::None || (day.look == Look::InDay && day.date != today));
}

workbench::FolderScope scopeOfRow(const QString& base, const QString& folder)
{
    workbench::FolderScope scope = workbench::scopeOf(rap::decodeFolder(base, base + u'/' + folder));
    scope.date.reset(); // a folder may be named like one
    return scope;
}

Board planBoard(const profile::CoverageBoard& coverage, const QString& base, rap::HongKongTime now, bool elsewhere)
{
    Board board;
    board.summary = summaryOf(coverage, now, elsewhere);
    for (auto day = coverage.days.crbegin(); day != coverage.days.crend(); ++day)
        board.days += planDay(*day, now.date(), elsewhere);
    for (const profile::CoverageRow& row : coverage.rows) {
        BoardRow shown;
        shown.scope = scopeOfRow(base, row.folder);
        shown.text = workbench::scopeText(shown.scope, now.date());
        for (qsizetype day = coverage.days.size() - 1; day >= 0; --day)
            shown.cells += Teller(coverage.days.at(day), row.cells.at(day), now, elsewhere).tell();
        board.rows += shown;
    }
    std::stable_sort(board.rows.begin(), board.rows.end(), [](const BoardRow& left, const BoardRow& right) {
        return workbench::comesBefore(left.scope, right.scope);
    });
    return board;
}

} // namespace coverage
