#include "DeskStyle.h"
#include "Icons.h"
#include "Mixed.h"
#include "Theme.h"

#include <QAbstractButton>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QLabel>
#include <QPainter>
#include <QSplitter>
#include <QStyleOption>

namespace ui {

namespace {

QRectF crisp(const QRect& rect)
{
    return QRectF(rect).adjusted(0.5, 0.5, -0.5, -0.5);
}

bool isFlat(const QWidget* widget)
{
    return widget != nullptr && widget->property("rapdeskFlat").toBool();
}

} // namespace

void DeskStyle::drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const QPalette& palette = option.palette;
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool down = option.state.testFlag(State_Sunken) || option.state.testFlag(State_On);
    const bool hover = enabled && option.state.testFlag(State_MouseOver);
    const auto* button = qstyleoption_cast<const QStyleOptionButton*>(&option);
    const bool flat = isFlat(widget) || (button != nullptr && button->features.testFlag(QStyleOptionButton::Flat));
    QColor fill = palette.color(QPalette::Button);
    QColor edge = edgeColor(palette);
    if (isPrimary(widget) && enabled) {
        fill = accentColor(palette);
        if (down || hover)
            fill = mixed(fill, QColor(Qt::black), down ? 0.2 : 0.1);
        edge = fill;
    } else if (down) {
        fill = pressedColor(palette);
    } else if (hover) {
        fill = hoverColor(palette);
    } else if (flat) {
        fill = Qt::transparent;
    }
    if (flat && !isPrimary(widget))
        edge = Qt::transparent;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(enabled ? edge : lineColor(palette));
    if (flat && !enabled)
        painter.setPen(Qt::NoPen);
    painter.setBrush(fill);
    painter.drawRoundedRect(crisp(option.rect), cornerRadius, cornerRadius);
    painter.restore();
}

void DeskStyle::drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    proxy()->drawControl(CE_PushButtonBevel, &option, &painter, widget);
    QStyleOptionButton label = option;
    label.rect = proxy()->subElementRect(SE_PushButtonContents, &option, widget);
    proxy()->drawControl(CE_PushButtonLabel, &label, &painter, widget);
    drawButtonFocus(option, painter, widget);
}

/// For who goes by the keyboard.
void DeskStyle::drawButtonFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    if (!option.state.testFlag(State_HasFocus) || !option.state.testFlag(State_KeyboardFocusChange))
        return;
    if (isPrimary(widget) && option.state.testFlag(State_Enabled))
        paintFocusOnAccent(painter, option.rect, cornerRadius, option.palette);
    else
        paintFocus(painter, option.rect, cornerRadius, option.palette);
}

void DeskStyle::drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const
{
    QStyleOptionButton copy = option;
    if (isPrimary(widget) && option.state.testFlag(State_Enabled))
        copy.palette.setColor(QPalette::ButtonText, onAccentColor(option.palette));
    QProxyStyle::drawControl(CE_PushButtonLabel, &copy, &painter, widget);
}

