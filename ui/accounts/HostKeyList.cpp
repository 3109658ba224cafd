#include "ui/accounts/HostKeyList.h"

#include "account/PublicKey.h"
#include "ui/accounts/HostKeyComparison.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <algorithm>

namespace ui {

namespace {

/// A line as the clearing house gives it, "ssh-ed25519 AAAA...", or with its servers before it, as in known_hosts.
struct KeyLine {
    QByteArray key;
    QList<account::Address> servers; ///< Those that it names.
};

QList<account::Address> serversIn(const QString& hosts)
{
    static const QRegularExpression withPort(QStringLiteral("^\\[(.+)\\]:(\\d{1,5})$"));
    QList<account::Address> servers;
    for (const QString& host : hosts.split(u',', Qt::SkipEmptyParts)) {
        const auto match = withPort.match(host);
        servers += match.hasMatch() ? account::Address{match.captured(1).toLower(), match.captured(2).toUShort()}
                                    : account::Address{host.toLower(), 22};
    }
    return servers;
}

KeyLine keyLineIn(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^(?:([^@\\s]\\S*)\\s+)?((?:ssh-|ecdsa-)\\S+\\s+AAAA.*)$"));
    const auto match = form.match(text.trimmed());
    return {match.captured(2).toUtf8(), serversIn(match.captured(1))};
}

} // namespace

HostKeyList::HostKeyList(account::ConfigFolder folder, QWidget* parent)
    : QWidget(parent)
    , m_folder(std::move(folder))
    , m_rows(new QVBoxLayout)
    , m_none(new QLabel(tr("None yet: the first connection asks whether it is really RAP.")))
    , m_line(new QLineEdit)
    , m_server(new QComboBox)
    , m_told(new Notice)
{
    m_told->setObjectName(QStringLiteral("host-keys-told"));
    m_none->setWordWrap(true);
    m_line->setPlaceholderText(tr("ssh-… AAAA…, a server's public key as the clearing house gives it"));
    m_line->setAccessibleName(tr("Public key of the server"));
    m_server->setPlaceholderText(tr("of which server?"));
    m_server->setAccessibleName(tr("Server that has this key"));
    auto* add = new QPushButton(tr("Trust &beforehand"));
    add->setAutoDefault(false);
    auto* adding = new QHBoxLayout;
    adding->setSpacing(grid);
    adding->addWidget(m_line, 1);
    adding->addWidget(m_server);
    adding->addWidget(add);
    m_rows->setSpacing(grid / 2);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_none);
    column->addLayout(m_rows);
    column->addLayout(adding);
    column->addWidget(m_told);
    connect(add, &QPushButton::clicked, this, &HostKeyList::add);
    connect(m_line, &QLineEdit::textChanged, m_told, &Notice::clear);
    connect(m_line, &QLineEdit::textChanged, this, &HostKeyList::takeServerFromLine);
    connect(m_server, &QComboBox::currentIndexChanged, m_told, &Notice::clear);
}

void HostKeyList::show(const account::Account& account)
{
    m_addresses = {account.primary};
    if (account.backup)
        m_addresses += *account.backup;
    m_server->clear();
    for (const account::Address& address : std::as_const(m_addresses))
        m_server->addItem(address.text());
    m_server->setCurrentIndex(m_addresses.size() > 1 ? -1 : 0);
    m_server->setVisible(m_addresses.size() > 1);
    takeServerFromLine();
    m_told->clear();
    if (const auto keys = sftp::HostKeys::load(m_folder.hostKeys()))
        fill(*keys);
    else
        m_told->show(Tone::Bad, keys.error().text());
}

