#pragma once

#include <QLocalServer>
#include <QLockFile>
#include <QObject>

namespace desktop {

/// One program on one settings folder: a second start on the same one raises the first and ends. Lives on the GUI
/// thread.
class OneInstance : public QObject {
    Q_OBJECT
public:
    /// The settings folder must be there.
    explicit OneInstance(const QString& settingsFolder, QObject* parent = nullptr);

    /// Whether this program may go on. Where another one has the folder, that one is told to show itself; false then.
    /// Where neither can be had (a folder without write access) the program goes on and says so in the log.
    [[nodiscard]] bool begin();

Q_SIGNALS:
    void raiseWanted(); ///< Somebody started the program again.

private:
    [[nodiscard]] bool callFirst();
    void listen();

    QLockFile m_lock;
    QLocalServer m_server;
    QString m_name;
};

} // namespace desktop
