#pragma once

#include "FolderTreeModel.h"

#include <QJsonArray>
#include <QSet>
#include <QTreeView>

namespace workbench {

/// The folder tree on the screen. What is open and what is selected survive a tree that was made anew.
class FolderView : public QTreeView {
    Q_OBJECT
public:
    explicit FolderView(FolderTreeModel& folders, QWidget* parent = nullptr);

    [[nodiscard]] QList<FolderScope> selectedScopes() const; ///< Empty means all of RAP.
    void selectAllOfRap();
    /// That node alone; where there is none, the one above it.
    void selectScope(const FolderScope& scope);
    void selectScopes(const QList<FolderScope>& scopes); ///< Those that are there; all of RAP where there are none.
    void setAllExpanded(bool expanded);
    [[nodiscard]] QJsonArray layoutState() const; ///< Nodes opened or closed by hand.
    void restoreLayoutState(const QJsonArray& state);

Q_SIGNALS:
    void scopesChanged();
    void menuWanted(const QPoint& globalPosition); ///< For what is selected.

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;

private:
    void remember();
    void restore();
    void applyOpen(const QModelIndex& parent, int depth);
    void settle(const QItemSelection& selected); ///< All of RAP and a part of it are not selected at once, nor nothing.
    void takeCollapsed(const QModelIndex& branch); ///< What is selected is to be seen.

    FolderTreeModel& m_folders;
    QSet<QString> m_toggled; ///< Keys of nodes that are open or closed otherwise than at first.
    QStringList m_selected;
    QString m_current;
    QList<FolderScope> m_told;
    bool m_restoring = false;
};

} // namespace workbench
