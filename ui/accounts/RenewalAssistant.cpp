#include "ui/accounts/RenewalAssistant.h"

#include "account/Wipe.h"
#include "ui/accounts/RenewalHandInPage.h"
#include "ui/accounts/RenewalMakePage.h"
#include "ui/accounts/RenewalSwitchPage.h"
#include "ui/accounts/Techs8Dialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

namespace ui {

namespace {

constexpr int handInStep = 1;
constexpr int testStep = 2;

} // namespace

RenewalAssistant::RenewalAssistant(RenewalState state, QWidget* parent)
    : Assistant(parent)
    , m_state(std::move(state))
{
    setWindowTitle(tr("Renew the key of %1").arg(m_state.account.name));
    m_state.sharing = account::sharingKey(m_state.account, m_state.accounts.all().accounts);
    const auto kept = m_state.renewals().of(m_state.account.name);
    if (kept)
        m_state.renewal = *kept;
    else
        told().show(Tone::Warning, kept.error().text());
    auto* make = new RenewalMakePage(m_state);
    connect(make, &RenewalMakePage::begunAnew, this, [this] {
        told().clear();
        setFurthest(0);
        goTo(0);
    });
    addPage(tr("Make the new key"), make);
    auto* handIn = new RenewalHandInPage(m_state);
    connect(handIn, &RenewalHandInPage::sheetWanted, this, &RenewalAssistant::showSheet);
    addPage(tr("Hand it in"), handIn);
    addPage(tr("Test"),
            new ConnectionTestPage(
                {m_state.folder,
                 m_state.clock,
                 m_state.holidays,
                 [this] { return subjects(); },
                 {},
                 true,
                 [this](const QStringList& names) { m_state.passed = names; }},
                tr("The program logs in with the new key, beside the old one. RAP may need a while until it "
                   "takes it: finish later then, the account goes on with the old one.")));
    addPage(tr("Switch"), new RenewalSwitchPage(m_state));
    if (m_state.renewal)
        told().show(Tone::Quiet, tr("This renewal was begun on %1 and is not finished.")
                                     //: A date with the year, in QLocale::toString's letters
                                     .arg(wording::locale().toString(m_state.renewal->made, tr("d MMM yyyy"))));
    start(0);
    // A passphrase is not kept: the first step finds it again, by itself where the password store has it.
    if (m_state.renewal)
        make->resume([this, make] {
            if (&page() != make)
                return;
            make->leave();
            goTo(m_state.renewal->handedIn ? testStep : handInStep);
        });
}

RenewalAssistant::~RenewalAssistant()
{
    account::wipe(m_state.passphrase);
}

/// With the new key. One that has gone meanwhile has nothing to be tested.
QList<ConnectionTestPage::Subject> RenewalAssistant::subjects() const
{
    QList<ConnectionTestPage::Subject> all{{m_state.account, m_state.passphrase}};
    for (const QString& name : m_state.sharing.mid(1))
        if (const auto other = m_state.accounts.load(name))
            all.append(ConnectionTestPage::Subject{*other, m_state.passphrase});
    for (ConnectionTestPage::Subject& one : all) {
        one.account.keyFile = m_state.renewal->keyFile;
        one.account.keyRegistered = m_state.renewal->handedIn; // the old key's end is not this one's
    }
    return all;
}

void RenewalAssistant::showSheet()
{
    auto* sheet = new Techs8Dialog(m_state.account, m_state.folder, m_state.today(), m_state.outlets, this);
    sheet->setAttribute(Qt::WA_DeleteOnClose);
    sheet->open();
}

account::Account RenewalAssistant::account() const
{
    return m_state.accounts.load(m_state.account.name).value_or(m_state.account);
}

void RenewalAssistant::finish()
{
    accept();
}

bool RenewalAssistant::mayLeave()
{
    return true; // each step has kept what it did
}

} // namespace ui
