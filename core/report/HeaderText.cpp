#include "report/HeaderText.h"

#include <QRegularExpression>
#include <algorithm>
#include <array>

namespace report {
namespace {

QRegularExpression expression(const QString& pattern)
{
    return QRegularExpression(pattern, QRegularExpression::CaseInsensitiveOption |
                                           QRegularExpression::UseUnicodePropertiesOption);
}

/// A piece of a line between wide gaps; `label` is what stands before its colon.
struct Cell {
    QString label;
    QString value;
};

QList<Cell> cellsOf(const QString& line)
{
    static const QRegularExpression colon = expression(QStringLiteral("\\s*(?:：|(?<!\\d):|:(?!\\d\\d))\\s*"));
    static const QRegularExpression gap = expression(QStringLiteral("\\s{2,}|\\t"));
    QString tight = line;
    tight.replace(colon, QStringLiteral(": "));
    QList<Cell> cells;
    for (const QString& piece : tight.split(gap, Qt::SkipEmptyParts)) {
        const qsizetype at = piece.indexOf(QLatin1String(": "));
        if (at >= 0)
            cells += {piece.left(at).trimmed(), piece.mid(at + 2).trimmed()};
        else if (piece.endsWith(QLatin1Char(':')))
            cells += {piece.chopped(1).trimmed(), {}};
        else
            cells += {{}, piece.trimmed()};
    }
    return cells;
}

std::optional<QDate> dateIn(const QString& text)
{
    static const QRegularExpression shape = expression(
        QStringLiteral("\\b(\\d{4}-\\d\\d-\\d\\d|\\d{4}/\\d\\d/\\d\\d|\\d\\d/\\d\\d/\\d{4}|\\d\\d-\\d\\d-\\d{4}|"
                       "\\d{1,2}[- ][a-z]{3}[- ]\\d{4}|(?:19|20)\\d{6})\\b"));
    static const std::array forms{QStringLiteral("yyyy-MM-dd"), QStringLiteral("yyyy/MM/dd"),
                                  QStringLiteral("dd/MM/yyyy"), QStringLiteral("dd-MM-yyyy"),
                                  QStringLiteral("d-MMM-yyyy"), QStringLiteral("d MMM yyyy"),
                                  QStringLiteral("yyyyMMdd")};
    const QString found = shape.match(text).captured(1);
    for (const QString& form : forms)
        if (const QDate date = QLocale::c().toDate(found, form); date.isValid())
            return date;
    return std::nullopt;
}

std::optional<QTime> timeIn(const QString& text)
{
    static const QRegularExpression shape = expression(QStringLiteral("\\b(\\d\\d):(\\d\\d)(?::(\\d\\d))?\\b"));
    const auto match = shape.match(text);
    const QTime time(match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt());
    return match.hasMatch() && time.isValid() ? std::optional(time) : std::nullopt;
}

bool looksLikeId(const QString& text)
{
    static const QRegularExpression shape =
        QRegularExpression(QStringLiteral("\\A(?=.*\\d)[A-Z][A-Z0-9_]{3,19}\\z"), QRegularExpression::NoPatternOption);
    return shape.match(text).hasMatch();
}

/// A firm's name stands above the title, and is none.
bool isOrganisation(const QString& text)
{
    static const QRegularExpression words =
        expression(QStringLiteral("\\b(limited|ltd|corporation|company|plc|inc)\\b|公司"));
    return words.match(text).hasMatch();
}

bool isTitle(const QString& text)
{
    return std::count_if(text.begin(), text.end(), [](QChar character) { return character.isLetter(); }) >= 3 &&
           !isOrganisation(text) && !looksLikeId(text) && !dateIn(text) && !timeIn(text);
}

const QRegularExpression& pageNumber()
{
    static const QRegularExpression shape =
        expression(QStringLiteral("(?:\\b(?:page|pg)\\b|第)\\W*(\\d+)(?:\\s*(?:of|/|頁\\D*|页\\D*)\\s*(\\d+))?"));
    return shape;
}

void readPage(const QString& line, PageHeader& header)
{
    const auto match = pageNumber().match(line);
    if (!match.hasMatch() || header.page)
        return;
    header.page = match.captured(1).toLongLong();
    if (match.hasCaptured(2))
        header.pageCount = match.captured(2).toLongLong();
}

void readLabelled(const Cell& cell, PageHeader& header)
{
    static const QRegularExpression id = expression(
        QStringLiteral("^(report|rpt)\\.?\\s*(id|no|number|code)\\b|^(報告|報表|报告|报表)(編號|编号|代號|代号)"));
    static const QRegularExpression whose =
        expression(QStringLiteral("\\b(participant|member|bank)\\b(?!.*\\bname\\b)|參與者|参与者"));
    static const QRegularExpression title =
        expression(QStringLiteral("^(report\\s*)?(title|name)$|^(報告|報表|报告|报表)名[稱称]"));
    static const QRegularExpression run =
        expression(QStringLiteral("\\b(run|print|printed|report|produced|generated)\\b|列印|製表|打印|制表"));
    if (header.reportId.isEmpty() && id.match(cell.label).hasMatch())
        header.reportId = wordsIn(cell.value).value(0);
    else if (header.title.isEmpty() && title.match(cell.label).hasMatch())
        header.title = cell.value;
    else if (header.participant.isEmpty() && whose.match(cell.label).hasMatch())
        header.participant = cell.value;
    if (!run.match(cell.label).hasMatch())
        return;
    if (!header.runDate)
        header.runDate = dateIn(cell.value);
    if (!header.runTime)
        header.runTime = timeIn(cell.value);
}

} // namespace

bool isRule(const QString& line)
{
    const QString text = line.trimmed();
    return text.size() > 3 && !text[0].isLetterOrNumber() &&
           std::all_of(text.begin(), text.end(), [&text](QChar sign) { return sign == text[0] || sign == u' '; });
}

QList<qint64> numbersIn(const QString& line)
{
    static const QRegularExpression digits(QStringLiteral("[0-9]+"));
    QList<qint64> numbers;
    for (auto matches = digits.globalMatch(line); matches.hasNext();) {
        bool fits = false;
        const qint64 number = matches.next().captured().toLongLong(&fits);
        numbers += fits ? number : -1;
    }
    return numbers;
}

QStringList wordsIn(const QString& text)
{
    static const QRegularExpression between(QStringLiteral("[^A-Za-z0-9_]+"));
    return text.split(between, Qt::SkipEmptyParts);
}

PageHeader headerIn(const QStringList& lines)
{
    constexpr qsizetype fewCells = 3; // more are the headings of columns
    PageHeader header;
    QString lastTitle;
    QString firstId;
    for (const QString& line : lines) {
        if (isRule(line))
            break;
        readPage(line, header);
        const QList<Cell> cells = cellsOf(line);
        for (const Cell& cell : cells) {
            if (pageNumber().match(cell.value).hasMatch())
                continue;
            if (!cell.label.isEmpty())
                readLabelled(cell, header);
            else if (firstId.isEmpty() && looksLikeId(cell.value))
                firstId = cell.value;
            else if (cells.size() <= fewCells && isTitle(cell.value))
                lastTitle = cell.value;
        }
    }
    if (header.reportId.isEmpty())
        header.reportId = firstId;
    if (header.title.isEmpty())
        header.title = lastTitle;
    return header;
}

} // namespace report
