#include "Pill.h"

#include "DeskStyle.h"
#include "Theme.h"

#include <QMenu>
#include <QPainter>
#include <QStyleOptionButton>

namespace ui {

namespace {

constexpr int pillHeight = 26;
constexpr int side = 10;
constexpr int iconSide = 14;
constexpr int gap = 5;

} // namespace

Pill::Pill(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void Pill::setFact(Tone tone, Icon icon, const QString& text, const QString& shortText)
{
    m_tone = tone;
    m_icon = icon;
    m_text = text;
    m_shortText = shortText.isEmpty() ? text : shortText;
    setText(shown());
    setAccessibleName(text);
    updateGeometry();
    update();
}

void Pill::setShort(bool isShort)
{
    if (m_isShort == isShort)
        return;
    m_isShort = isShort;
    setText(shown());
    updateGeometry();
}

const QString& Pill::shown() const
{
    return m_isShort ? m_shortText : m_text;
}

int Pill::widthOf(bool isShort) const
{
    const int text = fontMetrics().horizontalAdvance(isShort ? m_shortText : m_text);
    return 2 * side + text + (m_icon == Icon::None ? 0 : iconSide + gap);
}

QSize Pill::sizeHint() const
{
    return {widthOf(m_isShort), std::max(pillHeight, fontMetrics().height() + 6)};
}

QSize Pill::minimumSizeHint() const
{
    return sizeHint();
}

void Pill::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors colors = toneColors(m_tone, palette());
    const QRectF capsule = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = capsule.height() / 2;
    const bool quiet = m_tone == Tone::Quiet;
    painter.setPen(quiet || underMouse() ? QPen(quiet ? edgeColor(palette()) : colors.text) : QPen(Qt::NoPen));
    painter.setBrush(quiet ? (isDown() || underMouse() ? hoverColor(palette()) : QColor(Qt::transparent))
                           : colors.fill);
    painter.drawRoundedRect(capsule, radius, radius);
    int left = side;
    if (m_icon != Icon::None) {
        paintIcon(painter, m_icon, QRectF(left, (height() - iconSide) / 2.0, iconSide, iconSide), colors.text);
        left += iconSide + gap;
    }
    painter.setPen(colors.text);
    painter.drawText(QRect(left, 0, width() - left, height()), Qt::AlignVCenter | Qt::TextSingleLine, shown());
    if (hasFocus())
        paintFocus(painter, rect(), radius, palette());
}

QRect paintStatePill(QPainter& painter, const QRect& cell, Tone tone, Icon icon, const QString& text,
                     const QPalette& palette, bool filled)
{
    const ToneColors colors = toneColors(tone, palette);
    const QFontMetrics metrics = painter.fontMetrics();
    const int height = std::min(cell.height() - 8, metrics.height() + 4);
    const int pad = 7;
    const int icons = icon == Icon::None ? 0 : iconSide - 1 + 4;
    const int room = cell.width() - 2 * pad - icons;
    const QString fitted = metrics.elidedText(text, Qt::ElideRight, std::max(room, 0));
    const QRect pill(cell.left(), cell.top() + (cell.height() - height) / 2,
                     std::min(cell.width(), metrics.horizontalAdvance(fitted) + icons + 2 * pad), height);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    if (filled) {
        painter.setPen(Qt::NoPen);
        painter.setBrush(colors.fill);
        painter.drawRoundedRect(pill, height / 2.0, height / 2.0);
    }
    const QRect inner = pill.adjusted(pad, 0, -pad, 0);
    if (icon != Icon::None)
        paintIcon(painter, icon,
                  QRectF(inner.left(), pill.center().y() - iconSide / 2.0 + 1, iconSide - 1, iconSide - 1),
                  colors.text);
    painter.setPen(colors.text);
    painter.drawText(inner.adjusted(icons, 0, pad, 0), Qt::AlignVCenter | Qt::TextSingleLine, fitted);
    painter.restore();
    return pill;
}

Chip::Chip(QWidget* parent)
    : QPushButton(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setFocusPolicy(Qt::StrongFocus);
}

void Chip::setActive(bool active)
{
    m_active = active;
    update();
}

QSize Chip::sizeHint() const
{
    QFont bold = font();
    bold.setWeight(QFont::DemiBold);
    const int arrow = menu() == nullptr ? 0 : 16;
    return {QFontMetrics(bold).horizontalAdvance(text()) + 2 * side + arrow,
            std::max(pillHeight, fontMetrics().height() + 6)};
}

QSize Chip::minimumSizeHint() const
{
    return sizeHint();
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const bool on = isChecked() || m_active;
    const QRectF capsule = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    const double radius = capsule.height() / 2;
    QColor fill = on ? palette().color(QPalette::Highlight) : palette().color(QPalette::Button);
    // A menu takes the pointer along: nobody says that it left the chip.
    const bool hover = underMouse() && rect().contains(mapFromGlobal(QCursor::pos()));
    if (!on && (isDown() || hover))
        fill = hoverColor(palette());
    painter.setPen(on ? QPen(accentColor(palette()), 1.2) : QPen(edgeColor(palette())));
    painter.setBrush(fill);
    painter.drawRoundedRect(capsule, radius, radius);
    QFont shown = font();
    shown.setWeight(on ? QFont::DemiBold : QFont::Normal);
    painter.setFont(shown);
    const QPalette ink = on ? onSelection(palette()) : palette();
    painter.setPen(ink.color(isEnabled() ? QPalette::Active : QPalette::Disabled, QPalette::ButtonText));
    QRect label = rect();
    if (menu() != nullptr) {
        paintIcon(painter, Icon::ChevronDown, QRectF(width() - side - 10, height() / 2.0 - 4.5, 10, 10),
                  quietTextColor(ink));
        label.setRight(width() - side - 10);
    }
    painter.drawText(label, Qt::AlignCenter | Qt::TextSingleLine, text());
    if (hasFocus() && on)
        paintFocusOnAccent(painter, rect(), radius, palette());
    else if (hasFocus())
        paintFocus(painter, rect(), radius, palette());
}

} // namespace ui
