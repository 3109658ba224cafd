#include "app/language/Language.h"
#include "download/Queue.h"
#include "profile/RunWords.h"
#include "rap/Locale.h"
#include "rap/Words.h"
#include "tests/TestMain.h"
#include "ui/common/WindowStore.h"
#include "ui/common/Wording.h"
#include "ui/profiles/DraftList.h"
#include "ui/viewer/FindBar.h"
#include "ui/workbench/Workbench.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QTemporaryDir>

using namespace language;

class TestChosen : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { qunsetenv("RAPDESK_LANGUAGE"); }

    void theSystemsLanguage_data()
    {
        QTest::addColumn<QStringList>("read");
        QTest::addColumn<QString>("spoken");
        const auto row = [](const char* read, const char* spoken) {
            QTest::addRow("%s", read) << QString::fromLatin1(read).split(u' ') << QString::fromLatin1(spoken);
        };
        row("zh-HK zh-Hant-HK zh", "zh_HK");
        row("zh-Hant-HK zh-HK", "zh_HK");
        row("zh-TW zh-Hant-TW", "zh_HK");
        row("zh-MO zh-Hant-MO", "zh_HK");
        row("zh-Hant zh", "zh_HK");
        row("zh zh-CN zh-Hans-CN", "zh_CN");
        row("zh-CN zh-Hans-CN zh", "zh_CN");
        row("zh_SG", "zh_CN");
        row("zh-Hans-HK", "zh_CN");
        row("en-HK zh-HK", "en");
        row("fr-FR fr", "en");
        row("ja-JP", "en");
        row("C", "en");
        row("zh", "en");
    }
    void theSystemsLanguage()
    {
        QFETCH(const QStringList, read);
        QTEST(code(ofSystem(read)), "spoken");
    }

    void environmentBeforeChoiceBeforeSystem()
    {
        const QStringList mainland{QStringLiteral("zh-CN")};
        const QString english = QStringLiteral("en");
        const QString hongKong = QStringLiteral("zh_HK");
        QCOMPARE(chosen(english, hongKong, mainland), Language::English);
        QCOMPARE(chosen({}, hongKong, mainland), Language::HongKong);
        QCOMPARE(chosen({}, {}, mainland), Language::Mainland);
        QCOMPARE(chosen(QStringLiteral("zh"), QStringLiteral("xx"), mainland), Language::Mainland);
    }

    void whatTheWindowKeptIsFound()
    {
        const QTemporaryDir folder;
        const auto config = account::ConfigFolder::at(folder.path());
        QVERIFY(ui::WindowStore(config.window())
                    .write({{QStringLiteral("language"), QStringLiteral("zh_HK")}})
                    .has_value());
        QCOMPARE(chosenHere(config), Language::HongKong);
        qputenv("RAPDESK_LANGUAGE", "zh_CN");
        QCOMPARE(chosenHere(config), Language::Mainland);
    }

    /// By the real tr() of rooms high and low: the context in the catalogue is that of the class.
    void allRoomsSpeak()
    {
        const QString download = viewer::FindBar::tr("Stop looking");
        Speaker speaker;
        for (const Language one : {Language::HongKong, Language::Mainland}) {
            speaker.speak(one);
            QVERIFY(speaker.language() == one);
            QVERIFY(workbench::Workbench::tr("The&me") != QLatin1String("The&me"));
            QVERIFY(ui::DraftList::tr("New profile") != QLatin1String("New profile"));
            QVERIFY(rap::displayName(rap::Market::Hkmk) != QLatin1String("Hong Kong"));
            QVERIFY(profile::textOf(profile::RunReason::Opening) != QLatin1String("RAP opened"));
            const QDialogButtonBox box(QDialogButtonBox::Cancel | QDialogButtonBox::Ok);
            QCOMPARE(box.button(QDialogButtonBox::Cancel)->text(), QStringLiteral("取消"));
        }
        speaker.speak(Language::English);
        QCOMPARE(workbench::Workbench::tr("The&me"), QStringLiteral("The&me"));
        QCOMPARE(viewer::FindBar::tr("Stop looking"), download);
    }

    void datesAndNumbers()
    {
        const QDate day(2026, 11, 23);
        Speaker speaker;
        speaker.speak(Language::English);
        QCOMPARE(ui::wording::fullDay(day), QStringLiteral("Mon 23 Nov 2026"));
        speaker.speak(Language::HongKong);
        QCOMPARE(ui::wording::shortDay(day, day), QStringLiteral("11月23日"));
        QVERIFY2(ui::wording::fullDay(day).contains(QStringLiteral("2026年11月23日")),
                 qPrintable(ui::wording::fullDay(day)));
        QVERIFY2(!ui::wording::fullDay(day).contains(QStringLiteral("Mon")), qPrintable(ui::wording::fullDay(day)));
        QCOMPARE(ui::wording::number(100'000), QStringLiteral("100,000"));
        speaker.speak(Language::English);
        QCOMPARE(ui::wording::fullDay(day), QStringLiteral("Mon 23 Nov 2026"));
    }

    void sentencesAfterEachOther()
    {
        QCOMPARE(rap::sentences({QStringLiteral("One."), {}, QStringLiteral("Two.")}), QStringLiteral("One. Two."));
        QCOMPARE(rap::sentences({QStringLiteral("一。"), QStringLiteral("二。")}), QStringLiteral("一。二。"));
        QCOMPARE(rap::sentences({}), QString());
    }

    void pluralForms()
    {
        const auto said = [](int count) {
            return QCoreApplication::translate("filing::EntryNames", "it holds more than %n file(s)", nullptr, count);
        };
        Speaker speaker;
        speaker.speak(Language::English);
        QCOMPARE(said(1), QStringLiteral("it holds more than 1 file"));
        QCOMPARE(said(2), QStringLiteral("it holds more than 2 files"));
        speaker.speak(Language::HongKong);
        QVERIFY(said(2).contains(QStringLiteral("2 個檔案")));
    }
};

RAPDESK_TEST(TestChosen)
#include "rap/Locale.h"
#include "test_chosen.moc"
