#include "ui/accounts/AccountForm.h"

#include "account/KeyFile.h"
#include "ui/accounts/AdvancedFields.h"
#include "ui/accounts/FormField.h"
#include "ui/common/DeskStyle.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

namespace ui {

using account::Field;

namespace {

const std::array identities{rap::Identity::HksccParticipant, rap::Identity::DesignatedBank,
                            rap::Identity::HkccSeochParticipant};

} // namespace

AccountForm::AccountForm(QDate today, QWidget* parent)
    : QWidget(parent)
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
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    build(*form);
    auto* advanced = new FormField(m_advanced, m_advanced);
    at(Field::Connections) = advanced;
    at(Field::SpeedLimit) = advanced;

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(form);
    column->addWidget(advanced);
    connectEdits();
    m_registered->setEnabled(false);
}

FormField* AccountForm::add(QFormLayout& form, const QString& label, QWidget* editor, QWidget* shown)
{
    auto* field = new FormField(editor, shown == nullptr ? editor : shown);
    editor->setAccessibleName(QString(label).remove(QLatin1Char('&')));
    auto* words = new QLabel(label);
    words->setBuddy(editor);
    words->setMinimumHeight(controlHeight); // in line with the field, whatever is told below that
    form.addRow(words, field);
    return field;
}

void AccountForm::build(QFormLayout& form)
{
    for (const rap::Identity identity : identities)
        m_identity->addItem(rap::displayName(identity));
    m_name->setPlaceholderText(tr("your own word for it, such as the firm's name"));
    m_primary->setPlaceholderText(tr("host or host:port"));
    m_backup->setPlaceholderText(tr("host or host:port; may stay empty"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("only where the key has one; goes to the credential store"));

    at(Field::Name) = add(form, tr("&Account name"), m_name);
    add(form, tr("&You are"), m_identity);
    at(Field::User) = add(form, tr("RAP &user ID"), m_user);
    at(Field::Primary) = add(form, tr("&Primary server"), m_primary);
    at(Field::Backup) = add(form, tr("&Backup server"), m_backup);
    at(Field::KeyFile) =
        add(form, tr("SSH &key file"), m_key, withBrowse(m_key, tr("Choose the key file"), &AccountForm::browseKey));
    add(form, tr("Passp&hrase"), m_passphrase);
    at(Field::KeyRegistered) = new FormField(m_registeredKnown, keyRegistered());
    auto* key = new QLabel(tr("Key"));
    key->setMinimumHeight(controlHeight);
    form.addRow(key, at(Field::KeyRegistered));
    at(Field::BaseFolder) = add(form, tr("Base &folder on RAP"), m_base);
    at(Field::TargetFolder) =
        add(form, tr("Save &reports in"), m_target,
            withBrowse(m_target, tr("Choose the folder for reports"), &AccountForm::browseTarget));
    form.addRow(QString(), m_keepZip);
}

QWidget* AccountForm::keyRegistered()
{
    m_registered->setCalendarPopup(true);
    m_registered->setDisplayFormat(QStringLiteral("d MMM yyyy"));
    m_registered->setAccessibleName(tr("Day on which the key was registered"));
    m_registeredKnown->setAccessibleName(tr("The day on which the key was registered is known"));
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_registeredKnown);
    row->addWidget(m_registered);
    row->addStretch();
    return both;
}

QWidget* AccountForm::withBrowse(QLineEdit* field, const QString& name, Browse browse)
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
    return both;
}

