#include "profile/ProfileFile.h"
#include "session/ProfileStore.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using session::ProfileStore;

namespace {

profile::ProfileSet someProfiles()
{
    profile::Profile money;
    money.name = u"Money"_s;
    money.wanted.reportIds = {u"CFI*"_s};
    money.path = profile::PathTemplate::parse(u"{market}/{file}"_s).value();
    money.keepZip = true;
    profile::Profile rest;
    rest.name = u"Rest"_s;
    rest.except.resize(1);
    rest.except.first().kinds = {rap::Kind::Image};
    return {{money, rest}, {}};
}

QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("cannot be read");
}

} // namespace

class TestProfileStore : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void noFileIsNoProfiles();
    void keepsThemForOneAccount();
    void whatCannotBeIsNotKept();
    void aDamagedFileIsToldAndSetAside();
    void aNewerFileStaysAsItIs();
    void whatCannotBeReadIsNoEmptySet();
    void whatWouldBeTooLargeIsNotWritten();
    void whatIsTooLargeIsSetAside();
    void whatWasChangedMeanwhileIsNotWrittenOver();
    void whatIsReplacedKnowinglyStaysBeside();
    void aChangeIsOfWhatIsKeptByNow();

private:
    [[nodiscard]] account::ConfigFolder config() const { return account::ConfigFolder::at(m_folder->path()); }
    [[nodiscard]] ProfileStore store(const QString& account = u"ACME"_s) const { return {config(), account}; }
    void put(const QByteArray& bytes) const
    {
        const QString path = config().profiles(u"ACME"_s);
        QVERIFY(QDir().mkpath(QFileInfo(path).path()));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(bytes), bytes.size());
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestProfileStore::noFileIsNoProfiles()
{
    QCOMPARE(store().load().value(), profile::ProfileSet());
    QVERIFY2(QDir(m_folder->path()).isEmpty(), "looking makes no file");
}

void TestProfileStore::keepsThemForOneAccount()
{
    QVERIFY(store().save(someProfiles()).has_value());
    QCOMPARE(store(u"acme"_s).load().value(), someProfiles());
    QCOMPARE(store(u"ACME 2"_s).load().value(), profile::ProfileSet());
    QVERIFY(store().save({}).has_value());
    QCOMPARE(store().load().value(), profile::ProfileSet());
}

void TestProfileStore::whatCannotBeIsNotKept()
{
    QVERIFY(store().save(someProfiles()).has_value());
    profile::ProfileSet twice = someProfiles();
    twice.profiles[1].name = u"money"_s;
    QCOMPARE(store().save(twice).error().kind, rap::ErrorKind::BadCall);
    QCOMPARE(store().load().value(), someProfiles());
}

void TestProfileStore::aDamagedFileIsToldAndSetAside()
{
    const QByteArray damaged("{\"version\": 1,\n \"profiles\": [{\"name\": \"Money\",\n  \"wonted\": {}}]}\n");
    put(damaged);
    const auto loaded = store().load();
    QVERIFY(!loaded);
    QCOMPARE(loaded.error().kind, rap::ErrorKind::Settings);
    QVERIFY2(loaded.error().message.contains(u"line 3, column 3"_s), qPrintable(loaded.error().message));
    QVERIFY(loaded.error().message.contains(QDir::toNativeSeparators(config().profiles(u"ACME"_s))));
    QCOMPARE(bytesOf(config().profiles(u"ACME"_s)), damaged);

    QVERIFY(store().save(someProfiles()).has_value());
    QCOMPARE(store().load().value(), someProfiles());
    QCOMPARE(bytesOf(config().profiles(u"ACME"_s) + u".damaged"_s), damaged);
}

void TestProfileStore::aNewerFileStaysAsItIs()
{
    const QByteArray newer("{\"version\": 2, \"profiles\": [], \"other\": 1}");
    put(newer);
    for (const auto& error : {store().load().error(), store().save(someProfiles()).error()}) {
        QCOMPARE(error.kind, rap::ErrorKind::Settings);
        QVERIFY2(error.message.contains(u"newer"_s), qPrintable(error.message));
    }
    QCOMPARE(bytesOf(config().profiles(u"ACME"_s)), newer);
}

void TestProfileStore::whatCannotBeReadIsNoEmptySet()
{
    const QString file = config().profiles(u"ACME"_s);
    QVERIFY(QDir().mkpath(file)); // a folder in its place
    QCOMPARE(store().load().error().kind, rap::ErrorKind::Settings);
    QVERIFY(QDir().rmdir(file));
#ifndef Q_OS_WIN // a link is a shortcut there
    QVERIFY(QFile::link(u"nowhere"_s, file));
    QCOMPARE(store().load().error().kind, rap::ErrorKind::Settings);
    QVERIFY(QFile::remove(file));
#endif
    put(QByteArray(profile::largestProfileFile + 1, ' '));
    QCOMPARE(store().load().error().kind, rap::ErrorKind::Settings);
}

