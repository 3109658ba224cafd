#pragma once

#include <QDialog>

class QDialogButtonBox;
class QScrollArea;
class QVBoxLayout;

namespace ui {

/// A dialog whose buttons are in reach on every screen: what stands above them scrolls where it is too tall, at
/// 200 % on a small screen. It grows with what it shows.
class TallDialog : public QDialog {
    Q_OBJECT
public:
    /// `width` in device-independent pixels; less where the screen is narrower.
    explicit TallDialog(int width, QWidget* parent = nullptr);

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_column; } ///< What it shows.
    void setButtons(QDialogButtonBox* buttons);
    void reveal(QWidget* shown); ///< Scrolls to it once it is laid out.

    bool eventFilter(QObject* watched, QEvent* event) override;
    void showEvent(QShowEvent* event) override;

private:
    void fit();

    int m_width;
    QScrollArea* m_area;
    QVBoxLayout* m_column;
    QDialogButtonBox* m_buttons = nullptr;
};

} // namespace ui
