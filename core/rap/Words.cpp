#include "rap/Words.h"

#include <QCoreApplication>
#include <array>

namespace rap {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(rap::Words)
};

constexpr std::array allMarkets{Market::Glob, Market::Hkmk, Market::Mamk, Market::Szmk};
constexpr std::array allIdentities{Identity::HksccParticipant, Identity::DesignatedBank,
                                   Identity::HkccSeochParticipant};

template <typename Values>
auto fromCode(const Values& values, QStringView text) -> std::optional<typename Values::value_type>
{
    for (const auto value : values)
        if (code(value) == text)
            return value;
    return std::nullopt;
}

} // namespace

QString code(House house)
{
    switch (house) {
    case House::Hkscc:
        return QStringLiteral("HKSCC");
    case House::HkccSeoch:
        return QStringLiteral("HKCC_SEOCH");
    }
    return {};
}

QString code(System system)
{
    switch (system) {
    case System::Ccass:
        return QStringLiteral("CCASS");
    case System::Ccms:
        return QStringLiteral("CCMS");
    }
    return {};
}

QString code(Market market)
{
    switch (market) {
    case Market::Glob:
        return QStringLiteral("GLOB");
    case Market::Hkmk:
        return QStringLiteral("HKMK");
    case Market::Mamk:
        return QStringLiteral("MAMK");
    case Market::Szmk:
        return QStringLiteral("SZMK");
    }
    return {};
}

QString code(Kind kind)
{
    switch (kind) {
    case Kind::Text:
        return QStringLiteral("text");
    case Kind::Image:
        return QStringLiteral("image");
    }
    return {};
}

QString code(Identity identity)
{
    switch (identity) {
    case Identity::HksccParticipant:
        return QStringLiteral("hkscc-participant");
    case Identity::DesignatedBank:
        return QStringLiteral("designated-bank");
    case Identity::HkccSeochParticipant:
        return QStringLiteral("hkcc-seoch-participant");
    }
    return {};
}

std::optional<Market> marketFromCode(QStringView code)
{
    return fromCode(allMarkets, code);
}

std::optional<Identity> identityFromCode(QStringView code)
{
    return fromCode(allIdentities, code);
}

QString displayName(House house)
{
    switch (house) {
    case House::Hkscc:
        return Tr::tr("HKSCC");
    case House::HkccSeoch:
        return Tr::tr("HKCC and SEOCH");
    }
    return {};
}

QString displayName(Market market)
{
    switch (market) {
    case Market::Glob:
        return Tr::tr("All markets");
    case Market::Hkmk:
        return Tr::tr("Hong Kong");
    case Market::Mamk:
        return Tr::tr("Shanghai");
    case Market::Szmk:
        return Tr::tr("Shenzhen");
    }
    return {};
}

QString displayName(Identity identity)
{
    switch (identity) {
    case Identity::HksccParticipant:
        return Tr::tr("HKSCC participant");
    case Identity::DesignatedBank:
        return Tr::tr("Designated bank of HKSCC");
    case Identity::HkccSeochParticipant:
        return Tr::tr("HKCC or SEOCH participant");
    }
    return {};
}

} // namespace rap
