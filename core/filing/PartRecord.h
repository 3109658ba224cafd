#pragma once

#include "filing/Filing.h"
#include "filing/LocalNames.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace filing {

/// What a listing says of a remote file.
struct PartKey {
    QString path;
    std::optional<qint64> size;
    std::optional<qint64> modified; ///< Seconds since 1970 UTC.
    QString server = {}; ///< Whose time that is, as rap::Listing has it. NOLINT(readability-redundant-member-init)

    bool operator==(const PartKey&) const = default;
    /// Whether what is complete by the one need not be fetched by the other: all is the same, or they are of two
    /// servers, whose times say nothing, and the known size is the same.
    [[nodiscard]] bool isSameReport(const PartKey& other) const;
};

/// All names of our own beside a report's: what an ended run may have left of it is under one of these.
struct PartNames {
    QString of; ///< Path of the report itself, where it is kept (PartPlace::kept()).

    [[nodiscard]] QString part() const { return of + partSuffix; }
    [[nodiscard]] QString record() const { return of + recordSuffix; }
    [[nodiscard]] QString newRecord() const { return record() + newSuffix; } ///< Before it takes the record's place.
    [[nodiscard]] QString fresh() const { return of + newSuffix; }         ///< Unzipped, before it gets its final name.
    [[nodiscard]] QString ahead() const { return fresh() + newSuffix; }    ///< Unzipped while it still arrives.
    [[nodiscard]] QString freshPart() const { return part() + newSuffix; } ///< Gathered in memory, and to be kept.

    /// Of the report that a file of that name in the folder would be a leftover of; empty where it is none.
    [[nodiscard]] static std::optional<PartNames> ofLeftover(const QString& folder, const QString& name);
};

/// Where a report is fetched to: beside its final names, under names of our own.
struct PartPlace {
    QString root;
    QStringList parts; ///< Folders below the root.
    QString file;      ///< Remote name.
    /// The local one that was given to it; empty for the usual one.
    QString name = {}; // NOLINT(readability-redundant-member-init): many name only what is before it
    /// Where the root was found to be in this run (volumeOf()): it is not made anew. Empty where nobody has looked.
    QString volume = {}; // NOLINT(readability-redundant-member-init): as above

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString target() const; ///< What its contents become.
    [[nodiscard]] QString kept() const;   ///< And it itself, where it is kept.
    [[nodiscard]] PartNames names() const;
    [[nodiscard]] QString part() const { return names().part(); }
    [[nodiscard]] QString record() const { return names().record(); }
    [[nodiscard]] QString fresh() const { return names().fresh(); }
    [[nodiscard]] QString ahead() const { return names().ahead(); }
    [[nodiscard]] QString freshPart() const { return names().freshPart(); }
};

/// What is written beside a part file, so that whoever comes after a crash knows what it is. A value.
struct PartRecord {
    enum class Phase {
        Fetching,
        Complete, ///< All of it is there; to be checked and filed, whatever the server says now.
        Filing,   ///< Checked; what it becomes is known, and may be under its final names already.
        Refused,  ///< Complete, but a ZIP that cannot be filed.
    };

    PartKey key;
    /// Whose bytes they are, while they still come: that need not be the server which listed it.
    QString readFrom;
    Phase phase = Phase::Fetching;
    qint64 flushed = 0; ///< Fetching: so many bytes from the beginning survive a power cut.
    QByteArray sha256;  ///< Of the whole file, from Complete on.
    Filed filed;        ///< Filing: all paths are below the folder.

    /// Paths are kept relative to `folder`.
    [[nodiscard]] QByteArray toJson(const QString& folder) const;
    [[nodiscard]] static std::optional<PartRecord> fromJson(const QByteArray& json, const QString& folder);
};

/// The record of that place; empty where there is none that can be read. Blocking.
[[nodiscard]] std::optional<PartRecord> readRecord(const PartPlace& place);
[[nodiscard]] std::optional<PartRecord> readRecord(const PartNames& names);
/// As a whole or not at all. `durable`: it survives a power cut. Blocking.
[[nodiscard]] rap::Result<void> writeRecord(const PartPlace& place, const PartRecord& record, bool durable);

} // namespace filing
