#include "ui/accounts/SupportDialog.h"

#include "ui/accounts/CheckList.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/common/Notice.h"

#include <QVBoxLayout>

namespace ui {

SupportDialog::SupportDialog(Parts parts, Outlets outlets, QWidget* parent)
    : SheetDialog(tr("For the help desk: %1").arg(parts.account.name),
                  QStringLiteral("RAP Desk-%1.txt").arg(parts.account.user), std::move(outlets), parent)
    , m_parts(std::move(parts))
    , m_facts(session::supportFacts(m_parts.folder, m_parts.account, m_parts.clock()))
    , m_list(new CheckList)
{
    m_facts.program = m_parts.program;
    column().insertWidget(0, m_list);
    setSheet(session::supportSheet(m_facts));
    setReady(false);
    told().show(Tone::Quiet, tr("The connection is being tested …"));
    // Where she gives none: how far it comes without.
    findPassphrase(
        m_passphrases, m_parts.account, this, [this](const QString& passphrase) { test(passphrase); },
        [this](const rap::Error& error) { told().show(Tone::Warning, error.text()); });
}

SupportDialog::~SupportDialog() = default;

void SupportDialog::test(const QString& passphrase)
{
    const auto pins = sftp::HostKeys::load(m_parts.folder.hostKeys());
    if (!pins) {
        told().show(Tone::Bad, pins.error().text());
        setReady(true);
        return;
    }
    m_list->begin();
    m_check = std::make_unique<session::ConnectionCheck>(m_parts.account, *pins, passphrase, m_parts.clock().date());
    connect(m_check.get(), &session::ConnectionCheck::passed, m_list, &CheckList::pass);
    connect(m_check.get(), &session::ConnectionCheck::finished, this, &SupportDialog::take);
    m_check->start();
}

void SupportDialog::take(const session::CheckOutcome& outcome)
{
    m_check.release()->deleteLater();
    m_list->finish(outcome, false);
    m_facts.outcome = outcome;
    setSheet(session::supportSheet(m_facts));
    setReady(true);
    told().show(outcome.failure ? Tone::Warning : Tone::Good,
                tr("Look through it before you hand it on. No passphrase, no private key and nothing of a report is in "
                   "it."));
}

} // namespace ui
