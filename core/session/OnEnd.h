#pragma once

#include "profile/Expected.h"
#include "rap/Error.h"
#include "rap/Time.h"

#include <QJsonArray>
#include <QObject>
#include <QString>
#include <QStringList>
#include <chrono>
#include <optional>

namespace session {

/// What a run did, for the program that it ends with. Holds no secret, nor anything of a report but its path.
struct RunSummary {
    QString account;
    QString why; ///< A word of profile/RunWords.h; "asked" where a person or another scheduler asked for it.
    rap::HongKongTime started;
    rap::HongKongTime finished;
    int filed = 0;
    int failed = 0;
    int notWanted = 0;
    bool copiesWait = false;         ///< All is filed here, and not all could be copied to further destinations.
    std::optional<rap::Error> error; ///< What ended it before its end. What is for the clerk is told, not the detail.
    QString end;                     ///< A word of profile/RunWords.h.
    QJsonArray late;                 ///< Objects, as `status --json` has them.
    QStringList leavingSoon;         ///< Remote paths.
};

/// Of those that are late: [{"report_id", "market", "folder_date", "usual_time", "profile"}]. `usual_time` is by when
/// it should have come, "20:15", Hong Kong's.
[[nodiscard]] QJsonArray lateObjects(const QList<profile::ExpectedReport>& expected);

/// One object on one line, in the words of the command line's own JSON; times are ISO 8601 with +08:00.
[[nodiscard]] QByteArray toJson(const RunSummary& summary);

/// The program that IT wants runs to end with: mail, chat, monitoring. It is started without a shell and without
/// arguments, gets the summary on its standard input, and has a time limit, after which it is asked to end and then
/// made to, and on Unix all that it has started with it. Its standard output is dropped; exit code and the first lines
/// of its standard error go to the log. Lives on its maker's thread, which needs an event loop; never blocks. What is
/// under way ends with it.
class OnEnd : public QObject {
    Q_OBJECT
public:
    struct Limits {
        std::chrono::milliseconds toEnd = std::chrono::seconds(30);
        std::chrono::milliseconds toGiveIn = std::chrono::seconds(5); ///< From being asked to end to being killed.
    };

    /// `program`: a path, one that is relative counts from here, or a name that is looked for in PATH. On Windows also
    /// a batch file, which is handed to the command interpreter by itself, without anything of the run.
    explicit OnEnd(QString program, QObject* parent = nullptr);
    OnEnd(QString program, Limits limits, QObject* parent = nullptr);

    /// Ends in ended(). One call does not wait for another.
    void call(const RunSummary& summary);

Q_SIGNALS:
    /// `fault`: it could not be started, did not end in time, or ended with another code than 0; to be told, and no
    /// fault of the run. Error kind: LocalFailure.
    void ended(const std::optional<rap::Error>& fault);

private:
    QString m_program;
    Limits m_limits;
};

} // namespace session
