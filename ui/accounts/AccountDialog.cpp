#include "ui/accounts/AccountDialog.h"

#include "account/AccountJson.h"
#include "account/KeySwitch.h"
#include "account/Renewal.h"
#include "ui/accounts/AccountForm.h"
#include "ui/accounts/CheckList.h"
#include "ui/accounts/CheckVerdict.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/KeyFields.h"
#include "ui/accounts/NewKeyDialog.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>
#include <utility>

namespace ui {

AccountDialog::AccountDialog(const account::Accounts& accounts, account::ConfigFolder folder,
                             std::optional<account::Account> edited, rap::Clock clock, rap::HolidayCalendar holidays,
                             QWidget* parent)
    : TallDialog(620, parent)
    , m_accounts(accounts)
    , m_folder(std::move(folder))
    , m_edited(std::move(edited))
    , m_clock(std::move(clock))
    , m_holidays(std::move(holidays))
    , m_form(new AccountForm(m_clock().date()))
    , m_checkList(new CheckList)
    , m_verdict(new Notice)
    , m_compare(new QPushButton(tr("Compare the fingerprint…")))
    , m_saveFault(new Notice)
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(m_edited ? tr("Account %1").arg(m_edited->name) : tr("Add a RAP account"));
    auto* test = new QPushButton(tr("&Test connection"));
    test->setFocusPolicy(Qt::TabFocus); // a click leaves the focus in the field that she was at
    auto* buttons = new QDialogButtonBox;
    m_leave = buttons->addButton(QDialogButtonBox::Cancel);
    buttons->addButton(test, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    makePrimary(m_save);
    connect(test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    m_compare->setAutoDefault(false);
    connect(m_compare, &QPushButton::clicked, this, &AccountDialog::compare);
    auto* verdict = new QHBoxLayout;
    verdict->setSpacing(grid);
    verdict->addWidget(m_verdict, 1);
    verdict->addWidget(m_compare);

    m_checkList->hide();
    m_compare->hide();
    m_verdict->setObjectName(QStringLiteral("result"));
    m_saveFault->setObjectName(QStringLiteral("save-fault"));
    column().addWidget(m_form);
    column().addStretch();
    pinned().addWidget(m_checkList);
    pinned().addLayout(verdict);
    pinned().addWidget(m_saveFault);
    setButtons(buttons);
    m_save->setDefault(true); // in its dialog: otherwise Return presses Cancel too
    if (m_edited)
        m_form->fill(*m_edited);
    m_before = m_form->entered(m_edited.value_or(account::Account())).account;
    connectForm();
    focusOn(m_edited ? account::Field::User : account::Field::Name);
    m_passphrases.findStore([this](const rap::Result<void>& found) {
        if (!found)
            m_form->key().setNoStore(found.error().text());
    });
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::connectForm()
{
    connect(m_form, &AccountForm::connectionEdited, this, &AccountDialog::forgetTest);
    for (const auto edited : {&AccountForm::edited, &AccountForm::connectionEdited})
        connect(m_form, edited, this, [this] {
            m_saveFault->clear();
            m_toldUnsaved = false;
            nameLeaving();
            if (QWidget* typedInto = focusWidget(); typedInto != nullptr && m_form->isAncestorOf(typedInto))
                reveal(typedInto);
        });
    connect(m_form, &AccountForm::toSee, this, &AccountDialog::reveal);
}

bool AccountDialog::isUnsaved() const
{
    return (!m_isWriting && !m_form->key().passphrase().isEmpty()) || m_form->entered(m_before).account != m_before;
}

/// What is saved cannot be cancelled.
void AccountDialog::nameLeaving()
{
    m_leave->setText(m_saved && !isUnsaved() ? tr("Close") : tr("Cancel"));
}

void AccountDialog::reject()
{
    if (isUnsaved() && !std::exchange(m_toldUnsaved, true)) {
        tell(m_saveFault, Tone::Warning,
             tr("What you typed is not saved. Press Save to keep it, or Cancel once more to leave it."));
        return;
    }
    m_form->key().dropTry();
    if (m_saved)
        QDialog::accept(); // who asked for it has to know of that
    else
        QDialog::reject();
}

void AccountDialog::focusOn(account::Field field)
{
    m_form->focusOn(field);
}

account::Account AccountDialog::account() const
{
    return m_saved.value_or(account::Account());
}

void AccountDialog::tell(Notice* where, Tone tone, const QString& text)
{
    where->show(tone, text);
    reveal(where);
}

std::optional<account::Account> AccountDialog::entered(bool toSave)
{
    AccountForm::Entered entered = m_form->entered(m_edited.value_or(account::Account()));
    const bool named = entered.faults.isEmpty() || entered.faults.first().field != account::Field::Name;
    if (toSave && named && !m_edited && m_accounts.load(entered.account.name))
        entered.faults.prepend({account::Field::Name,
                                {rap::ErrorKind::BadCall,
                                 tr("There is an account of this name already."),
                                 tr("Choose another name."),
                                 {}}});
    if (const auto day = entered.account.keyRegistered)
        if (const auto may = account::mayBeRegistered(*day, m_clock().date()); !may)
            entered.faults.append({account::Field::KeyRegistered, may.error()});
    m_form->mark(entered.faults);
    return entered.faults.isEmpty() ? std::optional(entered.account) : std::nullopt;
}

void AccountDialog::forgetTest()
{
    ++m_test;
    m_check.reset();
    m_untrusted.reset();
    m_checkList->hide();
    m_compare->hide();
    m_verdict->clear();
}

void AccountDialog::test()
{
    forgetTest();
    m_saveFault->clear();
    const std::optional<account::Account> account = entered(false);
    if (!account)
        return;
    m_checkList->begin();
    m_checkList->show();
    reveal(m_checkList);
    if (!m_form->key().passphrase().isEmpty())
        check(*account, m_form->key().passphrase());
    else
        m_passphrases.read(account->name,
                           [this, account = *account, test = m_test](const std::optional<QString>& stored) {
                               if (test == m_test)
                                   check(account, stored.value_or(QString()));
                           });
}

void AccountDialog::check(const account::Account& account, const QString& passphrase)
{
    const auto keys = sftp::HostKeys::load(m_folder.hostKeys());
    if (!keys) {
        forgetTest();
        tell(m_verdict, Tone::Bad, keys.error().text());
        return;
    }
    m_check = std::make_unique<session::ConnectionCheck>(account, *keys, passphrase, m_clock().date());
    connect(m_check.get(), &session::ConnectionCheck::passed, m_checkList, &CheckList::pass);
    connect(m_check.get(), &session::ConnectionCheck::finished, this, &AccountDialog::tested);
    m_check->start();
}

void AccountDialog::tested(const session::CheckOutcome& outcome)
{
    const CheckVerdict verdict = verdictOf(outcome, m_clock(), m_holidays);
    m_checkList->finish(outcome, verdict.isClosed);
    tell(m_verdict, verdict.tone, verdict.text);
    if (!outcome.failure || verdict.isClosed)
        return;
    if (outcome.failedAt == session::CheckStep::KeyFile) {
        m_form->key().keyField().clear(); // it is in order in itself, and of no use like this
        m_form->key().tryPassphrase();
    }
    if (outcome.failedAt != session::CheckStep::HostKey || !outcome.failure->presented)
        return;
    m_untrusted = outcome.failure;
    m_compare->show();
    compare();
}

void AccountDialog::compare()
{
    auto* question = new HostKeyQuestion(*m_untrusted, m_form->name(), m_folder, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &AccountDialog::test);
    question->open();
}

void AccountDialog::accept()
{
    m_saveFault->clear();
    std::optional<account::Account> account = entered(true);
    if (!account)
        return;
    m_form->key().tryPassphrase([this, account = *account] { save(account); });
}

void AccountDialog::save(const account::Account& account)
{
    const auto saved = m_edited ? change(account) : m_accounts.add(account).map([&account] { return account; });
    if (!saved) {
        tell(m_saveFault, Tone::Bad, saved.error().text());
        return;
    }
    if (const auto ended =
            m_edited ? account::endWhereReplaced(account::Renewals(m_folder), *m_edited, *saved) : rap::Result<void>();
        !ended)
        qWarning("%s", qUtf8Printable(ended.error().text())); // it can be begun anew
    m_saved = *saved;
    m_edited = *saved; // a second attempt changes it
    m_before = account;
    if (m_form->key().passphrase().isEmpty() || !m_form->key().isPassphraseNeeded())
        QDialog::accept();
    else
        savePassphraseThenClose();
}

/// What she has edited alone: elsewhere its key may have been renewed since it was opened.
rap::Result<account::Account> AccountDialog::change(const account::Account& edited)
{
    return m_accounts.change(m_edited->name, [&](account::Account& account) -> rap::Result<void> {
        const account::Account now = std::exchange(account, account::withEdits(account, m_before, edited));
        account::noteReplacedKey(account, now, m_clock().date());
        return {};
    });
}

void AccountDialog::savePassphraseThenClose()
{
    m_save->setEnabled(false);
    m_isWriting = true;
    nameLeaving();
    m_passphrases.write(m_saved->name, m_form->key().passphrase(), [this](const rap::Result<void>& written) {
        if (!isVisible())
            return; // she did not wait
        if (written) {
            forgetMaking(m_passphrases, m_saved->keyFile, [this] {
                if (isVisible())
                    QDialog::accept();
            });
            return;
        }
        m_save->setEnabled(true);
        m_isWriting = false;
        // The account itself is saved: without a credential store she is asked for the passphrase when it is needed.
        m_form->key().clearPassphrase();
        nameLeaving();
        tell(m_saveFault, Tone::Warning,
             tr("The account is saved, but the passphrase could not be kept: %1 You will be asked for it.")
                 .arg(written.error().message));
    });
}

} // namespace ui
