#pragma once

#include "session/ProfileStore.h"
#include "tests/ui/accounts/Dialogs.h"
#include "tests/ui/workbench/Window.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/profiles/LandingList.h"
#include "ui/profiles/ProfilesDialog.h"

#include <QApplication>
#include <QFileDialog>
#include <QListView>
#include <QSignalSpy>
#include <QTableView>

/// Report profiles as an account keeps them, made for tests.
inline profile::Profile wanting(const QString& name, const QStringList& reportIds,
                                const QList<rap::Market>& markets = {})
{
    profile::Profile profile;
    profile.name = name;
    profile.wanted.reportIds = reportIds;
    profile.wanted.markets = markets;
    return profile;
}

inline const profile::Profile marksOnly = wanting(QStringLiteral("Marks"), {QStringLiteral("CFI*")});
inline const profile::Profile hongKong = wanting(QStringLiteral("Hong Kong"), {}, {rap::Market::Hkmk});

/// An account that has listed the three reports of today before, with its session.
struct Account : StationThatKnows {
    explicit Account(const QList<profile::Profile>& kept = {}, const QByteArray& damage = {})
        : store(config, QStringLiteral("Practice"))
    {
        if (const auto saved = store.save({kept, {}}); !saved)
            qFatal("%s", qPrintable(saved.error().text()));
        if (!damage.isEmpty())
            put(config.profiles(QStringLiteral("Practice")), damage);
        auto opened = ledger::Ledger::open(config.ledger());
        if (!opened)
            qFatal("%s", qPrintable(opened.error().detail));
        ledger = std::move(*opened);
        session = std::make_unique<session::AccountSession>(unreachable(), config, *ledger, Shelf::clock(),
                                                            rap::HolidayCalendar());
        QSignalSpy ready(session.get(), &session::AccountSession::ready);
        session->start();
        if (ready.isEmpty() && !ready.wait())
            qFatal("the account is never ready");
    }

    static void put(const QString& path, const QByteArray& bytes)
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("not written: %s", qPrintable(path));
    }
    [[nodiscard]] QList<profile::Profile> kept() const
    {
        const auto set = store.load();
        return set ? set->profiles : QList{wanting(set.error().message, {})};
    }

    session::ProfileStore store;
    std::unique_ptr<ledger::Ledger> ledger;
    std::unique_ptr<session::AccountSession> session;
};

/// The dialog on that account, as a person meets it.
struct Editing {
    explicit Editing(Account& of)
        : account(of)
        , dialog(*of.session, Shelf::clock())
    {
        dialog.resize(1100, 700);
        dialog.show();
        if (!QTest::qWaitForWindowActive(&dialog))
            qFatal("the dialog does not become active");
    }

    void press(const QString& text) { pressIt(button(dialog, text)); }
    void pressIt(QAbstractButton* pressed)
    {
        if (pressed == nullptr || !pressed->isVisible() || !pressed->isEnabled())
            qFatal("nothing to press");
        QCoreApplication::processEvents(); // it may have to be laid out
        QTest::mouseClick(pressed, Qt::LeftButton, {}, QPoint(8, pressed->height() / 2));
    }
    void part(ui::ProfilePart part) { pressIt(chip(QStringLiteral("part-%1").arg(int(part)))); }
    [[nodiscard]] ui::Chip* chip(const QString& name) const { return dialog.findChild<ui::Chip*>(name); }
    [[nodiscard]] QString counts() const
    {
        QStringList texts;
        for (const char* name : {"tally-0", "tally-1", "tally-2"})
            texts += chip(QLatin1String(name))->text().section(QLatin1Char(' '), -1);
        return texts.join(QLatin1Char(' '));
    }
    [[nodiscard]] QString countWords() const
    {
        return dialog.findChild<QLabel*>(QStringLiteral("tally-words"))->text();
    }
    [[nodiscard]] QStringList listed() const
    {
        const QAbstractItemModel& rows = *dialog.findChild<QTableView*>()->model();
        QStringList ids;
        for (int row = 0; row < rows.rowCount(); ++row)
            ids += rows.index(row, 0).data().toString();
        return ids;
    }
    [[nodiscard]] QListView& list() const { return *dialog.findChild<QListView*>(); }
    [[nodiscard]] QStringList names() const
    {
        QStringList names;
        for (int row = 0; row < list().model()->rowCount(); ++row)
            names += list().model()->index(row, 0).data().toString();
        return names;
    }
    void choose(int row)
    {
        const QModelIndex index = list().model()->index(row, 0);
        QTest::mouseClick(list().viewport(), Qt::LeftButton, {}, list().visualRect(index).center());
    }
    void retype(const QString& accessibleName, const QString& text)
    {
        QLineEdit* edit = field(dialog, accessibleName);
        if (edit == nullptr || !edit->isVisible())
            qFatal("no field %s", qPrintable(accessibleName));
        edit->setFocus();
        edit->selectAll();
        QTest::keyClick(edit, Qt::Key_Delete);
        QTest::keyClicks(edit, text);
    }
    [[nodiscard]] QString told(const char* where = "told") const
    {
        const auto* notice = dialog.findChild<ui::Notice*>(QLatin1String(where));
        return notice->isVisible() ? notice->text() : QString();
    }
    [[nodiscard]] QStringList landings() const { return dialog.findChild<ui::LandingList*>()->lines(); }
    /// Chooses a file in the dialog that is open for that.
    void chooseFile(const QString& file)
    {
        auto* files = dialog.findChild<QFileDialog*>();
        if (files == nullptr)
            qFatal("no file is asked for");
        Q_EMIT files->fileSelected(file);
        files->close();
    }

    Account& account;
    ui::ProfilesDialog dialog;
};
