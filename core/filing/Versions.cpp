#include "filing/Versions.h"

namespace filing {

QString quazipVersion()
{
    return QStringLiteral(RAPDESK_QUAZIP_VERSION); // QuaZip itself does not tell
}

} // namespace filing
