#pragma once

#include "tests/ui/workbench/Window.h"
#include "ui/coverage/BoardView.h"
#include "ui/coverage/CoverageWindow.h"
#include "ui/coverage/LookList.h"

#include <QLabel>

/// The program with its board; what goes out of the board is noted.
struct Opened {
    explicit Opened(Workstation& station, rap::Clock clock = Shelf::clock())
        : program(station, clock)
    {
        program.openCoverage = [this, clock](QWidget* parent, workbench::Errands& errands,
                                             workbench::Doors::FromCoverage back) {
            window = new coverage::CoverageWindow(errands, clock, {}, std::move(back), outlets(), parent);
            window->comeToFront();
        };
    }

    void open()
    {
        program.command(workbench::command::showCoverage).trigger();
        if (!QTest::qWaitForWindowExposed(window))
            qFatal("the board does not show");
    }

    template <typename T> [[nodiscard]] T* find(const QString& name = {}) { return window->findChild<T*>(name); }
    [[nodiscard]] coverage::BoardView& view() { return *find<coverage::BoardView>(); }
    [[nodiscard]] const QList<coverage::LookLine>& lines() { return find<coverage::LookList>()->lines(); }
    [[nodiscard]] ui::Banner& banner() { return *find<ui::Banner>(QStringLiteral("coverage-banner")); }
    [[nodiscard]] QPushButton& get() { return *find<QPushButton>(QStringLiteral("get-missed")); }
    [[nodiscard]] QModelIndex cell(const QString& row, QDate date)
    {
        const auto* model = static_cast<const coverage::BoardModel*>(view().model());
        for (int at = 0; at < model->rowCount(); ++at)
            for (int day = 0; day < model->columnCount(); ++day)
                if (model->board().rows.at(at).text == row && model->day(day).date == date)
                    return model->index(at, day);
        return {};
    }
    [[nodiscard]] QString text(const QString& row, QDate date) { return cell(row, date).data().toString(); }
    void click(const QString& row, QDate date)
    {
        const QModelIndex at = cell(row, date);
        view().scrollTo(at);
        QTest::mouseClick(view().viewport(), Qt::LeftButton, {}, view().visualRect(at).center());
    }
    /// Remote paths that were asked for and are not here.
    [[nodiscard]] QStringList queued()
    {
        QStringList paths;
        for (const download::Transfer& transfer : program.session().queue().transfers())
            paths += transfer.path;
        paths.sort();
        return paths;
    }
    void choose(const QString& id) { window->findChild<QAction*>(id)->trigger(); }

    QString saveAs; ///< What she chooses; empty: she gives up.
    QString suggested;
    QStringList opened;
    QPagedPaintDevice* printer = nullptr;
    Program program;
    QPointer<coverage::CoverageWindow> window;

private:
    ui::Outlets outlets()
    {
        return {
            [this](QWidget*, const QString& name, const QString&, const std::function<void(const QString&)>& chosen) {
                suggested = name;
                if (!saveAs.isEmpty())
                    chosen(saveAs);
            },
            [this](QWidget*, const std::function<void(QPagedPaintDevice&)>& chosen) {
                if (printer != nullptr)
                    chosen(*printer);
            },
            [this](const QString& file) {
                opened += file;
                return true;
            }};
    }
};
