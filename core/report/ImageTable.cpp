#include "report/ImageTable.h"

#include "catalogue/Csv.h"
#include "filing/Faults.h"

namespace report {
namespace {

constexpr qint64 recordsBetweenAsking = 1024;
constexpr qsizetype writtenAtOnce = 64 * 1024;

template <typename Visit>
rap::Result<void> throughAll(const DataImage& image, const IsCancelled& isCancelled, Visit visit)
{
    RecordWalk walk = image.walk();
    for (qint64 at = 0;; ++at) {
        if (at % recordsBetweenAsking == 0 && isCancelled && isCancelled())
            return tl::unexpected(filing::cancelled());
        const auto record = walk.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            return {};
        if (auto visited = visit(**record); !visited)
            return visited;
    }
}

QString headLine(const RecordType& type)
{
    QStringList heads{QStringLiteral("Record")}; // as programs look for it, in every language
    for (const Field& field : type.fields)
        heads += field.name;
    return catalogue::csvLine(heads);
}

/// A number is no formula, whatever it begins with, and nothing of it needs quotes.
QString csvOf(const Record& record, const RecordType& type)
{
    QStringList cells{QString::number(record.number)};
    for (qsizetype at = 0; at < type.fields.size(); ++at) {
        const FieldValue& value = record.fields[at];
        cells += value.number ? value.shown(type.fields[at]) : catalogue::csvCell(value.text);
    }
    return cells.join(u',') + QStringLiteral("\r\n");
}

QString csvOf(const RawRecord& raw, const Ruler& ruler)
{
    QStringList cells{QString::number(raw.number)};
    for (const QByteArrayView cell : ruler.cells(raw.text))
        cells += QString::fromUtf8(cell).trimmed();
    return catalogue::csvLine(cells);
}

} // namespace

rap::Result<ColumnTotal> totalOf(const DataImage& image, int type, int field, const IsCancelled& isCancelled)
{
    const RecordType& record = image.layout()->records[type];
    ColumnTotal total;
    total.decimals = record.fields[field].decimals;
    const auto added = throughAll(image, isCancelled, [&](const RawRecord& raw) -> rap::Result<void> {
        if (image.typeOf(raw.text) != type)
            return {};
        const auto units = unitsOf(record, field, raw.text);
        total.sum.add(units.value_or(0));
        ++(units ? total.records : total.withoutNumber);
        return {};
    });
    if (!added)
        return tl::unexpected(added.error());
    return total;
}

rap::Result<void> writeCsv(const DataImage& image, int type, const Ruler& ruler, const Put& put,
                           const IsCancelled& isCancelled)
{
    const RecordType* const known = image.layout() ? &image.layout()->records[type] : nullptr;
    QString text = QChar(QChar::ByteOrderMark);
    if (known)
        text += headLine(*known);
    const auto written = throughAll(image, isCancelled, [&](const RawRecord& raw) -> rap::Result<void> {
        if (known && image.typeOf(raw.text) != type)
            return {};
        text += known ? csvOf(image.taken(raw), *known) : csvOf(raw, ruler);
        if (text.size() < writtenAtOnce)
            return {};
        const QByteArray bytes = text.toUtf8();
        text.clear();
        return put(bytes);
    });
    return written ? put(text.toUtf8()) : written;
}

} // namespace report
