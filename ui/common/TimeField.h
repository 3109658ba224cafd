#pragma once

#include <QLineEdit>
#include <QTime>

namespace ui {

class FormField;

/// A time of the day as people write it: 20:15, 2015, 20.15, 8:15 pm. Invalid where it is none.
[[nodiscard]] QTime typedTime(const QString& text);

/// A time of the day to the minute, typed as typedTime() takes it; what is typed first takes the place of what stood
/// there. The keys up and down change the hour or the minute that the text cursor is at. What is no time stays as it is
/// typed, and is told once the field is left.
class TimeField : public QLineEdit {
    Q_OBJECT
public:
    explicit TimeField(QTime time = {}, QWidget* parent = nullptr);

    void tellIn(FormField& field);    ///< Where it is said that something is no time; must outlive this, or hold it.
    void setTime(QTime time);         ///< Nobody is told. Where it is invalid no time stands there, which is told.
    [[nodiscard]] QTime time() const; ///< Invalid while what is typed is no time.
    [[nodiscard]] QSize sizeHint() const override;

Q_SIGNALS:
    void edited(); ///< By a person.

protected:
    void keyPressEvent(QKeyEvent* event) override;
    void focusInEvent(QFocusEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void step(int by);
    void judge();

    FormField* m_field = nullptr;
    bool m_isClickedInto = false; ///< By the click that is under way.
};

} // namespace ui
