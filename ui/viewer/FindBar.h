#pragma once

#include "report/Find.h"
#include "ui/common/Throttle.h"

#include <QWidget>

class QCheckBox;
class QLabel;
class QLineEdit;
class QToolButton;

namespace viewer {

/// What she looks for in a report, and how many of it there are.
class FindBar : public QWidget {
    Q_OBJECT
public:
    explicit FindBar(QWidget* parent = nullptr);

    void begin(const QString& text);         ///< Shows itself; looks for that where it is not empty.
    void show(const report::FindWish& wish); ///< Itself, with that; somebody else looks for it.
    [[nodiscard]] report::FindWish wish() const;

    struct Standing {
        qint64 count = 0;
        qint64 current = -1; ///< From 0; -1: none is at hand.
        bool isRunning = false;
        bool isAll = true; ///< The whole report was looked through.
        int percent = 0;   ///< Of the report.
    };
    void tell(const Standing& standing);
    void tellFault(const rap::Error& error); ///< What is wrong with what she looks for.

Q_SIGNALS:
    void wished(const report::FindWish& wish); ///< Once she pauses; with an empty text: nothing any more.
    void nextWanted();
    void previousWanted();
    void stopWanted();
    void closed();

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void leave();
    void say(const QString& text, bool isWrong);

    QLineEdit* m_text;
    QLabel* m_count;
    QToolButton* m_previous;
    QToolButton* m_next;
    QToolButton* m_stop;
    QCheckBox* m_word;
    QCheckBox* m_case;
    QCheckBox* m_pattern;
    QToolButton* m_close;
    ui::Throttle m_pause;
};

} // namespace viewer
