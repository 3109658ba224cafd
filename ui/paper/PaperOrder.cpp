#include "ui/paper/PaperOrder.h"

#include <QCoreApplication>
#include <QRegularExpression>

namespace paper {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(paper::PaperOrder)
};

} // namespace

rap::Result<QPageRanges> pagesFrom(const QString& text)
{
    static const QRegularExpression form(QStringLiteral("^\\s*(\\d{1,9})\\s*(?:-\\s*(\\d{1,9})\\s*)?$"));
    QPageRanges pages;
    for (const QString& part : text.split(u',')) {
        const auto match = form.match(part);
        const int first = match.captured(1).toInt();
        const int last = match.capturedLength(2) > 0 ? match.captured(2).toInt() : first;
        if (first < 1 || last < first)
            return rap::failure(rap::ErrorKind::BadCall, Tr::tr("'%1' names no pages.").arg(text),
                                Tr::tr("Write them like 1-3,7."));
        pages.addRange(first, last);
    }
    return pages;
}

} // namespace paper
