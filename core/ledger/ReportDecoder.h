#pragma once

#include "catalogue/Titles.h"
#include "ledger/Report.h"

#include <QHash>
#include <QSet>

/// Private to this room.
namespace ledger {

/// Decodes many reports of one account; each folder is decoded once, and texts that many have are in memory once.
class ReportDecoder {
public:
    explicit ReportDecoder(QString base, catalogue::Titles titles = {});
    [[nodiscard]] Report decode(const QString& path); ///< As decodeReport(), with those titles.
    void title(Report& report);                       ///< Anew.
    [[nodiscard]] QString shared(const QString& text);

private:
    /// A folder, and what reports in it are called by their ID.
    struct Known {
        rap::Folder folder;
        QHash<QString, catalogue::Title> titles;
    };
    Known& known(const QString& folderPath);

    QString m_base;
    catalogue::Titles m_titles;
    QSet<QString> m_texts;
    QHash<QString, Known> m_folders;
};

} // namespace ledger
