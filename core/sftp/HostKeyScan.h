#pragma once

#include "sftp/Connection.h"

namespace sftp {

/// Asks the servers for their host keys of every type, logging in to none: nothing of the user is sent. One short
/// connection a key type and address, one after the other. Lives on its maker's thread, which needs an event loop.
/// Deleting it stops it.
class HostKeyScan : public QObject {
    Q_OBJECT
public:
    HostKeyScan(QList<account::Address> addresses, Deadlines deadlines, QObject* parent = nullptr);
    ~HostKeyScan() override;
    void start();

    struct Outcome {
        account::Address address;
        QList<PresentedKey> keys;
        std::optional<rap::Error> error; ///< Where the address could not be reached at all.
    };

Q_SIGNALS:
    void finished(const QList<sftp::HostKeyScan::Outcome>& outcomes); ///< One for each address, in order.

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace sftp
