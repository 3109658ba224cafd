#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"
#include "account/Passphrases.h"
#include "rap/HolidaysInUse.h"
#include "rap/Time.h"
#include "sftp/Connection.h"

#include <QObject>
#include <QTimer>
#include <memory>
#include <optional>

namespace session {

/// What a connection of this account is asked for with; the passphrase is empty where the key has none.
[[nodiscard]] sftp::ConnectRequest connectRequest(const account::Account& account, const sftp::HostKeys& hostKeys,
                                                  const QString& passphrase);

/// A connection of an account, made when it is wanted and dropped when it is not. A connection that was lost is
/// never repaired: a new one is made, at once the first time, then after a while (BackOff.h); progress() makes it count
/// from the beginning. It ends as failed after three attempts that achieved nothing, some 15 s and their deadlines, so
/// that a run by itself comes to its end; with patience it goes on as long as RAP's service hours do. What a person
/// must mend (login, host key, key file) is never tried again by itself. Lives on its maker's thread.
class RapLink : public QObject {
    Q_OBJECT
public:
    enum class State { Down, Connecting, Up };

    RapLink(account::Account account, account::ConfigFolder folder, rap::Clock clock, rap::HolidaysInUse holidays,
            QObject* parent = nullptr);
    ~RapLink() override;

    /// While it is up: another one to the same server, with the same passphrase, for the same limit of bytes a second.
    /// Nothing depends on that one: it logs softly.
    [[nodiscard]] std::unique_ptr<RapLink> another() const;

    void want();    ///< Nothing happens where it is up, being made, or about to be made again.
    void insist();  ///< Like want(); an attempt that fails is followed by others, as after a connection that was lost.
    void wantNow(); ///< The same for somebody who waits: what is about to be tried again is tried at once.
    void drop();    ///< At once, without a signal but stateChanged; nothing is tried again.
    void progress();
    void setPatient(bool patient) { m_patient = patient; } ///< Somebody is waiting and can stop it.
    void setLimit(qint64 bytesPerSecond);          ///< Of this one and of all that another() has given; 0 for none.
    void setPassphrase(const QString& passphrase); ///< Answers passphraseWanted; empty gives up.

    [[nodiscard]] State state() const { return m_state; }
    [[nodiscard]] sftp::Connection* connection() const; ///< While up, else null.
    [[nodiscard]] const std::optional<sftp::Connected>& info() const { return m_info; }
    /// The server's answers do not fit two requests at a time: it is not to be asked for more.
    [[nodiscard]] bool isOneAtATime() const { return m_habits.oneAtATime; }

Q_SIGNALS:
    void stateChanged(session::RapLink::State state);
    void up(const sftp::Connected& info);
    void passphraseWanted();
    /// It is down, and another attempt follows by itself.
    void interrupted(const rap::Error& error);
    /// It is down and stays so until want() is called again.
    void failed(const sftp::ConnectFailure& failure);

private:
    void begin();
    void start(bool insists);
    void open(const QString& passphrase);
    void ended(const sftp::ConnectFailure& failure);
    void release();
    [[nodiscard]] bool mayTryAgain() const;
    void setState(State state);

    account::Account m_account;
    account::ConfigFolder m_folder;
    rap::Clock m_clock;
    rap::HolidaysInUse m_holidays;
    account::Passphrases m_passphrases;
    QString m_passphrase; ///< As typed: a connection that is lost is made again without asking.
    std::unique_ptr<sftp::Connection> m_connection;
    std::optional<sftp::Connected> m_info;
    sftp::ServerHabits m_habits; ///< As the connections so far have learned them.
    std::shared_ptr<sftp::ByteBudget> m_budget;
    State m_state = State::Down;
    QTimer m_again;
    int m_attemptsSinceProgress = 0;
    bool m_wasUp = false;
    bool m_insists = false;
    bool m_patient = false;
    bool m_isExtra = false;
    int m_generation = 0; ///< Answers of the credential store to what was dropped since are stale.
};

} // namespace session
