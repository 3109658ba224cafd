#pragma once

#include "rap/Listing.h"

#include <QSet>
#include <QString>

/// Private to this room: what a listing says about folders; the ledger and the index judge by the same words.
namespace ledger {

class ListingScope {
public:
    explicit ListingScope(const rap::Listing& listing);

    /// Whether the folder could not be read as a whole, for a fault of its own or of one above it, or was not asked:
    /// what was known there stays.
    [[nodiscard]] bool isUnread(const QString& folder) const;
    /// Whether the base folder was read, so that this is a listing of the account.
    [[nodiscard]] bool isWhole() const { return !isUnread(m_base); }
    /// Folders that are there, whether they could be read or not; the base only where it holds files.
    [[nodiscard]] const QSet<QString>& present() const { return m_present; }

private:
    QString m_base;
    QSet<QString> m_unread;
    QSet<QString> m_present;
};

[[nodiscard]] QString folderOf(const QString& path); ///< Without the last part; "/" for what lies there.
[[nodiscard]] QString fileOf(const QString& path);
[[nodiscard]] QString joined(const QString& folder, const QString& file);
[[nodiscard]] QString withoutEndSlash(QString folder);

} // namespace ledger
