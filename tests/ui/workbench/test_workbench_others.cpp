// The window beside another program of the same workstation that fetches for the same account.
#include "AtRap.h"
#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>

using namespace workbench;
using practice::PracticeServer;
using session::RetrieverLock;

namespace {

/// Another program: it has the account's turn, and the same ledger.
class Other {
public:
    explicit Other(const Workstation& station)
        : m_station(station)
        , m_ledger(ledger::Ledger::open(station.config.ledger()).value())
    {
    }

    /// False where somebody else has it.
    bool begin()
    {
        auto lock = RetrieverLock::take(m_station.config.retriever(QStringLiteral("practice")), Shelf::now());
        m_lock = lock.value();
        return m_lock != nullptr;
    }
    void end() { m_lock.reset(); }

    void file(const practice::ManifestEntry& entry)
    {
        const QString folder = entry.path.section(u'/', 0, -2);
        const rap::Entry listed{entry.path, folder, entry.path.section(u'/', -1), entry.size, entry.modified};
        if (!m_ledger->recordFetched(QStringLiteral("Practice"), entry.path, m_station.fetched(listed)).result())
            qFatal("not recorded");
    }

private:
    const Workstation& m_station;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::shared_ptr<RetrieverLock> m_lock;
};

} // namespace

class TestWorkbenchOthers : public QObject {
    Q_OBJECT
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Workstation> m_station;

    [[nodiscard]] qsizetype openings() const
    {
        const QList<practice::Request> requests = m_server->requests();
        return std::count_if(requests.begin(), requests.end(),
                             [](const auto& request) { return request.kind == QStringLiteral("open"); });
    }
    static QString title(Program& program) { return program.banner().content().title; }
    static QString pill(Program& program)
    {
        return program.find<ui::Pill>(QStringLiteral("pill-checked"))->accessibleName();
    }
    static inline const QString isFetching = QStringLiteral(" is fetching for this account.");

private Q_SLOTS:
    void initTestCase() { m_server = startedServer(); }

    void init()
    {
        m_station = std::make_unique<Workstation>();
        m_station->save(accountAt(*m_server, *m_station));
        pin(*m_server, *m_station);
        m_server->clearLog();
    }

