#pragma once

#include "ui/paper/Outlet.h"

namespace paper {

/// The first sheets, kept to be looked at. It takes no more than it has room for: the error is Cancelled then.
class KeptSheets : public Outlet {
public:
    struct Kept {
        QString report;
        Fit fit;
        Sheet sheet;
    };
    explicit KeptSheets(qsizetype most)
        : m_most(most)
    {
    }

    [[nodiscard]] rap::Result<void> begin(const QString& report, const Fit& fit) override;
    [[nodiscard]] rap::Result<void> put(const Sheet& sheet) override;
    [[nodiscard]] rap::Result<void> finish() override;

    [[nodiscard]] const QList<Kept>& sheets() const { return m_sheets; }
    [[nodiscard]] bool isFull() const { return m_isFull; } ///< There is more.

private:
    const qsizetype m_most;
    QString m_report;
    Fit m_fit;
    QList<Kept> m_sheets;
    bool m_isFull = false;
};

} // namespace paper
