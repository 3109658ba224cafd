#pragma once

#include "session/AccountSession.h"
#include "session/DiskCheck.h"
#include "session/Distribution.h"
#include "session/ExtraLinks.h"
#include "session/ListingMemory.h"
#include "session/Opening.h"
#include "session/ProfileStore.h"
#include "session/RapLink.h"
#include "session/TargetMemory.h"
#include "session/Turn.h"

#include <QElapsedTimer>
#include <QTimer>
#include <functional>
#include <optional>

namespace session {

/// What an AccountSession is made of, and who tells whom of what.
class AccountSession::Private {
public:
    Private(AccountSession& session, account::Account itsAccount, account::ConfigFolder itsFolder,
            ledger::Ledger& itsLedger, rap::Clock itsClock, const rap::HolidaysInUse& holidays);

    [[nodiscard]] int mostConnections() const;
    void wire();
    void claimNames(QList<ledger::NameWish> wishes, const std::function<void(const rap::Result<QStringList>&)>& then);
    void readProfiles();
    void takeProfiles(const rap::Result<profile::ProfileSet>& kept);
    [[nodiscard]] download::Destination destinationOf(const ledger::Report& report);
    void wireTurn();
    void begun();
    void leaveOut();
    void giveBack();
    void cameUp(const sftp::Connected& info);
    void failed(sftp::ConnectFailure failure);
    void drop();
    void list();
    void list(sftp::Connection& connection);
    void listed(const rap::Listing& listing);
    void endListed();
    void endRefresh(const std::optional<rap::Error>& error);
    void transferDone(const download::Transfer& transfer);
    [[nodiscard]] bool isIdle() const;
    void watchIdle();
    void beginRun();
    void endRun();

    AccountSession& q;
    account::Account account;
    ledger::Ledger& ledger;
    rap::Clock clock;
    ledger::ReportIndex index;
    DiskCheck disk;
    Turn turn;
    download::Queue queue;
    TargetMemory targets;
    ProfileStore store;
    profile::ProfileSet profiles;
    profile::CompiledProfiles choice;
    std::optional<rap::Error> profilesFault;
    Distribution distribution;
    RapLink link;
    Opening opening;
    ExtraLinks extras;
    QTimer idle;
    QTimer unused; ///< The turn.
    ListingMemory memory;
    std::optional<rap::HongKongTime> allListed;
    QString allListedBy; ///< Which server: what it showed says nothing of the other one's folders.
    QElapsedTimer sinceAllListed;
    Extent extent = Extent::All; ///< Of the refresh at hand.
    Purpose purpose = Purpose::Look;
    bool loading = false;                     ///< From when the ledger was read until ready().
    std::optional<DiskCheck::Look> firstLook; ///< ready() waits for that; empty where it is about to begin.
    DiskCheck::Look refreshLook = 0;          ///< The refresh at hand waits for that, and for ready().
    bool refreshing = false;
    std::optional<int> newReports; ///< Of a refresh whose listing is in the index.
    bool askingPassphrase = false; ///< And nobody is kept from the account by that.
    ledger::Run refreshRun;
    std::optional<ledger::Run> fetchRun;
    int uncommitted = 0; // filed, and not in the ledger yet
    bool lookedForCulprit = false;
};

} // namespace session
