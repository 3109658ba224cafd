#pragma once

#include "ledger/Ledger.h"
#include "ledger/Report.h"

#include <QHash>
#include <QObject>
#include <QSet>

namespace ledger {

/// The one list of an account's reports: what listings show and what the ledger knows. Tree, table, coverage and command line
/// all read this one. Lives on its maker's thread (the GUI's); a report never moves in the list, new ones come at the end.
class ReportIndex : public QObject {
    Q_OBJECT
public:
    ReportIndex(QString account, QString base, Ledger& ledger, QObject* parent = nullptr);

    /// Reads the ledger; ends in loaded() or failed(). Before that the index is empty.
    void load();
    /// Takes a listing in and writes it to the ledger. Folder faults are kept until the next listing.
    void apply(const sftp::Listing& listing, rap::HongKongTime at);
    /// Takes in that a report is here. The row is in the ledger once `done` was called without error.
    void markFetched(const QString& path, const Fetched& fetched, std::function<void(rap::Result<void>)> done = {});
    /// Reports whose filed files were looked for and are not there as they were filed count as new again.
    void markMissing(const QStringList& paths);

    [[nodiscard]] const QList<Report>& reports() const { return m_reports; }
    [[nodiscard]] const Report* find(const QString& path) const;
    [[nodiscard]] const QList<sftp::FolderFault>& folderFaults() const { return m_faults; }
    [[nodiscard]] QStringList folders() const; ///< Every folder of the newest listing, empty ones too.
    [[nodiscard]] std::optional<rap::HongKongTime> lastListing() const { return m_lastListing; }
    [[nodiscard]] const QString& account() const { return m_account; }
    [[nodiscard]] const QString& base() const { return m_base; }

Q_SIGNALS:
    void loaded();
    void aboutToAdd(int first, int last); ///< Positions in reports(), before they are there.
    void added(int first, int last);
    void changed(const QList<int>& positions);
    void listingApplied(int newReports); ///< After added and changed; how many were never seen before.
    void failed(const rap::Error& error); ///< The ledger could not be read or written.

private:
    QString m_account;
    QString m_base;
    Ledger& m_ledger;
    QList<Report> m_reports;
    QHash<QString, int> m_positions;
    QList<sftp::FolderFault> m_faults;
    QStringList m_folders;
    std::optional<rap::HongKongTime> m_lastListing;
};

} // namespace ledger
