#pragma once

#include <QString>
#include <QStringList>

/// Which names can be local ones, on every system that the program runs on. Values, no I/O.
namespace filing {

enum class NameTrouble {
    None,
    Empty,
    Dots,      ///< "." and "..".
    Character, ///< One of `<>:"/\|?*`.
    Control,   ///< Characters that cannot be seen, or half of one.
    End,       ///< A dot or a space at the end.
    Reserved,  ///< CON, NUL, COM1 ... with any extension.
    OurOwn,    ///< Ends like a temporary name of ours.
    Long,
};

/// Of one part of a path.
[[nodiscard]] NameTrouble faultOf(const QString& name);

inline constexpr auto partSuffix = QLatin1String(".rapdesk-part");
inline constexpr auto recordSuffix = QLatin1String(".rapdesk-part.json");
inline constexpr auto newSuffix = QLatin1String(".rapdesk-new");

/// What is made in a folder for a moment, to see whether that can be done.
[[nodiscard]] QString proofIn(const QString& folder);

/// Whether a remote name can be a local file name everywhere; a safe stand-in otherwise (never empty, never a path).
[[nodiscard]] QString localName(const QString& remoteName);

/// A name or a path with something added to its last part: "NAME (earlier 1).TXT" of "NAME.TXT".
[[nodiscard]] QString withAddition(const QString& path, const QString& addition);

/// A name for that file that no other report can want; `whose` tells the report from all others.
[[nodiscard]] QString ownName(const QString& file, const QString& whose);

/// What a remote file becomes: its contents, and the file itself where it is kept. `name`: the one that it was given;
/// where that is empty, the usual one.
[[nodiscard]] QString filedName(const QString& file, const QString& name);
[[nodiscard]] QString keptName(const QString& file, const QString& name);

/// The same of each.
[[nodiscard]] QStringList localNames(const QStringList& remoteNames);

/// The parts of a local path for a remote one (rap::Folder::localPath), each a name of its own.
[[nodiscard]] QStringList localParts(const QString& remotePath);

/// Whether a file of that name has to be a ZIP; the name that is left without that.
[[nodiscard]] bool isNamedZip(const QString& file);
[[nodiscard]] QString withoutZip(const QString& file);

} // namespace filing
