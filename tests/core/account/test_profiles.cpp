#include "Workstation.h"
#include "tests/TestMain.h"

#include <QTest>
#include <atomic>
#include <thread>
#include <vector>
#ifdef Q_OS_UNIX
#include <csignal>
#include <sys/resource.h>
#include <sys/stat.h>
#endif

class TestProfiles : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hasItsPlaces()
    {
        const ConfigFolder own = ConfigFolder::ofUser();
        QVERIFY(QDir::isAbsolutePath(own.path));
        QVERIFY(own.path.endsWith(u"/RAP Desk"_s));
        QStringList places{own.accounts(), own.hostKeys(), own.ledger(), own.window(), own.log()};
        for (const auto& place : places)
            QVERIFY2(place.startsWith(own.path + u'/'), qPrintable(place));
        QCOMPARE(places.removeDuplicates(), 0);
        QCOMPARE(ConfigFolder::at(u"x/../y/"_s).path, QDir::currentPath() + u"/y"_s);
    }

    void isEmptyAtFirst()
    {
        const Workstation desk;
        QVERIFY(desk.accounts().all().accounts.isEmpty());
        QVERIFY(desk.accounts().all().faults.isEmpty());
        for (const int connections : {0, account::mostConnections + 1}) {
            Account greedy = full();
            greedy.connections = connections;
            QCOMPARE(desk.accounts().save(greedy).error().kind, rap::ErrorKind::BadCall);
        }
        QVERIFY(!QFileInfo::exists(desk.folder().path));
        QCOMPARE(desk.accounts().load(u"x"_s).error().kind, rap::ErrorKind::BadCall);
        QCOMPARE(desk.accounts().remove(u"x"_s).error().kind, rap::ErrorKind::BadCall);
    }

    void givesBackWhatWasSaved()
    {
        const Workstation desk;
        QVERIFY(desk.accounts().save(full()).has_value());
        const auto loaded = desk.accounts().load(full().name);
        QVERIFY(loaded.has_value());
        QVERIFY(*loaded == full());
        const Account plain = named(u"Beta"_s);
        QVERIFY(desk.accounts().save(plain).has_value());
        const auto all = desk.accounts().all();
        QVERIFY(all.faults.isEmpty());
        QCOMPARE(all.accounts.size(), 2);
        QVERIFY(all.accounts.at(0) == full());
        QVERIFY(all.accounts.at(1) == plain);
        QVERIFY(desk.accounts().remove(full().name).has_value());
        QCOMPARE(desk.accounts().all().accounts.size(), 1);
        QCOMPARE(desk.accounts().load(full().name).error().kind, rap::ErrorKind::BadCall);
    }

    void addsWhatIsNotThereYet()
    {
        const Workstation desk;
        std::atomic<int> added = 0;
        std::vector<std::thread> programs;
        for (int i = 0; i < 4; ++i) {
            programs.emplace_back([&] {
                const auto done = desk.accounts().add(full());
                added += done ? 1 : 0;
                if (!done)
                    QCOMPARE(done.error().kind, rap::ErrorKind::BadCall);
            });
        }
        for (auto& program : programs)
            program.join();
        QCOMPARE(added.load(), 1);
        QCOMPARE(desk.files().size(), 1);
        QVERIFY(desk.accounts().add(named(u"Beta"_s)).has_value());
        Account other = full();
        other.name = full().name.toUpper();
        QCOMPARE(desk.accounts().add(other).error().kind, rap::ErrorKind::BadCall);
        QVERIFY(desk.accounts().load(full().name) == full());
    }

    void listsByName()
    {
        const Workstation desk;
        for (const char* name : {"beta", "Alpha", "gamma", "Delta"})
            QVERIFY(desk.accounts().save(named(QString::fromLatin1(name))).has_value());
        QStringList names;
        const auto all = desk.accounts().all();
        for (const auto& account : all.accounts)
            names << account.name;
        QCOMPARE(names, QStringList({u"Alpha"_s, u"beta"_s, u"Delta"_s, u"gamma"_s}));
    }

    void isReadableToItsOwnerAlone()
    {
        const Workstation desk;
#ifdef Q_OS_UNIX
        const auto before = ::umask(0);
        const auto saved = desk.accounts().save(full());
        ::umask(before);
        QVERIFY(saved.has_value());
        struct stat info{};
        QCOMPARE(::stat(QFile::encodeName(desk.folder().path).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
        QCOMPARE(::stat(QFile::encodeName(desk.folder().accounts()).constData(), &info), 0);
        QCOMPARE(info.st_mode & 0777U, 0700U);
        QCOMPARE(
            ::stat(QFile::encodeName(desk.folder().accounts() + u'/' + desk.files().constFirst()).constData(), &info),
            0);
        QCOMPARE(info.st_mode & 0777U, 0600U);
#endif
    }

    void holdsNoSecret()
    {
        const Workstation desk;
        QVERIFY(desk.accounts().save(full()).has_value());
        const auto object =
            QJsonDocument::fromJson(bytesOf(desk.folder().accounts() + u'/' + desk.files().constFirst())).object();
        QStringList keys = object.keys();
        keys.sort();
        QCOMPARE(keys, QStringList({u"backup"_s, u"baseFolder"_s, u"bytesPerSecond"_s, u"connections"_s, u"identity"_s,
                                    u"keepZip"_s, u"keyDropPath"_s, u"keyFile"_s, u"keyForm"_s, u"keyRegistered"_s,
                                    u"name"_s, u"openedOnce"_s, u"previousKeys"_s, u"primary"_s, u"refetchMissing"_s,
                                    u"targetFolder"_s, u"user"_s, u"version"_s}));
    }

    void keepsFurtherBases()
    {
        const Workstation desk;
        Account account = full();
        account.moreBases = QStringList{u"/INBOX"_s, u"/RPF"_s};
        QVERIFY(desk.accounts().save(account).has_value());
        QCOMPARE(*desk.accounts().load(account.name), account);
        const auto object =
            QJsonDocument::fromJson(bytesOf(desk.folder().accounts() + u'/' + desk.files().constFirst())).object();
        QCOMPARE(object.value(u"baseFolder"_s).toString(), account.baseFolder); // for earlier versions
        account.moreBases.clear();
        QVERIFY(desk.accounts().save(account).has_value());
        QCOMPARE(*desk.accounts().load(account.name), account);
    }

    void keepsWhatItDoesNotKnow()
    {
        const Workstation desk;
        const QJsonObject pins{{u"h:22"_s, u"SHA256:x"_s}};
        const QString file =
            desk.put(u"acme.json"_s, accountFile(u"Acme"_s, {{u"hostKeys"_s, pins}, {u"note"_s, u"by IT"_s}}));
        auto account = desk.accounts().load(u"Acme"_s);
        QVERIFY(account.has_value());
        account->user = u"changed"_s;
        QVERIFY(desk.accounts().save(*account).has_value());
        const auto object = QJsonDocument::fromJson(bytesOf(file)).object();
        QCOMPARE(object.value(u"hostKeys"_s).toObject(), pins);
        QCOMPARE(object.value(u"note"_s).toString(), u"by IT"_s);
        QCOMPARE(object.value(u"user"_s).toString(), u"changed"_s);
    }

    void takesMissingOptionalFields()
    {
        const Workstation desk;
        desk.put(u"acme.json"_s, "\xef\xbb\xbf" + accountFile(u"Acme"_s, {{u"backup"_s, QJsonValue()}}));
        const auto account = desk.accounts().load(u"Acme"_s);
        QVERIFY(account.has_value());
        QCOMPARE(account->baseFolder, u"/download"_s);
        QVERIFY(!account->backup && !account->keyRegistered && !account->keepZip);
        QVERIFY(!account->bytesPerSecond && !account->openedOnce);
        QVERIFY(account->keyDropPath.isEmpty());
        QCOMPARE(account->keyForm, account::PublicForm::Openssh);
        QCOMPARE(account->connections, 1);
    }

    void knowsThePlaceOfNewKeys()
    {
        for (const char* place : {"upload/new", "/upload/", "/", "/a/../b", "//a", "/a/./b", "/{when}", "/a\nb"}) {
            Account astray = full();
            astray.keyDropPath = QString::fromLatin1(place);
            const auto faults = account::faultsOf(astray);
            QCOMPARE(faults.size(), 1);
            QCOMPARE(faults.constFirst().field, account::Field::KeyDropPath);
        }
        Account climbing = full();
        climbing.user = u"../../x"_s;
        QCOMPARE(account::faultsOf(climbing).size(), 1);
        QCOMPARE(account::keyDropPlace(full(), QDate(2026, 1, 2)), u"/upload/RAPBNK999/20260102.pub"_s);
        QVERIFY(account::keyDropPlace(Account(), QDate(2026, 1, 2)).isEmpty());
    }

    void refusesBadProfiles()
    {
        const Workstation desk;
        Account account = full();
        account.user.clear();
        QCOMPARE(desk.accounts().save(account).error().kind, rap::ErrorKind::BadCall);
        Account crawling = full();
        crawling.bytesPerSecond = account::slowestLimit - 1;
        QCOMPARE(desk.accounts().save(crawling).error().kind, rap::ErrorKind::BadCall);
        QVERIFY(!QFileInfo::exists(desk.folder().path));
    }

    void saysWhereItCannotWrite()
    {
        const Workstation desk;
        QFile inTheWay(desk.folder().path);
        QVERIFY(inTheWay.open(QIODevice::WriteOnly));
        const auto saved = desk.accounts().save(full());
        QVERIFY(!saved.has_value());
        QCOMPARE(saved.error().kind, rap::ErrorKind::Settings);
        QVERIFY(saved.error().message.contains(QDir::toNativeSeparators(desk.folder().path)));
    }

    void keepsTheOldFileWhereTheNewOneCannotBeWritten()
    {
        const Workstation desk;
#ifdef Q_OS_LINUX
        QVERIFY(desk.accounts().save(full()).has_value());
        const QStringList before = desk.files();
        const QByteArray bytes = bytesOf(desk.folder().accounts() + u'/' + before.constFirst());

        // Writes fail halfway through, for root too.
        QVERIFY(::signal(SIGXFSZ, SIG_IGN) != SIG_ERR);
        rlimit old{};
        QCOMPARE(::getrlimit(RLIMIT_FSIZE, &old), 0);
        rlimit small = old;
        small.rlim_cur = 100;
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &small), 0);
        Account changed = full();
        changed.user = u"changed"_s;
        const auto saved = desk.accounts().save(changed);
        QCOMPARE(::setrlimit(RLIMIT_FSIZE, &old), 0);

        QVERIFY(!saved.has_value());
        QCOMPARE(desk.files(), before);
        QCOMPARE(bytesOf(desk.folder().accounts() + u'/' + before.constFirst()), bytes);
        QVERIFY(desk.accounts().save(changed).has_value());
#endif
    }
};

RAPDESK_TEST(TestProfiles)
#include "test_profiles.moc"
