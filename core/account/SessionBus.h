#pragma once

#include <QObject>
#include <functional>

namespace account {

/// Asks whether the D-Bus session bus answers at all, without libdbus: that one waits for ever, inside the event loop,
/// for a bus that takes a connection and then says nothing. Answers once, later, on the owner's thread; never if the
/// owner is gone. True where there is no such bus to ask (other systems, other transports). Private to this room.
void askSessionBus(QObject* owner, std::function<void(bool)> answered);

} // namespace account
