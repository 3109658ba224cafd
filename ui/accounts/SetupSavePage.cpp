#include "ui/accounts/SetupSavePage.h"

#include "account/KeyFile.h"
#include "ui/accounts/NewKeyDialog.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"
#include "ui/common/TypedPath.h"

#include <QCheckBox>
#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

SetupSavePage::SetupSavePage(SetupDraft& draft, const SetupParts& parts)
    : SetupPage(draft, tr("Where to save"),
                tr("Reports are checked, unzipped and filed below this folder, in the folders that they have on RAP."))
    , m_parts(parts)
    , m_name(new QLineEdit)
    , m_target(new QLineEdit)
    , m_keepZip(new QCheckBox(tr("Keep the &ZIP beside the report")))
    , m_told(new Notice)
{
    QFormLayout* form = newForm();
    m_targetField = addField(*form, tr("Save &reports in"), m_target,
                             withBrowse(m_target, tr("Choose the folder for reports"),
                                        [this] { chooseFolder(*m_target, tr("Folder for reports")); }));
    form->addRow(QString(), m_keepZip);
    m_nameField = addField(*form, tr("Account &name"), m_name);
    m_name->setPlaceholderText(tr("your own word for it, such as the firm's name"));
    connect(m_target, &QLineEdit::textChanged, m_targetField, &FormField::clear);
    connect(m_name, &QLineEdit::textChanged, m_nameField, &FormField::clear);
    m_told->setObjectName(QStringLiteral("save-fault"));
    column().addLayout(form);
    column().addWidget(m_told);
    column().addStretch();
}

void SetupSavePage::enter()
{
    m_name->setText(draft().name.isEmpty() ? draft().user : draft().name);
    m_target->setText(QDir::toNativeSeparators(draft().targetFolder.isEmpty() ? account::suggestedTargetFolder()
                                                                              : draft().targetFolder));
    m_keepZip->setChecked(draft().keepZip);
    m_told->clear();
    m_toldNotKept = false;
}

void SetupSavePage::take()
{
    draft().name = m_name->text().trimmed();
    draft().targetFolder = typedPath(*m_target);
    draft().keepZip = m_keepZip->isChecked();
}

QString SetupSavePage::goOnText() const
{
    return tr("&Finish");
}

void SetupSavePage::check(const Done& done)
{
    if (m_toldNotKept) { // saved, and she knows
        done();
        return;
    }
    m_told->clear();
    const DraftedAccount drafted = accountOf(draft());
    for (const account::FieldFault& fault : drafted.faults) {
        FormField* at = fault.field == account::Field::Name           ? m_nameField
                        : fault.field == account::Field::TargetFolder ? m_targetField
                                                                      : nullptr;
        if (at == nullptr) { // of an earlier step, which has let it pass
            m_told->show(Tone::Bad, fault.error.text());
            return;
        }
        at->tell(Tone::Bad, fault.error.text());
        at->editor().setFocus(Qt::OtherFocusReason);
        return;
    }
    if (m_parts.accounts.load(drafted.account.name)) {
        m_nameField->tell(Tone::Bad, tr("There is an account of this name already. Choose another name."));
        m_name->setFocus(Qt::OtherFocusReason);
        return;
    }
    if (const auto added = m_parts.accounts.add(drafted.account); !added) {
        m_told->show(Tone::Bad, added.error().text());
        return;
    }
    m_saved = drafted.account;
    const auto key = account::inspectKeyFile(m_saved.keyFile);
    if (draft().passphrase.isEmpty() || (key && !key->encrypted))
        done();
    else
        keepPassphrase(draft().passphrase, done);
}

void SetupSavePage::keepPassphrase(const QString& passphrase, const Done& done)
{
    m_isWriting = true;
    Q_EMIT changed();
    m_passphrases.write(m_saved.name, passphrase, [this, done](const rap::Result<void>& written) {
        if (written) {
            forgetMaking(m_passphrases, m_saved.keyFile, done);
            return;
        }
        m_isWriting = false;
        m_toldNotKept = true;
        m_told->show(Tone::Warning,
                     tr("The account is saved, but the passphrase could not be kept: %1 You will be asked for it.")
                         .arg(written.error().message));
        Q_EMIT changed();
    });
}

void SetupSavePage::focusFirst()
{
    m_target->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
