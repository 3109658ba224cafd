#include "app/parts/PartsHere.h"

#include "sftp/Versions.h"

#include <QHash>
#include <QStringBuilder>
#include <algorithm>

namespace parts {

QList<Part> here()
{
    const QHash<QString, QString> running{
        {QStringLiteral("libssh2"), sftp::libssh2Version()},
        {QStringLiteral("OpenSSL"), sftp::opensslVersion()},
        {QStringLiteral("Qt"), QString::fromLatin1(qVersion())},
    };
    QList<Part> all = parts::all();
    for (Part& part : all)
        if (const QString here = running.value(part.name, part.version); here != part.version) {
            part.version = here;
            part.patchLevel.clear();
            part.closes.clear();
        }
    return all;
}

QStringList lines()
{
    const QList<Part> all = here();
    qsizetype name = 0;
    qsizetype version = 0;
    for (const Part& part : all) {
        name = std::max(name, part.name.size());
        version = std::max(version, part.version.size());
    }
    QStringList lines;
    for (const Part& part : all)
        lines.append(QString(part.name.leftJustified(name) % u"  " % part.version.leftJustified(version) % u"  " %
                             part.patchLevel)
                         .trimmed());
    return lines;
}

} // namespace parts
