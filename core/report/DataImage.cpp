#include "report/DataImage.h"

#include <algorithm>

namespace report {
namespace {

Encoding encodingOf(QByteArrayView beginning)
{
    EncodingGuess guess;
    guess.feed(beginning);
    return guess.guess();
}

QByteArrayView withoutBlanks(QByteArrayView bytes)
{
    while (bytes.endsWith(' '))
        bytes.chop(1);
    return bytes;
}

} // namespace

QByteArrayView bytesOf(const Field& field, QByteArrayView record)
{
    const qint64 start = std::min<qint64>(field.start, record.size());
    return record.sliced(start, std::min<qint64>(field.width, record.size() - start));
}

std::optional<qint64> unitsOf(const RecordType& type, int at, QByteArrayView record)
{
    const Field& field = type.fields[at];
    const QByteArrayView digits = bytesOf(field, record);
    const auto units = field.isNumber && digits.size() == field.width ? unitsFrom(digits) : std::nullopt;
    const bool isNegative = field.sign >= 0 && bytesOf(type.fields[field.sign], record) == QByteArrayView("-");
    return units && isNegative ? std::optional(-*units) : units;
}

QString FieldValue::shown(const Field& field) const
{
    return number && !field.isCode ? number->text() : text;
}

DataImage::DataImage(std::shared_ptr<const Source> source, std::shared_ptr<const Layout> layout,
                     QByteArrayView beginning)
    : m_source(std::move(source))
    , m_layout(std::move(layout))
    , m_framing(framingOf(beginning, m_source->size(), m_layout.get()))
    , m_encoding(encodingOf(beginning))
{
}

rap::Result<DataImage> DataImage::open(std::shared_ptr<const Source> source, std::shared_ptr<const Layout> layout)
{
    const auto beginning = source->read(0, framingSample);
    if (!beginning)
        return tl::unexpected(beginning.error());
    return DataImage(std::move(source), std::move(layout), *beginning);
}

rap::Result<bool> DataImage::findMore(qint64 bytes)
{
    const qint64 enough = m_found + bytes;
    RecordWalk walk(m_source, m_framing, m_index.count() + 1, m_found);
    while (m_found < enough) {
        const auto record = walk.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        m_index.add(**record);
        m_found = (*record)->next;
    }
    return !hasAll();
}

rap::Result<void> DataImage::findAll(const IsCancelled& isCancelled)
{
    constexpr qint64 bytesAtOnce = 8 << 20;
    while (!hasAll()) {
        if (isCancelled && isCancelled())
            return rap::failure(rap::ErrorKind::Cancelled, {});
        if (const auto more = findMore(bytesAtOnce); !more)
            return tl::unexpected(more.error());
    }
    return {};
}

rap::Result<Record> DataImage::record(qint64 number) const
{
    if (number == 0)
        return Record();
    return records(number, 1).map([](const QList<Record>& found) { return found.value(0); });
}

rap::Result<QList<Record>> DataImage::records(qint64 first, qint64 count) const
{
    QList<Record> records;
    const qint64 last = std::min(first + count - 1, m_index.count());
    if (first < 1 || last < first)
        return records;
    const auto place = m_index.placeBefore(first);
    RecordWalk walk(m_source, m_framing, place.number, place.at);
    for (qint64 number = place.number; number <= last; ++number) {
        const auto record = walk.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        if (number >= first)
            records += taken(**record);
    }
    return records;
}

int DataImage::typeOf(QByteArrayView record) const
{
    return m_layout && !record.isEmpty() ? m_layout->typeOf(record.front()) : -1;
}

Record DataImage::taken(const RawRecord& raw) const
{
    Record record{raw.number, raw.length, typeOf(raw.text), decode(raw.text, m_encoding), {}};
    if (record.type < 0)
        return record;
    const RecordType& type = m_layout->records[record.type];
    for (int at = 0; at < type.fields.size(); ++at) {
        const Field& field = type.fields[at];
        FieldValue value{decode(withoutBlanks(bytesOf(field, raw.text)), m_encoding), {}, {}};
        if (const auto units = unitsOf(type, at, raw.text))
            value.number = Decimal{*units, field.decimals};
        value.meaning = field.codes.value(value.text);
        record.fields += value;
    }
    return record;
}

} // namespace report
