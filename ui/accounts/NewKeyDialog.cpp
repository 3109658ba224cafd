#include "ui/accounts/NewKeyDialog.h"

#include "account/PassphraseMaker.h"
#include "account/Wipe.h"
#include "ui/accounts/KeyMaking.h"
#include "ui/accounts/PassphraseReveal.h"
#include "ui/accounts/PublicHalf.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int usualWidth = 620;

} // namespace

QString makingName(const QString& keyFile)
{
    return QStringLiteral("key being made: ") + keyFile;
}

void forgetMaking(account::Passphrases& passphrases, const QString& keyFile, const std::function<void()>& done)
{
    passphrases.remove(makingName(keyFile), [done](const rap::Result<void>&) { done(); });
}

NewKeyDialog::NewKeyDialog(const QString& user, const QString& suggested, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_user(user)
    , m_form(newForm())
    , m_making(new KeyMaking(*m_form, this))
    , m_passphrase(new QLineEdit)
    , m_lock(new QLabel)
    , m_half(new PublicHalf(tr("Public half of the new key")))
    , m_reveal(new PassphraseReveal)
    , m_told(new Notice)
    , m_next(new QPushButton(tr("&Make the key")))
{
    setWindowTitle(tr("Make a new key"));
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("locks the key; without one whoever has its file can use it"));
    m_passphraseField = addField(*m_form, tr("Passp&hrase"), m_passphrase);
    m_lock->setTextFormat(Qt::PlainText);
    m_lock->setWordWrap(true);
    m_lock->setForegroundRole(QPalette::PlaceholderText);
    m_told->setObjectName(QStringLiteral("new-key-told"));
    m_half->hide();
    m_making->suggest(account::KeyType::Ed25519, suggested);
    column().addLayout(m_form);
    column().addWidget(m_lock);
    column().addWidget(m_half);
    column().addWidget(m_reveal);
    pinned().addWidget(m_told);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_next, QDialogButtonBox::ActionRole);
    m_next->setDefault(true);
    makePrimary(m_next);
    setButtons(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &NewKeyDialog::goOn);
    connect(m_making, &KeyMaking::changed, this, [this] {
        m_next->setEnabled(!m_making->isMaking());
        m_making->isMaking() ? m_told->show(Tone::Quiet, tr("Making the key …")) : m_told->clear();
    });
    m_passphrases.findStore([this](const rap::Result<void>& found) {
        m_hasStore = found.has_value();
        showLock();
    });
    showLock();
}

NewKeyDialog::~NewKeyDialog()
{
    account::wipe(m_passphraseOf);
}

QString NewKeyDialog::keyFile() const
{
    return m_making->file();
}

void NewKeyDialog::showLock()
{
    m_next->setEnabled(m_hasStore.has_value());
    m_form->setRowVisible(m_passphraseField, m_hasStore == false);
    m_lock->setVisible(m_hasStore.has_value());
    m_lock->setText(m_hasStore == true
                        ? tr("It is locked with a passphrase that is made up now and kept in this computer's password "
                             "store: you need not know it.")
                        : tr("This computer has no password store: you are asked for the passphrase when it is needed. "
                             "Only you can read the key's file."));
}

void NewKeyDialog::goOn()
{
    if (m_isMade) {
        accept();
        return;
    }
    if (m_hasStore != true) {
        make(m_passphrase->text());
        return;
    }
    // The store has it before there is a key that needs it; what it has for a key that is there stays.
    if (!m_making->wouldBeNew())
        return;
    m_next->setEnabled(false);
    const QString made = account::makePassphrase();
    m_passphrases.write(makingName(keyFile()), made, [this, made](const rap::Result<void>& written) {
        m_next->setEnabled(true);
        if (written) {
            make(made);
            return;
        }
        m_told->show(Tone::Warning, written.error().text());
        m_hasStore = false;
        showLock();
    });
}

void NewKeyDialog::make(const QString& passphrase)
{
    m_making->make(passphrase, m_user, [this, passphrase](const account::PublicKey& key) {
        m_passphraseOf = passphrase;
        showMade(key);
    });
}

void NewKeyDialog::showMade(const account::PublicKey& key)
{
    m_isMade = true;
    m_making->setEnabled(false);
    m_passphrase->setEnabled(false);
    m_lock->setText(tr("The clearing house needs this half of it, by the way that its RAP Technical Guide names. This "
                       "is the half that everybody may see; the other one stays in its file."));
    m_half->show(key, keyFile(), m_user);
    m_half->setVisible(true);
    m_reveal->offer(m_hasStore == true ? m_passphraseOf : QString()); // what she typed she knows
    m_told->show(Tone::Good, tr("The key is made: %1").arg(key.fingerprint()));
    m_next->setText(tr("&Use this key"));
    m_next->setDefault(true);
}

void NewKeyDialog::reject()
{
    m_isMade ? accept() : TallDialog::reject();
}

} // namespace ui
