#pragma once

#include "Texts.h"
#include "ledger/Ledger.h"
#include "ui/common/Banner.h"
#include "ui/common/Commands.h"
#include "ui/viewer/ReportTab.h"
#include "ui/viewer/TextPane.h"
#include "ui/viewer/ViewerCommands.h"
#include "ui/viewer/ViewerWindow.h"

#include <QLabel>

inline const QString fileName = QStringLiteral("CSEMA08_C00123_GLOB_20261123163000123456.TXT.ZIP");

/// The viewer over a folder of reports that come after each other in a table, with a ledger of its own.
struct Desk {
    Desk()
        : window({[this](const viewer::ViewedReport& from, int step) { return neighbour(from, step); },
                  [this](const QString& path) {
                      opened += path;
                      return hasProgram;
                  },
                  [this](const viewer::ViewedReport& report, const std::function<void()>& none) {
                      if (hasRunBefore)
                          compared += report;
                      else
                          none();
                  },
                  [this](QObject*, const QStringList& files, const std::function<void(const rap::Error&)>& failed) {
                      mailed += files;
                      if (!hasProgram)
                          failed({rap::ErrorKind::LocalFailure, QStringLiteral("no mail program"), {}, {}});
                  },
                  keeper(), [] {}, [this](QWidget*, const viewer::ViewedReport& report) { printed += report; },
                  [this](QWidget*, const viewer::ViewedReport& report) { saved += report; }},
                 {})
    {
    }

    viewer::ViewedReport report(const QString& name, const QByteArray& bytes)
    {
        viewer::ViewedReport report{QStringLiteral("Practice"), QStringLiteral("/rap/") + name, name, {}, {}, {}};
        if (const auto decoded = rap::decodeName(name, rap::Grammar::Hkscc))
            report.name = *decoded;
        report.files +=
            writeFile(folder.filePath(name.endsWith(QStringLiteral(".TXT.ZIP")) ? name.chopped(4) : name), bytes);
        reports += report;
        const auto known = ledger->recordFetched(report.account, report.path, {}).result();
        if (!known)
            qFatal("%s", qPrintable(known.error().detail));
        return report;
    }
    void show(const viewer::ViewedReport& report)
    {
        window.showReport(report);
        window.comeToFront();
        if (!QTest::qWaitForWindowActive(&window))
            qFatal("not active");
    }
    /// A real ledger, unless that is to fail.
    viewer::Keeper keeper()
    {
        const auto asked = [this](auto ask) -> decltype(ask()) {
            using Value = typename decltype(ask().result())::value_type;
            return fault ? QtFuture::makeReadyFuture(rap::Result<Value>(tl::unexpected(*fault))) : ask();
        };
        viewer::Keeper keeper;
        keeper.notes = [this, asked](const viewer::ViewedReport& report) {
            return asked([&] { return ledger->notes(report.account, report.path); });
        };
        keeper.keepNote = [this, asked](const viewer::ViewedReport& report, const ledger::Note& note) {
            return asked([&] { return ledger->recordNote(report.account, report.path, note); });
        };
        keeper.ruler = [this, asked](const QString& id) { return asked([&] { return ledger->ruler(id); }); };
        keeper.keepRuler = [this, asked](const QString& id, const QList<int>& starts) {
            return asked([&] { return ledger->recordRuler(id, starts); });
        };
        return keeper;
    }
    /// As the ledger has them: page from 1 and text.
    [[nodiscard]] QMap<qint64, QString> notes(const viewer::ViewedReport& report) const
    {
        QMap<qint64, QString> notes;
        const auto read = ledger->notes(report.account, report.path).result();
        if (!read)
            qFatal("%s", qPrintable(read.error().detail));
        for (const ledger::Note& note : *read)
            notes[note.page] = note.text;
        return notes;
    }
    std::optional<viewer::ViewedReport> neighbour(const viewer::ViewedReport& from, int step)
    {
        for (qsizetype i = 0; i < reports.size(); ++i)
            if (reports[i].isSame(from) && i + step >= 0 && i + step < reports.size())
                return reports[i + step];
        return std::nullopt;
    }
    [[nodiscard]] viewer::ReportTab& tab() { return *window.current(); }
    [[nodiscard]] viewer::PageView& pages() { return tab().text().pages(); }
    template <typename T> [[nodiscard]] T* find(const QString& name = {}) { return tab().findChild<T*>(name); }
    [[nodiscard]] QString label(const char* name) { return find<QLabel>(QLatin1String(name))->text(); }
    [[nodiscard]] ui::Banner& banner() { return *find<ui::Banner>(QStringLiteral("report-banner")); }
    void run(QLatin1String id) { window.commands().action(id)->trigger(); }
    [[nodiscard]] bool isShown() { return tab().hasText() && tab().text().text()->index()->isComplete(); }

    /// Another window on the same reports and ledger.
    [[nodiscard]] std::unique_ptr<viewer::ViewerWindow> anotherWindow()
    {
        return std::make_unique<viewer::ViewerWindow>(
            viewer::Back{[](const viewer::ViewedReport&, int) { return std::nullopt; },
                         [](const QString&) { return true; },
                         {},
                         {},
                         keeper()},
            viewer::Means{});
    }

    QTemporaryDir folder;
    std::unique_ptr<ledger::Ledger> ledger = openLedger();
    std::optional<rap::Error> fault; ///< Of the ledger.
    QList<viewer::ViewedReport> reports;
    QStringList opened;
    QStringList mailed;
    QList<viewer::ViewedReport> printed;
    QList<viewer::ViewedReport> saved;
    bool hasProgram = true;
    QList<viewer::ViewedReport> compared; ///< With the run before.
    bool hasRunBefore = true;
    viewer::ViewerWindow window;

private:
    [[nodiscard]] std::unique_ptr<ledger::Ledger> openLedger() const
    {
        auto opening = ledger::Ledger::open(folder.filePath(QStringLiteral("ledger.sqlite")));
        if (!opening)
            qFatal("%s", qPrintable(opening.error().detail));
        return std::move(*opening);
    }
};
