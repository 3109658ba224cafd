#include "filing/PartRecord.h"

#include "filing/LocalFile.h"
#include "filing/LocalNames.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <algorithm>
#include <array>
#include <utility>

namespace filing {
namespace {

constexpr int version = 1;
constexpr qint64 largestRecord = 4 * 1024 * 1024;

constexpr std::array<std::pair<PartRecord::Phase, QLatin1String>, 4> phases{{
    {PartRecord::Phase::Fetching, QLatin1String("fetching")},
    {PartRecord::Phase::Complete, QLatin1String("complete")},
    {PartRecord::Phase::Filing, QLatin1String("filing")},
    {PartRecord::Phase::Refused, QLatin1String("refused")},
}};

QLatin1String nameOf(PartRecord::Phase phase)
{
    for (const auto& [value, name] : phases)
        if (value == phase)
            return name;
    return {};
}

QJsonValue number(const std::optional<qint64>& value)
{
    return value ? QJsonValue(*value) : QJsonValue(QJsonValue::Null);
}

std::optional<qint64> number(const QJsonValue& value)
{
    return value.isDouble() ? std::optional(value.toInteger()) : std::nullopt;
}

QString hex(const QByteArray& bytes)
{
    return QString::fromLatin1(bytes.toHex());
}

QByteArray bytes(const QJsonValue& hexText)
{
    return QByteArray::fromHex(hexText.toString().toLatin1());
}

bool isBelow(const QString& path)
{
    const QString clean = QDir::cleanPath(path);
    return !clean.isEmpty() && QDir::isRelativePath(clean) && clean != QLatin1String("..") &&
           !clean.startsWith(QLatin1String("../"));
}

} // namespace

QString PartPlace::folder() const
{
    return parts.isEmpty() ? root : root + u'/' + parts.join(u'/');
}

QString PartPlace::target() const
{
    return folder() + u'/' + filedName(file, name);
}

QString PartPlace::kept() const
{
    return folder() + u'/' + keptName(file, name);
}

bool PartKey::isSameReport(const PartKey& other) const
{
    return *this == other || (path == other.path && server != other.server && size && size == other.size);
}

PartNames PartPlace::names() const
{
    return {kept()};
}

std::optional<PartNames> PartNames::ofLeftover(const QString& folder, const QString& name)
{
    QString of = name;
    while (of.endsWith(newSuffix))
        of.chop(newSuffix.size());
    for (const QLatin1String suffix : {recordSuffix, partSuffix}) {
        if (of.endsWith(suffix)) {
            of.chop(suffix.size());
            break;
        }
    }
    return of == name || of.isEmpty() ? std::nullopt : std::optional(PartNames{folder + u'/' + of});
}

QByteArray PartRecord::toJson(const QString& folder) const
{
    QJsonObject object{
        {QStringLiteral("version"), version},       {QStringLiteral("path"), key.path},
        {QStringLiteral("size"), number(key.size)}, {QStringLiteral("modified"), number(key.modified)},
        {QStringLiteral("server"), key.server},     {QStringLiteral("phase"), nameOf(phase)},
    };
    if (phase == Phase::Fetching) {
        object[QStringLiteral("flushed")] = flushed;
        object[QStringLiteral("read_from")] = readFrom;
    } else
        object[QStringLiteral("sha256")] = hex(sha256);
    if (phase == Phase::Filing) {
        QJsonArray files;
        for (const ledger::FiledFile& file : filed.files) {
            files += QJsonObject{
                {QStringLiteral("path"), QDir(folder).relativeFilePath(file.path)},
                {QStringLiteral("size"), file.size},
                {QStringLiteral("sha256"), hex(file.sha256)},
                {QStringLiteral("modified"), file.modified},
            };
        }
        object[QStringLiteral("files")] = files;
        object[QStringLiteral("oddities")] = QJsonArray::fromStringList(filed.oddities);
    }
    return QJsonDocument(object).toJson(QJsonDocument::Indented);
}

std::optional<PartRecord> PartRecord::fromJson(const QByteArray& json, const QString& folder)
{
    const QJsonObject object = QJsonDocument::fromJson(json).object();
    const auto phase = std::find_if(phases.begin(), phases.end(), [&object](const auto& known) {
        return known.second == object[QLatin1String("phase")].toString();
    });
    if (object[QLatin1String("version")].toInt() != version || phase == phases.end() ||
        object[QLatin1String("path")].toString().isEmpty())
        return std::nullopt;

    PartRecord record;
    record.key.path = object[QLatin1String("path")].toString();
    record.key.size = number(object[QLatin1String("size")]);
    record.key.modified = number(object[QLatin1String("modified")]);
    record.key.server = object[QLatin1String("server")].toString();
    record.readFrom = object[QLatin1String("read_from")].toString();
    record.phase = phase->first;
    record.flushed = object[QLatin1String("flushed")].toInteger();
    record.sha256 = bytes(object[QLatin1String("sha256")]);
    for (const QJsonValue value : object[QLatin1String("files")].toArray()) {
        const QString path = value[QLatin1String("path")].toString();
        if (!isBelow(path))
            return std::nullopt;
        record.filed.files +=
            ledger::FiledFile{folder + u'/' + path, value[QLatin1String("size")].toInteger(),
                              bytes(value[QLatin1String("sha256")]), value[QLatin1String("modified")].toInteger()};
    }
    for (const QJsonValue value : object[QLatin1String("oddities")].toArray())
        record.filed.oddities += value.toString();
    return record;
}

std::optional<PartRecord> readRecord(const PartPlace& place)
{
    return readRecord(place.names());
}

std::optional<PartRecord> readRecord(const PartNames& names)
{
    if (standingAt(names.record()) != Standing::File)
        return std::nullopt;
    QFile file(names.record());
    if (!file.open(QIODevice::ReadOnly)) {
        qWarning("%s: %s", qUtf8Printable(file.fileName()), qUtf8Printable(file.errorString()));
        return std::nullopt;
    }
    if (file.size() > largestRecord)
        return std::nullopt;
    return PartRecord::fromJson(file.readAll(), names.of.section(u'/', 0, -2));
}

rap::Result<void> writeRecord(const PartPlace& place, const PartRecord& record, bool durable)
{
    const QString fresh = place.names().newRecord();
    rap::Result<void> done = removeFile(fresh);
    if (!done)
        return done;
    auto file = OutFile::create(fresh);
    if (!file)
        return tl::unexpected(file.error());
    done = file->write(record.toJson(place.folder()));
    if (done && durable)
        done = file->sync();
    if (!done)
        return done;
    file->close();
    return renameOver(fresh, place.record());
}

} // namespace filing
