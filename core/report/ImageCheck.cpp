#include "report/ImageCheck.h"

#include <algorithm>

namespace report {
namespace {

QString asText(QByteArrayView bytes)
{
    return QString::fromUtf8(bytes);
}

/// How far two numbers of so many digits are apart, where what is too long has lost its leading ones.
qint64 apart(qint64 more, qint64 less, int digits)
{
    const qint64 all = powerOfTen(digits);
    return ((more - less) % all + all) % all;
}

QString digitsOf(qint64 units, const Field& field)
{
    return Decimal{units, field.decimals}.text();
}

} // namespace

ImageCheck::ImageCheck(DataImage image, std::optional<rap::ReportName> name)
    : m_image(std::move(image))
    , m_name(std::move(name))
    , m_walk(m_image.walk())
{
    Q_ASSERT(m_image.layout());
    prepare();
}

void ImageCheck::prepare()
{
    const QList<RecordType>& types = m_image.layout()->records;
    m_counts.resize(types.size());
    m_addends.resize(types.size());
    for (int at = 0; at < types.size(); ++at)
        if (types[at].role == Role::Trailer && m_trailerType < 0)
            m_trailerType = at;
    if (m_trailerType < 0)
        return;
    const QList<Total>& totals = types[m_trailerType].totals;
    m_running.resize(totals.size());
    for (qsizetype total = 0; total < totals.size(); ++total)
        for (const int type : totals[total].records)
            if (!totals[total].sums.isEmpty())
                m_addends[type] += Addend{total, types[type].fieldOf(totals[total].sums)};
}

rap::Result<bool> ImageCheck::step(qint64 records)
{
    for (; records > 0 && !m_isDone; --records) {
        const auto record = m_walk.next();
        if (!record)
            return tl::unexpected(record.error());
        if (*record)
            check(**record);
        else
            finish();
    }
    return !m_isDone;
}

void ImageCheck::check(const RawRecord& record)
{
    const Layout& layout = *m_image.layout();
    m_records = record.number;
    m_bytes = record.next;
    if (record.length < layout.shortest || record.length > layout.longest) {
        const bool isLast = record.next >= m_image.source().size();
        const QString lengths =
            layout.shortest == layout.longest
                ? QString::number(layout.longest)
                : QStringLiteral("%1-%2").arg(QString::number(layout.shortest), QString::number(layout.longest));
        fault({isLast && record.length < layout.shortest ? FaultKind::CutShort : FaultKind::Length,
               record.number,
               {},
               lengths,
               QString::number(record.length),
               {}});
    }
    const int at = m_image.typeOf(record.text);
    if (at < 0) {
        fault({FaultKind::UnknownType,
               record.number,
               {},
               {},
               asText(record.text.first(qMin<qsizetype>(1, record.text.size()))),
               {}});
        return;
    }
    const RecordType& type = layout.records[at];
    checkPlace(record, type.role);
    ++m_counts[at];
    for (int field = 0; field < type.fields.size(); ++field)
        checkField(record, type, field);
    checkChecksum(record, type);
    for (const Addend& addend : std::as_const(m_addends[at])) {
        const qint64 units = unitsOf(type, addend.field, record.text).value_or(0);
        m_running[addend.total].hash.add(units < 0 ? -units : units);
        m_running[addend.total].signs.add(units);
    }
    if (at == m_trailerType && m_trailerNumber == 0) {
        m_trailer = record.text.toByteArray();
        m_trailerNumber = record.number;
    }
}

void ImageCheck::checkPlace(const RawRecord& record, Role role)
{
    const bool isHeader = role == Role::Header;
    m_headers += isHeader ? 1 : 0;
    if ((isHeader && record.number > 1) || m_trailerNumber > 0)
        fault({FaultKind::Misplaced, record.number, {}, {}, {}, {}});
}

void ImageCheck::checkField(const RawRecord& record, const RecordType& type, int at)
{
    const Field& field = type.fields[at];
    const QByteArrayView bytes = bytesOf(field, record.text);
    if (bytes.size() < field.width)
        return; // the record's length is told already, or allowed
    if (field.isNumber && !unitsFrom(bytes))
        fault({FaultKind::NoNumber, record.number, field.name, {}, asText(bytes), {}});
    if (!field.codes.isEmpty()) {
        QString code = asText(bytes);
        while (code.endsWith(u' '))
            code.chop(1);
        if (!field.codes.contains(code))
            fault({FaultKind::NoCode, record.number, field.name, {}, code, {}});
    }
    if (field.says && type.role == Role::Header)
        checkName(record, field);
}

void ImageCheck::checkChecksum(const RawRecord& record, const RecordType& type)
{
    if (!type.checksum)
        return;
    const Field& field = type.fields[type.checksum->field];
    const auto stated = unitsOf(type, type.checksum->field, record.text);
    Sum sum;
    for (const int of : type.checksum->of) {
        const qint64 units = unitsOf(type, of, record.text).value_or(0);
        sum.add(units < 0 ? -units : units);
    }
    if (!stated)
        return; // told already
    ++m_sumsCompared;
    const qint64 actual = sum.lastDigits(field.width);
    if (actual == *stated)
        return;
    ++m_wrongSum.count;
    m_wrongSum.difference = actual - *stated;
    m_wrongSum.fault = m_faults.size();
    m_wrongSum.type = m_image.typeOf(record.text);
    fault({FaultKind::Checksum, record.number, field.name, digitsOf(actual, field), digitsOf(*stated, field), {}});
}

void ImageCheck::checkName(const RawRecord& record, const Field& field)
{
    if (!m_name)
        return;
    QString expected;
    switch (*field.says) {
    case NamePart::Report:
        expected = m_name->reportId;
        break;
    case NamePart::Participant:
        expected = m_name->participant;
        break;
    case NamePart::Market:
        expected = rap::code(m_name->market);
        break;
    }
    const QString found = asText(bytesOf(field, record.text)).trimmed();
    if (found != expected)
        fault({FaultKind::Name, record.number, field.name, expected, found, {}});
}

void ImageCheck::checkTotals()
{
    const RecordType& trailer = m_image.layout()->records[m_trailerType];
    for (qsizetype at = 0; at < trailer.totals.size(); ++at) {
        const Total& total = trailer.totals[at];
        const Field& field = trailer.fields[total.field];
        const auto stated = unitsOf(trailer, total.field, m_trailer);
        if (!stated)
            continue; // told already, or the trailer is cut short
        ++m_sumsCompared;
        const QString found = digitsOf(*stated, field);
        if (total.sums.isEmpty()) {
            qint64 count = 0;
            for (const int type : total.records)
                count += m_counts[type];
            if (count % powerOfTen(field.width) != *stated)
                fault({FaultKind::Count, m_trailerNumber, field.name, QString::number(count), found, {}});
        } else if (total.hasSign) {
            const QString expected = m_running[at].signs.text(field.decimals);
            if (expected != found)
                fault({FaultKind::Total, m_trailerNumber, field.name, expected, found, {}});
        } else {
            const qint64 expected = m_running[at].hash.lastDigits(field.width);
            if (expected != (*stated < 0 ? -*stated : *stated))
                fault({FaultKind::Total, m_trailerNumber, field.name, digitsOf(expected, field), found, {}});
        }
    }
}

void ImageCheck::finish()
{
    m_isDone = true;
    const QList<RecordType>& types = m_image.layout()->records;
    const bool wantsHeader =
        std::any_of(types.begin(), types.end(), [](const RecordType& type) { return type.role == Role::Header; });
    if (m_records == 0) {
        fault({FaultKind::Empty, 0, {}, {}, {}, {}});
        return;
    }
    if (wantsHeader && m_headers == 0)
        fault({FaultKind::NoHeader, 0, {}, {}, {}, {}});
    if (m_trailerType < 0)
        return;
    if (m_trailerNumber == 0) {
        fault({FaultKind::NoTrailer, 0, {}, {}, {}, {}});
        return;
    }
    checkTotals();
    suspect();
}

/// Where one checksum alone is wrong, the total that is off by the same names the field that must have changed.
void ImageCheck::suspect()
{
    if (m_wrongSum.count != 1 || m_wrongSum.fault >= m_faults.size())
        return;
    const RecordType& trailer = m_image.layout()->records[m_trailerType];
    const RecordType& type = m_image.layout()->records[m_wrongSum.type];
    QStringList suspects;
    for (qsizetype at = 0; at < trailer.totals.size(); ++at) {
        const Total& total = trailer.totals[at];
        const auto stated = unitsOf(trailer, total.field, m_trailer);
        if (total.sums.isEmpty() || total.hasSign || !stated || !total.records.contains(m_wrongSum.type))
            continue;
        const int width = trailer.fields[total.field].width;
        const qint64 off = apart(m_running[at].hash.lastDigits(width), *stated, width);
        const int field = type.fieldOf(total.sums);
        const bool isChecksum = field == type.checksum->field;
        const qint64 wanted = apart(isChecksum ? -m_wrongSum.difference : m_wrongSum.difference, 0, width);
        if (off != 0 && off == wanted && (isChecksum || type.checksum->of.contains(field)))
            suspects += total.sums;
    }
    if (suspects.size() == 1)
        m_faults[m_wrongSum.fault].suspect = suspects.first();
}

void ImageCheck::fault(ImageFault found)
{
    ++m_faultCount;
    if (m_faults.size() < mostFaults)
        m_faults += std::move(found);
}

} // namespace report
