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

    enum class Begun {
        Alone,   ///< This program may go on.
        Raised,  ///< Another one has the folder, and shows itself now.
        Unheard, ///< Another one has the folder, and does not answer.
    };
    /// Where the lock cannot be had (a folder without write access) the program goes on and says so in the log.
    [[nodiscard]] Begun begin();

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
