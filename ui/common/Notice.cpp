#include "Notice.h"

#include "Accessible.h"
#include "DeskStyle.h"
#include "Icons.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

namespace {

constexpr int iconSize = 16;

} // namespace

Notice::Notice(QWidget* parent)
    : QFrame(parent)
    , m_label(new QLabel(this))
{
    m_label->setWordWrap(true);
    m_label->setTextFormat(Qt::PlainText);
    m_label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(iconSize + 2 * grid, grid, grid, grid);
    layout->addWidget(m_label);
    hide();
    readAs(*this, QAccessible::AlertMessage);
}

void Notice::show(Tone tone, const QString& text)
{
    const bool isNews = isHidden() || text != m_label->text();
    m_tone = tone;
    m_label->setText(text);
    setAccessibleName(text);
    applyColors();
    setVisible(true);
    update();
    if (isNews)
        alert(*this, tone);
}

void Notice::clear()
{
    m_label->clear();
    setAccessibleName({}); // which may have been a passphrase
    hide();
}

QString Notice::text() const
{
    return m_label->text();
}

void Notice::applyColors()
{
    QPalette colors = m_label->palette();
    colors.setColor(QPalette::WindowText, toneColors(m_tone, palette()).text);
    m_label->setPalette(colors);
}

void Notice::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        applyColors();
}

void Notice::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const ToneColors colors = toneColors(m_tone, palette());
    painter.setPen(Qt::NoPen);
    painter.setBrush(colors.fill);
    painter.drawRoundedRect(rect(), cornerRadius, cornerRadius);
    const int top = m_label->geometry().top() + (m_label->fontMetrics().height() - iconSize) / 2;
    paintIcon(painter, iconFor(m_tone), QRectF(grid, top, iconSize, iconSize), colors.text);
}

} // namespace ui
