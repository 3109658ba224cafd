#include "TallDialog.h"

#include "DeskStyle.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int edge = 2 * grid;
constexpr int around = 3 * grid; // of what is scrolled to
constexpr int titleBar = 36;     // of the desktop, as far as it is not known before the dialog is shown

int heightOf(const QVBoxLayout& column, int width)
{
    if (column.isEmpty())
        return 0;
    return column.hasHeightForWidth() ? column.totalHeightForWidth(width) : column.totalSizeHint().height();
}

} // namespace

TallDialog::TallDialog(int width, QWidget* parent)
    : QDialog(parent)
    , m_width(width)
    , m_column(new QVBoxLayout)
    , m_pinned(new QVBoxLayout)
    , m_area(scrolled(*m_column))
    , m_pinnedArea(scrolled(*m_pinned))
    , m_line(new QFrame(this))
{
    m_column->setContentsMargins(edge, edge, edge, grid);
    m_pinned->setContentsMargins(edge, grid, edge, 0);
    m_pinnedArea->setFixedHeight(0);
    m_line->setFrameStyle(QFrame::HLine | QFrame::Plain);
    m_line->setForegroundRole(QPalette::Mid);
    m_line->setFixedHeight(1);
    QSizePolicy always = m_line->sizePolicy();
    always.setRetainSizeWhenHidden(true); // so that nothing moves by it
    m_line->setSizePolicy(always);
    m_line->hide();
    connect(m_area->verticalScrollBar(), &QScrollBar::rangeChanged, m_line,
            [this](int, int most) { m_line->setVisible(most > 0); });
    // A letter of the keyboard may lead to a field that is scrolled away.
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) {
        if (now != nullptr && isAncestorOf(now))
            reveal(now);
    });

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
    all->addWidget(m_line);
    all->addWidget(m_pinnedArea);
}

QScrollArea* TallDialog::scrolled(QVBoxLayout& column)
{
    auto* content = new QWidget;
    content->setLayout(&column);
    column.setSpacing(grid);
    auto* area = new QScrollArea(this);
    area->setWidget(content);
    area->setWidgetResizable(true);
    area->setFrameShape(QFrame::NoFrame);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    area->setFocusPolicy(Qt::NoFocus);
    area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    area->viewport()->installEventFilter(this);
    return area;
}

void TallDialog::setButtons(QDialogButtonBox* buttons)
{
    m_buttons = buttons;
    m_buttons->setContentsMargins(edge, grid, edge, edge);
    layout()->addWidget(m_buttons);
    // Reached in the order in which they stand: left to itself Qt skips one that the box has made.
    QWidget* before = nullptr;
    for (int i = 0; i < m_buttons->layout()->count(); ++i)
        if (QWidget* button = m_buttons->layout()->itemAt(i)->widget()) {
            if (before != nullptr)
                setTabOrder(before, button);
            before = button;
        }
    fit();
}

void TallDialog::fit()
{
    if (m_buttons == nullptr)
        return;
    const QRect free = screen()->availableGeometry();
    const int width = std::min(std::max(m_width, m_area->widget()->minimumSizeHint().width()), free.width());
    const int content = heightOf(*m_column, width) + heightOf(*m_pinned, width);
    const int tallest = free.height() - titleBar;
    const int height = std::min(content + m_line->height() + m_buttons->sizeHint().height(), tallest);
    setMinimumWidth(std::min(width, m_width));
    resize(std::max(this->width(), width), isVisible() ? std::max(this->height(), height) : height);
    if (isVisible() && frameGeometry().bottom() > free.bottom())
        move(x(), std::max(free.top(), free.bottom() - frameGeometry().height()));
    share();
}

void TallDialog::share()
{
    if (m_buttons == nullptr)
        return;
    const int most = (height() - m_buttons->sizeHint().height()) / 2;
    m_pinnedArea->setFixedHeight(std::min(heightOf(*m_pinned, width()), most));
}

void TallDialog::reveal(QWidget* shown)
{
    QTimer::singleShot(0, shown, [this, shown] {
        for (QScrollArea* area : {m_area, m_pinnedArea})
            scrollTo(*area, shown);
    });
}

/// To it, or where it stands elsewhere to what takes the typing.
void TallDialog::scrollTo(QScrollArea& area, const QWidget* shown) const
{
    const QWidget* content = area.widget();
    const auto placeOf = [content](const QWidget* one) {
        return QRect(one->mapTo(content, QPoint(0, 0)), one->size());
    };
    const QWidget* typedInto = focusWidget();
    if (typedInto == nullptr || !content->isAncestorOf(typedInto))
        typedInto = shown;
    if (!content->isAncestorOf(shown))
        shown = typedInto;
    if (!content->isAncestorOf(shown))
        return;
    // Where there is room for both, what takes the typing stays in sight.
    QRect wanted = placeOf(shown) | placeOf(typedInto);
    if (wanted.height() > area.viewport()->height())
        wanted = placeOf(shown);
    const int margin = std::clamp((area.viewport()->height() - wanted.height()) / 2, 0, around);
    // ensureWidgetVisible() would look at the text cursor only.
    for (const int line : {wanted.bottom(), wanted.top()})
        area.ensureVisible(wanted.left(), line, 0, margin);
}

bool TallDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && (watched == m_area->widget() || watched == m_pinnedArea->widget()))
        QTimer::singleShot(0, this, &TallDialog::fit); // the layout has not taken it in yet
    if (event->type() == QEvent::Resize && watched == m_area->viewport())
        if (QWidget* typedInto = focusWidget())
            reveal(typedInto); // what is told below it must not push it out of sight
    return QDialog::eventFilter(watched, event);
}

void TallDialog::resizeEvent(QResizeEvent* event)
{
    QDialog::resizeEvent(event);
    share();
}

void TallDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
    setAttribute(Qt::WA_KeyboardFocusChange); // where the keyboard is shows from the beginning; showing took it away
}

} // namespace ui
