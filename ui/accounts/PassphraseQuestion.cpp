#include "ui/accounts/PassphraseQuestion.h"

#include "ui/common/DeskStyle.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PassphraseQuestion::PassphraseQuestion(const QString& account, const QString& keyFile, QWidget* parent)
    : QDialog(parent)
    , m_passphrase(new QLineEdit)
    , m_remember(new QCheckBox(tr("&Remember it in this computer's credential store")))
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
    m_remember->setChecked(true);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    QPushButton* unlock = buttons->addButton(tr("&Unlock"), QDialogButtonBox::AcceptRole);
    makePrimary(unlock);
    unlock->setEnabled(false);
    connect(m_passphrase, &QLineEdit::textChanged, unlock,
            [unlock](const QString& typed) { unlock->setEnabled(!typed.isEmpty()); });
    connect(buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    auto* layout = new QVBoxLayout(this);
    layout->setContentsMargins(2 * grid, 2 * grid, 2 * grid, 2 * grid);
    layout->setSpacing(grid);
    layout->addWidget(text);
    layout->addSpacing(grid);
    layout->addWidget(label);
    layout->addWidget(m_passphrase);
    layout->addWidget(m_remember);
    layout->addStretch();
    layout->addSpacing(grid);
    layout->addWidget(buttons);
    unlock->setDefault(true); // in its dialog: otherwise Return presses Cancel too
    resize(440, sizeHint().height());
    m_passphrase->setFocus();
}

QString PassphraseQuestion::passphrase() const
{
    return m_passphrase->text();
}

bool PassphraseQuestion::remember() const
{
    return m_remember->isChecked();
}

} // namespace ui