void AccountForm::connectEdits()
{
    const std::map<QLineEdit*, Field> marked{
        {m_name, Field::Name},   {m_user, Field::User},       {m_primary, Field::Primary},    {m_backup, Field::Backup},
        {m_key, Field::KeyFile}, {m_base, Field::BaseFolder}, {m_target, Field::TargetFolder}};
    for (const auto& [editor, field] : marked)
        connect(editor, &QLineEdit::textChanged, this, [this, field = field] {
            at(field)->clear();
            if (field == Field::Primary)
                at(Field::Backup)->clear(); // which may have been wrong as being the same
            Q_EMIT edited();
        });
    for (QLineEdit* editor : {m_user, m_primary, m_backup, m_key, m_passphrase, m_base})
        connect(editor, &QLineEdit::textChanged, this, &AccountForm::connectionEdited);
    connect(m_passphrase, &QLineEdit::textChanged, this, &AccountForm::edited);
    connect(m_identity, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
    connect(m_keepZip, &QCheckBox::toggled, this, &AccountForm::edited);
    connect(m_registered, &QDateEdit::dateChanged, this, &AccountForm::edited);
    connect(m_registeredKnown, &QCheckBox::toggled, this, &AccountForm::edited);
    connect(m_advanced, &AdvancedFields::edited, this, [this] {
        at(Field::Connections)->clear();
        Q_EMIT edited();
        Q_EMIT connectionEdited();
    });
    connect(m_advanced, &AdvancedFields::unfolded, this, [this] { Q_EMIT unfolded(m_advanced); });
    connect(m_key, &QLineEdit::editingFinished, this, &AccountForm::inspectKey);
    connect(m_registeredKnown, &QCheckBox::toggled, m_registered, &QWidget::setEnabled);
}

void AccountForm::fill(const account::Account& account)
{
    m_name->setText(account.name);
    // The ledger knows an account by its name.
    m_name->setReadOnly(true);
    m_name->setToolTip(tr("The name stays: the record of fetched reports knows the account by it."));
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

AccountForm::Entered AccountForm::entered(const account::Account& before) const
{
    Entered entered{before, {}};
    account::Account& account = entered.account;
    account.name = m_name->text().trimmed();
    account.identity = identities.at(size_t(m_identity->currentIndex()));
    account.user = m_user->text().trimmed();
    std::map<Field, rap::Error> unread; // says more than that there is no address
    const auto address = [&unread](Field field, const QString& text) {
        const auto parsed = account::parseAddress(text);
        if (!parsed)
            unread.insert({field, parsed.error()});
        return parsed.value_or(account::Address{});
    };
    account.primary = address(Field::Primary, m_primary->text());
    account.backup.reset();
    if (const QString backup = m_backup->text().trimmed(); !backup.isEmpty())
        account.backup = address(Field::Backup, backup);
    account.keyFile = QDir::fromNativeSeparators(m_key->text().trimmed());
    account.baseFolder = m_base->text().trimmed();
    const QString target = m_target->text().trimmed();
    account.targetFolder = target.isEmpty() ? QString() : QDir::cleanPath(QDir::fromNativeSeparators(target));
    account.keyRegistered = m_registeredKnown->isChecked() ? std::optional(m_registered->date()) : std::nullopt;
    account.keepZip = m_keepZip->isChecked();
    m_advanced->putInto(account);
    entered.faults = account::faultsOf(account);
    for (account::FieldFault& fault : entered.faults)
        if (const auto known = unread.find(fault.field); known != unread.end())
            fault.error = known->second;
    return entered;
}

QString AccountForm::name() const
{
    return m_name->text().trimmed();
}

QString AccountForm::passphrase() const
{
    return m_passphrase->text();
}

void AccountForm::clearPassphrase()
{
    const QSignalBlocker nothingWasEdited(m_passphrase);
    m_passphrase->clear();
}

void AccountForm::mark(const QList<account::FieldFault>& faults)
{
    // What was wrong with the others is so no longer.
    for (FormField* field : m_fields)
        if (field != nullptr && field->isWrong())
            field->clear();
    inspectKey();
    for (const account::FieldFault& fault : faults)
        at(fault.field)->tell(Tone::Bad, fault.error.text());
    if (!faults.isEmpty())
        focusOn(faults.first().field);
}

void AccountForm::clear(Field field)
{
    at(field)->clear();
}

void AccountForm::focusOn(Field field)
{
    at(field)->editor().setFocus(Qt::OtherFocusReason);
}

void AccountForm::browseKey()
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

void AccountForm::browseTarget()
{
    auto* dialog = new QFileDialog(this, tr("Folder for reports"), QDir::fromNativeSeparators(m_target->text()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this,
            [this](const QString& folder) { m_target->setText(QDir::toNativeSeparators(folder)); });
    dialog->open();
}

void AccountForm::inspectKey()
{
    const QString file = QDir::fromNativeSeparators(m_key->text().trimmed());
    if (file.isEmpty())
        return;
    const auto key = account::inspectKeyFile(file);
    if (!key) {
        at(Field::KeyFile)->tell(Tone::Bad, key.error().text());
        return;
    }
    QStringList lines{QStringList{key->type, key->fingerprint}.join(QLatin1Char(' ')).trimmed()};
    if (key->encrypted)
        lines.append(tr("This key is locked with a passphrase."));
    lines.append(key->warnings);
    lines.removeAll(QString());
    if (lines.isEmpty())
        at(Field::KeyFile)->clear();
    else
        at(Field::KeyFile)->tell(key->warnings.isEmpty() ? Tone::Good : Tone::Warning, lines.join(QLatin1Char('\n')));
}

} // namespace ui
