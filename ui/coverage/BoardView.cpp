#include "BoardView.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QScrollBar>
#include <QStyledItemDelegate>

namespace coverage {

namespace {

constexpr int discSide = 12;
constexpr int leastWidth = 84;            // of a day
constexpr int rowHeadEdge = 2 * ui::grid; // as what stands above and below
constexpr int widestRowHead = 280;

/// Most texts fit: to be told so is dear.
QString fitted(const QFontMetrics& metrics, const QString& text, int width, int room)
{
    return width <= room ? text : metrics.elidedText(text, Qt::ElideRight, room);
}

QFont demiBold(QFont font)
{
    font.setWeight(QFont::DemiBold);
    return font;
}

int lineHeight(const QWidget& widget)
{
    return widget.fontMetrics().height();
}

void paintLines(QPainter& painter, const QRect& rect, const QPalette& palette)
{
    painter.fillRect(QRect(rect.left(), rect.bottom(), rect.width(), 1), ui::lineColor(palette));
    painter.fillRect(QRect(rect.right(), rect.top(), 1, rect.height()), ui::lineColor(palette));
}

/// A ring that is filled from the top on, as a clock's hand goes.
void paintShare(QPainter& painter, const QRectF& rect, double share, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const QRectF ring = rect.adjusted(0.75, 0.75, -0.75, -0.75);
    painter.setPen(QPen(color, 1.5));
    painter.setBrush(share >= 1 ? QBrush(color) : QBrush(Qt::NoBrush));
    painter.drawEllipse(ring);
    if (share > 0 && share < 1) {
        // Neither next to nothing nor next to all of it may look like the whole.
        const double part = std::clamp(share, 0.08, 0.92);
        painter.setPen(Qt::NoPen);
        painter.setBrush(color);
        painter.drawPie(ring, 90 * 16, -int(part * 360 * 16));
    }
    painter.restore();
}

/// Columns' heads are days, with a word on those that matter; rows' heads are RAP folders.
class BoardHeader final : public QHeaderView {
public:
    BoardHeader(Qt::Orientation orientation, const BoardModel& model, QWidget* parent)
        : QHeaderView(orientation, parent)
        , m_model(model)
    {
        setSectionsClickable(false);
        setHighlightSections(false);
        setSectionResizeMode(QHeaderView::Fixed);
    }

    [[nodiscard]] QSize sizeHint() const override
    {
        if (orientation() == Qt::Horizontal)
            return {QHeaderView::sizeHint().width(), 2 * lineHeight(*this) + ui::grid};
        int widest = 0;
        for (const BoardRow& row : m_model.board().rows)
            widest = std::max(widest, fontMetrics().horizontalAdvance(row.text));
        const int most = std::min(widestRowHead, parentWidget()->width() / 4); // the days come first where it is narrow
        return {std::min(widest + rowHeadEdge + ui::cellPadding + 2, most), QHeaderView::sizeHint().height()};
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override
    {
        painter->save();
        painter->fillRect(rect,
                          palette().brush(orientation() == Qt::Horizontal ? QPalette::AlternateBase : QPalette::Base));
        paintLines(*painter, rect, palette());
        if (orientation() == Qt::Horizontal)
            paintDay(*painter, rect, m_model.day(section));
        else
            paintFolder(*painter, rect, m_model.board().rows.at(section).text);
        painter->restore();
    }

private:
    void paintFolder(QPainter& painter, const QRect& rect, const QString& text) const
    {
        const QRect room = rect.adjusted(rowHeadEdge, 0, -ui::cellPadding, 0);
        painter.setPen(palette().color(QPalette::Text));
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text, Qt::ElideRight, room.width()));
    }

    void paintDay(QPainter& painter, const QRect& rect, const BoardDay& day) const
    {
        const bool hasNote = !day.note.isEmpty();
        QRect line(rect.left() + 2, rect.top(), rect.width() - 4, lineHeight(*this));
        line.moveTop(rect.center().y() - (hasNote ? line.height() : line.height() / 2));
        painter.setFont(demiBold(font()));
        painter.setPen(day.isToday ? palette().color(QPalette::Text) : ui::quietTextColor(palette()));
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine, day.text);
        if (!hasNote)
            return;
        line.translate(0, line.height());
        painter.setFont(font());
        painter.drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(day.note, Qt::ElideRight, line.width()));
    }

    const BoardModel& m_model;
};

