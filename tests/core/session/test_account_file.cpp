#include "account/Accounts.h"
#include "account/KeyMaker.h"
#include "account/Renewal.h"
#include "session/AccountImport.h"
#include "session/ProfileStore.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using session::AccountFile;
using session::Existing;

namespace {

const QString print = u"SHA256:47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"_s;
const QString otherPrint = u"SHA256:AAAAQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU"_s;
const QDate today(2026, 11, 23);
const account::Address primary{u"rap.example.com"_s, 22};
const account::Address backup{u"rap-backup.example.com"_s, 2222};

profile::ProfileSet profilesNamed(const QString& name)
{
    profile::Profile profile;
    profile.name = name;
    profile.wanted.reportIds = {u"CFI*"_s};
    return {{profile}, {}};
}

AccountFile whole()
{
    AccountFile file;
    file.account.name = u"ACME Securities"_s;
    file.account.identity = rap::Identity::DesignatedBank;
    file.account.user = u"RAPC00123"_s;
    file.account.primary = primary;
    file.account.backup = backup;
    file.account.keyRegistered = QDate(2026, 1, 2);
    file.account.keepZip = true;
    file.account.bytesPerSecond = 20'000;
    file.account.connections = 2;
    file.hostKeys = {{primary, u"ssh-ed25519"_s, 256, print}, {backup, u"ssh-rsa"_s, 3072, otherPrint}};
    file.profiles = profilesNamed(u"Money"_s);
    return file;
}

AccountFile ready()
{
    AccountFile file = whole();
    file.account.keyFile = QDir::root().filePath(u"keys/acme"_s);
    file.account.targetFolder = QDir::root().filePath(u"reports"_s);
    return file;
}

QByteArray changed(const QByteArray& from, const QByteArray& to)
{
    QByteArray text = toJson(whole());
    if (!text.contains(from))
        qFatal("not there: %s", from.constData());
    return text.replace(text.indexOf(from), from.size(), to);
}

} // namespace

class TestAccountFile : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_dir = std::make_unique<QTemporaryDir>(); }

    void comesBackAsItWent();
    void mayLeaveOut();
    void isRefusedWithItsPlace_data();
    void isRefusedWithItsPlace();
    void surviveAnyDamage();
    void importMakesTheAccount();
    void whatIsMissingIsNamed();
    void existingIsKept();
    void replacesOnWish();
    void whatAFileDoesNotSayStays();
    void aDayGoesWithItsKey();
    void aReplacedKeyIsNoted();
    void whatIsChangedMeanwhileStays();
    void contradictionsAreRefused();
    void furtherKeysOfATrustedServerAreLeftOut();
    void goesThroughAfterBeingStopped();
    void profilesOfAnEarlierAccountStay();

private:
    [[nodiscard]] account::ConfigFolder config() const { return account::ConfigFolder::at(m_dir->path() + u"/config"); }
    [[nodiscard]] rap::Result<void> import(const AccountFile& file, Existing existing = Existing::Keep) const
    {
        return planImport(config(), file, today).and_then([&](const session::AccountImport& plan) {
            return carryOut(config(), plan, existing).map([](const account::Account&) {});
        });
    }
    [[nodiscard]] QHash<QString, QByteArray> allFiles() const
    {
        QHash<QString, QByteArray> files;
        QDir dir(config().path);
        for (const QString& folder : {QString(), u"accounts/"_s, u"profiles/"_s})
            for (const QString& name : QDir(dir.filePath(folder)).entryList(QDir::Files))
                if (QFile file(dir.filePath(folder + name)); !name.endsWith(u".lock") && file.open(QIODevice::ReadOnly))
                    files.insert(folder + name, file.readAll());
        return files;
    }

    std::unique_ptr<QTemporaryDir> m_dir;
};

void TestAccountFile::comesBackAsItWent()
{
    AccountFile several = ready();
    several.account.moreBases = {u"/INBOX"_s, u"/RPF"_s};
    for (const AccountFile& file : {whole(), ready(), several}) {
        auto read = session::accountFileFrom(toJson(file));
        QVERIFY2(read, qPrintable(read ? QString() : read.error().text()));
        QVERIFY(std::all_of(read->unsaid.begin(), read->unsaid.end(), [](const QString& field) {
            return QStringList{u"keyFile"_s, u"targetFolder"_s, u"moreBases"_s}.contains(field);
        }));
        read->unsaid.clear();
        QVERIFY(*read == file);
    }
    QVERIFY(!toJson(whole()).contains("keyFile") && !toJson(whole()).contains("targetFolder"));
    QVERIFY(!toJson(ready()).contains("previousKeys"));
}

