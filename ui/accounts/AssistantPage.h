#pragma once

#include <QWidget>
#include <functional>

class QPushButton;
class QVBoxLayout;

namespace ui {

/// One step of an assistant: shows what is known, takes what she enters, and checks itself before the next.
class AssistantPage : public QWidget {
    Q_OBJECT
public:
    /// `title` above it, `text` below that.
    AssistantPage(const QString& title, const QString& text, QWidget* parent = nullptr);

    virtual void enter() = 0; ///< It comes to be seen.
    virtual void take() {}    ///< What she entered, right or wrong.
    virtual void leave() {}   ///< It is seen no longer: what it does by itself stops.
    /// She wants to finish later, once take() is through. False where something would be lost: it has said what.
    [[nodiscard]] virtual bool mayFinishLater() { return true; }
    using Done = std::function<void()>;
    /// Calls `done` where nothing speaks against going on, at once or later; says what does at its place otherwise.
    virtual void check(const Done& done) { done(); }
    [[nodiscard]] virtual bool mayGoOn() const { return true; }
    [[nodiscard]] virtual bool mayGoBack() const { return true; }
    [[nodiscard]] virtual QString goOnText() const; ///< Of the button.
    /// What Return presses here while going on is not what she wants first; null otherwise.
    [[nodiscard]] virtual QPushButton* rather() const { return nullptr; }
    virtual void focusFirst() {}

Q_SIGNALS:
    void changed(); ///< Whether and how she may go on.
    void toSee(QWidget* part);

protected:
    [[nodiscard]] QVBoxLayout& column() { return *m_column; }

private:
    QVBoxLayout* m_column;
};

} // namespace ui
