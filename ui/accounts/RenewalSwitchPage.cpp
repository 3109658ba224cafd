#include "ui/accounts/RenewalSwitchPage.h"

#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

#include <QDir>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

RenewalSwitchPage::RenewalSwitchPage(RenewalState& state)
    : RenewalPage(state, tr("Switch"), tr("RAP takes the new key. From now on the program can log in with it."))
    , m_text(new QLabel)
    , m_told(new Notice)
{
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_told->setObjectName(QStringLiteral("switch-told"));
    column().addWidget(m_text);
    column().addWidget(m_told);
    column().addStretch();
}

void RenewalSwitchPage::enter()
{
    m_told->clear();
    account::Account after = state().account;
    after.keyRegistered = state().renewal->handedIn.value_or(state().today());
    QStringList lines{tr("New key: %1").arg(QDir::toNativeSeparators(state().renewal->keyFile)),
                      tr("Good until %1").arg(wording::fullDay(account::keyExpiry(after).value_or(QDate()))),
                      tr("Accounts: %1").arg(state().passed.join(QStringLiteral(", "))),
                      tr("The old key stays in its file, and in the account's record with its days.")};
    QStringList others = state().sharing;
    others.removeIf([this](const QString& name) { return state().passed.contains(name); });
    if (!others.isEmpty())
        lines += tr("These keep the old key until RAP takes the new one, and their renewal stays under way: %1")
                     .arg(others.join(QStringLiteral(", ")));
    m_text->setText(lines.join(u'\n'));
}

QString RenewalSwitchPage::goOnText() const
{
    return tr("&Switch");
}

void RenewalSwitchPage::check(const Done& done)
{
    const auto switched =
        account::finishRenewal(state().accounts, state().renewals(), state().passed, *state().renewal, state().today());
    if (!switched) {
        m_told->show(Tone::Bad, switched.error().text());
        Q_EMIT toSee(m_told);
        return;
    }
    done();
}

} // namespace ui
