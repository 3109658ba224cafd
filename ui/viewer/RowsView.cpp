#include "RowsView.h"

#include <QEvent>
#include <QFontDatabase>
#include <QScrollBar>
#include <QWheelEvent>
#include <algorithm>
#include <cmath>

namespace viewer {
namespace {

constexpr double fewestPoints = 5;
constexpr double mostPoints = 48;
constexpr double fitStep = 0.25;
constexpr double zoomFactor = 1.1;

QFont fixedFont(double points)
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    font.setFamilies({QStringLiteral("Consolas"), QStringLiteral("DejaVu Sans Mono"), QStringLiteral("Liberation Mono"),
                      font.family()});
    font.setStyleHint(QFont::Monospace);
    font.setFixedPitch(true);
    font.setKerning(false);
    font.setPointSizeF(points);
    return font;
}

double pitchOf(const QFont& font)
{
    constexpr int many = 100;
    return QFontMetricsF(font).horizontalAdvance(QString(many, QLatin1Char('0'))) / many;
}

} // namespace

RowsView::RowsView(int padding, QWidget* parent)
    : QAbstractScrollArea(parent)
    , m_padding(padding)
{
}

qint64 RowsView::topRow() const
{
    return qint64(verticalScrollBar()->value()) * m_rowsPerStep;
}

void RowsView::setTopRow(qint64 row)
{
    if (row / m_rowsPerStep > verticalScrollBar()->maximum())
        fitScrollBars(); // more is known by now than when they were fitted
    scrollTo(row);
}

void RowsView::scrollTo(qint64 row)
{
    verticalScrollBar()->setValue(int(std::clamp<qint64>(row / m_rowsPerStep, 0, verticalScrollBar()->maximum())));
}

int RowsView::rowsInSight() const
{
    return std::max(viewport()->height() / m_rowHeight, 1);
}

void RowsView::fitScrollBars()
{
    if (!hasRows()) {
        verticalScrollBar()->setRange(0, 0);
        horizontalScrollBar()->setRange(0, 0);
        return;
    }
    constexpr qint64 mostSteps = 1'000'000'000;
    const qint64 top = topRow();
    const Extent all = extent();
    m_rowsPerStep = 1 + all.rows / mostSteps;
    verticalScrollBar()->setRange(0, int(std::max<qint64>(all.rows - all.lastPage, 0) / m_rowsPerStep));
    verticalScrollBar()->setPageStep(rowsInSight());
    scrollTo(top);
    horizontalScrollBar()->setRange(0, int(std::clamp<qint64>(all.columns, 0, mostSteps)));
    horizontalScrollBar()->setPageStep(int(std::max<qint64>(columnsInSight() - 1, 1)));
    horizontalScrollBar()->setSingleStep(4);
}

void RowsView::applyPoints(double points)
{
    m_points = std::clamp(points, fewestPoints, mostPoints);
    const QFont font = fixedFont(m_points);
    viewport()->setFont(font);
    const QFontMetricsF metrics(font);
    m_pitch = std::max(pitchOf(font), 1.0);
    m_rowHeight = std::max(int(std::ceil(metrics.lineSpacing())), 1) + 2 * m_padding;
    m_ascent = int(std::ceil(metrics.ascent())) + m_padding;
    fitScrollBars();
    viewport()->update();
    Q_EMIT zoomed();
}

void RowsView::applyFit()
{
    if (!m_isFitted || !hasRows()) {
        fitScrollBars();
        return;
    }
    const Fit wanted = wantedFit();
    double points = wanted.most;
    while (points > wanted.least && pitchOf(fixedFont(points)) * wanted.columns > wanted.width)
        points -= fitStep;
    if (points != m_points)
        applyPoints(points);
    else
        fitScrollBars();
}

void RowsView::zoom(int steps)
{
    m_isFitted = false;
    const qint64 top = topRow();
    applyPoints(m_points * std::pow(zoomFactor, steps));
    setTopRow(top);
}

void RowsView::fit()
{
    m_isFitted = true;
    applyFit();
    Q_EMIT zoomed();
}

void RowsView::wheelEvent(QWheelEvent* event)
{
    if (!event->modifiers().testFlag(Qt::ControlModifier)) {
        QAbstractScrollArea::wheelEvent(event);
        return;
    }
    if (const int steps = m_wheel.take(*event); steps != 0)
        zoom(steps);
    event->accept();
}

void RowsView::focusInEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusInEvent(event);
    viewport()->update();
}

void RowsView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

void RowsView::changeEvent(QEvent* event)
{
    QAbstractScrollArea::changeEvent(event);
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::StyleChange)
        viewport()->update();
}

} // namespace viewer
