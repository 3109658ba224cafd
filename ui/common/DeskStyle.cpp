#include "DeskStyle.h"

#include "Icons.h"
#include "StateColors.h"
#include "Theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPainter>
#include <QStyleOption>
#include <QTableView>
#include <QTreeView>

namespace ui {

namespace {

constexpr auto primaryProperty = "rapdeskPrimary";
constexpr auto flatProperty = "rapdeskFlat";
constexpr auto wrongProperty = "rapdeskWrong";

void paintRing(QPainter& painter, const QRectF& rect, double radius, const QColor& color)
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 2));
    painter.setBrush(Qt::NoBrush);
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), radius, radius);
    painter.restore();
}

} // namespace

void makePrimary(QAbstractButton* button)
{
    button->setProperty(primaryProperty, true);
}

bool isPrimary(const QWidget* widget)
{
    return widget != nullptr && widget->property(primaryProperty).toBool();
}

void makeFlat(QWidget* button)
{
    button->setProperty(flatProperty, true);
}

void markWrong(QWidget* field, bool wrong)
{
    field->setProperty(wrongProperty, wrong);
    field->update();
}

void paintFocus(QPainter& painter, const QRectF& rect, double radius, const QPalette& palette)
{
    paintRing(painter, rect, radius, accentColor(palette));
}

void paintFocusOnAccent(QPainter& painter, const QRectF& rect, double radius, const QPalette& palette)
{
    paintRing(painter, rect.adjusted(2, 2, -2, -2), std::max(radius - 2, 1.0), palette.color(QPalette::Base));
    paintFocus(painter, rect, radius, palette);
}

DeskStyle::DeskStyle()
    : QProxyStyle(QStringLiteral("Fusion"))
{
}

int DeskStyle::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_LayoutHorizontalSpacing:
    case PM_LayoutVerticalSpacing:
        return grid;
    case PM_LayoutLeftMargin:
    case PM_LayoutRightMargin:
    case PM_LayoutTopMargin:
    case PM_LayoutBottomMargin:
        return 2 * grid;
    case PM_ButtonMargin:
        return grid;
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
    case PM_ButtonDefaultIndicator:
        return 0;
    case PM_ScrollBarExtent:
        return 12;
    case PM_ScrollBarSliderMin:
        return 4 * grid;
    case PM_SplitterWidth:
        return 5;
    case PM_HeaderMargin:
        return 6;
    case PM_HeaderMarkSize:
        return 12;
    case PM_MenuButtonIndicator:
        return 20;
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
        return grid / 2;
    case PM_MenuHMargin:
        return 0;
    case PM_ToolTipLabelFrameWidth:
        return 5;
    case PM_FocusFrameHMargin:
        return qobject_cast<const QTableView*>(widget) != nullptr ? cellPadding - 1 : 4;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int DeskStyle::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                         QStyleHintReturn* returned) const
{
    switch (hint) {
    case SH_ItemView_ActivateItemOnSingleClick:
    case SH_EtchDisabledText:
    case SH_DialogButtonBox_ButtonsHaveIcons:
    case SH_ItemView_ChangeHighlightOnFocus:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
    case SH_ScrollBar_ContextMenu:
    case SH_Menu_Scrollable: // rather than in two columns
        return 1;
    default:
        return QProxyStyle::styleHint(hint, option, widget, returned);
    }
}

