#include "ui/accounts/AccountDialog.h"

#include "account/KeyFile.h"
#include "ui/accounts/AdvancedFields.h"
#include "ui/accounts/CheckList.h"
#include "ui/accounts/HostKeyQuestion.h"
#include "ui/accounts/Notice.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

const std::array identities{rap::Identity::HksccParticipant, rap::Identity::DesignatedBank,
                            rap::Identity::HkccSeochParticipant};

} // namespace

AccountDialog::AccountDialog(const account::Accounts& accounts, account::ConfigFolder folder,
                             std::optional<account::Account> edited, QDate today, QWidget* parent)
    : TallDialog(620, parent)
    , m_accounts(accounts)
    , m_folder(std::move(folder))
    , m_edited(std::move(edited))
    , m_name(new QLineEdit)
    , m_identity(new QComboBox)
    , m_user(new QLineEdit)
    , m_primary(new QLineEdit)
    , m_backup(new QLineEdit)
    , m_key(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_registeredKnown(new QCheckBox(tr("registered on")))
    , m_registered(new QDateEdit(today))
    , m_base(new QLineEdit(account::Account().baseFolder))
    , m_target(new QLineEdit(QDir::toNativeSeparators(account::suggestedTargetFolder())))
    , m_keepZip(new QCheckBox(tr("Keep the ZIP beside the report")))
    , m_advanced(new AdvancedFields)
    , m_keyNotice(new Notice)
    , m_checkList(new CheckList)
    , m_result(new Notice)
    , m_test(new QPushButton(tr("&Test connection")))
    , m_save(new QPushButton(tr("&Save")))
{
    setWindowTitle(m_edited ? tr("Account %1").arg(m_edited->name) : tr("Add a RAP account"));

    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    buildForm(*form);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_test, QDialogButtonBox::ActionRole);
    buttons->addButton(m_save, QDialogButtonBox::AcceptRole);
    makePrimary(m_save);
    connect(m_test, &QPushButton::clicked, this, &AccountDialog::test);
    connect(buttons, &QDialogButtonBox::accepted, this, &AccountDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_key, &QLineEdit::editingFinished, this, &AccountDialog::inspectKey);
    connect(m_registeredKnown, &QCheckBox::toggled, m_registered, &QWidget::setEnabled);

    connect(m_advanced, &AdvancedFields::unfolded, this, [this] { reveal(m_advanced); });
    m_checkList->hide();
    m_result->setObjectName(QStringLiteral("result"));
    column().addLayout(form);
    column().addWidget(m_advanced);
    column().addWidget(m_checkList);
    column().addWidget(m_result);
    column().addStretch();
    setButtons(buttons);
    m_save->setDefault(true); // in its dialog: otherwise Return presses Cancel too

    if (m_edited)
        fill(*m_edited);
    m_registered->setEnabled(m_registeredKnown->isChecked());
    (m_edited ? m_user : m_name)->setFocus();
}

AccountDialog::~AccountDialog() = default;

