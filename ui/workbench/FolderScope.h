#pragma once

#include "rap/Folder.h"

#include <QDate>
#include <QList>
#include <QString>
#include <optional>

namespace workbench {

/// A node of the folder tree as a condition on folders: all that is set must agree.
struct FolderScope {
    bool all = false;   ///< All of RAP; nothing else is set then.
    bool other = false; ///< Folders that the rules do not know; `house`, `system` and `market` are empty then.
    std::optional<rap::House> house;
    std::optional<rap::System> system;
    std::optional<rap::Market> market;
    QString name; ///< Of an other folder; null (not just empty) where any will do.
    std::optional<QDate> date;
    std::optional<QDate> before; ///< Only folder dates before this one: the node 'Earlier'.

    [[nodiscard]] bool matches(const rap::Folder& folder) const;
    /// The same for as long as the node is there: for the layout file and for finding a node again.
    [[nodiscard]] QString key() const;
    bool operator==(const FolderScope&) const = default;
};

/// The node of that very folder; with its date where it has one.
[[nodiscard]] FolderScope scopeOf(const rap::Folder& folder);

/// The order of nodes below one other: clearing houses, systems and markets as the field names them, dates newest
/// first, 'Earlier' last.
[[nodiscard]] bool comesBefore(const FolderScope& one, const FolderScope& other);

/// The words for a node: "HKSCC", "CCASS", "HKMK", "Mon 23 Nov".
[[nodiscard]] QString nodeText(const FolderScope& scope, QDate today);
/// All of it in one line: "CCASS  ·  HKMK  ·  Mon 23 Nov".
[[nodiscard]] QString scopeText(const FolderScope& scope, QDate today);
[[nodiscard]] QString scopeText(const QList<FolderScope>& scopes, QDate today);

} // namespace workbench