QSize DeskStyle::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                  const QWidget* widget) const
{
    QSize result = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
    case CT_SpinBox: // its field has the margins of SE_LineEditContents
        result.rwidth() += grid;
        [[fallthrough]];
    case CT_LineEdit:
    case CT_ComboBox:
        if (type == CT_ComboBox && qobject_cast<const QAbstractSpinBox*>(widget) != nullptr)
            result.rwidth() += grid; // a date with a calendar: a field as well
        result.setHeight(std::max(result.height(), controlHeight));
        break;
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool withText = button != nullptr && button->toolButtonStyle != Qt::ToolButtonIconOnly;
        const bool arrow = button != nullptr && button->features.testFlag(QStyleOptionToolButton::HasMenu) &&
                           !button->features.testFlag(QStyleOptionToolButton::MenuButtonPopup);
        if (withText)
            result.rwidth() += grid + (arrow ? 2 * grid : 0);
        result.setHeight(std::max(result.height(), controlHeight));
        result.setWidth(std::max(result.width(), controlHeight));
        break;
    }
    case CT_MenuItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
        if (item != nullptr && item->menuItemType != QStyleOptionMenuItem::Separator)
            result.setHeight(std::max(result.height(), 28));
        break;
    }
    case CT_HeaderSection:
        result.rwidth() += 2 * (cellPadding - proxy()->pixelMetric(PM_HeaderMargin, option, widget));
        result.setHeight(std::max(result.height(), rowHeight));
        break;
    case CT_ItemViewItem:
        result.setHeight(std::max(result.height(), 26));
        break;
    default:
        break;
    }
    return result;
}

QRect DeskStyle::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    if (element == SE_LineEditContents)
        return QProxyStyle::subElementRect(element, option, widget).adjusted(4, 0, -4, 0);
    return QProxyStyle::subElementRect(element, option, widget);
}

QIcon DeskStyle::standardIcon(StandardPixmap name, const QStyleOption* option, const QWidget* widget) const
{
    switch (name) {
    case SP_LineEditClearButton:
    case SP_TitleBarCloseButton:
    case SP_DockWidgetCloseButton:
        return icon(Icon::Close, QPalette::PlaceholderText);
    case SP_DirIcon:
    case SP_DirOpenIcon:
        return icon(Icon::Folder);
    case SP_FileIcon:
        return icon(Icon::File);
    case SP_MessageBoxWarning:
        return icon(Icon::Warning);
    case SP_MessageBoxCritical:
        return icon(Icon::Error);
    case SP_MessageBoxInformation:
        return icon(Icon::Info);
    default:
        return QProxyStyle::standardIcon(name, option, widget);
    }
}

