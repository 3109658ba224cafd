#include "ui/accounts/AccountDialog.h"

#include "ui/accounts/AccountForm.h"
#include "ui/accounts/CheckList.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

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
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
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
    column().addWidget(m_checkList);
    column().addLayout(verdict);
    column().addWidget(m_saveFault);
    column().addStretch();
    setButtons(buttons);
    m_save->setDefault(true); // in its dialog: otherwise Return presses Cancel too
    if (m_edited)
        m_form->fill(*m_edited);
    m_before = m_form->entered(m_edited.value_or(account::Account())).account;
    connectForm();
    focusOn(m_edited ? account::Field::User : account::Field::Name);
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::connectForm()
{
    connect(m_form, &AccountForm::connectionEdited, this, &AccountDialog::forgetTest);
    for (const auto edited : {&AccountForm::edited, &AccountForm::connectionEdited})
        connect(m_form, edited, this, [this] {
            m_saveFault->clear();
            m_toldUnsaved = false;
            if (QWidget* typedInto = focusWidget(); typedInto != nullptr && m_form->isAncestorOf(typedInto))
                reveal(typedInto);
        });
    connect(m_form, &AccountForm::unfolded, this, &AccountDialog::reveal);
}

void AccountDialog::reject()
{
    const bool unsaved = !m_form->passphrase().isEmpty() || m_form->entered(m_before).account != m_before;
    if (unsaved && !std::exchange(m_toldUnsaved, true)) {
        tell(m_saveFault, Tone::Warning,
             tr("What you typed is not saved. Press Save to keep it, or Cancel once more to leave it."));
        return;
    }
    QDialog::reject();
}

void AccountDialog::focusOn(account::Field field)
{
    m_form->focusOn(field);
}

account::Account AccountDialog::account() const
{
    return m_saved;
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
    if (!m_form->passphrase().isEmpty())
        check(*account, m_form->passphrase());
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
    m_check = std::make_unique<session::ConnectionCheck>(account, *keys, passphrase);
    connect(m_check.get(), &session::ConnectionCheck::passed, m_checkList, &CheckList::pass);
    connect(m_check.get(), &session::ConnectionCheck::finished, this, &AccountDialog::tested);
    m_check->start();
}

void AccountDialog::tested(const session::CheckOutcome& outcome)
{
    const rap::HongKongTime now = m_clock();
    const std::optional<rap::HongKongTime> opening = rap::serviceState(now, m_holidays).nextOpen;
    const bool isClosed =
        outcome.failure && opening && rap::remedyFor(outcome.failure->error.kind) == rap::Remedy::TryAgain;
    m_checkList->finish(outcome, isClosed);
    // Whoever does not answer because it is night need not be asked about ports and addresses.
    if (isClosed) {
        tell(m_verdict, Tone::Warning,
             tr("RAP is closed now, it opens %1. Test again then.")
                 .arg(wording::when(*opening, now, wording::pcIsElsewhere(now))));
        return;
    }
    if (!outcome.failure) {
        tell(m_verdict, Tone::Good,
             outcome.reports == 1
                 ? tr("RAP can be used with this account: 1 report to see.")
                 : tr("RAP can be used with this account: %1 reports to see.").arg(wording::number(outcome.reports)));
        return;
    }
    const rap::Error& error = outcome.failure->error;
    tell(m_verdict, isQuestion(error.kind) ? Tone::Warning : Tone::Bad, error.text());
    if (outcome.failedAt == session::CheckStep::KeyFile)
        m_form->clear(account::Field::KeyFile); // it is in order in itself, and of no use like this
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
    const std::optional<account::Account> account = entered(true);
    if (!account)
        return;
    if (const auto saved = m_edited ? m_accounts.save(*account) : m_accounts.add(*account); !saved) {
        tell(m_saveFault, Tone::Bad, saved.error().text());
        return;
    }
    m_saved = *account;
    m_edited = *account; // saved: a second attempt changes it
    m_before = *account;
    if (m_form->passphrase().isEmpty())
        QDialog::accept();
    else
        savePassphraseThenClose();
}

void AccountDialog::savePassphraseThenClose()
{
    m_save->setEnabled(false);
    m_passphrases.write(m_saved.name, m_form->passphrase(), [this](const rap::Result<void>& written) {
        m_save->setEnabled(true);
        if (written) {
            QDialog::accept();
            return;
        }
        // The account itself is saved: without a credential store she is asked for the passphrase when it is needed.
        m_form->clearPassphrase();
        tell(m_saveFault, Tone::Warning,
             tr("The account is saved, but the passphrase could not be kept: %1 You will be asked for it.")
                 .arg(written.error().text()));
    });
}

} // namespace ui
