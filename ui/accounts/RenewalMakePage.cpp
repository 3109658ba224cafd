#include "ui/accounts/RenewalMakePage.h"

#include "account/KeyFile.h"
#include "account/PassphraseMaker.h"
#include "account/Wipe.h"
#include "ui/accounts/KeyMaking.h"
#include "ui/accounts/KeyTry.h"
#include "ui/accounts/PassphraseReveal.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"

#include <QDir>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// The type that RAP takes already, as strong as it is made here.
account::KeyType typeLike(const account::KeyFile& old)
{
    if (old.type == QLatin1String("ssh-rsa"))
        return old.bits > 3072 ? account::KeyType::Rsa4096 : account::KeyType::Rsa3072;
    if (old.type == QLatin1String("ecdsa-sha2-nistp256"))
        return account::KeyType::EcdsaP256;
    if (old.type.startsWith(QLatin1String("ecdsa-")))
        return account::KeyType::EcdsaP384;
    return old.type.isEmpty() ? account::KeyType::Rsa4096 : account::KeyType::Ed25519;
}

} // namespace

RenewalMakePage::RenewalMakePage(RenewalState& state)
    : RenewalPage(state, tr("Make the new key"),
                  tr("The account goes on with the key that it has until the last step. The new one is made beside it; "
                     "the old one stays where it is."))
    , m_keyTry(new KeyTry(this))
    , m_form(newForm())
    , m_making(new KeyMaking(*m_form, this))
    , m_passphrase(new QLineEdit)
    , m_lock(new QLabel)
    , m_told(new Notice)
    , m_reveal(new PassphraseReveal)
    , m_anewMeans(new QLabel)
    , m_anew(new QPushButton(tr("Begin &anew")))
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    for (QLabel* label : {m_lock, m_anewMeans}) {
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        label->setForegroundRole(QPalette::PlaceholderText);
    }
    m_anew->setAutoDefault(false);
    m_told->setObjectName(QStringLiteral("make-told"));
    m_passphraseField = addField(*m_form, tr("&Passphrase of the old key"), m_passphrase);
    connect(m_making, &KeyMaking::changed, this, [this] {
        m_told->clear();
        Q_EMIT changed();
    });
    connect(m_passphrase, &QLineEdit::textChanged, m_passphraseField, &FormField::clear);
    connect(m_anew, &QPushButton::clicked, this, &RenewalMakePage::beginAnew);
    auto* anew = new QHBoxLayout;
    anew->setSpacing(grid);
    anew->addWidget(m_anewMeans, 1);
    anew->addWidget(m_anew);
    column().addLayout(m_form);
    column().addWidget(m_lock);
    column().addWidget(m_told);
    column().addWidget(m_reveal);
    column().addSpacing(grid);
    column().addLayout(anew);
    column().addStretch();
    m_passphrases.findStore([this](const rap::Result<void>& found) {
        m_hasStore = found.has_value();
        showLock();
        Q_EMIT changed();
    });
}

void RenewalMakePage::enter()
{
    m_told->clear();
    m_reveal->offer({});
    const bool isMade = state().renewal.has_value();
    m_making->setEnabled(!isMade);
    m_anew->setVisible(isMade);
    m_anewMeans->setVisible(isMade);
    const auto old = account::inspectKeyFile(state().account.keyFile);
    m_isOldLocked = old ? std::optional(old->encrypted) : std::nullopt;
    if (isMade) {
        m_making->suggest(typeLike(old.value_or(account::KeyFile())), state().renewal->keyFile);
        m_told->show(Tone::Good, tr("It is made: %1").arg(state().renewal->fingerprint));
        m_anewMeans->setText(tr("With another key instead: this one is forgotten, its files stay where they are. "
                                "If the clearing house has its public half, tell it that the key is not used."));
    } else {
        m_making->suggest(typeLike(old.value_or(account::KeyFile())),
                          account::suggestedKeyFile(state().account.keyFile, state().today()));
        if (!old)
            m_told->show(Tone::Warning, old.error().text());
    }
    showLock();
    if (m_isOldLocked.value_or(false) && state().passphrase.isEmpty())
        m_passphrases.read(state().account.name, [this](const std::optional<QString>& stored) {
            if (stored && m_passphrase->text().isEmpty())
                m_passphrase->setText(*stored);
        });
}

void RenewalMakePage::resume(const Done& done)
{
    if (!m_isOldLocked.value_or(false)) {
        check(done);
        return;
    }
    m_passphrases.read(state().account.name, [this, done](const std::optional<QString>& stored) {
        if (!stored || !state().renewal)
            return;
        m_passphrase->setText(*stored);
        check(done);
    });
}

