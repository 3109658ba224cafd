#include "ui/accounts/ImportDialog.h"

#include "account/KeyFile.h"
#include "ui/accounts/HostKeyComparison.h"
#include "ui/accounts/KeyFields.h"
#include "ui/accounts/NewKeyDialog.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"
#include "ui/common/TypedPath.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int usualWidth = 660;

QString textOf(const QList<sftp::PresentedKey>& keys)
{
    QStringList lines;
    for (const sftp::PresentedKey& key : keys)
        lines += QStringLiteral("%1\n%2, %3").arg(key.address.text(), keyKind(key.type, key.bits), key.fingerprint);
    return lines.join(u'\n');
}

} // namespace

void importAccount(const account::ConfigFolder& folder, const QString& file, const rap::Clock& clock, QWidget* parent,
                   const std::function<void(const account::Account& saved)>& done)
{
    if (file.isEmpty()) {
        auto* files = new QFileDialog(parent, ImportDialog::tr("Import an account"), {},
                                      ImportDialog::tr("Accounts (*.rapdesk);;All files (*)"));
        files->setAttribute(Qt::WA_DeleteOnClose);
        files->setFileMode(QFileDialog::ExistingFile);
        QObject::connect(files, &QFileDialog::fileSelected, parent,
                         [=](const QString& chosen) { importAccount(folder, chosen, clock, parent, done); });
        files->open();
        return;
    }
    auto* dialog = new ImportDialog(folder, file, clock, parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(dialog, &QDialog::accepted, dialog, [dialog, done] { done(dialog->account()); });
    dialog->open();
}

ImportDialog::ImportDialog(account::ConfigFolder folder, const QString& file, rap::Clock clock, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_file(session::readAccountFile(file))
    , m_facts(new QLabel)
    , m_name(new QLineEdit)
    , m_user(new QLineEdit)
    , m_target(new QLineEdit)
    , m_replaces(new Notice)
    , m_told(new Notice)
    , m_import(new QPushButton(tr("&Import")))
{
    setWindowTitle(tr("Import an account"));
    build(file);
    if (m_file)
        fill();
    else
        m_told->show(Tone::Bad, m_file.error().text());
    m_import->setEnabled(m_file.has_value());
}

void ImportDialog::build(const QString& file)
{
    m_facts->setTextFormat(Qt::PlainText);
    m_facts->setWordWrap(true);
    m_facts->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    QFormLayout* form = newForm();
    auto* from = new QLabel(QDir::toNativeSeparators(file));
    from->setTextFormat(Qt::PlainText);
    from->setWordWrap(true);
    form->addRow(tr("File"), from);
    form->addRow(tr("RAP"), m_facts);
    m_nameField = addField(*form, tr("Account &name"), m_name);
    m_userField = addField(*form, tr("RAP &user ID"), m_user);
    m_key = new KeyFields(*form, this);
    m_key->offerNewKey([this] { return m_user->text().trimmed(); }, m_clock().date());
    m_targetField = addField(*form, tr("Save &reports in"), m_target,
                             withBrowse(m_target, tr("Choose the folder for reports"),
                                        [this] { chooseFolder(*m_target, tr("Folder for reports")); }));
    column().addLayout(form);
    m_replaces->setObjectName(QStringLiteral("import-replaces"));
    m_told->setObjectName(QStringLiteral("import-told"));
    column().addWidget(m_replaces);
    pinned().addWidget(m_told);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_import, QDialogButtonBox::ActionRole);
    m_import->setDefault(true);
    makePrimary(m_import);
    setButtons(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_import, &QPushButton::clicked, this, &ImportDialog::check);
    for (const auto& [editor, field] :
         {std::pair(m_name, m_nameField), std::pair(m_user, m_userField), std::pair(m_target, m_targetField)})
        connect(editor, &QLineEdit::textChanged, field, &FormField::clear);
    connect(m_name, &QLineEdit::textChanged, this, &ImportDialog::fill);
    m_passphrases.findStore([this](const rap::Result<void>& found) {
        if (!found)
            m_key->setNoStore(found.error().text());
    });
}

rap::Result<session::AccountImport> ImportDialog::plan() const
{
    session::AccountFile file = *m_file;
    if (!m_name->text().trimmed().isEmpty())
        file.account.name = m_name->text().trimmed();
    if (!m_user->text().trimmed().isEmpty())
        file.account.user = m_user->text().trimmed();
    if (!m_key->keyFile().isEmpty())
        file.supplyKey(m_key->keyFile());
    if (!m_target->text().trimmed().isEmpty())
        file.account.targetFolder = typedPath(*m_target);
    return session::planImport(m_folder, file, m_clock().date());
}

/// What the file and this workstation say, where she has said nothing.
void ImportDialog::fill()
{
    const auto planned = plan();
    if (!planned) {
        m_told->show(Tone::Bad, planned.error().text());
        return;
    }
    m_told->clear();
    const account::Account& account = planned->account;
    const QSignalBlocker filled(m_name);
    if (m_name->text().isEmpty() && !m_name->isModified())
        m_name->setText(account.name);
    if (m_user->text().isEmpty())
        m_user->setText(account.user);
    if (m_key->keyFile().isEmpty() && !account.keyFile.isEmpty())
        m_key->fill(account.keyFile);
    if (m_target->text().isEmpty())
        m_target->setText(QDir::toNativeSeparators(account.targetFolder.isEmpty() ? account::suggestedTargetFolder()
                                                                                  : account.targetFolder));
    QStringList facts{account.backup ? tr("%1, backup %2").arg(account.primary.text(), account.backup->text())
                                     : account.primary.text()};
    if (!planned->newKeys.isEmpty())
        facts += tr("Trusted from now on, on the word of who made this file:") + u'\n' + textOf(planned->newKeys);
    if (!planned->leftOut.isEmpty())
        facts += tr("Not trusted, as this PC has a key of that server already:") + u'\n' + textOf(planned->leftOut);
    if (planned->profiles)
        facts += planned->profiles->profiles.size() == 1
                     ? tr("With 1 report profile.")
                     : tr("With %1 report profiles.").arg(planned->profiles->profiles.size());
    m_facts->setText(facts.join(u'\n'));
    const QString replaced = planned->replacesAccount ? tr("It takes the place of your account %1.").arg(account.name)
                             : planned->replacesProfiles
                                 ? tr("Its report profiles take the place of those that %1 has.").arg(account.name)
                                 : QString();
    if (replaced.isEmpty())
        m_replaces->clear();
    else
        m_replaces->show(Tone::Warning, replaced + u' ' + tr("Another name leaves that as it is."));
    m_import->setText(replaced.isEmpty() ? tr("&Import") : tr("&Replace"));
}

void ImportDialog::check()
{
    const auto planned = plan();
    if (!planned) {
        m_told->show(Tone::Bad, planned.error().text());
        return;
    }
    m_told->clear();
    for (const account::FieldFault& fault : planned->missing) {
        FormField* at = fault.field == account::Field::Name           ? m_nameField
                        : fault.field == account::Field::User         ? m_userField
                        : fault.field == account::Field::KeyFile      ? &m_key->keyField()
                        : fault.field == account::Field::TargetFolder ? m_targetField
                                                                      : nullptr;
        if (at == nullptr) {
            m_told->show(Tone::Bad, fault.error.text());
            return;
        }
        at->tell(Tone::Bad, fault.error.text());
        at->editor().setFocus(Qt::OtherFocusReason);
        return;
    }
    m_key->inspect();
    if (m_key->keyField().isWrong())
        m_key->keyField().editor().setFocus(Qt::OtherFocusReason);
    else
        m_key->tryPassphrase([this, import = *planned] { carryOut(import); });
}

void ImportDialog::carryOut(const session::AccountImport& import)
{
    const auto done = session::carryOut(m_folder, import, session::Existing::Replace);
    if (!done) {
        m_told->show(Tone::Bad, done.error().text());
        return;
    }
    m_saved = *done;
    if (m_key->passphrase().isEmpty()) {
        accept();
        return;
    }
    m_import->setEnabled(false);
    m_passphrases.write(m_saved.name, m_key->passphrase(), [this](const rap::Result<void>& written) {
        if (written)
            forgetMaking(m_passphrases, m_saved.keyFile, [this] { accept(); });
        else
            accept(); // she is asked once more, and told why
    });
}

} // namespace ui
