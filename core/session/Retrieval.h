#pragma once

#include "ledger/Ledger.h"
#include "profile/Schedule.h"
#include "session/AccountSession.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <optional>

namespace session {

/// What a retrieval did.
struct Retrieved {
    ledger::Run run; ///< As it is in the log: kind "run".
    profile::RunEnd end = profile::RunEnd::Done;
    QList<download::Transfer> filed;           ///< In the order in which they were filed.
    QHash<QString, download::Transfer> failed; ///< By remote path.
    std::optional<rap::Error> error;           ///< What ended it before its end.
    std::optional<rap::Error> notCopied;       ///< Why reports wait for a further destination.
};

/// Gets what is new, unattended: lists RAP, then fetches what is wanted and not here to where report profiles say. One
/// at a time; another program that retrieves for the account is not waited for. Each is written to the ledger's log of
/// runs. Lives on its maker's thread; session and ledger must outlive it.
class Retrieval : public QObject {
    Q_OBJECT
public:
    /// `only`: what of the wanted is meant; all of it where empty.
    Retrieval(AccountSession& session, ledger::Ledger& ledger, rap::Clock clock,
              std::function<bool(const ledger::Report&)> only = {});

    /// Ends in ended(); nothing happens while one is under way. `why`: for the log.
    void begin(const QString& why);
    /// What is under way is broken off and kept for the next time; ends in ended().
    void stop();
    [[nodiscard]] bool isUnderWay() const { return m_stage != Stage::None; }
    [[nodiscard]] rap::HongKongTime started() const { return m_now.run.started; } ///< Of the newest.

Q_SIGNALS:
    void began();
    void ended(const session::Retrieved& what);

private:
    enum class Stage { None, Listing, Fetching, Copying };
    void fetch();
    void takeFiled(const download::Transfer& transfer);
    void copy();
    void takeFailed(const download::Transfer& transfer);
    void end(const std::optional<rap::Error>& error);
    [[nodiscard]] profile::RunEnd endNow() const;

    AccountSession& m_session;
    ledger::Ledger& m_ledger;
    rap::Clock m_clock;
    std::function<bool(const ledger::Report&)> m_only;
    Stage m_stage = Stage::None;
    QSet<QString> m_asked; ///< Remote paths.
    Retrieved m_now;
    bool m_stopped = false;
    bool m_joined = false; ///< The listing was under way: whoever asked for it may want to wait for others.
};

} // namespace session
