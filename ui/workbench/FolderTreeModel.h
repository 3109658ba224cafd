#pragma once

#include "FolderTree.h"
#include "ledger/ReportIndex.h"
#include "ui/common/Throttle.h"

#include <QAbstractItemModel>
#include <QPointer>
#include <QSet>

namespace workbench {

/// RAP's folders as a tree, each with how many of its wanted reports are not here yet. Counts follow the index report
/// by report; views are told at most ten times a second.
class FolderTreeModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Role {
        KeyRole = Qt::UserRole, ///< QString: FolderScope::key().
        NotHereRole,            ///< int
        HereRole,               ///< int
        GoneRole,               ///< int
        LeavingRole,            ///< int
        FaultRole,              ///< bool: this folder could not be read.
        HeadRole,               ///< bool: a clearing house, or the other folders.
    };

    explicit FolderTreeModel(QDate today, QObject* parent = nullptr);

    /// `choice`: which reports are wanted; without it all are. Neither is owned.
    void setSource(ledger::ReportIndex* index, profile::CompiledProfiles* choice = nullptr);
    void recount(); ///< Others are wanted than before.
    void setToday(QDate today);
    [[nodiscard]] QDate today() const { return m_today; }

    [[nodiscard]] const FolderScope& scope(const QModelIndex& index) const;
    [[nodiscard]] std::optional<rap::Error> fault(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex find(const QString& key) const;
    [[nodiscard]] QModelIndex allOfRap() const; ///< None where nothing is known.
    [[nodiscard]] const profile::Coverage& totals() const { return m_tree.root->counts; }
    void flush();                                                      ///< Does now what is waiting to be told.
    [[nodiscard]] bool isBehind() const { return m_tell.isWaiting(); } ///< countsChanged() comes.

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void countsChanged(); ///< totals(), with the nodes told of.

private:
    void scheduleRebuild();
    void takeChanged(const QList<int>& positions);
    void tell();
    void rebuild();
    void adopt(FolderTree fresh); ///< The nodes that views hold stay; only what they say is new.
    [[nodiscard]] profile::Standings standings() { return profile::Standings(*m_choice); }
    [[nodiscard]] FolderNode& node(const QModelIndex& index) const;
    [[nodiscard]] QModelIndex indexOf(FolderNode& node) const;
    [[nodiscard]] QString accessibleText(const FolderNode& node) const;
    [[nodiscard]] QString toolTip(const FolderNode& node) const;

    QDate m_today;
    QPointer<ledger::ReportIndex> m_index;
    profile::CompiledProfiles m_all;
    profile::CompiledProfiles* m_choice = &m_all;
    FolderTree m_tree;
    QSet<FolderNode*> m_dirty;
    bool m_rebuildWanted = false;
    ui::Throttle m_tell;
};

} // namespace workbench
