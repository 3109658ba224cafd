#include "ui/printing/SheetPreview.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Wording.h"
#include "ui/paper/SheetPainter.h"

#include <QDialogButtonBox>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>
#include <QtMath>
#include <algorithm>

namespace printing {

namespace {

constexpr int edge = 2 * ui::grid;

} // namespace

SheetView::SheetView(QWidget* parent)
    : QWidget(parent)
{
    QSizePolicy policy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void SheetView::show(const paper::KeptSheets::Kept& sheet)
{
    m_sheet = sheet;
    updateGeometry();
    update();
}

QSizeF SheetView::paperSize() const
{
    return m_sheet.fit.paper.fullRect(QPageLayout::Point).size();
}

int SheetView::heightForWidth(int width) const
{
    const QSizeF size = paperSize();
    return size.isEmpty() ? 0 : qCeil(width * size.height() / size.width());
}

void SheetView::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.fillRect(0, 0, width(), heightForWidth(width()), Qt::white); // paper, whatever the theme
    painter.setPen(Qt::black);
    const double scale = width() / paperSize().width();
    painter.translate(m_sheet.fit.paper.paintRect(QPageLayout::Point).topLeft() * scale);
    paper::paintSheet(painter, m_sheet.sheet, m_sheet.fit, m_typeface, scale);
}

SheetPreview::SheetPreview(QList<paper::KeptSheets::Kept> sheets, bool isAll, QWidget* parent)
    : QDialog(parent)
    , m_sheets(std::move(sheets))
    , m_isAll(isAll)
    , m_view(new SheetView)
    , m_area(new QScrollArea)
    , m_previous(new QPushButton(tr("&Previous sheet")))
    , m_next(new QPushButton(tr("&Next sheet")))
    , m_place(new QLabel)
{
    setWindowTitle(tr("Preview"));
    m_area->setWidget(m_view);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOn); // its coming and going would change the width
    m_area->setAccessibleName(tr("Sheet as it will be printed"));
    m_place->setTextFormat(Qt::PlainText);
    m_place->setObjectName(QStringLiteral("preview-place"));
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto* below = new QHBoxLayout;
    below->setSpacing(ui::grid);
    for (QPushButton* button : {m_previous, m_next}) {
        button->setAutoDefault(false);
        below->addWidget(button);
    }
    below->addWidget(m_place, 1);
    below->addWidget(buttons);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(edge, edge, edge, edge);
    column->setSpacing(edge);
    column->addWidget(m_area, 1);
    column->addLayout(below);
    connect(m_previous, &QPushButton::clicked, this, [this] { go(m_at - 1); });
    connect(m_next, &QPushButton::clicked, this, [this] { go(m_at + 1); });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    constexpr double share = 0.85; // of the screen
    resize(screen()->availableSize() * share);
    go(0);
}

void SheetPreview::go(qsizetype to)
{
    m_at = std::clamp<qsizetype>(to, 0, m_sheets.size() - 1);
    const paper::KeptSheets::Kept& sheet = m_sheets[m_at];
    m_view->show(sheet);
    m_area->verticalScrollBar()->setValue(0);
    m_previous->setEnabled(m_at > 0);
    m_next->setEnabled(m_at + 1 < m_sheets.size());
    const QString at = ui::wording::number(m_at + 1);
    const QString count = ui::wording::number(m_sheets.size());
    const QString of =
        m_isAll ? tr("sheet %1 of %2").arg(at, count) : tr("sheet %1; the first %2 are shown here").arg(at, count);
    m_place->setText(ui::wording::joined({sheet.report, of}));
}

void SheetPreview::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_PageDown)
        go(m_at + 1);
    else if (event->key() == Qt::Key_PageUp)
        go(m_at - 1);
    else
        QDialog::keyPressEvent(event);
}

} // namespace printing
