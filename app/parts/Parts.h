#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace parts {

/// Something that the program is made of, as it was built. tools/parts writes the list, from which the packages' are
/// too.
struct Part {
    QString name;
    QString version;
    QString patchLevel; ///< Debian's revision, and how many patches of ours: "1.11.1-1+deb13u2 + 4 own". May be empty.
    QString licence;
    QString origin;
    QStringList closes; ///< CVE numbers that the patch level closes in that version.
};

/// The program itself first. Thread-safe.
[[nodiscard]] QList<Part> all();

} // namespace parts
