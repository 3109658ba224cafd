#include "TallDialog.h"

#include "DeskStyle.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QEvent>
#include <QScreen>
#include <QScrollArea>
#include <QTimer>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int edge = 2 * grid;
constexpr int around = 3 * grid; // of what is scrolled to
constexpr int titleBar = 36;     // of the desktop, as far as it is not known before the dialog is shown

} // namespace

TallDialog::TallDialog(int width, QWidget* parent)
    : QDialog(parent)
    , m_width(width)
    , m_area(new QScrollArea(this))
{
    auto* content = new QWidget;
    m_column = new QVBoxLayout(content);
    m_column->setContentsMargins(edge, edge, edge, grid);
    m_column->setSpacing(grid);
    m_area->setWidget(content);
    m_area->setWidgetResizable(true);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    m_area->viewport()->setAutoFillBackground(false);
    content->setAutoFillBackground(false);
    content->installEventFilter(this);
    // A letter of the keyboard may lead to a field that is scrolled away.
    connect(qApp, &QApplication::focusChanged, this, [this, content](QWidget*, QWidget* now) {
        if (now != nullptr && content->isAncestorOf(now))
            reveal(now);
    });

    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->setSpacing(0);
    all->addWidget(m_area, 1);
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
    const int content =
        m_column->hasHeightForWidth() ? m_column->totalHeightForWidth(width) : m_column->totalSizeHint().height();
    const int tallest = free.height() - titleBar;
    const int height = std::min(content + m_buttons->sizeHint().height(), tallest);
    setMinimumWidth(std::min(width, m_width));
    resize(std::max(this->width(), width), isVisible() ? std::max(this->height(), height) : height);
    if (isVisible() && frameGeometry().bottom() > free.bottom())
        move(x(), std::max(free.top(), free.bottom() - frameGeometry().height()));
}

void TallDialog::reveal(QWidget* shown)
{
    QTimer::singleShot(0, shown, [this, shown] {
        const QWidget* content = m_area->widget();
        const auto placeOf = [content](const QWidget* one) {
            return QRect(one->mapTo(content, QPoint(0, 0)), one->size());
        };
        const QWidget* typedInto = focusWidget();
        if (typedInto == nullptr || !content->isAncestorOf(typedInto))
            typedInto = shown;
        // Where there is room for both, what takes the typing stays in sight.
        QRect wanted = placeOf(shown) | placeOf(typedInto);
        if (wanted.height() > m_area->viewport()->height())
            wanted = placeOf(shown);
        const int margin = std::clamp((m_area->viewport()->height() - wanted.height()) / 2, 0, around);
        // ensureWidgetVisible() would look at the text cursor only.
        for (const int line : {wanted.bottom(), wanted.top()})
            m_area->ensureVisible(wanted.left(), line, 0, margin);
    });
}

bool TallDialog::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::LayoutRequest && watched == m_area->widget())
        QTimer::singleShot(0, this, &TallDialog::fit); // the layout has not taken it in yet
    return QDialog::eventFilter(watched, event);
}

void TallDialog::showEvent(QShowEvent* event)
{
    fit();
    QDialog::showEvent(event);
    setAttribute(Qt::WA_KeyboardFocusChange); // where the keyboard is shows from the beginning; showing took it away
}

} // namespace ui
