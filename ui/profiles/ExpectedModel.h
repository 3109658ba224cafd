#pragma once

#include "profile/Expected.h"
#include "ui/common/StateColors.h"

#include <QAbstractTableModel>
#include <QHash>

namespace ui {

/// What should come today and whether it has: what is late first, then what is to come, then what is here.
class ExpectedModel : public QAbstractTableModel {
    Q_OBJECT
public:
    enum Column { Report, Title, Market, By, State, Came, Because, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    struct Facts {
        QList<profile::ExpectedReport> expected;
        QList<profile::Habit> habits;              ///< That the learned ones rest on.
        QList<profile::LearnedDecision> decisions; ///< What was said to them.
        QHash<QString, QString> titles;            ///< By report ID.
    };
    void setFacts(Facts facts);
    /// These are the facts already; never before the first.
    [[nodiscard]] bool isOf(const QList<profile::ExpectedReport>& expected,
                            const QList<profile::LearnedDecision>& decisions) const;

    [[nodiscard]] const profile::ExpectedReport& expected(int row) const { return m_facts.expected.at(row); }
    /// As it counts now; of what was learned.
    [[nodiscard]] profile::Timing timing(int row) const;
    [[nodiscard]] bool isDecided(int row) const; ///< She has accepted or changed what was learned.
    [[nodiscard]] int rowOf(const profile::ExpectedReport& expected) const; ///< The same report; -1: none.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] int columnCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;
    [[nodiscard]] QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    [[nodiscard]] QString text(int row, Column column) const;
    [[nodiscard]] QString because(int row) const;
    [[nodiscard]] const profile::LearnedDecision* decision(int row) const;
    [[nodiscard]] const profile::Habit* habit(int row) const;

    Facts m_facts;
    std::optional<QList<profile::ExpectedReport>> m_given; ///< As they came.
};

} // namespace ui
