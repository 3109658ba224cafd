#include "filing/EntryNames.h"

#include "filing/Faults.h"
#include "filing/LocalNames.h"
#include "rap/WireText.h"

#include <QCoreApplication>
#include <QHash>

namespace filing {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(filing::EntryNames)
};

constexpr quint64 ratioCountsFrom = 1024 * 1024;

QString faultOfComponent(const QString& component)
{
    switch (faultOf(component)) {
    case NameTrouble::None:
        return {};
    case NameTrouble::Empty:
        return Tr::tr("its path has an empty part");
    case NameTrouble::Dots:
        return Tr::tr("its path leads out of the folder");
    case NameTrouble::Character:
        return Tr::tr("its name has characters that Windows does not allow");
    case NameTrouble::Control:
        return Tr::tr("its name has invisible characters");
    case NameTrouble::End:
        return Tr::tr("its name ends in a dot or a space");
    case NameTrouble::Reserved:
        return Tr::tr("its name is reserved on Windows");
    case NameTrouble::OurOwn:
        return Tr::tr("its name is one that RAP Desk uses itself while it fetches");
    case NameTrouble::Long:
        return Tr::tr("its name is too long");
    }
    return {};
}

bool isDriveLetter(const QString& name)
{
    return name.size() >= 2 && name[1] == u':' && name[0].isLetter();
}

QString withoutSlash(const QString& name)
{
    return name.endsWith(u'/') ? name.chopped(1) : name;
}

QString faultOfName(const QString& name)
{
    if (name.contains(u'\\'))
        return Tr::tr("its name has a backslash");
    if (name.startsWith(u'/') || isDriveLetter(name))
        return Tr::tr("it names a place outside the folder");
    for (const QString& component : withoutSlash(name).split(u'/'))
        if (QString fault = faultOfComponent(component); !fault.isEmpty())
            return fault;
    return {};
}

/// The places that entries take, as a file system sees them that looks past case.
class Places {
public:
    /// The reason why the entry cannot have its place; empty where it can.
    QString take(QString name)
    {
        const bool folder = name.endsWith(u'/');
        if (folder)
            name.chop(1);
        for (qsizetype slash = name.indexOf(u'/'); slash >= 0; slash = name.indexOf(u'/', slash + 1))
            if (QString fault = put(name.left(slash), true, false); !fault.isEmpty())
                return fault;
        return put(name, folder, true);
    }

private:
    struct Place {
        QString name;
        bool folder = false;
        bool entry = false; ///< It has an entry of its own, not only others below it.
    };

    QString put(const QString& name, bool folder, bool entry)
    {
        const QString key = name.normalized(QString::NormalizationForm_C).toCaseFolded();
        const auto found = m_places.find(key);
        if (found == m_places.end()) {
            m_places.insert(key, {name, folder, entry});
            return {};
        }
        if (found->name != name)
            return Tr::tr("it differs from '%1' in upper and lower case only").arg(rap::printable(found->name));
        if (found->folder != folder)
            return Tr::tr("it is both a file and a folder");
        if (found->entry && entry)
            return Tr::tr("there are two of that name");
        found->entry = found->entry || entry;
        return {};
    }

    QHash<QString, Place> m_places;
};

} // namespace

rap::Result<void> judgeEntries(const QList<ZipEntry>& entries, const QString& targetFolder, const ZipLimits& limits)
{
    if (entries.size() > limits.entries)
        return tl::unexpected(unsafeZip(Tr::tr("it holds more than %n file(s)", nullptr, limits.entries)));

    Places places;
    bool anyFile = false;
    quint64 total = 0;
    for (const ZipEntry& entry : entries) {
        const auto unsafe = [&entry](const QString& why) { return tl::unexpected(unsafeEntry(entry.name, why)); };
        if (entry.encrypted)
            return unsafe(Tr::tr("it is encrypted"));
        if (entry.link)
            return unsafe(Tr::tr("it is a link"));
        if (const QString fault = faultOfName(entry.name); !fault.isEmpty())
            return unsafe(fault);
        if (targetFolder.size() + 1 + withoutSlash(entry.name).size() > limits.pathLength)
            return tl::unexpected(pathTooLong(entry.name));
        if (const QString fault = places.take(entry.name); !fault.isEmpty())
            return unsafe(fault);
        anyFile = anyFile || !entry.name.endsWith(u'/');
        if (entry.name.endsWith(u'/') && entry.size > 0)
            return unsafe(Tr::tr("it is both a file and a folder"));

        if (entry.size > limits.total - total)
            return tl::unexpected(unsafeZip(Tr::tr("unzipped it would be larger than RAP Desk allows")));
        total += entry.size;
        const quint64 leastPacked = entry.size / limits.ratio + (entry.size % limits.ratio != 0 ? 1 : 0);
        if (entry.size > ratioCountsFrom && entry.packed < leastPacked)
            return unsafe(Tr::tr("unzipped it would be far larger than a report can be"));
    }
    if (!anyFile)
        return tl::unexpected(zipWithoutFiles());
    return {};
}

} // namespace filing
