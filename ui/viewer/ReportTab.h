#pragma once

#include "Opening.h"
#include "ViewedReport.h"
#include "ui/common/Banner.h"
#include "ui/common/Outlets.h"

#include <QWidget>

class QMenu;
class QStackedWidget;

namespace ui {
class CommandSet;
class EmptyState;
} // namespace ui

namespace viewer {

class Kept;
class ReportHeading;
class TablePane;
class TextPane;
struct PagePlace;

/// What a tab needs of the program.
struct Means {
    QString layouts;                          ///< Folder of the user's own layouts of data images.
    decltype(ui::Outlets::askFile) askFile{}; ///< Where a table is saved to.
};

/// One report: its heading, what there is to tell of it, and its text or its table.
class ReportTab : public QWidget {
    Q_OBJECT
public:
    /// `sameReport`: a tab of another run of it, whose place it takes.
    ReportTab(const ViewedReport& report, const Means& means, const Keeper& keeper, ui::CommandSet& commands,
              const ReportTab* sameReport = nullptr, QWidget* parent = nullptr);
    ~ReportTab() override;

    /// Instead of the one that is shown; at the same place where it is another run of that one.
    void showReport(const ViewedReport& report);
    void goTo(const FoundAt& found); ///< Once its text is there.
    void readAgain();
    [[nodiscard]] const ViewedReport& report() const { return m_report; }
    [[nodiscard]] QString caption() const;
    /// On this PC: what is shown, or the ZIP that it is in.
    [[nodiscard]] QString file() const;
    [[nodiscard]] bool hasText() const; ///< In sight.
    [[nodiscard]] TextPane& text() { return *m_text; }
    [[nodiscard]] bool isTable() const; ///< In sight.
    [[nodiscard]] bool canBeTable() const;
    void showAsTable(bool asTable);
    [[nodiscard]] bool hasSelection() const;
    void copySelection(bool asTable);
    void say(const ui::BannerContent& content);

    [[nodiscard]] bool canHaveNotes() const;
    void writeNote(); ///< On the page at hand.
    void forgetRuler();
    void readKept(); ///< Notes and ruler, which another tab has changed.
    /// Calls `done` once all that she wrote is kept. Where that cannot be she is told, and may have it called all the
    /// same.
    void leave(std::function<void()> done);

Q_SIGNALS:
    void kept(); ///< A note or the ruler of its report's ID.
    void selectionChanged();
    void shown(); ///< Another report or part of it, or that it cannot be shown.
    void menuWanted(const QPoint& globalPosition);
    void pressed(const QString& buttonId, const QVariant& argument);

protected:
    void focusInEvent(QFocusEvent* event) override; ///< No proxy: Tab would pass over all that stands before it.

private:
    // ReportTab.cpp: which report, and what is shown of it
    void build(const Means& means, ui::CommandSet& commands);
    void connectParts();
    void open(qsizetype part);
    void take(const Opened& opened);
    void goToWanted();
    void tellFailure(const rap::Error& error);
    void tellLayoutFaults(const QList<rap::Error>& faults);
    void tellChanged(const rap::Error& error);

    // ReportTabKept.cpp: what she adds to it
    void connectKept();
    void showNotes();
    void keepNote(qint64 page, const QString& text);
    void tellUnkept(qint64 page, const rap::Error& error);
    /// Whether the banner's button is one of these.
    [[nodiscard]] bool pressKept(const QString& buttonId, const QVariant& argument);

    ViewedReport m_report;
    QString m_layouts; ///< Folder.
    QList<Part> m_parts;
    qsizetype m_part = 0;
    std::optional<FoundAt> m_wanted;                  ///< A place in what is being opened.
    std::unique_ptr<PagePlace> m_place;               ///< Where what is opened begins; null: at its top.
    std::vector<qint64> m_marks;                      ///< Of what is read again.
    bool m_wasShown = false;                          ///< Something of it: until then the keyboard waits for that.
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< Of the opening that is under way.
    ReportHeading* m_heading = nullptr;
    ui::Banner* m_banner = nullptr;
    QStackedWidget* m_stack = nullptr;
    ui::EmptyState* m_empty = nullptr;
    TextPane* m_text = nullptr;
    TablePane* m_table = nullptr;
    Kept* m_kept = nullptr;
    QString m_notedPart;           ///< Part::key() of the text that is shown; empty while there is none.
    bool m_wantsNote = false;      ///< Once the notes are known.
    std::function<void()> m_leave; ///< What waits for all notes to be kept.
};

} // namespace viewer
