#pragma once

#include "session/Retrieval.h"
#include "ui/profiles/RunLogModel.h"

#include <QPointer>
#include <QWidget>
#include <functional>

class QLabel;
class QPushButton;
class QStackedLayout;

namespace ui {

class EmptyState;
class RowTable;

/// The log of scheduled runs, and what is known of the one that is current. Reads the ledger, which must outlive it.
class RunLogPage : public QWidget {
    Q_OBJECT
public:
    RunLogPage(session::AccountSession& session, ledger::Ledger& ledger, rap::Clock clock, QWidget* parent = nullptr);

    void read();

Q_SIGNALS:
    void reportsWanted(const QStringList& paths); ///< Remote paths of what a run filed.

private:
    void build();
    void take(const rap::Result<QList<ledger::Run>>& runs);
    void showCurrent();
    void openCurrent();

    QPointer<session::AccountSession> m_session;
    ledger::Ledger& m_ledger;
    RunLogModel m_model;
    RowTable* m_table;
    EmptyState* m_empty;
    QStackedLayout* m_stack = nullptr;
    QLabel* m_details;
    QPushButton* m_open;
    QStringList m_filed; ///< By the current one.
};

/// What was filed while that run was under way: remote paths, as far as the index knows.
[[nodiscard]] QStringList filedIn(const ledger::Run& run, const QList<ledger::Report>& reports);

} // namespace ui
