#include "ui/profiles/ExpectedModel.h"

#include "profile/RunWords.h"
#include "ui/common/Icons.h"
#include "ui/common/Wording.h"

#include <QGuiApplication>
#include <algorithm>

namespace ui {

using profile::ExpectedReport;
using profile::Timeliness;

namespace {

int rankOf(Timeliness state)
{
    switch (state) {
    case Timeliness::Late:
        return 0;
    case Timeliness::Due:
        return 1;
    case Timeliness::NotDue:
        return 2;
    case Timeliness::Here:
        return 3;
    case Timeliness::NotExpected:
        break;
    }
    return 4;
}

Tone toneOf(Timeliness state)
{
    switch (state) {
    case Timeliness::Late:
        return Tone::Warning;
    case Timeliness::Due:
        return Tone::Accent;
    case Timeliness::Here:
        return Tone::Good;
    case Timeliness::NotDue:
    case Timeliness::NotExpected:
        break;
    }
    return Tone::Quiet;
}

bool isSame(const ExpectedReport& one, const ExpectedReport& other)
{
    return one.report == other.report && one.market == other.market && one.profile == other.profile &&
           one.learned == other.learned && (one.learned || one.by == other.by);
}

} // namespace

void ExpectedModel::setFacts(Facts facts)
{
    beginResetModel();
    m_given = facts.expected;
    m_facts = std::move(facts);
    std::stable_sort(m_facts.expected.begin(), m_facts.expected.end(),
                     [](const ExpectedReport& left, const ExpectedReport& right) {
                         return std::pair(rankOf(left.state), left.due) < std::pair(rankOf(right.state), right.due);
                     });
    endResetModel();
}

bool ExpectedModel::isOf(const QList<ExpectedReport>& expected, const QList<profile::LearnedDecision>& decisions) const
{
    return m_given == expected && m_facts.decisions == decisions;
}

const profile::LearnedDecision* ExpectedModel::decision(int row) const
{
    const auto found = std::find_if(m_facts.decisions.begin(), m_facts.decisions.end(),
                                    [&](const auto& one) { return one.of == expected(row).learned; });
    return found == m_facts.decisions.end() ? nullptr : &*found;
}

const profile::Habit* ExpectedModel::habit(int row) const
{
    const auto found = std::find_if(m_facts.habits.begin(), m_facts.habits.end(),
                                    [&](const auto& one) { return one.of == expected(row).learned; });
    return found == m_facts.habits.end() ? nullptr : &*found;
}

profile::Timing ExpectedModel::timing(int row) const
{
    if (const auto* decided = decision(row); decided != nullptr && decided->timing)
        return *decided->timing;
    const auto* learned = habit(row);
    return learned == nullptr ? profile::Timing() : profile::timingOf(*learned);
}

bool ExpectedModel::isDecided(int row) const
{
    return decision(row) != nullptr;
}

int ExpectedModel::rowOf(const ExpectedReport& expected) const
{
    for (int row = 0; row < rowCount(); ++row)
        if (isSame(m_facts.expected.at(row), expected))
            return row;
    return -1;
}

QString ExpectedModel::because(int row) const
{
    if (const QString& profile = expected(row).profile; !profile.isEmpty())
        return tr("Report profile '%1'").arg(profile);
    if (isDecided(row))
        return tr("You said so");
    const auto* learned = habit(row);
    return learned == nullptr
               ? tr("Usual")
               : tr("Usual: on %1 of %2 days").arg(QString::number(learned->seenOn), QString::number(learned->outOf));
}

QString ExpectedModel::text(int row, Column column) const
{
    const ExpectedReport& one = expected(row);
    switch (column) {
    case Report:
        return one.report;
    case Title:
        return m_facts.titles.value(one.report);
    case Market:
        return one.market ? rap::code(*one.market) : QString();
    case By:
        return wording::minute(one.by);
    case State:
        return profile::textOf(one.state);
    case Came:
        return one.came ? wording::minute(one.came->time()) : QString();
    case Because:
        return because(row);
    case ColumnCount:
        break;
    }
    return {};
}

int ExpectedModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_facts.expected.size());
}

int ExpectedModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ExpectedModel::data(const QModelIndex& index, int role) const
{
    const auto column = Column(index.column());
    const Tone tone = toneOf(expected(index.row()).state);
    switch (role) {
    case Qt::DisplayRole:
        return text(index.row(), column);
    case Qt::ToolTipRole:
        return column == Title ? QVariant(text(index.row(), Title))
                               : QVariant(profile::sentenceOf(expected(index.row())));
    case Qt::DecorationRole:
        return column == State && tone != Tone::Quiet ? QVariant(icon(iconFor(tone), QPalette::Text)) : QVariant();
    case Qt::ForegroundRole:
        return column == State ? QVariant(toneColors(tone, QGuiApplication::palette()).text) : QVariant();
    default:
        return {};
    }
}

QVariant ExpectedModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal)
        return {};
    if (role == Qt::TextAlignmentRole)
        return QVariant(Qt::AlignLeft | Qt::AlignVCenter);
    if (role != Qt::DisplayRole)
        return {};
    switch (Column(section)) {
    case Report:
        return tr("Report");
    case Title:
        return tr("Title");
    case Market:
        return tr("Market");
    case By:
        return tr("By (HKT)");
    case State:
        return tr("State");
    case Came:
        return tr("Came");
    case Because:
        return tr("Expected because");
    case ColumnCount:
        break;
    }
    return {};
}

} // namespace ui
