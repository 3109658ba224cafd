#include "tests/TestMain.h"
#include "ui/common/Banner.h"
#include "ui/common/Commands.h"
#include "ui/common/ElidedLabel.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FormField.h"
#include "ui/common/Outlets.h"
#include "ui/common/Throttle.h"
#include "ui/common/TimeField.h"
#include "ui/common/WindowStore.h"
#include "ui/common/Wording.h"

#include <QAccessible>
#include <QApplication>
#include <QFile>
#include <QFileDialog>
#include <QHelpEvent>
#include <QJsonDocument>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QToolTip>
#include <QVBoxLayout>

using namespace ui;

namespace {

const QDate monday(2026, 11, 23);

rap::HongKongTime noon()
{
    return rap::HongKongTime::at(monday, QTime(12, 0));
}

} // namespace

class TestCommon : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void whereSheSavedLastIsWhereTheNextFileGoes()
    {
        const QTemporaryDir folder;
        QWidget first;
        QWidget second;
        const auto dialogOf = [](QWidget& window) {
            dialogOutlets({}).askFile(&window, QStringLiteral("report.pdf"), QStringLiteral("PDF (*.pdf)"),
                                      [](auto) {});
            return window.findChild<QFileDialog*>();
        };
        QFileDialog* dialog = dialogOf(first);
        QVERIFY(dialog->directory() != QDir(folder.path()));
        dialog->setDirectory(folder.path());
        dialog->selectFile(QStringLiteral("report.pdf"));
        QSignalSpy chosen(dialog, &QFileDialog::fileSelected);
        static_cast<QDialog*>(dialog)->accept();
        QCOMPARE(chosen.value(0).value(0).toString(), folder.filePath(QStringLiteral("report.pdf")));
        dialog = dialogOf(second);
        QCOMPARE(dialog->directory(), QDir(folder.path()));
        QCOMPARE(dialog->selectedFiles(), QStringList{folder.filePath(QStringLiteral("report.pdf"))});
        dialog->reject();
    }

    void aLongNameIsCutInItsMiddle()
    {
        ui::ElidedLabel label;
        label.setText(QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456.TXT"));
        label.resize(label.sizeHint().width(), label.sizeHint().height());
        QVERIFY(!label.isElided());
        label.show();
        const QImage whole = label.grab().toImage();
        label.resize(label.width() / 2, label.height());
        QVERIFY(label.isElided());
        const QImage half = label.grab().toImage();
        const int end = half.width() / 4;
        QCOMPARE(half.copy(0, 0, end, half.height()), whole.copy(0, 0, end, half.height()));
        QVERIFY(half != whole.copy(half.rect())); // it is not only cut off
        QHelpEvent help(QEvent::ToolTip, QPoint(1, 1), label.mapToGlobal(QPoint(1, 1)));
        QApplication::sendEvent(&label, &help);
        QCOMPARE(QToolTip::text(), label.text());
    }

    void timesAsPeopleWriteThem_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QTime>("time");
        const auto row = [](const char* text, QTime time) { QTest::newRow(text) << QString::fromUtf8(text) << time; };
        row("20:15", QTime(20, 15));
        row("2015", QTime(20, 15));
        row("20.15", QTime(20, 15));
        row("20\uff1a15", QTime(20, 15));
        row("8:15 pm", QTime(20, 15));
        row("8.15PM", QTime(20, 15));
        row(" 08:15 p.m. ", QTime(20, 15));
        row("8 pm", QTime(20, 0));
        row("8:15", QTime(8, 15));
        row("12:05 am", QTime(0, 5));
        row("12 pm", QTime(12, 0));
        for (const char* none : {"", "2", "20", "201", "20:1", "24:00", "20:60", "13 pm", "0:10 am", "20155", "x"})
            row(none, {});
    }

    void timesAsPeopleWriteThem()
    {
        QFETCH(QString, text);
        QTEST(typedTime(text), "time");
    }

    void aTimeIsTyped_data()
    {
        QTest::addColumn<QTime>("before");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QString>("typed");
        QTest::addColumn<QTime>("time");
        const auto row = [](QTime before, const char* how, const char* typed, QTime time) {
            QTest::addRow("%s, %s", how, typed)
                << before << QString::fromLatin1(how) << QString::fromLatin1(typed) << time;
        };
        row(QTime(5, 0), "click", "20:15", QTime(20, 15));
        row(QTime(5, 0), "all", "21:20", QTime(21, 20));
        row(QTime(7, 15), "all", "20:30", QTime(20, 30));
        row(QTime(7, 15), "home", "19:45", QTime(19, 45));
        row(QTime(7, 15), "tab", "8:15 pm", QTime(20, 15));
        row(QTime(7, 15), "tab", "2015", QTime(20, 15));
        row(QTime(7, 15), "tab", "2", QTime());
    }

    void aTimeIsTyped()
    {
        QFETCH(QTime, before);
        QFETCH(QString, how);
        QFETCH(QString, typed);
        QFETCH(QTime, time);
        QWidget window;
        auto* const first = new QLineEdit;
        auto* const by = new TimeField(before);
        auto* const field = new FormField(by, by);
        by->tellIn(*field);
        auto* const column = new QVBoxLayout(&window);
        column->addWidget(first);
        column->addWidget(field);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        if (how == QLatin1String("click"))
            QTest::mouseClick(by, Qt::LeftButton, {}, QPoint(by->width() - 8, by->height() / 2));
        else
            QTest::keyClick(first, Qt::Key_Tab);
        QVERIFY(by->hasFocus());
        if (how == QLatin1String("all"))
            QTest::keyClick(by, Qt::Key_A, Qt::ControlModifier);
        if (how == QLatin1String("home"))
            QTest::keyClick(by, Qt::Key_Home);
        QSignalSpy edited(by, &TimeField::edited);
        QTest::keyClicks(by, typed);
        QCOMPARE(edited.size(), typed.size());
        QCOMPARE(by->time(), time);
        QVERIFY(!field->isWrong()); // it may not be whole yet
        QTest::keyClick(by, Qt::Key_Backtab);
        QVERIFY(!by->hasFocus());
        QCOMPARE(by->time(), time);
        QCOMPARE(by->text(), time.isValid() ? time.toString(QStringLiteral("HH:mm")) : typed);
        QCOMPARE(field->isWrong(), !time.isValid());
        by->setTime(QTime(6, 0));
        QVERIFY(!field->isWrong());
    }

    void keysChangeATime()
    {
        TimeField by(QTime(23, 59));
        QSignalSpy edited(&by, &TimeField::edited);
        by.setCursorPosition(0);
        QTest::keyClick(&by, Qt::Key_Up);
        QCOMPARE(by.text(), QStringLiteral("00:59"));
        QTest::keyClick(&by, Qt::Key_End);
        QTest::keyClick(&by, Qt::Key_Up);
        QCOMPARE(by.text(), QStringLiteral("01:00"));
        QTest::keyClick(&by, Qt::Key_Down);
        QTest::keyClick(&by, Qt::Key_Down);
        QCOMPARE(by.text(), QStringLiteral("00:58"));
        QCOMPARE(edited.size(), 4);
    }

    void days()
    {
        QCOMPARE(wording::day(monday, monday), QStringLiteral("Mon 23 Nov"));
        QCOMPARE(wording::day(monday.addDays(-3), monday), QStringLiteral("Fri 20 Nov"));
        QCOMPARE(wording::day(QDate(2025, 11, 24), monday), QStringLiteral("Mon 24 Nov 2025"));
        QCOMPARE(wording::day(QDate(2027, 1, 2), monday), QStringLiteral("Sat 2 Jan"));
        QCOMPARE(wording::shortDay(monday.addDays(9), monday), QStringLiteral("2 Dec"));
        QCOMPARE(wording::fullDay(monday), QStringLiteral("Mon 23 Nov 2026"));
    }

    void sizes()
    {
        QCOMPARE(wording::size(0), QStringLiteral("0 B"));
        QCOMPARE(wording::size(1023), QStringLiteral("1023 B"));
        QCOMPARE(wording::size(18 * 1024), QStringLiteral("18 KB"));
        QCOMPARE(wording::size(39950000), QStringLiteral("38.1 MB"));
        QCOMPARE(wording::size(1023 * 1024), QStringLiteral("1.0 MB"));
        QCOMPARE(wording::size(250LL * 1024 * 1024), QStringLiteral("250 MB"));
        QCOMPARE(wording::size(3LL * 1024 * 1024 * 1024), QStringLiteral("3.0 GB"));
        QCOMPARE(wording::speed(4.2 * 1024 * 1024), QStringLiteral("4.2 MB/s"));
    }

    void durations()
    {
        QCOMPARE(wording::duration(12), QStringLiteral("12 s"));
        QCOMPARE(wording::duration(60), QStringLiteral("1 min"));
        QCOMPARE(wording::duration(170), QStringLiteral("3 min"));
        QCOMPARE(wording::duration(3900), QStringLiteral("1 h 05 min"));
    }

    void zoneIsNamedWhereThePcIsElsewhere()
    {
        // The tests run in New York.
        QVERIFY(wording::pcIsElsewhere(noon()));
        QCOMPARE(wording::zone(true), QStringLiteral(" HKT"));
        QVERIFY(wording::zone(false).isEmpty());
    }

    void partsAreJoinedWithoutHoles()
    {
        QCOMPARE(wording::joined({QStringLiteral("a"), {}, QStringLiteral("b")}), QStringLiteral("a  ·  b"));
    }

    void storeGivesBackWhatItGot()
    {
        const QTemporaryDir folder;
        const WindowStore store(folder.filePath(QStringLiteral("deep/window.json")));
        QVERIFY(store.read().isEmpty());
        QVERIFY(store.write({{QStringLiteral("theme"), QStringLiteral("dark")}}));
        QCOMPARE(store.read().value(QStringLiteral("theme")).toString(), QStringLiteral("dark"));
    }

    void storeReadsNothingFromRubbish()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("window.json"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{ not json");
        file.close();
        QVERIFY(WindowStore(path).read().isEmpty());
        QVERIFY(WindowStore(path).write({}));
    }

    void storeLeavesANewerFileAlone()
    {
        const QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("window.json"));
        const QByteArray newer = QJsonDocument(QJsonObject{{QStringLiteral("version"), 99}}).toJson();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(newer);
        file.close();
        QVERIFY(WindowStore(path).read().isEmpty());
        QVERIFY(WindowStore(path).write({{QStringLiteral("theme"), QStringLiteral("dark")}}));
        QVERIFY(file.open(QIODevice::ReadOnly));
        QCOMPARE(file.readAll(), newer);
    }

    void storeTellsWhereItCannotWrite()
    {
        const QTemporaryDir folder;
        const auto written = WindowStore(folder.path()).write({}); // a folder is in the way
        QVERIFY(!written);
        QCOMPARE(written.error().kind, rap::ErrorKind::Settings);
    }

    void bannerButtonSaysWhichOne()
    {
        QWidget window;
        Banner banner(&window);
        window.resize(900, 200);
        banner.resize(900, 60);
        window.show();
        QVERIFY(!banner.isVisible());
        banner.tell({Tone::Bad,
                     QStringLiteral("RAP could not be reached."),
                     QStringLiteral("Why"),
                     {{QStringLiteral("refresh"), QStringLiteral("Try again")}}});
        QVERIFY(banner.isVisible());
        QCOMPARE(banner.accessibleName(), QStringLiteral("RAP could not be reached. Why"));
        QSignalSpy pressed(&banner, &Banner::pressed);
        auto* button = banner.findChild<QPushButton*>(QStringLiteral("refresh"));
        QVERIFY(button != nullptr);
        QTest::mouseClick(button, Qt::LeftButton);
        QCOMPARE(pressed.size(), 1);
        QCOMPARE(pressed.first().first().toString(), QStringLiteral("refresh"));
        banner.dismiss();
        QVERIFY(!banner.isVisible());
        QVERIFY(banner.isEmpty());
    }

    void bannerMayReplaceItselfFromItsOwnButton()
    {
        QWidget window;
        Banner banner(&window);
        window.show();
        const BannerContent first{Tone::Bad, QStringLiteral("One"), {}, {{QStringLiteral("a"), QStringLiteral("A")}}};
        const BannerContent second{Tone::Good, QStringLiteral("Two"), {}, {{QStringLiteral("b"), QStringLiteral("B")}}};
        connect(&banner, &Banner::pressed, &banner, [&] { banner.tell(second); });
        banner.tell(first);
        QTest::mouseClick(banner.findChild<QPushButton*>(QStringLiteral("a")), Qt::LeftButton);
        QCOMPARE(banner.content(), second);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QVERIFY(banner.findChild<QPushButton*>(QStringLiteral("a")) == nullptr);
        QVERIFY(banner.findChild<QPushButton*>(QStringLiteral("b")) != nullptr);
    }

    void bannerTakesNoClickThatWasMeantForAnotherButton()
    {
        QWidget window;
        Banner banner(&window);
        window.resize(900, 200);
        banner.resize(900, 60);
        window.show();
        QVERIFY(QTest::qWaitForWindowExposed(&window));
        banner.tell({Tone::Bad, QStringLiteral("One"), {}, {{QStringLiteral("a"), QStringLiteral("A")}}});
        const QPointer<QPushButton> under = banner.findChild<QPushButton*>(QStringLiteral("a"));
        QTest::mouseMove(under);
        QTRY_VERIFY(under->underMouse());
        QSignalSpy pressed(&banner, &Banner::pressed);
        banner.tell({Tone::Good, QStringLiteral("Two"), {}, {{QStringLiteral("b"), QStringLiteral("B")}}});
        QTest::mouseClick(banner.findChild<QPushButton*>(QStringLiteral("b")), Qt::LeftButton);
        QCOMPARE(pressed.size(), 0);
        QTRY_VERIFY((QTest::mouseClick(banner.findChild<QPushButton*>(QStringLiteral("b")), Qt::LeftButton),
                     !pressed.isEmpty()));
    }

    void commandsComeFromTheTable()
    {
        static const std::array table{
            Command{"one", "&One", "Does one thing.", Icon::Check, {QKeySequence(Qt::Key_F5)}},
            Command{"two", "&Two", "", Icon::None, {QKeySequence(Qt::Key_Delete)}, "list"},
        };
        QWidget window;
        QWidget list(&window);
        CommandSet commands(table, &window);
        QCOMPARE(commands.all().size(), 2);
        QAction* one = commands.action(QLatin1String("one"));
        QVERIFY(one->toolTip().contains(QStringLiteral("One")) &&
                one->toolTip().contains(QStringLiteral("Does one thing.")));
        QVERIFY(window.actions().contains(one));
        QAction* two = commands.action(QLatin1String("two"));
        QVERIFY(!window.actions().contains(two));
        commands.bind(QLatin1String("list"), &list);
        QVERIFY(list.actions().contains(two));
        QVERIFY(commands.find(QStringLiteral("three")) == nullptr);
    }

    void flowWrapsWhereItIsNarrow()
    {
        QWidget window;
        auto* flow = new FlowLayout(8, &window);
        for (int i = 0; i < 3; ++i) {
            auto* box = new QWidget;
            box->setFixedSize(100, 20);
            flow->addWidget(box);
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(220), 20 + 4 + 20);
        QCOMPARE(flow->heightForWidth(100), 3 * 20 + 2 * 4);
    }

    void throttleGathers()
    {
        int done = 0;
        Throttle throttle(1000, [&done] { ++done; });
        throttle.call();
        throttle.call();
        QCOMPARE(done, 0);
        throttle.flush();
        QCOMPARE(done, 1);
        throttle.flush();
        QCOMPARE(done, 1);
        throttle.call();
        throttle.forget();
        throttle.flush();
        QCOMPARE(done, 1);
    }
};

RAPDESK_TEST(TestCommon)
#include "test_common.moc"
