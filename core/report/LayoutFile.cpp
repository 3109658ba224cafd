#include "report/LayoutFile.h"

#include "catalogue/JsonReader.h"
#include "report/Picture.h"

#include <QCoreApplication>
#include <array>
#include <vector>

namespace report {
namespace {

using Members = catalogue::JsonMembers;
using Value = catalogue::JsonValue;

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::LayoutFile)
};

constexpr int longestRecord = 64 * 1024;
constexpr std::array roles{Role::Header, Role::Detail, Role::Trailer};
constexpr std::array nameParts{NamePart::Report, NamePart::Participant, NamePart::Market};

QString wordOf(Role role)
{
    static const std::array words{QStringLiteral("header"), QStringLiteral("detail"), QStringLiteral("trailer")};
    return words.at(static_cast<std::size_t>(role));
}

QString wordOf(NamePart part)
{
    static const std::array words{QStringLiteral("report"), QStringLiteral("participant"), QStringLiteral("market")};
    return words.at(static_cast<std::size_t>(part));
}

constexpr auto word = [](auto value) { return wordOf(value); };

int wholeOf(const Value& value, int most)
{
    const double number = value.json.toDouble(-1);
    if (number >= 1 && number <= most && number == static_cast<int>(number))
        return static_cast<int>(number);
    value.fail(Tr::tr("'%1' is a whole number from 1 to %2.").arg(value.name(), QString::number(most)));
    return 1;
}

Picture pictureOf(const Value& value)
{
    const QString text = value.text();
    const auto picture = pictureFrom(text);
    if (!picture)
        value.fail(Tr::tr("'%1' is no picture such as X(12), 9(5) or 9(5)V9(3).").arg(text));
    else if (picture->isNumber && picture->width > mostDigits)
        value.fail(Tr::tr("a number has at most %1 digits.").arg(mostDigits));
    return picture.value_or(Picture{1, false, 0});
}

QHash<QString, QString> codesOf(const Value& value, int width)
{
    QHash<QString, QString> codes;
    const QJsonObject object = value.json.toObject();
    if (object.isEmpty())
        value.fail(Tr::tr("'codes' is an object of codes and what they mean."));
    for (auto code = object.begin(); code != object.end(); ++code) {
        const Value meaning{code.value(), value.path + u'/' + code.key(), value.source};
        QString key = code.key();
        while (key.endsWith(u' '))
            key.chop(1);
        if (code.key().toUtf8().size() > width)
            meaning.fail(Tr::tr("the code '%1' is wider than its field.").arg(code.key()));
        codes.insert(key, meaning.text());
    }
    return codes;
}

/// A field, and what can only be looked up once all fields are known.
struct ReadField {
    Field field;
    std::optional<Value> sign;
    std::optional<Value> start;
};

ReadField fieldOf(const Value& value)
{
    ReadField read;
    Field& field = read.field;
    Members members(value);
    members.needed("name", [&](const Value& name) { field.name = name.text(); });
    members.needed("picture", [&](const Value& shape) {
        const Picture picture = pictureOf(shape);
        field.width = picture.width;
        field.isNumber = picture.isNumber;
        field.decimals = picture.decimals;
    });
    members.optional("at", [&](const Value& at) {
        field.start = wholeOf(at, longestRecord) - 1;
        read.start.emplace(at);
    });
    members.optional("code", [&](const Value& code) {
        field.isCode = code.flag();
        if (!field.isNumber || field.decimals > 0)
            code.fail(Tr::tr("only digits without a decimal point are a code."));
    });
    members.optional("codes", [&](const Value& codes) { field.codes = codesOf(codes, field.width); });
    members.optional("says", [&](const Value& says) { field.says = says.oneOf(nameParts, word); });
    members.optional("sign", [&](const Value& sign) {
        if (!field.isNumber)
            sign.fail(Tr::tr("only a number has a sign."));
        read.sign.emplace(sign);
    });
    return read;
}

