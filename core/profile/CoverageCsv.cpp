#include "catalogue/Csv.h"
#include "profile/CoverageRecord.h"
#include "rap/Retention.h"
#include "rap/WireText.h"

namespace profile {
namespace {

constexpr char byteOrderMark[] = "\xef\xbb\xbf";

const QStringList columns{
    QStringLiteral("account"),       QStringLiteral("what"),         QStringLiteral("folder_date"),
    QStringLiteral("folder"),        QStringLiteral("standing"),     QStringLiteral("report_id"),
    QStringLiteral("title"),         QStringLiteral("participant"),  QStringLiteral("kind"),
    QStringLiteral("run_at"),        QStringLiteral("file"),         QStringLiteral("size"),
    QStringLiteral("on_rap"),        QStringLiteral("fetched_at"),   QStringLiteral("sha256"),
    QStringLiteral("filed_as"),      QStringLiteral("filed_sha256"), QStringLiteral("reason"),
    QStringLiteral("last_safe_day"), QStringLiteral("recorded_at"),  QStringLiteral("workstation"),
    QStringLiteral("program"),
};

QString quoted(const QString& text)
{
    return catalogue::csvCell(rap::printable(text), catalogue::CsvQuotes::Always);
}

QByteArray headLine()
{
    QStringList cells;
    for (const QString& column : columns)
        cells += quoted(column);
    return byteOrderMark + cells.join(u',').toUtf8() + "\r\n";
}

QString dayText(const std::optional<QDate>& day)
{
    return day ? day->toString(Qt::ISODate) : QString();
}

/// Cells by the names of their columns; the others are empty.
using Cells = QHash<QString, QString>;

class Table {
public:
    explicit Table(const RecordHead& head)
        : m_bytes(headLine())
        , m_fixed{{QStringLiteral("account"), head.account},
                  {QStringLiteral("recorded_at"), head.at.iso()},
                  {QStringLiteral("workstation"), head.workstation},
                  {QStringLiteral("program"), head.program}}
    {
        for (QString& cell : m_fixed)
            cell = quoted(cell);
    }

    void add(const Cells& cells)
    {
        QString line;
        for (const QString& column : columns) {
            const auto fixed = m_fixed.constFind(column);
            line += line.isEmpty() ? QString() : QStringLiteral(",");
            line += fixed != m_fixed.cend() ? *fixed : quoted(cells.value(column));
        }
        m_bytes += line.toUtf8() + "\r\n";
    }

    [[nodiscard]] QByteArray take() { return std::move(m_bytes); }

private:
    QByteArray m_bytes;
    QHash<QString, QString> m_fixed;
};

QString standingOf(const CoverageDay& day)
{
    if (!day.opens)
        return QStringLiteral("closed");
    switch (day.look) {
    case Look::After:
        return QStringLiteral("looked at");
    case Look::InDay:
        return QStringLiteral("looked at in the day");
    case Look::None:
        break;
    }
    return QStringLiteral("not looked at");
}

QString standingOf(const RecordedReport& recorded)
{
    switch (recorded.standing) {
    case Standing::Here:
        return recorded.report.state() == ledger::State::NotInFolder ? QStringLiteral("here, moved since")
                                                                     : QStringLiteral("here");
    case Standing::NotWanted:
        return QStringLiteral("not wanted");
    case Standing::Gone:
        return QStringLiteral("gone");
    case Standing::Failed:
        return QStringLiteral("failed");
    case Standing::Missing:
        break;
    }
    return QStringLiteral("missing");
}

Cells cellsOf(const CoverageDay& day)
{
    return {{QStringLiteral("what"), QStringLiteral("day")},
            {QStringLiteral("folder_date"), dayText(day.date)},
            {QStringLiteral("standing"), standingOf(day)},
            {QStringLiteral("reason"), day.lastLook ? QStringLiteral("last asked ") + day.lastLook->iso() : QString()},
            {QStringLiteral("last_safe_day"), dayText(rap::lastSafeDay(day.date))}};
}

Cells cellsOf(const CoverageDay& day, const CoverageRow& row)
{
    return {{QStringLiteral("what"), QStringLiteral("folder")},
            {QStringLiteral("folder_date"), dayText(day.date)},
            {QStringLiteral("folder"), row.folder},
            {QStringLiteral("standing"), QStringLiteral("could not be read")}};
}

void addFetched(Cells& cells, const ledger::Fetched& fetched)
{
    QStringList paths;
    QStringList sums;
    for (const ledger::FiledFile& file : fetched.files) {
        paths += file.path;
        sums += QString::fromLatin1(file.sha256.toHex());
    }
    const QString between = QStringLiteral(" | ");
    cells.insert(QStringLiteral("fetched_at"), fetched.at.iso());
    cells.insert(QStringLiteral("sha256"), QString::fromLatin1(fetched.sha256.toHex()));
    cells.insert(QStringLiteral("filed_as"), paths.join(between));
    cells.insert(QStringLiteral("filed_sha256"), sums.join(between));
}

Cells cellsOf(const RecordedReport& recorded)
{
    const ledger::Report& report = recorded.report;
    const auto& date = report.folder.date;
    Cells cells{{QStringLiteral("what"), QStringLiteral("report")},
                {QStringLiteral("folder_date"), dayText(date)},
                {QStringLiteral("folder"), report.folder.name},
                {QStringLiteral("standing"), standingOf(recorded)},
                {QStringLiteral("report_id"), report.reportId()},
                {QStringLiteral("title"), report.title},
                {QStringLiteral("participant"), report.participant()},
                {QStringLiteral("file"), report.file},
                {QStringLiteral("on_rap"), report.listed ? QStringLiteral("yes") : QStringLiteral("no")},
                {QStringLiteral("last_safe_day"), date ? dayText(rap::lastSafeDay(*date)) : QString()}};
    if (report.name) {
        cells.insert(QStringLiteral("kind"), rap::code(report.name->kind));
        cells.insert(QStringLiteral("run_at"), report.name->run.iso());
    }
    if (report.size)
        cells.insert(QStringLiteral("size"), QString::number(*report.size));
    if (report.fetched)
        addFetched(cells, *report.fetched);
    if (report.failure && recorded.standing == Standing::Failed)
        cells.insert(QStringLiteral("reason"), report.failure->at.iso() + u' ' + report.failure->message);
    return cells;
}

} // namespace

QByteArray toCsv(const CoverageRecord& record)
{
    Table table(record.head);
    const auto& days = record.board.days;
    for (auto day = days.crbegin(); day != days.crend(); ++day)
        table.add(cellsOf(*day));
    for (const CoverageRow& row : record.board.rows)
        for (qsizetype day = days.size() - 1; day >= 0; --day)
            if (row.cells.at(day).unread)
                table.add(cellsOf(days.at(day), row));
    for (const RecordedReport& report : record.reports)
        table.add(cellsOf(report));
    return table.take();
}

bool isCsvOf(const QString& account, const QByteArray& beginning)
{
    return beginning.startsWith(QByteArray(headLine() + quoted(account).toUtf8() + ','));
}

} // namespace profile
