#include "ui/accounts/KeyMaking.h"

#include "account/WholeFile.h"
#include "rap/WhenFinished.h"
#include "ui/common/FormField.h"
#include "ui/common/TypedPath.h"

#include <QComboBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLineEdit>
#include <QtConcurrent>

namespace ui {

QString nameOf(account::KeyType type)
{
    switch (type) {
    case account::KeyType::Ed25519:
        return QStringLiteral("Ed25519");
    case account::KeyType::EcdsaP256:
        return QStringLiteral("ECDSA P-256");
    case account::KeyType::EcdsaP384:
        return QStringLiteral("ECDSA P-384");
    case account::KeyType::Rsa3072:
        return QStringLiteral("RSA 3072");
    case account::KeyType::Rsa4096:
        break;
    }
    return QStringLiteral("RSA 4096");
}

KeyMaking::KeyMaking(QFormLayout& form, QObject* parent)
    : QObject(parent)
    , m_type(new QComboBox)
    , m_file(new QLineEdit)
{
    for (const account::KeyType type : account::keyTypes)
        m_type->addItem(nameOf(type), int(type));
    addField(form, tr("&Kind of key"), m_type);
    m_fileField = addField(form, tr("New key &file"), m_file);
    connect(m_file, &QLineEdit::textChanged, m_fileField, &FormField::clear);
}

void KeyMaking::suggest(account::KeyType type, const QString& file)
{
    m_type->setCurrentIndex(m_type->findData(int(type)));
    m_file->setText(QDir::toNativeSeparators(file));
}

void KeyMaking::setEnabled(bool enabled)
{
    m_type->setEnabled(enabled);
    m_file->setEnabled(enabled);
}

void KeyMaking::focusFirst()
{
    m_type->setFocus(Qt::OtherFocusReason);
}

QString KeyMaking::file() const
{
    return typedPath(*m_file);
}

bool KeyMaking::wouldBeNew()
{
    const auto free = account::keyWouldBeNew(file());
    if (!free)
        m_fileField->tell(Tone::Bad, free.error().text());
    return free.has_value();
}

void KeyMaking::make(const QString& passphrase, const QString& comment, const Made& made)
{
    m_isMaking = true;
    Q_EMIT changed();
    const auto making =
        QtConcurrent::run([type = account::KeyType(m_type->currentData().toInt()), file = file(), passphrase, comment] {
            // Who never had a key has no folder for keys.
            return account::makeOwnFolder(QFileInfo(file).path()).and_then([&] {
                return account::makeKey(type, file, passphrase, comment);
            });
        });
    rap::whenFinished(making, this, [this, made](const rap::Result<account::PublicKey>& key) {
        m_isMaking = false;
        Q_EMIT changed();
        if (key)
            made(*key);
        else
            m_fileField->tell(Tone::Bad, key.error().text());
    });
}

} // namespace ui