void DeskStyle::drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const
{
    QStyleOptionToolButton copy = option;
    const bool enabled = option.state.testFlag(State_Enabled);
    const bool primary = isPrimary(widget) && enabled;
    const bool split = option.features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
    const bool pressed = option.activeSubControls != SC_None && option.state.testFlag(State_Sunken);
    copy.state.setFlag(State_Sunken, pressed);
    drawButtonPanel(copy, painter, widget);

    const QColor ink = primary ? onAccentColor(option.palette) : option.palette.color(QPalette::ButtonText);
    const bool menu = split || option.features.testFlag(QStyleOptionToolButton::HasMenu);
    QRect label = option.rect.adjusted(grid, 0, -grid, 0);
    if (menu && option.toolButtonStyle != Qt::ToolButtonIconOnly) {
        const int width = pixelMetric(PM_MenuButtonIndicator, &option, widget) + (split ? grid / 2 : 0);
        const QRect arrow(option.rect.right() - width, option.rect.top(), width, option.rect.height());
        label.setRight(arrow.left());
        if (split) {
            const QColor seam = primary ? mixed(accentColor(option.palette), ink, 0.35) : lineColor(option.palette);
            painter.fillRect(QRect(arrow.left(), arrow.top() + 6, 1, arrow.height() - 12), seam);
        }
        paintIcon(painter, Icon::ChevronDown, QRectF(0, 0, 11, 11).translated(arrow.center() - QPointF(4.5, 5)), ink);
    }
    if (option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty())
        label = option.rect;
    QRect textRect = label;
    if (!option.icon.isNull() && option.toolButtonStyle != Qt::ToolButtonTextOnly) {
        const QSize size = option.iconSize;
        const bool alone = option.toolButtonStyle == Qt::ToolButtonIconOnly || option.text.isEmpty();
        const QRect at = alone ? alignedRect(Qt::LeftToRight, Qt::AlignCenter, size, label)
                               : alignedRect(option.direction, Qt::AlignLeft | Qt::AlignVCenter, size, label);
        option.icon.paint(&painter, at, Qt::AlignCenter, enabled ? QIcon::Normal : QIcon::Disabled);
        textRect.setLeft(at.right() + grid);
    }
    if (option.toolButtonStyle != Qt::ToolButtonIconOnly) {
        painter.save();
        painter.setPen(ink);
        painter.setFont(option.font);
        // Behind Chinese, elidedText() counts the '&' of an access key as well.
        const bool fits = option.fontMetrics.size(Qt::TextShowMnemonic, option.text).width() <= textRect.width();
        const QString text =
            fits ? option.text
                 : option.fontMetrics.elidedText(option.text, Qt::ElideRight, textRect.width(), Qt::TextShowMnemonic);
        painter.drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft | Qt::TextShowMnemonic | Qt::TextSingleLine, text);
        painter.restore();
    }
    drawButtonFocus(option, painter, widget);
}

void DeskStyle::drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const
{
    if (option.editable) {
        drawField(option, painter, widget);
    } else {
        QStyleOption panel(option);
        drawButtonPanel(panel, painter, widget);
        if (option.state.testFlag(State_HasFocus))
            paintFocus(painter, option.rect, cornerRadius, option.palette);
    }
    const QRect arrow = subControlRect(CC_ComboBox, &option, SC_ComboBoxArrow, widget);
    paintIcon(painter, Icon::ChevronDown, QRectF(0, 0, 11, 11).translated(arrow.center() - QPointF(4.5, 5)),
              quietTextColor(option.palette));
}

void DeskStyle::drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const
{
    drawField(option, painter, widget);
    const auto arrow = [&](SubControl sub, Icon icon, QAbstractSpinBox::StepEnabledFlag step) {
        const QRect place = subControlRect(CC_SpinBox, &option, sub, widget);
        const bool enabled = option.state.testFlag(State_Enabled) && option.stepEnabled.testFlag(step);
        const bool active = enabled && option.activeSubControls == sub;
        if (active && (option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken)))
            painter.fillRect(place, option.state.testFlag(State_Sunken) ? pressedColor(option.palette)
                                                                        : hoverColor(option.palette));
        paintIcon(painter, icon, QRectF(0, 0, 9, 9).translated(QRectF(place).center() - QPointF(4.5, 4.5)),
                  enabled ? quietTextColor(option.palette) : edgeColor(option.palette));
    };
    arrow(SC_SpinBoxUp, Icon::ChevronUp, QAbstractSpinBox::StepUpEnabled);
    arrow(SC_SpinBoxDown, Icon::ChevronDown, QAbstractSpinBox::StepDownEnabled);
    if (option.state.testFlag(State_HasFocus))
        paintFocus(painter, option.rect, cornerRadius, option.palette);
}

