#include "Workstation.h"
#include "catalogue/Catalogue.h"
#include "profile/Coverage.h"
#include "profile/RunWords.h"
#include "rap/Retention.h"
#include "session/Runner.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFileInfo>

using profile::ExpectedReport;
using rap::HongKongTime;

namespace {

constexpr qint64 minute = 60'000;
const QDate firstDay(2026, 12, 14); // a Monday
const QDate lastDay(2026, 12, 28);  // another; Christmas was a Friday, and the Saturday after it a holiday
const QDate lateOnce(2026, 12, 23);
const QDate stopsFrom(2026, 12, 22);

QString text(const char* latin)
{
    return QString::fromLatin1(latin);
}

HongKongTime at(QDate day, int hour = 0, int minutes = 0)
{
    return HongKongTime::at(day, QTime(hour, minutes));
}

/// A practice RAP that brings each report when it is made, and keeps it for ten days.
class Rap {
public:
    Rap()
        : server({text("--small"), text("--days"), text("24"), text("--today"), lastDay.toString(text("yyyyMMdd"))})
    {
        if (!server.start())
            qFatal("%s", qPrintable(server.fault()));
        for (const practice::ManifestEntry& entry : server.manifest()) {
            File file{entry.path, entry.sha256, HongKongTime::fromUtcMilliseconds(entry.modified * 1000), {}};
            for (const QString& part : entry.path.split(u'/'))
                if (const QDate day = QDate::fromString(part, text("yyyyMMdd")); day.isValid())
                    file.folderDate = day;
            if (file.folderDate)
                file.comes = std::max(file.comes, at(*file.folderDate));
            if (isMade(file))
                m_coming += file;
        }
        std::sort(m_coming.begin(), m_coming.end(),
                  [](const File& left, const File& right) { return left.comes < right.comes; });
        const QString tree = server.localFile(server.base());
        if (!QDir().rename(tree, stage()) || !QDir().mkpath(tree))
            qFatal("cannot set the tree aside");
    }

    /// What has been made since is there, and what is too old is not.
    void goOn(HongKongTime now)
    {
        while (!m_coming.isEmpty() && m_coming.first().comes <= now) {
            const File file = m_coming.takeFirst();
            const QString target = server.localFile(file.path);
            const QString from = stage() + file.path.mid(server.base().size());
            if (!QDir().mkpath(QFileInfo(target).path()) || !QFile::rename(from, target))
                qFatal("cannot serve %s", qPrintable(file.path));
            served += file.path;
            hashes.insert(file.path, file.sha256);
            m_kept += file;
        }
        for (qsizetype i = m_kept.size() - 1; i >= 0; --i) {
            const File& file = m_kept.at(i);
            if (!file.folderDate || !rap::mayBeGone(*file.folderDate, now.date()))
                continue;
            QFile::remove(server.localFile(file.path));
            QDir().rmdir(QFileInfo(server.localFile(file.path)).path());
            m_kept.removeAt(i);
        }
    }

    practice::PracticeServer server;
    QStringList served; ///< Remote paths of all that ever was.
    QHash<QString, QByteArray> hashes;

private:
    struct File {
        QString path;
        QByteArray sha256; ///< Hexadecimal.
        HongKongTime comes;
        std::optional<QDate> folderDate;
    };

    /// None on holidays; one sort stops, and one comes four hours late once.
    static bool isMade(File& file)
    {
        const QString name = file.path.section(u'/', -1);
        if (!file.folderDate)
            return true;
        if (catalogue::bundledHolidays().days.contains(*file.folderDate))
            return false;
        if (name.startsWith(text("CCMDS01")) && file.path.contains(text("HKCC_SEOCH")) && *file.folderDate >= stopsFrom)
            return false;
        if (name.startsWith(text("CCLTN05")) && file.path.contains(text("CCASS_HKMK")) && file.folderDate == lateOnce)
            file.comes = file.comes.plusMilliseconds(240 * minute);
        return true;
    }

    [[nodiscard]] QString stage() const { return server.root() + text("-stage"); }

    QList<File> m_coming;
    QList<File> m_kept;
};

} // namespace

/// A fortnight of scheduled runs at the practice RAP, the clock advanced by hand.
class TestFortnight : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void nothingIsMissed();

private:
    /// The program runs from one time to another; then the PC is off.
    void isOn(HongKongTime from, HongKongTime until);
    void goesOut(bool away) { m_network->say(away ? "refuse" : "accept"); }

    HongKongTime m_now;
    Rap m_rap;
    std::unique_ptr<Network> m_network;
    std::unique_ptr<Workstation> m_workstation;
    QList<QPair<QDate, QString>> m_late;
    QList<QList<QDate>> m_silent;
};

