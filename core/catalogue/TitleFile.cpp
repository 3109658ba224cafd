#include "catalogue/TitleFile.h"

#include "catalogue/Csv.h"

#include <QCoreApplication>
#include <QStringDecoder>
#include <algorithm>
#include <array>
#include <tuple>

namespace catalogue {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(catalogue::TitleFile)
};

constexpr std::array sources{TitleSource::Firm, TitleSource::Catalogue, TitleSource::Report};

tl::unexpected<rap::Error> refused(const QString& message)
{
    return rap::failure(rap::ErrorKind::Settings, message,
                        Tr::tr("Correct the file and import it again. The titles were left as they are."));
}

tl::unexpected<rap::Error> refusedAt(qsizetype line, const QString& reason)
{
    return refused(Tr::tr("Line %1 of the list of titles: %2").arg(QString::number(line), reason));
}

std::optional<TitleSource> sourceFrom(const QString& word)
{
    const auto found =
        std::find_if(sources.begin(), sources.end(), [&word](TitleSource one) { return wordOf(one) == word; });
    return found == sources.end() ? std::nullopt : std::optional(*found);
}

/// Where the columns are; -1: not there.
struct Columns {
    qsizetype reportId = -1;
    qsizetype system = -1;
    qsizetype house = -1;
    qsizetype title = -1;
    qsizetype source = -1;

    explicit Columns(const QStringList& names)
    {
        for (qsizetype at = 0; at < names.size(); ++at) {
            const QString name = names[at].trimmed().toLower();
            for (const auto& [known, column] : {std::pair("report_id", &reportId),
                                                {"system", &system},
                                                {"house", &house},
                                                {"title", &title},
                                                {"source", &source}})
                if (name == QLatin1String(known))
                    *column = at;
        }
    }
};

QString shown(const QString& text)
{
    constexpr qsizetype most = 24;
    return text.size() > most ? text.left(most) + QChar(u'…') : text;
}

/// What csvCell() puts before what a spreadsheet would take for a formula.
QString withoutApostrophe(const QString& text)
{
    return text.startsWith(u'\'') && csvCell(text.mid(1)).contains(u'\'') ? text.mid(1) : text;
}

/// What is wrong with it, or an empty text.
QString faultOf(const TitleRow& row)
{
    const QStringList systems{QStringLiteral("CCASS"), QStringLiteral("CCMS"), QStringLiteral("VAR"),
                              QStringLiteral("DCASS")};
    const QStringList houses{QStringLiteral("HKSCC"), QStringLiteral("HKCC"), QStringLiteral("SEOCH")};
    if (!isReportId(row.reportId))
        return Tr::tr("'%1' is no report ID.").arg(shown(row.reportId));
    if (!row.system.isEmpty() && !systems.contains(row.system))
        return Tr::tr("'%1' is none of these systems: %2.").arg(shown(row.system), systems.join(QStringLiteral(", ")));
    if (!row.house.isEmpty() && !houses.contains(row.house))
        return Tr::tr("'%1' is none of these clearing houses: %2.")
            .arg(shown(row.house), houses.join(QStringLiteral(", ")));
    if (!isTitle(row.title))
        return Tr::tr("'%1' is no title: at most %2 characters, one of them a letter.")
            .arg(shown(row.title), QString::number(longestTitle));
    return {};
}

} // namespace

bool isReportId(const QString& text)
{
    constexpr qsizetype longest = 40;
    return !text.isEmpty() && text.size() <= longest && std::all_of(text.begin(), text.end(), [](QChar c) {
        return c < QChar(0x80) && (c.isLetterOrNumber() || c == u'_');
    });
}

bool isTitle(const QString& text)
{
    const QList<uint> characters = text.toUcs4(); // some of Hong Kong's take two QChars
    return text.size() <= longestTitle &&
           std::all_of(characters.begin(), characters.end(), [](uint c) { return QChar::isPrint(c); }) &&
           std::any_of(characters.begin(), characters.end(), [](uint c) { return QChar::isLetter(c); });
}

rap::Result<QList<ListedTitle>> titlesFrom(const QByteArray& file)
{
    if (file.size() > largestTitleFile)
        return refused(Tr::tr("The file is too large to be a list of titles."));
    QStringDecoder decode(QStringDecoder::Utf8);
    const QString text = decode(file);
    if (decode.hasError() || text.contains(QChar(u'\0')))
        return refused(Tr::tr("The file is not UTF-8. Save it as \"CSV UTF-8\" in the spreadsheet."));
    const QList<CsvRow> rows = parseCsvRows(text);
    if (rows.isEmpty())
        return refused(Tr::tr("The file is empty."));
    const Columns columns(rows.first().cells);
    if (columns.reportId < 0 || columns.title < 0)
        return refused(Tr::tr("The first line has to name the columns: report_id and title, and system and house where "
                              "wanted, with commas between."));
    if (rows.size() > mostTitles)
        return refused(Tr::tr("The list has more than %1 lines.").arg(mostTitles));
    QList<ListedTitle> titles;
    QHash<QString, int> lines;
    for (const CsvRow& row : rows.sliced(1)) {
        if (row.cells.join(QString()).trimmed().isEmpty())
            continue; // as spreadsheets leave them
        const TitleRow title{row.cells.value(columns.reportId).trimmed(),
                             row.cells.value(columns.system).trimmed().toUpper(),
                             row.cells.value(columns.house).trimmed().toUpper(),
                             withoutApostrophe(row.cells.value(columns.title).simplified())};
        if (const QString fault = faultOf(title); !fault.isEmpty())
            return refusedAt(row.line, fault);
        int& line = lines[QStringList{title.reportId, title.system, title.house}.join(u',')];
        if (line > 0)
            return refusedAt(row.line,
                             Tr::tr("%1 has a title in line %2 already.").arg(title.reportId, QString::number(line)));
        line = row.line;
        titles += {title, sourceFrom(row.cells.value(columns.source).trimmed())};
    }
    return titles;
}

QByteArray titleFile(const Titles& titles)
{
    QList<std::pair<TitleRow, TitleSource>> all;
    for (const TitleSource source : sources)
        for (const TitleRow& row : titles.rows(source))
            if (!std::any_of(all.begin(), all.end(), [&row](const auto& one) { return isSameReport(one.first, row); }))
                all += {row, source};
    std::sort(all.begin(), all.end(), [](const auto& one, const auto& other) {
        return std::tie(one.first.reportId, one.first.system, one.first.house, one.second) <
               std::tie(other.first.reportId, other.first.system, other.first.house, other.second);
    });
    QString text(QChar::ByteOrderMark); // spreadsheets take it for something else otherwise
    text += csvLine({QStringLiteral("report_id"), QStringLiteral("system"), QStringLiteral("house"),
                     QStringLiteral("title"), QStringLiteral("source")});
    for (const auto& [row, source] : all)
        text += csvLine({row.reportId, row.system, row.house, row.title, wordOf(source)});
    return text.toUtf8();
}

QString wordOf(TitleSource source)
{
    switch (source) {
    case TitleSource::Firm:
        return QStringLiteral("firm");
    case TitleSource::Catalogue:
        return QStringLiteral("catalogue");
    case TitleSource::Report:
        return QStringLiteral("report");
    }
    Q_UNREACHABLE();
}

} // namespace catalogue
