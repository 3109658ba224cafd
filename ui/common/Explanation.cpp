#include "Explanation.h"

#include "Accessible.h"
#include "DeskStyle.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int widest = 420;

} // namespace

Explanation::Explanation(const QString& text, QWidget* window)
    : QFrame(window, Qt::Popup)
{
    readAs(*this, QAccessible::AlertMessage);
    setObjectName(QStringLiteral("explanation"));
    setAttribute(Qt::WA_DeleteOnClose);
    setFrameShape(StyledPanel);
    setBackgroundRole(QPalette::Base);
    setAccessibleName(text);
    auto* label = new QLabel(text, this);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(grid + grid / 2, grid, grid + grid / 2, grid);
    column->addWidget(label);
}

void Explanation::show(const QString& text, const QWidget& below)
{
    QWidget* window = below.window();
    auto* shown = new Explanation(text, window);
    const QRect inside = QRect(window->mapToGlobal(QPoint(0, 0)), window->size()).adjusted(grid, grid, -grid, -grid);
    const int width = std::min(widest, inside.width());
    shown->resize(width, shown->layout()->totalHeightForWidth(width));
    const QPoint corner = below.mapToGlobal(QPoint(0, below.height() + 2));
    shown->move(std::max(inside.left(), std::min(corner.x(), inside.right() - width + 1)),
                std::max(inside.top(), std::min(corner.y(), inside.bottom() - shown->height() + 1)));
    shown->QFrame::show();
}

void Explanation::keyPressEvent(QKeyEvent*)
{
    close();
}

} // namespace ui
