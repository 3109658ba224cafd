#pragma once

#include <QByteArray>
#include <QHash>
#include <QJsonObject>
#include <QString>
#include <tl/expected.hpp>

namespace catalogue {

/// A place in a text, as an editor counts it.
struct TextPlace {
    int line = 1;   ///< From 1.
    int column = 1; ///< From 1, in characters (QChar).

    bool operator==(const TextPlace&) const = default;
};

/// Of a byte of UTF-8 text; the text's end for a byte beyond it.
[[nodiscard]] TextPlace placeAt(const QByteArray& text, qsizetype offset);

/// What is wrong with a text, and where.
struct TextFault {
    TextPlace place;
    QString reason; ///< For the clerk, translated, without the place.
};

/// A JSON object that knows where each of its values stands, so that what is wrong with one can be said with its line.
class JsonText {
public:
    /// UTF-8, with or without a byte order mark. A name that stands twice in one object is a fault as well: which of
    /// the two is meant, nobody knows.
    [[nodiscard]] static tl::expected<JsonText, TextFault> parse(const QByteArray& text);

    [[nodiscard]] const QJsonObject& object() const { return m_object; }
    /// Of a value by the names and positions that lead to it: "/profiles/0/name". Where it is not there: of what holds
    /// it.
    [[nodiscard]] TextPlace placeOf(const QString& path) const;
    [[nodiscard]] TextPlace placeOfName(const QString& path) const; ///< Of a member's name.

private:
    class Scanner;

    QByteArray m_text;
    QJsonObject m_object;
    QHash<QString, qsizetype> m_values; ///< Offsets by path.
    QHash<QString, qsizetype> m_names;
};

} // namespace catalogue
