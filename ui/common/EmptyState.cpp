#include "EmptyState.h"

#include "DeskStyle.h"
#include "Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace ui {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_picture(new QWidget(this))
    , m_title(new QLabel(this))
    , m_text(new QLabel(this))
    , m_buttons(new QHBoxLayout)
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
    m_buttons->setSpacing(grid);

    auto* column = new QVBoxLayout(this);
    column->setSpacing(grid);
    column->addStretch(2);
    column->addWidget(m_picture);
    column->addWidget(m_title);
    auto* centred = new QHBoxLayout;
    centred->addStretch(1);
    centred->addWidget(m_text, 4);
    centred->addStretch(1);
    column->addLayout(centred);
    column->addSpacing(grid);
    column->addLayout(m_buttons);
    column->addStretch(3);
}

void EmptyState::setContent(const EmptyContent& content)
{
    if (content == m_content)
        return;
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    while (QLayoutItem* item = m_buttons->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater();
        }
        delete item;
    }
    m_buttons->addStretch(1);
    for (const BannerButton& wanted : content.buttons) {
        auto* button = new QPushButton(wanted.text, this);
        button->setObjectName(wanted.id);
        button->setAutoDefault(false);
        if (wanted.primary)
            makePrimary(button);
        connect(button, &QPushButton::clicked, this, [this, id = wanted.id] { Q_EMIT pressed(id); });
        m_buttons->addWidget(button);
    }
    m_buttons->addStretch(1);
    setAccessibleName(content.title);
    setAccessibleDescription(content.text);
    update();
}

void EmptyState::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.fillRect(rect(), palette().brush(QPalette::Base));
    paintIcon(painter, m_content.icon, m_picture->geometry(), edgeColor(palette()));
}

} // namespace ui
