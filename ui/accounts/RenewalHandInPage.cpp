#include "ui/accounts/RenewalHandInPage.h"

#include "handin/KeyDrop.h"
#include "ui/accounts/PublicHalf.h"
#include "ui/accounts/RegisteredDay.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

RenewalHandInPage::RenewalHandInPage(RenewalState& state)
    : RenewalPage(state, tr("Hand it in"),
                  tr("The clearing house needs the public half of the new key, by the way that its RAP Technical Guide "
                     "names. This is the half that everybody may see; the other one stays in its file."))
    , m_half(new PublicHalf(tr("Public half of the new key")))
    , m_put(new QPushButton(tr("&Put it on RAP")))
    , m_place(new QLabel)
    , m_day(new RegisteredDay(state.today()))
{
    auto* when = new QLabel(tr("As soon as it is handed in, say so. The two years begin on the day on which it is "
                               "registered."));
    when->setTextFormat(Qt::PlainText);
    when->setWordWrap(true);
    m_place->setTextFormat(Qt::PlainText);
    m_place->setWordWrap(true);
    auto* sheet = new QPushButton(tr("For &TECHS 8…"));
    sheet->setToolTip(tr("What the e-Service asks for, filled in, to copy or print"));
    m_half->addWay(sheet);
    m_half->addWay(m_put);
    connect(sheet, &QPushButton::clicked, this, &RenewalHandInPage::sheetWanted);
    connect(m_put, &QPushButton::clicked, this, &RenewalHandInPage::put);
    column().addWidget(m_half);
    column().addWidget(m_place);
    column().addSpacing(grid);
    column().addWidget(when);
    column().addWidget(m_day);
    column().addStretch();
}

void RenewalHandInPage::enter()
{
    m_isToldLosing = false;
    m_day->show(state().renewal->handedIn);
    const auto file = account::newKeyOf(*state().renewal);
    m_key = file ? account::publicKeyFromWire(file->publicKey) : std::nullopt;
    m_half->choose(state().account.keyForm);
    m_half->show(m_key, state().renewal->keyFile, state().account.user);
    const QString place = account::keyDropPlace(state().account, state().today());
    for (QWidget* part : std::initializer_list<QWidget*>{m_put, m_place})
        part->setVisible(!place.isEmpty());
    m_put->setEnabled(m_key && !m_isPutting);
    m_place->setText(
        tr("RAP gets it as %1; the old key logs in. A file that is there already stays as it is.").arg(place));
    if (!file)
        m_half->told().show(Tone::Bad, file.error().text());
}

void RenewalHandInPage::take()
{
    if (state().renewal->handedIn == m_day->day())
        return;
    state().renewal->handedIn = m_day->day();
    m_isKept = keep();
}

bool RenewalHandInPage::mayFinishLater()
{
    if ((!m_isPutting && m_isKept) || std::exchange(m_isToldLosing, true))
        return true;
    if (m_isPutting)
        m_half->told().show(Tone::Warning,
                            tr("It is being put on RAP just now: wait until you are told how that ended. "
                               "Who leaves all the same does not hear whether RAP has it."));
    Q_EMIT toSee(&m_half->told());
    return false;
}

void RenewalHandInPage::put()
{
    const auto hostKeys = sftp::HostKeys::load(state().folder.hostKeys());
    if (!hostKeys) {
        m_half->told().show(Tone::Bad, hostKeys.error().text());
        return;
    }
    m_isPutting = true;
    m_put->setEnabled(false);
    m_half->told().show(Tone::Quiet, tr("Putting it on RAP …"));
    Q_EMIT changed();
    handin::Drop drop{state().account, *m_key, state().today(), state().passphrase, *hostKeys, {}};
    drop.account.keyForm = m_half->form().value_or(drop.account.keyForm);
    auto* dropping = new handin::KeyDrop(this);
    connect(dropping, &handin::KeyDrop::done, this, [this, dropping](const QString& place) {
        dropping->deleteLater();
        m_half->told().show(Tone::Good, tr("RAP has it now: %1").arg(place));
        ended(true);
    });
    connect(dropping, &handin::KeyDrop::failed, this, [this, dropping](const rap::Error& error) {
        dropping->deleteLater();
        m_half->told().show(Tone::Bad, error.text());
        ended(false);
    });
    dropping->put(std::move(drop));
}

void RenewalHandInPage::ended(bool isPut)
{
    m_isPutting = false;
    m_put->setEnabled(!isPut);
    m_isToldLosing = false;
    if (isPut) {
        m_day->show(state().today());
        take();
    }
    Q_EMIT toSee(&m_half->told());
    Q_EMIT changed();
}

void RenewalHandInPage::check(const Done& done)
{
    if (!m_isKept)
        m_isKept = keep();
    if (m_isKept)
        done();
}

bool RenewalHandInPage::keep()
{
    const auto kept = state().keep(*state().renewal);
    if (!kept)
        m_half->told().show(Tone::Bad, kept.error().text());
    return kept.has_value();
}

} // namespace ui
