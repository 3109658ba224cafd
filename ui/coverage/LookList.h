#pragma once

#include "LookPlanner.h"

#include <QScrollArea>

class QGridLayout;

namespace coverage {

/// 'Needs a look': a line each, with its button. Lines that stay keep the keyboard's focus.
class LookList : public QScrollArea {
    Q_OBJECT
public:
    explicit LookList(QWidget* parent = nullptr);

    void setLines(const QList<LookLine>& lines);
    [[nodiscard]] const QList<LookLine>& lines() const { return m_lines; }
    [[nodiscard]] QSize sizeHint() const override; ///< All of its lines.

Q_SIGNALS:
    void pressed(const coverage::LookLine& line);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    class Line;

    QWidget* m_content;
    QList<Line*> m_shown;
    QList<LookLine> m_lines;
};

} // namespace coverage
