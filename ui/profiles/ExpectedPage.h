#pragma once

#include "session/Runner.h"
#include "ui/profiles/ExpectedModel.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class EmptyState;
class Notice;
class RowTable;
class TimingForm;

/// What is expected today, and what she says to what was learned. That holds at once; the account's session keeps it.
class ExpectedPage : public QWidget {
    Q_OBJECT
public:
    ExpectedPage(session::AccountSession& session, session::Runner& runner, QWidget* parent = nullptr);

    void show(const session::Runner& runner);
    [[nodiscard]] int rows() const { return m_model.rowCount(); }

private:
    void build();
    void showCurrent();
    void showTiming(const profile::LearnedKey& of, const profile::Timing& timing);
    /// What she says to the current one; empty: it is not expected.
    void decide(const std::optional<profile::Timing>& timing);
    void expectDismissed();
    void change(const std::function<void(QList<profile::LearnedDecision>& kept)>& edit);

    QPointer<session::AccountSession> m_session;
    ExpectedModel m_model;
    std::optional<profile::LearnedDecision> m_shown; ///< In the form, before she changes it.
    RowTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_about;
    TimingForm* m_form;
    QPushButton* m_accept;
    QPushButton* m_dismiss;
    QPushButton* m_undo;
    Notice* m_told;
};

} // namespace ui
