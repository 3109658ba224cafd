#pragma once

#include <QObject>
#include <memory>

class QSocketNotifier;

namespace cli {

/// While it lives, the first request to end (Ctrl-C, SIGTERM, SIGHUP) is told of instead of ending the program; another
/// one ends it at once. One at a time.
class Interrupt : public QObject {
    Q_OBJECT
public:
    Interrupt();
    ~Interrupt() override;

    /// Ends the program by the signal that was told of, so that shells and schedulers see it; returns only where the
    /// platform knows no such thing, or no signal came.
    static void endBySignal();

Q_SIGNALS:
    void asked();

private:
    std::unique_ptr<QSocketNotifier> m_notifier;
};

} // namespace cli
