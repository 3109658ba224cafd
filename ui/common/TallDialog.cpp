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
constexpr int titleBar = 36; // of the desktop, as far as it is not known before the dialog is shown

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
    QTimer::singleShot(0, shown, [this, shown] { m_area->ensureWidgetVisible(shown, 0, grid); });
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
}

} // namespace ui
