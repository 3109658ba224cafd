#pragma once

#include "ui/common/WheelSteps.h"

#include <QAbstractScrollArea>

namespace viewer {

/// Lines in one pitch, in rows of one height that are painted as they come into sight: what scrolls, fits and zooms
/// them. There may be more rows than a scroll bar counts.
class RowsView : public QAbstractScrollArea {
    Q_OBJECT
public:
    [[nodiscard]] bool isFitted() const { return m_isFitted; }
    [[nodiscard]] double points() const { return m_points; } ///< Size of the characters.
    void zoom(int steps);
    void fit(); ///< To the width, and so on as that changes.

    [[nodiscard]] qint64 topRow() const;
    [[nodiscard]] int rowsInSight() const;
    [[nodiscard]] double pitch() const { return m_pitch; } ///< Pixels, of a column.
    [[nodiscard]] int rowHeight() const { return m_rowHeight; }
    [[nodiscard]] int ascent() const { return m_ascent; }

Q_SIGNALS:
    void zoomed();

protected:
    /// `padding`: pixels above and below each row.
    RowsView(int padding, QWidget* parent);

    struct Extent {
        qint64 rows = 0;
        qint64 lastPage = 0; ///< Rows that are in sight at the end.
        qint64 columns = 0;  ///< By which it scrolls to the right.
    };
    struct Fit {
        double columns = 0;
        double width = 0; ///< Pixels that they are to go into.
        double least = 0; ///< Points; the same below.
        double most = 0;
    };
    [[nodiscard]] virtual bool hasRows() const = 0;
    [[nodiscard]] virtual Extent extent() const = 0; ///< Where there are rows; so for the other.
    [[nodiscard]] virtual Fit wantedFit() const = 0;
    [[nodiscard]] virtual qint64 columnsInSight() const = 0;

    void setTopRow(qint64 row); ///< As far as there are rows below it.
    void applyPoints(double points);
    void applyFit();

    void wheelEvent(QWheelEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void fitScrollBars();
    void scrollTo(qint64 row); ///< As far as the scroll bar goes now.

    const int m_padding;
    qint64 m_rowsPerStep = 1; ///< Of the scroll bar, which counts to 2^31 only.
    double m_points = 0;
    double m_pitch = 1;
    ui::WheelSteps m_wheel;
    int m_rowHeight = 1;
    int m_ascent = 0;
    bool m_isFitted = true;
};

} // namespace viewer
