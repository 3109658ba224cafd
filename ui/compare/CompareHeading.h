#pragma once

#include "ui/viewer/Opening.h"
#include "ui/viewer/ViewedReport.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace compare {

class KeyField;

/// Above a comparison: which two reports, what counts, and where she is among the differences.
class CompareHeading : public QWidget {
    Q_OBJECT
public:
    CompareHeading(const viewer::ViewedReport& left, const viewer::ViewedReport& right, QWidget* parent = nullptr);

    void addButton(QAction* action);
    void addMenu(const QString& name, const QString& text, QMenu* menu);
    void addTick(QAction* action); ///< As a check box, in the row of what counts.
    void setParts(const QList<viewer::Part>& parts, qsizetype shown);
    void setStanding(const QString& words); ///< Where she is among the differences.
    void setOfText(bool isText);            ///< What counts is asked of texts alone.
    [[nodiscard]] KeyField& keys() { return *m_keys; }

    /// "Mon 23 Nov 2026 16:30:00", or the file's name where that does not tell it.
    [[nodiscard]] static QString runOf(const viewer::ViewedReport& report);

Q_SIGNALS:
    void partChosen(qsizetype part);

private:
    QLabel* m_standing;
    QComboBox* m_parts;
    KeyField* m_keys;
    QWidget* m_counting; ///< The row of what counts.
    QHBoxLayout* m_buttons;
    QHBoxLayout* m_ticks;
};

/// The two reports, each over its side: they are as wide as it is.
[[nodiscard]] QWidget* newSideTitles(const viewer::ViewedReport& left, const viewer::ViewedReport& right,
                                     QWidget* parent);

} // namespace compare
