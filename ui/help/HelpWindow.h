#pragma once

#include "ui/common/Throttle.h"
#include "ui/help/Manual.h"

#include <QWidget>
#include <functional>

class QLabel;
class QLineEdit;
class QTextCursor;
class QTreeWidget;
class QTreeWidgetItem;

namespace ui {
class CommandSet;
class Notice;
} // namespace ui

namespace help {

class HelpText;

/// What the manual asks of whoever opened it.
struct Means {
    std::function<void(QWidget* parent)> showContacts;
    /// Begins a mail to that address; false where this computer has no program for it.
    std::function<bool(const QString& email)> write;
};

/// The manual in a window of its own: its sections, the text, and a search through all pages.
class HelpWindow : public QWidget {
    Q_OBJECT
public:
    /// Goes with `parent`, and lies behind it where that comes to the front.
    explicit HelpWindow(Means means, QWidget* parent = nullptr);
    ~HelpWindow() override;

    void showPage(ui::HelpPage page);
    void comeToFront();
    [[nodiscard]] ui::CommandSet& commands() { return *m_commands; }
    [[nodiscard]] const Manual& manual() const { return m_manual; }

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void build();
    void fillSections();
    void connectCommands();
    void follow(const QUrl& relative);
    void showWhere(const QUrl& url);
    void showSection(const QUrl& url); ///< In the list.
    void look();
    void goToHit(qsizetype hit);
    void goToNext(int step);
    [[nodiscard]] QTextCursor at(const Place& place) const;
    void markHits();
    void tellHits();
    [[nodiscard]] ui::HelpPage shownPage() const;

    Means m_means;
    Manual m_manual;
    ui::CommandSet* m_commands;
    QTreeWidget* m_sections;
    HelpText* m_text;
    QLineEdit* m_find;
    QLabel* m_count;
    ui::Notice* m_told;
    QList<Hit> m_hits;
    qsizetype m_hit = -1; ///< Of m_hits; -1: none is at hand.
    ui::Throttle m_pause;
};

} // namespace help
