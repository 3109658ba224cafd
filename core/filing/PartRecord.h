#pragma once

#include "filing/Filing.h"

#include <QByteArray>
#include <QString>
#include <QStringList>
#include <optional>

namespace filing {

/// What a listing says of a remote file. A part file goes on only where all of it is the same.
struct PartKey {
    QString path;
    std::optional<qint64> size;
    std::optional<qint64> modified;

    bool operator==(const PartKey&) const = default;
};

/// Where a report is fetched to: beside its final names, under names of our own.
struct PartPlace {
    QString root;
    QStringList parts; ///< Folders below the root.
    QString file;      ///< Remote name.

    [[nodiscard]] QString folder() const;
    [[nodiscard]] QString part() const;
    [[nodiscard]] QString record() const;
    [[nodiscard]] QString fresh() const;     ///< Where it is unzipped before it gets its final name.
    [[nodiscard]] QString ahead() const;     ///< Where it is unzipped while it still arrives.
    [[nodiscard]] QString freshPart() const; ///< Where bytes that were gathered in memory are written to be kept.
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
/// As a whole or not at all. `durable`: it survives a power cut. Blocking.
[[nodiscard]] rap::Result<void> writeRecord(const PartPlace& place, const PartRecord& record, bool durable);

} // namespace filing
