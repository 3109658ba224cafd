#pragma once

#include "ledger/Report.h"

#include <QHash>
#include <QSet>

/// Private to this room.
namespace ledger {

/// Decodes many reports of one account; each folder is decoded once, and texts that many have are in memory once.
class ReportDecoder {
public:
    explicit ReportDecoder(QString base);
    [[nodiscard]] Report decode(const QString& path); ///< As decodeReport().
    [[nodiscard]] QString shared(const QString& text);

private:
    QString m_base;
    QSet<QString> m_texts;
    QHash<QString, rap::Folder> m_folders;
};

} // namespace ledger
