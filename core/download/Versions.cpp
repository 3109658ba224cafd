#include "download/Versions.h"

namespace download {

QString quazipVersion()
{
    return QStringLiteral(RAPDESK_QUAZIP_VERSION); // QuaZip itself does not tell
}

} // namespace download
