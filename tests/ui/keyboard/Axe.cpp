#include "Axe.h"

#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QHash>
#include <QImage>
#include <QLabel>
#include <QScrollArea>
#include <QSet>
#include <algorithm>

namespace axe {
namespace {

using Role = QAccessible::Role;

constexpr qsizetype longestName = 512;

QString described(const QAccessibleInterface& node)
{
    const QString id = node.object() == nullptr ? QString() : node.object()->objectName();
    const char* type = node.object() == nullptr ? "" : node.object()->metaObject()->className();
    return QStringLiteral("%1 '%2' \"%3\" (role %4)")
        .arg(QLatin1String(type), id, node.text(QAccessible::Name))
        .arg(int(node.role()));
}

/// What can be done something with.
bool isControl(const QAccessibleInterface& node)
{
    static const QList<Role> controls{
        QAccessible::Button,       QAccessible::CheckBox, QAccessible::RadioButton, QAccessible::ComboBox,
        QAccessible::EditableText, QAccessible::SpinBox,  QAccessible::Slider,      QAccessible::PageTab,
        QAccessible::List,         QAccessible::Table,    QAccessible::Tree,        QAccessible::ProgressBar,
        QAccessible::MenuItem,     QAccessible::Link,     QAccessible::ButtonMenu,  QAccessible::ButtonDropDown};
    return controls.contains(node.role());
}

bool isShown(const QAccessibleInterface& node)
{
    return !node.state().invisible && !node.state().offscreen;
}

/// "Close button" is read as "Close button, button".
bool saysItsRole(const QAccessibleInterface& node)
{
    const QString name = node.text(QAccessible::Name).toLower();
    switch (node.role()) {
    case QAccessible::Button:
    case QAccessible::ButtonMenu:
    case QAccessible::ButtonDropDown:
        return name.endsWith(QLatin1String(" button"));
    case QAccessible::CheckBox:
        return name.endsWith(QLatin1String(" check box")) || name.endsWith(QLatin1String(" checkbox"));
    case QAccessible::ComboBox:
        return name.endsWith(QLatin1String(" combo box"));
    case QAccessible::Table:
        return name.endsWith(QLatin1String(" table"));
    default:
        return false;
    }
}

bool canBeScrolledTo(const QAccessibleInterface& node)
{
    const auto* widget = qobject_cast<const QWidget*>(node.object());
    while (widget != nullptr && qobject_cast<const QScrollArea*>(widget) == nullptr)
        widget = widget->parentWidget();
    return widget != nullptr;
}

QString faultOf(const QAccessibleInterface& node, const QRect& window)
{
    const QString name = node.text(QAccessible::Name);
    if (node.role() == QAccessible::NoRole)
        return QStringLiteral("has no role");
    if (name.trimmed().isEmpty())
        return QStringLiteral("has no name");
    if (name.size() > longestName)
        return QStringLiteral("has a name of %1 characters").arg(name.size());
    if (std::any_of(name.begin(), name.end(), [](QChar c) { return c.category() == QChar::Other_PrivateUse; }))
        return QStringLiteral("has a name that nobody can read");
    if (saysItsRole(node))
        return QStringLiteral("says its role in its name");
    if (node.rect().isEmpty() || (!node.rect().intersects(window) && !canBeScrolledTo(node)))
        return QStringLiteral("has no place on the window");
    return {};
}

/// The parts of lists, tables and trees are data, and may be alike.
bool holdsData(const QAccessibleInterface& node)
{
    return node.role() == QAccessible::List || node.role() == QAccessible::Table || node.role() == QAccessible::Tree;
}

void walk(QAccessibleInterface& node, const QRect& window, QStringList& faults)
{
    QHash<QString, int> alike;
    for (int i = 0; i < node.childCount(); ++i) {
        QAccessibleInterface* child = node.child(i);
        if (child == nullptr || !isShown(*child))
            continue;
        if (isControl(*child)) {
            if (const QString fault = faultOf(*child, window); !fault.isEmpty())
                faults += described(*child) + u' ' + fault;
            if (alike[QString::number(child->role()) + child->text(QAccessible::Name)]++ == 1)
                faults += described(*child) + QStringLiteral(" is called as its sibling is");
        }
        if (!holdsData(*child))
            walk(*child, window, faults);
    }
}

/// What most of it is.
QColor groundOf(const QImage& image)
{
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    const auto most = std::max_element(counts.begin(), counts.end());
    return most == counts.end() ? QColor() : QColor::fromRgb(most.key());
}

/// What stands out most from it: of a text that is painted, its own colour, where its strokes are thick enough.
double contrastIn(const QImage& image, const QColor& ground)
{
    double most = 1;
    QSet<QRgb> seen;
    for (int y = 0; y < image.height(); ++y)
        for (int x = 0; x < image.width(); ++x)
            if (const QRgb pixel = image.pixel(x, y); !seen.contains(pixel)) {
                seen += pixel;
                most = std::max(most, ui::contrast(QColor::fromRgb(pixel), ground));
            }
    return most;
}

bool hasText(const QWidget& widget)
{
    if (const auto* label = qobject_cast<const QLabel*>(&widget))
        return !label->text().isEmpty() && label->textFormat() != Qt::RichText;
    if (const auto* button = qobject_cast<const QAbstractButton*>(&widget))
        return !button->text().isEmpty();
    return false;
}

} // namespace

QStringList tree(QWidget& window)
{
    QStringList faults;
    QAccessibleInterface* root = QAccessible::queryAccessibleInterface(&window);
    if (root == nullptr || root->text(QAccessible::Name).isEmpty())
        faults += QStringLiteral("the window has no name");
    if (root != nullptr)
        walk(*root, root->rect(), faults);
    return faults;
}

QStringList contrast(QWidget& window)
{
    constexpr double least = 4.5;
    QStringList faults;
    const QImage image = window.grab().toImage().convertToFormat(QImage::Format_RGB32);
    const double scale = image.width() / double(window.width());
    for (const QWidget* widget : window.findChildren<QWidget*>()) {
        const bool isWhole = widget->visibleRegion().boundingRect() == widget->rect();
        if (!isWhole || !widget->isEnabled() || !hasText(*widget))
            continue;
        const QRect place(widget->mapTo(&window, QPoint()), widget->size());
        const QRect pixels(place.topLeft() * scale, place.size() * scale);
        constexpr int edge = 4; // where a button's corners are round
        const QImage inside = image.copy(pixels.intersected(image.rect()).adjusted(edge, edge, -edge, -edge));
        const QColor ground = groundOf(inside);
        if (!ground.isValid())
            continue;
        // A label has its colour from the palette, and may be too thin for it to be seen in full; a button paints its
        // own.
        const auto* button = qobject_cast<const QAbstractButton*>(widget);
        const bool isSeenInFull = button != nullptr && button->text().size() > 1; // a lone minus is a hairline
        const double stands = isSeenInFull ? contrastIn(inside, ground)
                                           : ui::contrast(widget->palette().color(widget->foregroundRole()), ground);
        if (stands < least)
            faults += QStringLiteral("%1 '%2' on %3 is %4 to 1")
                          .arg(QLatin1String(widget->metaObject()->className()), widget->objectName(), ground.name(),
                               QString::number(stands, 'f', 2));
    }
    return faults;
}

} // namespace axe
