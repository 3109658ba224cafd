#include "RowFacts.h"

#include "ui/common/Wording.h"

#include <algorithm>
#include <numeric>

namespace workbench {

namespace {

/// Case, width (full-width letters of a Chinese keyboard) and composed forms do not matter.
std::string folded(const QString& text)
{
    const bool plain = std::all_of(text.cbegin(), text.cend(), [](QChar c) { return c.unicode() < 0x80; });
    if (!plain)
        return text.normalized(QString::NormalizationForm_KC).toCaseFolded().toStdString();
    std::string bytes = text.toStdString();
    std::transform(bytes.begin(), bytes.end(), bytes.begin(),
                   [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; });
    return bytes;
}

// Between two columns' texts, so that no word is found across them.
constexpr char seam = '\x1f';

} // namespace

Needle::Needle(const QString& text)
{
    std::array<std::string, rowStatusCount> statuses;
    for (int status = 0; status < rowStatusCount; ++status)
        statuses[std::size_t(status)] = folded(statusWord(RowStatus(status)));
    for (const QString& word : text.simplified().split(QLatin1Char(' '), Qt::SkipEmptyParts)) {
        m_words.push_back(folded(word));
        std::array<bool, rowStatusCount> hits{};
        std::transform(statuses.begin(), statuses.end(), hits.begin(),
                       [this](const std::string& status) { return status.find(m_words.back()) != std::string::npos; });
        m_statusHits.push_back(hits);
    }
}

bool Needle::isNarrowerThan(const Needle& other) const
{
    if (m_words.size() < other.m_words.size())
        return false;
    for (std::size_t word = 0; word < other.m_words.size(); ++word)
        if (m_words[word].find(other.m_words[word]) == std::string::npos)
            return false;
    return true;
}

bool Needle::finds(const std::string& haystack, RowStatus status) const
{
    for (std::size_t word = 0; word < m_words.size(); ++word)
        if (haystack.find(m_words[word]) == std::string::npos && !m_statusHits[word][std::size_t(status)])
            return false;
    return true;
}

quint32 RowFacts::SharedTexts::add(const QString& text)
{
    const auto found = indexes.constFind(text);
    if (found != indexes.constEnd())
        return *found;
    const auto index = quint32(texts.size());
    texts.append(text);
    folded.push_back(workbench::folded(text));
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

RowFacts::RowFacts(const ReportTableModel& model)
    : m_model(model)
{
}

void RowFacts::reset()
{
    m_rows.clear();
    m_haystacks.clear();
    m_prepared = 0;
    for (SharedTexts* texts : {&m_reports, &m_titles, &m_participants, &m_customers, &m_folderNames})
        *texts = {};
    m_folderIndexes.clear();
    m_folders.clear();
    m_nameOfFolder.clear();
    m_dates.clear();
    m_fileRanks.clear();
    if (m_model.rowCount() > 0)
        append(0, m_model.rowCount() - 1);
}

void RowFacts::append(int first, int last)
{
    m_rows.reserve(std::size_t(last) + 1);
    for (int row = first; row <= last; ++row)
        m_rows.push_back(make(row));
    m_haystacks.resize(m_rows.size());
}

void RowFacts::update(int row)
{
    m_rows[std::size_t(row)] = make(row);
    m_haystacks[std::size_t(row)].clear();
    m_prepared = std::min(m_prepared, row);
}

RowFacts::Row RowFacts::make(int row)
{
    const ledger::Report& report = m_model.report(row);
    Row facts;
    facts.report = m_reports.add(report.reportId());
    facts.title = m_titles.add(report.title);
    facts.participant = m_participants.add(report.participant());
    if (report.name) {
        facts.customer = m_customers.add(report.name->customerCode);
        facts.market = qint8(report.folder.market.value_or(report.name->market));
        facts.kind = qint8(report.name->kind);
        facts.run = rap::HongKongTime::at(report.name->run.date, report.name->run.time).utcMilliseconds();
    } else {
        facts.customer = m_customers.add(QString());
        if (report.folder.market)
            facts.market = qint8(*report.folder.market);
    }
    const auto folder = m_folderIndexes.constFind(report.folder.path);
    if (folder != m_folderIndexes.constEnd()) {
        facts.folder = *folder;
    } else {
        facts.folder = quint32(m_folders.size());
        m_folderIndexes.insert(report.folder.path, facts.folder);
        m_folders.push_back(report.folder);
        m_nameOfFolder.push_back(m_folderNames.add(report.folder.name));
    }
    facts.status = m_model.status(row);
    facts.notHere = report.state() == ledger::State::New;
    facts.date = report.folder.date ? qint32(report.folder.date->toJulianDay()) : 0;
    facts.size = report.size.value_or(-1);
    return facts;
}

const std::string& RowFacts::foldedDate(QDate date) const
{
    auto found = m_dates.find(date.toJulianDay());
    if (found == m_dates.end()) {
        const std::string words = folded(ui::wording::fullDay(date));
        found = m_dates.insert(date.toJulianDay(), words + seam + date.toString(Qt::ISODate).toStdString());
    }
    return *found;
}

std::string RowFacts::makeHaystack(int row) const
{
    const Row& facts = m_rows[std::size_t(row)];
    const ledger::Report& report = m_model.report(row);
    std::string hay;
    hay.reserve(240);
    const auto add = [&hay](const std::string& part) {
        if (part.empty())
            return;
        hay += part;
        hay += seam;
    };
    add(m_reports.folded[facts.report]);
    add(m_titles.folded[facts.title]);
    add(m_participants.folded[facts.participant]);
    add(m_customers.folded[facts.customer]);
    add(m_folderNames.folded[m_nameOfFolder[facts.folder]]);
    add(folded(report.file));
    if (facts.market >= 0)
        add(folded(displayName(rap::Market(facts.market))));
    if (report.name) {
        add(folded(m_model.text(report, Column::Kind)));
        add(foldedDate(report.name->run.date));
        const QTime time = report.name->run.time;
        char clock[9] = "00:00:00";
        const auto two = [&clock](int at, int value) {
            clock[at] = char('0' + value / 10 % 10);
            clock[at + 1] = char('0' + value % 10);
        };
        two(0, time.hour());
        two(3, time.minute());
        two(6, time.second());
        add(clock);
    }
    if (report.folder.date)
        add(foldedDate(*report.folder.date));
    if (report.size)
        add(folded(ui::wording::size(*report.size)));
    if (hay.empty())
        hay += seam;
    return hay;
}

const std::string& RowFacts::haystack(int row) const
{
    std::string& hay = m_haystacks[std::size_t(row)];
    if (hay.empty())
        hay = makeHaystack(row);
    return hay;
}

bool RowFacts::prepare(int most)
{
    for (; m_prepared < count() && most > 0; ++m_prepared) {
        if (!m_haystacks[std::size_t(m_prepared)].empty())
            continue;
        static_cast<void>(haystack(m_prepared));
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
    switch (column) {
    case Column::Status:
        return qint64(facts.status);
    case Column::Report:
        return m_reports.rank(facts.report);
    case Column::Title:
        return m_titles.rank(facts.title);
    case Column::For:
        return m_participants.rank(facts.participant);
    case Column::File:
        return fileRank(row);
    case Column::System:
        return m_folderNames.rank(m_nameOfFolder[facts.folder]);
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
        return m_customers.rank(facts.customer);
    }
    return 0;
}

std::vector<qint64> RowFacts::keys(Column column) const
{
    std::vector<qint64> all(m_rows.size());
    for (std::size_t row = 0; row < all.size(); ++row)
        all[row] = key(int(row), column);
    return all;
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
