// Report profiles that go from one workstation to others, by the editor's buttons.
#include "Editing.h"
#include "tests/TestMain.h"

using namespace Qt::StringLiterals;

namespace {

const QByteArray twoProfiles = "{\"version\": 1, \"profiles\": ["
                               "{\"name\": \"Money\", \"wanted\": {\"reports\": [\"CFI*\"]}, \"path\": \"{market}\"},"
                               "{\"name\": \"Rest\", \"wanted\": {}}]}\n";

profile::Profile money()
{
    profile::Profile profile = wanting(u"Money"_s, {u"CFI*"_s});
    profile.path = profile::PathTemplate::parse(u"{market}"_s).value();
    return profile;
}

} // namespace

class TestProfileFiles : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    }

    void anImportSaysWhatItReplacesAndAsks()
    {
        Account account({marksOnly, hongKong});
        const QString file = account.folder.filePath(u"profiles.json"_s);
        Account::put(file, twoProfiles);
        Editing editing(account);
        const auto import = [&] {
            editing.press(u"Import…"_s);
            editing.chooseFile(file);
            const QPushButton* replace = nullptr;
            QTRY_VERIFY((replace = button(editing.dialog, u"Replace them"_s)) != nullptr && replace->isVisible());
        };
        import();
        QVERIFY(editing.told().contains(u"Marks, Hong Kong"_s));
        QVERIFY(editing.told().contains(u"Money, Rest"_s));
        editing.press(u"Leave them"_s);
        QVERIFY(editing.told().isEmpty());
        QCOMPARE(editing.names(), (QStringList{u"Marks"_s, u"Hong Kong"_s}));
        import();
        editing.press(u"Replace them"_s);
        QCOMPARE(editing.names(), (QStringList{u"Money"_s, u"Rest"_s}));
        QTRY_COMPARE(editing.counts(), u"1 1 0"_s);
        QVERIFY((account.kept() == QList{marksOnly, hongKong}));
        editing.press(u"Undo"_s);
        QCOMPARE(editing.names(), (QStringList{u"Marks"_s, u"Hong Kong"_s}));
        import();
        editing.press(u"Replace them"_s);
        editing.press(u"Save"_s);
        QVERIFY((account.kept() == QList{money(), wanting(u"Rest"_s, {})}));
    }

    void aBrokenFileIsRefusedAndChangesNothing()
    {
        Account account({marksOnly});
        const QString file = account.folder.filePath(u"profiles.json"_s);
        Account::put(file, "{\"version\": 1,\n\"profiles\": 3}\n");
        Editing editing(account);
        editing.press(u"Import…"_s);
        editing.chooseFile(file);
        QTRY_VERIFY(!editing.told().isEmpty());
        QVERIFY2(editing.told().contains(u"line 2, column 13"_s), qPrintable(editing.told()));
        QVERIFY(editing.told().contains(u"profiles.json"_s));
        QCOMPARE(editing.names(), QStringList{u"Marks"_s});
        editing.press(u"Cancel"_s);
        QVERIFY(!editing.dialog.isVisible());
        QVERIFY(account.kept() == QList{marksOnly});
    }

    void whatOneWorkstationExportsAnotherImports()
    {
        Account one({money(), hongKong});
        const QString file = one.folder.filePath(u"out.json"_s);
        {
            Editing editing(one);
            editing.press(u"Export…"_s);
            editing.chooseFile(file);
            QTRY_VERIFY(editing.told().contains(u"2 report profiles written"_s));
        }
        Account other;
        Editing editing(other);
        editing.press(u"Import…"_s);
        editing.chooseFile(file);
        QTRY_COMPARE(editing.names(), (QStringList{u"Money"_s, u"Hong Kong"_s})); // nothing to replace: not asked
        editing.press(u"Save"_s);
        QVERIFY(other.kept() == one.kept());
    }

    void whatCannotBeWrittenIsTold()
    {
        Account account({marksOnly});
        Editing editing(account);
        editing.press(u"Export…"_s);
        editing.chooseFile(account.folder.filePath(u"no such folder/out.json"_s));
        QTRY_VERIFY(editing.told().contains(u"could not be written"_s));
        QVERIFY(editing.dialog.isVisible());
    }
};

RAPDESK_TEST(TestProfileFiles)
#include "test_profile_files.moc"
