#include "RowFacts.h"

#include "rap/Retention.h"
#include "ui/common/Wording.h"

#include <algorithm>
#include <limits>
#include <numeric>

namespace workbench {

namespace {

// Between two columns' texts, so that no word is found across them.
constexpr char seam = '\x1f';
constexpr qint64 notOnRap = -1; // instead of a day

} // namespace

std::string RowFacts::folded(const QString& text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!plain)
        return text.normalized(QString::NormalizationForm_KC).toCaseFolded().toStdString();
    std::string bytes(std::size_t(text.size()), '\0');
    std::transform(text.cbegin(), text.cend(), bytes.begin(), [](QChar c) {
        const char plainChar = char(c.unicode());
        return plainChar >= 'A' && plainChar <= 'Z' ? char(plainChar - 'A' + 'a') : plainChar;
    });
    return bytes;
}

quint32 RowFacts::SharedTexts::add(const QString& text, QDate date)
{
    const auto found = indexes.constFind(text);
    if (found != indexes.constEnd())
        return *found;
    const auto index = quint32(texts.size());
    texts.append(text);
    dates.push_back(date);
    folded.push_back(RowFacts::folded(text));
    indexes.insert(text, index);
    ranks.clear();
    return index;
}

qint64 RowFacts::SharedTexts::rank(quint32 index) const
{
    if (ranks.empty() && !texts.isEmpty()) {
        std::vector<quint32> order(std::size_t(texts.size()));
        std::iota(order.begin(), order.end(), 0U);
        std::sort(order.begin(), order.end(), [this](quint32 one, quint32 other) {
            const int folds = folded[one].compare(folded[other]);
            return folds != 0 ? folds < 0 : texts.at(one) < texts.at(other);
        });
        ranks.resize(order.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            ranks[order[place]] = qint32(place);
    }
    return ranks[index];
}

Column RowFacts::columnOf(Shared shared)
{
    switch (shared) {
    case Report:
        return Column::Report;
    case Title:
        return Column::Title;
    case Participant:
        return Column::For;
    case Customer:
        return Column::CustomerCode;
    case System:
        return Column::System;
    case MarketName:
        return Column::Market;
    case KindName:
        return Column::Kind;
    case RunDate:
        return Column::Run;
    case FolderDate:
        return Column::FolderDate;
    case Until:
        return Column::OnRapUntil;
    case SharedCount:
        break;
    }
    return Column::Report;
}

RowFacts::RowFacts(const ReportTableModel& model)
    : m_model(model)
{
    nameEnums();
}

void RowFacts::reset()
{
    m_rows.clear();
    m_ownTexts.clear();
    m_pieces.clear();
    m_prepared = 0;
    m_shared.fill({});
    m_folderIndexes.clear();
    m_folders.clear();
    m_ofFolders.clear();
    m_lastFolder = 0;
    m_runDates.clear();
    m_untils.clear();
    m_fileRanks.clear();
    nameEnums();
    if (m_model.rowCount() > 0)
        append(0, m_model.rowCount() - 1);
}

void RowFacts::nameEnums()
{
    m_marketNames = {m_shared[MarketName].add(QString())};
    for (const rap::Market market : {rap::Market::Glob, rap::Market::Hkmk, rap::Market::Mamk, rap::Market::Szmk})
        m_marketNames.push_back(m_shared[MarketName].add(code(market) + QLatin1Char(seam) + displayName(market)));
    m_kindNames = {m_shared[KindName].add(QString())};
    for (const rap::Kind kind : {rap::Kind::Text, rap::Kind::Image})
        m_kindNames.push_back(m_shared[KindName].add(kindName(kind)));
}

void RowFacts::append(int first, int last)
{
    m_rows.reserve(std::size_t(last) + 1);
    for (int row = first; row <= last; ++row)
        m_rows.push_back(make(row));
    m_pieces.resize(m_rows.size());
}

void RowFacts::update(int row)
{
    Row& facts = m_rows[std::size_t(row)];
    const Row before = facts;
    facts = make(row);
    if (facts.size != before.size || facts.run != before.run) {
        m_pieces[std::size_t(row)] = {};
        m_prepared = std::min(m_prepared, row);
    }
}

quint32 RowFacts::dateText(Shared column, std::optional<QDate> date)
{
    if (!date)
        return m_shared[column].add(QString());
    return m_shared[column].add(ui::wording::day(*date, m_model.today()), *date);
}

quint32 RowFacts::runDateText(std::optional<QDate> date)
{
    const qint64 day = date ? date->toJulianDay() : 0;
    const auto found = m_runDates.constFind(day);
    return found != m_runDates.constEnd() ? *found : *m_runDates.insert(day, dateText(RunDate, date));
}

quint32 RowFacts::folderOf(const ledger::Report& report)
{
    const QString& path = report.folder.path;
    if (m_lastFolder < m_folders.size() && m_folders[m_lastFolder].path == path)
        return m_lastFolder;
    const auto known = m_folderIndexes.constFind(path);
    if (known != m_folderIndexes.constEnd())
        return m_lastFolder = *known;
    m_lastFolder = quint32(m_folders.size());
    m_folderIndexes.insert(path, m_lastFolder);
    m_folders.push_back(report.folder);
    m_ofFolders.push_back(
        {m_shared[System].add(m_model.text(report, Column::System)), dateText(FolderDate, report.folder.date)});
    return m_lastFolder;
}

quint32 RowFacts::untilText(const ledger::Report& report)
{
    const std::optional<QDate> date = report.folder.date;
    const qint64 key = !report.listed ? notOnRap : date ? date->toJulianDay() : 0;
    const auto found = m_untils.constFind(key);
    if (found != m_untils.constEnd())
        return *found;
    // What says "today" is found by that.
    const QDate last = report.listed && date ? rap::lastSafeDay(*date) : QDate();
    return *m_untils.insert(
        key, m_shared[Until].add(m_model.text(report, Column::OnRapUntil), last == m_model.today() ? QDate() : last));
}

RowFacts::Row RowFacts::make(int row)
{
    const ledger::Report& report = m_model.report(row);
    Row facts;
    facts.shared[Report] = m_shared[Report].add(report.reportId());
    facts.shared[Title] = m_shared[Title].add(m_model.text(report, Column::Title));
    facts.shared[Participant] = m_shared[Participant].add(report.participant());
    facts.shared[Customer] = m_shared[Customer].add(report.name ? report.name->customerCode : QString());
    facts.folder = folderOf(report);
    facts.shared[System] = m_ofFolders[facts.folder].system;
    facts.shared[FolderDate] = m_ofFolders[facts.folder].date;
    facts.shared[Until] = untilText(report);
    const std::optional<rap::HongKongTime> time = timeOf(report);
    facts.shared[RunDate] = runDateText(time ? std::optional(time->date()) : std::nullopt);
    facts.run = time ? time->utcMilliseconds() : 0;
    if (report.folder.market || report.name)
        facts.market = qint8(report.folder.market ? *report.folder.market : report.name->market);
    if (report.name)
        facts.kind = qint8(report.name->kind);
    facts.shared[MarketName] = m_marketNames.at(std::size_t(facts.market + 1));
    facts.shared[KindName] = m_kindNames.at(std::size_t(facts.kind + 1));
    facts.status = m_model.status(row);
    facts.notHere = report.state() == ledger::State::New && m_model.isWanted(row);
    facts.date = report.folder.date ? qint32(report.folder.date->toJulianDay()) : 0;
    facts.size = report.size.value_or(-1);
    return facts;
}

void RowFacts::makeOwnText(int row) const
{
    const ledger::Report& report = m_model.report(row);
    const std::string file = folded(report.file).substr(0, std::numeric_limits<quint16>::max());
    const std::optional<rap::HongKongTime> time = timeOf(report);
    const std::string clock = time ? ui::wording::clock(time->time()).toStdString() : std::string();
    const std::string size = report.size ? folded(ui::wording::size(*report.size)) : std::string();
    m_pieces[std::size_t(row)] = {quint32(m_ownTexts.size()), quint16(file.size()), quint8(clock.size()),
                                  quint8(size.size())};
    m_ownTexts += file + clock + size;
}

RowFacts::OwnTexts RowFacts::ownTexts(int row) const
{
    if (m_pieces[std::size_t(row)].file == 0)
        makeOwnText(row);
    const Piece piece = m_pieces[std::size_t(row)];
    const std::string_view all = std::string_view(m_ownTexts).substr(piece.from);
    return {all.substr(0, piece.file), all.substr(piece.file, piece.clock),
            all.substr(std::size_t(piece.file) + piece.clock, piece.size)};
}

bool RowFacts::prepare(int most)
{
    for (; m_prepared < count() && most > 0; ++m_prepared) {
        if (m_pieces[std::size_t(m_prepared)].file != 0)
            continue;
        makeOwnText(m_prepared);
        --most;
    }
    return m_prepared < count();
}

qint64 RowFacts::fileRank(int row) const
{
    if (m_fileRanks.size() != m_rows.size()) {
        std::vector<int> order(m_rows.size());
        std::iota(order.begin(), order.end(), 0);
        std::sort(order.begin(), order.end(),
                  [this](int one, int other) { return m_model.report(one).file < m_model.report(other).file; });
        m_fileRanks.resize(order.size());
        for (std::size_t place = 0; place < order.size(); ++place)
            m_fileRanks[std::size_t(order[place])] = qint32(place);
    }
    return m_fileRanks[std::size_t(row)];
}

qint64 RowFacts::key(int row, Column column) const
{
    const Row& facts = m_rows[std::size_t(row)];
    const auto rank = [&](Shared shared) { return m_shared[shared].rank(facts.shared[shared]); };
    switch (column) {
    case Column::Status:
        return qint64(facts.status);
    case Column::Report:
        return rank(Report);
    case Column::Title:
        return rank(Title);
    case Column::For:
        return rank(Participant);
    case Column::File:
        return fileRank(row);
    case Column::System:
        return rank(System);
    case Column::Market:
        return facts.market;
    case Column::Kind:
        return facts.kind;
    case Column::FolderDate:
    case Column::OnRapUntil:
        return facts.date;
    case Column::Run:
        return facts.run;
    case Column::Size:
        return facts.size;
    case Column::CustomerCode:
        return rank(Customer);
    }
    return 0;
}

bool RowFacts::isBeforeInTie(int one, int other) const
{
    const Row& a = row(one);
    const Row& b = row(other);
    if (a.date != b.date)
        return a.date > b.date;
    if (a.run != b.run)
        return a.run > b.run;
    return one < other;
}

bool RowFacts::isBefore(int one, int other, Column column, bool descending) const
{
    const qint64 a = key(one, column);
    const qint64 b = key(other, column);
    if (a != b)
        return descending ? a > b : a < b;
    return isBeforeInTie(one, other);
}

} // namespace workbench
