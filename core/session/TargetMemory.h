#pragma once

#include "account/ConfigFolder.h"

#include <QHash>
#include <QString>

namespace session {

/// On which volumes the folders were that reports went to, kept beside the accounts, so that a drive that is not
/// connected is known from a folder that was never used. Blocking, shortly; what cannot be written is only logged.
class TargetMemory {
public:
    explicit TargetMemory(account::ConfigFolder folder);

    [[nodiscard]] const QHash<QString, QString>& volumes() const { return m_volumes; } ///< By root.
    void remember(const QString& root, const QString& volume);

private:
    [[nodiscard]] QHash<QString, QString> read() const;

    account::ConfigFolder m_folder;
    QHash<QString, QString> m_volumes;
};

} // namespace session
