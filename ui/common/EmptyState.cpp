#include "EmptyState.h"

#include "DeskStyle.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QWidget(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new ButtonRow(this))
{
    m_picture->setFixedHeight(40);
    QFont large = m_title->font();
    large.setPointSizeF(large.pointSizeF() * 1.3);
    large.setWeight(QFont::DemiBold);
    m_title->setFont(large);
    for (QLabel* label : {m_title, m_text}) {
        label->setTextFormat(Qt::PlainText);
        label->setAlignment(Qt::AlignCenter);
        label->setWordWrap(true);
    }
    m_text->setMaximumWidth(560);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->setContentsMargins(grid, grid / 2, grid, grid / 2);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 4);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(grid);
    column->addWidget(m_buttons, 0, Qt::AlignHCenter);
    connect(m_buttons, &ButtonRow::pressed, this, &EmptyState::pressed);
    column->addStretch(3);
}

void EmptyState::setContent(const EmptyContent& content)
{
    if (content == m_content)
        return;
    const QWidget* at = window()->focusWidget();
    if (at != nullptr && m_buttons->isAncestorOf(at) && content.buttons != m_content.buttons)
        Q_EMIT focusLeft();
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_buttons->setButtons(content.buttons);
    arrange();
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    update();
}

void EmptyState::arrange()
{
    const auto tooTall = [this] {
        layout()->invalidate();
        return layout()->totalHeightForWidth(width()) > height();
    };
    m_picture->show();
    m_buttons->setVisible(!m_content.buttons.isEmpty());
    m_text->setVisible(!m_content.text.isEmpty());
    if (tooTall())
        m_picture->hide();
    if (tooTall())
        m_text->hide();
    if (tooTall())
        m_buttons->hide();
}

void EmptyState::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    if (!m_picture->isHidden())
        paintIcon(painter, m_content.icon, m_picture->geometry(), edgeColor(palette()));
}

} // namespace ui
