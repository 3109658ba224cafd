#include "sftp/OwnAddresses.h"

#include <QNetworkInterface>
#include <QStringList>

namespace sftp {

QString ownAddresses()
{
    QStringList texts;
    const QList<QHostAddress> addresses = QNetworkInterface::allAddresses();
    for (const QHostAddress& address : addresses)
        if (!address.isLoopback() && !address.isLinkLocal())
            texts += address.toString();
    return texts.join(QStringLiteral(", "));
}

} // namespace sftp
