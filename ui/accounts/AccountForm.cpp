#include "ui/accounts/AccountForm.h"

#include "account/Quotas.h"
#include "ui/accounts/AdvancedFields.h"
#include "ui/accounts/BasesText.h"
#include "ui/accounts/KeyFields.h"
#include "ui/accounts/RegisteredDay.h"
#include "ui/accounts/TypedAddresses.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/TypedPath.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <map>

namespace ui {

using account::Field;
using account::identities;

AccountForm::AccountForm(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_name(new QLineEdit)
    , m_identity(new QComboBox)
    , m_user(new QLineEdit)
    , m_primary(new QLineEdit)
    , m_backup(new QLineEdit)
    , m_registered(new RegisteredDay(today))
    , m_base(new QLineEdit(account::Account().baseFolder))
    , m_target(new QLineEdit(QDir::toNativeSeparators(account::suggestedTargetFolder())))
    , m_keepZip(new QCheckBox(tr("Keep the ZIP beside the report")))
    , m_advanced(new AdvancedFields)
{
    QFormLayout* form = newForm();
    build(*form);
    auto* advanced = new FormField(m_advanced, m_advanced);
    at(Field::Connections) = advanced;
    at(Field::SpeedLimit) = advanced;
    at(Field::KeyDropPath) = advanced;

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addLayout(form);
    column->addWidget(advanced);
    connectEdits();
}

void AccountForm::build(QFormLayout& form)
{
    for (const rap::Identity identity : identities)
        m_identity->addItem(rap::displayName(identity));
    m_name->setPlaceholderText(tr("your own word for it, such as the firm's name"));
    m_primary->setPlaceholderText(tr("host or host:port"));
    m_backup->setPlaceholderText(tr("host or host:port; may stay empty"));

    at(Field::Name) = addField(form, tr("&Account name"), m_name);
    addField(form, tr("&You are"), m_identity);
    at(Field::User) = addField(form, tr("RAP &user ID"), m_user);
    at(Field::Primary) = addField(form, tr("&Primary server"), m_primary);
    at(Field::Backup) = addField(form, tr("&Backup server"), m_backup);
    m_key = new KeyFields(form, this);
    at(Field::KeyFile) = &m_key->keyField();
    at(Field::KeyRegistered) = new FormField(m_registered->editor(), m_registered);
    auto* key = new QLabel(tr("Key"));
    key->setMinimumHeight(controlHeight);
    form.addRow(key, at(Field::KeyRegistered));
    at(Field::BaseFolder) = addField(form, tr("Base &folder on RAP"), m_base);
    m_base->setToolTip(tr("Several are separated by ';': /download; /INBOX"));
    at(Field::TargetFolder) = addField(form, tr("Save &reports in"), m_target,
                                       withBrowse(m_target, tr("Choose the folder for reports"),
                                                  [this] { chooseFolder(*m_target, tr("Folder for reports")); }));
    form.addRow(QString(), m_keepZip);
}

void AccountForm::connectEdits()
{
    const std::map<QLineEdit*, Field> marked{{m_name, Field::Name},       {m_user, Field::User},
                                             {m_primary, Field::Primary}, {m_backup, Field::Backup},
                                             {m_base, Field::BaseFolder}, {m_target, Field::TargetFolder}};
    for (const auto& [editor, field] : marked)
        connect(editor, &QLineEdit::textChanged, this, [this, field = field] {
            at(field)->clear();
            if (field == Field::Primary)
                at(Field::Backup)->clear(); // which may have been wrong as being the same
            Q_EMIT edited();
        });
    for (QLineEdit* editor : {m_user, m_primary, m_backup, m_base})
        connect(editor, &QLineEdit::textChanged, this, &AccountForm::connectionEdited);
    for (const auto keyEdited : {&KeyFields::keyEdited, &KeyFields::passphraseEdited}) {
        connect(m_key, keyEdited, this, &AccountForm::edited);
        connect(m_key, keyEdited, this, &AccountForm::connectionEdited);
    }
    connect(m_key, &KeyFields::keyEdited, m_registered, [this] { m_registered->suggestDateOf(m_key->keyFile()); });
    connect(m_key, &KeyFields::toSee, this, &AccountForm::toSee);
    connect(m_identity, &QComboBox::currentIndexChanged, this, &AccountForm::edited);
    connect(m_keepZip, &QCheckBox::toggled, this, &AccountForm::edited);
    connect(m_registered, &RegisteredDay::edited, this, [this] {
        at(Field::KeyRegistered)->clear();
        Q_EMIT edited();
    });
    connect(m_advanced, &AdvancedFields::edited, this, [this] {
        at(Field::Connections)->clear();
        Q_EMIT edited();
        Q_EMIT connectionEdited();
    });
    connect(m_advanced, &AdvancedFields::unfolded, this, [this] { Q_EMIT toSee(m_advanced); });
}

void AccountForm::fill(const account::Account& account)
{
    m_name->setText(account.name);
    // All that is known of the account goes by its name.
    m_name->setReadOnly(true);
    m_name->setToolTip(tr("'Rename…' under 'Keys and accounts' gives it another name, with all that is known of it."));
    m_identity->setCurrentIndex(
        int(std::distance(identities.begin(), std::find(identities.begin(), identities.end(), account.identity))));
    m_user->setText(account.user);
    m_primary->setText(account.primary.text());
    m_backup->setText(account.backup ? account.backup->text() : QString());
    m_key->fill(account.keyFile);
    m_base->setText(basesText(account));
    m_target->setText(QDir::toNativeSeparators(account.targetFolder));
    m_keepZip->setChecked(account.keepZip);
    m_advanced->show(account);
    m_registered->show(account.keyRegistered);
    m_registered->suggestDateOf(account.keyFile);
    if (!account.keyRegistered)
        at(Field::KeyRegistered)->tell(Tone::Quiet, RegisteredDay::why());
}

AccountForm::Entered AccountForm::entered(const account::Account& before) const
{
    Entered entered{before, {}};
    account::Account& account = entered.account;
    account.name = m_name->text().trimmed();
    account.identity = identities.at(size_t(m_identity->currentIndex()));
    account.user = m_user->text().trimmed();
    TypedAddresses addresses;
    addresses.take(account, m_primary->text(), m_backup->text());
    account.keyFile = m_key->keyFile();
    takeBases(account, m_base->text());
    const QString target = typedPath(*m_target);
    account.targetFolder = target.isEmpty() ? QString() : QDir::cleanPath(target);
    account.keyRegistered = m_registered->day();
    account.keepZip = m_keepZip->isChecked();
    m_advanced->putInto(account);
    entered.faults = addresses.faultsOf(account);
    return entered;
}

QString AccountForm::name() const
{
    return m_name->text().trimmed();
}

void AccountForm::mark(const QList<account::FieldFault>& faults)
{
    // What was wrong with the others is so no longer.
    for (FormField* field : m_fields)
        if (field != nullptr && field->isWrong())
            field->clear();
    m_key->inspect();
    for (const account::FieldFault& fault : faults)
        at(fault.field)->tell(Tone::Bad, fault.error.text());
    if (faults.isEmpty())
        return;
    focusOn(faults.first().field);
    Q_EMIT toSee(at(faults.first().field));
}

void AccountForm::focusOn(Field field)
{
    at(field)->editor().setFocus(Qt::OtherFocusReason);
}

} // namespace ui
