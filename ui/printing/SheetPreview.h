#pragma once

#include "ui/paper/KeptSheets.h"
#include "ui/paper/Typeface.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QScrollArea;

namespace printing {

/// One sheet as it will be on paper, as wide as there is room.
class SheetView : public QWidget {
    Q_OBJECT
public:
    explicit SheetView(QWidget* parent = nullptr);
    void show(const paper::KeptSheets::Kept& sheet);
    [[nodiscard]] bool hasHeightForWidth() const override { return true; }
    [[nodiscard]] int heightForWidth(int width) const override;

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    [[nodiscard]] QSizeF paperSize() const; ///< Points.

    paper::KeptSheets::Kept m_sheet;
    paper::Typeface m_typeface;
};

/// Sheets one by one.
class SheetPreview : public QDialog {
    Q_OBJECT
public:
    /// At least one. `isAll`: there are no more than these.
    SheetPreview(QList<paper::KeptSheets::Kept> sheets, bool isAll, QWidget* parent = nullptr);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    void go(qsizetype to);

    const QList<paper::KeptSheets::Kept> m_sheets;
    const bool m_isAll;
    qsizetype m_at = 0;
    SheetView* m_view;
    QScrollArea* m_area;
    QPushButton* m_previous;
    QPushButton* m_next;
    QLabel* m_place;
};

} // namespace printing