void AccountDialog::buildForm(QFormLayout& form)
{
    const auto add = [&form](const QString& label, QWidget* field, QWidget* buddy) {
        form.addRow(label, field);
        buddy->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    };
    for (const rap::Identity identity : identities)
        m_identity->addItem(rap::displayName(identity));
    m_name->setPlaceholderText(tr("your own word for it, such as the firm's name"));
    // The ledger knows an account by its name.
    m_name->setReadOnly(m_edited.has_value());
    m_primary->setPlaceholderText(tr("host or host:port"));
    m_backup->setPlaceholderText(tr("host or host:port; may stay empty"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("only where the key has one; goes to the credential store"));
    m_registered->setCalendarPopup(true);
    m_registered->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_registered->setAccessibleName(tr("Day on which the key was registered"));

    add(tr("&Account name"), m_name, m_name);
    add(tr("&You are"), m_identity, m_identity);
    add(tr("RAP &user ID"), m_user, m_user);
    add(tr("&Primary server"), m_primary, m_primary);
    add(tr("&Backup server"), m_backup, m_backup);
    add(tr("SSH &key file"), withBrowse(m_key, tr("Choose the key file"), &AccountDialog::browseKey), m_key);
    form.addRow(QString(), m_keyNotice);
    add(tr("Passp&hrase"), m_passphrase, m_passphrase);

    auto* registered = new QWidget;
    auto* row = new QHBoxLayout(registered);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_registeredKnown);
    row->addWidget(m_registered);
    row->addStretch();
    form.addRow(tr("Key"), registered);
    add(tr("Base &folder on RAP"), m_base, m_base);
    add(tr("Save &reports in"), withBrowse(m_target, tr("Choose the folder for reports"), &AccountDialog::browseTarget),
        m_target);
    form.addRow(QString(), m_keepZip);
}

QWidget* AccountDialog::withBrowse(QLineEdit* field, const QString& name, void (AccountDialog::*browse)())
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto* button = new QPushButton(tr("Browse…"));
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, browse);
    row->addWidget(field);
    row->addWidget(button);
    both->setFocusProxy(field);
    return both;
}

void AccountDialog::fill(const account::Account& account)
{
    m_name->setText(account.name);
    m_identity->setCurrentIndex(
        int(std::distance(identities.begin(), std::find(identities.begin(), identities.end(), account.identity))));
    m_user->setText(account.user);
    m_primary->setText(account.primary.text());
    m_backup->setText(account.backup ? account.backup->text() : QString());
    m_key->setText(QDir::toNativeSeparators(account.keyFile));
    m_base->setText(account.baseFolder);
    m_target->setText(QDir::toNativeSeparators(account.targetFolder));
    m_keepZip->setChecked(account.keepZip);
    m_advanced->show(account);
    m_registeredKnown->setChecked(account.keyRegistered.has_value());
    if (account.keyRegistered)
        m_registered->setDate(*account.keyRegistered);
    inspectKey();
}

rap::Result<account::Account> AccountDialog::entered() const
{
    account::Account account = m_edited.value_or(account::Account());
    account.name = m_name->text().trimmed();
    account.identity = identities.at(size_t(m_identity->currentIndex()));
    account.user = m_user->text().trimmed();
    const auto primary = account::parseAddress(m_primary->text().trimmed());
    if (!primary)
        return tl::unexpected(primary.error());
    account.primary = *primary;
    account.backup.reset();
    if (const QString backup = m_backup->text().trimmed(); !backup.isEmpty()) {
        const auto address = account::parseAddress(backup);
        if (!address)
            return tl::unexpected(address.error());
        account.backup = *address;
    }
    account.keyFile = QDir::fromNativeSeparators(m_key->text().trimmed());
    account.baseFolder = m_base->text().trimmed();
    account.targetFolder = QDir::cleanPath(QDir::fromNativeSeparators(m_target->text().trimmed()));
    account.keyRegistered = m_registeredKnown->isChecked() ? std::optional(m_registered->date()) : std::nullopt;
    account.keepZip = m_keepZip->isChecked();
    m_advanced->putInto(account);
    if (const auto valid = account::validate(account); !valid)
        return tl::unexpected(valid.error());
    return account;
}

void AccountDialog::tell(Tone tone, const QString& result)
{
    m_result->show(tone, result);
    reveal(m_result);
}

account::Account AccountDialog::account() const
{
    return m_saved;
}

void AccountDialog::browseKey()
{
    auto* dialog = new QFileDialog(this, tr("SSH key file"), QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_key->setText(QDir::toNativeSeparators(file));
        inspectKey();
    });
    dialog->open();
}

