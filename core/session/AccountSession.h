#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "download/Queue.h"
#include "ledger/Ledger.h"
#include "ledger/ReportIndex.h"
#include "profile/Profile.h"
#include "rap/HolidaysInUse.h"
#include "rap/Time.h"
#include "session/ProfileStore.h"
#include "session/RetrieverLock.h"
#include "sftp/Connection.h"

#include <QObject>
#include <functional>
#include <memory>

namespace account {
class Passphrases;
}

namespace session {

class Distribution;

/// Why a refresh is in the ledger's log of runs that was made to fetch what is new.
inline const QString retrieveWord = QStringLiteral("retrieve");

/// One account's dealings with RAP: the report index, the download queue, and the one connection that both share (RAP
/// may allow one session a user), opened when there is something to do. Both programs are thin layers over this. Lives
/// on its maker's thread, which needs an event loop; nothing here blocks. The ledger must outlive it.
///
/// One program of this workstation retrieves for an account at a time. What is fetched waits until no other one does,
/// and what that one has filed meanwhile is left out; the turn is given back once there is nothing more to fetch.
///
/// A login, host key or key file that fails stops the account until a person acts: connect(), refresh() or fetch()
/// again.
class AccountSession : public QObject {
    Q_OBJECT
public:
    enum class Link { Down, Connecting, Up };

    AccountSession(account::Account account, account::ConfigFolder folder, ledger::Ledger& ledger, rap::Clock clock,
                   const rap::HolidaysInUse& holidays, QObject* parent = nullptr);
    ~AccountSession() override;

    [[nodiscard]] const account::Account& account() const;
    /// Takes what was changed in the account, and stops nothing: a folder is for what is fetched later, a limit and a
    /// number of connections for what is under way, too. False where the connection rests on what was changed (server,
    /// user, key, base folder ...): that needs a session of its own, and this one stays as it is.
    [[nodiscard]] bool change(const account::Account& account);
    [[nodiscard]] ledger::ReportIndex& index();
    [[nodiscard]] download::Queue& queue();
    [[nodiscard]] Link link() const;
    [[nodiscard]] std::optional<sftp::Connected> connection() const; ///< While the link is up.
    [[nodiscard]] bool isRefreshing() const;

    /// As they are kept (ProfileStore): read by start() and at each refresh(). None where they could not be read, which
    /// profilesFault() tells: then refresh() to retrieve fails with that, and destinations() too.
    [[nodiscard]] const profile::ProfileSet& profiles() const;
    [[nodiscard]] const std::optional<rap::Error>& profilesFault() const;
    /// Reads them anew: another program may have changed them. Blocking, short.
    void readProfiles();
    /// Keeps others from now on; what is under way goes where it was to go. Where what is kept is no longer what they
    /// were made of, nothing is, and profiles() are what is there now. Errors: ProfileStore::save().
    [[nodiscard]] rap::Result<ProfilesSaved> setProfiles(const profile::ProfileSet& set, const ProfilesBasis& basedOn);
    /// The same in place of whatever is kept: ProfileStore::saveInstead().
    [[nodiscard]] rap::Result<void> setProfilesInstead(const profile::ProfileSet& set);
    /// Changes what was decided of habits, as it is kept by now, and nothing else. Errors: ProfileStore::change().
    [[nodiscard]] rap::Result<void>
    changeDecisions(const std::function<void(QList<profile::LearnedDecision>& kept)>& edit);
    /// Which profile chooses a report. Good until profilesChanged().
    [[nodiscard]] profile::CompiledProfiles& choice();
    /// Where each report goes: below the account's folder as its profile says, or else as defaultDestination() says.
    /// Good for as long as this object. Errors: profilesFault().
    [[nodiscard]] rap::Result<download::Destinations> destinations() const;

    /// Copies what is filed to the profiles' further destinations, beside all else: refresh() to retrieve has it look
    /// for what is to be copied, and it hears of what is filed. idle() does not wait for it.
    [[nodiscard]] Distribution& distribution();

    /// Loads the index from the ledger, without what RAP lists no longer of days that it does not keep
    /// (ReportIndex::loadEarlier()), then looks in the background whether what was filed is still on the disk. Ends
    /// in ready(). A disk that says nothing for a quarter of a minute (a share whose server is gone) is told of by
    /// diskSilent(), before ready(); what it holds counts as here unless it says otherwise later.
    void start();