void TestProfileStore::whatWouldBeTooLargeIsNotWritten()
{
    QVERIFY(store().save(someProfiles()).has_value());
    QByteArray grows("{\"version\":1,\"profiles\":[");
    for (int i = 0; i < 6000; ++i)
        grows += QByteArray(i == 0 ? "" : ",") + "{\"name\":\"P" + QByteArray::number(i) +
                 "\",\"wanted\":{\"reports\":[\"C*\"]}}";
    grows += "]}";
    QVERIFY(grows.size() < profile::largestProfileFile);
    const profile::ProfileSet many = profile::fromJson(grows).value();
    const auto onlySaved = [](session::ProfilesSaved) {};
    for (const rap::Result<void>& saved :
         {store().save(many), store().save(many, someProfiles()).map(onlySaved), store().saveInstead(many)}) {
        QCOMPARE(saved.error().kind, rap::ErrorKind::BadCall);
        QVERIFY2(saved.error().message.contains(u"too large"_s), qPrintable(saved.error().message));
        QVERIFY(!saved.error().nextStep.isEmpty());
    }
    QCOMPARE(store().load().value(), someProfiles());
    QVERIFY(!QFile::exists(config().profiles(u"ACME"_s) + u".replaced"_s));
}

void TestProfileStore::whatIsTooLargeIsSetAside()
{
    const QByteArray large(profile::largestProfileFile + 1, ' ');
    put(large);
    QCOMPARE(store().load().error().kind, rap::ErrorKind::Settings);
    QVERIFY2(store().load().error().nextStep.contains(u".damaged"_s), qPrintable(store().load().error().text()));
    QVERIFY(!store().change([](profile::ProfileSet&) {}));
    QVERIFY(store().save(someProfiles()).has_value());
    QCOMPARE(store().load().value(), someProfiles());
    QCOMPARE(bytesOf(config().profiles(u"ACME"_s) + u".damaged"_s), large);
    put(large);
    QCOMPARE(store().save(someProfiles(), std::nullopt).value(), session::ProfilesSaved::Saved);
    QCOMPARE(store().load().value(), someProfiles());
}

void TestProfileStore::whatWasChangedMeanwhileIsNotWrittenOver()
{
    using session::ProfilesSaved;
    const profile::ProfileSet none;
    const profile::ProfileSet one{{someProfiles().profiles.first()}, {}};
    QCOMPARE(store().save(one, none).value(), ProfilesSaved::Saved);
    QCOMPARE(store().save(someProfiles(), none).value(), ProfilesSaved::ChangedElsewhere);
    QCOMPARE(store().save(someProfiles(), std::nullopt).value(), ProfilesSaved::ChangedElsewhere);
    QCOMPARE(store().load().value(), one);
    QCOMPARE(store().save(someProfiles(), one).value(), ProfilesSaved::Saved);
    QCOMPARE(store().load().value(), someProfiles());

    put("{broken");
    QCOMPARE(store().save(one, someProfiles()).value(), ProfilesSaved::ChangedElsewhere);
    QCOMPARE(bytesOf(config().profiles(u"ACME"_s)), QByteArray("{broken"));
    QCOMPARE(store().save(one, std::nullopt).value(), ProfilesSaved::Saved);
    QCOMPARE(bytesOf(config().profiles(u"ACME"_s) + u".damaged"_s), QByteArray("{broken"));
}

void TestProfileStore::whatIsReplacedKnowinglyStaysBeside()
{
    const QString file = config().profiles(u"ACME"_s);
    const profile::ProfileSet one{{someProfiles().profiles.first()}, {}};
    QVERIFY(store().saveInstead(one).has_value()); // of nothing
    QVERIFY(!QFile::exists(file + u".replaced"_s));
    QVERIFY(store().saveInstead(someProfiles()).has_value());
    QCOMPARE(profile::fromJson(bytesOf(file + u".replaced"_s)).value(), one);
    QVERIFY(store().saveInstead(one).has_value());
    QCOMPARE(profile::fromJson(bytesOf(file + u".replaced"_s)).value(), one);
    QCOMPARE(profile::fromJson(bytesOf(file + u".replaced.2"_s)).value(), someProfiles());
    QCOMPARE(store().load().value(), one);
}

void TestProfileStore::aChangeIsOfWhatIsKeptByNow()
{
    const profile::LearnedDecision dismissed{{u"CCASS_HKMK"_s, u"CFIPM01"_s, {}, profile::DayClass::Weekday}, {}};
    QVERIFY(store().save(someProfiles()).has_value());
    const auto dismiss = [&](profile::ProfileSet& kept) { kept.decisions += dismissed; };
    const profile::ProfileSet after{someProfiles().profiles, {dismissed}};
    QCOMPARE(store().change(dismiss).value(), after);
    QCOMPARE(store().load().value(), after);
    put("{broken");
    QCOMPARE(store().change(dismiss).error().kind, rap::ErrorKind::Settings);
    QCOMPARE(bytesOf(config().profiles(u"ACME"_s)), QByteArray("{broken"));
}

RAPDESK_TEST(TestProfileStore)
#include "test_profile_store.moc"
