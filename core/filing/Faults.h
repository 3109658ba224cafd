#pragma once

#include "rap/Error.h"

#include <QString>

/// The words of this room's errors, in one place. `detail` is English, for the help desk.
namespace filing {

[[nodiscard]] rap::Error diskFull(const QString& path, const QString& detail);
/// There is none for what is about to be fetched to that folder.
[[nodiscard]] rap::Error noRoom(const QString& folder, const QString& detail);
[[nodiscard]] rap::Error noPermission(const QString& path, const QString& detail);
[[nodiscard]] rap::Error readOnlyDisk(const QString& path, const QString& detail);
[[nodiscard]] rap::Error cannotWrite(const QString& path, const QString& detail);
[[nodiscard]] rap::Error cannotRead(const QString& path, const QString& detail);
[[nodiscard]] rap::Error changedSince(const QString& path, const QString& detail); ///< It was opened for reading.
[[nodiscard]] rap::Error inUse(const QString& path);        ///< Another program of ours is at the same file.
[[nodiscard]] rap::Error linkLeadsOut(const QString& path); ///< A link that leads out of the clerk's folder.
[[nodiscard]] rap::Error somethingInTheWay(const QString& path);
/// The drive that held the reports' folder is not there: its root was on another volume.
[[nodiscard]] rap::Error driveGone(const QString& root, const QString& wasOn, const QString& isOn);
[[nodiscard]] rap::Error targetGone(const QString& root); ///< Removed, or moved away, since it was last used.
[[nodiscard]] rap::Error removedMeanwhile(const QString& path, const QString& detail); ///< It alone.
/// A further destination's root is not there, or its drive is not.
[[nodiscard]] rap::Error destinationGone(const QString& root, const QString& detail);
[[nodiscard]] rap::Error destinationSilent(const QString& root); ///< Nothing was heard of it for too long.
[[nodiscard]] rap::Error notAsFiled(const QString& path);  ///< Removed or changed since, so that it is not copied.
[[nodiscard]] rap::Error copyDiffers(const QString& path); ///< What was read back is not what was written.
[[nodiscard]] rap::Error manifestInUse(const QString& path);
/// What we have just made there is gone, with its folder; the root itself is not, or not yet.
[[nodiscard]] rap::Error beingRemoved(const QString& root, const QString& detail);
[[nodiscard]] rap::Error cannotMakeRoot(const QString& path, const QString& detail);

[[nodiscard]] rap::Error emptyFile(const QString& file);
[[nodiscard]] rap::Error notAZip(const QString& file);
[[nodiscard]] rap::Error damagedZip(const QString& file, const QString& why); ///< `why` is English.
[[nodiscard]] rap::Error zipWithoutFiles();
/// `why` is for the clerk: half a sentence after 'the entry ...'.
[[nodiscard]] rap::Error unsafeEntry(const QString& entry, const QString& why);
/// `method` is the number that the ZIP format has for how the entry is packed.
[[nodiscard]] rap::Error unknownPacking(const QString& entry, int method);
/// The entry's whole path is longer than every system takes: the clerk's own folder may be to blame.
[[nodiscard]] rap::Error pathTooLong(const QString& entry);
[[nodiscard]] rap::Error unsafeZip(const QString& why);

/// The server sent more or less than its listing said.
[[nodiscard]] rap::Error otherSize(const QString& file, qint64 listed, qint64 received);
[[nodiscard]] rap::Error cancelled();
/// The connection was taken away in the middle of it.
[[nodiscard]] rap::Error connectionGone();
/// Every connection is lost while that file is being fetched.
[[nodiscard]] rap::Error breaksOff(const QString& file, const QString& detail);

} // namespace filing
