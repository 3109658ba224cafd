#include "session/ProfileStore.h"

#include "account/WholeFile.h"
#include "profile/ProfileFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace session {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::ProfileStore)
};

/// A folder that nobody may look into shows no file either: that is no account without profiles.
bool isThere(const QString& file)
{
    const QFileInfo info(file);
    const QFileInfo folder(info.absolutePath());
    return info.exists() || info.isSymLink() || (folder.exists() && !(folder.isReadable() && folder.isExecutable()));
}

bool isTooLarge(const QString& file)
{
    return QFileInfo(file).size() > profile::largestProfileFile;
}

rap::Error ofKept(const QString& file, rap::Error error)
{
    error.message = Tr::tr("Nothing is fetched, because the report profiles in '%1' cannot be used. %2")
                        .arg(QDir::toNativeSeparators(file), error.message);
    if (isTooLarge(file))
        error.nextStep = Tr::tr("Import others, or a smaller file, in its place: it is then kept beside it, with "
                                "'.damaged' at the end of its name.");
    error.detail.prepend(file + QStringLiteral(": "));
    return error;
}

} // namespace

ProfileStore::ProfileStore(account::ConfigFolder folder, QString account)
    : m_folder(std::move(folder))
    , m_account(std::move(account))
{
}

QString ProfileStore::file() const
{
    return m_folder.profiles(m_account);
}

rap::Result<profile::ProfileSet> ProfileStore::load() const
{
    if (!isThere(file()))
        return profile::ProfileSet();
    return account::readWhole(file(), profile::largestProfileFile)
        .and_then(&profile::fromJson)
        .map_error([this](const rap::Error& error) { return ofKept(file(), error); });
}

rap::Result<std::unique_ptr<QLockFile>> ProfileStore::hold() const
{
    return m_folder.make()
        .and_then([this] { return account::makeOwnFolder(QFileInfo(file()).path()); })
        .and_then([this] { return account::holdForChange(file()); });
}

rap::Result<void> ProfileStore::write(const QByteArray& json) const
{
    if (isTooLarge(file())) {
        if (auto aside = account::setAside(file(), QFileInfo(file()).size()); !aside)
            return aside;
    } else if (isThere(file())) {
        const auto kept = account::readWhole(file(), profile::largestProfileFile);
        if (!kept)
            return tl::unexpected(kept.error());
        if (const auto old = profile::fromJson(*kept); !old) {
            if (profile::isOfNewerVersion(*kept))
                return tl::unexpected(old.error());
            if (auto aside = account::setAside(file(), profile::largestProfileFile); !aside)
                return aside;
        }
    }
    return account::writeWhole(file(), json);
}

rap::Result<void> ProfileStore::keepBeside() const
{
    if (!isThere(file()) || !load())
        return {}; // what is damaged is set aside as it is written over
    const QString usual = file() + QStringLiteral(".replaced");
    QString beside = usual;
    for (int n = 2; !account::wouldBeNew(beside); ++n)
        beside = usual + QStringLiteral(".%1").arg(n);
    return account::readWhole(file(), profile::largestProfileFile).and_then([&](const QByteArray& bytes) {
        return account::writeNew(beside, bytes);
    });
}

/// While the file is held: nobody else writes it until `write` has.
template <typename T>
rap::Result<T> ProfileStore::whileHeld(const profile::ProfileSet& set, const Write<T>& write) const
{
    const auto json = profile::toFile(set);
    if (!json)
        return tl::unexpected(json.error());
    const auto held = hold();
    return held ? write(*json) : tl::unexpected<rap::Error>(held.error());
}

rap::Result<void> ProfileStore::save(const profile::ProfileSet& set) const
{
    return whileHeld<void>(set, [this](const QByteArray& json) { return write(json); });
}

rap::Result<ProfilesSaved> ProfileStore::save(const profile::ProfileSet& set, const ProfilesBasis& basedOn) const
{
    return whileHeld<ProfilesSaved>(set, [&](const QByteArray& json) -> rap::Result<ProfilesSaved> {
        const auto kept = load();
        if (isThere(file()) && (kept ? ProfilesBasis(*kept) : std::nullopt) != basedOn)
            return ProfilesSaved::ChangedElsewhere;
        return write(json).map([] { return ProfilesSaved::Saved; });
    });
}

rap::Result<void> ProfileStore::saveInstead(const profile::ProfileSet& set) const
{
    return whileHeld<void>(
        set, [this](const QByteArray& json) { return keepBeside().and_then([&] { return write(json); }); });
}

rap::Result<profile::ProfileSet> ProfileStore::change(const std::function<void(profile::ProfileSet& kept)>& edit) const
{
    const auto held = hold();
    if (!held)
        return tl::unexpected(held.error());
    auto set = load();
    if (!set)
        return set;
    edit(*set);
    return profile::toFile(*set).and_then([this](const QByteArray& json) { return write(json); }).map([&] {
        return *set;
    });
}

void ProfileStore::remove() const
{
    QFile::remove(file());
}

} // namespace session
