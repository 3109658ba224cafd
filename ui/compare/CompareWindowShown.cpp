#include "CompareCommands.h"
#include "CompareHeading.h"
#include "CompareWindow.h"
#include "DifferenceBar.h"
#include "KeyField.h"
#include "RecordModel.h"
#include "ui/common/Commands.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Wording.h"

#include <QHeaderView>
#include <QLabel>
#include <QStackedWidget>
#include <QTableView>

namespace compare {

using report::HunkKind;
using report::RecordChange;
using ui::Tone;
using ui::wording::number;

bool CompareWindow::isText() const
{
    return m_stack->currentWidget() == m_text;
}

bool CompareWindow::isTable() const
{
    return m_stack->currentWidget() == m_table;
}

void CompareWindow::take(const Compared& both)
{
    const bool isFirst = !m_compared.rows && !m_compared.records;
    // She stays at the line where she is, wherever that has gone.
    const At at = m_view->at();
    const bool wasAt = isText() && m_compared.rows && m_compared.rows->count() > 0;
    const qint64 line = wasAt ? m_compared.rows->at(at.row).line(at.side) : -1;
    m_compared = both;
    const bool isShorter = both.left.parts.size() <= both.right.parts.size();
    m_heading->setParts(isShorter ? both.left.parts : both.right.parts, both.left.part);
    m_heading->setOfText(both.rows != nullptr);
    const QWidget* const focused = focusWidget();
    const bool takesFocus = focused == nullptr || isFirst || m_stack->isAncestorOf(focused);
    if (both.rows)
        takeText();
    else
        takeRecords();
    if (takesFocus)
        (both.rows ? static_cast<QWidget*>(m_view) : m_table)->setFocus(Qt::OtherFocusReason);
    if (both.rows && line >= 0)
        m_view->goTo({both.rows->rowOf(at.side, line), at.side});
    else if (both.rows && !both.rows->differences().empty())
        goToRow(both.rows->differences().front().first);
    tellVerdict();
    showCounts();
}

void CompareWindow::takeText()
{
    const auto readerOf = [](const viewer::Opened& one) {
        return viewer::LineReader(one.index, one.index->encoding());
    };
    m_heading->keys().setFound(m_compared.columns);
    m_stack->setCurrentWidget(m_text); // as wide as it will be
    m_view->setContent({m_compared.rows, readerOf(m_compared.left), readerOf(m_compared.right), m_wish.pinned});
    m_bar->setRows(m_compared.rows);
}

void CompareWindow::takeRecords()
{
    constexpr int rowsForWidths = 100;
    constexpr int widest = 360;
    m_records->setChanges(m_compared.records, CompareHeading::runOf(m_wish.left), CompareHeading::runOf(m_wish.right));
    m_stack->setCurrentWidget(m_table);
    m_table->horizontalHeader()->setResizeContentsPrecision(rowsForWidths);
    m_table->resizeColumnsToContents();
    for (int column = 0; column < m_records->columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column), widest));
    if (m_records->rowCount() > 0)
        m_table->selectRow(0);
}

void CompareWindow::tellVerdict()
{
    if (m_compared.reachedLimit())
        m_banner->tell({Tone::Warning,
                        tr("The time was not enough to compare all of it."),
                        tr("Lines that were not looked at by then count as gone and added."),
                        {{command::moreTime, tr("Give it more time"), true, {}}}});
    else if (m_compared.isSame() && m_compared.records)
        m_banner->tell({Tone::Good, tr("Both have the same records."), {}, {}, false});
    else if (m_compared.isSame())
        m_banner->tell({Tone::Good,
                        tr("Both say the same."),
                        m_wish.ignoresRun ? tr("Run date, time, page numbers and blanks at line ends do not count.")
                                          : tr("Blanks at line ends do not count."),
                        {},
                        false});
    else if (m_compared.isTooDifferent())
        m_banner->tell({Tone::Warning,
                        tr("These two have hardly a line in common."),
                        tr("See whether they are runs of the same report, and whether both are whole."),
                        {}});
    else
        m_banner->dismiss();
}

void CompareWindow::tellFailure(const rap::Error& error)
{
    m_compared = {};
    m_view->setContent({});
    m_bar->setRows(nullptr);
    m_counts->clear();
    m_empty->setContent(
        {ui::Icon::Warning,
         error.message,
         error.nextStep,
         {{command::compareAgain, tr("Try again"), true, {}}, {command::close, tr("Close"), false, {}}}});
    m_stack->setCurrentWidget(m_empty);
}

