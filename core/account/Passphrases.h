#pragma once

#include "rap/Error.h"

#include <QObject>
#include <QString>
#include <chrono>
#include <functional>
#include <optional>

namespace account {

/// Passphrases of key files, by account name (without regard to case): the operating system's credential store first,
/// then RAPDESK_PASSPHRASE. A prompt is the program's own affair. Without a credential store `read` goes on softly to
/// the environment; a passphrase is never written anywhere else. Lives on the thread of its maker, which needs an event
/// loop; answers arrive there, later than the call and within the deadline, or never where this object is gone by then.
/// A store that takes longer counts as none.
class Passphrases : public QObject {
    Q_OBJECT
public:
    explicit Passphrases(QObject* parent = nullptr, std::chrono::milliseconds deadline = std::chrono::seconds(5));

    using ReadDone = std::function<void(std::optional<QString> passphrase)>;
    using WriteDone = std::function<void(rap::Result<void>)>;
    /// An empty passphrase counts as none.
    void read(const QString& account, ReadDone done);
    /// The same from the credential store alone.
    void readStored(const QString& account, ReadDone done);
    /// Error kind: Secrets, where there is no credential store or it is locked.
    void write(const QString& account, const QString& passphrase, WriteDone done);
    /// Whether there is a credential store to write to; a locked one counts. Error kind: Secrets, in words for who is
    /// about to type a passphrase.
    void findStore(WriteDone done);
    /// What is stored for the one account is stored for the other too; the environment does not count, and nothing
    /// stored is no error. Error kind: Secrets.
    void copy(const QString& from, const QString& to, WriteDone done);
    /// Nothing stored is no error. Error kind: Secrets.
    void remove(const QString& account, WriteDone done);

private:
    std::chrono::milliseconds m_deadline;
};

} // namespace account
