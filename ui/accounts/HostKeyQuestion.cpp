#include "ui/accounts/HostKeyQuestion.h"

#include "ui/accounts/HostKeyComparison.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QDialogButtonBox>
#include <QLabel>
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

} // namespace

HostKeyQuestion::HostKeyQuestion(sftp::ConnectFailure failure, const QString& account, account::ConfigFolder folder,
                                 QWidget* parent)
    : TallDialog(620, parent)
    , m_failure(std::move(failure))
    , m_folder(std::move(folder))
    , m_comparison(new HostKeyComparison)
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

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Cancel)->setText(tr("&Do not connect"));
    buttons->addButton(m_trust, QDialogButtonBox::AcceptRole);
    makePrimary(m_trust);
    connect(m_comparison, &HostKeyComparison::changed, this, [this] {
        m_trust->setEnabled(!m_comparison->compared().isEmpty());
        reveal(&m_comparison->verdict());
    });
    connect(buttons, &QDialogButtonBox::accepted, this, &HostKeyQuestion::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    column().addWidget(title);
    column().addWidget(text);
    column().addWidget(m_comparison);
    column().addStretch();
    pinned().addWidget(&m_comparison->verdict());
    setButtons(buttons);
    m_trust->setDefault(true); // Return does nothing until they agree
    compareWith({key});
    m_comparison->focusOnField();
    askForOthers();
}

HostKeyQuestion::~HostKeyQuestion() = default;

void HostKeyQuestion::compareWith(const QList<sftp::PresentedKey>& keys)
{
    m_comparison->show(keys, m_failure.pinned, m_failure.error.kind != rap::ErrorKind::HostKeyChanged);
}

void HostKeyQuestion::askForOthers()
{
    const sftp::PresentedKey& presented = *m_failure.presented;
    m_scan = std::make_unique<sftp::HostKeyScan>(QList{presented.address}, sftp::Deadlines());
    connect(m_scan.get(), &sftp::HostKeyScan::finished, this,
            [this, presented](const QList<sftp::HostKeyScan::Outcome>& outcomes) {
                m_scan.release()->deleteLater();
                QList<sftp::PresentedKey> keys{presented};
                for (const sftp::PresentedKey& key : outcomes.first().keys)
                    if (key.fingerprint != presented.fingerprint)
                        keys += key;
                if (keys.size() > 1 && m_comparison->compared().isEmpty()) // what she has compared stays as it is
                    compareWith(keys);
            });
    m_scan->start();
}

void HostKeyQuestion::accept()
{
    if (!m_trust->isEnabled())
        return;
    const auto saved = sftp::HostKeys::trust(m_folder, m_comparison->compared());
    if (!saved) {
        m_comparison->verdict().show(Tone::Bad, saved.error().text());
        return;
    }
    QDialog::accept();
}

} // namespace ui
