#include "ui/accounts/SetupAssistant.h"

#include "account/Wipe.h"
#include "ui/accounts/BasesText.h"
#include "ui/accounts/ConnectionTestPage.h"
#include "ui/accounts/SetupHostKeyPage.h"
#include "ui/accounts/SetupIdentityPage.h"
#include "ui/accounts/SetupKeyPage.h"
#include "ui/accounts/SetupSavePage.h"
#include "ui/accounts/SetupServerPage.h"
#include "ui/common/Notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <algorithm>

namespace ui {

namespace {

constexpr int keyStep = 2;

} // namespace

SetupAssistant::SetupAssistant(SetupParts parts, QWidget* parent)
    : Assistant(parent)
    , m_parts(std::move(parts))
    , m_store(m_parts.folder)
    , m_save(new SetupSavePage(m_draft, m_parts))
    , m_startOver(new QPushButton(tr("Start &over")))
{
    setWindowTitle(tr("Set up RAP Desk"));
    auto* key = new SetupKeyPage(m_draft, m_parts.clock().date());
    addPage(tr("Who you are"), new SetupIdentityPage(m_draft));
    addPage(tr("Your RAP account"), new SetupServerPage(m_draft));
    addPage(tr("Your key"), key);
    addPage(tr("Check the server"), new SetupHostKeyPage(m_draft, m_parts));
    addPage(tr("Test"),
            new ConnectionTestPage(
                {m_parts.folder, m_parts.clock, m_parts.holidays,
                 [this] { return QList{ConnectionTestPage::Subject{accountOf(m_draft).account, m_draft.passphrase}}; },
                 [this](const QStringList& bases) {
                     account::Account meant = accountOf(m_draft).account;
                     meant.moreBases = bases;
                     m_draft.baseFolder = basesText(meant);
                 }},
                tr("The program goes the whole way to your reports once, and reads none of them.")));
    addPage(tr("Where to save"), m_save);
    m_passphrases.findStore([key](const rap::Result<void>& found) {
        if (!found)
            key->setNoStore(found.error().text());
    });

    m_startOver->setAutoDefault(false);
    m_startOver->hide();
    head().addWidget(m_startOver);
    connect(m_startOver, &QPushButton::clicked, this, &SetupAssistant::startOver);
    if (const std::optional<SetupDraft> kept = m_store.load()) {
        m_draft = *kept;
        told().show(Tone::Quiet, tr("You go on where you left."));
        m_startOver->show();
    }
    // A passphrase is not kept: the key's step comes before those that need it.
    start(m_draft.keyFile.isEmpty() ? m_draft.step : std::min(m_draft.step, keyStep));
}

SetupAssistant::~SetupAssistant()
{
    account::wipe(m_draft.passphrase);
}

account::Account SetupAssistant::account() const
{
    return m_save->saved();
}

void SetupAssistant::startOver()
{
    page().leave();
    m_store.remove();
    m_draft = {};
    told().clear();
    m_startOver->hide();
    setFurthest(0);
    goTo(0);
}

void SetupAssistant::wentOn()
{
    told().clear();
    m_startOver->hide();
    keepDraft();
}

void SetupAssistant::keepDraft()
{
    m_draft.step = step();
    if (const auto kept = m_store.save(m_draft); !kept)
        told().show(Tone::Warning,
                    tr("What you enter cannot be kept until it is finished: %1").arg(kept.error().message));
}

void SetupAssistant::finish()
{
    m_store.remove();
    accept();
}

bool SetupAssistant::mayLeave()
{
    if (!m_save->saved().name.isEmpty()) { // saved, only its passphrase could not be kept
        finish();
        return false;
    }
    if (m_draft != SetupDraft())
        keepDraft();
    return true;
}

} // namespace ui
