#include "ui/accounts/KeyFields.h"

#include "account/KeyFile.h"
#include "account/PuttyKey.h"
#include "account/Renewal.h"
#include "rap/WhenFinished.h"
#include "ui/accounts/NewKeyDialog.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/TypedPath.h"

#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QtConcurrent>

namespace ui {

KeyFields::KeyFields(QFormLayout& form, QWidget* place)
    : QObject(place)
    , m_place(place)
    , m_key(new QLineEdit)
    , m_passphrase(new QLineEdit)
    , m_form(&form)
    , m_buttons(new QWidget)
    , m_new(new QPushButton(tr("&Make a new key…")))
    , m_convert(new QPushButton(tr("Con&vert it")))
{
    m_passphrase->setEchoMode(QLineEdit::Password);
    m_passphrase->setPlaceholderText(tr("only where the key has one; goes to the credential store"));
    m_keyField =
        addField(form, tr("SSH &key file"), m_key, withBrowse(m_key, tr("Choose the key file"), [this] { browse(); }));
    m_passphraseField = addField(form, tr("Passp&hrase"), m_passphrase);
    auto* buttons = new QHBoxLayout(m_buttons);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(grid);
    for (QPushButton* button : {m_convert, m_new}) {
        button->setAutoDefault(false);
        buttons->addWidget(button);
    }
    buttons->addStretch();
    form.addRow(QString(), m_buttons);
    connect(m_new, &QPushButton::clicked, this, &KeyFields::makeNew);
    connect(m_convert, &QPushButton::clicked, this, &KeyFields::convert);
    showButtons();

    connect(m_key, &QLineEdit::textChanged, m_keyField, &FormField::clear);
    for (QLineEdit* editor : {m_key, m_passphrase})
        connect(editor, &QLineEdit::textChanged, this, [this] {
            m_keyTry.drop();
            tellNoStore();
        });
    connect(m_key, &QLineEdit::textChanged, this, &KeyFields::keyEdited);
    connect(m_passphrase, &QLineEdit::textChanged, this, &KeyFields::passphraseEdited);
    connect(m_passphrase, &QLineEdit::editingFinished, this, &KeyFields::leavePassphrase);
    connect(m_key, &QLineEdit::editingFinished, this, [this] {
        inspect();
        lookForPassphrase();
        leavePassphrase();
    });
}

void KeyFields::fill(const QString& keyFile)
{
    m_key->setText(QDir::toNativeSeparators(keyFile));
    inspect();
}

QString KeyFields::keyFile() const
{
    return typedPath(*m_key);
}

QString KeyFields::passphrase() const
{
    return m_passphrase->text();
}

void KeyFields::setPassphrase(const QString& passphrase)
{
    m_passphrase->setText(passphrase);
    leavePassphrase();
}

void KeyFields::clearPassphrase()
{
    const QSignalBlocker nothingWasEdited(m_passphrase);
    m_passphrase->clear();
    tellNoStore();
}

void KeyFields::setNoStore(const QString& words)
{
    m_noStore = words;
    m_passphrase->setPlaceholderText(tr("only where the key has one"));
    if (!m_passphraseField->isWrong())
        tellNoStore();
}

/// Where that matters; else nothing is told of the passphrase.
void KeyFields::tellNoStore()
{
    const bool isMeant = m_isLocked.value_or(false) || !m_passphrase->text().isEmpty();
    if (isMeant && !m_noStore.isEmpty())
        m_passphraseField->tell(Tone::Quiet, m_noStore);
    else
        m_passphraseField->clear();
}

// One that is being tried may have more than this waiting for it.
void KeyFields::leavePassphrase()
{
    if (!m_keyTry.isTrying())
        tryPassphrase();
}

void KeyFields::tryPassphrase(const std::function<void()>& opened)
{
    if (m_isPutty) {
        if (opened) {
            m_keyField->tell(Tone::Bad, tr("Convert this key first: nothing can log in with it as it is."));
            m_convert->setFocus(Qt::OtherFocusReason);
            Q_EMIT toSee(m_keyField);
        }
        return;
    }
    m_keyTry.start(keyFile(), m_passphrase->text(), [this, opened](const rap::Result<void>& tried) {
        if (!tried) {
            m_passphraseField->tell(Tone::Bad, tried.error().text());
            m_keyField->clear(); // it is in order in itself, and of no use like this
            if (opened) {
                m_passphrase->setFocus(Qt::OtherFocusReason);
                Q_EMIT toSee(m_passphraseField);
            }
            return;
        }
        if (!m_passphrase->text().isEmpty() && m_isLocked) {
            const QString words = *m_isLocked ? tr("This passphrase opens the key.")
                                              : tr("This key has no passphrase: nothing is needed here.");
            const bool isLost = *m_isLocked && !m_noStore.isEmpty();
            m_passphraseField->tell(*m_isLocked ? Tone::Good : Tone::Warning,
                                    isLost ? words + QLatin1Char('\n') + m_noStore : words);
        } else {
            tellNoStore();
        }
        if (opened)
            opened();
    });
}

void KeyFields::browse()
{
    auto* dialog = new QFileDialog(m_place, tr("SSH key file"), QDir::homePath() + QStringLiteral("/.ssh"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        fill(file);
        lookForPassphrase();
        leavePassphrase();
    });
    dialog->open();
}

void KeyFields::lookForPassphrase()
{
    if (!m_isLocked.value_or(false) || m_isPutty || !passphrase().isEmpty())
        return;
    m_passphrases.readStored(makingName(keyFile()), [this, file = keyFile()](const std::optional<QString>& kept) {
        if (kept && file == keyFile() && passphrase().isEmpty())
            setPassphrase(*kept);
    });
}

void KeyFields::inspect()
{
    const QString file = keyFile();
    m_isLocked.reset();
    const auto key = account::inspectKeyFile(file);
    m_isPutty = key && key->toConvert;
    showButtons();
    if (file.isEmpty())
        return;
    if (!key) {
        m_keyField->tell(Tone::Bad, key.error().text());
        return;
    }
    m_isLocked = key->encrypted;
    QStringList lines{QStringList{key->type, key->fingerprint}.join(QLatin1Char(' ')).trimmed()};
    if (key->encrypted)
        lines.append(tr("This key is locked with a passphrase."));
    lines.append(key->warnings);
    if (key->toConvert)
        lines.append(tr("RAP Desk makes a copy in OpenSSH's form, with the same passphrase; this file stays as it "
                        "is."));
    lines.removeAll(QString());
    if (lines.isEmpty())
        m_keyField->clear();
    else
        m_keyField->tell(key->warnings.isEmpty() && !key->toConvert ? Tone::Good : Tone::Warning,
                         lines.join(QLatin1Char('\n')));
}

void KeyFields::showButtons()
{
    m_convert->setVisible(m_isPutty);
    m_convert->setEnabled(!m_isConverting);
    m_new->setVisible(m_user != nullptr);
    m_form->setRowVisible(m_buttons, m_isPutty || m_user != nullptr);
}

void KeyFields::offerNewKey(std::function<QString()> user, QDate today)
{
    m_user = std::move(user);
    m_today = today;
    showButtons();
}

void KeyFields::makeNew()
{
    const QString usual = QDir::homePath() + QStringLiteral("/.ssh/rap");
    auto* dialog = new NewKeyDialog(m_user(), account::suggestedKeyFile(usual, m_today), m_place);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &QDialog::accepted, this, [this, dialog] {
        fill(dialog->keyFile());
        setPassphrase(dialog->passphrase());
    });
    dialog->open();
}

/// Beside the old file, under a name that is free; with the same passphrase.
void KeyFields::convert()
{
    const QFileInfo ppk(keyFile());
    const QString file =
        account::freeKeyFile(ppk.absolutePath() + u'/' + ppk.completeBaseName() + QStringLiteral("-openssh"));
    m_isConverting = true;
    showButtons();
    m_keyTry.drop();
    const auto converting = QtConcurrent::run([ppk = ppk.filePath(), passphrase = passphrase(), file] {
        return account::convertPuttyKey(ppk, passphrase, file);
    });
    rap::whenFinished(converting, this, [this, file, ppk](const rap::Result<account::PublicKey>& converted) {
        m_isConverting = false;
        showButtons();
        if (QFileInfo(keyFile()) != ppk)
            return; // she is at another one by now
        if (!converted) {
            (m_isLocked.value_or(false) ? m_passphraseField : m_keyField)->tell(Tone::Bad, converted.error().text());
            return;
        }
        fill(file);
        leavePassphrase();
    });
}

} // namespace ui
