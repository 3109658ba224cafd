#pragma once

#include "FolderScope.h"
#include "StatusPlanner.h"
#include "session/AccountSession.h"
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
            rap::Clock clock, rap::HolidayCalendar holidays);
    ~Errands() override;

    void start(); ///< Reads the ledger.
    [[nodiscard]] session::AccountSession& session() { return m_session; }
    [[nodiscard]] const account::Account& account() const { return m_session.account(); }
    [[nodiscard]] download::QueueSummary work() { return m_session.queue().summary(); }
    [[nodiscard]] bool isLoading() const { return m_loading; }
    [[nodiscard]] Asking asking() const;
    [[nodiscard]] const std::optional<sftp::ConnectFailure>& connectFailure() const { return m_failure; }
    [[nodiscard]] bool wantsPassphrase() const { return m_wantsPassphrase; }
    [[nodiscard]] bool needsHer() const; ///< It does not go on by itself, or did not end well.

    /// What was told last and is so still, unless she has dismissed it.
    [[nodiscard]] const std::optional<ui::BannerContent>& banner() const { return m_banner; }
    void dismiss();

    void refresh();
    void getNew(Reach reach, const QList<FolderScope>& folders = {});
    void stopWaiting(); ///< For another program; what waits for that is paused.
    void tryAgain();    ///< What was asked in vain, and what failed for want of a connection.
    void fetch(const QStringList& paths, bool again);
    void fetchThenOpen(const QString& path);
    void report(const rap::Error& error); ///< Tells of a fault that came up elsewhere.
    void givePassphrase(const std::optional<QString>& passphrase);

Q_SIGNALS:
    void stateChanged(); ///< asking(), isLoading(), needsHer(), the session's connection.
    void bannerChanged();
    void hostKeyWanted();
    void passphraseWanted();
    void openWanted(const QString& path); ///< Remote path of a report that is here now.

private:
    enum class Ask { None, Refresh, GetNew };
    /// What the banner is of: with that it goes.
    enum class Told { Other, Connection, Pause, Stopped, Failures, SilentDisk };

    void connectSession();
    void connectQueue();
    void connectOthers();
    void list(Ask ask, session::AccountSession::Extent extent, session::AccountSession::Purpose purpose);
    void takeRefreshed();
    void takeConnectFailed(const sftp::ConnectFailure& failure);
    void takeOpening();
    void tellOfOpening();
    void takeFiled(const download::Transfer& transfer);
    void takeSummary(const download::QueueSummary& summary);
    void takeIdle();
    void takeRemoved(const QList<download::TransferId>& ids);
    [[nodiscard]] ledger::Coverage coverageOfPaths(const QStringList& paths);
    void tell(const rap::Error& error, const QString& clientAddress = {});
    void tell(const ui::BannerContent& banner, Told of = Told::Other);
    void dismiss(Told of); ///< Where that was told last.
    [[nodiscard]] QStringList newPaths();
    [[nodiscard]] int countHere();
    [[nodiscard]] rap::HongKongTime now() const { return m_clock(); }

    rap::Clock m_clock;
    session::AccountSession m_session;
    bool m_loading = true;
    bool m_wantsPassphrase = false;
    std::optional<ui::BannerContent> m_banner;
    Told m_told = Told::Other;

    Ask m_ask = Ask::None;     ///< What she asked and RAP has not answered.
    bool m_getPending = false; ///< Fetch once the listing is in.
    Reach m_reach = Reach::All;
    QList<FolderScope> m_folders;
    std::optional<sftp::ConnectFailure> m_failure; ///< Of the last attempt to connect; empty once one succeeds.
    std::optional<session::Retriever> m_other;     ///< Another program that was told of.
    int m_byOthers = 0;                            ///< Filed by others since she asked.

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
    download::QueueSummary m_work; ///< As the queue last told.
};

} // namespace workbench
