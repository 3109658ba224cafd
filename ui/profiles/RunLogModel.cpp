#include "ui/profiles/RunLogModel.h"

#include "profile/RunWords.h"
#include "session/RunLog.h"
#include "ui/common/Icons.h"
#include "ui/common/Wording.h"

#include <QGuiApplication>
#include <algorithm>

namespace ui {

using profile::RunEnd;

namespace {

enum class Kind { Run, Fetch, Skipped, Other };

/// She wanted reports, and RAP could not be asked for its list: nothing else is written of that.
bool wasInVain(const ledger::Run& run)
{
    return session::isToFetch(run) && !run.error.isEmpty();
}

Kind kindOf(const ledger::Run& run)
{
    return run.kind == QLatin1String("run")       ? Kind::Run
           : run.kind == QLatin1String("fetch")   ? Kind::Fetch
           : run.kind == QLatin1String("skipped") ? Kind::Skipped
           : wasInVain(run)                       ? Kind::Fetch
                                                  : Kind::Other;
}

/// A run by schedule fetches too; that is told with it.
bool isPartOfRun(const ledger::Run& fetch, const QList<ledger::Run>& runs)
{
    return std::any_of(runs.begin(), runs.end(), [&](const ledger::Run& run) {
        return kindOf(run) == Kind::Run && run.started <= fetch.started && fetch.finished <= run.finished;
    });
}

RunEnd endOf(const ledger::Run& run)
{
    if (kindOf(run) == Kind::Fetch && run.failed > 0)
        return RunEnd::SomeFailed;
    return profile::runEndFrom(run.end).value_or(RunEnd::Done);
}

Tone toneOf(const ledger::Run& run)
{
    if (!isRun(run))
        return profile::skipReasonFrom(run.why) == profile::SkipReason::Closed ? Tone::Quiet : Tone::Warning;
    switch (endOf(run)) {
    case RunEnd::Done:
        return run.filed > 0 ? Tone::Good : Tone::Quiet;
    case RunEnd::Stopped:
    case RunEnd::Elsewhere:
        return Tone::Quiet;
    case RunEnd::CopiesWait:
    case RunEnd::Unreachable:
        return Tone::Warning;
    case RunEnd::SomeFailed:
    case RunEnd::TargetAway:
    case RunEnd::NeedsUser:
        break;
    }
    return Tone::Bad;
}

QString whyText(const ledger::Run& run)
{
    if (!isRun(run))
        return RunLogModel::tr("Did not run");
    if (kindOf(run) == Kind::Fetch)
        return RunLogModel::tr("By hand");
    const auto reason = profile::runReasonFrom(run.why);
    return reason ? profile::textOf(*reason) : run.why;
}

QString outcomeText(const ledger::Run& run)
{
    if (!isRun(run)) {
        const auto reason = profile::skipReasonFrom(run.why);
        return reason ? profile::textOf(*reason) : run.why;
    }
    const RunEnd end = endOf(run);
    return end == RunEnd::Done && run.filed == 0 ? RunLogModel::tr("Nothing new") : profile::textOf(end);
}

int secondsOf(const ledger::Run& run)
{
    return int((run.finished.utcMilliseconds() - run.started.utcMilliseconds() + 999) / 1000);
}

} // namespace

bool isRun(const ledger::Run& run)
{
    return kindOf(run) == Kind::Run || kindOf(run) == Kind::Fetch;
}

RunLogModel::RunLogModel(rap::Clock clock, QObject* parent)
    : QAbstractTableModel(parent)
    , m_clock(std::move(clock))
{
}

void RunLogModel::setRuns(const QList<ledger::Run>& runs)
{
    beginResetModel();
    m_runs = runs;
    m_runs.removeIf([&](const ledger::Run& run) {
        const bool isIdle = run.filed == 0 && run.failed == 0 && !wasInVain(run);
        return kindOf(run) == Kind::Other || (kindOf(run) == Kind::Fetch && (isIdle || isPartOfRun(run, runs)));
    });
    std::stable_sort(m_runs.begin(), m_runs.end(),
                     [](const ledger::Run& left, const ledger::Run& right) { return right.started < left.started; });
    endResetModel();
}

QString RunLogModel::spanText(const ledger::Run& run) const
{
    const QDate today = m_clock().date();
    const auto place = [&](rap::HongKongTime time, bool withDay) {
        const QString minute = wording::minute(time.time());
        return withDay ? wording::day(time.date(), today) + u' ' + minute : minute;
    };
    QString from = place(run.started, true);
    if (isRun(run))
        return from;
    return tr("%1 to %2").arg(from, place(run.finished, run.finished.date() != run.started.date()));
}

QString RunLogModel::text(const ledger::Run& run, Column column) const
{
    switch (column) {
    case When:
        return spanText(run);
    case Why:
        return whyText(run);
    case Outcome:
        return outcomeText(run);
    case Filed:
        return isRun(run) ? wording::number(run.filed) : QString();
    case Failed:
        return isRun(run) ? wording::number(run.failed) : QString();
    case Took:
        return isRun(run) ? wording::duration(secondsOf(run)) : QString();
    case ColumnCount:
        break;
    }
    return {};
}

QString RunLogModel::details(int row) const
{
    const ledger::Run& run = m_runs.at(row);
    QStringList sentences{wording::joined({spanText(run), whyText(run), outcomeText(run)})};
    if (run.bytes > 0)
        sentences.first() += QStringLiteral("  ·  ") + wording::size(run.bytes);
    if (!run.error.isEmpty())
        sentences.append(run.error);
    return sentences.join(u'\n');
}

int RunLogModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_runs.size());
}

int RunLogModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant RunLogModel::data(const QModelIndex& index, int role) const
{
    const ledger::Run& run = m_runs.at(index.row());
    const auto column = Column(index.column());
    switch (role) {
    case Qt::DisplayRole:
        return text(run, column);
    case Qt::ToolTipRole:
        return run.error.isEmpty() ? QVariant() : QVariant(run.error);
    case Qt::DecorationRole:
        return column == Outcome && toneOf(run) != Tone::Quiet ? QVariant(icon(iconFor(toneOf(run)), QPalette::Text))
                                                               : QVariant();
    case Qt::ForegroundRole:
        return column == Outcome ? QVariant(toneColors(toneOf(run), QGuiApplication::palette()).text) : QVariant();
    case Qt::TextAlignmentRole:
        return column >= Filed ? QVariant(Qt::AlignRight | Qt::AlignVCenter) : QVariant();
    default:
        return {};
    }
}

QVariant RunLogModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || (role != Qt::DisplayRole && role != Qt::TextAlignmentRole))
        return {};
    if (role == Qt::TextAlignmentRole)
        return section >= Filed ? QVariant(Qt::AlignRight | Qt::AlignVCenter)
                                : QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    switch (Column(section)) {
    case When:
        return tr("When (HKT)");
    case Why:
        return tr("Why");
    case Outcome:
        return tr("What came of it");
    case Filed:
        return tr("Filed");
    case Failed:
        return tr("Failed");
    case Took:
        return tr("Took");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ui