    /// What another program files shows up without a touch, and that it is at it is told.
    void isFollowed()
    {
        Program program(*m_station, rap::systemClock);
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        Other other(*m_station);
        QVERIFY(other.begin());
        TRY_VERIFY(title(program).endsWith(isFetching));
        QVERIFY2(title(program).contains(QString::number(QCoreApplication::applicationPid())),
                 qPrintable(title(program)));
        QVERIFY(program.banner().content().buttons.isEmpty()); // nobody waits
        QVERIFY(program.command(command::getNew).isEnabled());
        other.file(m_server->manifest().first());
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), 1);
        other.end();
        TRY_COMPARE(title(program), QStringLiteral("1 report was filed by another program."));
        QCOMPARE(openings(), 0);
    }

    /// What was asked for comes after it, and nothing twice.
    void isWaitedFor()
    {
        Program program(*m_station, rap::systemClock);
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        Other other(*m_station);
        QVERIFY(other.begin());
        program.press(program.empty(), command::getNew);
        TRY_VERIFY(title(program).endsWith(isFetching));
        TRY_COMPARE(pill(program), QStringLiteral("Waiting for another program…"));
        program.command(command::getNew).trigger(); // once more: what is told stays, with its way out
        QVERIFY(title(program).endsWith(isFetching));
        QCOMPARE(program.banner().content().buttons.first().id, command::stopWaiting);
        const QList<practice::ManifestEntry> all = m_server->manifest();
        for (int i = 0; i < 3; ++i)
            other.file(all.at(i));
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), 3);
        QCOMPARE(m_server->requests().size(), 0);
        other.end();
        TRY_COMPARE(title(program), QStringLiteral("%1 reports fetched, checked and filed.").arg(all.size() - 3));
        TRY_COMPARE(openings(), all.size() - 3);
        QCOMPARE(countWith(program.table(), RowStatus::Filed), int(all.size()));
    }

    /// A run waits for nobody. Her wait is not its own to end.
    void aRunByScheduleDoesNotEndHerWait()
    {
        Program program(*m_station); // RAP is open
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        Other other(*m_station);
        QVERIFY(other.begin());
        program.press(program.empty(), command::getNew);
        TRY_COMPARE(pill(program), QStringLiteral("Waiting for another program…"));
        QVERIFY(program.errands().setSchedule(true, 15));
        TRY_VERIFY(program.errands().runner().retrieval().isUnderWay());
        const QList<practice::ManifestEntry> all = m_server->manifest();
        other.file(all.first());
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), 1);
        QCOMPARE(pill(program), QStringLiteral("Waiting for another program…"));
        other.end();
        TRY_COMPARE(title(program), QStringLiteral("%1 reports fetched, checked and filed.").arg(all.size() - 1));
        TRY_COMPARE(openings(), all.size() - 1);
    }

    void allIsFiledByIt()
    {
        Program program(*m_station, rap::systemClock);
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        Other other(*m_station);
        QVERIFY(other.begin());
        program.press(program.empty(), command::getNew);
        const QList<practice::ManifestEntry> all = m_server->manifest();
        for (const practice::ManifestEntry& entry : all)
            other.file(entry);
        other.end();
        TRY_COMPARE(pill(program).left(7), QStringLiteral("Checked"));
        TRY_COMPARE(title(program), QStringLiteral("%1 reports were filed by another program.").arg(all.size()));
        QCOMPARE(openings(), 0);
    }

    /// Reports that were picked, and those that were paused, wait for it as well.
    void pickedReportsWait()
    {
        Program program(*m_station, rap::systemClock);
        program.command(command::refresh).trigger();
        const int all = int(m_server->manifest().size());
        TRY_COMPARE(program.table().model()->rowCount(), all);
        TRY_VERIFY(program.errands().asking() == Asking::No);
        Other other(*m_station);
        TRY_VERIFY(other.begin());
        program.click(0);
        const QString path = program.table().model()->index(0, 0).data(ReportTableModel::PathRole).toString();
        const ledger::Report picked = *program.session().index().find(path);
        program.command(command::fetch).trigger();
        program.click(1);
        program.command(command::fetch).trigger();
        TRY_VERIFY(title(program).endsWith(isFetching));
        QCOMPARE(program.window.desk().underWay(), 2);
        other.file({picked.path, *picked.size, *picked.modified, {}});
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), 1);
        QCOMPARE(program.window.desk().underWay(), 1);
        QCOMPARE(openings(), 0);
        other.end();
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), 2);
        TRY_COMPARE(openings(), 1);
        TRY_VERIFY(other.begin()); // the turn was given back
    }

    void waitingCanBeStopped()
    {
        Program program(*m_station, rap::systemClock);
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        Other other(*m_station);
        QVERIFY(other.begin());
        program.press(program.empty(), command::getNew);
        TRY_COMPARE(pill(program), QStringLiteral("Waiting for another program…"));
        program.press(program.banner(), command::stopWaiting);
        QVERIFY(program.banner().isEmpty());
        QVERIFY(program.command(command::getNew).isEnabled());
        QCOMPARE(pill(program), QStringLiteral("Not checked yet"));
        other.end();
        program.press(program.empty(), command::getNew);
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()));
    }

    /// The other way round: while the window fetches, nobody else does.
    void keepsOthersWaiting()
    {
        Program program(*m_station, rap::systemClock);
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        Other other(*m_station);
        QList<bool> had;
        connect(&program.session(), &session::AccountSession::filed, &program.window,
                [&] { had.append(other.begin()); });
        program.press(program.empty(), command::getNew);
        const int all = int(m_server->manifest().size());
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), all);
        TRY_COMPARE(had.size(), all);
        QVERIFY(!had.contains(true));
        TRY_VERIFY(other.begin());
    }

    /// She may have gone home in front of the question.
    void aQuestionKeepsNobodyWaiting()
    {
        m_station->save(accountAt(*m_server, *m_station, QStringLiteral("ed25519_passphrase")));
        Program program(*m_station, rap::systemClock);
        TRY_COMPARE(program.empty().content().title, QStringLiteral("RAP was not asked yet"));
        program.press(program.empty(), command::getNew);
        TRY_COMPARE(program.passphraseAsked, 1);
        Other other(*m_station);
        TRY_VERIFY(other.begin());
        program.passphraseDone(m_server->passphrase());
        TRY_VERIFY(title(program).endsWith(isFetching));
        TRY_COMPARE(pill(program), QStringLiteral("Waiting for another program…"));
        other.end();
        TRY_COMPARE(countWith(program.table(), RowStatus::Filed), int(m_server->manifest().size()));
        QCOMPARE(program.passphraseAsked, 1);
    }
};

RAPDESK_TEST(TestWorkbenchOthers)
#include "test_workbench_others.moc"
