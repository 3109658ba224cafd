#pragma once

#include "rap/Error.h"

#include <QList>
#include <QMetaType>
#include <QString>
#include <QStringList>
#include <optional>

namespace rap {

/// A file as the server lists it. Size and time come from here and from nowhere else.
struct Entry {
    QString path;   ///< Whole remote path in text form (rap/WireText.h).
    QString folder; ///< The path without the last part.
    QString name;   ///< The last part.
    std::optional<qint64> size;
    std::optional<qint64> modified; ///< Seconds since 1970, UTC.

    bool operator==(const Entry&) const = default;
};

/// A folder that could not be read; an error on that folder alone.
struct FolderFault {
    QString folder;
    Error error;
};

/// All that the server lists below the base folder. Nothing is left out but "." and "..".
struct Listing {
    QString base;
    QString server;      ///< Whose times these are: its address as the account has it, "host:22". Empty: not known.
    QList<Entry> files;  ///< In the server's order within a folder; folders in order of their paths.
    QStringList folders; ///< Every folder below the base that could be read, empty ones too.
    QList<FolderFault> faults;
    QStringList settled; ///< Folders that are there and were not asked, as the caller wished.
};

} // namespace rap

Q_DECLARE_METATYPE(rap::Listing)
