#include "ui/profiles/Landing.h"

#include "filing/LocalNames.h"

namespace ui {

QString landingOf(const ledger::Report& report, const std::optional<profile::PathTemplate>& path)
{
    const profile::LocalPlace place = profile::placeOf(report, path);
    return (filing::localNames(place.folders) << filing::filedName(place.file, {})).join(u'/');
}

} // namespace ui
