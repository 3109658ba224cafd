#pragma once

#include "rap/Words.h"

#include <QString>
#include <QStringList>
#include <optional>

namespace catalogue {

/// Where a report comes from, in the catalogue's own codes (resources/RESOURCES.md).
struct Origin {
    QString system;     ///< "CCASS", "CCMS", "VAR", "DCASS"; empty where it cannot be told.
    QStringList houses; ///< The clearing houses that it may be from; empty where it cannot be told.

    bool operator==(const Origin&) const = default;
};

/// House and system of the folder where the rules know it. Decision (the guide names no VaR Platform or DCASS folder):
/// any other folder with VAR in its name is the VaR Platform's, one with DCASS is DCASS's, of the houses that its name
/// holds; in any case of letters.
[[nodiscard]] Origin originOf(std::optional<rap::House> house, std::optional<rap::System> system,
                              const QString& folderName);

} // namespace catalogue
