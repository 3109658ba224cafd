// Two reports of 50 MB side by side, and two data images: how long until every line has its place.
#include "report/Compare.h"

#include "Measure.h"
#include "report/ImageCheck.h"
#include "report/ImageCompare.h"
#include "report/Layouts.h"
#include "tests/core/report/Trades.h"

#include <QFile>
#include <QTemporaryDir>
#include <random>

namespace {

constexpr int rowsAPage = 54;

QByteArray row(std::mt19937& dice, int kinds)
{
    const auto number = dice() % static_cast<unsigned>(kinds);
    std::mt19937 same(number); // as many kinds of rows as that
    char text[140];
    std::snprintf(text, sizeof text, "%05lu NAME OF THE STOCK    P%09lu  %c    %016lu  %04lu %17lu %21lu.%02lu",
                  same() % 9999, same() % 999'999'999, same() % 2 ? 'B' : 'S', same(), same() % 9999,
                  same() % 4'000'000, same(), same() % 100);
    return QByteArray(text).leftJustified(132, ' ');
}

QList<QByteArray> reportOf(std::mt19937& dice, qint64 bytes, int kinds)
{
    QList<QByteArray> lines;
    for (qint64 page = 1; qint64(lines.size()) * 134 < bytes; ++page) {
        lines += "\fREPORT ID  : CCLTN05   PAGE     : " + QByteArray::number(page).rightJustified(5);
        lines += "PARTICIPANT: C00123    RUN DATE : 23/11/2026";
        lines += QByteArray(132, '=');
        for (int at = 0; at < rowsAPage; ++at)
            lines += row(dice, kinds);
    }
    return lines;
}

QString written(const QTemporaryDir& folder, const char* name, const QList<QByteArray>& lines)
{
    const QString path = folder.filePath(QString::fromLatin1(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        std::abort();
    for (const QByteArray& line : lines)
        file.write(line + "\r\n");
    return path;
}

/// One line in a hundred: changed, taken out, put in; and a page moved.
QList<QByteArray> changed(std::mt19937& dice, QList<QByteArray> lines, int kinds)
{
    for (qsizetype at = qsizetype(dice() % 100); at < lines.size(); at += 50 + qsizetype(dice() % 100))
        switch (dice() % 4) {
        case 0:
            lines[at] = row(dice, kinds);
            break;
        case 1:
            lines.remove(at);
            break;
        default:
            lines[at].replace(100, 3, QByteArray::number(int(100 + dice() % 900)));
        }
    const auto page = lines.mid(5'000, rowsAPage);
    lines.remove(5'000, rowsAPage);
    for (qsizetype at = 0; at < page.size(); ++at)
        lines.insert(90'000 + at, page[at]);
    return lines;
}

void compareOnce(const char* what, const QString& left, const QString& right, const report::CompareHow& how)
{
    report::Comparison comparison;
    measure(what,
            [&] { comparison = *report::compare(*report::Source::open(left), *report::Source::open(right), how); });
    using Kind = report::HunkKind;
    std::printf("%*s%lld same, %lld changed, %lld removed, %lld added, %lld moved%s\n", 59, "",
                static_cast<long long>(comparison.linesOf(Kind::Same)),
                static_cast<long long>(comparison.linesOf(Kind::Changed)),
                static_cast<long long>(comparison.linesOf(Kind::Removed)),
                static_cast<long long>(comparison.linesOf(Kind::Added)),
                static_cast<long long>(comparison.linesOf(Kind::MovedAway)),
                comparison.reachedLimit ? "; limit reached" : "");
}

} // namespace

int main()
{
    const QTemporaryDir folder;
    std::mt19937 dice(20261123);
    constexpr qint64 size = 50'000'000;
    report::CompareHow byKey;
    byKey.traits.ruler = report::Ruler::at({0, 6, 27, 39, 44, 62, 67});
    byKey.traits.keyColumns = {4};
    for (const int kinds : {1'000'000'000, 1'500}) {
        const auto lines = reportOf(dice, size, kinds);
        const QString left = written(folder, "left.txt", lines);
        const QString right = written(folder, "right.txt", changed(dice, lines, kinds));
        const QString same = written(folder, "same.txt", lines);
        if (kinds > 1'500) {
            compareOnce("50 MB beside 50 MB, the same", left, same, {});
            compareOnce("50 MB beside 50 MB, 1 % of the lines changed", left, right, {});
            compareOnce("the same, aligned by a key column", left, right, byKey);
        } else {
            compareOnce("50 MB beside 50 MB, 1 % changed, of 1,500 rows again and again", left, right, {});
        }
    }
    const auto layout =
        std::make_shared<const report::Layout>(*report::Layouts::read({}).of(QStringLiteral("CCLTN05")));
    const auto trades = trades::some(340'000);
    auto others = trades;
    for (qsizetype at = 0; at < others.size(); at += 100)
        others[at].quantity += 100;
    const QString left = written(folder, "left.img", trades::records(trades));
    const QString right = written(folder, "right.img", trades::records(others));
    const auto image = [&](const QString& path) {
        return *report::DataImage::open(*report::Source::open(path), layout);
    };
    measure("data image of 49 MB: all fields, checksums and totals", [&] {
        report::ImageCheck check(image(left), {});
        while (*check.step(10'000)) {
        }
        if (check.faultCount() != 0)
            std::abort();
    });
    measure("data images of 49 MB side by side, 1 % of the records changed", [&] {
        if (report::compareImages(image(left), image(right))->changes.size() != 3'401)
            std::abort();
    });
    return 0;
}
