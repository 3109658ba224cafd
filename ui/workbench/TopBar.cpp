#include "TopBar.h"

#include "WorkbenchCommands.h"
#include "ui/common/Accessible.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Wording.h"

#include <QActionGroup>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QToolButton>

namespace workbench {

namespace {

QToolButton* toolButton(QAction* action, QPalette::ColorRole role, ui::Icon icon, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setObjectName(action->objectName());
    button->setText(ui::nameOf(*action));
    button->setAccessibleName(button->text());
    button->setToolTip(action->toolTip());
    button->setIcon(ui::icon(icon, role));
    button->setIconSize(QSize(16, 16));
    button->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    button->setFocusPolicy(Qt::StrongFocus);
    const auto follow = [button, action] { button->setEnabled(action->isEnabled()); };
    QObject::connect(action, &QAction::changed, button, follow);
    QObject::connect(button, &QToolButton::clicked, action, &QAction::trigger);
    return button;
}

} // namespace

TopBar::TopBar(ui::CommandSet& commands, QWidget* parent)
    : QWidget(parent)
    , m_commands(commands)
    , m_get(toolButton(commands.action(command::getNew), QPalette::BrightText, ui::Icon::Download, this))
    , m_refresh(toolButton(commands.action(command::refresh), QPalette::ButtonText, ui::Icon::Refresh, this))
    , m_search(new QLineEdit(this))
    , m_account(new QToolButton(this))
    , m_accountMenu(new QMenu(this))
    , m_menuButton(new QToolButton(this))
    , m_menu(new QMenu(this))
{
    setUpGet();
    setUpSearch();
    m_account->setObjectName(QStringLiteral("account"));
    m_account->setIcon(ui::icon(ui::Icon::Account));
    m_account->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    m_account->setPopupMode(QToolButton::InstantPopup);
    m_account->setFocusPolicy(Qt::StrongFocus);
    ui::setMenu(*m_account, m_accountMenu);
    m_account->setMaximumWidth(240);
    m_account->setMinimumWidth(96);
    m_account->setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    m_menuButton->setObjectName(QStringLiteral("menu"));
    m_menuButton->setIcon(ui::icon(ui::Icon::Menu));
    m_menuButton->setToolTip(ui::toolTipFor(*commands.action(command::menu), {}));
    m_menuButton->setAccessibleName(commands.action(command::menu)->text());
    m_menuButton->setPopupMode(QToolButton::InstantPopup);
    m_menuButton->setFocusPolicy(Qt::StrongFocus);
    ui::setMenu(*m_menuButton, m_menu);

    auto* row = new QHBoxLayout(this);
    row->addWidget(m_get);
    row->addWidget(m_refresh);
    row->addWidget(m_search, 1);
    row->addWidget(m_account);
    row->addWidget(m_menuButton);
    setLow(false);
    setAccounts({}, {});
}

void TopBar::setLow(bool low)
{
    layout()->setContentsMargins(12, low ? ui::grid / 2 : ui::grid, 12, low ? 2 : ui::grid / 2);
}

void TopBar::setUpGet()
{
    ui::makePrimary(m_get);
    QFont bold = m_get->font();
    bold.setWeight(QFont::DemiBold);
    m_get->setFont(bold);
    m_get->setPopupMode(QToolButton::MenuButtonPopup);
    auto* reach = new QMenu(m_get);
    reach->addAction(m_commands.action(command::getToday));
    reach->addAction(m_commands.action(command::getSelected));
    ui::setMenu(*m_get, reach);
}

void TopBar::setUpSearch()
{
    m_search->setObjectName(QStringLiteral("search"));
    m_search->setPlaceholderText(tr("Search report, title, participant…"));
    m_search->setAccessibleName(tr("Search reports"));
    m_search->setToolTip(m_commands.action(command::search)->toolTip());
    ui::makeClearable(*m_search, tr("Clear the search"));
    const QAction* sign =
        m_search->addAction(ui::icon(ui::Icon::Search, QPalette::PlaceholderText), QLineEdit::LeadingPosition);
    for (QObject* shown : sign->associatedObjects())
        if (auto* button = qobject_cast<QToolButton*>(shown))
            button->setAccessibleName(tr("Search"));
    m_search->setMinimumWidth(120);
    m_search->installEventFilter(this);
}

void TopBar::setAccounts(const QStringList& names, const QString& current)
{
    m_accountMenu->clear();
    auto* group = new QActionGroup(m_accountMenu);
    for (const QString& name : names) {
        QAction* action = m_accountMenu->addAction(QString());
        action->setData(name);
        action->setCheckable(true);
        action->setChecked(name == current);
        group->addAction(action);
        // Later: picking an account fills this menu anew.
        connect(action, &QAction::triggered, this, [this, name] { Q_EMIT accountPicked(name); }, Qt::QueuedConnection);
    }
    if (!names.isEmpty()) {
        m_accountMenu->addSeparator();
        m_accountMenu->addAction(m_commands.action(command::editProfiles));
        m_accountMenu->addAction(m_commands.action(command::editAccount));
    }
    m_accountMenu->addAction(m_commands.action(command::addAccount));
    m_current = current;
    showAccount();
}

void TopBar::setWork(const QHash<QString, QString>& work, const QStringList& signs, ui::Icon sign)
{
    if (work == m_work && signs == m_signs && sign == m_sign)
        return;
    m_work = work;
    m_signs = signs;
    m_sign = sign;
    showAccount();
}

void TopBar::showAccount()
{
    const auto plain = [](QString text) { return text.replace(QLatin1Char('&'), QLatin1String("&&")); };
    for (QAction* action : m_accountMenu->actions())
        if (const QString name = action->data().toString(); !name.isEmpty())
            action->setText(plain(ui::wording::joined({name, m_work.value(name)})));
    const QString shown = m_current.isEmpty() ? tr("No account") : m_current;
    m_account->setText(plain(ui::wording::joined(QStringList{shown} + m_signs)));
    m_account->setIcon(ui::icon(m_signs.isEmpty() ? ui::Icon::Account : m_sign));
    m_account->setAccessibleName(ui::wording::joined(QStringList{tr("Account: %1").arg(shown)} + m_signs));
    m_account->setToolTip(m_account->accessibleName());
    fitAccount();
}

void TopBar::fitAccount()
{
    const bool narrow = m_refresh->toolButtonStyle() == Qt::ToolButtonIconOnly;
    m_account->setMaximumWidth((narrow ? 140 : 240) + (m_signs.isEmpty() || narrow ? 0 : 120));
}

void TopBar::focusGet()
{
    m_get->setFocus(Qt::OtherFocusReason);
}

void TopBar::openMenu()
{
    m_menuButton->showMenu();
}

void TopBar::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    const bool narrow = width() < 46 * fontMetrics().averageCharWidth() + 430;
    m_refresh->setToolButtonStyle(narrow ? Qt::ToolButtonIconOnly : Qt::ToolButtonTextBesideIcon);
    fitAccount();
}

bool TopBar::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        const bool plain = static_cast<QKeyEvent*>(event)->modifiers() == Qt::NoModifier ||
                           static_cast<QKeyEvent*>(event)->modifiers() == Qt::KeypadModifier;
        if (plain && (key == Qt::Key_Down || key == Qt::Key_Return || key == Qt::Key_Enter)) {
            Q_EMIT leaveSearch();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace workbench
