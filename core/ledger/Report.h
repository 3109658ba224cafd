#pragma once

#include "rap/Folder.h"
#include "rap/ReportName.h"
#include "rap/Time.h"

#include <QByteArray>
#include <QList>
#include <QString>
#include <optional>

namespace ledger {

/// One file that a report became on this workstation.
struct FiledFile {
    QString path;      ///< Absolute.
    qint64 size = 0;   ///< Bytes.
    QByteArray sha256; ///< Raw, 32 bytes.
    qint64 modified =
        0; ///< Milliseconds since 1970 UTC, as the file has it; unchanged means the hash need not be taken again.

    bool operator==(const FiledFile&) const = default;
};

/// That a report was fetched, and what became of it.
struct Fetched {
    QByteArray sha256;                    ///< Of the file as RAP gave it (the ZIP); raw.
    qint64 size = 0;                      ///< Of the same.
    std::optional<qint64> remoteModified; ///< The server's time when it was fetched, seconds since 1970 UTC.
    QString server = {}; ///< Whose time that is, as rap::Listing has it. NOLINT(readability-redundant-member-init)
    rap::HongKongTime at;
    QList<FiledFile> files; ///< In the order of the ZIP; the ZIP itself last where it was kept.

    bool operator==(const Fetched&) const = default;
};

/// That a report could not be fetched when that was tried last.
struct Failure {
    rap::HongKongTime at;
    QString message; ///< The clerk's.

    bool operator==(const Failure&) const = default;
};

enum class State {
    New,     ///< RAP lists it and it is not here: never fetched, changed on RAP since, or missed by who mirrors RAP.
    Fetched, ///< It is here, whether RAP still lists it or not.
    NotInFolder, ///< It was filed here, and people have moved or removed it since: it is not fetched again by itself.
    Gone,        ///< RAP listed it once, lists it no longer, and it is not here.
};

/// A report, made whole from what a listing shows and what the ledger knows. Its key is the remote path.
struct Report {
    QString path; ///< Remote, in text form (rap/WireText.h).
    QString file; ///< The last part of the path.
    rap::Folder folder;
    rap::DecodedName name;
    QString title;               ///< Empty where not known.
    bool isTitleLearned = false; ///< Nobody but a report's own header says so.
    std::optional<qint64> size;
    std::optional<qint64> modified; ///< The server's time, seconds since 1970 UTC.
    QString server;                 ///< Whose time that is, as rap::Listing has it.
    bool listed = false;            ///< In the newest listing of its folder.
    bool onDisk = true;      ///< Set to false where the fetched files were looked for and are not as they were filed.
    bool wantedBack = false; ///< Where they are not: by an account that keeps its folder as RAP's is.
    rap::HongKongTime firstSeen;
    rap::HongKongTime lastSeen;
    std::optional<Fetched> fetched;
    std::optional<Failure> failure; ///< Of what is not here; forgotten once it is.

    [[nodiscard]] State state() const;
    /// Nobody has to fetch it: it is on this workstation, or was filed here.
    [[nodiscard]] bool isHere() const;
    [[nodiscard]] QString reportId() const;    ///< The decoded report ID, else the raw file name.
    [[nodiscard]] QString participant() const; ///< Empty where the name does not decode.
};

/// A report from its remote path, decoded and titled as the catalogue has it; neither listed nor fetched yet. `base` is
/// the account's base folder.
[[nodiscard]] Report decodeReport(const QString& base, const QString& path);

/// One run of a refresh or a fetch, or of what a schedule does, for the log of past runs.
struct Run {
    qint64 id = 0; ///< Given by the ledger.
    QString account;
    QString kind; ///< "refresh", "fetch"; "run": both, as one; "skipped": a time in which runs did not happen.
    QString why;  ///< What it was for, or why it did not happen, in a word of whoever did it; may be empty.
    rap::HongKongTime started;
    rap::HongKongTime finished;
    int filed = 0;
    int skipped = 0;
    int failed = 0;
    qint64 bytes = 0;
    QString error; ///< The clerk's message of what ended it early; empty where nothing did.
    QString end;   ///< How it ended, in a word of whoever did it; may be empty.
};

} // namespace ledger

Q_DECLARE_TYPEINFO(ledger::Report, Q_RELOCATABLE_TYPE); // 100,000 of them are moved as their list grows
