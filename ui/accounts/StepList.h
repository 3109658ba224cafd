#pragma once

#include <QFrame>

class QLabel;

namespace ui {

/// The steps of an assistant, one below the other: those that are done are ticked, the one at hand stands out.
class StepList : public QFrame {
    Q_OBJECT
public:
    explicit StepList(const QStringList& steps, QWidget* parent = nullptr);

    void show(int current, int done); ///< `done`: so many of the first have passed.

protected:
    void changeEvent(QEvent* event) override;

private:
    void paintSteps();

    struct Step {
        QFrame* row;
        QLabel* mark;
        QLabel* text;
    };
    QStringList m_names;
    QList<Step> m_steps;
    int m_current = 0;
    int m_done = 0;
};

} // namespace ui
