#pragma once

#include "Opening.h"
#include "ViewedReport.h"
#include "report/PageHeader.h"

#include <QWidget>

class QAction;
class QComboBox;
class QHBoxLayout;
class QLabel;
class QMenu;

namespace ui {
class Notice;
}

namespace viewer {

class ReportHandle;

/// Which report this is: by its name, and by what its pages say where they say otherwise.
class ReportHeading : public QWidget {
    Q_OBJECT
public:
    explicit ReportHeading(QWidget* parent = nullptr);

    void setReport(const ViewedReport& report);
    void setParts(const QList<Part>& parts, qsizetype shown);
    void setHeader(const report::PageHeader& header); ///< Of the first page.
    void addButton(QAction* action);
    void addMenu(const QString& name, const QString& text, QMenu* menu);

Q_SIGNALS:
    void partChosen(qsizetype part);

private:
    void showWords();

    ViewedReport m_report;
    QString m_header; ///< What the report calls itself.
    ReportHandle* m_handle;
    QLabel* m_title;
    QLabel* m_facts;
    QComboBox* m_parts;
    ui::Notice* m_disagreement;
    QHBoxLayout* m_buttons;
};

} // namespace viewer
