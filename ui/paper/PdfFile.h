#pragma once

#include "rap/Error.h"

#include <QByteArray>
#include <QSaveFile>
#include <vector>

namespace paper {

/// A PDF file as a row of objects, written as they come; of each only its place is kept. Nothing is under its name
/// before finish(). Blocking. Errors: DiskFull, LocalNoPermission, LocalFailure.
class PdfFile {
public:
    explicit PdfFile(const QString& path);

    [[nodiscard]] rap::Result<void> begin();
    /// The number of an object that is put later.
    [[nodiscard]] int promise();
    [[nodiscard]] rap::Result<void> put(int object, const QByteArray& value);
    /// `entries`: of its dictionary, beside length and filter.
    [[nodiscard]] rap::Result<void> putStream(int object, const QByteArray& entries, const QByteArray& bytes);
    [[nodiscard]] rap::Result<void> finish(int catalogue, int info);

    [[nodiscard]] static QByteArray reference(int object);     ///< "7 0 R"
    [[nodiscard]] static QByteArray number(double value);      ///< "12.5"
    [[nodiscard]] static QByteArray text(const QString& text); ///< A text string, for people.

private:
    [[nodiscard]] rap::Result<void> beginObject(int object);
    [[nodiscard]] rap::Result<void> write(const QByteArray& bytes);
    [[nodiscard]] tl::unexpected<rap::Error> fault() const;

    QSaveFile m_file;
    std::vector<qint64> m_places; ///< Of the objects from 1, in bytes.
    qint64 m_written = 0;
};

} // namespace paper
