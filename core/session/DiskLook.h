#pragma once

#include "ledger/Report.h"
#include "rap/Error.h"
#include "rap/Folder.h"

#include <QFutureWatcher>
#include <QHash>
#include <QObject>
#include <QStringList>
#include <QThreadPool>
#include <QTimer>
#include <chrono>

namespace session {

/// Looks in the background whether filed reports are on the disk as they were filed, and tidies up what earlier
/// runs have left beside them. Lives on its maker's thread.
class DiskLook : public QObject {
    Q_OBJECT
public:
    struct Filed {
        QString path; ///< Remote.
        ledger::Fetched fetched;
        bool onDisk = true; ///< As it was known before the look.
    };

    /// `patience`: with a disk of which nothing is heard, for the files of one report.
    explicit DiskLook(std::chrono::milliseconds patience = std::chrono::seconds(15));
    ~DiskLook() override; ///< Does not wait for a disk that does not answer: that keeps a thread, not the program.

    /// What an earlier run that was cut short may have left beside the reports of these folders: below `target`, the
    /// account's own folder, and where they were filed.
    struct ToTidy {
        QHash<QString, rap::Folder> folders; ///< By their remote paths.
        QString target;
    };
    struct Looked {
        QStringList missing;            ///< Remote paths.
        QStringList unseen;             ///< The same, of what is on a drive that is not connected.
        std::optional<rap::Error> away; ///< That drive's.
    };
    /// Ends in looked(); silent() may come before it, and where the disk never answers looked() never comes.
    /// `volumes`: on which ones the folders were (filing::volumeOf()) that reports went to, by root.
    void start(const QList<Filed>& filed, const QHash<QString, QString>& volumes = {}, const ToTidy& toTidy = {});

Q_SIGNALS:
    void silent(); ///< Nothing was heard of the disk for so long.
    void looked(const session::DiskLook::Looked& looked);

private:
    QThreadPool* m_pool;
    QFutureWatcher<Looked> m_looking;
    QTimer m_patience;
};

} // namespace session
