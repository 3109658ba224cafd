#pragma once

#include "catalogue/JsonText.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QJsonValue>
#include <QSet>
#include <QStringList>
#include <optional>

/// A JSON text taken apart strictly: what is not asked for, or not of its kind, is a fault with its place.
namespace catalogue {

/// The text, and the first fault that was found in it.
struct JsonSource {
    const JsonText& text;
    std::optional<TextFault> fault = {};

    void fail(const QString& path, const QString& reason);
};

/// One value, and where it stands.
struct JsonValue {
    QJsonValue json;
    QString path; ///< As JsonText::placeOf() takes it.
    JsonSource& source;

    void fail(const QString& reason) const { source.fail(path, reason); }
    [[nodiscard]] QString name() const { return path.section(u'/', -1); }

    [[nodiscard]] QString text() const; ///< Not empty.
    [[nodiscard]] bool flag() const;

    /// One of some words, by the word that each is written as.
    template <typename Words, typename WordOf> [[nodiscard]] auto oneOf(const Words& words, WordOf wordOf) const
    {
        QStringList known;
        for (const auto& word : words) {
            if (json.toString() == wordOf(word))
                return word;
            known += wordOf(word);
        }
        failAsNoneOf(known);
        return words[0];
    }

    template <typename Function> [[nodiscard]] auto list(Function toElement) const
    {
        QList<decltype(toElement(*this))> elements;
        const QJsonArray array = elementsOrFail();
        for (qsizetype at = 0; at < array.size(); ++at)
            elements += toElement(JsonValue{array[at], path + u'/' + QString::number(at), source});
        return elements;
    }

private:
    void failAsNoneOf(const QStringList& words) const;
    [[nodiscard]] QJsonArray elementsOrFail() const;
};

/// The members of one object; each that is there has to be asked for while this lives.
class JsonMembers {
public:
    explicit JsonMembers(const JsonValue& value);
    ~JsonMembers();
    Q_DISABLE_COPY_MOVE(JsonMembers)

    /// Calls `take` where the member is there.
    template <typename Function> void optional(const char* name, Function take)
    {
        const QString key = QString::fromLatin1(name);
        m_known += key;
        if (m_object.contains(key))
            take(JsonValue{m_object.value(key), pathOf(key), m_value.source});
    }

    template <typename Function> void needed(const char* name, Function take)
    {
        optional(name, take);
        if (!m_object.contains(QLatin1String(name)))
            m_missing += QString::fromLatin1(name);
    }

private:
    [[nodiscard]] QString pathOf(const QString& name) const { return m_value.path + u'/' + name; }

    JsonValue m_value;
    QJsonObject m_object;
    QSet<QString> m_known;
    QStringList m_missing;
};

} // namespace catalogue
