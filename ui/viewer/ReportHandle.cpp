#include "ReportHandle.h"

#include "ui/common/Icons.h"

#include <QDrag>
#include <QEvent>
#include <QGuiApplication>
#include <QMimeData>
#include <QMouseEvent>
#include <QStyleHints>
#include <QUrl>

namespace viewer {

namespace {

constexpr QSize iconSize(24, 24);

} // namespace

ReportHandle::ReportHandle(QWidget* parent)
    : QLabel(parent)
{
    setObjectName(QStringLiteral("report-handle"));
    setToolTip(tr("Drag the report into a folder or a mail"));
    setAccessibleName(toolTip());
    setCursor(Qt::OpenHandCursor);
    showIcon();
}

void ReportHandle::setFiles(const QStringList& files)
{
    m_files = files;
}

std::unique_ptr<QMimeData> ReportHandle::carried() const
{
    QList<QUrl> urls;
    for (const QString& file : m_files)
        urls += QUrl::fromLocalFile(file);
    auto mime = std::make_unique<QMimeData>();
    mime->setUrls(urls);
    return mime;
}

void ReportHandle::mousePressEvent(QMouseEvent* event)
{
    m_pressedAt = event->pos();
}

void ReportHandle::mouseMoveEvent(QMouseEvent* event)
{
    const int moved = (event->pos() - m_pressedAt).manhattanLength();
    if (!event->buttons().testFlag(Qt::LeftButton) || m_files.isEmpty() ||
        moved < QGuiApplication::styleHints()->startDragDistance())
        return;
    auto* drag = new QDrag(this);
    drag->setMimeData(carried().release());
    drag->setPixmap(pixmap());
    drag->exec(Qt::CopyAction);
}

void ReportHandle::changeEvent(QEvent* event)
{
    QLabel::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        showIcon();
}

void ReportHandle::showIcon()
{
    setPixmap(ui::icon(ui::Icon::File).pixmap(iconSize, devicePixelRatio()));
}

} // namespace viewer
