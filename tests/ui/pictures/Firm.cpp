#include "Firm.h"

#include "ledger/Report.h"
#include "profile/PathTemplate.h"
#include "session/ProfileStore.h"
#include "session/ScheduleStore.h"
#include "tests/ui/viewer/Texts.h"

#include <array>

namespace {

constexpr int linesOfPage = 20;

rap::Entry entry(const char* folder, const char* id, QDate date, const char* time, qint64 size)
{
    const QString market = QString::fromLatin1(folder).section(u'_', -1);
    return Shelf::entry(Shelf::folder(QLatin1String(folder), date),
                        Shelf::name(QLatin1String(id), QStringLiteral("C00123"), market, date, QLatin1String(time)),
                        size);
}

/// Of the morning and the afternoon; what comes at night is not here yet as today is looked at.
QList<rap::Entry> reportsOf(QDate date)
{
    if (date.dayOfWeek() == Qt::Sunday)
        return {};
    QList<rap::Entry> reports{entry("CCASS_HKMK", "CSEMS08", date, "080003", 21'400)};
    if (date.dayOfWeek() == Qt::Saturday)
        return reports;
    reports += entry("CCASS_HKMK", "CRMMG01", date, "114508", 9'800);
    if (date != Shelf::today) {
        reports += entry("HKSCC_CCMS_GLOB", "CCMDS01", date, "093012", 12'300);
        reports += entry("CCASS_HKMK", "CFIPM01", date, "201502", 34'900);
    }
    reports += entry("CCASS_HKMK", "CCLTN05", date, "140211", 148'600);
    reports += entry("CCASS_HKMK", "CRMMG01", date, "144506", 10'100);
    reports += entry("CCASS_MAMK", "CSEMA08", date, "160210", 15'700);
    reports += entry("CCASS_SZMK", "CSEMA08", date, "160544", 14'200);
    reports += entry("CCASS_HKMK", "CSEMA08", date, "163007", 26'500);
    return reports;
}

bool isHere(const rap::Entry& report)
{
    const QString today = QStringLiteral("20261123");
    const bool isLate = report.name.contains(today + QStringLiteral("16"));
    return !isLate && !report.name.startsWith(QStringLiteral("CSEMA08_C00123_MAMK_20261118"));
}

QByteArray money(qint64 cents)
{
    QByteArray text = QByteArray::number(cents / 100);
    for (qsizetype at = text.size() - 3; at > 0; at -= 3)
        text.insert(at, ',');
    return text + '.' + QByteArray::number(cents % 100).rightJustified(2, '0');
}

/// A page by page money ledger, 80 columns wide.
QByteArray moneyLedger(const QString& time, int pages, int changed)
{
    static constexpr std::array stocks{"00001 CKH HOLDINGS", "00005 HSBC HOLDINGS", "00388 HKEX",
                                       "00700 TENCENT",      "00941 CHINA MOBILE",  "01299 AIA"};
    const QByteArray clock = (time.left(2) + u':' + time.mid(2, 2) + u':' + time.mid(4)).toLatin1();
    QByteArray text;
    qint64 balance = 1'845'020'050;
    for (int page = 1; page <= pages; ++page) {
        text += (page > 1 ? "\f" : "") + QByteArray("REPORT ID  : CSEMA08").leftJustified(57) +
                "PAGE     : " + QByteArray::number(page) + " OF " + QByteArray::number(pages) + "\r\n";
        text += QByteArray("PARTICIPANT: C00123    STATEMENT OF MONEY LEDGER").leftJustified(57) +
                "RUN DATE : 23/11/2026\r\n";
        text += QByteArray("MARKET     : HKMK").leftJustified(57) + "RUN TIME : " + clock + "\r\n";
        text += QByteArray(80, '=') + "\r\nDATE   CCY  TRN   PARTICULARS                     AMOUNT" +
                QByteArray("BALANCE").rightJustified(24) + "\r\n" + QByteArray(80, '-') + "\r\n";
        for (int line = 0; line < linesOfPage; ++line) {
            const int number = page * linesOfPage + line;
            const int amount = 4'871'337 * (1 + number * 7 % 11);
            balance += number % 3 == 0 ? -amount : amount;
            const int shown = amount + (page == 1 && line > 3 && line <= 3 + changed ? 250'000 : 0);
            text += "20/11  HKD  CNSM  " +
                    QByteArray(stocks.at(std::size_t(number) % stocks.size())).leftJustified(22) +
                    QByteArray(money(shown) + (number % 3 == 0 ? '-' : ' ')).rightJustified(17) +
                    money(balance).rightJustified(23) + "\r\n";
        }
    }
    return text;
}

} // namespace

Firm::Firm(account::Address server)
    : m_server(std::move(server))
{
    makeKey();
    save(account());
    keepSettings();
    fillLedger();
}

QString Firm::name()
{
    return QStringLiteral("ACME");
}

sftp::PresentedKey Firm::hostKey()
{
    return {{QStringLiteral("rap.example.com"), 22},
            QStringLiteral("ssh-ed25519"),
            256,
            QStringLiteral("SHA256:YTsrS1LcsBQeUV1dDgfwehzVcyCyu7Ot5k4iUgDxy7Q")};
}

account::Account Firm::account() const
{
    account::Account account;
    account.name = name();
    account.user = QStringLiteral("C00123RAP");
    account.primary = m_server;
    account.keyFile = folder.filePath(QStringLiteral("acme_ed25519"));
    account.keyRegistered = QDate(2025, 12, 1);
    account.targetFolder = reports();
    return account;
}

rap::HolidayCalendar Firm::holidays()
{
    return {{QDate(2026, 12, 25), QDate(2026, 12, 26)}, QDate(2027, 12, 31)};
}

viewer::ViewedReport Firm::report(const QString& time, int changed) const
{
    const rap::Entry entry = Shelf::entry(hkmk, Shelf::name(QStringLiteral("CSEMA08"), QStringLiteral("C00123"),
                                                            QStringLiteral("HKMK"), Shelf::today, time));
    viewer::ViewedReport report{name(), entry.path, entry.name, QStringLiteral("Statement of Money Ledger"), {}, {}};
    report.name = rap::decodeName(entry.name, rap::Grammar::Hkscc).value();
    report.files += writeFile(folder.filePath(entry.name.chopped(4)), moneyLedger(time, 3, changed));
    return report;
}

void Firm::makeKey() const
{
    // RFC 8410: what comes before the 32 bytes of an Ed25519 key. These are no secret, and the same each time.
    const QByteArray key = QByteArray::fromHex("302e020100300506032b657004220420") + QByteArray(32, 'r');
    const QString file = writeFile(account().keyFile,
                                   "-----BEGIN PRIVATE KEY-----\n" + key.toBase64() + "\n-----END PRIVATE KEY-----\n");
    QFile::setPermissions(file, QFile::ReadOwner | QFile::WriteOwner);
}

void Firm::keepSettings() const
{
    profile::Profile money;
    money.name = QStringLiteral("Money");
    money.wanted.houses = {rap::House::Hkscc};
    money.wanted.reportIds = {QStringLiteral("CSEM*"), QStringLiteral("CRMMG01"), QStringLiteral("CCLTN05")};
    money.wanted.kinds = {rap::Kind::Text};
    money.expected.append({QStringLiteral("CCLTN05"), rap::Market::Hkmk, {{Qt::Monday, Qt::Friday}, QTime(15, 0)}});
    profile::Profile rest;
    rest.name = QStringLiteral("All others");
    profile::ScheduleSettings schedule;
    schedule.on = true;
    schedule.since = rap::HongKongTime::at({2026, 11, 2}, {7, 15});
    if (!session::ProfileStore(config, name()).save({{money, rest}, {}}) ||
        !session::ScheduleStore(config, name()).save(schedule) || !sftp::HostKeys::trust(config, {hostKey()}))
        qFatal("not saved");
}

void Firm::fillLedger() const
{
    QList<rap::Entry> all;
    for (QDate date = Shelf::today.addDays(-9); date <= Shelf::today; date = date.addDays(1))
        all += reportsOf(date);
    QList<rap::Entry> here;
    std::copy_if(all.begin(), all.end(), std::back_inserter(here), &isHere);
    remember(name(), all, here);
    const auto ledger = ledger::Ledger::open(config.ledger());
    if (!ledger)
        qFatal("no ledger");
    const auto record = [&](const char* kind, QTime time, int filed) {
        ledger::Run run;
        run.account = name();
        run.kind = QLatin1String(kind);
        run.end = QStringLiteral("done");
        run.started = rap::HongKongTime::at(Shelf::today, time);
        run.finished = run.started.plusMilliseconds(4000);
        run.filed = filed;
        if (!(*ledger)->recordRun(run).result())
            qFatal("not recorded");
    };
    record("run", {14, 45}, 1);
    record("run", {16, 30}, 0);
    record("refresh", {16, 31}, 0);
}
