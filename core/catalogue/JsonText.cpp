#include "catalogue/JsonText.h"

#include <QCoreApplication>
#include <QJsonDocument>
#include <algorithm>
#include <optional>

namespace catalogue {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(catalogue::JsonText)
};

/// Characters of all paths that are kept: of a text that is deep, or has long names, they are many times the text. No
/// file of ours has a tenth of it.
constexpr qsizetype mostOfPaths = 16 * 1024 * 1024;

const QByteArray byteOrderMark = QByteArrayLiteral("\xef\xbb\xbf");

QString reasonOf(QJsonParseError::ParseError error)
{
    switch (error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
        return Tr::tr("a comma or a closing bracket is missing.");
    case QJsonParseError::MissingNameSeparator:
        return Tr::tr("a colon is missing after the name.");
    case QJsonParseError::UnterminatedString:
        return Tr::tr("a text is not closed by a quotation mark.");
    case QJsonParseError::GarbageAtEnd:
        return Tr::tr("something stands after the end.");
    case QJsonParseError::IllegalUTF8String:
        return Tr::tr("characters that are no UTF-8 stand here.");
    case QJsonParseError::DocumentTooLarge:
    case QJsonParseError::DeepNesting:
        return Tr::tr("it is too large or too deep.");
    default:
        return Tr::tr("this is no value.");
    }
}

/// Qt counts on to what it has read in place of what is missing.
qsizetype offsetOf(const QJsonParseError& parsing, const QByteArray& text)
{
    switch (parsing.error) {
    case QJsonParseError::UnterminatedObject:
    case QJsonParseError::UnterminatedArray:
    case QJsonParseError::MissingValueSeparator:
    case QJsonParseError::MissingNameSeparator:
        return parsing.offset < text.size() ? parsing.offset - 1 : parsing.offset;
    case QJsonParseError::MissingObject:
    case QJsonParseError::IllegalValue:
        return std::max(parsing.offset - 1, 0);
    default:
        return parsing.offset;
    }
}

} // namespace

/// Walks over a text that is known to be well-formed.
class JsonText::Scanner {
public:
    explicit Scanner(JsonText& json)
        : m_json(json)
        , m_text(json.m_text)
    {
    }

    std::optional<TextFault> scan()
    {
        m_at = m_text.startsWith(byteOrderMark) ? byteOrderMark.size() : 0;
        takeValue({});
        return m_fault;
    }

private:
    void skipSpace()
    {
        while (m_at < m_text.size() && QByteArrayView(" \t\r\n").contains(m_text[m_at]))
            ++m_at;
    }

    [[nodiscard]] char next()
    {
        skipSpace();
        return m_at < m_text.size() ? m_text[m_at] : '\0';
    }

    QByteArray takeText()
    {
        const qsizetype start = m_at;
        for (++m_at; m_at < m_text.size() && m_text[m_at] != '"'; ++m_at)
            m_at += m_text[m_at] == '\\' ? 1 : 0;
        ++m_at;
        return m_text.mid(start, m_at - start);
    }

    void takeValue(const QString& path)
    {
        const char first = next();
        m_paths += path.size();
        if (m_paths > mostOfPaths) {
            if (!m_fault)
                m_fault = TextFault{placeAt(m_text, m_at), reasonOf(QJsonParseError::DeepNesting)};
            m_at = m_text.size();
            return;
        }
        m_json.m_values.insert(path, m_at);
        if (first == '{')
            takeMembers(path);
        else if (first == '[')
            takeElements(path);
        else if (first == '"')
            takeText();
        else
            while (m_at < m_text.size() && !QByteArrayView(",]} \t\r\n").contains(m_text[m_at]))
                ++m_at;
    }

    void takeMembers(const QString& path)
    {
        for (++m_at; next() == '"' || next() == ',';) {
            if (next() == ',') {
                ++m_at;
                continue;
            }
            const qsizetype start = m_at;
            const QString name = QJsonDocument::fromJson('[' + takeText() + ']')[0].toString();
            const QString member = path + u'/' + name;
            if (m_json.m_names.contains(member) && !m_fault)
                m_fault = TextFault{placeAt(m_text, start), Tr::tr("'%1' stands there twice.").arg(name)};
            m_json.m_names.insert(member, start);
            skipSpace();
            ++m_at; // the colon
            takeValue(member);
        }
        ++m_at;
    }

    void takeElements(const QString& path)
    {
        ++m_at;
        for (int position = 0; m_at < m_text.size() && next() != ']';)
            if (next() == ',')
                ++m_at;
            else
                takeValue(path + u'/' + QString::number(position++));
        ++m_at;
    }

    JsonText& m_json;
    const QByteArray& m_text;
    qsizetype m_at = 0;
    qsizetype m_paths = 0;
    std::optional<TextFault> m_fault;
};

TextPlace placeAt(const QByteArray& text, qsizetype offset)
{
    const QByteArrayView before = QByteArrayView(text).first(std::clamp<qsizetype>(offset, 0, text.size()));
    const qsizetype lineStart = before.lastIndexOf('\n') + 1;
    QString line = QString::fromUtf8(before.sliced(lineStart));
    if (line.startsWith(QChar::ByteOrderMark))
        line.remove(0, 1);
    return {static_cast<int>(before.count('\n')) + 1, static_cast<int>(line.size()) + 1};
}

tl::expected<JsonText, TextFault> JsonText::parse(const QByteArray& text)
{
    QJsonParseError parsing;
    const QJsonDocument document = QJsonDocument::fromJson(text, &parsing);
    if (parsing.error != QJsonParseError::NoError)
        return tl::unexpected(TextFault{placeAt(text, offsetOf(parsing, text)), reasonOf(parsing.error)});
    if (!document.isObject())
        return tl::unexpected(TextFault{{}, Tr::tr("it does not begin with a brace.")});
    JsonText json;
    json.m_text = text;
    json.m_object = document.object();
    if (auto fault = Scanner(json).scan())
        return tl::unexpected(*std::move(fault));
    return json;
}

TextPlace JsonText::placeOf(const QString& path) const
{
    QString holder = path;
    while (!holder.isEmpty() && !m_values.contains(holder))
        holder.truncate(holder.lastIndexOf(u'/'));
    return placeAt(m_text, m_values.value(holder));
}

TextPlace JsonText::placeOfName(const QString& path) const
{
    return m_names.contains(path) ? placeAt(m_text, m_names.value(path)) : placeOf(path);
}

} // namespace catalogue
