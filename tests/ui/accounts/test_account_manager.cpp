// All accounts of a workstation: read, copied, removed; host keys trusted beforehand and no longer.
#include "Dialogs.h"
#include "account/KeyFile.h"
#include "account/KeyMaker.h"
#include "account/PublicForms.h"
#include "account/Renewal.h"
#include "session/RetrieverLock.h"
#include "sftp/HostKeys.h"
#include "tests/TestMain.h"
#include "ui/accounts/AccountManager.h"
#include "ui/accounts/ImportDialog.h"
#include "ui/accounts/PublicHalf.h"
#include "ui/accounts/RemoveDialog.h"
#include "ui/accounts/RenameDialog.h"
#include "ui/accounts/SupportDialog.h"
#include "ui/accounts/Techs8Dialog.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDir>
#include <QListWidget>
#include <QProcess>
#include <QTemporaryDir>
#include <QtTest>
#include <mutex>

namespace {

rap::HongKongTime now()
{
    return rap::HongKongTime::at(QDate(2026, 11, 23), QTime(12, 0));
}

/// An operating system's scheduler, with its tasks by their accounts. The dialogs call it on other threads.
class Clockwork : public session::SystemSchedule {
public:
    [[nodiscard]] QString name() const override { return QStringLiteral("The clockwork"); }
    [[nodiscard]] QString nameOf(const session::SystemTask& task) const override { return task.account; }
    [[nodiscard]] rap::Result<session::SystemTaskState> look(const session::SystemTask& task) const override
    {
        const std::scoped_lock lock(m_mutex);
        return m_tasks.value(task.account);
    }
    [[nodiscard]] rap::Result<void> turnOn(const session::SystemTask& task) override
    {
        const std::scoped_lock lock(m_mutex);
        session::SystemTaskState& state = m_tasks[task.account];
        state.registered = true;
        state.everyMinutes = task.everyMinutes;
        return {};
    }
    [[nodiscard]] rap::Result<void> turnOff(const session::SystemTask& task) override
    {
        const std::scoped_lock lock(m_mutex);
        if (m_isJammed)
            return rap::failure(rap::ErrorKind::LocalFailure, QStringLiteral("It is jammed."),
                                QStringLiteral("Oil it."), {});
        m_tasks.remove(task.account);
        return {};
    }
    [[nodiscard]] QString wayToSignedOut() const override { return QStringLiteral("Wind it up."); }

    void set(const QString& account, const session::SystemTaskState& state)
    {
        const std::scoped_lock lock(m_mutex);
        m_tasks.insert(account, state);
    }
    void jam()
    {
        const std::scoped_lock lock(m_mutex);
        m_isJammed = true;
    }

private:
    mutable std::mutex m_mutex;
    QMap<QString, session::SystemTaskState> m_tasks;
    bool m_isJammed = false;
};

struct Opened {
    Opened()
        : config(account::ConfigFolder::at(folder.filePath(QStringLiteral("config"))))
        , accounts(config)
    {
        if (!config.make())
            qFatal("no settings folder");
        for (const char* name : {"Alpha", "Beta"}) {
            account::Account account;
            account.name = QLatin1String(name);
            account.user = account.name.toUpper();
            account.primary = {account.name.toLower() + QStringLiteral(".example"), 22};
            account.backup = account::Address{QStringLiteral("backup.example"), 22};
            account.keyFile = folder.filePath(QStringLiteral("key"));
            account.keyRegistered = QDate(2025, 1, 2);
            account.targetFolder = folder.filePath(QStringLiteral("reports"));
            if (!accounts.save(account))
                qFatal("not saved");
        }
    }

    void open(const QString& first = {})
    {
        manager = std::make_unique<ui::AccountManager>(
            accounts, config, [] { return now(); },
            ui::AccountManager::Doors{
                [this](QWidget*, const ui::AccountManager::Done&) { ++added; },
                [this](QWidget*, const account::Account& account, const ui::AccountManager::Done& itsDone) {
                    edited = account.name;
                    done = itsDone;
                },
                [this](QWidget*, const account::Account& account, const ui::AccountManager::Done& itsDone) {
                    renewed = account.name;
                    done = itsDone;
                },
                [this](QWidget*, const account::Account& account) { tested = account.name; },
                [this] { return ledger.get(); },
                {QStringLiteral("RAP Desk 1")},
                {[this](QWidget*, const QString& suggested, const QString&,
                        const std::function<void(const QString&)>& chosen) { chosen(folder.filePath(suggested)); },
                 {},
                 {}},
                clockwork},
            first);
        manager->show();
        if (!QTest::qWaitForWindowActive(manager.get()))
            qFatal("it does not become active");
    }

