#include "profile/PathTemplate.h"

#include "ledger/ReportFilter.h"

#include <QCoreApplication>
#include <algorithm>
#include <array>

namespace profile {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(profile::PathTemplate)
};

constexpr QStringView fileWord = u"file";

QString formatted(const std::optional<QDate>& day, QStringView format)
{
    return day ? day->toString(format) : QString();
}

std::optional<QDate> runDate(const ledger::Report& report)
{
    return report.name ? std::optional(report.name->run.date) : std::nullopt;
}

template <typename T> QString codeOf(const std::optional<T>& word)
{
    return word ? rap::code(*word) : QString();
}

struct Placeholder {
    QStringView word;
    QString (*value)(const ledger::Report&); ///< Empty where it says nothing of that report.
};

const std::array known{
    Placeholder{u"house", [](const ledger::Report& report) { return codeOf(report.folder.house); }},
    Placeholder{u"system", [](const ledger::Report& report) { return codeOf(report.folder.system); }},
    Placeholder{u"market", [](const ledger::Report& report) { return codeOf(ledger::marketOf(report)); }},
    Placeholder{u"folder", [](const ledger::Report& report) { return report.folder.name; }},
    Placeholder{u"folder_date",
                [](const ledger::Report& report) { return formatted(report.folder.date, u"yyyyMMdd"); }},
    Placeholder{u"folder_year", [](const ledger::Report& report) { return formatted(report.folder.date, u"yyyy"); }},
    Placeholder{u"folder_month", [](const ledger::Report& report) { return formatted(report.folder.date, u"MM"); }},
    Placeholder{u"folder_day", [](const ledger::Report& report) { return formatted(report.folder.date, u"dd"); }},
    Placeholder{u"run_date", [](const ledger::Report& report) { return formatted(runDate(report), u"yyyyMMdd"); }},
    Placeholder{u"run_year", [](const ledger::Report& report) { return formatted(runDate(report), u"yyyy"); }},
    Placeholder{u"run_month", [](const ledger::Report& report) { return formatted(runDate(report), u"MM"); }},
    Placeholder{u"run_day", [](const ledger::Report& report) { return formatted(runDate(report), u"dd"); }},
    Placeholder{u"report_id",
                [](const ledger::Report& report) { return report.name ? report.name->reportId : QString(); }},
    // One that is learned comes late: the first ones would lie elsewhere than the rest.
    Placeholder{u"title",
                [](const ledger::Report& report) { return report.isTitleLearned ? QString() : report.title; }},
    Placeholder{u"participant", [](const ledger::Report& report) { return report.participant(); }},
    Placeholder{u"kind",
                [](const ledger::Report& report) { return report.name ? rap::code(report.name->kind) : QString(); }},
};

bool isSeparator(QChar c)
{
    return c == u'/' || c == u'\\';
}

bool isDots(QStringView part)
{
    return part == u"." || part == u"..";
}

QString onOneLevel(QString text)
{
    std::replace_if(text.begin(), text.end(), isSeparator, u'_');
    return text;
}

} // namespace

class PathTemplate::Parser {
public:
    explicit Parser(const QString& text)
        : m_text(text)
    {
    }

    tl::expected<PathTemplate, PathFault> parse()
    {
        if (m_text.isEmpty())
            return fault(0, 0, Tr::tr("no folder is named."), QStringLiteral("{market}/{folder_date}"));
        if (isSeparator(m_text.front()))
            return fault(0, 1, Tr::tr("it begins at the root of a drive. Begin with a folder's name."));
        m_template.m_text = m_text;
        for (qsizetype start = 0; start <= m_text.size();) {
            const auto separator = std::find_if(m_text.begin() + start, m_text.end(), isSeparator);
            const qsizetype end = separator - m_text.begin();
            if (auto wrong = takePart(start, end))
                return tl::unexpected(*std::move(wrong));
            start = end + 1;
        }
        return m_template;
    }

private:
    using Fault = std::optional<PathFault>;

    static tl::unexpected<PathFault> fault(qsizetype at, qsizetype length, const QString& why,
                                           const QString& example = {})
    {
        //: %1 where in a path template, %2 what is wrong there
        const QString reason = Tr::tr("Column %1: %2").arg(QString::number(at + 1), why);
        return tl::unexpected(PathFault{static_cast<int>(at) + 1, static_cast<int>(length), reason, example});
    }
    static Fault wrong(qsizetype at, qsizetype length, const QString& why, const QString& example = {})
    {
        return fault(at, length, why, example).value();
    }

