#pragma once

#include <QScrollBar>
#include <vector>

namespace viewer {

/// A scroll bar with marks where something is: one for each pixel at most, however much there is; and with arrows at
/// lines of her own.
class MarkedScrollBar : public QScrollBar {
    Q_OBJECT
public:
    explicit MarkedScrollBar(QWidget* parent = nullptr);

    [[nodiscard]] int markPlaces() const;   ///< So many, from top to bottom.
    void setMarks(std::vector<bool> marks); ///< As many as there are places; or none.
    [[nodiscard]] const std::vector<bool>& marks() const { return m_marks; }
    void setLines(std::vector<int> places); ///< Of marked lines: an arrow points at each.
    [[nodiscard]] const std::vector<int>& lines() const { return m_lines; }

Q_SIGNALS:
    void placesChanged(); ///< The marks are for another height.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    [[nodiscard]] QRect groove() const;

    std::vector<bool> m_marks;
    std::vector<int> m_lines;
};

} // namespace viewer