    /// Which knows a report of each account.
    void openLedger()
    {
        auto opened = ledger::Ledger::open(config.ledger());
        if (!opened)
            qFatal("no ledger");
        ledger = std::move(*opened);
        for (const char* name : {"Alpha", "Beta"}) {
            rap::Listing listing;
            listing.base = QStringLiteral("/download");
            rap::Entry entry;
            entry.folder = QStringLiteral("/download/CCASS_HKMK/20261123");
            entry.name = QStringLiteral("CFIPM01_C00123_HKMK_20261123201502123456.TXT.ZIP");
            entry.path = entry.folder + u'/' + entry.name;
            entry.size = 7;
            listing.folders = {entry.folder};
            listing.files = {entry};
            if (!ledger->recordListing(QLatin1String(name), listing, now()).result())
                qFatal("not recorded");
        }
    }
    /// A file of that name in its folder.
    [[nodiscard]] QString file(const QString& name) const
    {
        QFile made(folder.filePath(name));
        if (!made.open(QIODevice::WriteOnly) || made.write("report") != 6)
            qFatal("no file");
        return made.fileName();
    }
    /// Its report became these files here.
    void fetch(const QString& name, const QStringList& files) const
    {
        ledger::Fetched fetched;
        fetched.at = now();
        fetched.size = 7;
        for (const QString& path : files)
            fetched.files << ledger::FiledFile{path, 6, QByteArray(32, 'x'), 0};
        const auto report = ledger->reports(name, QStringLiteral("/download")).result().value().first();
        if (!ledger->recordFetched(name, report.path, fetched).result())
            qFatal("not recorded");
    }
    [[nodiscard]] qsizetype known(const QString& name) const
    {
        return ledger->reports(name, QStringLiteral("/download")).result().value().size();
    }
    /// An ed25519 key without passphrase, in a file "made".
    [[nodiscard]] QString newKey() const
    {
        const QString file = folder.filePath(QStringLiteral("made"));
        if (!account::makeKey(account::KeyType::Ed25519, file, {}, QStringLiteral("test")))
            qFatal("no key");
        return file;
    }
    template <typename Dialog> [[nodiscard]] Dialog* dialog() const
    {
        Dialog* opened = nullptr;
        for (Dialog* each : manager->findChildren<Dialog*>())
            if (each->isVisible())
                opened = each;
        if (opened == nullptr)
            qFatal("it does not open");
        return opened;
    }

    void press(const char* name) const
    {
        auto* button = manager->findChild<QPushButton*>(QLatin1String(name));
        QVERIFY(button != nullptr && button->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
    }
    /// What the operating system fetches for that account.
    [[nodiscard]] session::SystemTaskState task(const QString& account) const
    {
        return clockwork->look(session::systemTaskOf(account, config)).value();
    }
    [[nodiscard]] QListWidget& list() const { return *manager->findChild<QListWidget*>(QStringLiteral("accounts")); }
    [[nodiscard]] QString told() const
    {
        return manager->findChild<ui::Notice*>(QStringLiteral("accounts-told"))->text();
    }

    QTemporaryDir folder;
    account::ConfigFolder config;
    account::Accounts accounts;
    std::unique_ptr<ledger::Ledger> ledger;
    std::shared_ptr<Clockwork> clockwork = std::make_shared<Clockwork>();
    std::unique_ptr<ui::AccountManager> manager;
    int added = 0;
    QString edited;
    QString renewed;
    QString tested;
    ui::AccountManager::Done done;
};

} // namespace

class TestAccountManager : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void itShowsWhatThereIsAndOpensTheRest()
    {
        Opened opened;
        opened.open(QStringLiteral("beta"));
        QCOMPARE(opened.list().count(), 2);
        QCOMPARE(opened.list().currentItem()->text(), QStringLiteral("Beta"));
        QVERIFY(says(*opened.manager, QStringLiteral("beta.example:22, backup backup.example:22")));
        QVERIFY(says(*opened.manager, QStringLiteral("Sat 2 Jan 2027")));
        QSignalSpy changed(opened.manager.get(), &ui::AccountManager::accountsChanged);
        opened.press("edit");
        QCOMPARE(opened.edited, QStringLiteral("Beta"));
        opened.done(opened.accounts.load(QStringLiteral("Beta")).value());
        QCOMPARE(changed.size(), 1);
        opened.press("renew");
        QCOMPARE(opened.renewed, QStringLiteral("Beta"));
        opened.done(opened.accounts.load(QStringLiteral("Beta")).value());
        QVERIFY(says(*opened.manager,
                     QStringLiteral("Beta logs in with its new key from now on, good until Sat 2 Jan 2027.")));
        opened.press("test");
        QCOMPARE(opened.tested, QStringLiteral("Beta"));
        opened.press("add");
        QCOMPARE(opened.added, 1);
    }

