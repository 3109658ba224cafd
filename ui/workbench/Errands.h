#pragma once

#include "FolderScope.h"
#include "StatusPlanner.h"
#include "profile/Coverage.h"
#include "report/TitleLearner.h"
#include "session/Distribution.h"
#include "session/Runner.h"
#include "session/ScheduleStore.h"
#include "ui/common/Banner.h"

#include <QHash>
#include <QSet>
#include <optional>

namespace workbench {

/// What she has asked of RAP for one account, and what there is to tell her of it. Goes on while another account is at
/// hand. Lives on its maker's thread; the ledger must outlive it.
class Errands : public QObject {
    Q_OBJECT
public:
    /// What 'Get new reports' is meant for.
    enum class Reach { All, Today, Folders };

    Errands(const account::Account& account, const account::ConfigFolder& folder, ledger::Ledger& ledger,
            rap::Clock clock, rap::HolidaysInUse holidays);
    ~Errands() override;

    void start(); ///< Reads the ledger.

    /// What 'Get new reports' was meant for.
    struct Wish {
        Reach reach = Reach::All;
        QList<FolderScope> folders;
        [[nodiscard]] bool covers(const rap::Folder& folder, QDate today) const;
    };

    /// What she has asked for and what has not come to its end.
    struct Unended {
        QStringList waiting; ///< Remote paths, as the next two; those that were under way or stopped among them.
        QStringList again;   ///< Of `waiting`, and of `paused`: those that are here already.
        QStringList paused;
        QSet<QString> toOpen;
        QList<Wish> wishes; ///< For which RAP is being asked what there is.

        [[nodiscard]] int count() const { return int(waiting.size() + paused.size()); }
    };
    [[nodiscard]] Unended unended();
    void takeOver(const Unended& others); ///< Goes on with that by itself, once the ledger is read.
    /// False where that account needs errands of its own: see AccountSession::change().
    [[nodiscard]] bool change(const account::Account& account);
    [[nodiscard]] session::AccountSession& session() { return m_session; }
    [[nodiscard]] const account::Account& account() const { return m_session.account(); }
    [[nodiscard]] download::QueueSummary work() { return m_session.queue().summary(); }
    [[nodiscard]] profile::Coverage unendedCoverage(); ///< What is under way or paused, as RAP has it.
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] Asking asking() const;
    [[nodiscard]] const std::optional<sftp::ConnectFailure>& connectFailure() const { return m_failure; }
    [[nodiscard]] bool wantsPassphrase() const { return m_wantsPassphrase; }
    [[nodiscard]] bool needsHer() const;    ///< It does not go on by itself, or did not end well.
    [[nodiscard]] bool waitsForRap() const; ///< What is under way has no connection.

    /// What is fetched by itself, and what is expected. Its runs are seen as what she asks is, and open no question.
    [[nodiscard]] session::Runner& runner() { return m_runner; }
    [[nodiscard]] const profile::ScheduleSettings& schedule() const { return m_runner.settings(); }
    /// Keeps that, and follows it from now on. Errors: ScheduleStore::save().
    [[nodiscard]] rap::Result<void> setSchedule(bool on, int everyMinutes);
    [[nodiscard]] int lateCount() const;        ///< Reports that should be there by now.
    [[nodiscard]] profile::Coverage coverage(); ///< Of all reports.
    [[nodiscard]] QSet<QDate> folderDates();    ///< Of what RAP lists, or has listed.
    [[nodiscard]] ledger::Ledger& ledger() const { return m_ledger; }
    void tick();         ///< Time went on.
    void takeHolidays(); ///< There are other ones.

    /// What was told last and is so still, unless she has dismissed it.
    [[nodiscard]] const std::optional<ui::BannerContent>& banner() const;
    void dismiss();

    void refresh();
    void getNew(Reach reach, const QList<FolderScope>& folders = {});
    void stopWaiting(); ///< For another program; what waits for that is paused.
    void tryAgain();    ///< What was asked in vain, and what failed for want of a connection.
    void fetch(const QStringList& paths, bool again);
    void fetchMoved(); ///< What RAP lists and is not in the folder any more that it was filed in.
    void fetchThenOpen(const QString& path);
    void copyAgain();                     ///< What waits for a further destination.
    void report(const rap::Error& error); ///< Tells of a fault that came up elsewhere.
    void givePassphrase(const std::optional<QString>& passphrase);

Q_SIGNALS:
    void stateChanged(); ///< asking(), isLoading(), needsHer(), the session's connection, the runner's plan.
    void bannerChanged();
    void hostKeyWanted();
    void passphraseWanted();
    void openWanted(const QString& path); ///< Remote path of a report that is here now.

private:
    enum class Ask { None, Refresh, GetNew };
    /// What the banner is of: with that it goes.
    enum class Told { Other, Connection, Pause, Closing, Stopped, Failures, SilentDisk, Profiles, Copies, Schedule };

