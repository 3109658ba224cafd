#pragma once

#include <QObject>
#include <functional>

namespace desktop {

/// Tells when the network comes back, where the desktop tells this program (QNetworkInformation; Qt as we build it for
/// Windows does not). Lives on the GUI thread.
class NetworkWatch : public QObject {
    Q_OBJECT
public:
    explicit NetworkWatch(const std::function<void()>& cameBack, QObject* parent = nullptr);
};

} // namespace desktop
