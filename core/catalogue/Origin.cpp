#include "catalogue/Origin.h"

namespace catalogue {
namespace {

Origin originByName(const QString& folderName)
{
    const auto names = [&](const QString& word) { return folderName.contains(word, Qt::CaseInsensitive); };
    const QString hkcc = QStringLiteral("HKCC");
    const QString seoch = QStringLiteral("SEOCH");
    if (names(QStringLiteral("DCASS"))) {
        if (names(hkcc) == names(seoch))
            return {QStringLiteral("DCASS"), {hkcc, seoch}};
        return {QStringLiteral("DCASS"), {names(hkcc) ? hkcc : seoch}};
    }
    if (names(QStringLiteral("VAR")))
        return {QStringLiteral("VAR"), {rap::code(rap::House::Hkscc)}};
    return {};
}

} // namespace

Origin originOf(std::optional<rap::House> house, std::optional<rap::System> system, const QString& folderName)
{
    if (!house || !system)
        return originByName(folderName);
    switch (*house) {
    case rap::House::Hkscc:
        return {rap::code(*system), {rap::code(*house)}};
    case rap::House::HkccSeoch:
        return {rap::code(*system), {QStringLiteral("HKCC"), QStringLiteral("SEOCH")}};
    }
    return {};
}

} // namespace catalogue