void DeskStyle::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                              const QWidget* widget) const
{
    switch (element) {
    case PE_PanelButtonCommand:
    case PE_PanelButtonTool:
        drawButtonPanel(*option, *painter, widget);
        return;
    case PE_FrameDefaultButton:
        return;
    case PE_PanelLineEdit: {
        const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        const bool inside = widget != nullptr && qobject_cast<const QComboBox*>(widget->parentWidget()) != nullptr;
        if (frame != nullptr && frame->lineWidth > 0 && !inside)
            drawField(*option, *painter, widget);
        else
            painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    }
    case PE_FrameLineEdit:
        drawField(*option, *painter, widget);
        return;
    case PE_IndicatorCheckBox:
        drawCheckBox(*option, *painter);
        return;
    case PE_IndicatorRadioButton:
        drawRadioButton(*option, *painter);
        return;
    case PE_FrameFocusRect:
        paintFocus(*painter, option->rect, cornerRadius, option->palette);
        return;
    case PE_Frame:
    case PE_FrameMenu:
        painter->save();
        painter->setPen(element == PE_FrameMenu ? edgeColor(option->palette) : lineColor(option->palette));
        painter->drawRect(option->rect.adjusted(0, 0, -1, -1));
        painter->restore();
        return;
    case PE_PanelScrollAreaCorner:
    case PE_PanelMenu:
        painter->fillRect(option->rect, option->palette.brush(QPalette::Base));
        return;
    case PE_PanelTipLabel:
        painter->fillRect(option->rect, option->palette.brush(QPalette::ToolTipBase));
        return;
    case PE_IndicatorBranch:
        if (option->state.testFlag(State_Children))
            paintIcon(*painter, option->state.testFlag(State_Open) ? Icon::ChevronDown : Icon::ChevronRight,
                      QRectF(0, 0, 12, 12).translated(option->rect.center() - QPoint(5, 5)),
                      quietTextColor(option->palette));
        return;
    case PE_IndicatorArrowDown:
    case PE_IndicatorArrowUp:
    case PE_IndicatorArrowRight: {
        const Icon name = element == PE_IndicatorArrowDown ? Icon::ChevronDown
                          : element == PE_IndicatorArrowUp ? Icon::ChevronUp
                                                           : Icon::ChevronRight;
        paintIcon(*painter, name, QRectF(0, 0, 11, 11).translated(option->rect.center() - QPoint(5, 5)),
                  quietTextColor(option->palette));
        return;
    }
    case PE_PanelItemViewRow:
        return;
    case PE_PanelItemViewItem: {
        const auto* item = qstyleoption_cast<const QStyleOptionViewItem*>(option);
        if (item == nullptr)
            return;
        if (item->backgroundBrush.style() != Qt::NoBrush)
            painter->fillRect(option->rect, item->backgroundBrush);
        if (option->state.testFlag(State_Selected))
            painter->fillRect(option->rect, option->palette.brush(QPalette::Highlight));
        return;
    }
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

void DeskStyle::drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const
{
    const bool focus = option.state.testFlag(State_HasFocus);
    const bool readOnly = option.state.testFlag(State_ReadOnly);
    QColor edge = readOnly ? lineColor(option.palette) : edgeColor(option.palette);
    if (widget != nullptr && widget->property(wrongProperty).toBool())
        edge = toneColors(Tone::Bad, option.palette).text;
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(focus ? accentColor(option.palette) : edge, focus ? 2 : 1));
    painter.setBrush(option.palette.brush(readOnly ? QPalette::Window : QPalette::Base));
    const double inset = focus ? 1 : 0.5;
    painter.drawRoundedRect(QRectF(option.rect).adjusted(inset, inset, -inset, -inset), cornerRadius, cornerRadius);
    painter.restore();
}

void DeskStyle::drawRadioButton(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QColor accent = enabled ? accentColor(option.palette) : edgeColor(option.palette);
    const int side = std::min(option.rect.width(), option.rect.height());
    const QRectF circle = QRectF(0, 0, side - 1, side - 1)
                              .translated(QRectF(option.rect).center() - QPointF((side - 1) / 2.0, (side - 1) / 2.0));
    painter.setPen(on ? accent : enabled ? quietTextColor(option.palette) : edgeColor(option.palette));
    painter.setBrush(on ? QBrush(accent) : option.palette.brush(QPalette::Base));
    painter.drawEllipse(circle);
    if (on) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(onAccentColor(option.palette));
        const double hole = side * 0.3;
        painter.drawEllipse(circle.adjusted(hole, hole, -hole, -hole));
    }
    painter.restore();
}

void DeskStyle::drawCheckBox(const QStyleOption& option, QPainter& painter) const
{
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = option.state.testFlag(State_On);
    const bool enabled = option.state.testFlag(State_Enabled);
    const QColor accent = enabled ? accentColor(option.palette) : edgeColor(option.palette);
    const QColor edge = enabled ? quietTextColor(option.palette) : edgeColor(option.palette);
    painter.setPen(on ? accent : edge);
    painter.setBrush(on ? QBrush(accent) : option.palette.brush(QPalette::Base));
    painter.drawRoundedRect(QRectF(option.rect).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius - 1, cornerRadius - 1);
    if (on)
        paintIcon(painter, Icon::Check, QRectF(option.rect).adjusted(1, 1, -1, -1), onAccentColor(option.palette));
    painter.restore();
}

void DeskStyle::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) != nullptr || qobject_cast<QComboBox*>(widget) != nullptr)
        widget->setAttribute(Qt::WA_Hover);
    if (auto* view = qobject_cast<QAbstractItemView*>(widget))
        view->viewport()->setAttribute(Qt::WA_Hover);
}

void DeskStyle::polish(QApplication* application)
{
    QProxyStyle::polish(application);
    application->installEventFilter(&m_keyboard);
    application->installEventFilter(&m_menuItems);
}

} // namespace ui