void TestAccountFile::mayLeaveOut()
{
    const auto least = session::accountFileFrom(R"({"version": 1, "account": {"name": "A", "identity":
        "hkscc-participant", "primary": "rap.example.com"}})");
    QVERIFY2(least, qPrintable(least ? QString() : least.error().text()));
    QCOMPARE(least->account.user, QString());
    QCOMPARE(least->account.baseFolder, u"/download"_s);
    QVERIFY(!least->profiles);
    QVERIFY(least->hostKeys.isEmpty());
}

void TestAccountFile::isRefusedWithItsPlace_data()
{
    QTest::addColumn<QByteArray>("json");
    QTest::addColumn<QString>("said");
    const auto row = [](const char* name, const QByteArray& json, const QString& said) {
        QTest::newRow(name) << json << said;
    };
    row("nothing", {}, u"line 1, column 1"_s);
    row("no JSON", "MZ\x90\x00"_ba, u"line 1"_s);
    row("a list", "[]", u"line 1"_s);
    row("newer", changed("\"version\": 1\n}\n", "\"version\": 2\n}\n"), u"newer RAP Desk"_s);
    row("version too large", changed("\"version\": 1\n}\n", "\"version\": 1e308\n}\n"), u"newer RAP Desk"_s);
    row("version a text", changed("    \"version\": 1\n}", "    \"version\": \"1\"\n}"), u"'version' is 1"_s);
    row("half", toJson(whole()).chopped(40), u"line "_s);
    row("unknown name", changed("\"identity\"", "\"run\": \"calc.exe\", \"identity\""), u"'run' is not known"_s);
    row("unknown name of a host key", changed("\"bits\"", "\"bitts\""), u"'bitts' is not known"_s);
    row("identity", changed("\"designated-bank\"", "\"bank\""), u"'identity'"_s);
    row("connections a text", changed("\"connections\": 2", "\"connections\": \"2\""), u"'connections'"_s);
    row("connections huge", changed("\"connections\": 2", "\"connections\": 1e300"), u"'connections'"_s);
    row("connections many", changed("\"connections\": 2", "\"connections\": 99999999999"), u"line "_s);
    row("port huge", changed("rap.example.com:22\"", "rap.example.com:222222\""), u"'primary'"_s);
    row("base folder climbs", changed("\"/download\"", "\"/download/../../etc\""), u"line "_s);
    row("key file relative", changed("\"name\"", "\"keyFile\": \"../../key\", \"name\""), u"line "_s);
    row("target relative", changed("\"name\"", "\"targetFolder\": \"..\", \"name\""), u"line "_s);
    row("name with a line end", changed("ACME Securities", "ACME\\nSecurities"), u"line "_s);
    row("name too long", changed("ACME Securities", QByteArray(5000, 'A')), u"line "_s);
    row("host key of another server",
        changed("\"address\": \"rap.example.com:22\"", "\"address\": \"bank.example.com:22\""),
        u"none of the account's servers"_s);
    row("host key of an unknown kind", changed("\"ssh-ed25519\"", "\"ssh-dss\""), u"'ssh-dss' is none of"_s);
    row("fingerprint short", changed(print.toUtf8(), "SHA256:47DEQpj8"), u"a fingerprint looks like"_s);
    row("bits negative", changed("\"bits\": 256", "\"bits\": -1"), u"'bits'"_s);
    row("profile path climbs", changed("\"keepZip\": false", "\"path\": \"../{market}\", \"keepZip\": false"),
        u"the path cannot be used"_s);
    row("profile misspelt", changed("\"wanted\"", "\"wonted\""), u"'wonted' is not known"_s);
    row("too deep", QByteArray("{\"a\":").repeated(5000) + "1" + QByteArray(5000, '}'), u"too large or too deep"_s);
    row("50 MB", QByteArray(50 * 1024 * 1024, ' '), u"too large"_s);
}

void TestAccountFile::isRefusedWithItsPlace()
{
    QFETCH(const QByteArray, json);
    QFETCH(const QString, said);
    const auto read = session::accountFileFrom(json);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, rap::ErrorKind::Settings);
    QVERIFY2(read.error().message.contains(said), qPrintable(read.error().text()));
    QVERIFY(!read.error().nextStep.isEmpty());
}

