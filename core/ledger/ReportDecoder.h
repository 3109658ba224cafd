#pragma once

#include "ledger/Report.h"

#include <QHash>

/// Private to this room.
namespace ledger {

/// Decodes many reports of one account; each folder is decoded once.
class ReportDecoder {
public:
    explicit ReportDecoder(QString base);
    [[nodiscard]] Report decode(const QString& path); ///< As decodeReport().

private:
    QString m_base;
    QHash<QString, rap::Folder> m_folders;
};

} // namespace ledger
