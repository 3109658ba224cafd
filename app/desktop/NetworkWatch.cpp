#include "NetworkWatch.h"

#include <QNetworkInformation>

namespace desktop {

namespace {

bool isOnline(QNetworkInformation::Reachability reachability)
{
    return reachability == QNetworkInformation::Reachability::Online ||
           reachability == QNetworkInformation::Reachability::Site; // RAP may be on a leased line
}

} // namespace

NetworkWatch::NetworkWatch(const std::function<void()>& cameBack, QObject* parent)
    : QObject(parent)
{
    if (!QNetworkInformation::loadBackendByFeatures(QNetworkInformation::Feature::Reachability))
        return;
    connect(QNetworkInformation::instance(), &QNetworkInformation::reachabilityChanged, this,
            [cameBack, online = isOnline(QNetworkInformation::instance()->reachability())](
                QNetworkInformation::Reachability now) mutable {
                const bool is = isOnline(now);
                if (!std::exchange(online, is) && is)
                    cameBack();
            });
}

} // namespace desktop