/// Any byte of it may be another, or be missing: it is refused, or it is an account that can be.
void TestAccountFile::surviveAnyDamage()
{
    std::mt19937 dice(12);
    const QByteArray good = toJson(ready());
    const auto upTo = [&dice](qsizetype end) { return qsizetype(dice() % quint32(end)); };
    for (int round = 0; round < 5000; ++round) {
        QByteArray json = good;
        for (qsizetype i = upTo(3); i >= 0; --i) {
            const qsizetype at = upTo(json.size());
            switch (upTo(3)) {
            case 0:
                json[at] = static_cast<char>(upTo(256));
                break;
            case 1:
                json.remove(at, upTo(20));
                break;
            default:
                json.insert(at, json.mid(upTo(json.size()), upTo(30)));
            }
        }
        const auto read = session::accountFileFrom(json);
        if (read)
            QVERIFY2(account::validate(read->account), json.constData());
        else
            QCOMPARE(read.error().kind, rap::ErrorKind::Settings);
    }
}

void TestAccountFile::importMakesTheAccount()
{
    const auto plan = planImport(config(), ready(), today);
    QVERIFY(plan);
    QVERIFY(plan->missing.isEmpty() && !plan->replacesAccount && !plan->replacesProfiles);
    QCOMPARE(plan->newKeys, ready().hostKeys);
    QVERIFY(!QFile::exists(config().path)); // nothing is done before she agrees

    QVERIFY(carryOut(config(), *plan, Existing::Keep));
    QVERIFY(account::Accounts(config()).load(u"acme securities"_s).value() == ready().account);
    const auto pins = sftp::HostKeys::load(config().hostKeys());
    for (const auto& key : ready().hostKeys)
        QCOMPARE(pins->judge(key), sftp::HostKeyVerdict::Known);
    QVERIFY(session::ProfileStore(config(), u"ACME Securities"_s).load() == profilesNamed(u"Money"_s));
    QVERIFY(session::accountToHandOut(config(), u"ACME Securities"_s, {.user = true, .paths = true}) == ready());
}

void TestAccountFile::whatIsMissingIsNamed()
{
    AccountFile file = whole();
    file.account.user.clear();
    const auto plan = planImport(config(), file, today);
    QVERIFY(plan);
    QCOMPARE(plan->missing.size(), 3);
    QCOMPARE(plan->missing[0].field, account::Field::User);
    QCOMPARE(plan->missing[1].field, account::Field::KeyFile);
    QCOMPARE(plan->missing[2].field, account::Field::TargetFolder);
    const auto done = carryOut(config(), *plan, Existing::Replace);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, rap::ErrorKind::BadCall);
    QVERIFY(allFiles().isEmpty());
}

void TestAccountFile::existingIsKept()
{
    QVERIFY(import(ready()));
    const auto before = allFiles();
    AccountFile file = ready();
    file.account.name = u"acme SECURITIES"_s;
    file.account.user = u"OTHER"_s;
    file.profiles = profilesNamed(u"Other"_s);
    const auto done = import(file);
    QVERIFY(!done);
    QCOMPARE(done.error().kind, rap::ErrorKind::BadCall);
    QCOMPARE(allFiles(), before);
}

void TestAccountFile::replacesOnWish()
{
    QVERIFY(import(ready()));
    AccountFile file = whole(); // without paths: they are this workstation's
    file.account.primary = {u"new.example.com"_s, 22};
    file.account.user.clear();
    file.account.keyRegistered.reset();
    file.hostKeys.clear();
    file.profiles.reset();
    QVERIFY(import(file, Existing::Replace));
    auto expected = ready().account;
    expected.primary.host = u"new.example.com"_s;
    QVERIFY(account::Accounts(config()).load(u"ACME Securities"_s).value() == expected);
    QVERIFY(session::ProfileStore(config(), u"ACME Securities"_s).load() == profilesNamed(u"Money"_s));
}

