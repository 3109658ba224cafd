#include "report/PageHeader.h"

#include "report/HeaderText.h"

#include <QCoreApplication>
#include <algorithm>

namespace report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::PageHeader)
};

/// What is the same on the pages of one report: the line without its numbers and its spaces.
QString masked(const QString& line)
{
    QString mask;
    for (const QChar character : line) {
        const QChar sign = character.isDigit() ? QChar(u'#') : character;
        const bool goesOn = (sign == u'#' || sign == u' ') && mask.endsWith(sign);
        if (!goesOn)
            mask += sign;
    }
    return mask.trimmed();
}

int linesAlike(const QList<QStringList>& pages)
{
    for (int line = 0; line < HeaderShape::mostLines; ++line)
        for (const QStringList& page : pages)
            if (line >= page.size() || masked(page[line]) != masked(pages.first().value(line)))
                return line;
    return HeaderShape::mostLines;
}

int linesAbove(const QStringList& page)
{
    const auto ends = [](const QString& line) { return line.trimmed().isEmpty() || isRule(line); };
    const auto end = std::find_if(page.begin(), page.end(), ends);
    return int(std::min<qsizetype>(end - page.begin(), HeaderShape::mostLines));
}

} // namespace

HeaderShape HeaderShape::learn(const QList<QStringList>& pages)
{
    HeaderShape shape;
    if (pages.isEmpty())
        return shape;
    shape.m_lineCount = pages.size() > 1 ? linesAlike(pages) : linesAbove(pages.first());
    if (pages.size() > 1)
        shape.findPageNumber(pages);
    return shape;
}

rap::Result<HeaderShape> HeaderShape::learn(const LineIndex& index, Encoding encoding)
{
    QList<QStringList> pages;
    // The last page that is known may not be all there yet; the last of all may be a short one.
    const qint64 count = std::clamp<qint64>(index.pageCount() - 1, 1, enoughPages);
    for (qint64 page = 0; page < count; ++page) {
        auto top = topOf(index, page, encoding);
        if (!top)
            return tl::unexpected(top.error());
        pages += std::move(*top);
    }
    return learn(pages);
}

void HeaderShape::findPageNumber(const QList<QStringList>& pages)
{
    for (int line = 0; line < m_lineCount; ++line) {
        QList<QList<qint64>> numbers;
        for (const QStringList& page : pages)
            numbers += numbersIn(page[line]);
        for (qsizetype i = 0; i < numbers.first().size(); ++i) {
            bool counts = true;
            bool isCounted = true;
            for (qsizetype page = 0; page < numbers.size(); ++page) {
                const qint64 after = numbers[page].value(i + 1, -1);
                counts = counts && numbers[page].value(i, -1) == numbers.first()[i] + page;
                isCounted =
                    isCounted && after == numbers.first().value(i + 1, -1) && after >= numbers[page].value(i, -1);
            }
            if (counts) {
                m_page = Place{line, i};
                m_isCounted = isCounted;
                return;
            }
        }
    }
}

PageHeader HeaderShape::read(const QStringList& lines) const
{
    PageHeader header = headerIn(lines.first(std::min<qsizetype>(lines.size(), m_lineCount)));
    if (m_page && m_page->line < lines.size()) {
        const QList<qint64> numbers = numbersIn(lines[m_page->line]);
        header.page.reset();
        header.pageCount.reset();
        if (m_page->number < numbers.size())
            header.page = numbers[m_page->number];
        if (m_isCounted && m_page->number + 1 < numbers.size())
            header.pageCount = numbers[m_page->number + 1];
    }
    return header;
}

rap::Result<QStringList> topOf(const LineIndex& index, qint64 page, Encoding encoding)
{
    constexpr qint64 mostBytes = 1000;
    const Page lines = index.page(page);
    const auto read = index.read(lines.firstLine, std::min<qint64>(lines.lineCount, HeaderShape::mostLines), mostBytes);
    if (!read)
        return tl::unexpected(read.error());
    QStringList top;
    for (const Line& line : *read) {
        const bool controlled = index.format().carriage == Carriage::Asa && !line.bytes.isEmpty();
        top += decode(QByteArrayView(line.bytes).sliced(controlled ? 1 : 0), encoding);
    }
    return top;
}

QString HeaderDisagreement::text() const
{
    switch (field) {
    case Field::ReportId:
        return Tr::tr("The report calls itself %1; its file's name says %2.").arg(header, name);
    case Field::Participant:
        return Tr::tr("The report is for %1; its file's name says %2.").arg(header, name);
    case Field::RunDate:
        return Tr::tr("The report was run on %1; its file's name says %2.").arg(header, name);
    case Field::RunTime:
        return Tr::tr("The report was run at %1; its file's name says %2.").arg(header, name);
    }
    Q_UNREACHABLE();
}

QList<HeaderDisagreement> disagreements(const PageHeader& header, const rap::ReportName& name)
{
    using Field = HeaderDisagreement::Field;
    QList<HeaderDisagreement> found;
    if (!header.reportId.isEmpty() && header.reportId != name.reportId)
        found += {Field::ReportId, header.reportId, name.reportId};
    if (!header.participant.isEmpty() && !wordsIn(header.participant).contains(name.participant))
        found += {Field::Participant, header.participant, name.participant};
    if (header.runDate && *header.runDate != name.run.date)
        found += {Field::RunDate, header.runDate->toString(Qt::ISODate), name.run.date.toString(Qt::ISODate)};
    // Some headers leave the seconds out.
    const auto isSame = [](QTime left, QTime right) {
        return left == right || (left.second() == 0 && left.hour() == right.hour() && left.minute() == right.minute());
    };
    if (header.runTime && !isSame(*header.runTime, name.run.time))
        found += {Field::RunTime, header.runTime->toString(Qt::ISODate), name.run.time.toString(Qt::ISODate)};
    return found;
}

} // namespace report
