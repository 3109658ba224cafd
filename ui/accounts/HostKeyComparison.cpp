#include "ui/accounts/HostKeyComparison.h"

#include "sftp/Fingerprint.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"

#include <QCheckBox>
#include <QFontDatabase>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

QString printOf(const sftp::PresentedKey& key)
{
    QStringList lines{sftp::grouped(key.fingerprint)};
    if (!key.md5.isEmpty())
        lines += key.md5;
    return (lines + QStringList{keyKind(key.type, key.bits)}).join(u'\n');
}

} // namespace

QString keyKind(const QString& type, int bits)
{
    return bits > 0 ? HostKeyComparison::tr("%1, %2 bits").arg(type, QString::number(bits)) : type;
}

HostKeyComparison::HostKeyComparison(QWidget* parent)
    : QWidget(parent)
    , m_prints(new QLabel)
    , m_typed(new QLineEdit)
    , m_byEye(new QCheckBox(tr("I have co&mpared every character with the clearing house's letter")))
    , m_verdict(new Notice)
{
    m_prints->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    m_prints->setTextFormat(Qt::PlainText);
    m_prints->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_prints->setAccessibleName(tr("Fingerprint that the server shows"));
    m_prints->setMargin(grid);
    m_prints->setFrameShape(QFrame::StyledPanel);
    m_prints->setAutoFillBackground(true);
    m_prints->setBackgroundRole(QPalette::Base);

    auto* label = new QLabel(tr("&Fingerprint from the clearing house's letter"));
    QFont bold = label->font();
    bold.setBold(true);
    label->setFont(bold);
    label->setBuddy(m_typed);
    m_typed->setPlaceholderText(QStringLiteral("SHA256:… / MD5:…"));
    m_typed->setAccessibleName(tr("Fingerprint from the clearing house's letter"));
    makeClearable(*m_typed, tr("Clear what was typed"));
    connect(m_typed, &QLineEdit::textChanged, this, &HostKeyComparison::judge);
    connect(m_byEye, &QCheckBox::toggled, this, &HostKeyComparison::judge);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_prints);
    column->addSpacing(grid);
    column->addWidget(label);
    column->addWidget(m_typed);
    column->addWidget(m_byEye);
}

void HostKeyComparison::show(const QList<sftp::PresentedKey>& keys, const QList<sftp::PresentedKey>& known,
                             bool mayByEye)
{
    m_keys = keys;
    m_mayByEye = mayByEye;
    m_byEye->setVisible(mayByEye);
    const bool isOne =
        std::all_of(keys.begin(), keys.end(), [&](const auto& key) { return key.address == keys.first().address; });
    QStringList lines;
    for (const sftp::PresentedKey& key : keys)
        lines += isOne ? printOf(key) : key.address.text() + u'\n' + printOf(key);
    for (const sftp::PresentedKey& key : known)
        lines += tr("Known until now:") + u'\n' + printOf(key);
    m_prints->setText(lines.join(QStringLiteral("\n\n")));
    judge();
}

void HostKeyComparison::focusOnField()
{
    m_typed->setFocus(Qt::OtherFocusReason);
}

QList<sftp::PresentedKey> HostKeyComparison::compared() const
{
    // A fingerprint that was given and differs outweighs the tick.
    if (m_typed->text().trimmed().isEmpty())
        return m_mayByEye && m_byEye->isChecked() ? m_keys : QList<sftp::PresentedKey>();
    QList<sftp::PresentedKey> agree;
    std::copy_if(m_keys.begin(), m_keys.end(), std::back_inserter(agree),
                 [&](const sftp::PresentedKey& key) { return sftp::hasFingerprintOf(m_typed->text(), key); });
    return agree;
}

void HostKeyComparison::judge()
{
    const QList<sftp::PresentedKey> agree = compared();
    if (m_keys.isEmpty() || m_typed->text().trimmed().isEmpty())
        m_verdict->clear(); // the one without the other says nothing
    else if (!sftp::fingerprintIn(m_typed->text()) && !sftp::md5FingerprintIn(m_typed->text()))
        m_verdict->show(Tone::Warning, sftp::whyNoFingerprint(m_typed->text()));
    else if (agree.isEmpty())
        m_verdict->show(Tone::Bad,
                        tr("They differ. Do not connect; ask the clearing house which fingerprint is right."));
    else
        m_verdict->show(Tone::Good, tr("They agree. You can trust this server."));
    Q_EMIT changed();
}

} // namespace ui
