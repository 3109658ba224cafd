#pragma once

#include "rap/Day.h"

#include <QCoreApplication>
#include <QDate>
#include <QJsonValue>
#include <QString>
#include <optional>
#include <string>

namespace cli {

/// What is said to people: help, messages, tables. Where --json was asked for it is English in every language, as
/// scripts read it.
struct Tr {
    Q_DECLARE_TR_FUNCTIONS(cli)
};

/// Arguments are UTF-8 inside the parser, whatever the platform. The parser takes what stands in square brackets for a
/// list: such an argument goes through it behind a mark.
[[nodiscard]] inline std::string toArgument(const QString& text)
{
    const bool isBracketed = text.startsWith(u'[') && text.endsWith(u']');
    return (isBracketed ? u'\x01' + text : text).toStdString();
}

[[nodiscard]] inline QString fromArgument(const std::string& text)
{
    const QString argument = QString::fromStdString(text);
    return argument.startsWith(QStringLiteral("\x01[")) ? argument.mid(1) : argument;
}

/// An empty text is null in JSON.
[[nodiscard]] inline QJsonValue orNull(const QString& text)
{
    return text.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(text);
}

/// A day as an option has it, YYYY-MM-DD; and what is wrong with one that is none.
[[nodiscard]] inline std::optional<QDate> dayFrom(const std::string& text)
{
    return rap::isoDay(fromArgument(text));
}
[[nodiscard]] inline QString dayFault(const QString& text)
{
    return rap::isoDay(text) ? QString() : Tr::tr("'%1' is no day; write YYYY-MM-DD.").arg(text);
}

/// The code of a value of the field (rap/Words.h); null where it does not apply.
template <typename Value> [[nodiscard]] QJsonValue codeOrNull(const std::optional<Value>& value)
{
    return value ? QJsonValue(code(*value)) : QJsonValue(QJsonValue::Null);
}

/// For people: "-" where there is nothing to show.
[[nodiscard]] inline QString orDash(const QString& text)
{
    return text.isEmpty() ? QStringLiteral("-") : text;
}

} // namespace cli
