#include "ui/paper/PdfFile.h"

#include "filing/Faults.h"

#include <QFileInfo>

namespace paper {
namespace {

constexpr int lengthField = 4; // qCompress's own, before what zlib gives

} // namespace

PdfFile::PdfFile(const QString& path)
    : m_file(QFileInfo(path).absoluteFilePath())
{
}

rap::Result<void> PdfFile::begin()
{
    if (!m_file.open(QIODevice::WriteOnly))
        return fault();
    return write("%PDF-1.4\n%\xe2\xe3\xcf\xd3\n"); // bytes that say that it is no text
}

int PdfFile::promise()
{
    m_places.push_back(0);
    return int(m_places.size());
}

rap::Result<void> PdfFile::put(int object, const QByteArray& value)
{
    if (auto begun = beginObject(object); !begun)
        return begun;
    return write(value + "\nendobj\n");
}

rap::Result<void> PdfFile::putStream(int object, const QByteArray& entries, const QByteArray& bytes)
{
    const QByteArray packed = qCompress(bytes).sliced(lengthField);
    if (auto begun = beginObject(object); !begun)
        return begun;
    return write("<< " + entries + " /Filter /FlateDecode /Length " + QByteArray::number(packed.size()) +
                 " >>\nstream\n" + packed + "\nendstream\nendobj\n");
}

rap::Result<void> PdfFile::finish(int catalogue, int info)
{
    const qint64 table = m_written;
    const QByteArray count = QByteArray::number(qint64(m_places.size()) + 1);
    if (auto begun = write("xref\n0 " + count + "\n0000000000 65535 f \n"); !begun)
        return begun;
    constexpr int width = 10;
    for (const qint64 place : m_places)
        if (auto written = write(QByteArray::number(place).rightJustified(width, '0') + " 00000 n \n"); !written)
            return written;
    if (auto ended = write("trailer\n<< /Size " + count + " /Root " + reference(catalogue) + " /Info " +
                           reference(info) + " >>\nstartxref\n" + QByteArray::number(table) + "\n%%EOF\n");
        !ended)
        return ended;
    return m_file.commit() ? rap::Result<void>() : fault();
}

QByteArray PdfFile::reference(int object)
{
    return QByteArray::number(object) + " 0 R";
}

QByteArray PdfFile::number(double value)
{
    constexpr int digits = 3;
    return QByteArray::number(value, 'f', digits);
}

QByteArray PdfFile::text(const QString& text)
{
    QByteArray bytes("<feff");
    for (const QChar unit : text)
        bytes += QByteArray::number(unit.unicode(), 16).rightJustified(4, '0');
    return bytes + '>';
}

rap::Result<void> PdfFile::beginObject(int object)
{
    m_places[std::size_t(object) - 1] = m_written;
    return write(QByteArray::number(object) + " 0 obj\n");
}

rap::Result<void> PdfFile::write(const QByteArray& bytes)
{
    if (m_file.write(bytes) != bytes.size())
        return fault();
    m_written += bytes.size();
    return {};
}

tl::unexpected<rap::Error> PdfFile::fault() const
{
    const QString path = m_file.fileName();
    const QString reason = m_file.errorString();
    switch (m_file.error()) {
    case QFileDevice::ResourceError:
        return tl::unexpected(filing::diskFull(path, reason));
    case QFileDevice::PermissionsError:
        return tl::unexpected(filing::noPermission(path, reason));
    default:
        return tl::unexpected(filing::cannotWrite(path, reason));
    }
}

} // namespace paper
