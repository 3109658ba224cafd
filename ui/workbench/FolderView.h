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
    [[nodiscard]] QJsonArray layoutState() const;            ///< Nodes opened or closed by hand.
    void restoreLayoutState(const QJsonArray& state);

Q_SIGNALS:
    void scopesChanged();

protected:
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void remember();
    void restore();
    void applyOpen(const QModelIndex& parent, int depth);

    FolderTreeModel& m_folders;
    QSet<QString> m_toggled; ///< Keys of nodes that are open or closed otherwise than at first.
    QStringList m_selected;
    QString m_current;
    QList<FolderScope> m_told;
    bool m_restoring = false;
};

} // namespace workbench
