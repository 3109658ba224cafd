#pragma once

#include "session/Runner.h"
#include "session/SystemSchedule.h"
#include "ui/common/TallDialog.h"
#include "ui/profiles/SchedulePage.h"

#include <array>

class QStackedWidget;

namespace ui {

class Chip;
class ExpectedPage;
class RunLogPage;

/// An account's schedule (the terminal's Overnight Report Download): whether and how often it is fetched for by itself,
/// what is expected today, and how the runs went. Open with open(). What she changes holds at once. Closes by itself
/// where the session goes.
class ScheduleDialog : public TallDialog {
    Q_OBJECT
public:
    enum class Page { Settings, Expected, Runs };

    /// What it shows and acts on; the ledger must outlive it.
    struct Parts {
        session::AccountSession& session;
        session::Runner& runner; ///< Of that session.
        ledger::Ledger& ledger;
        rap::Clock clock;
        SchedulePage::Keep keep;
        std::function<void(const QStringList& paths)> showReports; ///< In the window; the dialog is closed by then.
        /// The operating system's scheduler, and the account's task there; without it nothing is said of that.
        std::shared_ptr<session::SystemSchedule> system{};
        session::SystemTask task{};
    };

    ScheduleDialog(const Parts& parts, Page first, QWidget* parent = nullptr);

private:
    void build(Page first);
    void follow(session::AccountSession& session, session::Runner& runner);
    void showPage(Page page);
    void showCounts();

    SchedulePage* m_settings;
    ExpectedPage* m_expected;
    RunLogPage* m_runs;
    QStackedWidget* m_pages;
    std::array<Chip*, 3> m_chips{};
};

} // namespace ui
