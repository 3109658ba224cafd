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
    /// Where the lock cannot be had (a folder without write access) the program goes on and says so in the log. `file`
    /// is handed to the other one, where there is one and this was started to open it.
    [[nodiscard]] Begun begin(const QString& file = {});

Q_SIGNALS:
    void raiseWanted(const QString& file); ///< Somebody started the program again, perhaps to open that.

private:
    [[nodiscard]] bool callFirst(const QString& file);
    void listen();

    QLockFile m_lock;
    QLocalServer m_server;
    QString m_name;
};

} // namespace desktop
