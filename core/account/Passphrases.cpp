#include "account/Passphrases.h"

#include "account/ProfileName.h"

#include <QCoreApplication>
#include <QTimer>
#include <chrono>
#include <memory>
#include <qt6keychain/keychain.h>
#include <type_traits>
#include <utility>

namespace account {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(account::Passphrases)
};

using namespace std::chrono_literals;

constexpr auto deadline = 5s;
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
    if constexpr (std::is_same_v<Job, QKeychain::ReadPasswordJob>) {
        outcome.text = job.textData();
    }
    return outcome;
}

/// Starts the job and answers once: with its outcome, or at the deadline. A job that comes later deletes itself
/// unheard.
template <typename Job>
void run(QObject* owner, Job* job, const QString& account, std::function<void(const Outcome&)> done)
{
    job->setAutoDelete(true);
    job->setInsecureFallback(false);
    job->setKey(keyFor(account));
    auto answerOnce = [pending = std::make_shared<bool>(true), done = std::move(done)](const Outcome& outcome) {
        if (std::exchange(*pending, false)) {
            done(outcome);
        }
    };
    QObject::connect(job, &QKeychain::Job::finished, owner, [job, answerOnce] { answerOnce(outcomeOf(*job)); });
    QTimer::singleShot(deadline, owner, [answerOnce] {
        answerOnce({QKeychain::NoBackendAvailable, QStringLiteral("no answer in time"), {}});
    });
    job->start();
}

rap::Result<void> resultOf(const Outcome& outcome)
{
    const QString detail = QStringLiteral("credential store: error %1, %2").arg(outcome.error).arg(outcome.reason);
    switch (outcome.error) {
    case QKeychain::NoError:
        return {};
    case QKeychain::AccessDeniedByUser:
    case QKeychain::AccessDenied:
        return rap::failure(rap::ErrorKind::Secrets, Tr::tr("This computer's password store is locked."),
                            Tr::tr("Unlock it and try again; until then the passphrase is asked for each time."),
                            detail);
    default:
        return rap::failure(
            rap::ErrorKind::Secrets, Tr::tr("This computer has no password store that could keep the passphrase."),
            Tr::tr("The passphrase is asked for each time; unattended runs take it from the environment "
                   "variable RAPDESK_PASSPHRASE."),
            detail);
    }
}

} // namespace

Passphrases::Passphrases(QObject* parent)
    : QObject(parent)
{
}

void Passphrases::read(const QString& account, ReadDone done)
{
    run(this, new QKeychain::ReadPasswordJob(service), account, [done = std::move(done)](const Outcome& outcome) {
        const bool stored = outcome.error == QKeychain::NoError && !outcome.text.isEmpty();
        done(stored ? std::optional(outcome.text) : fromEnvironment());
    });
}

void Passphrases::write(const QString& account, const QString& passphrase, WriteDone done)
{
    auto* const job = new QKeychain::WritePasswordJob(service);
    job->setTextData(passphrase);
    run(this, job, account, [done = std::move(done)](const Outcome& outcome) { done(resultOf(outcome)); });
}

void Passphrases::remove(const QString& account, WriteDone done)
{
    run(this, new QKeychain::DeletePasswordJob(service), account, [done = std::move(done)](const Outcome& outcome) {
        done(outcome.error == QKeychain::EntryNotFound ? rap::Result<void>() : resultOf(outcome));
    });
}

} // namespace account