/// As somebody writes it who wants but one thing changed.
void TestAccountFile::whatAFileDoesNotSayStays()
{
    AccountFile here = ready();
    here.account.moreBases = {u"/INBOX"_s};
    here.account.openedOnce = true;
    here.account.refetchMissing = true;
    here.account.keyDropPath = u"/upload/{user}.pub"_s;
    here.account.keyForm = account::PublicForm::Pem;
    QVERIFY(import(here));
    const auto file = session::accountFileFrom(R"({"version": 1, "account": {"name": "ACME Securities", "identity":
        "designated-bank", "primary": "new.example.com", "keepZip": false, "connections": null}})");
    QVERIFY2(file, qPrintable(file ? QString() : file.error().text()));
    QVERIFY(import(*file, Existing::Replace));
    account::Account expected = here.account;
    expected.primary.host = u"new.example.com"_s;
    expected.keepZip = false;
    QVERIFY(account::Accounts(config()).load(u"ACME Securities"_s).value() == expected);

    const auto without = session::accountFileFrom(R"({"version": 1, "account": {"name": "ACME Securities", "identity":
        "designated-bank", "primary": "new.example.com", "backup": null, "bytesPerSecond": null, "moreBases": []}})");
    QVERIFY(import(*without, Existing::Replace));
    const auto left = account::Accounts(config()).load(u"ACME Securities"_s);
    QVERIFY(!left->backup && !left->bytesPerSecond && left->moreBases.isEmpty());
    QVERIFY(left->openedOnce);
}

void TestAccountFile::aDayGoesWithItsKey()
{
    QVERIFY(import(ready()));
    const auto registered = [this] { return account::Accounts(config()).load(u"ACME Securities"_s)->keyRegistered; };
    AccountFile renewed = whole(); // where another workstation has renewed its key
    renewed.account.keyRegistered = QDate(2026, 11, 20);
    QVERIFY(import(renewed, Existing::Replace));
    QCOMPARE(registered(), ready().account.keyRegistered);
    renewed.account.keyRegistered = QDate(2023, 5, 6); // or this one
    QVERIFY(import(renewed, Existing::Replace));
    QCOMPARE(registered(), ready().account.keyRegistered);

    AccountFile named = renewed;
    named.account.keyFile = QDir::root().filePath(u"keys/next"_s);
    AccountFile supplied = whole();
    supplied.supplyKey(QDir::root().filePath(u"keys/own"_s));
    QVERIFY(import(supplied, Existing::Replace));
    QCOMPARE(registered(), std::nullopt); // whose day it is nobody has said
    QVERIFY(import(named, Existing::Replace));
    QCOMPARE(registered(), std::optional(QDate(2023, 5, 6)));
    named.account.keyFile = QDir::root().filePath(u"keys/third"_s);
    named.account.keyRegistered.reset();
    QVERIFY(import(named, Existing::Replace));
    QCOMPARE(registered(), std::nullopt);
}

void TestAccountFile::aReplacedKeyIsNoted()
{
    const auto made = [this](const QString& name) {
        const QString key = m_dir->filePath(name);
        return account::makeKey(account::KeyType::Ed25519, key, {}, name) ? key : QString();
    };
    AccountFile file = ready();
    file.account.keyFile = made(u"old"_s);
    QVERIFY(!file.account.keyFile.isEmpty());
    QVERIFY(import(file));
    const account::Renewals renewals(config());
    QVERIFY(renewals.save(u"ACME Securities"_s, {m_dir->filePath(u"begun"_s), print, today, {}}));
    file.account.keyFile = made(u"new"_s);
    file.account.keyRegistered = QDate(2026, 11, 20);
    QVERIFY(import(file, Existing::Replace));
    const auto now = account::Accounts(config()).load(u"ACME Securities"_s);
    QCOMPARE(now->keyFile, m_dir->filePath(u"new"_s));
    QCOMPARE(now->keyRegistered, std::optional(QDate(2026, 11, 20)));
    QCOMPARE(now->previousKeys.size(), 1);
    QCOMPARE(now->previousKeys.first().file, m_dir->filePath(u"old"_s));
    QCOMPARE(now->previousKeys.first().registered, ready().account.keyRegistered);
    QCOMPARE(now->previousKeys.first().replaced, today);
    QVERIFY2(!renewals.of(u"ACME Securities"_s).value(), "what was begun is about neither key");
}

