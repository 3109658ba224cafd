#include "ButtonRow.h"

#include "DeskStyle.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

ButtonRow::ButtonRow(QWidget* parent)
    : QWidget(parent)
    , m_row(new QHBoxLayout(this))
{
    m_row->setContentsMargins(0, 0, 0, 0);
    m_row->setSpacing(grid);
}

void ButtonRow::setButtons(const QList<BannerButton>& buttons)
{
    if (buttons == m_shown)
        return;
    m_shown = buttons;
    while (QLayoutItem* item = m_row->takeAt(0)) {
        if (QWidget* old = item->widget()) {
            old->hide();
            old->deleteLater(); // it may be the one that was just clicked
        }
        delete item;
    }
    // A new widget is the last in the window's tab order, and only one that takes the focus can be placed elsewhere.
    setFocusPolicy(Qt::TabFocus);
    QWidget* previous = this;
    for (const BannerButton& wanted : buttons) {
        auto* button = new QPushButton(wanted.text, this);
        button->setObjectName(wanted.id);
        button->setAutoDefault(false);
        if (wanted.primary)
            makePrimary(button);
        connect(button, &QPushButton::clicked, this, [this, wanted] { Q_EMIT pressed(wanted.id, wanted.argument); });
        m_row->addWidget(button);
        setTabOrder(previous, button);
        previous = button;
    }
    setFocusPolicy(Qt::NoFocus);
}

} // namespace ui