void RenewalMakePage::showLock()
{
    const bool isLocked = m_isOldLocked.value_or(false);
    m_form->setRowVisible(m_passphraseField, isLocked);
    m_lock->setVisible(isLocked || m_hasStore.has_value());
    if (isLocked)
        m_lock->setText(tr("The new key is locked with the passphrase of the old one."));
    else if (m_hasStore == true)
        m_lock->setText(tr("The new key is locked with a passphrase that is made up now and kept in this computer's "
                           "password store: you need not know it."));
    else
        m_lock->setText(tr("As the old one, the new key has no passphrase: this computer has no password store. Only "
                           "you can read its file."));
}

QString RenewalMakePage::goOnText() const
{
    return state().renewal ? AssistantPage::goOnText() : tr("&Make the key");
}

void RenewalMakePage::focusFirst()
{
    if (!state().renewal)
        m_making->focusFirst();
}

void RenewalMakePage::check(const Done& done)
{
    m_told->clear();
    const bool isMade = state().renewal.has_value();
    if (m_isOldLocked.value_or(false)) {
        if (m_passphrase->text().isEmpty()) {
            m_passphraseField->tell(Tone::Bad, tr("Type the passphrase of the key that you have."));
            m_passphrase->setFocus(Qt::OtherFocusReason);
            return;
        }
        m_keyTry->start(state().account.keyFile, m_passphrase->text(), [=, this](const rap::Result<void>& opened) {
            if (isMade != state().renewal.has_value())
                return; // begun anew meanwhile
            if (opened)
                make(m_passphrase->text(), done);
            else
                m_passphraseField->tell(Tone::Bad, opened.error().text());
        });
    } else if (m_hasStore == true && !isMade) {
        if (m_making->wouldBeNew())
            keepThenMake(account::makePassphrase(), [this] {
                enter();
                m_reveal->offer(state().passphrase); // here, before she goes on
                Q_EMIT changed();
            });
    } else if (isMade) {
        m_passphrases.read(state().account.name, [=, this](const std::optional<QString>& stored) {
            if (isMade == state().renewal.has_value())
                make(stored.value_or(QString()), done);
        });
    } else {
        make({}, done);
    }
}

/// The old key has none, so that what the store holds matters to it nothing.
void RenewalMakePage::keepThenMake(const QString& passphrase, const Done& done)
{
    m_isKeeping = true;
    Q_EMIT changed();
    auto left = std::make_shared<qsizetype>(state().sharing.size());
    auto fault = std::make_shared<std::optional<rap::Error>>();
    for (const QString& name : std::as_const(state().sharing))
        m_passphrases.write(name, passphrase, [=, this](const rap::Result<void>& written) {
            if (!written)
                *fault = written.error();
            if (--*left > 0)
                return;
            m_isKeeping = false;
            if (*fault) {
                m_told->show(Tone::Bad, (*fault)->text());
                Q_EMIT changed();
                return;
            }
            make(passphrase, done);
        });
}

void RenewalMakePage::make(const QString& passphrase, const Done& done)
{
    state().passphrase = passphrase;
    if (state().renewal) {
        done();
        return;
    }
    const QString file = m_making->file();
    m_making->make(passphrase, state().account.user, [this, file, done](const account::PublicKey& key) {
        const account::Renewal renewal{file, key.fingerprint(), state().today(), {}};
        if (const auto kept = state().keep(renewal); !kept) {
            m_told->show(Tone::Bad, kept.error().text());
            return;
        }
        state().renewal = renewal;
        done();
    });
    m_told->show(Tone::Quiet, tr("Making the key …"));
}

void RenewalMakePage::beginAnew()
{
    const account::Renewal begun = *state().renewal;
    if (const auto dropped = state().drop(); !dropped) {
        m_told->show(Tone::Bad, dropped.error().text());
        return;
    }
    state().renewal.reset();
    account::wipe(state().passphrase);
    Q_EMIT begunAnew();
    const QString file = QDir::toNativeSeparators(begun.keyFile);
    if (begun.handedIn)
        m_told->show(Tone::Warning,
                     tr("The public half of %1 was handed in: tell the clearing house that this key is not used. Its "
                        "files stay where they are.")
                         .arg(file));
    else
        m_told->show(Tone::Quiet, tr("The files of %1 stay where they are.").arg(file));
}

bool RenewalMakePage::mayGoOn() const
{
    const bool isLockKnown = m_isOldLocked.value_or(false) || m_hasStore.has_value() || state().renewal;
    return isLockKnown && !m_isKeeping && !m_making->isMaking();
}

} // namespace ui
