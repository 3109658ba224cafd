#include "rap/ReportName.h"

#include "rap/Day.h"

#include <QCoreApplication>

namespace rap {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(rap::ReportName)
};

constexpr QStringView extension = u".TXT.ZIP";
constexpr QStringView imageMark = u"_IMG";
constexpr QStringView common = u"COMMON";
constexpr qsizetype secondsDigits = 14; // YYYYMMDDHHMMSS
constexpr qsizetype mostFractionDigits = 9;
constexpr qsizetype derivativesFractionDigits = 3;

struct Stem {
    QStringView fields;
    Kind kind = Kind::Text;
};

std::optional<Stem> stemOf(QStringView file)
{
    if (!file.endsWith(extension, Qt::CaseInsensitive))
        return std::nullopt;
    file.chop(extension.size());
    if (!file.endsWith(imageMark, Qt::CaseInsensitive))
        return Stem{file, Kind::Text};
    file.chop(imageMark.size());
    return Stem{file, Kind::Image};
}

struct Field {
    QStringView text;
    int column = 1;
};

/// Hands out the fields of a name from the right. A field that is not there is handed out as empty, at column 1.
class FieldsFromRight {
public:
    explicit FieldsFromRight(QStringView fields)
        : m_rest(fields)
    {
    }

    Field next()
    {
        const qsizetype start = m_rest.lastIndexOf(u'_') + 1;
        const Field field{m_rest.mid(start), static_cast<int>(start) + 1};
        m_rest.truncate(qMax(start - 1, 0));
        return field;
    }

    [[nodiscard]] Field rest() const { return {m_rest, 1}; }

private:
    QStringView m_rest;
};

QString fieldName(NameField field)
{
    switch (field) {
    case NameField::Extension:
        return Tr::tr("extension");
    case NameField::Timestamp:
        return Tr::tr("run date and time");
    case NameField::Market:
        return Tr::tr("market code");
    case NameField::Participant:
        return Tr::tr("participant");
    case NameField::CustomerCode:
        return Tr::tr("customer code");
    case NameField::ReportId:
        return Tr::tr("report ID");
    }
    return {};
}

tl::unexpected<NameFault> fault(NameField field, int column, const QString& why)
{
    //: %1 a field of a report's file name, %2 where it begins, %3 what is wrong with it
    const QString reason = Tr::tr("Column %2, %1: %3").arg(fieldName(field), QString::number(column), why);
    return tl::unexpected(NameFault{field, column, reason});
}

tl::expected<QString, NameFault> filled(NameField name, const Field& field)
{
    if (field.text.isEmpty())
        return fault(name, field.column, Tr::tr("it is missing."));
    return field.text.toString();
}

/// A report ID may hold underscores; an empty part between them is a field that was left out.
tl::expected<QString, NameFault> reportIdFrom(const Field& field)
{
    if (field.text.startsWith(u'_') || field.text.endsWith(u'_') || field.text.contains(u"__"))
        return fault(NameField::ReportId, field.column, Tr::tr("an empty field stands in it or beside it."));
    return filled(NameField::ReportId, field);
}

/// As much of a stranger's text as fits into a message.
QString shown(QStringView text)
{
    constexpr qsizetype most = 24;
    return text.size() <= most ? text.toString() : text.left(most).toString() + u'…';
}

tl::expected<RunTime, NameFault> runFrom(const Field& field)
{
    const QStringView text = field.text;
    const auto wrong = [&](const QString& why) { return fault(NameField::Timestamp, field.column, why); };
    if (text.isEmpty())
        return wrong(Tr::tr("it is missing."));
    const qsizetype fractionDigits = text.size() - secondsDigits;
    if (!isDigits(text) || fractionDigits < 1 || fractionDigits > mostFractionDigits) {
        return wrong(Tr::tr("'%1' is not 14 digits of date and time with 1 to 9 digits of a fraction of a second.")
                         .arg(shown(text)));
    }
    const auto date = dayFromDigits(text.left(8));
    if (!date)
        return wrong(Tr::tr("there is no day %1.").arg(text.left(8)));
    const QTime time(text.mid(8, 2).toInt(), text.mid(10, 2).toInt(), text.mid(12, 2).toInt());
    if (!time.isValid())
        return wrong(Tr::tr("there is no time %1.").arg(text.mid(8, 6)));
    return RunTime{*date, time, text.mid(secondsDigits).toString()};
}

tl::expected<Market, NameFault> marketFrom(const Field& field)
{
    if (const auto market = marketFromCode(field.text))
        return *market;
    if (field.text.isEmpty())
        return fault(NameField::Market, field.column, Tr::tr("it is missing."));
    return fault(NameField::Market, field.column,
                 Tr::tr("'%1' is none of GLOB, HKMK, MAMK, SZMK.").arg(shown(field.text)));
}

/// Where the extension should have begun: at the first dot of the last field, or after the name.
int columnOfExtension(QStringView file)
{
    const qsizetype dot = file.indexOf(u'.', file.lastIndexOf(u'_') + 1);
    return static_cast<int>(dot < 0 ? file.size() : dot) + 1;
}

} // namespace

QString RunTime::iso() const
{
    return date.toString(Qt::ISODate) + u'T' + time.toString(QStringLiteral("HH:mm:ss")) + u'.' + fraction + u"+08:00";
}

DecodedName decodeName(const QString& file, Grammar grammar)
{
    const auto stem = stemOf(file);
    if (!stem)
        return fault(NameField::Extension, columnOfExtension(file), Tr::tr("it is not .TXT.ZIP."));
    FieldsFromRight fields(stem->fields);
    ReportName name;
    name.kind = stem->kind;

    if (auto run = runFrom(fields.next()))
        name.run = *std::move(run);
    else
        return tl::unexpected(run.error());
    if (const auto market = marketFrom(fields.next()))
        name.market = *market;
    else
        return tl::unexpected(market.error());
    if (auto participant = filled(NameField::Participant, fields.next()))
        name.participant = *std::move(participant);
    else
        return tl::unexpected(participant.error());
    if (grammar == Grammar::HkccSeoch && name.participant != common) {
        if (auto customerCode = filled(NameField::CustomerCode, fields.next()))
            name.customerCode = *std::move(customerCode);
        else
            return tl::unexpected(customerCode.error());
    }
    if (auto reportId = reportIdFrom(fields.rest()))
        name.reportId = *std::move(reportId);
    else
        return tl::unexpected(reportId.error());
    return name;
}

Grammar grammarFor(const Folder& folder, const QString& file)
{
    if (folder.house)
        return *folder.house == House::Hkscc ? Grammar::Hkscc : Grammar::HkccSeoch;
    const auto stem = stemOf(file);
    if (!stem)
        return Grammar::Hkscc;
    const QStringView timestamp = FieldsFromRight(stem->fields).next().text;
    const bool derivatives = timestamp.size() == secondsDigits + derivativesFractionDigits && isDigits(timestamp);
    return derivatives ? Grammar::HkccSeoch : Grammar::Hkscc;
}

QStringList disagreements(const ReportName& name, const Folder& folder)
{
    QStringList found;
    if (folder.market && *folder.market != name.market)
        found += Tr::tr("The name says market %1, the folder %2.").arg(code(name.market), code(*folder.market));
    if (folder.date && name.run.date > *folder.date) {
        found += Tr::tr("The name says it was run on %1, after the folder date %2.")
                     .arg(name.run.date.toString(Qt::ISODate), folder.date->toString(Qt::ISODate));
    }
    if (name.customerCode == common)
        found += Tr::tr("The name says COMMON and yet names the participant %1.").arg(shown(name.participant));
    return found;
}

} // namespace rap
