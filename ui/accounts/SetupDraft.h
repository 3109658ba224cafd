#pragma once

#include "account/Account.h"
#include "account/ConfigFolder.h"

#include <optional>

namespace ui {

/// What she has entered in the assistant so far, as she typed it. The passphrase is in memory only.
struct SetupDraft {
    int step = 0; ///< Where she was.
    rap::Identity identity = rap::Identity::HksccParticipant;
    QString user;
    QString primary;
    QString backup;
    QString baseFolder = account::Account().baseFolder;
    QString keyFile;
    std::optional<QDate> keyRegistered; ///< Hong Kong day.
    QString name;
    QString targetFolder; ///< Empty until she was asked.
    bool keepZip = false;
    QString passphrase{};

    bool operator==(const SetupDraft&) const = default;
};

/// The account that it says, and all that is wrong with it; what is not entered yet counts as wrong, too.
struct DraftedAccount {
    account::Account account;
    QList<account::FieldFault> faults;
};
[[nodiscard]] DraftedAccount accountOf(const SetupDraft& draft);

/// Keeps the draft between two starts, in a JSON file of the settings; it holds no secret. Blocking, short.
class SetupStore {
public:
    explicit SetupStore(account::ConfigFolder folder);

    /// Empty where there is none, and where it cannot be read: then she begins anew, and what is there is not touched
    /// before she does.
    [[nodiscard]] std::optional<SetupDraft> load() const;
    /// Errors: DiskFull, LocalNoPermission, Settings.
    [[nodiscard]] rap::Result<void> save(const SetupDraft& draft) const;
    void remove() const;

private:
    [[nodiscard]] QString file() const;

    account::ConfigFolder m_folder;
};

} // namespace ui
