#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QString>
#include <functional>
#include <memory>

namespace filing {
class InFile;
}

namespace report {

/// The bytes of one report, wherever they are: a filed file, or an entry of a ZIP. Read in pieces at chosen places,
/// never mapped and never held as a whole. Its bytes are never changed. Blocking; any thread, several at once.
class Source {
public:
    /// A file. Errors: LocalNoPermission, LocalFailure.
    [[nodiscard]] static rap::Result<std::shared_ptr<const Source>> open(const QString& path);
    /// An entry of a ZIP, by the name that it has there; empty where the ZIP holds one file only. One that is packed is
    /// unpacked first, a large one to a file of no name that goes with the program; one that is not is read where it
    /// stands. Errors: those of filing::ZipReader and filing::judgeEntries, BadCall (no such entry, or not one only),
    /// DiskFull, Cancelled.
    [[nodiscard]] static rap::Result<std::shared_ptr<const Source>>
    openEntry(const QString& zip, const QString& entry = {}, const std::function<bool()>& isCancelled = {});
    [[nodiscard]] static std::shared_ptr<const Source> of(QByteArray bytes, QString name = {});
    ~Source();
    Source(const Source&) = delete;
    Source& operator=(const Source&) = delete;

    [[nodiscard]] const QString& name() const { return m_name; } ///< Of the file or the entry, without folders.
    [[nodiscard]] qint64 size() const { return m_size; }         ///< Bytes, as it was opened.

    /// Those bytes; fewer only at the end. Errors: LocalFailure, where the file has become shorter too.
    [[nodiscard]] rap::Result<QByteArray> read(qint64 at, qint64 length) const;
    /// The same into `to`, which has the room: how many.
    [[nodiscard]] rap::Result<qint64> read(qint64 at, char* to, qint64 length) const;
    /// An error where the file has been written to, replaced or removed since. What was opened can still be read then,
    /// as far as it is there.
    [[nodiscard]] rap::Result<void> checkUnchanged() const;

private:
    explicit Source(QString name);
    [[nodiscard]] rap::Result<void> openFile(const QString& path);

    QString m_name;
    qint64 m_size = 0;
    qint64 m_begin = 0; ///< In the file.
    std::unique_ptr<const filing::InFile> m_file;
    QByteArray m_bytes; ///< Where there is no file.
    bool m_ownFile = false;
};

} // namespace report
