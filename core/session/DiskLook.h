#pragma once

#include "ledger/Report.h"

#include <QFutureWatcher>
#include <QObject>
#include <QSet>
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
    };

    /// `patience`: with a disk of which nothing is heard, for the files of one report.
    explicit DiskLook(std::chrono::milliseconds patience = std::chrono::seconds(15));
    ~DiskLook() override; ///< Does not wait for a disk that does not answer: that keeps a thread, not the program.

    /// Ends in looked(); silent() may come before it, looked() then never. `folders`: to be tidied up.
    void start(const QList<Filed>& filed, const QSet<QString>& folders);

Q_SIGNALS:
    void silent();                           ///< Nothing was heard of the disk for so long.
    void looked(const QStringList& missing); ///< Remote paths.

private:
    QThreadPool* m_pool;
    QFutureWatcher<QStringList> m_looking;
    QTimer m_patience;
};

} // namespace session
