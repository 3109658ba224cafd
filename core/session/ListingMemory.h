#pragma once

#include "rap/Listing.h"

#include <QDate>
#include <QHash>
#include <QSet>

namespace session {

/// What listings have shown, to know which folders need not be asked again: those of days that are over and that two
/// listings in a row showed the same. A value.
///
/// This is wrong where RAP puts a report into the folder of a day that is over, or replaces one there, after those two
/// listings: only a listing of everything finds it.
class ListingMemory {
public:
    explicit ListingMemory(QString base)
        : m_base(std::move(base))
    {
    }

    void take(const rap::Listing& listing);
    /// `today`: in Hong Kong.
    [[nodiscard]] QSet<QString> settled(QDate today) const;

private:
    struct Folder {
        size_t contents = 0; ///< Hash of names, sizes and times.
        int equal = 0;       ///< Listings in a row that showed these.
    };

    QString m_base;
    QHash<QString, Folder> m_folders;
};

} // namespace session
