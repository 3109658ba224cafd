#include "session/DiskLook.h"

#include "filing/Filing.h"
#include "filing/Leftovers.h"
#include "filing/LocalNames.h"
#include "filing/Places.h"

#include <QSet>
#include <QtConcurrent>

namespace session {

namespace {

constexpr int endPatience = 500; // ms

QSet<QString> localFolders(const QList<DiskLook::Filed>& filed, const DiskLook::ToTidy& toTidy)
{
    QSet<QString> folders;
    QHash<QString, QString> belows; // by remote path
    for (auto folder = toTidy.folders.begin(); folder != toTidy.folders.end(); ++folder) {
        const QString below = u'/' + filing::localParts(folder->localPath()).join(u'/');
        belows.insert(folder.key(), below);
        folders += toTidy.target + below;
    }
    for (const DiskLook::Filed& one : filed) {
        const auto below = belows.constFind(one.path.left(one.path.lastIndexOf(u'/')));
        if (below == belows.cend() || one.fetched.files.isEmpty())
            continue;
        const QString& file = one.fetched.files.first().path;
        if (const qsizetype at = file.lastIndexOf(*below + u'/'); at > 0)
            folders += file.left(at + below->size());
    }
    return folders;
}

/// The drives of files that are not to be seen. Each is asked about once, and none for which there is no need: another
/// account's may be a share that does not answer.
class Drives {
public:
    explicit Drives(const QHash<QString, QString>& volumes)
        : m_volumes(volumes)
    {
    }

    std::optional<rap::Error> awayFor(const ledger::Fetched& fetched)
    {
        for (auto volume = m_volumes.begin(); volume != m_volumes.end(); ++volume)
            if (isBelow(fetched, volume.key() + u'/'))
                if (auto away = judged(volume.key(), volume.value()))
                    return away;
        return std::nullopt;
    }

private:
    static bool isBelow(const ledger::Fetched& fetched, const QString& root)
    {
        return std::any_of(fetched.files.begin(), fetched.files.end(),
                           [&](const ledger::FiledFile& file) { return file.path.startsWith(root); });
    }

    std::optional<rap::Error> judged(const QString& root, const QString& volume)
    {
        const auto known = m_judged.constFind(root);
        return known != m_judged.cend() ? *known : *m_judged.insert(root, filing::awayDrive(root, volume));
    }

    const QHash<QString, QString>& m_volumes;
    QHash<QString, std::optional<rap::Error>> m_judged;
};

void look(QPromise<DiskLook::Looked>& promise, const QList<DiskLook::Filed>& all,
          const QHash<QString, QString>& volumes, const DiskLook::ToTidy& toTidy)
{
    const QSet<QString> folders = localFolders(all, toTidy);
    DiskLook::Looked looked;
    Drives drives(volumes);
    QHash<QString, ledger::Fetched> here;
    int done = 0;
    promise.setProgressRange(0, int(all.size() + folders.size()));
    for (const DiskLook::Filed& one : all) {
        if (promise.isCanceled())
            return;
        if (filing::isOnDisk(one.fetched)) {
            here.insert(one.path, one.fetched);
        } else if (auto away = drives.awayFor(one.fetched)) {
            looked.unseen.append(one.path);
            looked.away = std::move(away);
        } else {
            looked.missing.append(one.path);
        }
        promise.setProgressValue(++done);
    }
    for (const QString& folder : folders) {
        if (promise.isCanceled())
            return;
        filing::tidyFolder(folder, here);
        promise.setProgressValue(++done);
    }
    promise.addResult(looked);
}

} // namespace

DiskLook::DiskLook(std::chrono::milliseconds patience)
    : m_pool(new QThreadPool)
{
    m_pool->setMaxThreadCount(1);
    m_patience.setSingleShot(true);
    m_patience.setInterval(patience);
    connect(&m_patience, &QTimer::timeout, this, &DiskLook::silent);
    connect(&m_looking, &QFutureWatcherBase::progressValueChanged, this, [this] {
        if (m_patience.isActive())
            m_patience.start();
    });
    connect(&m_looking, &QFutureWatcherBase::finished, this, [this] {
        m_patience.stop();
        if (m_looking.future().resultCount() > 0)
            Q_EMIT looked(m_looking.result());
    });
}

DiskLook::~DiskLook()
{
    m_looking.disconnect(this);
    m_looking.cancel();
    if (m_pool->waitForDone(endPatience))
        delete m_pool;
}

void DiskLook::start(const QList<Filed>& filed, const QHash<QString, QString>& volumes, const ToTidy& toTidy)
{
    m_looking.cancel();
    m_patience.start();
    m_looking.setFuture(QtConcurrent::run(m_pool, look, filed, volumes, toTidy));
}

} // namespace session
