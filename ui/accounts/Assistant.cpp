#include "ui/accounts/Assistant.h"

#include "ui/accounts/AssistantPage.h"
#include "ui/accounts/StepList.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QStackedWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int usualWidth = 820;

} // namespace

Assistant::Assistant(QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_stack(new QStackedWidget)
    , m_told(new Notice)
    , m_head(new QHBoxLayout)
    , m_back(new QPushButton(tr("&Back")))
    , m_next(new QPushButton)
{
    m_head->setSpacing(grid);
    m_head->addWidget(m_told, 1);
}

void Assistant::addPage(const QString& name, AssistantPage* page)
{
    m_names += name;
    m_pages += page;
    m_stack->addWidget(page);
    connect(page, &AssistantPage::changed, this, &Assistant::showButtons);
    connect(page, &AssistantPage::toSee, this, &Assistant::reveal);
}

void Assistant::start(int step)
{
    m_steps = new StepList(m_names);
    auto* line = new QFrame;
    line->setFrameStyle(QFrame::VLine | QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addWidget(m_steps);
    row->addWidget(line);
    row->addWidget(m_stack, 1);
    column().addLayout(m_head);
    column().addLayout(row, 1);

    auto* buttons = new QDialogButtonBox;
    auto* later = buttons->addButton(tr("Finish &later"), QDialogButtonBox::ResetRole); // stands apart
    buttons->addButton(m_back, QDialogButtonBox::ActionRole);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    makePrimary(m_next);
    for (QPushButton* button : {later, m_back})
        button->setAutoDefault(false);
    connect(later, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, &Assistant::goBack);
    connect(m_next, &QPushButton::clicked, this, &Assistant::goOn);
    setButtons(buttons);
    m_furthest = std::clamp(step, 0, pages() - 1);
    goTo(m_furthest);
}

void Assistant::goTo(int step)
{
    m_step = step;
    m_furthest = std::max(m_furthest, step);
    m_steps->show(step, m_furthest);
    m_stack->setCurrentIndex(step);
    m_stack->setFocus(Qt::OtherFocusReason); // for a step without a field
    page().enter();
    page().focusFirst();
    showButtons();
}

void Assistant::goBack()
{
    page().take();
    page().leave();
    goTo(m_step - 1);
}

void Assistant::goOn()
{
    page().take();
    const int from = m_step;
    page().check([this, from] {
        if (m_step != from)
            return; // she went back meanwhile
        page().leave();
        if (from + 1 == pages()) {
            finish();
            return;
        }
        goTo(from + 1);
        wentOn();
    });
}

void Assistant::reject()
{
    page().leave();
    page().take();
    if (page().mayFinishLater() && mayLeave())
        QDialog::reject();
}

void Assistant::showButtons()
{
    m_back->setEnabled(m_step > 0 && page().mayGoBack());
    m_next->setText(page().goOnText());
    m_next->setEnabled(page().mayGoOn());
    QPushButton* const first = page().rather() == nullptr ? m_next : page().rather();
    first->setDefault(true);
    if (first->isEnabled() && m_stack->hasFocus()) // what she waited for is done
        first->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
