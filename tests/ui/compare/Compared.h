#pragma once

#include "tests/ui/viewer/Texts.h"
#include "ui/common/Banner.h"
#include "ui/common/Commands.h"
#include "ui/common/EmptyState.h"
#include "ui/compare/CompareCommands.h"
#include "ui/compare/CompareWindow.h"

#include <QLabel>
#include <QSignalSpy>
#include <QTemporaryDir>

/// A window over two files.
struct ComparedFiles {
    /// By RAP's name, without its .ZIP on the disk.
    viewer::ViewedReport report(const QString& name, const QByteArray& bytes)
    {
        viewer::ViewedReport report{QStringLiteral("Practice"), QStringLiteral("/rap/") + name, name, {}, {}, {}};
        if (const auto decoded = rap::decodeName(name, rap::Grammar::Hkscc))
            report.name = *decoded;
        report.files += writeFile(folder.filePath(name.chopped(4)), bytes);
        return report;
    }
    static QString monday() { return QStringLiteral("CSEMA08_C00123_GLOB_20261123163000123456.TXT.ZIP"); }
    static QString tuesday() { return QStringLiteral("CSEMA08_C00123_GLOB_20261124163000123456.TXT.ZIP"); }

    void open(const viewer::ViewedReport& one, const viewer::ViewedReport& other, const compare::Means& means = {})
    {
        window = new compare::CompareWindow(one, other, means);
        window->resize(1200, 700);
        window->comeToFront();
        if (!QTest::qWaitForWindowActive(window))
            qFatal("not active");
        wait();
    }
    void open(const QByteArray& left, const QByteArray& right, const compare::Means& means = {})
    {
        open(report(monday(), left), report(tuesday(), right), means);
    }
    void wait()
    {
        if (!QTest::qWaitFor([this] { return !window->isComparing(); }, 30'000))
            qFatal("not compared");
    }
    void run(QLatin1String id) { window->commands().action(id)->trigger(); }
    [[nodiscard]] bool can(QLatin1String id) { return window->commands().action(id)->isEnabled(); }
    template <typename T> [[nodiscard]] T* find(const QString& name = {}) { return window->findChild<T*>(name); }
    [[nodiscard]] QString label(const char* name) { return find<QLabel>(QLatin1String(name))->text(); }
    [[nodiscard]] ui::Banner& banner() { return *find<ui::Banner>(QStringLiteral("compare-banner")); }
    [[nodiscard]] ui::EmptyState& empty() { return *find<ui::EmptyState>(QStringLiteral("compare-empty")); }
    [[nodiscard]] compare::ComparedView& view() { return window->view(); }
    [[nodiscard]] compare::ComparedRows::Row row() { return view().content().rows->at(view().at().row); }

    ~ComparedFiles() { delete window.data(); }

    QTemporaryDir folder;
    QPointer<compare::CompareWindow> window;
};
