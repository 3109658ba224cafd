#pragma once

#include "session/AccountSession.h"
#include "ui/common/TallDialog.h"
#include "ui/common/Throttle.h"
#include "ui/profiles/ChoiceTally.h"
#include "ui/profiles/ChosenReports.h"
#include "ui/profiles/DraftList.h"

#include <QPointer>

class QGridLayout;
class QListView;
class QPushButton;
class QTableView;

namespace ui {

class ButtonRow;
class EmptyState;
class Notice;
struct BannerButton;
class ProfileEditor;
class TallyBar;
enum class Tone;

/// An account's report profiles (the terminal's Report Profile Maintenance): what they choose, where that goes, what is
/// expected by when. Open with open(). Shows them as they are kept by then. Keeps nothing before Save, and stays open
/// with the reason where that fails, with a question where they were changed elsewhere meanwhile; does not drop what
/// was changed before it was asked for twice. Closes by itself where the session goes.
class ProfilesDialog : public TallDialog {
    Q_OBJECT
public:
    ProfilesDialog(session::AccountSession& session, rap::Clock clock, QWidget* parent = nullptr);

    void accept() override;
    void reject() override;

private:
    // ProfilesDialog.cpp: its parts, and what it keeps
    void build();
    QWidget* listPart();
    QPushButton* listButton(QGridLayout& into, const QString& text, void (ProfilesDialog::*act)());
    void connectParts();
    void begin(); ///< With what is kept.
    [[nodiscard]] session::ProfilesBasis kept() const;
    bool takeKept(); ///< They were changed elsewhere; whether hers can be saved without a question.
    void loadKept();
    void saveInstead();
    void showFault(const DraftFault& fault);
    void tell(Tone tone, const QString& text);
    void ask(const QString& text, const QList<BannerButton>& answers);
    void tellNothing();

    // ProfilesDialogList.cpp: what the buttons below the list do
    void add();
    void duplicate();
    void remove();
    void undo();
    void moveUp();
    void moveDown();
    void importFile();
    void exportFile();
    void take(const QString& file, const profile::ProfileSet& set);
    void replace();
    void askWhose();                   ///< To be kept: hers, or those that are there now.
    [[nodiscard]] int current() const; ///< Position; -1: none.
    void setCurrent(int position);
    void showCurrent();
    void showAvailable();

    // ProfilesDialogTally.cpp: what is counted
    void recount();
    void showTally();
    void showChosen();

    QPointer<session::AccountSession> m_session;
    DraftList m_drafts;
    ChoiceTally m_tally;
    ChosenReports m_chosen;
    Throttle m_recount;
    session::ProfilesBasis m_basis; ///< What she changes.
    bool m_toldUnsaved = false;
    bool m_isSaving = false;
    profile::ProfileSet m_imported; ///< What is asked about.

    Notice* m_damage; ///< Why the kept ones could not be read.
    QListView* m_list;
    QPushButton* m_duplicate = nullptr;
    QPushButton* m_remove = nullptr;
    QPushButton* m_undo = nullptr;
    QPushButton* m_up = nullptr;
    QPushButton* m_down = nullptr;
    ProfileEditor* m_editor;
    EmptyState* m_empty;
    QTableView* m_table;
    TallyBar* m_bar;
    Notice* m_told;
    ButtonRow* m_answers; ///< To what is told, where that is a question.
};

} // namespace ui
