#include "account/Passphrases.h"

#include "account/ProfileName.h"
#include "account/SessionBus.h"

#include <QCoreApplication>
#include <QTimer>
#include <algorithm>
#include <array>
#include <memory>
#include <qt6keychain/keychain.h>
#include <type_traits>
#include <utility>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::Passphrases)
};

const QString service = QStringLiteral("RAP Desk");

/// Windows files secrets under the key alone: it must name the program too.
QString keyFor(const QString& account)
{
    return service + u'/' + nameKey(account);
}

std::optional<QString> fromEnvironment()
{
    const QString passphrase = qEnvironmentVariable("RAPDESK_PASSPHRASE");
    return passphrase.isEmpty() ? std::nullopt : std::optional(passphrase);
}

struct Outcome {
    QKeychain::Error error = QKeychain::OtherError;
    QString reason;
    QString text;
};

template <typename Job> Outcome outcomeOf(const Job& job)
{
    Outcome outcome{job.error(), job.errorString(), {}};
    if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>)
        outcome.text = job.textData();
    return outcome;
}

/// One question to the store, answered once: with its outcome or, at the deadline, without. Deletes itself; a job that
/// comes later than that deletes itself unheard.
template <typename Job> class Question : public QObject {
public:
    using Answer = std::function<void(const Outcome&)>;

    Question(QObject* owner, std::unique_ptr<Job> job, const QString& account, std::chrono::milliseconds deadline,
             Answer answer)
        : QObject(owner)
        , m_job(std::move(job))
        , m_answer(std::move(answer))
    {
        m_job->setAutoDelete(true);
        m_job->setInsecureFallback(false);
        m_job->setKey(keyFor(account));
        QTimer::singleShot(deadline, this, [this] { end(noStore(QStringLiteral("no answer in time"))); });
        askSessionBus(this, [this](bool answers) {
            if (!m_answer)
                return;
            if (answers)
                start();
            else
                end(noStore(QStringLiteral("the session bus does not answer")));
        });
    }

private:
    static Outcome noStore(const QString& reason) { return {QKeychain::NoBackendAvailable, reason, {}}; }

    void start()
    {
        Job* const job = m_job.release();
        connect(job, &QKeychain::Job::finished, this, [this, job] { end(outcomeOf(*job)); });
        job->start();
    }

    void end(const Outcome& outcome)
    {
        if (const Answer answer = std::exchange(m_answer, nullptr)) {
            deleteLater();
            answer(outcome);
        }
    }

    std::unique_ptr<Job> m_job; ///< Until it is started: then it is its own.
    Answer m_answer;
};

template <typename Job>
void ask(QObject* owner, std::unique_ptr<Job> job, const QString& account, std::chrono::milliseconds deadline,
         typename Question<Job>::Answer answer)
{
    new Question<Job>(owner, std::move(job), account, deadline, std::move(answer));
}

QString noStoreMessage()
{
    return Tr::tr("This computer has no password store that could keep the passphrase.");
}

QString detailOf(const Outcome& outcome)
{
    return QStringLiteral("credential store: error %1, %2").arg(QString::number(outcome.error), outcome.reason);
}

rap::Result<void> resultOf(const Outcome& outcome)
{
    switch (outcome.error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return rap::failure(rap::ErrorKind::Secrets, Tr::tr("This computer's password store is locked."),
                            Tr::tr("Unlock it and try again; until then the passphrase is asked for each time."),
                            detailOf(outcome));
    default:
        return rap::failure(
            rap::ErrorKind::Secrets, noStoreMessage(),
            Tr::tr("The passphrase is asked for each time; unattended runs take it from the environment "
                   "variable RAPDESK_PASSPHRASE."),
            detailOf(outcome));
    }
}

} // namespace

Passphrases::Passphrases(QObject* parent, std::chrono::milliseconds deadline)
    : QObject(parent)
    , m_deadline(deadline)
{
}

void Passphrases::read(const QString& account, ReadDone done)
{
    readStored(account, [done = std::move(done)](const std::optional<QString>& stored) {
        done(stored ? stored : fromEnvironment());
    });
}

void Passphrases::readStored(const QString& account, ReadDone done)
{
    ask(this, std::make_unique<QKeychain::ReadPasswordJob>(service), account, m_deadline,
        [done = std::move(done)](const Outcome& outcome) {
            const bool stored = outcome.error == QKeychain::NoError && !outcome.text.isEmpty();
            done(stored ? std::optional(outcome.text) : std::nullopt);
        });
}

void Passphrases::write(const QString& account, const QString& passphrase, WriteDone done)
{
    auto job = std::make_unique<QKeychain::WritePasswordJob>(service);
    job->setTextData(passphrase);
    ask(this, std::move(job), account, m_deadline,
        [done = std::move(done)](const Outcome& outcome) { done(resultOf(outcome)); });
}

// A question for what is not there: a store that is locked need not be opened for it.
void Passphrases::findStore(WriteDone done)
{
    ask(this, std::make_unique<QKeychain::ReadPasswordJob>(service), QString(), m_deadline,
        [done = std::move(done)](const Outcome& outcome) {
            const std::array answers{QKeychain::NoError, QKeychain::EntryNotFound, QKeychain::AccessDeniedByUser,
                                     QKeychain::AccessDenied};
            if (std::find(answers.begin(), answers.end(), outcome.error) != answers.end())
                done({});
            else
                done(rap::failure(rap::ErrorKind::Secrets, noStoreMessage(),
                                  Tr::tr("You are asked for it each time it is needed."), detailOf(outcome)));
        });
}

void Passphrases::copy(const QString& from, const QString& to, WriteDone done)
{
    ask(this, std::make_unique<QKeychain::ReadPasswordJob>(service), from, m_deadline,
        [this, to, done = std::move(done)](const Outcome& outcome) {
            if (outcome.error == QKeychain::EntryNotFound)
                done({});
            else if (outcome.error != QKeychain::NoError)
                done(resultOf(outcome));
            else
                write(to, outcome.text, done);
        });
}

void Passphrases::remove(const QString& account, WriteDone done)
{
    ask(this, std::make_unique<QKeychain::DeletePasswordJob>(service), account, m_deadline,
        [done = std::move(done)](const Outcome& outcome) {
            done(outcome.error == QKeychain::EntryNotFound ? rap::Result<void>() : resultOf(outcome));
        });
}

} // namespace account