    Fault takePart(qsizetype start, qsizetype end)
    {
        const QStringView part = QStringView(m_text).sliced(start, end - start);
        if (part.isEmpty())
            return wrong(start, 0, Tr::tr("a folder's name is missing here."));
        if (part == u"..")
            return wrong(start, 2, Tr::tr("'..' would lead out of the folder."));
        if (part == u".")
            return wrong(start, 1, Tr::tr("'.' is no folder's name."));
        if (part.endsWith(u' ') || part.endsWith(u'.'))
            return wrong(end - 1, 1, Tr::tr("a folder's name cannot end in a dot or a space."));
        Part pieces;
        for (qsizetype at = start; at < end;) {
            if (m_text[at] == u'{') {
                if (auto fault = takePlaceholder(at, end, pieces))
                    return fault;
            } else if (auto fault = takeText(at, end, pieces)) {
                return fault;
            }
        }
        if (!m_namesFile)
            m_template.m_folders += pieces;
        return std::nullopt;
    }

    Fault takePlaceholder(qsizetype& at, qsizetype end, Part& pieces)
    {
        const qsizetype close = m_text.indexOf(u'}', at);
        const qsizetype nextOpen = m_text.indexOf(u'{', at + 1);
        if (close < 0 || close >= end || (nextOpen >= 0 && nextOpen < close))
            return wrong(at, 1, Tr::tr("this brace is not closed."));
        const QStringView word = QStringView(m_text).sliced(at + 1, close - at - 1);
        const qsizetype length = close + 1 - at;
        if (word == fileWord) {
            if (close + 1 != m_text.size())
                return wrong(at, length, Tr::tr("{file} can stand at the very end only."));
            m_namesFile = true;
            m_template.m_file = pieces;
        } else {
            const auto* const found =
                std::find_if(known.begin(), known.end(), [&](const Placeholder& is) { return is.word == word; });
            if (found == known.end())
                return unknown(at, length, word);
            pieces += Piece{{}, found->value};
        }
        at = close + 1;
        return std::nullopt;
    }

    static Fault unknown(qsizetype at, qsizetype length, QStringView word)
    {
        return wrong(at, length, Tr::tr("{%1} is not known.").arg(word.toString()),
                     u'{' + placeholders().join(QStringLiteral("} {")) + u'}');
    }

    Fault takeText(qsizetype& at, qsizetype end, Part& pieces)
    {
        const qsizetype start = at;
        for (; at < end && m_text[at] != u'{'; ++at) {
            const QChar c = m_text[at];
            if (c == u'}')
                return wrong(at, 1, Tr::tr("this brace was never opened."));
            if (c == u':' && at == 1)
                return wrong(0, 2, Tr::tr("a drive cannot be named here. Begin with a folder's name."));
            if (QStringView(u"<>:\"|?*").contains(c))
                return wrong(at, 1, Tr::tr("'%1' cannot stand in a folder's name.").arg(c));
            if (!c.isPrint() && !c.isSurrogate())
                return wrong(at, 1, Tr::tr("a character that cannot be seen stands here."));
        }
        pieces += Piece{m_text.sliced(start, at - start), nullptr};
        return std::nullopt;
    }

    QString m_text;
    PathTemplate m_template;
    bool m_namesFile = false;
};

tl::expected<PathTemplate, PathFault> PathTemplate::parse(const QString& text)
{
    return Parser(text).parse();
}

QString PathTemplate::expanded(const Part& part, const ledger::Report& report)
{
    QString name;
    for (const Piece& piece : part) {
        const QString value = piece.value ? piece.value(report) : piece.text;
        name += value.isEmpty() ? inapplicable : onOneLevel(value);
    }
    return name;
}

LocalPlace PathTemplate::expand(const ledger::Report& report) const
{
    LocalPlace place;
    for (const Part& part : m_folders) {
        QString name = expanded(part, report);
        if (isDots(name))
            name.fill(u'_');
        place.folders += name;
    }
    place.file = expanded(m_file, report) + report.file;
    return place;
}

LocalPlace placeOf(const ledger::Report& report, const std::optional<PathTemplate>& path)
{
    return path ? path->expand(report)
                : LocalPlace{report.folder.localPath().split(u'/', Qt::SkipEmptyParts), report.file};
}

QStringList placeholders()
{
    QStringList words;
    for (const Placeholder& placeholder : known)
        words += placeholder.word.toString();
    return words << fileWord.toString();
}

} // namespace profile