void TestFortnight::isOn(HongKongTime from, HongKongTime until)
{
    m_now = from;
    m_rap.goOn(m_now);
    Run run(*m_workstation, [this] { return m_now; }, catalogue::bundledHolidays());
    QVERIFY(run.starts());
    session::Runner runner(run.session, *run.ledger, [this] { return m_now; }, catalogue::bundledHolidays());
    connect(&runner, &session::Runner::late, this, [this](const QList<ExpectedReport>& reports) {
        for (const ExpectedReport& report : reports)
            m_late += {m_now.date(), report.report};
    });
    connect(&runner, &session::Runner::silent, this, [this](const QList<QDate>& days) { m_silent += days; });
    profile::ScheduleSettings settings;
    settings.on = true;
    settings.everyMinutes = 60;
    settings.jitterSeed = 7;
    settings.since = at(firstDay, 7);
    runner.setSettings(settings);
    runner.start();
    for (; m_now < until; m_now = m_now.plusMilliseconds(minute)) {
        m_rap.goOn(m_now);
        runner.tick();
        QVERIFY(QTest::qWaitFor([&] { return !runner.isAtIt(); }, 120'000));
    }
}

void TestFortnight::nothingIsMissed()
{
    m_network = std::make_unique<Network>(m_rap.server.address().port);
    m_workstation = std::make_unique<Workstation>(m_rap.server, *m_network);

    isOn(at(firstDay, 7), at({2026, 12, 16}));
    goesOut(true); // for two days
    m_network->say("cut");
    isOn(at({2026, 12, 16}), at({2026, 12, 18}));
    goesOut(false);
    isOn(at({2026, 12, 18}), at({2026, 12, 19}));
    // Saturday to Monday the PC is off.
    isOn(at({2026, 12, 22}, 6, 30), at(lastDay.addDays(1)));

    // All that RAP ever listed is here, as RAP had it.
    Run run(*m_workstation, [this] { return m_now; }, catalogue::bundledHolidays());
    QVERIFY(run.starts());
    run.session.index().loadEarlier();
    TRY_VERIFY(run.paths().size() == m_rap.served.size());
    for (const QString& path : std::as_const(m_rap.served)) {
        const ledger::Report* const report = run.session.index().find(path);
        QVERIFY2(report && report->isHere(), qPrintable(path));
        QCOMPARE(report->fetched->sha256.toHex(), m_rap.hashes.value(path));
    }

    // No run outside the hours, and none too soon after another.
    const QList<ledger::Run> all = run.ledger->runsSince(m_workstation->account.name, at(firstDay)).result().value();
    QHash<QString, int> byEnd;
    std::optional<HongKongTime> before;
    for (const ledger::Run& one : all) {
        if (one.kind != text("run"))
            continue;
        ++byEnd[one.end];
        QVERIFY2(rap::serviceState(one.started, catalogue::bundledHolidays()).open, qPrintable(one.started.iso()));
        if (before)
            QVERIFY2(one.started.utcMilliseconds() - before->utcMilliseconds() >= profile::leastMinutes * minute,
                     qPrintable(one.started.iso()));
        before = one.started;
        QVERIFY2(profile::runReasonFrom(one.why), qPrintable(one.why));
    }
    QVERIFY(byEnd.value(text("done")) > 100);
    QVERIFY(byEnd.value(text("unreachable")) >= 2 * 20); // the two days, half an hour apart at the most
    QCOMPARE(byEnd.size(), 2);

    // Late ones once each, and no others.
    const QList<QPair<QDate, QString>> expected{
        {stopsFrom, text("CCMDS01")}, {lateOnce, text("CCLTN05")}, {lateOnce, text("CCMDS01")}};
    std::sort(m_late.begin(), m_late.end());
    QCOMPARE(m_late, expected);
    QCOMPARE(m_silent, (QList<QList<QDate>>{{QDate(2026, 12, 19), QDate(2026, 12, 21)}}));

    // What did not happen is in the log with its reason: each night and Sunday, and the days without the PC.
    QHash<QString, int> skipped;
    qint64 off = 0;
    int late = 0;
    for (const ledger::Run& one : all) {
        late += one.kind == text("late") ? 1 : 0;
        if (one.kind != text("skipped"))
            continue;
        ++skipped[one.why];
        if (one.why == text("off"))
            off += one.finished.utcMilliseconds() - one.started.utcMilliseconds();
    }
    QCOMPARE(late, 3);
    QVERIFY(skipped.value(text("closed")) >= 10);
    const qint64 openMinutes = (13 * 60 - 435) + (24 * 60 - 435); // Saturday and Monday, from the opening on
    QVERIFY2(qAbs(off / minute - openMinutes) <= 4, qPrintable(QString::number(off / minute)));
}

RAPDESK_TEST(TestFortnight)
#include "test_fortnight.moc"