void DeskStyle::drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const
{
    painter.fillRect(option.rect, option.palette.brush(QPalette::Base));
    if (option.maximum <= option.minimum)
        return;
    QRectF handle = subControlRect(CC_ScrollBar, &option, SC_ScrollBarSlider, widget);
    const bool active = option.state.testFlag(State_MouseOver) || option.state.testFlag(State_Sunken);
    const double inset = active ? 2 : 3;
    handle.adjust(inset, inset, -inset, -inset);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(mixed(edgeColor(option.palette), quietTextColor(option.palette), active ? 0.6 : 0.15));
    const double radius = std::min(handle.width(), handle.height()) / 2;
    painter.drawRoundedRect(handle, radius, radius);
    painter.restore();
}

QRect DeskStyle::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                const QWidget* widget) const
{
    const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option);
    if (control != CC_ScrollBar || bar == nullptr)
        return QProxyStyle::subControlRect(control, option, sub, widget);
    // No arrows at the ends: the groove is the whole bar.
    const bool upright = bar->orientation == Qt::Vertical;
    const int length = upright ? bar->rect.height() : bar->rect.width();
    const qint64 range = qint64(bar->maximum) - bar->minimum;
    int slider = length;
    if (range > 0) {
        slider = int(qint64(bar->pageStep) * length / (range + bar->pageStep));
        slider = std::min(length, std::max(slider, pixelMetric(PM_ScrollBarSliderMin, bar, widget)));
    }
    const int start =
        sliderPositionFromValue(bar->minimum, bar->maximum, bar->sliderPosition, length - slider, bar->upsideDown);
    const auto part = [&](int from, int size) {
        const QRect rect = upright ? QRect(bar->rect.left(), bar->rect.top() + from, bar->rect.width(), size)
                                   : QRect(bar->rect.left() + from, bar->rect.top(), size, bar->rect.height());
        return visualRect(bar->direction, bar->rect, rect);
    };
    switch (sub) {
    case SC_ScrollBarGroove:
        return part(0, length);
    case SC_ScrollBarSlider:
        return part(start, slider);
    case SC_ScrollBarSubPage:
        return part(0, start);
    case SC_ScrollBarAddPage:
        return part(start + slider, length - start - slider);
    default:
        return {};
    }
}

void DeskStyle::drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter) const
{
    const bool hover = option.state.testFlag(State_MouseOver) && option.state.testFlag(State_Enabled);
    painter.fillRect(option.rect, hover ? pressedColor(option.palette) : option.palette.color(QPalette::AlternateBase));
    const int bottom = option.rect.bottom();
    painter.fillRect(QRect(option.rect.left(), bottom, option.rect.width(), 1), lineColor(option.palette));
}

void DeskStyle::drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter) const
{
    const QRect rect = option.rect.adjusted(cellPadding, 0, -cellPadding, 0);
    const bool sorted = option.sortIndicator != QStyleOptionHeader::None;
    painter.save();
    QFont font = painter.font();
    font.setWeight(QFont::DemiBold);
    painter.setFont(font);
    painter.setPen(quietTextColor(option.palette));
    const QFontMetrics metrics(font);
    const int room = rect.width() - (sorted ? 14 : 0);
    const QString text = metrics.elidedText(option.text, Qt::ElideRight, room);
    const bool right = option.textAlignment.testFlag(Qt::AlignRight);
    const int width = metrics.horizontalAdvance(text);
    const int left = right ? rect.right() - width - (sorted ? 14 : 0) + 1 : rect.left();
    painter.drawText(QRect(left, rect.top(), width + 1, rect.height()), Qt::AlignVCenter | Qt::TextSingleLine, text);
    if (sorted) {
        // Qt says SortDown for ascending; lists on Windows point up for it.
        const Icon arrow = option.sortIndicator == QStyleOptionHeader::SortUp ? Icon::ChevronDown : Icon::ChevronUp;
        paintIcon(painter, arrow, QRectF(left + width + 4, rect.center().y() - 4.5, 10, 10),
                  quietTextColor(option.palette));
    }
    painter.restore();
}

