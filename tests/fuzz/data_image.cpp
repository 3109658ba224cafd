// Layouts and data images of any kind: read, checked, written as CSV, compared; and CSV reports. What must hold of
// every one is checked, and what the sanitizers see. With libFuzzer it is led by what it reaches (-DRAPDESK_LIBFUZZER);
// by itself it makes its own inputs out of good ones:
//     data_image [SECONDS] [SEED]
#include "report/Compare.h"
#include "report/CsvTable.h"
#include "report/ImageCheck.h"
#include "report/ImageCompare.h"
#include "report/ImageTable.h"
#include "report/LayoutFile.h"
#include "tests/core/report/Trades.h"

#include <QElapsedTimer>
#include <QFile>
#include <cstdio>
#include <cstdlib>
#include <random>

namespace {

void must(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

report::DataImage opened(const QByteArray& bytes, const std::shared_ptr<const report::Layout>& layout, qint64 step)
{
    auto image = report::DataImage::open(report::Source::of(bytes), layout);
    must(image.has_value(), "an image");
    while (*image->findMore(step)) {
    }
    return *std::move(image);
}

void checkImage(const QByteArray& bytes, const std::shared_ptr<const report::Layout>& layout, qint64 step)
{
    const auto image = opened(bytes, layout, step);
    const auto all = *image.records(1, image.recordsFound());
    must(all.size() == image.recordsFound(), "all records are read");
    qint64 length = 0;
    for (const report::Record& record : all) {
        length += record.length;
        const auto alone = *image.records(record.number, 1);
        must(alone.size() == 1 && alone[0].text == record.text, "a record is found by its number");
        if (record.type >= 0)
            must(record.fields.size() == layout->records[record.type].fields.size(), "a record has all fields");
    }
    must(length <= bytes.size(), "records are not longer than the file");
    const auto put = [](QByteArrayView) -> rap::Result<void> { return {}; };
    if (!layout) {
        must(report::writeCsv(image, -1, report::Ruler::recognised({bytes.left(200)}), put).has_value(), "CSV");
        return;
    }
    report::ImageCheck check(image, {});
    while (*check.step(1 + step)) {
    }
    must(check.recordsChecked() == image.recordsFound(), "all records are checked");
    for (const report::ImageFault& fault : check.faults())
        must(!fault.text().isEmpty(), "faults have words");
    for (int type = 0; type < layout->records.size(); ++type) {
        must(report::writeCsv(image, type, {}, put).has_value(), "CSV");
        for (int field = 0; field < layout->records[type].fields.size(); ++field)
            static_cast<void>(report::totalOf(image, type, field)->text());
    }
    must(report::compareImages(image, image)->changes.empty(), "an image is the same as itself");
}

void checkText(const QByteArray& bytes, qint64 step)
{
    report::CsvTable table(report::Source::of(bytes));
    while (*table.findMore(step)) {
    }
    must(table.rows(0, table.rowsFound())->size() == table.rowsFound(), "all rows are read");
    report::CompareHow how;
    how.traits.ruler = report::Ruler::recognised(bytes.split('\n'));
    how.traits.keyColumns = {0, 2};
    const auto left = report::Source::of(bytes);
    must(report::compare(left, left, how)->isSame(), "a text is the same as itself");
    static_cast<void>(
        report::compare(left, report::Source::of(bytes.mid(bytes.size() / 2) + bytes.left(bytes.size() / 2)), how));
}

} // namespace

/// Three choices, then a layout, a NUL and an image.
extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray input(reinterpret_cast<const char*>(data), qsizetype(size));
    const qsizetype layoutEnd = input.indexOf('\0', 1);
    if (layoutEnd < 0)
        return 0;
    const qint64 step = 1 + (data[0] % 64) * 8;
    const QByteArray bytes = input.mid(layoutEnd + 1);
    auto layout = report::readLayout(input.mid(1, layoutEnd - 1), QStringLiteral("own.json"));
    if (layout)
        checkImage(bytes, std::make_shared<const report::Layout>(*std::move(layout)), step);
    checkImage(bytes, nullptr, step);
    checkText(bytes, step);
    return 0;
}

#ifndef RAPDESK_LIBFUZZER
int main(int argc, char* argv[])
{
    const qint64 seconds = argc > 1 ? std::atoll(argv[1]) : 60;
    const auto seed = unsigned(argc > 2 ? std::atoi(argv[2]) : 1);
    QFile file(QStringLiteral(RAPDESK_LAYOUT));
    if (!file.open(QIODevice::ReadOnly))
        return 1;
    const QByteArray layout = file.readAll();
    std::mt19937 random(seed);
    const auto spoil = [&](QByteArray text, unsigned most) {
        for (auto changes = random() % most; changes > 0 && !text.isEmpty(); --changes) {
            const auto at = qsizetype(random() % size_t(text.size()));
            const auto length = qsizetype(random() % 40);
            switch (random() % 5) {
            case 0:
                text[at] = char(random());
                break;
            case 1:
                text[at] = "0189,\"\r\n "[random() % 9];
                break;
            case 2:
                text.remove(at, length);
                break;
            case 3:
                text.insert(at, text.mid(qsizetype(random() % size_t(text.size())), length));
                break;
            default:
                text.insert(at, QByteArray(length, "\r\n\f ,\"0"[random() % 7]));
            }
        }
        return text;
    };
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    for (; timer.elapsed() < seconds * 1000; ++runs) {
        const char* const ends[] = {"\r\n", "\n", "\r", ""};
        const QByteArray image = trades::image(trades::some(int(random() % 12)), ends[random() % 4]);
        const QByteArray bytes =
            QByteArray(1, char(random())) + spoil(layout, 4) + QByteArray(1, '\0') + spoil(image, 8);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
    }
    std::printf("%lld inputs in %lld s\n", qlonglong(runs), qlonglong(timer.elapsed() / 1000));
}
#endif
