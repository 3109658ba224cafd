#include "ui/accounts/PassphraseQuestion.h"

#include "account/KeyFile.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPointer>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PassphraseQuestion::PassphraseQuestion(const QString& account, const QString& keyFile, QWidget* parent)
    : TallDialog(440, parent)
    , m_keyFile(keyFile)
    , m_passphrase(new QLineEdit)
    , m_remember(new QCheckBox(tr("&Remember it in this computer's password store")))
    , m_noStore(new Notice)
    , m_wrong(new Notice)
    , m_unlock(new QPushButton(tr("&Unlock")))
{
    setWindowTitle(tr("Passphrase of the SSH key"));

    auto* text = new QLabel(
        tr("The key of %1 is locked with a passphrase.\n%2").arg(account, QDir::toNativeSeparators(keyFile)));
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);

    auto* label = new QLabel(tr("&Passphrase"));
    label->setBuddy(m_passphrase);
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setAccessibleName(tr("Passphrase"));
    m_remember->setEnabled(false); // until there is known to be one
    m_passphrases.findStore([this](const rap::Result<void>& found) {
        m_remember->setEnabled(found.has_value());
        m_remember->setChecked(found.has_value());
        if (!found)
            m_noStore->show(Tone::Quiet, found.error().text());
    });

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_unlock, QDialogButtonBox::AcceptRole);
    makePrimary(m_unlock);
    m_unlock->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, this, [this](const QString& typed) {
        m_keyTry.drop();
        m_wrong->clear();
        markWrong(m_passphrase, false);
        m_unlock->setEnabled(!typed.isEmpty());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    column().addWidget(text);
    column().addSpacing(grid);
    column().addWidget(label);
    column().addWidget(m_passphrase);
    column().addWidget(m_remember);
    column().addWidget(m_noStore);
    column().addStretch();
    pinned().addWidget(m_wrong);
    setButtons(buttons);
    m_unlock->setDefault(true); // in its dialog: otherwise Return presses Cancel too
    m_passphrase->setFocus();
}

void PassphraseQuestion::accept()
{
    m_unlock->setEnabled(false);
    m_keyTry.start(m_keyFile, m_passphrase->text(), [this](const rap::Result<void>& opened) {
        m_unlock->setEnabled(true);
        if (opened) {
            QDialog::accept();
            return;
        }
        m_wrong->show(Tone::Bad, opened.error().text());
        markWrong(m_passphrase, true);
        m_passphrase->selectAll();
        m_passphrase->setFocus(Qt::OtherFocusReason);
    });
}

void PassphraseQuestion::reject()
{
    m_keyTry.drop();
    QDialog::reject();
}

QString PassphraseQuestion::passphrase() const
{
    return m_passphrase->text();
}

bool PassphraseQuestion::remember() const
{
    return m_remember->isChecked();
}

void askPassphrase(account::Passphrases& passphrases, const account::Account& account, QWidget* parent,
                   const std::function<void(const std::optional<QString>&)>& done,
                   const std::function<void(const rap::Error&)>& notKept)
{
    auto* question = new PassphraseQuestion(account.name, account.keyFile, parent);
    question->setAttribute(Qt::WA_DeleteOnClose);
    QObject::connect(question, &QDialog::finished, question, [=, &passphrases, name = account.name](int result) {
        if (result != QDialog::Accepted) {
            done(std::nullopt);
            return;
        }
        const QString passphrase = question->passphrase();
        if (question->remember())
            passphrases.write(name, passphrase, [notKept](const rap::Result<void>& written) {
                if (!written)
                    notKept(written.error());
            });
        done(passphrase);
    });
    question->open();
}

void findPassphrase(account::Passphrases& passphrases, const account::Account& account, QWidget* parent,
                    const std::function<void(const QString&)>& done,
                    const std::function<void(const rap::Error&)>& notKept)
{
    passphrases.read(account.name, [=, &passphrases, above = QPointer(parent)](const std::optional<QString>& kept) {
        if (!above)
            return;
        const auto key = account::inspectKeyFile(account.keyFile);
        if (kept || !key || !key->encrypted || key->toConvert)
            done(kept.value_or(QString()));
        else
            askPassphrase(
                passphrases, account, above,
                [done](const std::optional<QString>& said) { done(said.value_or(QString())); }, notKept);
    });
}

} // namespace ui
