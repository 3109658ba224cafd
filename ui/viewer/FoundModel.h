#pragma once

#include "AcrossSearch.h"

#include <QAbstractItemModel>
#include <memory>
#include <vector>

namespace viewer {

/// What a search across reports has found: a branch for each report's file, in the order of the reports however they
/// come, and in it the lines.
class FoundModel : public QAbstractItemModel {
    Q_OBJECT
public:
    enum Column { Where, Text, ColumnCount };

    explicit FoundModel(QObject* parent = nullptr);
    ~FoundModel() override;

    /// Of these from now on; nothing is found yet.
    void begin(const QList<ViewedReport>& reports, const report::FindWish& wish);
    void add(const QList<FoundInReport>& found);

    [[nodiscard]] const ViewedReport& report(const QModelIndex& index) const;
    /// The line, or the first one of a branch; empty where it has none, because it could not be read.
    [[nodiscard]] std::optional<FoundAt> place(const QModelIndex& index) const;

    [[nodiscard]] QModelIndex index(int row, int column, const QModelIndex& parent = {}) const override;
    [[nodiscard]] QModelIndex parent(const QModelIndex& child) const override;
    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    void addTo(std::size_t branch, const FoundInReport& found);
    [[nodiscard]] std::size_t placeOf(const FoundInReport& found) const; ///< Where it is, or would be.
    [[nodiscard]] const FoundInReport& branch(const QModelIndex& index) const;
    [[nodiscard]] QVariant branchData(const FoundInReport& branch, Column column, int role) const;
    [[nodiscard]] QVariant lineData(const FoundInReport& branch, int row, Column column, int role) const;
    [[nodiscard]] QString caption(const FoundInReport& branch) const;
    [[nodiscard]] QString summary(const FoundInReport& branch) const;

    QList<ViewedReport> m_reports;
    report::FindWish m_wish;
    std::vector<std::unique_ptr<FoundInReport>> m_branches; ///< By report, file, entry.
};

} // namespace viewer
