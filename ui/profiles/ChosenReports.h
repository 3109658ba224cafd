#pragma once

#include "ui/profiles/ChoiceTally.h"

#include <QAbstractTableModel>

namespace ui {

/// Reports of one group of a tally, as rows.
class ChosenReports : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Report, Title, For, Folder, FolderDate, Decider };

    /// Both must outlive it.
    ChosenReports(const ledger::ReportIndex& index, ChoiceTally& tally, rap::Clock clock, QObject* parent = nullptr);

    void show(const QList<int>& positions);

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    const ledger::ReportIndex& m_index;
    ChoiceTally& m_tally;
    rap::Clock m_clock;
    QList<int> m_positions;
};

} // namespace ui
