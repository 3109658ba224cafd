#pragma once

#include "rap/Words.h"

#include <QDate>
#include <QString>
#include <QStringList>
#include <optional>

namespace rap {

/// A folder of RAP that holds reports, decoded. House, system and market are empty for a folder that the rules do not
/// know ("Other RAP folders"); it is shown by its own name and can be downloaded all the same. Guide section 5.1.
struct Folder {
    QString path; ///< Whole remote path in text form (WireText.h), no trailing slash.
    QString name; ///< Below the base folder, without the date: "CCASS_HKMK", "VAR_HKSCC", "" for the base itself.
    std::optional<House> house;
    std::optional<System> system;
    std::optional<Market> market;
    std::optional<QDate> date; ///< Folder date: the calendar day (Hong Kong) on which RAP made the folder.

    [[nodiscard]] bool isKnown() const { return house.has_value(); }
    /// Where reports of this folder land below the clerk's folder: "CCASS_HKMK/20261123". May be empty. Never climbs
    /// out of it, but is still in text form: the names may not be ones that the local file system takes.
    [[nodiscard]] QString localPath() const;

    bool operator==(const Folder&) const = default;
};

/// Total: every path gives a Folder. `base` is the account's base folder ("/download"); a path that is not below it
/// keeps its whole path as its name. The date is the path's last part, where that is a day.
[[nodiscard]] Folder decodeFolder(const QString& base, const QString& path);

/// The folders that the guide names for an identity, below the base: for each system that its report access may hold,
/// one a market. An account may lack any of them.
[[nodiscard]] QStringList expectedFolders(Identity identity);

} // namespace rap