    void connectSession();
    void connectQueue();
    void connectOthers();
    void connectSchedule();
    void readSchedule();
    void takePlanned();
    void takeAdded(const QList<download::TransferId>& ids);
    void tellOfSchedule(const rap::Error& error);
    [[nodiscard]] QList<profile::ExpectedReport> lateReports() const;
    void get();
    void list(Ask ask, session::AccountSession::Extent extent, session::AccountSession::Purpose purpose);
    void takeRefreshed();
    void tellOfNothingNew();
    void takeRefreshFailed(const rap::Error& error);
    void takeConnectFailed(const sftp::ConnectFailure& failure);
    void takePassphraseWanted();
    void takeOpening();
    void tellOfOpening();
    void callOnEnd(const session::Retrieved& what);
    void takeFiled(const download::Transfer& transfer);
    void takeSummary(const download::QueueSummary& summary);
    void tellOfClosing();
    void takeIdle();
    void tellOfEnd();
    void takeCopies();
    void tellOfCopies();
    [[nodiscard]] QList<session::DestinationState> awayDestinations();
    void takeRemoved(const QList<download::TransferId>& ids);
    [[nodiscard]] profile::Coverage coverageOfPaths(const QStringList& paths);
    [[nodiscard]] ui::BannerContent bannerOf(const rap::Error& error, const QString& clientAddress = {});
    [[nodiscard]] static bool needsConnection(const rap::Error& error); ///< Nothing comes of anything without one.
    [[nodiscard]] bool isOfProfiles(const rap::Error& error) const;
    [[nodiscard]] Told toldOf(const rap::Error& error) const;
    void tell(const rap::Error& error, const QString& clientAddress = {});
    void tell(const ui::BannerContent& banner, Told of = Told::Other);
    void dismiss(Told of); ///< Where that was told last.
    void takeBack();       ///< What was told last.
    [[nodiscard]] QStringList newPaths();
    [[nodiscard]] rap::HongKongTime now() const { return m_clock(); }

    rap::Clock m_clock;
    rap::HolidaysInUse m_holidays;
    ledger::Ledger& m_ledger;
    session::AccountSession m_session;
    report::TitleLearner m_titles;
    session::Runner m_runner;
    session::ScheduleStore m_schedule;
    bool m_isReady = false;                    ///< The session is.
    std::optional<rap::Error> m_scheduleFault; ///< Why it could not be read.
    bool m_runsAlone = false;                  ///< A run is under way, and she has asked for nothing.
    bool m_loading = true;
    bool m_wantsPassphrase = false;
    std::optional<ui::BannerContent> m_banner;
    std::optional<ui::BannerContent> m_late;   ///< What is late, until she dismisses it or it comes.
    std::optional<ui::BannerContent> m_silent; ///< That nothing ran, until she dismisses it or acts.
    Told m_told = Told::Other;

    Ask m_ask = Ask::None;     ///< What she asked and RAP has not answered.
    bool m_getPending = false; ///< Fetch once the listing is in.
    QList<Wish> m_wishes;      ///< What 'Get new reports' was meant for, each time since it was last done.
    std::optional<sftp::ConnectFailure> m_failure; ///< Of the last attempt to connect; empty once one succeeds.
    std::optional<session::Retriever> m_other;     ///< Another program that was told of.
    bool m_stopsWaiting = false;                   ///< She does.
    int m_byOthers = 0;                            ///< Filed by others since she asked.

    bool m_copyAsked = false; ///< And not answered.

    QSet<QString> m_openWhenFiled;
    /// Since she asked for something while nothing was under way, over all pauses.
    struct Tally {
        int filed = 0;
        int opened = 0;                                ///< Of these, opened at once: seen already.
        QSet<download::TransferId> failed;             ///< At least once.
        QHash<download::TransferId, QString> underWay; ///< To come to an end yet, and their remote paths.
        QStringList cancelled;                         ///< Remote paths of what was taken off the list.
    };
    Tally m_tally;
    bool m_toldOfClosing = false;  ///< Of what is under way.
    download::QueueSummary m_work; ///< As the queue last told.
};

} // namespace workbench