void HostKeyList::fill(const sftp::HostKeys& keys)
{
    while (QLayoutItem* item = m_rows->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
    for (const account::Address& address : m_addresses)
        for (const sftp::PresentedKey& key : keys.pinned(address))
            addRow(key);
    m_none->setVisible(m_rows->count() == 0); // rows that were just added do not show yet
}

void HostKeyList::addRow(const sftp::PresentedKey& key)
{
    auto* row = new QWidget;
    auto* print =
        new QLabel(key.address.text() + QStringLiteral("  ") + keyKind(key.type, key.bits) + u'\n' + key.fingerprint);
    print->setTextFormat(Qt::PlainText);
    print->setTextInteractionFlags(Qt::TextSelectableByMouse);
    auto* trust = new QPushButton;
    trust->setAutoDefault(false);
    offer(key, true, *trust);
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(grid);
    line->addWidget(print, 1);
    line->addWidget(trust);
    m_rows->addWidget(row);
}

void HostKeyList::forget(const sftp::PresentedKey& key, QPushButton& button)
{
    if (const auto keys = sftp::HostKeys::forget(m_folder, key); !keys) {
        m_told->show(Tone::Bad, keys.error().text());
        return;
    }
    offer(key, false, button);
    m_told->show(Tone::Quiet, tr("The next connection to %1 asks whether it is really RAP.").arg(key.address.text()));
}

void HostKeyList::trustAgain(const sftp::PresentedKey& key, QPushButton& button)
{
    if (const auto keys = sftp::HostKeys::trust(m_folder, {key}); !keys) {
        m_told->show(Tone::Bad, keys.error().text());
        return;
    }
    offer(key, true, button);
    m_told->show(Tone::Good, tr("Trusted for %1 as before: %2").arg(key.address.text(), key.fingerprint));
}

/// One button for both, at the same place: a wrong click is taken back by another.
void HostKeyList::offer(const sftp::PresentedKey& key, bool isTrusted, QPushButton& button)
{
    button.setText(isTrusted ? tr("Trust no longer") : tr("Trust it again"));
    const QString name = isTrusted ? tr("Trust %1 of %2 no longer") : tr("Trust %1 of %2 again");
    button.setAccessibleName(name.arg(key.type, key.address.text()));
    const auto what = isTrusted ? &HostKeyList::forget : &HostKeyList::trustAgain;
    button.disconnect(this);
    connect(&button, &QPushButton::clicked, this, [this, what, key, &button] { (this->*what)(key, button); });
}

void HostKeyList::takeServerFromLine()
{
    const QList<account::Address> named = keyLineIn(m_line->text()).servers;
    const auto one = std::find_if(m_addresses.cbegin(), m_addresses.cend(),
                                  [&named](const account::Address& address) { return named.contains(address); });
    if (one != m_addresses.cend())
        m_server->setCurrentIndex(int(one - m_addresses.cbegin()));
    else if (m_isServerFromLine || m_line->text().isEmpty()) // the next key may be the other server's
        m_server->setCurrentIndex(m_addresses.size() > 1 ? -1 : 0);
    m_isServerFromLine = one != m_addresses.cend();
}

void HostKeyList::add()
{
    const auto key = account::publicKeyFromLine(keyLineIn(m_line->text()).key);
    if (!key) {
        m_told->show(Tone::Warning, tr("That is no public key of a server. It is one line that begins with ssh- or "
                                       "ecdsa-; a fingerprint alone is compared when the server is first asked."));
        return;
    }
    const int server = m_server->currentIndex();
    if (server < 0) {
        m_told->show(Tone::Warning, tr("Choose the server that has this key: each of the two has its own."));
        m_server->setFocus(Qt::OtherFocusReason);
        return;
    }
    const sftp::PresentedKey pin{m_addresses.at(server), key->type, key->bits, key->fingerprint()};
    const auto before = sftp::HostKeys::load(m_folder.hostKeys());
    if (before && before->judge(pin) == sftp::HostKeyVerdict::Changed) {
        m_told->show(Tone::Bad, tr("Another key of this kind is trusted for %1. Take that one away first, where the "
                                   "clearing house says that it was renewed.")
                                    .arg(pin.address.text()));
        return;
    }
    if (const auto keys = sftp::HostKeys::trust(m_folder, {pin})) {
        m_line->clear();
        fill(*keys);
        m_told->show(Tone::Good, tr("Trusted for %1 from now on: %2").arg(pin.address.text(), key->fingerprint()));
    } else {
        m_told->show(Tone::Bad, keys.error().text());
    }
}

} // namespace ui