    enum class Extent {
        All,
        /// Without the folders of days that are over and that did not change in the last two listings (ListingMemory.h
        /// says where that is wrong); all the same where it has been an hour since all was listed.
        WhatMayHaveChanged,
    };
    enum class Purpose {
        Look,
        /// To fetch what is new: begins when no other program retrieves for this account, with the index as that one
        /// has left the ledger; so that nothing is asked for twice.
        Retrieve,
    };
    /// Lists RAP and takes it into the index and the ledger, and looks whether what was filed is still on the disk;
    /// what is not counts as new again. Ends in refreshed() or refreshFailed().
    void refresh(Extent extent = Extent::All, Purpose purpose = Purpose::Look);
    /// Stops a refresh that waits for another program; ends in refreshFailed().
    void stopWaiting();
    [[nodiscard]] bool isLookingAtDisk() const;
    [[nodiscard]] bool isDiskSilent() const; ///< What is here cannot be told since diskSilent().
    /// Why some of what is here cannot be told: a drive that reports went to is not connected. Known from ready() and
    /// refreshed(), each for itself; what the drive holds counts as it did before.
    [[nodiscard]] std::optional<rap::Error> awayDrive() const;
    [[nodiscard]] bool isWaiting() const; ///< For another program to end.
    /// From now on othersAtIt() also tells of those that nothing waits for, and the index follows what they file.
    void watchOthers();
    /// Looks in the background whether what was filed from these folders is still on the disk, without any whether all
    /// is that RAP may still have; the index tells of it.
    void lookForFiled(std::function<bool(const rap::Folder&)> where = {});
    /// Puts reports into the queue: all of `paths` that the index knows and that are not here, or with `again` all of
    /// them.
    QList<download::TransferId> fetch(const QStringList& paths, const download::Destinations& destinations,
                                      bool again = false);
    [[nodiscard]] download::Destination defaultDestination() const;

    /// Answers passphraseWanted(); kept in memory for as long as the object lives. An empty answer gives up
    /// (KeyLocked).
    void setPassphrase(const QString& passphrase);

    /// A connection that was lost is tried again for as long as RAP is open, not three times only: for where somebody
    /// sees it and can stop it. While RAP is closed an attempt that fails is not followed by another: reports wait for
    /// the opening, and a refresh that failed is done again then, unless refresh() or fetch() was called since. Without
    /// patience what waits fails, so that a run comes to its end.
    void setPatient(bool patient);
    [[nodiscard]] bool isIdle() const; ///< As idle() tells; a queue whose waiting reports were taken out does not.
    /// When RAP opens, where that is waited for; ends when nothing waits any more (it was paused or cancelled).
    [[nodiscard]] std::optional<rap::HongKongTime> awaitedOpening() const;
    void tick(); ///< Time went on: what waited for the opening goes on. To be called every minute or so.

    void disconnectFromRap(); ///< At once; transfers go back to waiting and are paused.

Q_SIGNALS:
    void ready();
    void profilesChanged(); ///< profiles(), choice(), profilesFault().
    void diskSilent(const rap::Error& error);
    void diskAnswered(); ///< It does again.
    void linkChanged(session::AccountSession::Link link);
    void connected(const sftp::Connected& info);
    void connectFailed(const sftp::ConnectFailure& failure);
    void lost(const rap::Error& error);
    void awaitedOpeningChanged();
    void opensLate(); ///< RAP should be open, and there is no connection yet; another attempt follows.
    void passphraseWanted();
    void refreshStarted();
    void refreshed(int newReports);              ///< How many were never listed before. Folder faults are in the index.
    void refreshFailed(const rap::Error& error); ///< After connectFailed, too.
    void filed(const download::Transfer& transfer); ///< On the disk and in the ledger.
    /// Another program retrieves for this account: told when it is found, and again when it has filed more; `filed`
    /// counts those since.
    void othersAtIt(const session::Retriever& other, int filed);
    void othersEnded(int filed);
    void filedByOthers(const QStringList& paths); ///< Remote paths; the index has them.
    /// The queue has nothing more to do and all filed reports are in the ledger; distribution() may still copy.
    void idle();

private:
    class Private;
    std::unique_ptr<Private> d;
};

} // namespace session
