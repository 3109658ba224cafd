#pragma once

#include "ledger/Report.h"
#include "ui/profiles/ProfileDraft.h"

#include <QFrame>

namespace ui {

/// Where some of the account's reports would be filed, a line each. What does not fit is left out in the middle of its
/// line; all of it is in the tooltip and for screen readers.
class LandingList : public QFrame {
    Q_OBJECT
public:
    explicit LandingList(QWidget* parent = nullptr);

    /// `root` as it is on this PC; nothing is shown while the path is none.
    void show(const QString& root, const TypedPath& path, const QList<ledger::Report>& reports);
    [[nodiscard]] const QStringList& lines() const { return m_lines; } ///< Whole paths.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QString m_root;
    QStringList m_lines;
};

} // namespace ui
