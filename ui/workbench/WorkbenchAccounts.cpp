// What the window does about accounts and their keys.
#include "BannerPlanner.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "ui/common/Commands.h"

#include <algorithm>

namespace workbench {

void Workbench::connectAccountCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    on(command::schedule, [this] {
        const QVariant part = m_commands->action(command::schedule)->data();
        openSchedule(part.isValid() ? part.value<SchedulePart>() : SchedulePart::Settings);
    });
    on(command::addAccount, [this] { addAccount(); });
    on(command::importAccount, [this] { importAccount({}); });
    on(command::manageAccounts, [this] {
        const account::Account* current = account();
        m_doors.manageAccounts(this, current == nullptr ? QString() : current->name,
                               [this](const QString& name) { m_desk.reloadAccounts(name); });
    });
    on(command::editAccount, [this] {
        const QVariant field = m_commands->action(command::editAccount)->data();
        editAccount(field.isValid() ? std::optional(field.value<account::Field>()) : std::nullopt);
    });
    on(command::editProfiles, [this] {
        if (session() != nullptr)
            m_doors.editProfiles(this, *session());
    });
    on(command::renewKey, [this] { renewKey(m_commands->action(command::renewKey)->data().toString()); });
    on(command::remindTomorrow, [this] { m_desk.remindLater(account::SnoozeFor::Day); });
    on(command::remindNextWeek, [this] { m_desk.remindLater(account::SnoozeFor::Week); });
    on(command::checkHostKey, [this] { askHostKey(); });
    on(command::enterPassphrase, [this] { askPassphrase(); });
}

void Workbench::addAccount()
{
    m_doors.addAccount(this, [this](const account::Account& saved) { m_desk.reloadAccounts(saved.name); });
}

void Workbench::editAccount(std::optional<account::Field> at)
{
    const account::Account* current = account();
    if (current == nullptr && !m_desk.accounts().isEmpty())
        current = &m_desk.accounts().first();
    if (current != nullptr)
        m_doors.editAccount(this, *current, at,
                            [this](const account::Account& saved) { m_desk.reloadAccounts(saved.name); });
}

void Workbench::importAccount(const QString& file)
{
    m_doors.importAccount(this, file, [this](const account::Account& saved) { m_desk.reloadAccounts(saved.name); });
}

void Workbench::renewKey(const QString& name)
{
    const QList<account::Account>& all = m_desk.accounts();
    const auto named =
        std::find_if(all.begin(), all.end(), [&](const account::Account& one) { return one.name == name; });
    const account::Account* const meant = named == all.end() ? account() : &*named;
    if (meant != nullptr)
        m_doors.renewKey(this, *meant, [this](const account::Account& saved) {
            m_desk.reloadAccounts(saved.name);
            say(bannerForNewKey(saved));
        });
}

void Workbench::pressKey()
{
    const account::Account* const current = account();
    if (current == nullptr)
        return;
    const auto life = account::keyLife(*current, m_desk.reckonedToday());
    const bool isNearEnd = life && account::keyStage(*life, m_desk.reckonedToday()) > account::KeyStage::Fine;
    if (isNearEnd || m_desk.isRenewing(current->name))
        renewKey(current->name);
    else
        editAccount(life ? account::Field::KeyFile : account::Field::KeyRegistered);
}

// The answer is for the account that was asked for, whichever is at hand by then.
void Workbench::askHostKey()
{
    Errands* const errands = m_desk.errands();
    if (errands == nullptr || !errands->connectFailure())
        return;
    m_doors.askHostKey(this, *errands->connectFailure(), errands->account().name,
                       [errands = QPointer<Errands>(errands)] {
                           if (errands)
                               errands->tryAgain();
                       });
}

void Workbench::askPassphrase()
{
    if (m_desk.errands() == nullptr || m_asking)
        return;
    m_asking = true;
    const QPointer<Errands> errands = m_desk.errands();
    m_doors.askPassphrase(
        this, errands->account(),
        [this, errands](const std::optional<QString>& passphrase) {
            m_asking = false;
            if (errands)
                errands->givePassphrase(passphrase);
            // Another account may have come to hand meanwhile, and wait for its own.
            if (m_desk.errands() != nullptr && m_desk.errands() != errands && m_desk.errands()->wantsPassphrase())
                askPassphrase();
        },
        [errands](const rap::Error& error) {
            if (errands)
                errands->report(error);
        });
}

} // namespace workbench
