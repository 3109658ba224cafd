// The group for the operating system's own scheduler. The scheduler is one that keeps what it is told: a real one is
// not there in a build.
#include "tests/TestMain.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/profiles/SystemScheduleBox.h"

#include <QApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>
#include <mutex>

namespace {

class KeptSchedule : public session::SystemSchedule {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("The clockwork"); }
    [[nodiscard]] QString nameOf(const session::SystemTask& task) const override { return task.account; }
    [[nodiscard]] rap::Result<session::SystemTaskState> look(const session::SystemTask&) const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_state;
    }
    [[nodiscard]] rap::Result<void> turnOn(const session::SystemTask& task) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_fault)
            return tl::unexpected(*m_fault);
        m_state.registered = true;
        m_state.everyMinutes = task.everyMinutes;
        m_state.drift.clear();
        return {};
    }
    [[nodiscard]] rap::Result<void> turnOff(const session::SystemTask&) override
    {
        const std::scoped_lock lock(m_mutex);
        m_state = {};
        return {};
    }
    [[nodiscard]] QString wayToSignedOut() const override { return QStringLiteral("Wind it up."); }

    void set(const session::SystemTaskState& state)
    {
        const std::scoped_lock lock(m_mutex);
        m_state = state;
    }
    void refuse(const std::optional<rap::Error>& fault)
    {
        const std::scoped_lock lock(m_mutex);
        m_fault = fault;
    }

private:
    mutable std::mutex m_mutex;
    session::SystemTaskState m_state;
    std::optional<rap::Error> m_fault;
};

struct Shown {
    explicit Shown(const session::SystemTaskState& state = {})
    {
        schedule->set(state);
        account.keyFile = QStringLiteral("/no-such-key");
        box = std::make_unique<ui::SystemScheduleBox>(
            schedule, account, session::SystemTask{},
            [] { return rap::HongKongTime::at(QDate(2026, 11, 23), QTime(12, 0)); }, [this] { return minutes; });
        box->show();
        if (!QTest::qWaitForWindowActive(box.get()))
            qFatal("it does not become active");
    }
    [[nodiscard]] QPushButton& on() const { return *box->findChild<QPushButton*>(QStringLiteral("system-on")); }
    [[nodiscard]] QPushButton& off() const { return *box->findChild<QPushButton*>(QStringLiteral("system-off")); }
    [[nodiscard]] QString state() const { return box->findChild<QLabel*>(QStringLiteral("system-state"))->text(); }
    [[nodiscard]] QString told() const { return box->findChild<ui::Notice*>(QStringLiteral("system-told"))->text(); }
    void answered() const { QTRY_VERIFY(on().isEnabled()); }

    std::shared_ptr<KeptSchedule> schedule = std::make_shared<KeptSchedule>();
    account::Account account;
    int minutes = 15;
    std::unique_ptr<ui::SystemScheduleBox> box;
};

} // namespace

class TestSystemScheduleBox : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void onAndOff()
    {
        const Shown shown;
        shown.answered();
        QVERIFY(shown.state().startsWith(QStringLiteral("Off. The clockwork can start a run every 15 minutes")));
        QVERIFY(!shown.off().isVisible());
        QTest::mouseClick(&shown.on(), Qt::LeftButton);
        shown.answered();
        QCOMPARE(shown.state(), QStringLiteral("On: The clockwork starts a run every 15 minutes while RAP is open."));
        QVERIFY(shown.told().contains(QStringLiteral("Wind it up.")));
        QVERIFY(!shown.on().isVisible());
        shown.off().setFocus();
        QTest::keyClick(&shown.off(), Qt::Key_Space);
        shown.answered();
        QVERIFY(shown.on().hasFocus());
        QVERIFY(shown.state().startsWith(QStringLiteral("Off.")));
        QVERIFY(shown.told().isEmpty());
        QVERIFY(shown.on().isVisible());
    }

    void otherTimesAreOfferedThereToo()
    {
        Shown shown({true, {}, 15, true, {}, 0, {}});
        shown.answered();
        QVERIFY(!shown.on().isVisible());
        shown.minutes = 30;
        shown.box->showMinutes();
        QVERIFY(shown.on().isVisible());
        QVERIFY(shown.on().text().contains(QStringLiteral("30")));
        QTest::mouseClick(&shown.on(), Qt::LeftButton);
        shown.answered();
        QVERIFY(shown.state().contains(QStringLiteral("every 30 minutes")));
        QVERIFY(!shown.on().isVisible());
    }

    void whatSomebodyChangedIsPutRight()
    {
        const Shown shown({true, {session::Drift::Times}, {}, true, {}, 0, {}});
        shown.answered();
        QVERIFY(shown.told().contains(QStringLiteral("Somebody has changed its times.")));
        QCOMPARE(shown.on().text(), QStringLiteral("&Put right"));
        QTest::mouseClick(&shown.on(), Qt::LeftButton);
        shown.answered();
        QVERIFY(shown.told().isEmpty());
        QVERIFY(shown.state().contains(QStringLiteral("every 15 minutes")));
    }

    void aRefusalIsSaidAndTheStateStays()
    {
        const Shown shown;
        shown.answered();
        shown.schedule->refuse(rap::Error{
            rap::ErrorKind::LocalNoPermission, QStringLiteral("Access is denied."), QStringLiteral("Ask IT."), {}});
        QTest::mouseClick(&shown.on(), Qt::LeftButton);
        shown.answered();
        QVERIFY(shown.told().contains(QStringLiteral("Access is denied.")));
        QVERIFY(shown.state().startsWith(QStringLiteral("Off.")));
        shown.schedule->refuse({});
        QTest::mouseClick(&shown.on(), Qt::LeftButton);
        shown.answered();
        QVERIFY(shown.off().isVisible());
    }
};

RAPDESK_TEST(TestSystemScheduleBox)
#include "test_system_schedule_box.moc"
