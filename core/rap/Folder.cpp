#include "rap/Folder.h"

#include "rap/Day.h"

#include <QStringList>
#include <algorithm>
#include <array>

namespace rap {
namespace {

struct KnownFolder {
    QLatin1String prefix; // the market code follows
    House house;
    System system;
};

constexpr std::array knownFolders{
    KnownFolder{QLatin1String("CCASS_"), House::Hkscc, System::Ccass},
    KnownFolder{QLatin1String("HKSCC_CCMS_"), House::Hkscc, System::Ccms},
    KnownFolder{QLatin1String("HKCC_SEOCH_CCMS_"), House::HkccSeoch, System::Ccms},
};

QStringList componentsOf(const QString& path)
{
    QStringList components = path.split(u'/', Qt::SkipEmptyParts);
    components.removeAll(QStringLiteral("."));
    return components;
}

QString withoutTrailingSlash(QString path)
{
    while (path.size() > 1 && path.endsWith(u'/'))
        path.chop(1);
    return path;
}

} // namespace

QString Folder::localPath() const
{
    QStringList parts = componentsOf(name);
    // Never above the clerk's folder, whatever the server calls its own.
    std::replace(parts.begin(), parts.end(), QStringLiteral(".."), QStringLiteral("__"));
    if (date)
        parts += date->toString(QStringLiteral("yyyyMMdd"));
    return parts.join(u'/');
}

QStringList expectedFolders(Identity identity)
{
    QStringList names;
    for (const KnownFolder& known : knownFolders) {
        const House house = identity == Identity::HkccSeochParticipant ? House::HkccSeoch : House::Hkscc;
        if (known.house != house || (identity == Identity::DesignatedBank && known.system != System::Ccass))
            continue;
        for (const Market market : {Market::Glob, Market::Hkmk, Market::Mamk, Market::Szmk})
            names += known.prefix + code(market);
    }
    return names;
}

Folder decodeFolder(const QString& base, const QString& path)
{
    QStringList below = componentsOf(path);
    const QStringList above = componentsOf(base);
    if (below.mid(0, above.size()) == above)
        below.remove(0, above.size());

    Folder folder;
    folder.path = withoutTrailingSlash(path);
    if (!below.isEmpty()) {
        folder.date = dayFromDigits(below.last());
        if (folder.date)
            below.removeLast();
    }
    folder.name = below.join(u'/');

    for (const KnownFolder& known : knownFolders) {
        if (!folder.name.startsWith(known.prefix))
            continue;
        if (const auto market = marketFromCode(QStringView(folder.name).mid(known.prefix.size()))) {
            folder.house = known.house;
            folder.system = known.system;
            folder.market = market;
        }
    }
    return folder;
}

} // namespace rap