void TestAccountFile::whatIsChangedMeanwhileStays()
{
    QVERIFY(import(ready()));
    AccountFile file = whole();
    file.account.connections = 3;
    const auto plan = planImport(config(), file, today);
    const account::Accounts accounts(config());
    QVERIFY(accounts.change(u"ACME Securities"_s, [](account::Account& account) -> rap::Result<void> {
        account.keyFile = QDir::root().filePath(u"keys/next"_s);
        account.keyRegistered = QDate(2026, 11, 23);
        account.previousKeys = {{ready().account.keyFile, print, std::nullopt, today}};
        return {};
    }));
    QVERIFY(carryOut(config(), *plan, Existing::Replace));
    const auto now = accounts.load(u"ACME Securities"_s);
    QCOMPARE(now->keyFile, QDir::root().filePath(u"keys/next"_s));
    QCOMPARE(now->keyRegistered, std::optional(QDate(2026, 11, 23)));
    QCOMPARE(now->previousKeys.size(), 1);
    QCOMPARE(now->connections, 3);
    QVERIFY(accounts.remove(u"ACME Securities"_s));
    QCOMPARE(carryOut(config(), *plan, Existing::Replace).error().kind, rap::ErrorKind::BadCall);
    QVERIFY(accounts.all().accounts.isEmpty());
}

void TestAccountFile::contradictionsAreRefused()
{
    for (const QString& type : {u"ssh-ed25519"_s, u"ecdsa-sha2-nistp256"_s}) {
        m_dir = std::make_unique<QTemporaryDir>();
        QVERIFY(sftp::HostKeys::trust(config(), {{primary, type, 256, otherPrint}}));
        const auto before = allFiles();
        for (const auto existing : {Existing::Keep, Existing::Replace}) {
            const auto done = import(ready(), existing);
            QVERIFY(!done);
            QCOMPARE(done.error().kind,
                     type == u"ssh-ed25519" ? rap::ErrorKind::HostKeyChanged : rap::ErrorKind::HostKeyOtherType);
            QVERIFY2(done.error().message.contains(print) && done.error().message.contains(otherPrint),
                     qPrintable(done.error().text()));
            QCOMPARE(allFiles(), before);
        }
    }
    // Also where it was pinned after she was shown what would come.
    m_dir = std::make_unique<QTemporaryDir>();
    const auto plan = planImport(config(), ready(), today);
    QVERIFY(sftp::HostKeys::trust(config(), {{primary, u"ssh-ed25519"_s, 256, otherPrint}}));
    const auto before = allFiles();
    QCOMPARE(carryOut(config(), *plan, Existing::Replace).error().kind, rap::ErrorKind::HostKeyChanged);
    QCOMPARE(allFiles(), before);
}

void TestAccountFile::furtherKeysOfATrustedServerAreLeftOut()
{
    AccountFile file = ready();
    const sftp::PresentedKey further{primary, u"ssh-rsa"_s, 3072, otherPrint};
    file.hostKeys += further;
    QVERIFY(sftp::HostKeys::trust(config(), {file.hostKeys.first()}));
    const auto plan = planImport(config(), file, today);
    QVERIFY(plan);
    QCOMPARE(plan->newKeys, QList{file.hostKeys[1]}); // the backup's, which nothing is known of
    QCOMPARE(plan->leftOut, QList{further});
    QVERIFY(carryOut(config(), *plan, Existing::Keep));
    QCOMPARE(sftp::HostKeys::load(config().hostKeys())->judge(further), sftp::HostKeyVerdict::OtherTypeKnown);
}

/// After each of its steps it may be killed; what is there then is what those steps have left.
void TestAccountFile::goesThroughAfterBeingStopped()
{
    QVERIFY(sftp::HostKeys::add(config(), ready().hostKeys));
    QVERIFY(import(ready()));
    m_dir = std::make_unique<QTemporaryDir>();
    QVERIFY(sftp::HostKeys::add(config(), ready().hostKeys));
    QVERIFY(session::ProfileStore(config(), u"ACME Securities"_s).save(*ready().profiles));
    QVERIFY(!account::Accounts(config()).load(u"ACME Securities"_s));
    QVERIFY(import(ready()));
    QVERIFY(account::Accounts(config()).load(u"ACME Securities"_s));
}

void TestAccountFile::profilesOfAnEarlierAccountStay()
{
    QVERIFY(session::ProfileStore(config(), u"ACME Securities"_s).save(profilesNamed(u"Earlier"_s)));
    const auto before = allFiles();
    const auto plan = planImport(config(), ready(), today);
    QVERIFY(plan && plan->replacesProfiles && !plan->replacesAccount);
    QVERIFY(!carryOut(config(), *plan, Existing::Keep));
    QCOMPARE(allFiles(), before);
    QVERIFY(carryOut(config(), *plan, Existing::Replace));
}

RAPDESK_TEST(TestAccountFile)
#include "test_account_file.moc"
