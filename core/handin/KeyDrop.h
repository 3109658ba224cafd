#pragma once

#include "account/Account.h"
#include "account/PublicKey.h"
#include "sftp/Connection.h"

#include <QDate>
#include <QObject>
#include <QThread>

namespace handin {

/// Of a public half, in bytes: every server takes as much in one WRITE.
inline constexpr qsizetype largestHalf = 32 * 1024;

struct Drop {
    account::Account account;  ///< Its present key logs in; keyDropPath and keyForm say where and how.
    account::PublicKey newKey; ///< A private half has no way here.
    QDate day;                 ///< In Hong Kong, for the place's name.
    QString passphrase;        ///< Of the present key; empty where it has none. Wiped after use.
    sftp::HostKeys hostKeys;
    sftp::Deadlines deadlines;
};

/// Puts the public half of an account's new key on RAP, at its renewal (guide section 7), where
/// the clearing house has named a folder and a file name: one new file, and all that this program ever writes there.
/// What is there already is never written over, nothing is renamed or removed, also not what a fault has left. An old
/// key's public half and the present one's are refused before any connection is made.
///
/// Has a connection and a thread of its own. Lives on its maker's thread and signals there; put() returns at once and
/// is for once. Deleting it closes at once; whether the file came to be is not known then.
class KeyDrop : public QObject {
    Q_OBJECT
public:
    explicit KeyDrop(QObject* parent = nullptr);
    ~KeyDrop() override;

    void put(Drop drop);

Q_SIGNALS:
    void done(const QString& place); ///< RAP has closed the file and says that it is whole.
    /// BadCall, KeyUnusable and KeyLocked before any connection; those of a connection that fails; RemoteExists,
    /// RemoteNotFound (the folder), RemoteNoPermission, RemoteFailure. Its text says whether something may be on RAP.
    void failed(const rap::Error& error);

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker;
};

} // namespace handin
