#include "profile/ProfileFile.h"

#include "profile/ProfileReader.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace profile {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(profile::ProfileFile)
};

constexpr auto name = [](const char* text) { return QLatin1String(text); };

template <typename Values, typename Function> QJsonArray arrayOf(const Values& values, Function toValue)
{
    QJsonArray array;
    for (const auto& value : values)
        array += toValue(value);
    return array;
}

QJsonValue codeOf(const auto& word)
{
    return rap::code(word);
}

QJsonValue asText(const QString& text)
{
    return text;
}

QJsonObject filterObject(const ledger::ReportFilter& filter)
{
    QJsonObject object;
    const auto put = [&](const char* key, const QJsonArray& values) {
        if (!values.isEmpty())
            object.insert(name(key), values);
    };
    const auto code = [](const auto& word) { return codeOf(word); };
    put("houses", arrayOf(filter.houses, code));
    put("systems", arrayOf(filter.systems, asText));
    put("markets", arrayOf(filter.markets, code));
    put("reports", arrayOf(filter.reportIds, asText));
    put("participants", arrayOf(filter.participants, asText));
    put("kinds", arrayOf(filter.kinds, code));
    return object;
}

void putPath(QJsonObject& object, const std::optional<PathTemplate>& path)
{
    if (path)
        object.insert(name("path"), path->text());
}

void putMarket(QJsonObject& object, const std::optional<rap::Market>& market)
{
    if (market)
        object.insert(name("market"), rap::code(*market));
}

QJsonObject destinationObject(const Destination& destination)
{
    QJsonObject object{{name("root"), destination.root}};
    putPath(object, destination.path);
    return object;
}

QJsonObject timingObject(const Timing& timing)
{
    return {{name("days"), arrayOf(timing.days, [](Qt::DayOfWeek day) { return QJsonValue(dayWord(day)); })},
            {name("by"), timing.by.toString(QStringLiteral("HH:mm"))},
            {name("graceMinutes"), timing.graceMinutes},
            {name("onHolidays"), timing.onHolidays}};
}

QJsonObject expectationObject(const Expectation& expectation)
{
    QJsonObject object = timingObject(expectation.timing);
    object.insert(name("report"), expectation.report);
    putMarket(object, expectation.market);
    return object;
}

QJsonObject profileObject(const Profile& profile)
{
    QJsonObject object{{name("name"), profile.name},
                       {name("wanted"), filterObject(profile.wanted)},
                       {name("except"), arrayOf(profile.except, filterObject)},
                       {name("keepZip"), profile.keepZip},
                       {name("further"), arrayOf(profile.further, destinationObject)},
                       {name("expected"), arrayOf(profile.expected, expectationObject)}};
    putPath(object, profile.path);
    return object;
}

QJsonObject decisionObject(const LearnedDecision& decision)
{
    QJsonObject object{
        {name("folder"), decision.of.folder},
        {name("report"), decision.of.report},
        {name("days"), dayClassWord(decision.of.days)},
        {name("timing"), decision.timing ? QJsonValue(timingObject(*decision.timing)) : QJsonValue(QJsonValue::Null)}};
    putMarket(object, decision.of.market);
    return object;
}

} // namespace

QByteArray toJson(const ProfileSet& set)
{
    const QJsonObject object{{name("version"), profileVersion},
                             {name("profiles"), arrayOf(set.profiles, profileObject)},
                             {name("learned"), arrayOf(set.decisions, decisionObject)}};
    return QJsonDocument(object).toJson();
}

rap::Result<QByteArray> toFile(const ProfileSet& set)
{
    if (auto valid = validate(set.profiles); !valid)
        return tl::unexpected(valid.error());
    QByteArray json = toJson(set);
    if (json.size() <= largestProfileFile)
        return json;
    constexpr qsizetype kilobyte = 1024;
    return rap::failure(
        rap::ErrorKind::BadCall,
        Tr::tr("These report profiles are too large to be kept: as a file they take %1 KB, and %2 KB are "
               "the most.")
            .arg(QString::number(json.size() / kilobyte + 1), QString::number(largestProfileFile / kilobyte)),
        Tr::tr("Make fewer of them: one can choose many reports. Those that were kept stay as they are."),
        QString::number(json.size()));
}

bool isOfNewerVersion(const QByteArray& json)
{
    return QJsonDocument::fromJson(json).object().value(name("version")).toDouble() > profileVersion;
}

rap::Result<ProfileSet> fromJson(const QByteArray& json)
{
    const auto refused = [](const QString& message, const QString& detail) {
        return rap::failure(
            rap::ErrorKind::Settings, message,
            Tr::tr("Correct the file, or export it once more where it is good. The report profiles were left as "
                   "they are."),
            detail);
    };
    if (json.size() > largestProfileFile)
        return refused(Tr::tr("The file is too large to hold report profiles."), QString::number(json.size()));
    const auto fault = [&](const catalogue::TextFault& wrong) {
        return refused(Tr::tr("The file of report profiles is damaged in line %1, column %2: %3")
                           .arg(QString::number(wrong.place.line), QString::number(wrong.place.column), wrong.reason),
                       QStringLiteral("line %1, column %2")
                           .arg(QString::number(wrong.place.line), QString::number(wrong.place.column)));
    };
    const auto text = catalogue::JsonText::parse(json);
    if (!text)
        return fault(text.error());
    const double version = text->object().value(name("version")).toDouble();
    if (version > profileVersion) {
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The file was made by a newer RAP Desk."),
                            Tr::tr("Update RAP Desk on this workstation."),
                            QStringLiteral("version %1, known up to %2")
                                .arg(QString::number(version), QString::number(profileVersion)));
    }
    catalogue::JsonSource source{*text};
    auto set = readProfiles({text->object(), {}, source});
    if (source.fault)
        return fault(*source.fault);
    return set;
}

} // namespace profile
