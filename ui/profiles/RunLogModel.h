#pragma once

#include "ledger/Report.h"
#include "ui/common/StateColors.h"

#include <QAbstractTableModel>

namespace ui {

/// The log of runs, the newest first: by schedule, by hand (whichever program fetched), and times in which there was
/// none though the schedule has one.
class RunLogModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { When, Why, Outcome, Filed, Failed, Took, ColumnCount };

    explicit RunLogModel(rap::Clock clock, QObject* parent = nullptr);

    /// The newest first, as ledger::Ledger::runs() gives them; looks at RAP alone are left out.
    void setRuns(const QList<ledger::Run>& runs);
    [[nodiscard]] const ledger::Run& run(int row) const { return m_runs.at(row); }
    [[nodiscard]] QString details(int row) const; ///< All that is known of it, in sentences.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(const ledger::Run& run, Column column) const;
    [[nodiscard]] QString spanText(const ledger::Run& run) const;

    rap::Clock m_clock;
    QList<ledger::Run> m_runs;
};

/// A run or a fetch that asked RAP, not a time in which none did.
[[nodiscard]] bool isRun(const ledger::Run& run);

} // namespace ui