    void aCopyHasItsOwnName()
    {
        Opened opened;
        opened.open(QStringLiteral("Alpha"));
        opened.press("copy");
        opened.press("copy");
        QCOMPARE(opened.list().count(), 4);
        QVERIFY(opened.accounts.load(QStringLiteral("Alpha (2)")));
        QCOMPARE(opened.accounts.load(QStringLiteral("Alpha (2) (2)"))->user, QStringLiteral("ALPHA"));
    }

    void moreAccountsThanTheHouseGivesAreTold()
    {
        Opened opened;
        account::Account more = opened.accounts.load(QStringLiteral("Alpha")).value();
        opened.open();
        const auto* quotas = opened.manager->findChild<ui::Notice*>(QStringLiteral("accounts-quotas"));
        QVERIFY(quotas->text().isEmpty());
        for (const char* name : {"Gamma", "Delta"}) {
            more.name = more.user = QLatin1String(name);
            QVERIFY(opened.accounts.save(more));
        }
        opened.open();
        quotas = opened.manager->findChild<ui::Notice*>(QStringLiteral("accounts-quotas"));
        QVERIFY2(quotas->text().contains(QStringLiteral("4 RAP user accounts")), qPrintable(quotas->text()));
        QCOMPARE(quotas->tone(), ui::Tone::Warning);
    }