class BoardDelegate final : public QStyledItemDelegate {
public:
    BoardDelegate(const BoardModel& model, QObject* parent)
        : QStyledItemDelegate(parent)
        , m_model(model)
    {
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        painter->save();
        const BoardCell& cell = m_model.cell(index);
        paintGround(*painter, option, cell, m_model.day(index.column()));
        const ui::ToneColors colors = ui::toneColors(cell.tone, option.palette);
        const bool good = cell.tone == ui::Tone::Good;
        painter->setPen(good ? option.palette.color(QPalette::Text) : colors.text);
        const QRect room = option.rect.adjusted(2, 0, -3, -1);
        const int height = option.fontMetrics.height();
        const bool hasNote = !cell.note.isEmpty();
        QRect line(room.left(), room.center().y() - (hasNote ? height : height / 2), room.width(), height);
        const bool bold = cell.tone == ui::Tone::Bad || cell.tone == ui::Tone::Warning;
        painter->setFont(bold && cell.mark != Mark::None ? demiBold(option.font) : option.font);
        paintText(*painter, line, cell, colors.text);
        if (hasNote) {
            line.translate(0, height);
            painter->setFont(option.font);
            painter->setPen(good ? ui::quietTextColor(option.palette) : colors.text);
            const int width = option.fontMetrics.horizontalAdvance(cell.note);
            painter->drawText(line, Qt::AlignCenter | Qt::TextSingleLine,
                              fitted(option.fontMetrics, cell.note, width, line.width()));
        }
        const auto* view = qobject_cast<const QAbstractItemView*>(option.widget);
        if (view != nullptr && view->hasFocus() && view->currentIndex() == index)
            ui::paintFocus(*painter, option.rect.adjusted(1, 1, -2, -2), ui::cornerRadius, option.palette);
        painter->restore();
    }

private:
    static void paintGround(QPainter& painter, const QStyleOptionViewItem& option, const BoardCell& cell,
                            const BoardDay& day)
    {
        const bool tinted = cell.tone != ui::Tone::Quiet && cell.tone != ui::Tone::Good;
        if (tinted)
            painter.fillRect(option.rect, ui::toneColors(cell.tone, option.palette).fill);
        else if (!day.opens)
            painter.fillRect(option.rect, option.palette.brush(QPalette::AlternateBase));
        else if (option.state.testFlag(QStyle::State_MouseOver))
            painter.fillRect(option.rect, ui::hoverColor(option.palette));
        paintLines(painter, option.rect, option.palette);
    }

    static void paintText(QPainter& painter, const QRect& line, const BoardCell& cell, const QColor& color)
    {
        const int gap = ui::grid / 2;
        const int mark = cell.mark == Mark::None ? 0 : discSide + gap;
        const QFontMetrics metrics = painter.fontMetrics();
        const int room = line.width() - mark;
        const int whole = metrics.horizontalAdvance(cell.text);
        const QString text = fitted(metrics, cell.text, whole, room);
        const int width = std::min(whole, room);
        const int left = line.left() + (line.width() - mark - width) / 2;
        const QRectF place(left, line.top() + (line.height() - discSide) / 2.0, discSide, discSide);
        if (cell.mark == Mark::Share)
            paintShare(painter, place, cell.share, color);
        else if (cell.mark == Mark::Warning)
            ui::paintIcon(painter, ui::Icon::Warning, place, color);
        else if (cell.mark == Mark::Error)
            ui::paintIcon(painter, ui::Icon::Error, place, color);
        painter.drawText(QRect(left + mark, line.top(), width + 2, line.height()),
                         Qt::AlignVCenter | Qt::TextSingleLine, text);
    }

    const BoardModel& m_model;
};

} // namespace

BoardView::BoardView(BoardModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model)
{
    setObjectName(QStringLiteral("board"));
    setAccessibleName(tr("Coverage: RAP folders by folder date"));
    setModel(&model);
    setItemDelegate(new BoardDelegate(model, this));
    setHorizontalHeader(new BoardHeader(Qt::Horizontal, model, this));
    setVerticalHeader(new BoardHeader(Qt::Vertical, model, this));
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setShowGrid(false);
    setWordWrap(false);
    setFrameShape(NoFrame);
    setMouseTracking(true);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    connect(&model, &QAbstractItemModel::modelReset, this, &BoardView::takeShape);
    connect(this, &QAbstractItemView::clicked, this, &BoardView::open);
    takeShape();
}

void BoardView::measure()
{
    verticalHeader()->setDefaultSectionSize(2 * lineHeight(*this) + ui::grid);
    updateGeometries(); // the row heads' width
    fit();
    updateGeometry();
}

void BoardView::takeShape()
{
    measure();
    if (m_model.rowCount() > 0)
        setCurrentIndex(m_model.index(0, m_model.columnCount() - 1)); // today
}

void BoardView::fit()
{
    const int days = m_model.columnCount();
    if (days == 0)
        return;
    const int least = std::max(leastWidth, fontMetrics().horizontalAdvance(QStringLiteral("leaves tomorrow")) + 6);
    horizontalHeader()->setDefaultSectionSize(std::max(least, viewport()->width() / days));
    setMaximumHeight(sizeHint().height()); // no room below its rows
}

void BoardView::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT opened(m_model.scope(index));
}

QSize BoardView::sizeHint() const
{
    const int rows = m_model.rowCount() * verticalHeader()->defaultSectionSize();
    const bool isWider = horizontalHeader()->length() > viewport()->width();
    const int scroll = isWider ? horizontalScrollBar()->sizeHint().height() : 0;
    return {800, horizontalHeader()->sizeHint().height() + rows + scroll};
}

void BoardView::resizeEvent(QResizeEvent* event)
{
    QTableView::resizeEvent(event);
    fit();
    scrollTo(currentIndex());
}

void BoardView::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)
        open(currentIndex());
    else
        QTableView::keyPressEvent(event);
}

void BoardView::changeEvent(QEvent* event)
{
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        measure();
}

/// What it is measured by is known only now.
void BoardView::showEvent(QShowEvent* event)
{
    QTableView::showEvent(event);
    measure();
}

} // namespace coverage
