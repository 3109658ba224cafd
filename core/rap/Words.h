#pragma once

#include <QString>
#include <optional>

/// The field's own words as values (DOMAIN.md, 'Words'; guide section 5.1). The codes are those of RAP and of the
/// command line's JSON.
namespace rap {

enum class House { Hkscc, HkccSeoch };
enum class System { Ccass, Ccms };
enum class Market { Glob, Hkmk, Mamk, Szmk };
enum class Kind { Text, Image }; ///< Report text is for people, a data image for programs.
enum class Identity { HksccParticipant, DesignatedBank, HkccSeochParticipant };

[[nodiscard]] QString code(House house);       ///< "HKSCC", "HKCC_SEOCH"
[[nodiscard]] QString code(System system);     ///< "CCASS", "CCMS"
[[nodiscard]] QString code(Market market);     ///< "GLOB", ...
[[nodiscard]] QString code(Kind kind);         ///< "text", "image"
[[nodiscard]] QString code(Identity identity); ///< "hkscc-participant", ...

/// Exact, case-sensitive.
[[nodiscard]] std::optional<Market> marketFromCode(QStringView code);
[[nodiscard]] std::optional<Identity> identityFromCode(QStringView code);

/// For the clerk, translated: "HKSCC", "HKCC and SEOCH"; "Hong Kong", "Shanghai" ...
[[nodiscard]] QString displayName(House house);
[[nodiscard]] QString displayName(Market market);
[[nodiscard]] QString displayName(Identity identity);

} // namespace rap