    void removalAsksWhatBecomesOfTheRest()
    {
        Opened opened;
        opened.openLedger();
        opened.open(QStringLiteral("Alpha"));
        opened.press("remove");
        auto* question = opened.dialog<ui::RemoveDialog>();
        QVERIFY(says(*question, QDir::toNativeSeparators(opened.folder.filePath(QStringLiteral("reports")))));
        QTest::keyClick(question, Qt::Key_Return); // gives up
        QTRY_VERIFY(opened.manager->findChild<ui::RemoveDialog*>() == nullptr);
        QVERIFY(opened.accounts.load(QStringLiteral("Alpha")));
        QSignalSpy changed(opened.manager.get(), &ui::AccountManager::accountsChanged);
        opened.press("remove");
        question = opened.dialog<ui::RemoveDialog>();
        QTest::mouseClick(button(*question, QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!opened.accounts.load(QStringLiteral("Alpha")));
        QVERIFY(opened.accounts.load(QStringLiteral("Beta")));
        QCOMPARE(opened.known(QStringLiteral("Alpha")), 1); // an account of that name goes on with it
        QCOMPARE(opened.list().count(), 1);
    }

    void whatWasFetchedIsForgottenWhereSheSaysSo()
    {
        Opened opened;
        opened.openLedger();
        opened.open(QStringLiteral("Alpha"));
        opened.press("remove");
        auto* question = opened.dialog<ui::RemoveDialog>();
        button<QCheckBox>(*question, QStringLiteral("Also forget what was fetched"))->setChecked(true);
        QSignalSpy accepted(question, &QDialog::accepted);
        QTest::mouseClick(button(*question, QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_COMPARE(accepted.size(), 1);
        QCOMPARE(opened.known(QStringLiteral("Alpha")), 0);
        QCOMPARE(opened.known(QStringLiteral("Beta")), 1);
    }

    void whatWasFetchedIsDiscardedWhereSheSaysSo()
    {
        Opened opened;
        const QTemporaryDir trash;
        qputenv("XDG_DATA_HOME", QFile::encodeName(trash.path()));
        opened.openLedger();
        const QString kept = opened.file(QStringLiteral("kept.txt"));
        opened.fetch(QStringLiteral("Alpha"),
                     {opened.file(QStringLiteral("a.txt")), opened.file(QStringLiteral("b.ZIP")),
                      opened.folder.filePath(QStringLiteral("moved away.txt"))});
        opened.open(QStringLiteral("Alpha"));
        opened.press("remove");
        auto* question = opened.dialog<ui::RemoveDialog>();
        button<QCheckBox>(*question, QStringLiteral("Also put its reports into the recycle bin"))->setChecked(true);
        QSignalSpy accepted(question, &QDialog::accepted);
        QTest::mouseClick(button(*question, QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_COMPARE(accepted.size(), 1);
        QVERIFY(QFile::exists(kept));
        for (const char* gone : {"a.txt", "b.ZIP"})
            QVERIFY2(!QFile::exists(opened.folder.filePath(QLatin1String(gone))), gone);
        QCOMPARE(opened.known(QStringLiteral("Alpha")), 1);
    }

    void whatCannotBeDiscardedStaysAndIsTold()
    {
        Opened opened;
        opened.openLedger();
        const QString file = opened.file(QStringLiteral("a.txt"));
        qputenv("XDG_DATA_HOME", QFile::encodeName(opened.file(QStringLiteral("no folder")))); // so there is no bin
        opened.fetch(QStringLiteral("Alpha"), {file});
        opened.open(QStringLiteral("Alpha"));
        QSignalSpy changed(opened.manager.get(), &ui::AccountManager::accountsChanged);
        opened.press("remove");
        auto* question = opened.dialog<ui::RemoveDialog>();
        for (QCheckBox* choice : question->findChildren<QCheckBox*>())
            choice->setChecked(true);
        QTest::mouseClick(button(*question, QStringLiteral("Remove")), Qt::LeftButton);
        QTRY_VERIFY(says(*question, QDir::toNativeSeparators(file)));
        QVERIFY(QFile::exists(file));
        QCOMPARE(opened.known(QStringLiteral("Alpha")), 1); // or she would not find it any more
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(changed.size(), 1);
        QCOMPARE(opened.list().count(), 1);
    }

    void nothingIsRemovedWhileItIsFetchedFor()
    {
        Opened opened;
        opened.openLedger();
        const auto lock = session::RetrieverLock::take(opened.config.retriever(QStringLiteral("Alpha")), now());
        QVERIFY(lock && *lock);
        opened.open(QStringLiteral("Alpha"));
        opened.press("remove");
        auto* question = opened.dialog<ui::RemoveDialog>();
        QTest::mouseClick(button(*question, QStringLiteral("Remove")), Qt::LeftButton);
        QVERIFY(says(*question, QStringLiteral("Something is being fetched for it just now.")));
        QVERIFY(opened.accounts.load(QStringLiteral("Alpha")));
    }

    void anotherNameTakesTheHistoryAlong()
    {
        Opened opened;
        opened.openLedger();
        opened.open(QStringLiteral("Alpha"));
        opened.press("rename");
        auto* question = opened.dialog<ui::RenameDialog>();
        QLineEdit* name = field(*question, QStringLiteral("New name"));
        name->setText(QStringLiteral("Beta"));
        QTest::mouseClick(button(*question, QStringLiteral("Rename")), Qt::LeftButton);
        QTRY_VERIFY(button(*question, QStringLiteral("Rename"))->isEnabled()); // it is taken
        QVERIFY(opened.accounts.load(QStringLiteral("Alpha")));
        name->setText(QStringLiteral("Gamma"));
        QSignalSpy changed(opened.manager.get(), &ui::AccountManager::accountsChanged);
        QTest::mouseClick(button(*question, QStringLiteral("Rename")), Qt::LeftButton);
        QTRY_COMPARE(changed.size(), 1);
        QCOMPARE(changed.first().first().toString(), QStringLiteral("Gamma"));
        QVERIFY(!opened.accounts.load(QStringLiteral("Alpha")));
        QCOMPARE(opened.list().currentItem()->text(), QStringLiteral("Gamma"));
        QCOMPARE(opened.known(QStringLiteral("Gamma")), 1);
        QVERIFY(opened.told().startsWith(QStringLiteral("Alpha is now Gamma.")));
    }

    void theOperatingSystemsTaskGoesWithTheName()
    {
        Opened opened;
        opened.openLedger();
        opened.clockwork->set(QStringLiteral("Alpha"), {true, {}, 45, true, {}, {}, {}});
        opened.open(QStringLiteral("Alpha"));
        const auto rename = [&](const char* to) {
            QSignalSpy changed(opened.manager.get(), &ui::AccountManager::accountsChanged);
            opened.press("rename");
            auto* question = opened.dialog<ui::RenameDialog>();
            field(*question, QStringLiteral("New name"))->setText(QLatin1String(to));
            QTest::mouseClick(button(*question, QStringLiteral("Rename")), Qt::LeftButton);
            QTRY_COMPARE(changed.size(), 1);
        };
        rename("Gamma");
        QVERIFY(!opened.task(QStringLiteral("Alpha")).registered);
        QCOMPARE(opened.task(QStringLiteral("Gamma")).everyMinutes, 45);
        QVERIFY2(opened.told().contains(QStringLiteral("Wind it up.")), qPrintable(opened.told())); // it ran signed out
        opened.clockwork->jam();
        rename("Delta");
        QCOMPARE(opened.task(QStringLiteral("Delta")).everyMinutes, 45);
        QVERIFY2(opened.told().contains(QStringLiteral("It is jammed.")), qPrintable(opened.told()));
    }

    void theOperatingSystemsTaskEndsWithTheAccount()
    {
        Opened opened;
        opened.openLedger();
        for (const char* name : {"Alpha", "Beta"})
            opened.clockwork->set(QLatin1String(name), {true, {}, 45, true, {}, {}, {}});
        opened.open(QStringLiteral("Alpha"));
        QSignalSpy changed(opened.manager.get(), &ui::AccountManager::accountsChanged);
        const auto remove = [&] {
            opened.press("remove");
            auto* question = opened.dialog<ui::RemoveDialog>();
            QTest::mouseClick(button(*question, QStringLiteral("Remove")), Qt::LeftButton);
            return question;
        };
        remove();
        QTRY_COMPARE(changed.size(), 1);
        QVERIFY(!opened.task(QStringLiteral("Alpha")).registered);
        QTRY_VERIFY(opened.manager->findChild<ui::RemoveDialog*>() == nullptr);
        opened.clockwork->jam();
        ui::RemoveDialog* question = remove();
        QTRY_VERIFY(says(*question, QStringLiteral("It is jammed.")));
        QVERIFY(!opened.accounts.load(QStringLiteral("Beta")));
        QTest::keyClick(question, Qt::Key_Escape);
        QCOMPARE(changed.size(), 2);
    }

    void whatIsExportedCanBeImportedElsewhere()
    {
        Opened here;
        here.open(QStringLiteral("Alpha"));
        here.press("export");
        const QString file = here.folder.filePath(QStringLiteral("Alpha.rapdesk"));
        QVERIFY2(here.told().startsWith(QStringLiteral("Saved as")), qPrintable(here.told()));
        Opened there;
        QVERIFY(there.accounts.remove(QStringLiteral("Alpha")));
        ui::ImportDialog import(there.config, file, [] { return now(); });
        import.show();
        QVERIFY(says(import, QStringLiteral("alpha.example:22, backup backup.example:22")));
        const auto press = [&](const char* words) {
            QTest::mouseClick(button(import, QLatin1String(words)), Qt::LeftButton);
        };
        QSignalSpy accepted(&import, &QDialog::accepted);
        press("Import"); // there is no key yet
        QVERIFY(accepted.isEmpty());
        QVERIFY(!there.accounts.load(QStringLiteral("Alpha")));
        field(import, QStringLiteral("SSH key file"))->setText(there.newKey());
        press("Import");
        QTRY_COMPARE(accepted.size(), 1);
        const account::Account imported = there.accounts.load(QStringLiteral("Alpha")).value();
        QCOMPARE(imported.user, QStringLiteral("ALPHA"));
        QCOMPARE(imported.keyFile, there.folder.filePath(QStringLiteral("made")));
        QCOMPARE(imported.targetFolder, account::suggestedTargetFolder());
        // Once more it would take the place of what is there: she is told, and another name leaves that.
        ui::ImportDialog again(there.config, file, [] { return now(); });
        again.show();
        QVERIFY(says(again, QStringLiteral("It takes the place of your account Alpha.")));
        QVERIFY(button(again, QStringLiteral("Replace")) != nullptr);
        field(again, QStringLiteral("Account name"))->setText(QStringLiteral("Other"));
        QVERIFY(button(again, QStringLiteral("Import")) != nullptr);
        QVERIFY(!says(again, QStringLiteral("It takes the place")));
    }

    void whatIsNoAccountIsRefused()
    {
        Opened opened;
        const QString file = opened.folder.filePath(QStringLiteral("bad.rapdesk"));
        QFile bad(file);
        QVERIFY(bad.open(QIODevice::WriteOnly) && bad.write("{\"version\": 1,\n \"account\": 7}") > 0);
        bad.close();
        ui::ImportDialog import(opened.config, file, [] { return now(); });
        import.show();
        QVERIFY(says(import, QStringLiteral("line 2")));
        QVERIFY(!button(import, QStringLiteral("Import"))->isEnabled());
    }

    void thePublicHalfIsHandedOut()
    {
        Opened opened;
        QVERIFY(QFile::rename(opened.newKey(), opened.folder.filePath(QStringLiteral("key"))));
        opened.open(QStringLiteral("Alpha"));
        opened.press("public");
        auto* shown = opened.dialog<ui::PublicHalfDialog>();
        QTest::mouseClick(button(*shown, QStringLiteral("Copy")), Qt::LeftButton);
        QVERIFY(QGuiApplication::clipboard()->text().startsWith(QStringLiteral("ssh-ed25519 AAAA")));
        auto* form = named<QComboBox>(*shown, QStringLiteral("Form of the public half"));
        form->setCurrentIndex(form->count() - 1);
        QTest::mouseClick(button(*shown, QStringLiteral("Copy")), Qt::LeftButton);
        const QString prints = QGuiApplication::clipboard()->text();
        QVERIFY(prints.contains(account::inspectKeyFile(opened.folder.filePath(QStringLiteral("key")))->fingerprint));
        QVERIFY(prints.contains(QStringLiteral("MD5:")));
    }

    void whatTheEServiceAsksFor()
    {
        Opened opened;
        opened.open(QStringLiteral("Alpha"));
        opened.press("techs8");
        auto* sheet = opened.dialog<ui::Techs8Dialog>();
        const QString key = account::toText(sheet->sheet());
        QVERIFY2(key.contains(QStringLiteral("ALPHA")), qPrintable(key));
        named<QComboBox>(*sheet, QStringLiteral("What is asked for"))->setCurrentIndex(2);
        QVERIFY(button(*sheet, QStringLiteral("Print…"))->isEnabled());
        named<QComboBox>(*sheet, QStringLiteral("What is asked for"))->setCurrentIndex(1);
        QVERIFY(account::toText(sheet->sheet()) != key);
        QTest::mouseClick(button(*sheet, QStringLiteral("Save as…")), Qt::LeftButton);
        QFile saved(opened.folder.filePath(QStringLiteral("TECHS8-ALPHA.txt")));
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QCOMPARE(QString::fromUtf8(saved.readAll()), account::toText(sheet->sheet()));
    }

    void theEServiceGetsTheNewKeyAndNeverTheOldOne()
    {
        Opened opened;
        const QString old = opened.folder.filePath(QStringLiteral("key"));
        const QString made = opened.folder.filePath(QStringLiteral("made"));
        const auto oldKey = account::makeKey(account::KeyType::Ed25519, old, {}, {});
        const auto newKey = account::makeKey(account::KeyType::Ed25519, made, {}, {});
        QVERIFY(oldKey && newKey);
        opened.open(QStringLiteral("Alpha"));
        opened.press("techs8");
        auto* sheet = opened.dialog<ui::Techs8Dialog>();
        QVERIFY(!account::toText(sheet->sheet()).contains(oldKey->fingerprint()));
        QVERIFY(says(*sheet, QStringLiteral("There is no new key of Alpha yet.")));
        for (const char* way : {"Copy", "Save as…", "Print…"})
            QVERIFY2(!button(*sheet, QString::fromUtf8(way))->isEnabled(), way);
        QTest::mouseClick(button(*sheet, QStringLiteral("Renew the key…")), Qt::LeftButton);
        QCOMPARE(opened.renewed, QStringLiteral("Alpha"));
        QTRY_VERIFY(opened.manager->findChild<ui::Techs8Dialog*>() == nullptr);
        QVERIFY(account::Renewals(opened.config)
                    .save(QStringLiteral("Alpha"), {made, newKey->fingerprint(), now().date(), {}}));
        opened.press("techs8");
        sheet = opened.dialog<ui::Techs8Dialog>();
        const QString text = account::toText(sheet->sheet());
        QVERIFY2(text.contains(newKey->fingerprint()) && !text.contains(oldKey->fingerprint()), qPrintable(text));
        QVERIFY(button(*sheet, QStringLiteral("Print…"))->isEnabled());
        QVERIFY(!button(*sheet, QStringLiteral("Renew the key…"))->isVisible());
    }

    void theHelpDesksTextIsShownBeforeItGoes()
    {
        Opened opened;
        static_cast<void>(opened.newKey());
        account::Account alpha = opened.accounts.load(QStringLiteral("Alpha")).value();
        alpha.keyFile = opened.folder.filePath(QStringLiteral("made"));
        alpha.primary = {QStringLiteral("127.0.0.1"), 1};
        alpha.backup.reset();
        QVERIFY(opened.accounts.save(alpha));
        opened.open(QStringLiteral("Alpha"));
        opened.press("support");
        auto* sheet = opened.dialog<ui::SupportDialog>();
        QTRY_VERIFY(says(*sheet, QStringLiteral("Look through it before you hand it on.")));
        const QString text = account::toText(sheet->sheet());
        QVERIFY2(text.contains(QStringLiteral("127.0.0.1:1")), qPrintable(text));
        QVERIFY(text.contains(QStringLiteral("RAP Desk 1")));
        QFile key(alpha.keyFile);
        QVERIFY(key.open(QIODevice::ReadOnly));
        const QByteArrayList lines = key.readAll().split('\n');
        QVERIFY(lines.size() > 3);
        QVERIFY(!text.contains(QString::fromLatin1(lines.at(2))));
    }

    void aHostKeyIsTrustedBeforehandAndNoLonger()
    {
        Opened opened;
        const QString file = opened.folder.filePath(QStringLiteral("host"));
        QCOMPARE(QProcess::execute(QStringLiteral("ssh-keygen"),
                                   {QStringLiteral("-q"), QStringLiteral("-t"), QStringLiteral("ed25519"),
                                    QStringLiteral("-N"), QString(), QStringLiteral("-f"), file}),
                 0);
        QFile publicHalf(file + QStringLiteral(".pub"));
        QVERIFY(publicHalf.open(QIODevice::ReadOnly));
        opened.open(QStringLiteral("Alpha"));
        QLineEdit* line = field(*opened.manager, QStringLiteral("Public key of the server"));
        line->setText(QStringLiteral("no key"));
        QTest::mouseClick(button(*opened.manager, QStringLiteral("Trust beforehand")), Qt::LeftButton);
        QVERIFY(!QFile::exists(opened.config.hostKeys()));
        line->setText(QStringLiteral("alpha.example ") + QString::fromUtf8(publicHalf.readAll())); // as in known_hosts
        QTest::mouseClick(button(*opened.manager, QStringLiteral("Trust beforehand")), Qt::LeftButton);
        const account::Address alpha{QStringLiteral("alpha.example"), 22};
        const auto pins = sftp::HostKeys::load(opened.config.hostKeys())->pinned(alpha);
        QCOMPARE(pins.size(), 1);
        QCOMPARE(pins.first().fingerprint, account::inspectKeyFile(file)->fingerprint);
        QVERIFY(says(*opened.manager, pins.first().fingerprint));
        QVERIFY(!says(*opened.manager, QStringLiteral("None yet")));
        QTest::mouseClick(
            named<QPushButton>(*opened.manager, QStringLiteral("Trust ssh-ed25519 of %1 no longer").arg(alpha.text())),
            Qt::LeftButton);
        QVERIFY(sftp::HostKeys::load(opened.config.hostKeys())->pinned(alpha).isEmpty());
        QTest::mouseClick(
            named<QPushButton>(*opened.manager, QStringLiteral("Trust ssh-ed25519 of %1 again").arg(alpha.text())),
            Qt::LeftButton);
        QCOMPARE(sftp::HostKeys::load(opened.config.hostKeys())->pinned(alpha).size(), 1);
    }

    void eachServerHasItsOwnHostKey()
    {
        Opened opened;
        opened.open(QStringLiteral("Alpha"));
        const account::Address alpha{QStringLiteral("alpha.example"), 22};
        const account::Address backup{QStringLiteral("backup.example"), 22};
        const auto pinned = [&](const account::Address& server) {
            QStringList prints;
            for (const sftp::PresentedKey& key : sftp::HostKeys::load(opened.config.hostKeys())->pinned(server))
                prints += key.fingerprint;
            return prints;
        };
        const auto halfOf = [&](const QString& name) {
            const auto key = account::makeKey(account::KeyType::Ed25519, opened.folder.filePath(name), {}, name);
            return key ? std::pair(QString::fromUtf8(account::opensshLine(*key)), key->fingerprint())
                       : std::pair<QString, QString>();
        };
        const auto [ofAlpha, alphasPrint] = halfOf(QStringLiteral("first"));
        const auto [ofBackup, backupsPrint] = halfOf(QStringLiteral("second"));
        QLineEdit* line = field(*opened.manager, QStringLiteral("Public key of the server"));
        auto* server = named<QComboBox>(*opened.manager, QStringLiteral("Server that has this key"));
        const auto trust = [&] {
            QTest::mouseClick(button(*opened.manager, QStringLiteral("Trust beforehand")), Qt::LeftButton);
        };
        line->setText(ofAlpha);
        trust(); // of which one is not said
        QVERIFY(says(*opened.manager, QStringLiteral("Choose the server that has this key")));
        QVERIFY(pinned(alpha).isEmpty() && pinned(backup).isEmpty());
        server->setCurrentText(alpha.text());
        trust();
        QCOMPARE(pinned(alpha), QStringList{alphasPrint});
        QVERIFY(pinned(backup).isEmpty());
        line->setText(QStringLiteral("alpha.example ") + ofAlpha);
        line->setText(ofBackup); // in its place
        trust();
        QVERIFY(says(*opened.manager, QStringLiteral("Choose the server that has this key")));
        line->clear();

        QCOMPARE(server->currentIndex(), -1);
        line->setText(QStringLiteral("[other.example]:2222,backup.example ") + ofBackup);
        QCOMPARE(server->currentText(), backup.text());
        trust();
        QCOMPARE(pinned(alpha), QStringList{alphasPrint});
        QCOMPARE(pinned(backup), QStringList{backupsPrint});

        line->setText(QStringLiteral("@revoked alpha.example ") + ofBackup);
        trust();
        QVERIFY(says(*opened.manager, QStringLiteral("no public key of a server")));
        line->setText(QStringLiteral("alpha.example ") + ofBackup);
        trust();
        QVERIFY(says(*opened.manager, QStringLiteral("Another key of this kind is trusted for alpha.example:22")));
        QCOMPARE(pinned(alpha), QStringList{alphasPrint});
    }
};

RAPDESK_TEST(TestAccountManager)
#include "test_account_manager.moc"
