// Bytes of any kind as a report: lines, pages, encodings, headers, find. What must hold of every report is checked, and
// what the sanitizers see. With libFuzzer it is led by what it reaches (-DRAPDESK_LIBFUZZER); by itself it makes its
// own inputs:
//     report_text [SECONDS] [SEED]
#include "report/Find.h"
#include "report/LineIndex.h"
#include "report/PageHeader.h"

#include <QElapsedTimer>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

QByteArrayView tried; // at hand

void must(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n%s\n", what, tried.toByteArray().toHex().constData());
    std::abort();
}

void checkLines(const report::LineIndex& index, QByteArrayView bytes)
{
    const auto lines = index.read(0, index.lineCount(), bytes.size() + 1);
    must(lines && lines->size() == index.lineCount(), "all lines are read");
    qint64 before = -1;
    for (const report::Line& line : *lines) {
        must(line.offset > before && line.offset + line.bytes.size() <= bytes.size() && !line.isCut, "lines ascend");
        must(bytes.sliced(line.offset, line.bytes.size()) == line.bytes, "lines are the report's bytes");
        must(!line.bytes.contains('\n') && !line.bytes.contains('\r') && !line.bytes.contains('\f'), "lines end");
        must(index.lineAt(line.offset) == line.number, "lines are found");
        before = line.offset + line.bytes.size();
    }
    qint64 counted = 0;
    for (qint64 page = 0; page < index.pageCount(); ++page) {
        must(index.page(page).firstLine == counted, "pages follow each other");
        counted += index.page(page).lineCount;
    }
    must(index.pageCount() > 0 && counted == index.lineCount(), "pages hold all lines");
}

void checkText(const report::LineIndex& index, report::Encoding encoding)
{
    const auto lines = index.read(0, 50, 300);
    for (const report::Line& line : *lines) {
        const QString text = report::decode(line.bytes, encoding);
        must(report::columnsOf(text) <= 2 * text.size(), "columns");
        for (qsizetype at = 0; at < line.bytes.size(); ++at) {
            const qsizetype begin = report::characterBegin(line.bytes, at, encoding);
            must(begin >= 0 && begin <= at, "characters begin before they end");
        }
    }
}

void checkFind(const QByteArray& bytes, const report::FindWish& wish, report::Encoding encoding, qint64 step)
{
    const auto find = report::Find::in(report::Source::of(bytes), wish, encoding);
    if (!find)
        return;
    for (;;) {
        const auto more = (*find)->step(step);
        if (!more)
            return; // a pattern that takes too long
        if (!*more)
            break;
    }
    qint64 before = 0;
    for (qint64 i = 0; i < (*find)->count(); ++i) {
        const report::Hit hit = (*find)->hit(i);
        must(hit.length > 0 && hit.offset >= before && hit.offset + hit.length <= bytes.size(), "hits ascend");
        before = hit.offset + hit.length;
    }
    must((*find)->bytesDone() == bytes.size(), "all is searched");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    constexpr size_t choices = 5;
    if (size < choices)
        return 0;
    tried = QByteArrayView(data, qsizetype(size));
    const QByteArray bytes(reinterpret_cast<const char*>(data + choices), qsizetype(size - choices));
    const qint64 step = 1 + data[0];
    const auto encoding = report::Encoding(data[1] % 3);
    std::optional<report::Format> format;
    if (data[2] % 3 != 0)
        format = report::Format{data[2] % 3 == 1 ? report::Carriage::Asa : report::Carriage::None, data[3] % 5};
    const auto index = report::LineIndex::of(report::Source::of(bytes), format);
    must(index.has_value(), "an index");
    while (*(*index)->step(step)) {
    }
    checkLines(**index, bytes);
    checkText(**index, encoding);
    const auto shape = report::HeaderShape::learn(**index, encoding);
    must(shape.has_value(), "a shape");
    for (qint64 page = 0; page < std::min<qint64>((*index)->pageCount(), 10); ++page)
        (void)shape->read(*report::topOf(**index, page, encoding));

    const qsizetype half = bytes.size() / 2;
    const QString text = report::decode(
        QByteArrayView(bytes).sliced(half, std::min<qsizetype>(data[4] % 8, bytes.size() - half)), encoding);
    const bool wholeWord = (data[4] & 0x40) != 0;
    const bool matchCase = (data[4] & 0x20) != 0;
    checkFind(bytes, {text, false, wholeWord, matchCase}, encoding, step);
    checkFind(bytes, {text, true, wholeWord, matchCase}, encoding, step);
    return 0;
}

#ifndef RAPDESK_LIBFUZZER
int main(int argc, char* argv[])
{
    const qint64 seconds = argc > 1 ? std::atoll(argv[1]) : 60;
    const auto seed = unsigned(argc > 2 ? std::atoi(argv[2]) : 1);
    static const QByteArrayList pieces{"\n",
                                       "\r",
                                       "\r\n",
                                       "\f",
                                       "1",
                                       "0",
                                       "-",
                                       "+",
                                       " ",
                                       "PAGE : 1 OF 9",
                                       "REPORT ID : A1",
                                       "\xa4\xa4",
                                       "\xe4\xb8\xad",
                                       "\xa4",
                                       "\xe4\xb8",
                                       "\x88\x62",
                                       "ab",
                                       "(",
                                       "*",
                                       "[",
                                       "\\",
                                       "23/11/2026",
                                       "09:30",
                                       "==========",
                                       "  ",
                                       QByteArray(1, '\0'),
                                       "\xff",
                                       "."};
    std::mt19937 random(seed);
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    for (; timer.elapsed() < seconds * 1000; ++runs) {
        QByteArray bytes;
        for (auto count = random() % 120 + 5; count-- > 0;)
            bytes += random() % 4 == 0 ? QByteArray(1 + int(random() % 3), char(random()))
                                       : pieces[qsizetype(random() % size_t(pieces.size()))];
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
    }
    std::printf("%lld inputs in %lld s\n", qlonglong(runs), qlonglong(timer.elapsed() / 1000));
}
#endif
