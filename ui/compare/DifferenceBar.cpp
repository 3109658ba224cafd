#include "DifferenceBar.h"

#include "ComparedPainter.h"
#include "ui/common/Theme.h"

#include <QMouseEvent>
#include <QPainter>
#include <algorithm>

namespace compare {

using report::HunkKind;

namespace {

constexpr int usualWidth = 16;
constexpr int leastHeight = 3; // pixels, of a mark

unsigned bitOf(HunkKind kind)
{
    return 1U << static_cast<unsigned>(kind);
}

} // namespace

DifferenceBar::DifferenceBar(QWidget* parent)
    : QWidget(parent)
{
    setObjectName(QStringLiteral("difference-bar"));
    setToolTip(tr("Where the differences are. Click to go there."));
    setCursor(Qt::PointingHandCursor);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Expanding);
}

QSize DifferenceBar::sizeHint() const
{
    return {usualWidth, 0};
}

void DifferenceBar::setRows(std::shared_ptr<const ComparedRows> rows)
{
    m_rows = std::move(rows);
    mark();
}

void DifferenceBar::setInSight(qint64 first, qint64 count)
{
    if (first == m_first && count == m_count)
        return;
    m_first = first;
    m_count = count;
    update();
}

void DifferenceBar::mark()
{
    m_marks.assign(static_cast<std::size_t>(std::max(height(), 0)), 0);
    update();
    if (!m_rows || m_rows->count() == 0 || m_marks.empty())
        return;
    const auto pixels = qint64(m_marks.size());
    qint64 row = 0;
    for (const report::Hunk& hunk : m_rows->comparison().hunks) {
        const qint64 first = row * pixels / m_rows->count();
        row += hunk.count;
        const qint64 last = std::max(first, (row * pixels - 1) / m_rows->count());
        if (hunk.kind != HunkKind::Same)
            for (qint64 at = first; at <= last; ++at)
                m_marks[static_cast<std::size_t>(at)] |= bitOf(hunk.kind);
    }
}

void DifferenceBar::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().color(QPalette::Window));
    if (!m_rows || m_rows->count() == 0)
        return;
    const int middle = width() / 2;
    const auto paint = [&](HunkKind kind, int from, int upTo) {
        const QColor color = ui::toneColors(toneOf(kind), palette()).text;
        for (int y = 0; y < int(m_marks.size()); ++y)
            if (m_marks[static_cast<std::size_t>(y)] & bitOf(kind))
                painter.fillRect(from, std::min(y, height() - leastHeight), upTo - from, leastHeight, color);
    };
    constexpr int edge = 3;
    paint(HunkKind::Changed, edge, width() - edge);
    paint(HunkKind::MovedAway, edge, width() - edge);
    paint(HunkKind::MovedHere, edge, width() - edge);
    paint(HunkKind::Removed, edge, middle);
    paint(HunkKind::Added, middle, width() - edge);
    const auto y = [this](qint64 row) { return int(std::min(row, m_rows->count()) * height() / m_rows->count()); };
    painter.setPen(ui::edgeColor(palette()));
    painter.drawLine(0, 0, 0, height());
    painter.setPen(ui::quietTextColor(palette()));
    const int top = y(m_first);
    painter.drawRect(0, top, width() - 1, std::max(y(m_first + m_count) - top - 1, leastHeight));
}

void DifferenceBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    mark();
}

void DifferenceBar::goTo(const QMouseEvent& event)
{
    if (m_rows && m_rows->count() > 0 && height() > 0 && event.buttons().testFlag(Qt::LeftButton))
        Q_EMIT rowWanted(std::clamp(event.pos().y(), 0, height() - 1) * m_rows->count() / height());
}

void DifferenceBar::mousePressEvent(QMouseEvent* event)
{
    goTo(*event);
}

void DifferenceBar::mouseMoveEvent(QMouseEvent* event)
{
    goTo(*event);
}

} // namespace compare
