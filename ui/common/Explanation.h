#pragma once

#include <QFrame>

namespace ui {

/// A few sentences below the control that they explain, inside its window. Closes at the next key or click.
class Explanation : public QFrame {
    Q_OBJECT
public:
    /// Deletes itself.
    static void show(const QString& text, const QWidget& below);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    Explanation(const QString& text, QWidget* window);
};

} // namespace ui
