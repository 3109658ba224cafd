#include "catalogue/JsonReader.h"

#include <QCoreApplication>

namespace catalogue {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(catalogue::JsonReader)
};

} // namespace

void JsonSource::fail(const QString& path, const QString& reason)
{
    if (!fault)
        fault = TextFault{text.placeOf(path), reason};
}

QString JsonValue::text() const
{
    const QString text = json.toString();
    if (text.isEmpty())
        fail(Tr::tr("a text that is not empty belongs here."));
    return text;
}

bool JsonValue::flag() const
{
    if (!json.isBool())
        fail(Tr::tr("'%1' is true or false.").arg(name()));
    return json.toBool();
}

void JsonValue::failAsNoneOf(const QStringList& words) const
{
    fail(Tr::tr("'%1' is none of %2.").arg(json.toVariant().toString(), words.join(QStringLiteral(", "))));
}

QJsonArray JsonValue::elementsOrFail() const
{
    if (!json.isArray())
        fail(Tr::tr("'%1' is a list, in square brackets.").arg(name()));
    return json.toArray();
}

JsonMembers::JsonMembers(const JsonValue& value)
    : m_value(value)
    , m_object(value.json.toObject())
{
    if (!value.json.isObject())
        value.fail(Tr::tr("an object belongs here, in braces."));
}

// A name that is not known comes before one that is missing: the one is the other, misspelt.
JsonMembers::~JsonMembers()
{
    JsonSource& source = m_value.source;
    const QStringList names = m_object.keys();
    for (const QString& name : names)
        if (!m_known.contains(name) && !source.fault)
            source.fault = {source.text.placeOfName(pathOf(name)), Tr::tr("'%1' is not known.").arg(name)};
    for (const QString& name : std::as_const(m_missing))
        m_value.fail(Tr::tr("'%1' is missing.").arg(name));
}

} // namespace catalogue
