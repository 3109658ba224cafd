#pragma once

#include "download/ConnectionCheck.h"

#include <QWidget>

class QLabel;

namespace ui {

/// The stations of a connection test, each with how it went in words and a mark.
class CheckList : public QWidget {
    Q_OBJECT
public:
    explicit CheckList(QWidget* parent = nullptr);

    void begin(); ///< All stations wait, the first one is tried.
    void pass(download::CheckStep step);
    void finish(const download::CheckOutcome& outcome);

private:
    enum class Mark { Waiting, Running, Passed, Failed, NotTried };
    struct Row {
        QLabel* icon = nullptr;
        QLabel* text = nullptr;
        Mark mark = Mark::Waiting;
    };
    void set(download::CheckStep step, Mark mark);
    void paintMarks();
    void changeEvent(QEvent* event) override;

    std::array<Row, download::checkSteps.size()> m_rows;
};

} // namespace ui
