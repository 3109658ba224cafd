#pragma once

#include <QList>
#include <QWidget>
#include <optional>

class QPainter;

namespace viewer {

class PageView;

/// Above a report: the numbers of its columns, and where they begin. That is what the lines in sight show, until she
/// says otherwise, by mouse or keyboard. Stands right above the view and is as wide.
class RulerStrip : public QWidget {
    Q_OBJECT
public:
    explicit RulerStrip(PageView& view, QWidget* parent = nullptr);

    void setHers(const QList<int>& starts); ///< Empty: what the lines in sight show.
    [[nodiscard]] bool isHers() const { return !m_hers.isEmpty(); }
    [[nodiscard]] const QList<int>& starts() const; ///< Those that are shown, rising; columns from 0.
    void look();                                    ///< Other lines or columns are in sight.

    [[nodiscard]] int cursor() const { return m_cursor; } ///< The keyboard's, a column from 0.
    void setCursor(int column);
    [[nodiscard]] QString cursorText() const; ///< For a screen reader.

    [[nodiscard]] QSize sizeHint() const override;
    [[nodiscard]] QSize minimumSizeHint() const override;

Q_SIGNALS:
    void chosen(const QList<int>& starts);
    void left(); ///< The keyboard has nothing to do here any more.

protected:
    void paintEvent(QPaintEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void focusOutEvent(QFocusEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    /// Of a press on the strip.
    struct Drag {
        int from = -1; ///< The start that was pressed on; -1: there was none.
        int at = 0;
        bool isMoved = false;
    };
    void toggle(int column);
    void choose(QList<int> starts);
    void goToStart(int step);
    [[nodiscard]] QList<int> dragged() const; ///< The starts, with the one that is being moved where it is now.
    [[nodiscard]] int columnAt(double x) const;
    [[nodiscard]] int startNear(double x) const; ///< -1: none there that can be moved.
    void paintScale(QPainter& painter, qint64 from, qint64 upTo) const;
    void paintStart(QPainter& painter, int start) const;

    PageView& m_view;
    QList<int> m_hers;
    mutable QList<int> m_seen;
    mutable bool m_isSeen = false; ///< m_seen is of what is in sight.
    int m_cursor = 0;
    std::optional<Drag> m_drag;
};

} // namespace viewer
