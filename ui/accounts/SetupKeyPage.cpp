#include "ui/accounts/SetupKeyPage.h"

#include "account/KeyFile.h"
#include "account/KeySwitch.h"
#include "ui/accounts/KeyFields.h"
#include "ui/accounts/RegisteredDay.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"

#include <QFormLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

SetupKeyPage::SetupKeyPage(SetupDraft& draft, QDate today)
    : SetupPage(draft, tr("Your key"),
                tr("RAP knows you by an SSH key, a small file whose other half the clearing house has registered."))
    , m_today(today)
    , m_registered(new RegisteredDay(today))
    , m_registeredField(new FormField(m_registered->editor(), m_registered))
{
    QFormLayout* form = newForm();
    m_key = new KeyFields(*form, this);
    auto* label = new QLabel(tr("Key"));
    label->setMinimumHeight(controlHeight);
    form->addRow(label, m_registeredField);
    auto* why = new QLabel(RegisteredDay::why());
    why->setTextFormat(Qt::PlainText);
    why->setWordWrap(true);
    why->setForegroundRole(QPalette::PlaceholderText);
    form->addRow(QString(), why);
    m_key->offerNewKey([this] { return this->draft().user; }, today);
    connect(m_registered, &RegisteredDay::edited, m_registeredField, &FormField::clear);
    connect(m_key, &KeyFields::toSee, this, &SetupPage::toSee);
    connect(m_key, &KeyFields::keyEdited, m_registered, [this] { m_registered->suggestDateOf(m_key->keyFile()); });
    column().addLayout(form);
    column().addStretch();
}

void SetupKeyPage::enter()
{
    if (m_key->keyFile() != draft().keyFile)
        m_key->fill(draft().keyFile);
    m_registered->show(draft().keyRegistered);
    if (draft().passphrase.isEmpty())
        m_key->lookForPassphrase(); // it is kept, though the assistant was left
}

void SetupKeyPage::take()
{
    draft().keyFile = m_key->keyFile();
    draft().passphrase = m_key->passphrase();
    draft().keyRegistered = m_registered->day();
}

void SetupKeyPage::check(const Done& done)
{
    for (const account::FieldFault& fault : accountOf(draft()).faults)
        if (fault.field == account::Field::KeyFile) {
            m_key->keyField().tell(Tone::Bad, fault.error.text());
            focusFirst();
            return;
        }
    m_key->inspect();
    if (m_key->keyField().isWrong()) {
        focusFirst();
        return;
    }
    if (const auto day = draft().keyRegistered)
        if (const auto may = account::mayBeRegistered(*day, m_today); !may) {
            m_registeredField->tell(Tone::Bad, may.error().text());
            m_registeredField->editor().setFocus(Qt::OtherFocusReason);
            return;
        }
    m_key->tryPassphrase(done);
}

void SetupKeyPage::focusFirst()
{
    m_key->keyField().editor().setFocus(Qt::OtherFocusReason);
}

void SetupKeyPage::setNoStore(const QString& words)
{
    m_key->setNoStore(words);
}

} // namespace ui