void DeskStyle::drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const
{
    const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
    if (item == nullptr)
        return;
    if (item->menuItemType == QStyleOptionMenuItem::Separator && item->text.isEmpty()) {
        painter->fillRect(QRect(item->rect.left(), item->rect.center().y(), item->rect.width(), 1),
                          lineColor(item->palette));
        return;
    }
    // Fusion outlines the chosen item in a darkened Highlight; a plain fill is calmer.
    const bool chosen = item->state.testFlag(State_Selected) && item->state.testFlag(State_Enabled);
    QStyleOptionMenuItem copy = *item;
    if (chosen) {
        painter->fillRect(item->rect, item->palette.brush(QPalette::Highlight));
        copy.state.setFlag(State_Selected, false);
        copy.palette = onSelection(copy.palette);
    }
    QProxyStyle::drawControl(CE_MenuItem, &copy, painter, widget);
}

void DeskStyle::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                            const QWidget* widget) const
{
    switch (element) {
    case CE_PushButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawPushButton(*button, *painter, widget);
        return;
    case CE_ShapedFrame:
        QProxyStyle::drawControl(element, option, painter, widget);
        // Text that the keyboard can select and copy.
        if (option->state.testFlag(State_HasFocus) && qobject_cast<const QLabel*>(widget) != nullptr)
            paintFocus(*painter, option->rect, cornerRadius, option->palette);
        return;
    case CE_TabBarTab:
        QProxyStyle::drawControl(element, option, painter, widget);
        if (option->state.testFlag(State_Selected) && widget != nullptr && widget->hasFocus() &&
            widget->window()->testAttribute(Qt::WA_KeyboardFocusChange))
            paintFocus(*painter, option->rect.adjusted(2, 2, -2, -2), cornerRadius, option->palette);
        return;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option))
            drawButtonLabel(*button, *painter, widget);
        return;
    case CE_Header:
        if (const auto* header = qstyleoption_cast<const QStyleOptionHeader*>(option)) {
            drawHeaderSection(*header, *painter);
            drawHeaderLabel(*header, *painter);
        }
        return;
    case CE_HeaderEmptyArea: {
        painter->fillRect(option->rect, option->palette.brush(QPalette::AlternateBase));
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          lineColor(option->palette));
        return;
    }
    case CE_MenuItem:
        drawMenuItem(option, painter, widget);
        return;
    case CE_Splitter: {
        const bool upright = option->state.testFlag(State_Horizontal);
        const bool hover = option->state.testFlag(State_MouseOver) || option->state.testFlag(State_Sunken);
        const QColor color = hover ? accentColor(option->palette) : lineColor(option->palette);
        const int thick = hover ? 2 : 1;
        const QPoint centre = option->rect.center();
        painter->fillRect(upright ? QRect(centre.x(), option->rect.top(), thick, option->rect.height())
                                  : QRect(option->rect.left(), centre.y(), option->rect.width(), thick),
                          color);
        return;
    }
    default:
        QProxyStyle::drawControl(element, option, painter, widget);
    }
}

void DeskStyle::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                                   const QWidget* widget) const
{
    switch (control) {
    case CC_ToolButton:
        if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option))
            drawToolButton(*button, *painter, widget);
        return;
    case CC_ComboBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionComboBox*>(option))
            drawComboBox(*box, *painter, widget);
        return;
    case CC_SpinBox:
        if (const auto* box = qstyleoption_cast<const QStyleOptionSpinBox*>(option))
            drawSpinBox(*box, *painter, widget);
        return;
    case CC_ScrollBar:
        if (const auto* bar = qstyleoption_cast<const QStyleOptionSlider*>(option))
            drawScrollBar(*bar, *painter, widget);
        return;
    default:
        QProxyStyle::drawComplexControl(control, option, painter, widget);
    }
}

} // namespace ui
