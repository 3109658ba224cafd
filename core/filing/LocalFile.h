#pragma once

#include "rap/Error.h"

#include <QByteArrayView>
#include <QString>
#include <atomic>
#include <chrono>
#include <memory>
#include <optional>
#include <vector>

/// All that this room changes on the local disk goes through here: unbuffered, with the operating system's own reason
/// where something fails, and never through a link that stands under a name. Where Windows refuses what another program
/// has open, as virus scanners do for a moment, half a second is waited. Blocking; any thread. Errors: DiskFull,
/// LocalNoPermission, LocalFailure.
namespace filing {

/// For tests: called before each change of the disk. What it gives other than 0 is taken as the operating system's
/// error code; it may also never return.
using DiskHook = int (*)(const char* change, const QString& path);
extern std::atomic<DiskHook> diskHook;

/// A file that is being written. Closes itself.
class OutFile {
public:
    OutFile() = default;
    OutFile(OutFile&& other) noexcept;
    OutFile& operator=(OutFile&& other) noexcept;
    ~OutFile();

    /// A new file; an error where anything stands under that name.
    [[nodiscard]] static rap::Result<OutFile> create(const QString& path);
    /// The file as it stands, made where it is missing, held alone: as long as it is open, nobody else's `hold` gets
    /// it. One that has other names is made anew, so that nothing is ever written through to them. Where a share knows
    /// no locks it is not alone: what keeps two runs of one workstation apart is the account's own lock; two
    /// workstations that share a folder there may spoil each other's part files, which the check of each report finds.
    [[nodiscard]] static rap::Result<OutFile> hold(const QString& path);
    /// The same; empty where somebody else holds it.
    [[nodiscard]] static rap::Result<std::optional<OutFile>> tryHold(const QString& path);
    /// The same; somebody else is waited for as long as that.
    [[nodiscard]] static rap::Result<std::optional<OutFile>> tryHold(const QString& path,
                                                                     std::chrono::milliseconds patience);

    [[nodiscard]] rap::Result<qint64> size() const;
    [[nodiscard]] bool isAt(const QString& path) const; ///< Under that name, that is; nobody has removed it.
    /// All of it to another, which is empty.
    [[nodiscard]] rap::Result<void> copyTo(OutFile& other) const;
    [[nodiscard]] rap::Result<void> write(QByteArrayView bytes);
    /// Room for the file to grow to so many bytes; its length stays. Nothing is done where the file system cannot.
    [[nodiscard]] rap::Result<void> reserve(qint64 bytes);
    [[nodiscard]] rap::Result<void> truncate(qint64 length); ///< Writing goes on at its end.
    [[nodiscard]] rap::Result<void> sync();                  ///< What was written survives a power cut.
    /// The same for many at once, far cheaper than one by one where the system can.
    [[nodiscard]] static rap::Result<void> syncAll(const std::vector<std::shared_ptr<OutFile>>& files);
    [[nodiscard]] rap::Result<void> setModified(qint64 utcMilliseconds);
    void close();

private:
    OutFile(qintptr handle, QString path);

    qintptr m_handle = -1;
    QString m_path;
};

/// What a file system has left for this user.
struct Space {
    qint64 bytes = 0;
    std::optional<qint64> files; ///< Empty where there is no limit but the bytes.
};
/// Empty where the system does not say.
[[nodiscard]] std::optional<Space> spaceIn(const QString& folder);

enum class Standing { Nothing, File, Folder, Other }; ///< A link is Other, wherever it leads.
[[nodiscard]] Standing standingAt(const QString& path);

/// Renames where nothing stands under the new name; false where something does.
[[nodiscard]] rap::Result<bool> renameNew(const QString& from, const QString& to);
/// Renames a file, replacing at once what file or link stands under the new name.
[[nodiscard]] rap::Result<void> renameOver(const QString& from, const QString& to);
/// A second name for a file; false where something stands under it. An error where the file system knows no second
/// names.
[[nodiscard]] rap::Result<bool> linkNew(const QString& file, const QString& secondName);
/// Whether the one file is the beginning of the other, or all of it.
[[nodiscard]] bool isStartOf(const QString& shorter, const QString& longer);
[[nodiscard]] bool isSameFile(const QString& left,
                              const QString& right); ///< Two names of one file; links are not followed.

/// Makes renames in that folder survive a power cut, where the operating system has to be told.
[[nodiscard]] rap::Result<void> syncFolder(const QString& folder);

/// What is not there is removed already. A folder has to be empty; a tree is removed without following links.
[[nodiscard]] rap::Result<void> removeFile(const QString& path);
[[nodiscard]] rap::Result<void> removeFolder(const QString& path);
[[nodiscard]] rap::Result<void> removeTree(const QString& path);

/// Where the file system of that path is attached to the others; of what is not there, that of the nearest folder which
/// is. Empty where there is none: a drive that is not connected.
[[nodiscard]] QString volumeOf(const QString& path);

/// Makes a file in the folder, writes a byte and removes it. Errors are the folder's: DiskFull, LocalNoPermission,
/// LocalFailure.
[[nodiscard]] rap::Result<void> proveWritable(const QString& folder);

/// One folder; its parent must be there. Nothing is done where the folder is there.
[[nodiscard]] rap::Result<void> makeFolder(const QString& path);

/// Makes root/part/part..., root's own missing parents included. A link below the root is followed only where it stays
/// inside the root. Errors: LocalNoPermission (the root cannot be had at all), LocalFailure.
[[nodiscard]] rap::Result<void> makeFolders(const QString& root, const QStringList& parts);
/// The same where the root is there; it is not made.
[[nodiscard]] rap::Result<void> makeFoldersBelow(const QString& root, const QStringList& parts);

} // namespace filing
