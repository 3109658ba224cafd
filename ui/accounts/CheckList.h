#pragma once

#include "session/ConnectionCheck.h"

#include <QWidget>

class QLabel;

namespace ui {

/// Whether a failure asks her something, and nothing is wrong yet: a host key that she has not trusted.
[[nodiscard]] bool isQuestion(rap::ErrorKind kind);

/// The stations of a connection test, each with how it went in words and a mark.
class CheckList : public QWidget {
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    void begin(); ///< All stations wait, the first one is tried.
    void pass(session::CheckStep step);
    void finish(const session::CheckOutcome& outcome, bool isClosed); ///< RAP is, by its hours.

private:
    enum class Mark { Waiting, Running, Passed, Asked, Failed, Closed, NotTried };
    struct Row {
        QLabel* icon = nullptr;
        QLabel* text = nullptr;
        Mark mark = Mark::Waiting;
    };
    void set(session::CheckStep step, Mark mark);
    void paintMarks();
    void changeEvent(QEvent* event) override;

    std::array<Row, session::checkSteps.size()> m_rows;
};

} // namespace ui
