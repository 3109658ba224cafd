#pragma once

#include <QDialog>

class QDialogButtonBox;
class QFrame;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// A dialog whose buttons are in reach on every screen: what stands above them scrolls where it is too tall, at
/// 200 % on a small screen. What tells how things stand is pinned between the two: it scrolls by itself, and only where
/// it would leave less than half of the room to the rest. The dialog grows with what it shows.
class TallDialog : public QDialog {
    Q_OBJECT
public:
    /// `width` in device-independent pixels; less where the screen is narrower.
    explicit TallDialog(int width, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_column; } ///< What it shows.
    [[nodiscard]] QVBoxLayout& pinned() { return *m_pinned; }
    void setButtons(QDialogButtonBox* buttons);
    void reveal(QWidget* shown); ///< Scrolls to it once it is laid out.

    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    QScrollArea* scrolled(QVBoxLayout& column);
    void fit();
    void share();
    void scrollTo(QScrollArea& area, const QWidget* shown) const;

    int m_width;
    QVBoxLayout* m_column;
    QVBoxLayout* m_pinned;
    QScrollArea* m_area;
    QScrollArea* m_pinnedArea;
    QFrame* m_line; ///< Between the two, where the upper one is cut off.
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace ui
