#include "ImageRows.h"

#include <QCoreApplication>
#include <algorithm>

namespace viewer {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(viewer::ImageRows)
};

constexpr qint64 bytesAtOnce = 1 << 20;
constexpr qint64 recordsForRuler = 200;

std::shared_ptr<const report::Layout> copyOf(const report::Layout* layout)
{
    return layout == nullptr ? nullptr : std::make_shared<const report::Layout>(*layout);
}

QString shown(const report::FieldValue& value, const report::Field& field)
{
    const QString text = value.shown(field);
    return value.meaning.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, value.meaning);
}

} // namespace

ImageRows::ImageRows(report::DataImage image)
    : m_image(std::move(image))
    , m_walk(m_image.walk())
    , m_numbers(m_image.layout() == nullptr ? 1 : std::size_t(m_image.layout()->records.size()) + 1)
    , m_layout(copyOf(m_image.layout()))
{
}

rap::Result<std::shared_ptr<ImageRows>> ImageRows::of(std::shared_ptr<const report::Source> source,
                                                      std::shared_ptr<const report::Layout> layout)
{
    auto image = report::DataImage::open(std::move(source), std::move(layout));
    if (!image)
        return tl::unexpected(image.error());
    std::shared_ptr<ImageRows> rows(new ImageRows(std::move(*image)));
    if (rows->m_layout == nullptr)
        if (auto recognised = rows->recogniseRuler(); !recognised)
            return tl::unexpected(recognised.error());
    return rows;
}

rap::Result<void> ImageRows::recogniseRuler()
{
    QList<QByteArray> lines;
    report::RecordWalk walk = m_image.walk();
    while (lines.size() < recordsForRuler) {
        const auto record = walk.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        lines += (*record)->text.toByteArray();
    }
    m_ruler = report::Ruler::recognised(lines);
    if (m_ruler.isEmpty())
        m_ruler = report::Ruler::at({0});
    return {};
}

rap::Result<bool> ImageRows::findMore()
{
    const std::lock_guard lock(m_mutex);
    const auto more = m_image.findMore(bytesAtOnce);
    if (!more)
        return more;
    qint64 known = 0;
    for (const report::Ascending& numbers : m_numbers)
        known += numbers.size();
    for (; known < m_image.recordsFound(); ++known) {
        const auto record = m_walk.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        const int type = m_image.layout() == nullptr ? -1 : m_image.typeOf((*record)->text);
        m_numbers[type < 0 ? m_numbers.size() - 1 : std::size_t(type)].append(quint64((*record)->number));
    }
    return more;
}

QStringList ImageRows::kinds() const
{
    if (m_layout == nullptr)
        return {Tr::tr("Records")};
    QStringList kinds;
    for (const report::RecordType& type : m_layout->records)
        kinds += type.name;
    return kinds << Tr::tr("Unknown records");
}

int ImageRows::typeOf(int kind) const
{
    return m_layout != nullptr && kind < m_layout->records.size() ? kind : -1;
}

int ImageRows::mainKind() const
{
    for (int kind = 0; m_layout != nullptr && kind < int(m_layout->records.size()); ++kind)
        if (m_layout->records[kind].role == report::Role::Detail)
            return kind;
    return 0;
}

QList<RowSource::Column> ImageRows::columns(int kind) const
{
    QList<Column> columns;
    if (const int type = typeOf(kind); type >= 0)
        for (const report::Field& field : m_layout->records[type].fields)
            columns += Column{field.name, field.isNumber && !field.isCode};
    else if (m_layout != nullptr)
        columns += Column{Tr::tr("Record"), false};
    else
        for (const int start : m_ruler.starts())
            //: a column of a record: where it begins, counted from 1
            columns += Column{Tr::tr("From %1").arg(start + 1), false};
    return columns;
}

qint64 ImageRows::rowCount(int kind) const
{
    const std::lock_guard lock(m_mutex);
    return m_numbers[std::size_t(kind)].size();
}

QStringList ImageRows::cellsOf(const report::Record& record, int type) const
{
    QStringList cells;
    if (type >= 0) {
        const QList<report::Field>& fields = m_layout->records[type].fields;
        for (qsizetype i = 0; i < std::min(fields.size(), record.fields.size()); ++i)
            cells += shown(record.fields[i], fields[i]);
    } else if (m_layout != nullptr) {
        cells += record.text;
    } else {
        const QList<int>& starts = m_ruler.starts();
        for (qsizetype i = 0; i < starts.size(); ++i)
            cells += record.text.mid(starts[i], i + 1 < starts.size() ? starts[i + 1] - starts[i] : -1).trimmed();
    }
    return cells;
}

rap::Result<QList<RowSource::Row>> ImageRows::rows(int kind, qint64 first, qint64 count) const
{
    const std::lock_guard lock(m_mutex);
    const report::Ascending& numbers = m_numbers[std::size_t(kind)];
    const qint64 end = std::min(first + count, numbers.size());
    QList<Row> rows;
    for (qint64 i = first; i < end;) {
        // Those that follow each other in the file are read at once.
        const auto begin = qint64(numbers.at(i));
        qint64 together = 1;
        while (i + together < end && qint64(numbers.at(i + together)) == begin + together)
            ++together;
        const auto records = m_image.records(begin, together);
        if (!records)
            return tl::unexpected(records.error());
        for (const report::Record& record : *records)
            rows += Row{record.number, cellsOf(record, typeOf(kind))};
        i += together;
    }
    return rows;
}

report::DataImage ImageRows::image() const
{
    const std::lock_guard lock(m_mutex);
    return m_image;
}

} // namespace viewer
