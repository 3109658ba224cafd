#pragma once

#include "rap/Error.h"

#include <QString>
#include <QtGlobal>

namespace filing {

/// A file that is read at chosen places. It is never mapped: where a file on a share becomes shorter, reading a mapping
/// of it ends the program. Others may rename, replace or remove it meanwhile; what was opened is still read then.
/// Blocking; any thread, several at once.
class InFile {
public:
    /// Errors: LocalNoPermission, LocalFailure (missing, or no ordinary file).
    [[nodiscard]] static rap::Result<InFile> open(const QString& path);
    InFile(InFile&& other) noexcept;
    InFile& operator=(InFile&& other) noexcept;
    ~InFile();

    [[nodiscard]] qint64 size() const { return m_opened.size; } ///< Bytes, as it was opened.
    /// All of those bytes, which have to lie inside. Errors: LocalFailure, also where the file has become shorter.
    [[nodiscard]] rap::Result<void> read(qint64 at, char* to, qint64 length) const;
    /// An error where it has been written to since it was opened, or is no longer under its name.
    [[nodiscard]] rap::Result<void> checkUnchanged() const;

private:
    struct State {
        qint64 size = 0;
        qint64 modified = 0; ///< In the system's own unit.
        quint64 device = 0;
        quint64 file = 0;
        bool operator==(const State&) const = default;
    };
    InFile(qintptr handle, QString path);
    [[nodiscard]] rap::Result<State> state() const;
    /// As many bytes as one call gives; 0 behind the end.
    [[nodiscard]] rap::Result<qint64> readSome(qint64 at, char* to, qint64 length) const;
    [[nodiscard]] bool isUnderItsName() const;

    qintptr m_handle = -1;
    QString m_path;
    State m_opened;
};

} // namespace filing
