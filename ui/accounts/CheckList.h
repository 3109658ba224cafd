#pragma once

#include "session/ConnectionCheck.h"

#include <QWidget>

class QLabel;

namespace ui {

/// Whether a failure asks her something, and nothing is wrong yet: a host key that she has not trusted.
[[nodiscard]] bool isQuestion(rap::ErrorKind kind);

/// The stations of a connection test, those on the way to the server's first word as one until one of them fails, each
/// with how it went in words and a mark.
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
    void set(size_t line, Mark mark);
    [[nodiscard]] static size_t lineOf(session::CheckStep step);
    [[nodiscard]] QString nameOf(size_t line) const;
    void paintMarks();
    void changeEvent(QEvent* event) override;

    static constexpr size_t lineCount = 5;
    std::array<Row, lineCount> m_rows;
    std::optional<session::CheckStep> m_failedAt;
};

} // namespace ui
