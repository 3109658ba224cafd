#include "ui/accounts/ConnectionTestPage.h"

#include "ui/accounts/CheckList.h"
#include "ui/accounts/CheckVerdict.h"
#include "ui/accounts/CheckedFolderList.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QCheckBox>
#include <QGroupBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <utility>

namespace ui {

ConnectionTestPage::ConnectionTestPage(Parts parts, const QString& text)
    : AssistantPage(tr("Test"), text)
    , m_parts(std::move(parts))
    , m_list(new CheckList)
    , m_folders(new CheckedFolderList)
    , m_verdict(new Notice)
    , m_again(new QPushButton(tr("Test &again")))
    , m_offer(new QGroupBox(tr("RAP has further folders for you. List the reports of these, too:")))
{
    m_verdict->setObjectName(QStringLiteral("result"));
    m_again->setAutoDefault(false);
    auto* again = new QHBoxLayout;
    again->addWidget(m_again);
    again->addStretch();
    column().addWidget(m_list);
    column().addWidget(m_folders);
    column().addWidget(m_verdict);
    column().addLayout(again);
    column().addWidget(m_offer);
    new QVBoxLayout(m_offer);
    m_offer->setObjectName(QStringLiteral("offered"));
    m_offer->hide();
    column().addStretch();
    connect(m_again, &QPushButton::clicked, this, &ConnectionTestPage::test);
    connect(m_folders, &CheckedFolderList::unfolded, this, [this] { Q_EMIT toSee(m_folders); });
}

ConnectionTestPage::~ConnectionTestPage() = default;

void ConnectionTestPage::enter()
{
    test();
}

void ConnectionTestPage::leave()
{
    m_check.reset();
    m_left.clear();
}

void ConnectionTestPage::test()
{
    m_tested.clear();
    if (m_again->hasFocus())
        parentWidget()->setFocus(Qt::OtherFocusReason); // not whatever comes after it
    m_again->hide();
    m_verdict->clear();
    m_list->show();
    m_left = m_parts.subjects();
    testNext();
}

void ConnectionTestPage::testNext()
{
    const auto keys = sftp::HostKeys::load(m_parts.folder.hostKeys());
    if (!keys) {
        m_left.clear();
        m_tested.clear();
        m_verdict->show(Tone::Bad, keys.error().text());
        m_again->show();
        Q_EMIT changed();
        return;
    }
    m_list->begin();
    m_folders->clear();
    const Subject& subject = m_left.first();
    if (m_left.size() + m_tested.size() > 1)
        m_verdict->show(Tone::Quiet, tr("%1 is being tested …").arg(subject.account.name));
    m_check =
        std::make_unique<session::ConnectionCheck>(subject.account, *keys, subject.passphrase, m_parts.clock().date());
    connect(m_check.get(), &session::ConnectionCheck::passed, m_list, &CheckList::pass);
    connect(m_check.get(), &session::ConnectionCheck::finished, this, &ConnectionTestPage::tested);
    m_check->start();
    Q_EMIT changed();
}

void ConnectionTestPage::tested(const session::CheckOutcome& outcome)
{
    m_check.release()->deleteLater();
    const CheckVerdict verdict = verdictOf(outcome, m_parts.clock(), m_parts.holidays);
    m_list->finish(outcome, verdict.isClosed);
    m_folders->show(outcome);
    m_tested.append(Tested{m_left.takeFirst().account.name, !outcome.failure.has_value(), verdict});
    if (!m_left.isEmpty()) {
        testNext();
        return;
    }
    showVerdicts();
    if (m_parts.takeBases)
        offer(outcome.offered);
    if (m_parts.takePassed)
        m_parts.takePassed(passed());
    Q_EMIT changed();
    Q_EMIT toSee(m_verdict);
}

void ConnectionTestPage::showVerdicts()
{
    const bool isOne = m_tested.size() == 1;
    QStringList lines;
    Tone tone = Tone::Good;
    for (const Tested& one : std::as_const(m_tested)) {
        lines += isOne ? one.verdict.text : tr("%1: %2").arg(one.account, one.verdict.text);
        if (one.verdict.tone != Tone::Good)
            tone = passed().isEmpty() ? one.verdict.tone : Tone::Warning;
    }
    m_list->setVisible(isOne); // of several it would be the last one's
    if (!isOne)
        m_folders->clear();
    m_verdict->show(tone, lines.join(u'\n'));
    m_again->setVisible(passed().size() < m_tested.size());
}

QStringList ConnectionTestPage::passed() const
{
    QStringList names;
    for (const Tested& one : m_tested)
        if (one.hasPassed)
            names += one.account;
    return names;
}

void ConnectionTestPage::offer(const QStringList& folders)
{
    qDeleteAll(m_offer->findChildren<QCheckBox*>());
    const QStringList taken = m_parts.subjects().first().account.moreBases;
    for (const QString& folder : folders) {
        auto* box = new QCheckBox(folder);
        box->setChecked(taken.contains(folder));
        connect(box, &QCheckBox::toggled, this, [this, folders] {
            QStringList bases = m_parts.subjects().first().account.moreBases; // those that she typed stay
            bases.removeIf([&](const QString& base) { return folders.contains(base); });
            for (const QCheckBox* one : m_offer->findChildren<QCheckBox*>())
                if (one->isChecked())
                    bases.append(one->text());
            m_parts.takeBases(bases);
        });
        m_offer->layout()->addWidget(box);
    }
    m_offer->setVisible(!folders.isEmpty());
}

bool ConnectionTestPage::mayGoOn() const
{
    return m_check == nullptr && (!passed().isEmpty() || !m_parts.mustPass);
}

QString ConnectionTestPage::goOnText() const
{
    return m_check != nullptr || !passed().isEmpty() || m_parts.mustPass ? AssistantPage::goOnText()
                                                                         : tr("&Continue all the same");
}

QPushButton* ConnectionTestPage::rather() const
{
    return m_again->isVisibleTo(this) ? m_again : nullptr;
}

} // namespace ui
