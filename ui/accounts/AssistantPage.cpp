#include "ui/accounts/AssistantPage.h"

#include "ui/common/DeskStyle.h"

#include <QLabel>
#include <QVBoxLayout>

namespace ui {

AssistantPage::AssistantPage(const QString& title, const QString& text, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
{
    auto* head = new QLabel(title);
    QFont large = head->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    head->setFont(large);
    head->setTextFormat(Qt::PlainText);
    head->setWordWrap(true);
    auto* words = new QLabel(text);
    words->setTextFormat(Qt::PlainText);
    words->setWordWrap(true);
    words->setForegroundRole(QPalette::PlaceholderText);
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid);
    m_column->addWidget(head);
    m_column->addWidget(words);
    m_column->addSpacing(grid);
}

QString AssistantPage::goOnText() const
{
    return tr("&Continue");
}

} // namespace ui