int positionOf(const RecordType& record, const Value& value)
{
    const QString name = value.text();
    const int position = record.fieldOf(name);
    if (position < 0)
        value.fail(Tr::tr("'%1' is no field of '%2'.").arg(name, record.name));
    return qMax(position, 0);
}

int numberOf(const RecordType& record, const Value& value)
{
    const int position = positionOf(record, value);
    if (!value.source.fault && !record.fields[position].isNumber)
        value.fail(Tr::tr("'%1' is no number: its picture has X.").arg(record.fields[position].name));
    return position;
}

void readFields(const Value& value, RecordType& record)
{
    std::vector<std::optional<Value>> signs;
    int next = 0;
    static_cast<void>(value.list([&](const Value& element) {
        ReadField read = fieldOf(element);
        if (!read.start)
            read.field.start = next;
        else if (read.field.start < next)
            read.start->fail(Tr::tr("'%1' begins before the field ahead of it ends, at %2.")
                                 .arg(read.field.name, QString::number(next)));
        next = read.field.end();
        if (record.fieldOf(read.field.name) >= 0)
            element.fail(Tr::tr("there is another field '%1'.").arg(read.field.name));
        record.fields += read.field;
        signs.push_back(read.sign);
        return 0;
    }));
    if (record.fields.isEmpty())
        value.fail(Tr::tr("a record has fields."));
    for (std::size_t at = 0; at < signs.size(); ++at)
        if (signs[at])
            record.fields[qsizetype(at)].sign = positionOf(record, *signs[at]);
}

Checksum checksumOf(const Value& value, const RecordType& record)
{
    Checksum checksum;
    Members members(value);
    members.needed("field", [&](const Value& field) { checksum.field = numberOf(record, field); });
    members.needed("of", [&](const Value& of) {
        checksum.of = of.list([&](const Value& element) { return numberOf(record, element); });
    });
    return checksum;
}

QList<int> recordsWith(const Layout& layout, const Value& field)
{
    QList<int> records;
    for (qsizetype at = 0; at < layout.records.size(); ++at) {
        const RecordType& record = layout.records[at];
        const int position = record.role == Role::Detail ? record.fieldOf(field.json.toString()) : -1;
        if (position < 0)
            continue;
        static_cast<void>(numberOf(record, field));
        records += static_cast<int>(at);
    }
    if (records.isEmpty())
        field.fail(Tr::tr("no detail record has a field '%1'.").arg(field.json.toString()));
    return records;
}

int recordNamed(const Layout& layout, const Value& value)
{
    const QString name = value.text();
    for (qsizetype at = 0; at < layout.records.size(); ++at)
        if (layout.records[at].name == name)
            return static_cast<int>(at);
    value.fail(Tr::tr("there is no record '%1'.").arg(name));
    return 0;
}

Total totalOf(const Value& value, const RecordType& trailer, const Layout& layout)
{
    Total total;
    bool counts = false;
    Members members(value);
    members.needed("field", [&](const Value& field) { total.field = numberOf(trailer, field); });
    members.optional("count", [&](const Value& count) {
        counts = true;
        total.records = count.list([&](const Value& element) { return recordNamed(layout, element); });
    });
    members.optional("sum", [&](const Value& sum) {
        total.sums = sum.text();
        total.records = recordsWith(layout, sum);
    });
    members.optional("signed", [&](const Value& hasSign) { total.hasSign = hasSign.flag(); });
    if (counts != total.sums.isEmpty())
        value.fail(Tr::tr("a total has either 'count' or 'sum'."));
    return total;
}

/// What refers to other records is read once all of them are known.
struct ReadRecord {
    RecordType record;
    std::optional<Value> totals;
};

