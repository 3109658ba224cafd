#pragma once

#include "app/cli/Context.h"
#include "ledger/Ledger.h"
#include "ledger/ReportFilter.h"
#include "report/TitleLearner.h"
#include "session/AccountSession.h"

#include <QEventLoop>
#include <QMap>
#include <QObject>
#include <QSet>
#include <functional>
#include <memory>

namespace cli {

/// An account opened for a command: its profile, the ledger, its session with RAP, and the person at the terminal, if
/// any. Each call runs the event loop until it knows its answer.
class Conversation : public QObject {
    Q_OBJECT
public:
    /// Opens the account, loads what the ledger knows and looks whether it is on the disk; then does the work. What
    /// stands in the way is told. Gives the exit code.
    [[nodiscard]] static ExitCode with(Context& context, const std::string& accountName,
                                       const std::function<ExitCode(Conversation&)>& work);
    ~Conversation() override;

    [[nodiscard]] session::AccountSession& session() { return *m_session; }
    [[nodiscard]] ledger::Ledger& ledger() { return *m_ledger; }
    [[nodiscard]] const account::Account& account() const { return m_session->account(); }

    /// Lists all of RAP; what is listed is in the ledger. Folders that cannot be read are told.
    [[nodiscard]] rap::Result<void> refresh();
    enum class Others {
        WaitFor,
        Leave, ///< Where another program retrieves, there is nothing to do here: error kind RetrievedElsewhere.
    };
    /// The same for a fetch, once no other program of this workstation retrieves for the account. Who does is told.
    [[nodiscard]] rap::Result<void> refreshToFetch(Others others);
    void setOthers(Others others) { m_others = others; } ///< For who lists and fetches by itself.
    /// Takes in what the ledger knows of days that RAP keeps no longer.
    [[nodiscard]] rap::Result<void> loadEarlier();
    /// The same where the filter asks for such a day.
    [[nodiscard]] rap::Result<void> loadFor(const ledger::ReportFilter& filter);
    /// How many reports wait to be copied, by the further destinations of the report profiles.
    [[nodiscard]] rap::Result<QMap<QString, int>> waitingCopies();
    /// Remote paths that others have filed since this was opened.
    [[nodiscard]] const QSet<QString>& filedByOthers() const { return m_filedByOthers; }
    /// Of the folders that could not be read, whether one may hold what matches.
    [[nodiscard]] bool missesSome(const ledger::ReportFilter& filter) const;

    /// Tells the error with what may help; gives the exit code.
    [[nodiscard]] ExitCode fail(const rap::Error& error);

private:
    /// Errors: BadCall (no such account), Settings, Ledger, DiskFull, LocalNoPermission.
    [[nodiscard]] static rap::Result<std::unique_ptr<Conversation>> open(Context& context, const QString& accountName);
    Conversation(Context& context, account::Account account, std::unique_ptr<ledger::Ledger> ledger);
    [[nodiscard]] rap::Result<void> load();
    [[nodiscard]] rap::Result<void> refresh(session::AccountSession::Purpose purpose);
    [[nodiscard]] rap::Result<void> refreshOnce(session::AccountSession::Purpose purpose);
    void tellOthers(const session::Retriever& other, int filed);
    [[nodiscard]] rap::Result<void> wait();
    void finish(rap::Result<void> outcome);
    void finishWhenWritten();
    void answerPassphrase();

    Context& m_context;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<session::AccountSession> m_session;
    report::TitleLearner m_titles;
    std::optional<sftp::ConnectFailure> m_connectFailure;
    int m_passphrasesTyped = 0;
    Others m_others = Others::WaitFor;
    bool m_toldOthers = false;
    QSet<QString> m_filedByOthers;
    bool m_mistyped = false; ///< The last refresh failed because of what was typed.
    QEventLoop m_loop;
    std::optional<rap::Result<void>> m_outcome;
};

} // namespace cli
