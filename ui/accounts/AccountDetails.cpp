#include "ui/accounts/AccountDetails.h"

#include "account/KeyFile.h"
#include "ui/accounts/BasesText.h"
#include "ui/accounts/HostKeyComparison.h"
#include "ui/accounts/HostKeyList.h"
#include "ui/common/FormField.h"
#include "ui/common/Wording.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>

namespace ui {

AccountDetails::AccountDetails(account::ConfigFolder folder, rap::Clock clock, QWidget* parent)
    : QWidget(parent)
    , m_clock(std::move(clock))
    , m_hostKeys(new HostKeyList(std::move(folder)))
{
    QFormLayout* form = newForm();
    form->setContentsMargins(0, 0, 0, 0);
    setLayout(form);
    m_identity = add(*form, tr("You are"));
    m_user = add(*form, tr("RAP user ID"));
    m_servers = add(*form, tr("Servers"));
    form->addRow(tr("Trusted keys"), m_hostKeys);
    m_key = add(*form, tr("Your key"));
    m_life = add(*form, tr("Good until"));
    m_folders = add(*form, tr("Folders"));
}

QLabel* AccountDetails::add(QFormLayout& form, const QString& label)
{
    auto* value = new QLabel;
    value->setTextFormat(Qt::PlainText);
    value->setWordWrap(true);
    value->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    form.addRow(label, value);
    return value;
}

void AccountDetails::tell(QLabel* value, const QString& text)
{
    const auto* label = qobject_cast<QLabel*>(static_cast<QFormLayout*>(layout())->labelForField(value));
    value->setText(text);
    value->setAccessibleName(label->text() + QStringLiteral(": ") + text);
}

void AccountDetails::show(const account::Account& account)
{
    tell(m_identity, rap::displayName(account.identity));
    tell(m_user, account.user);
    tell(m_servers, account.backup ? tr("%1, backup %2").arg(account.primary.text(), account.backup->text())
                                   : account.primary.text());
    tell(m_key, keyText(account));
    tell(m_life, lifeText(account));
    tell(m_folders,
         //: Folder on RAP, folder of this PC
         tr("%1 on RAP, filed in %2").arg(basesText(account), QDir::toNativeSeparators(account.targetFolder)));
    m_hostKeys->show(account);
}

QString AccountDetails::keyText(const account::Account& account) const
{
    const QString file = QDir::toNativeSeparators(account.keyFile);
    const auto key = account::inspectKeyFile(account.keyFile);
    if (!key)
        return file + u'\n' + key.error().text();
    QStringList lines{file};
    if (!key->type.isEmpty())
        lines += keyKind(key->type, key->bits);
    if (!key->fingerprint.isEmpty())
        lines += key->fingerprint;
    lines += key->encrypted ? tr("Locked with a passphrase.") : tr("Has no passphrase.");
    return (lines + key->warnings).join(u'\n');
}

QString AccountDetails::lifeText(const account::Account& account) const
{
    const auto expiry = account::keyExpiry(account);
    if (!expiry)
        return tr("Not known: say on which day it was registered.");
    const QDate today = m_clock().date();
    if (account.keyRegistered > today)
        return tr("Not known: it cannot have been registered on %1, which is to come. Correct that day.")
            .arg(wording::fullDay(*account.keyRegistered));
    return tr("%1, registered on %2")
        .arg(wording::fullDay(*expiry), wording::fullDay(account.keyRegistered.value_or(today)));
}

} // namespace ui
