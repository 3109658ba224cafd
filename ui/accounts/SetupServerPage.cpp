#include "ui/accounts/SetupServerPage.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QVBoxLayout>

namespace ui {

using account::Field;

SetupServerPage::SetupServerPage(SetupDraft& draft)
    : SetupPage(draft, tr("Your RAP account"),
                tr("User and servers are in the letter or e-mail with which the clearing house confirmed the RAP "
                   "account."))
    , m_user(new QLineEdit)
    , m_primary(new QLineEdit)
    , m_backup(new QLineEdit)
    , m_base(new QLineEdit)
{
    m_primary->setPlaceholderText(tr("host or host:port"));
    m_backup->setPlaceholderText(tr("host or host:port; may stay empty"));
    QFormLayout* form = newForm();
    m_fields = {{Field::User, addField(*form, tr("RAP &user ID"), m_user)},
                {Field::Primary, addField(*form, tr("&Primary server"), m_primary)},
                {Field::Backup, addField(*form, tr("Backup &server"), m_backup)},
                {Field::BaseFolder, addField(*form, tr("Base &folder on RAP"), m_base)}};
    m_base->setToolTip(tr("Several are separated by ';': /download; /INBOX"));
    for (const auto& [field, shown] : m_fields)
        connect(qobject_cast<QLineEdit*>(&shown->editor()), &QLineEdit::textChanged, shown, &FormField::clear);
    column().addLayout(form);
    column().addStretch();
}

void SetupServerPage::enter()
{
    m_user->setText(draft().user);
    m_primary->setText(draft().primary);
    m_backup->setText(draft().backup);
    m_base->setText(draft().baseFolder);
}

void SetupServerPage::take()
{
    draft().user = m_user->text().trimmed();
    draft().primary = m_primary->text().trimmed();
    draft().backup = m_backup->text().trimmed();
    draft().baseFolder = m_base->text().trimmed();
}

void SetupServerPage::check(const Done& done)
{
    FormField* first = nullptr;
    for (const account::FieldFault& fault : accountOf(draft()).faults) {
        const auto field = m_fields.find(fault.field);
        if (field == m_fields.end())
            continue;
        field->second->tell(Tone::Bad, fault.error.text());
        if (first == nullptr)
            first = field->second;
    }
    if (first == nullptr) {
        done();
        return;
    }
    first->editor().setFocus(Qt::OtherFocusReason);
    Q_EMIT toSee(first);
}

void SetupServerPage::focusFirst()
{
    m_user->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
