#include "ui/accounts/HostKeyQuestion.h"

#include "sftp/Fingerprint.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

struct Words {
    QString title;
    QString text;
};

Words wordsFor(rap::ErrorKind kind, const QString& address)
{
    switch (kind) {
    case rap::ErrorKind::HostKeyChanged:
        return {HostKeyQuestion::tr("The server shows another key than before"),
                HostKeyQuestion::tr(
                    "The server at %1 used to show another key of the same type. Either the clearing house has "
                    "renewed it, or somebody stands between you and RAP. Do not go on unless the new fingerprint "
                    "is in the clearing house's letter: type or paste it below.")
                    .arg(address)};
    case rap::ErrorKind::HostKeyOtherType:
        return {HostKeyQuestion::tr("The server shows a key of another type"),
                HostKeyQuestion::tr(
                    "The server at %1 is known by a key of another type. Compare this fingerprint with the one "
                    "in the clearing house's letter. Until they agree nothing is sent.")
                    .arg(address)};
    default:
        return {HostKeyQuestion::tr("Is this really RAP?"),
                HostKeyQuestion::tr(
                    "The server at %1 shows this fingerprint. Compare it with the one in the clearing house's "
                    "letter, or paste that one below and the program compares for you. Until they agree nothing is "
                    "sent.")
                    .arg(address)};
    }
}

QString keyName(const sftp::PresentedKey& key)
{
    return key.bits > 0 ? HostKeyQuestion::tr("%1, %2 bits").arg(key.type, QString::number(key.bits)) : key.type;
}

} // namespace

HostKeyQuestion::HostKeyQuestion(sftp::ConnectFailure failure, const QString& account, account::ConfigFolder folder,
                                 QWidget* parent)
    : TallDialog(620, parent)
    , m_failure(std::move(failure))
    , m_folder(std::move(folder))
    , m_typed(new QLineEdit)
    , m_byEye(new QCheckBox(tr("I have &compared every character with the clearing house's letter")))
    , m_verdict(new Notice)
    , m_trust(new QPushButton(tr("&Trust this server")))
{
    Q_ASSERT(m_failure.presented.has_value());
    const sftp::PresentedKey& key = *m_failure.presented;
    const Words words = wordsFor(m_failure.error.kind, key.address.text());
    setWindowTitle(tr("Check the server of %1").arg(account));

    auto* title = new QLabel(words.title);
    QFont large = title->font();
    large.setPointSizeF(large.pointSizeF() * 1.35);
    large.setBold(true);
    title->setFont(large);
    auto* text = new QLabel(words.text);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);

    QString shown = sftp::grouped(key.fingerprint) + QLatin1Char('\n') + keyName(key);
    for (const sftp::PresentedKey& pin : m_failure.pinned)
        shown += QStringLiteral("\n\n") + tr("Known until now:") + QLatin1Char('\n') + sftp::grouped(pin.fingerprint) +
                 QLatin1Char('\n') + keyName(pin);
    auto* fingerprint = new QLabel(shown);
    fingerprint->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    fingerprint->setTextFormat(Qt::PlainText);
    fingerprint->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    fingerprint->setAccessibleName(tr("Fingerprint that the server shows"));
    fingerprint->setMargin(grid);
    fingerprint->setFrameShape(QFrame::StyledPanel);
    fingerprint->setAutoFillBackground(true);
    fingerprint->setBackgroundRole(QPalette::Base);

    auto* label = new QLabel(tr("&Fingerprint from the clearing house's letter"));
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(m_typed);
    m_typed->setPlaceholderText(QStringLiteral("SHA256:…"));
    m_typed->setAccessibleName(tr("Fingerprint from the clearing house's letter"));
    m_typed->setClearButtonEnabled(true);
    m_byEye->setVisible(mayCompareByEye());

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Do not connect"));
    buttons->addButton(m_trust, QDialogButtonBox::AcceptRole);
    makePrimary(m_trust);
    connect(m_typed, &QLineEdit::textChanged, this, &HostKeyQuestion::judge);
    connect(m_byEye, &QCheckBox::toggled, this, &HostKeyQuestion::judge);
    connect(buttons, &QDialogButtonBox::accepted, this, &HostKeyQuestion::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    column().addWidget(title);
    column().addWidget(text);
    column().addWidget(fingerprint);
    column().addSpacing(grid);
    column().addWidget(label);
    column().addWidget(m_typed);
    column().addWidget(m_byEye);
    column().addWidget(m_verdict);
    column().addStretch();
    setButtons(buttons);
    m_trust->setDefault(true); // Return does nothing until they agree
    m_typed->setFocus();
    judge();
}

bool HostKeyQuestion::mayCompareByEye() const
{
    return m_failure.error.kind != rap::ErrorKind::HostKeyChanged;
}

void HostKeyQuestion::judge()
{
    const std::optional<QString> typed = sftp::fingerprintIn(m_typed->text());
    const bool agrees = typed == m_failure.presented->fingerprint;
    if (m_typed->text().trimmed().isEmpty())
        m_verdict->clear();
    else if (!typed)
        m_verdict->show(
            Tone::Warning,
            tr("This is not a whole SHA-256 fingerprint yet: 43 letters and digits, often after \"SHA256:\"."));
    else if (agrees)
        m_verdict->show(Tone::Good, tr("They agree. You can trust this server."));
    else
        m_verdict->show(Tone::Bad,
                        tr("They differ. Do not connect; ask the clearing house which fingerprint is right."));
    reveal(m_verdict);
    // A fingerprint that was given and differs outweighs the tick.
    m_trust->setEnabled(agrees || (m_typed->text().trimmed().isEmpty() && mayCompareByEye() && m_byEye->isChecked()));
}

void HostKeyQuestion::accept()
{
    if (!m_trust->isEnabled())
        return;
    const auto saved = sftp::HostKeys::trust(m_folder, {*m_failure.presented});
    if (!saved) {
        m_verdict->show(Tone::Bad, saved.error().text());
        return;
    }
    QDialog::accept();
}

} // namespace ui