ReadRecord recordOf(const Value& value)
{
    ReadRecord read;
    RecordType& record = read.record;
    Members members(value);
    members.needed("name", [&](const Value& name) { record.name = name.text(); });
    members.needed("role", [&](const Value& role) { record.role = role.oneOf(roles, word); });
    members.needed("marks", [&](const Value& marks) { record.marks = marks.text().toUtf8(); });
    members.needed("fields", [&](const Value& fields) { readFields(fields, record); });
    members.optional("checksum", [&](const Value& checksum) { record.checksum = checksumOf(checksum, record); });
    members.optional("key", [&](const Value& key) {
        record.key = key.list([&](const Value& field) { return positionOf(record, field); });
    });
    members.optional("totals", [&](const Value& totals) {
        if (record.role != Role::Trailer)
            totals.fail(Tr::tr("only a trailer has totals."));
        read.totals.emplace(totals);
    });
    return read;
}

void readRecords(const Value& value, Layout& layout)
{
    std::vector<std::optional<Value>> totals;
    QByteArray marks;
    static_cast<void>(value.list([&](const Value& element) {
        const ReadRecord read = recordOf(element);
        for (const char mark : read.record.marks)
            if (marks.contains(mark))
                element.fail(Tr::tr("two records begin with '%1'.").arg(QLatin1Char(mark)));
        marks += read.record.marks;
        if (layout.longest > 0 && read.record.end() > layout.longest)
            element.fail(
                Tr::tr("the fields of '%1' take %2 bytes, the longest record has %3.")
                    .arg(read.record.name, QString::number(read.record.end()), QString::number(layout.longest)));
        layout.records += read.record;
        totals.push_back(read.totals);
        return 0;
    }));
    if (layout.records.isEmpty())
        value.fail(Tr::tr("a layout has records."));
    for (std::size_t at = 0; at < totals.size(); ++at) {
        if (!totals[at])
            continue;
        RecordType& trailer = layout.records[qsizetype(at)];
        trailer.totals = totals[at]->list([&](const Value& total) { return totalOf(total, trailer, layout); });
    }
}

Layout layoutOf(const Value& value)
{
    Layout layout;
    Members members(value);
    members.needed("version", [](const Value& version) {
        if (version.json.toDouble() != layoutVersion)
            version.fail(Tr::tr("'version' is %1.").arg(layoutVersion));
    });
    members.needed("report", [&](const Value& report) { layout.reportId = report.text(); });
    members.optional("title", [&](const Value& title) { layout.title = title.text(); });
    members.needed("lengths", [&](const Value& lengths) {
        Members of(lengths);
        of.needed("shortest", [&](const Value& least) { layout.shortest = wholeOf(least, longestRecord); });
        of.needed("longest", [&](const Value& most) { layout.longest = wholeOf(most, longestRecord); });
        if (layout.shortest > layout.longest)
            lengths.fail(Tr::tr("'shortest' is more than 'longest'."));
    });
    members.needed("records", [&](const Value& records) { readRecords(records, layout); });
    return layout;
}

tl::unexpected<rap::Error> wrong(const QString& file, const catalogue::TextFault& fault)
{
    return rap::failure(
        rap::ErrorKind::Settings,
        Tr::tr("The layout %1 cannot be used: line %2, column %3: %4")
            .arg(file, QString::number(fault.place.line), QString::number(fault.place.column), fault.reason),
        Tr::tr("Mend the file; until then the records are shown without names."));
}

} // namespace

rap::Result<Layout> readLayout(const QByteArray& json, const QString& file)
{
    if (json.size() > largestLayoutFile)
        return wrong(file, {{}, Tr::tr("it is larger than %1 bytes.").arg(largestLayoutFile)});
    const auto text = catalogue::JsonText::parse(json);
    if (!text)
        return wrong(file, text.error());
    catalogue::JsonSource source{*text};
    Layout layout = layoutOf({text->object(), {}, source});
    if (source.fault)
        return wrong(file, *source.fault);
    return layout;
}

} // namespace report