void AccountDialog::browseTarget()
{
    auto* dialog = new QFileDialog(this, tr("Folder for reports"), QDir::fromNativeSeparators(m_target->text()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_target->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void AccountDialog::inspectKey()
{
    const QString file = QDir::fromNativeSeparators(m_key->text().trimmed());
    if (file.isEmpty()) {
        m_keyNotice->clear();
        return;
    }
    const auto key = account::inspectKeyFile(file);
    if (!key) {
        m_keyNotice->show(Tone::Bad, key.error().text());
        return;
    }
    QStringList lines{QStringList{key->type, key->fingerprint}.join(QLatin1Char(' ')).trimmed()};
    if (key->encrypted)
        lines.append(tr("This key is locked with a passphrase."));
    lines.append(key->warnings);
    lines.removeAll(QString());
    if (lines.isEmpty())
        m_keyNotice->clear();
    else
        m_keyNotice->show(key->warnings.isEmpty() ? Tone::Good : Tone::Warning, lines.join(QLatin1Char('\n')));
}

void AccountDialog::test()
{
    const auto account = entered();
    if (!account) {
        tell(Tone::Bad, account.error().text());
        return;
    }
    const auto keys = sftp::HostKeys::load(m_folder.hostKeys());
    if (!keys) {
        tell(Tone::Bad, keys.error().text());
        return;
    }
    m_result->clear();
    m_checkList->begin();
    m_checkList->show();
    reveal(m_checkList);
    m_test->setEnabled(false);

    const auto start = [this, account = *account, keys = *keys](const QString& passphrase) {
        m_check = std::make_unique<session::ConnectionCheck>(account, keys, passphrase);
        connect(m_check.get(), &session::ConnectionCheck::passed, m_checkList, &CheckList::pass);
        connect(m_check.get(), &session::ConnectionCheck::finished, this, &AccountDialog::tested);
        m_check->start();
    };
    if (!m_passphrase->text().isEmpty())
        start(m_passphrase->text());
    else
        m_passphrases.read(account->name,
                           [start](const std::optional<QString>& stored) { start(stored.value_or(QString())); });
}

void AccountDialog::tested(const session::CheckOutcome& outcome)
{
    m_test->setEnabled(true);
    m_checkList->finish(outcome);
    if (!outcome.failure) {
        tell(Tone::Good,
             outcome.reports == 1
                 ? tr("RAP can be used with this account: 1 report to see.")
                 : tr("RAP can be used with this account: %1 reports to see.").arg(wording::number(outcome.reports)));
        return;
    }
    tell(Tone::Bad, outcome.failure->error.text());
    if (!outcome.failure->presented)
        return;
    auto* question = new HostKeyQuestion(*outcome.failure, m_name->text(), m_folder, this);
    question->setAttribute(Qt::WA_DeleteOnClose);
    connect(question, &QDialog::accepted, this, &AccountDialog::test);
    question->open();
}

void AccountDialog::accept()
{
    const auto account = entered();
    if (!account) {
        tell(Tone::Bad, account.error().text());
        return;
    }
    if (const auto saved = m_edited ? m_accounts.save(*account) : m_accounts.add(*account); !saved) {
        tell(Tone::Bad, saved.error().text());
        return;
    }
    m_saved = *account;
    m_edited = *account; // saved: a second attempt changes it
    if (m_passphrase->text().isEmpty())
        QDialog::accept();
    else
        savePassphraseThenClose();
}

void AccountDialog::savePassphraseThenClose()
{
    m_save->setEnabled(false);
    m_passphrases.write(m_saved.name, m_passphrase->text(), [this](const rap::Result<void>& written) {
        m_save->setEnabled(true);
        if (written) {
            QDialog::accept();
            return;
        }
        // The account itself is saved: without a credential store she is asked for the passphrase when it is needed.
        m_passphrase->clear();
        tell(Tone::Warning,
             tr("The account is saved, but the passphrase could not be kept: %1 You will be asked for it.")
                 .arg(written.error().text()));
    });
}

} // namespace ui
