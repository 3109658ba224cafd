#pragma once

#include "Accessible.h"
#include "Keyboard.h"

#include <QProxyStyle>

class QAbstractButton;
class QStyleOptionButton;
class QStyleOptionComboBox;
class QStyleOptionHeader;
class QStyleOptionSlider;
class QStyleOptionSpinBox;
class QStyleOptionToolButton;

namespace ui {

inline constexpr int grid = 8; ///< All gaps are this or half of it.
inline constexpr int controlHeight = 32;
inline constexpr int rowHeight = 30;
inline constexpr int cornerRadius = 4;
inline constexpr int cellPadding = 10; ///< Left and right of a table cell's content.

/// Marks the one button of a place that stands for its primary action: drawn in the accent colour.
void makePrimary(QAbstractButton* button);
[[nodiscard]] bool isPrimary(const QWidget* widget);
/// A tool button without an edge until the pointer or the focus is on it.
void makeFlat(QWidget* button);

/// Marks a field that holds what cannot be: its edge has the colour of what is bad. Words say why, beside it.
void markWrong(QWidget* field, bool wrong);

/// Draws the mark of keyboard focus around `rect`, as every control of ours does.
void paintFocus(QPainter& painter, const QRectF& rect, double radius, const QPalette& palette);
/// The same on what is filled or edged with the accent itself: a line of the ground's colour keeps them apart.
void paintFocusOnAccent(QPainter& painter, const QRectF& rect, double radius, const QPalette& palette);

/// Qt's Fusion with our spacing, corners and focus, and with our Keyboard. All colours come from the palette.
class DeskStyle : public QProxyStyle {
    Q_OBJECT
public:
    DeskStyle();

    [[nodiscard]] int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    [[nodiscard]] int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                                QStyleHintReturn* returned) const override;
    [[nodiscard]] QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                                         const QWidget* widget) const override;
    [[nodiscard]] QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl sub,
                                       const QWidget* widget) const override;
    [[nodiscard]] QRect subElementRect(SubElement element, const QStyleOption* option,
                                       const QWidget* widget) const override;
    [[nodiscard]] QIcon standardIcon(StandardPixmap name, const QStyleOption* option,
                                     const QWidget* widget) const override;
    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    void polish(QWidget* widget) override;
    void polish(QApplication* application) override;
    using QProxyStyle::polish;

private:
    void drawButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawPushButton(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawButtonLabel(const QStyleOptionButton& option, QPainter& painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionToolButton& option, QPainter& painter, const QWidget* widget) const;
    void drawComboBox(const QStyleOptionComboBox& option, QPainter& painter, const QWidget* widget) const;
    void drawSpinBox(const QStyleOptionSpinBox& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionSlider& option, QPainter& painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOptionHeader& option, QPainter& painter) const;
    void drawHeaderLabel(const QStyleOptionHeader& option, QPainter& painter) const;
    void drawRadioButton(const QStyleOption& option, QPainter& painter) const;
    void drawCheckBox(const QStyleOption& option, QPainter& painter) const;
    void drawField(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawMenuItem(const QStyleOption* option, QPainter* painter, const QWidget* widget) const;

    Keyboard m_keyboard;
    MenuItems m_menuItems;
};

} // namespace ui
