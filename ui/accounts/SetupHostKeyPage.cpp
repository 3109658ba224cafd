#include "ui/accounts/SetupHostKeyPage.h"

#include "ui/accounts/HostKeyComparison.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QHBoxLayout>
#include <QPushButton>

namespace ui {

SetupHostKeyPage::SetupHostKeyPage(SetupDraft& draft, const SetupParts& parts)
    : SetupPage(
          draft, tr("Is this really RAP?"),
          tr("The server shows this fingerprint. Compare it with the one in the clearing house's letter, or paste "
             "that one below and the program compares for you. Until they agree nothing is sent."))
    , m_parts(parts)
    , m_comparison(new HostKeyComparison)
    , m_state(new Notice)
    , m_again(new QPushButton(tr("Try &again")))
{
    m_state->setObjectName(QStringLiteral("host-key-state"));
    m_again->setAutoDefault(false);
    auto* again = new QHBoxLayout;
    again->addWidget(m_again);
    again->addStretch();
    column().addWidget(m_state);
    column().addLayout(again);
    column().addWidget(m_comparison);
    column().addWidget(&m_comparison->verdict());
    column().addStretch();
    connect(m_again, &QPushButton::clicked, this, &SetupHostKeyPage::ask);
    connect(m_comparison, &HostKeyComparison::changed, this, [this] {
        Q_EMIT changed();
        Q_EMIT toSee(&m_comparison->verdict());
    });
}

SetupHostKeyPage::~SetupHostKeyPage() = default;

void SetupHostKeyPage::enter()
{
    m_account = accountOf(draft()).account;
    ask();
}

void SetupHostKeyPage::leave()
{
    m_scan.reset();
}

void SetupHostKeyPage::ask()
{
    m_isTrusted = false;
    m_comparison->show({}, {}, false);
    m_comparison->hide();
    m_again->hide();
    m_state->show(Tone::Quiet, tr("Asking %1 for its fingerprint …").arg(m_account.primary.text()));
    QList<account::Address> addresses{m_account.primary};
    if (m_account.backup)
        addresses += *m_account.backup;
    m_scan = std::make_unique<sftp::HostKeyScan>(addresses, sftp::Deadlines());
    connect(m_scan.get(), &sftp::HostKeyScan::finished, this, &SetupHostKeyPage::answered);
    m_scan->start();
    Q_EMIT changed();
}

void SetupHostKeyPage::answered(const QList<sftp::HostKeyScan::Outcome>& outcomes)
{
    m_scan.release()->deleteLater();
    tell(outcomes);
    Q_EMIT changed();
}

void SetupHostKeyPage::tell(const QList<sftp::HostKeyScan::Outcome>& outcomes)
{
    const auto pins = sftp::HostKeys::load(m_parts.folder.hostKeys());
    if (!pins) {
        m_state->show(Tone::Bad, pins.error().text());
        m_again->show();
        return;
    }
    const sftp::HostKeyScan::Outcome& primary = outcomes.first();
    if (primary.keys.isEmpty()) {
        m_state->show(Tone::Bad,
                      primary.error ? primary.error->text() : tr("%1 shows no key.").arg(m_account.primary.text()));
        m_again->show();
        return;
    }
    bool hasChanged = false;
    QList<sftp::PresentedKey> unknown;
    QList<sftp::PresentedKey> known;
    for (const sftp::HostKeyScan::Outcome& one : outcomes)
        for (const sftp::PresentedKey& key : one.keys) {
            const sftp::HostKeyVerdict verdict = pins->judge(key);
            hasChanged = hasChanged || verdict == sftp::HostKeyVerdict::Changed;
            m_isTrusted = m_isTrusted || (key.address == m_account.primary && verdict == sftp::HostKeyVerdict::Known);
            if (verdict == sftp::HostKeyVerdict::Changed)
                known += pins->pinned(key.address);
            if (verdict != sftp::HostKeyVerdict::Known)
                unknown += key;
        }
    if (m_isTrusted && !hasChanged) {
        m_state->show(Tone::Good, tr("This workstation knows %1 already.").arg(m_account.primary.text()));
        return;
    }
    m_isTrusted = false;
    if (hasChanged)
        m_state->show(Tone::Bad,
                      tr("The server shows another key than before. Either the clearing house has renewed it, or "
                         "somebody stands between you and RAP. Go on only with the fingerprint from its letter."));
    else if (outcomes.last().keys.isEmpty())
        m_state->show(Tone::Warning, tr("The backup server does not answer now. Its fingerprint is asked for when it "
                                        "is used for the first time."));
    else
        m_state->clear();
    m_comparison->show(unknown, known, !hasChanged);
    m_comparison->QWidget::show();
    m_comparison->focusOnField();
}

bool SetupHostKeyPage::mayGoOn() const
{
    return m_isTrusted || !m_comparison->compared().isEmpty();
}

void SetupHostKeyPage::check(const Done& done)
{
    if (!m_isTrusted)
        if (const auto trusted = sftp::HostKeys::trust(m_parts.folder, m_comparison->compared()); !trusted) {
            m_state->show(Tone::Bad, trusted.error().text());
            Q_EMIT toSee(m_state);
            return;
        }
    done();
}

void SetupHostKeyPage::focusFirst()
{
    if (m_comparison->isVisibleTo(this))
        m_comparison->focusOnField();
}

} // namespace ui