// What was compared stays in sight.
void CompareWindow::tellTrouble(const rap::Error& error)
{
    m_banner->tell(
        {Tone::Warning, error.message, error.nextStep, {{command::compareAgain, tr("Compare again"), true, {}}}});
}

void CompareWindow::showWorking()
{
    if (!m_compared.rows && !m_compared.records) {
        m_empty->setContent({ui::Icon::Clock,
                             tr("Comparing…"),
                             tr("Both reports are read from beginning to end."),
                             {{command::stop, tr("Stop"), false, {}}}});
        m_stack->setCurrentWidget(m_empty);
        m_counts->clear();
    }
    showStanding();
}

QString CompareWindow::standingText() const
{
    if (m_isComparing)
        return tr("Comparing…");
    qint64 count = 0;
    std::optional<qint64> at;
    if (isText()) {
        count = qint64(m_compared.rows->differences().size());
        if (const auto difference = m_compared.rows->differenceAt(m_view->at().row))
            at = qint64(*difference);
    } else if (isTable()) {
        count = m_records->rowCount();
        if (m_table->currentIndex().isValid())
            at = m_table->currentIndex().row();
    } else {
        return {};
    }
    if (count == 0)
        return tr("No differences");
    if (at)
        return tr("Difference %1 of %2").arg(number(*at + 1), number(count));
    return count == 1 ? tr("1 difference") : tr("%1 differences").arg(number(count));
}

void CompareWindow::showStanding()
{
    m_heading->setStanding(standingText());
    m_bar->setInSight(m_view->topRow(), m_view->rowsInSight());
    showAvailable();
}

void CompareWindow::showCounts()
{
    QStringList parts;
    if (m_compared.rows) {
        const report::Comparison& all = m_compared.rows->comparison();
        // The signs are those of the margins.
        parts += tr("~ %1 changed").arg(number(all.linesOf(HunkKind::Changed)));
        parts += tr("\u2212 %1 gone").arg(number(all.linesOf(HunkKind::Removed)));
        parts += tr("+ %1 added").arg(number(all.linesOf(HunkKind::Added)));
        parts += tr("> %1 moved").arg(number(all.linesOf(HunkKind::MovedAway)));
        parts += tr("%1 lines the same").arg(number(all.linesOf(HunkKind::Same)));
        if (!m_wish.pinned.isEmpty())
            parts += tr("= %1 pinned").arg(number(m_wish.pinned.size()));
    } else if (m_compared.records) {
        const RecordChanges& all = *m_compared.records;
        parts += tr("~ %1 changed").arg(number(all.recordsOf(RecordChange::Changed)));
        parts += tr("\u2212 %1 gone").arg(number(all.recordsOf(RecordChange::Gone)));
        parts += tr("+ %1 added").arg(number(all.recordsOf(RecordChange::Added)));
        parts += tr("%1 records the same").arg(number(all.sameRecords()));
    }
    m_counts->setText(ui::wording::joined(parts));
}

void CompareWindow::showAvailable()
{
    const bool hasText = isText() && m_compared.rows && m_compared.rows->count() > 0;
    const bool hasRecords = isTable() && m_records->rowCount() > 0;
    const qint64 row = m_view->at().row;
    const auto set = [this](QLatin1String id, bool isEnabled) { m_commands->action(id)->setEnabled(isEnabled); };
    set(command::nextDifference, (hasText && m_compared.rows->differenceAfter(row)) ||
                                     (hasRecords && m_table->currentIndex().row() + 1 < m_records->rowCount()));
    set(command::previousDifference,
        (hasText && m_compared.rows->differenceBefore(row)) || (hasRecords && m_table->currentIndex().row() > 0));
    set(command::goToMoved, hasText && m_compared.rows->at(row).partner >= 0);
    set(command::pinLine, hasText && m_compared.rows->at(row).line(m_view->at().side) >= 0);
    set(command::unpinAll, hasText && !m_wish.pinned.isEmpty());
    set(command::copyLine, hasText || hasRecords);
    set(command::stop, m_isComparing);
    for (const QLatin1String id : {command::goToOtherSide, command::zoomIn, command::zoomOut, command::zoomFit})
        set(id, hasText);
}

} // namespace compare
