#pragma once

#include "account/PublicForms.h"
#include "rap/Error.h"
#include "rap/Words.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <optional>

namespace account {

/// Where a RAP server listens. RAP's real addresses are not public: always a setting, never a constant.
struct Address {
    QString host;
    quint16 port = 22;

    [[nodiscard]] QString text() const; ///< "host:22", "[::1]:22".
    bool operator==(const Address&) const = default;
    friend bool operator<(const Address& left, const Address& right)
    {
        return left.host != right.host ? left.host < right.host : left.port < right.port;
    }
};

/// "HOST", "HOST:PORT", "[V6]", "[V6]:PORT". The host comes out in lower case: pinned host keys hang on it. Error kind:
/// BadCall.
[[nodiscard]] rap::Result<Address> parseAddress(const QString& text);

/// The least that a bandwidth limit may be, in bytes a second: with less, answers would come too late.
inline constexpr qint64 slowestLimit = 10'000;
/// More connections than these have gained nothing (ENGINE.md), and strain the server.
inline constexpr int mostConnections = 4;

/// A key that an account had before the one it has now.
struct PreviousKey {
    QString file;                    ///< Absolute path, where it was.
    QString fingerprint;             ///< "SHA256:..."; empty where it could not be told any more.
    std::optional<QDate> registered; ///< Hong Kong day.
    QDate replaced;                  ///< Hong Kong day.

    bool operator==(const PreviousKey&) const = default;
};

/// One RAP user account as saved on this workstation. Holds no secret.
struct Account {
    QString name; ///< The clerk's own word for it; unique on this workstation without regard to case.
    rap::Identity identity = rap::Identity::HksccParticipant;
    QString user; ///< RAP user ID.
    Address primary;
    std::optional<Address> backup;                    ///< Tried when the primary cannot be reached (guide section 9).
    QString keyFile;                                  ///< Absolute path of the private SSH key.
    QString baseFolder = QStringLiteral("/download"); ///< The main one: folders are named as they are below it.
    QStringList moreBases; ///< Listed with it: RAP's older guides have INBOX, COMMON and RPF beside /download.
    QString targetFolder;  ///< Where reports are filed; absolute.
    std::optional<QDate> keyRegistered; ///< Hong Kong day; the key expires two years later (guide section 7).
    QList<PreviousKey> previousKeys;    ///< The last replaced one first: see KeySwitch.
    bool keepZip = false;
    std::optional<qint64> bytesPerSecond; ///< Not more is read from the network; at least slowestLimit. None: no limit.
    int connections =
        1; ///< Sessions that RAP may be asked for at a time, 1 to mostConnections: see session::ExtraLinks.
    /// What was filed and is not in its folder any more is fetched again, by whoever keeps that folder as RAP's is.
    bool refetchMissing = false;
    bool openedOnce = false; ///< The server gives every file out once only: see download::Queue.
    /// Where on RAP the clearing house takes the public half of a new key: folders and file name, from the root, with
    /// "{user}" and "{date}" in them; see keyDropPlace(). Empty: nowhere, which is usual, as RAP's way is not public.
    QString keyDropPath;
    PublicForm keyForm = PublicForm::Openssh; ///< In which the clearing house takes public halves.

    bool operator==(const Account&) const = default;
};

/// All base folders, the main one first.
[[nodiscard]] QStringList basesOf(const Account& account);

/// What of a profile can be wrong, in the order in which a person fills it in.
enum class Field {
    Name,
    User,
    Primary,
    Backup,
    KeyFile,
    KeyRegistered,
    BaseFolder,
    TargetFolder,
    Connections,
    SpeedLimit,
    KeyDropPath,
};
struct FieldFault {
    Field field;
    rap::Error error; ///< Kind: BadCall.
};
/// All that is wrong with the profile, at most one thing a field, in their order; looks at no disk. Paths must be
/// absolute, a backup must differ from the primary, base folders are written without a slash at its end.
[[nodiscard]] QList<FieldFault> faultsOf(const Account& account);
/// The first of them, for where one is enough. Error kind: BadCall.
[[nodiscard]] rap::Result<void> validate(const Account& account);

/// The Hong Kong day on which the key stops working: registered + 2 years (guide section 7). Decision: a key registered
/// on 29 February stops on 28 February, the earlier of the two days that could be meant.
[[nodiscard]] std::optional<QDate> keyExpiry(const Account& account);

/// The account's keyDropPath for that Hong Kong day: "{user}" is the RAP user ID, "{date}" is yyyyMMdd. Empty where
/// there is none.
[[nodiscard]] QString keyDropPlace(const Account& account, QDate day);

/// Where reports go unless the clerk says otherwise: "RAP Reports" in the user's documents. Absolute; need not exist.
[[nodiscard]] QString suggestedTargetFolder();

} // namespace account
