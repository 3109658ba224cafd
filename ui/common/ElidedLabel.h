#pragma once

#include <QLabel>

namespace ui {

/// A line of plain text as long as there is room for it: a longer one is cut in its middle, and whole in the tool tip
/// and for a screen reader.
class ElidedLabel : public QLabel {
    Q_OBJECT
public:
    explicit ElidedLabel(QWidget* parent = nullptr);

    [[nodiscard]] bool isElided() const;

protected:
    bool event(QEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
};

} // namespace ui
