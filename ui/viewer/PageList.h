#pragma once

#include "PageListModel.h"

#include <QListView>

namespace viewer {

/// The pages beside the report: to see which one is in sight, and to go to another.
class PageList : public QListView {
    Q_OBJECT
public:
    explicit PageList(QWidget* parent = nullptr);

    [[nodiscard]] PageListModel& pages() { return m_model; }
    void showCurrent(qint64 page); ///< Marks it; goes nowhere.

Q_SIGNALS:
    void pageChosen(qint64 page);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;

private:
    PageListModel m_model;
    bool m_isFollowing = false;
};

} // namespace viewer
