#include "ui/paper/PdfOutlet.h"

namespace paper {
namespace {

constexpr qsizetype pagesOfBranch = 256;

QByteArray references(const QList<int>& objects)
{
    QByteArray text;
    for (const int object : objects)
        text += PdfFile::reference(object) + ' ';
    return text;
}

} // namespace

PdfOutlet::PdfOutlet(const QString& path, Typeface& typeface)
    : m_file(path)
    , m_font(typeface)
{
}

rap::Result<void> PdfOutlet::open()
{
    if (std::exchange(m_isOpen, true))
        return {};
    m_pages = m_file.promise();
    m_fontObject = m_file.promise();
    return m_file.begin();
}

rap::Result<void> PdfOutlet::begin(const QString& report, const Fit& fit)
{
    m_fit = fit;
    m_entries += {report, 0, fit.paper.fullRectPoints().height() * 1.0};
    return open();
}

rap::Result<void> PdfOutlet::put(const Sheet& sheet)
{
    if (m_branch.pages.size() == pagesOfBranch)
        if (auto branch = putBranch(); !branch)
            return branch;
    if (m_branch.pages.isEmpty())
        m_branch.object = m_file.promise();
    const int page = m_file.promise();
    const int content = m_file.promise();
    m_branch.pages += page;
    ++m_sheets;
    if (m_entries.last().page == 0)
        m_entries.last().page = page;
    const QRect paper = m_fit.paper.fullRectPoints();
    const QByteArray value = "<< /Type /Page /Parent " + PdfFile::reference(m_branch.object) + " /MediaBox [0 0 " +
                             QByteArray::number(paper.width()) + ' ' + QByteArray::number(paper.height()) +
                             "] /Contents " + PdfFile::reference(content) + " >>";
    return m_file.put(page, value).and_then([&] { return m_file.putStream(content, {}, contentOf(sheet)); });
}

rap::Result<void> PdfOutlet::finish()
{
    if (auto opened = open(); !opened)
        return opened;
    if (auto pages = putPages(); !pages)
        return pages;
    const auto outline = putOutline();
    if (!outline)
        return tl::unexpected(outline.error());
    const int catalogue = m_file.promise();
    const int info = m_file.promise();
    const QString title = m_entries.size() == 1 ? m_entries.first().title : QString();
    return m_font.put(m_file, m_fontObject)
        .and_then([&] {
            return m_file.put(catalogue, "<< /Type /Catalog /Pages " + PdfFile::reference(m_pages) + " /Outlines " +
                                             PdfFile::reference(*outline) +
                                             (m_entries.size() > 1 ? " /PageMode /UseOutlines" : "") + " >>");
        })
        .and_then([&] {
            return m_file.put(
                info, "<< /Producer (RAP Desk)" +
                          (title.isEmpty() ? QByteArray() : QByteArray(" /Title " + PdfFile::text(title))) + " >>");
        })
        .and_then([&] { return m_file.finish(catalogue, info); });
}

QByteArray PdfOutlet::contentOf(const Sheet& sheet)
{
    const QRectF room = m_fit.paper.paintRect(QPageLayout::Point);
    const double top = m_fit.paper.fullRectPoints().height() - room.top() - m_fit.baseline(0);
    QByteArray content = "BT /F1 " + PdfFile::number(m_fit.fontSize) + " Tf " + PdfFile::number(m_fit.lineHeight) +
                         " TL " + PdfFile::number(room.left()) + ' ' + PdfFile::number(top) + " Td\n";
    int line = 0;
    for (const Row& row : sheet.rows) {
        if (row.line == line + 1)
            content += "T* ";
        else
            content += "0 " + PdfFile::number((line - row.line) * m_fit.lineHeight) + " Td ";
        line = row.line;
        content += m_font.string(row.text) + " Tj\n";
    }
    return content + "ET";
}

rap::Result<void> PdfOutlet::putBranch()
{
    const Branch branch = std::exchange(m_branch, {});
    m_branches += branch.object;
    return m_file.put(branch.object, "<< /Type /Pages /Parent " + PdfFile::reference(m_pages) + " /Count " +
                                         QByteArray::number(branch.pages.size()) + " /Kids [ " +
                                         references(branch.pages) + "] >>");
}

rap::Result<void> PdfOutlet::putPages()
{
    if (!m_branch.pages.isEmpty())
        if (auto branch = putBranch(); !branch)
            return branch;
    return m_file.put(m_pages, "<< /Type /Pages /Count " + QByteArray::number(m_sheets) + " /Kids [ " +
                                   references(m_branches) + "] /Resources << /Font << /F1 " +
                                   PdfFile::reference(m_fontObject) + " >> >> >>");
}

rap::Result<int> PdfOutlet::putOutline()
{
    const int outline = m_file.promise();
    QList<int> objects;
    for (qsizetype i = 0; i < m_entries.size(); ++i)
        objects += m_file.promise();
    for (qsizetype i = 0; i < m_entries.size(); ++i) {
        const Entry& entry = m_entries[i];
        QByteArray value = "<< /Title " + PdfFile::text(entry.title) + " /Parent " + PdfFile::reference(outline) +
                           " /Dest [" + PdfFile::reference(entry.page) + " /XYZ 0 " + PdfFile::number(entry.top) +
                           " 0]";
        if (i > 0)
            value += " /Prev " + PdfFile::reference(objects[i - 1]);
        if (i + 1 < objects.size())
            value += " /Next " + PdfFile::reference(objects[i + 1]);
        if (auto put = m_file.put(objects[i], value + " >>"); !put)
            return tl::unexpected(put.error());
    }
    return m_file
        .put(outline, "<< /Type /Outlines /Count " + QByteArray::number(objects.size()) + " /First " +
                          PdfFile::reference(objects.value(0)) + " /Last " +
                          PdfFile::reference(objects.value(objects.size() - 1)) + " >>")
        .map([&] { return outline; });
}

} // namespace paper
