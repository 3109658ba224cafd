#pragma once

#include "Finder.h"
#include "PageNotes.h"
#include "PageView.h"
#include "ReadText.h"

#include <QWidget>
#include <memory>

class QSplitter;

namespace ui {
class CommandSet;
}

namespace viewer {

class FindBar;
class NoteStrip;
class PageBar;
class PageList;
class RulerStrip;

/// The line that is uppermost in sight, by its page: as another run of the same report has it, too. From 0.
struct PagePlace {
    qint64 page = 0;
    qint64 line = 0; ///< On the page.

    bool operator==(const PagePlace&) const = default;
};

/// A report's text with all that belongs to it: list of pages, find, numbers of page and line, her notes and ruler.
class TextPane : public QWidget {
    Q_OBJECT
public:
    explicit TextPane(ui::CommandSet& commands, QWidget* parent = nullptr);
    ~TextPane() override;

    /// Shows it from its top; null: nothing.
    void setText(std::unique_ptr<ReadText> text);
    [[nodiscard]] const ReadText* text() const { return m_text.get(); }
    [[nodiscard]] PageView& pages() { return *m_view; }

    [[nodiscard]] PagePlace place() const;
    void goTo(const PagePlace& place); ///< Once the index has come there.

    void toggleMark(); ///< Of the line at hand. Marks are kept as long as the text is shown.
    void goToMark(int step);
    void setMarked(const std::vector<qint64>& lines);                            ///< As far as there are such lines.
    [[nodiscard]] const std::vector<qint64>& marked() const { return m_marked; } ///< Lines, rising; from 0.

    void setNotes(const std::optional<PageNotes>& notes); ///< Empty: not known (yet), and none can be written.
    [[nodiscard]] bool hasNotes() const { return m_notes && !m_notes->isEmpty(); }
    void writeNote(); ///< On the page at hand: the keyboard goes there.
    void goToNote(int step);
    void leaveNote(); ///< Tells what she wrote until now.

    void showRuler(bool shown);
    [[nodiscard]] bool showsRuler() const;
    void setRuler(const QList<int>& starts); ///< Hers; empty: what the lines in sight show.
    [[nodiscard]] bool hasRuler() const;     ///< Of her own.

    void find(); ///< What is selected, where that is within a line.
    void findNext(int step);
    /// Goes to that hit, and marks all of what was looked for.
    void goToFound(const report::Hit& hit, const report::FindWish& wish);
    void askPage();
    void askLine();
    void setEncoding(std::optional<report::Encoding> encoding);
    void setCarriage(std::optional<report::Carriage> carriage);
    [[nodiscard]] std::optional<report::Encoding> chosenEncoding() const { return m_encoding; }
    [[nodiscard]] std::optional<report::Carriage> chosenCarriage() const { return m_carriage; }
    void showPages(bool shown);
    void holdHead(bool held);
    /// Those before the selection, or none any more where that begins at the left or is none.
    void holdColumns();
    [[nodiscard]] bool holdsHead() const { return m_holdsHead; }
    [[nodiscard]] bool showsPages() const { return m_showsPages; }

Q_SIGNALS:
    void failed(const rap::Error& error);
    void changedOnDisk(const rap::Error& error);
    void headerChanged();
    void menuWanted(const QPoint& globalPosition);
    void markedChanged();
    void noteWritten(qint64 page, const QString& text); ///< Page from 0; without text there is to be none any more.
    void rulerChosen(const QList<int>& starts);

protected:
    void keyPressEvent(QKeyEvent* event) override;

protected:
    void focusInEvent(QFocusEvent* event) override; ///< No proxy: Tab would pass over all that stands before it.

private:
    // TextPane.cpp
    void build(ui::CommandSet& commands);
    void connectParts();
    void takeGrown();
    void look(const report::FindWish& wish);
    void lookFrom(qint64 from, const report::FindWish& wish); ///< That byte.
    void showFound();
    void showStanding();
    void applyHeld();
    void goToWanted();
    [[nodiscard]] QString formatWords() const;

    // TextPaneMarks.cpp: what is hers
    void connectHers();
    void dropLostMarks();
    void showNote();

    std::unique_ptr<ReadText> m_text;
    Finder m_finder;
    QSplitter* m_across = nullptr;
    PageList* m_list = nullptr;
    FindBar* m_find = nullptr;
    PageView* m_view = nullptr;
    RulerStrip* m_ruler = nullptr;
    NoteStrip* m_note = nullptr;
    PageBar* m_bar = nullptr;
    std::vector<qint64> m_marked;
    std::optional<PageNotes> m_notes;
    std::optional<report::Encoding> m_encoding;
    std::optional<report::Carriage> m_carriage;
    qint64 m_wantedPage = -1; ///< Once the index has come there.
    qint64 m_wantedLine = -1;
    std::optional<report::Hit> m_wantedHit;
    std::optional<PagePlace> m_wantedPlace;
    bool m_holdsHead = false;
    bool m_showsPages = true;
    int m_heldColumns = 0;
};

} // namespace viewer
