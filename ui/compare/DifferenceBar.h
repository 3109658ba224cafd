#pragma once

#include "ComparedRows.h"

#include <QWidget>
#include <memory>

namespace compare {

/// Where the differences are, over all of the comparison: what is gone at the left of it, what was added at the right,
/// and what changed or moved across; and which part is in sight. For the mouse: the keyboard goes from one difference
/// to the next.
class DifferenceBar : public QWidget {
    Q_OBJECT
public:
    explicit DifferenceBar(QWidget* parent = nullptr);

    void setRows(std::shared_ptr<const ComparedRows> rows); ///< Null: none.
    void setInSight(qint64 first, qint64 count);            ///< Rows.

    /// For each pixel the kinds that it stands for, as bits of 1 << kind.
    [[nodiscard]] const std::vector<unsigned>& marks() const { return m_marks; }
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void rowWanted(qint64 row);

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;

private:
    void mark();
    void goTo(const QMouseEvent& event);

    std::shared_ptr<const ComparedRows> m_rows;
    std::vector<unsigned> m_marks;
    qint64 m_first = 0;
    qint64 m_count = 0;
};

} // namespace compare
