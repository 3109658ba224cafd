#include "PageList.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"

#include <QPainter>
#include <QStyledItemDelegate>
#include <algorithm>

namespace viewer {
namespace {

constexpr int noteSize = 11;

/// A slip of paper with a corner turned up.
void paintNoteSign(QPainter& painter, const QRect& left, const QColor& color)
{
    const QRectF slip(left.left() + 0.5, left.center().y() - noteSize / 2.0 + 1, noteSize - 1, noteSize - 1);
    const QPointF corner(slip.right() - slip.width() * 0.4, slip.bottom() - slip.height() * 0.4);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(color, 1.2));
    painter.drawPolygon(QPolygonF(
        {slip.topLeft(), slip.topRight(), {slip.right(), corner.y()}, {corner.x(), slip.bottom()}, slip.bottomLeft()}));
    painter.drawPolyline(QPolygonF({{slip.right(), corner.y()}, corner, {corner.x(), slip.bottom()}}));
    painter.restore();
}

class PageDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem item = option;
        initStyleOption(&item, index);
        item.text.clear();
        item.widget->style()->drawControl(QStyle::CE_ItemViewItem, &item, painter, item.widget);
        const bool isSelected = item.state.testFlag(QStyle::State_Selected);
        const QRect text = item.rect.adjusted(ui::grid, 0, -ui::grid / 2, 0);
        const int numbers = item.fontMetrics.horizontalAdvance(QStringLiteral("00,000 "));
        painter->setPen(item.palette.color(isSelected ? QPalette::HighlightedText : QPalette::Text));
        painter->drawText(text, Qt::AlignVCenter, index.data().toString());
        if (!isSelected)
            painter->setPen(ui::quietTextColor(item.palette));
        QRect rest = text.adjusted(numbers, 0, 0, 0);
        const QString note = index.data(PageListModel::NoteRole).toString();
        if (!note.isEmpty()) {
            const QColor color = isSelected ? painter->pen().color() : ui::accentColor(item.palette);
            paintNoteSign(*painter, rest, color);
            painter->setPen(color);
            rest.adjust(noteSize + ui::grid / 2, 0, 0, 0);
        }
        const QString words = note.isEmpty() ? index.data(PageListModel::TextRole).toString() : note.simplified();
        painter->drawText(rest, Qt::AlignVCenter, item.fontMetrics.elidedText(words, Qt::ElideRight, rest.width()));
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex&) const override
    {
        return {option.rect.width(), option.fontMetrics.height() + ui::grid};
    }
};

} // namespace

PageList::PageList(QWidget* parent)
    : QListView(parent)
{
    setObjectName(QStringLiteral("page-list"));
    setAccessibleName(tr("Pages"));
    setModel(&m_model);
    setItemDelegate(new PageDelegate(this));
    setUniformItemSizes(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setFrameShape(QFrame::NoFrame);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
}

void PageList::showCurrent(qint64 page)
{
    const QModelIndex index = m_model.index(int(std::min<qint64>(page, PageListModel::mostPages)), 0);
    if (index == currentIndex())
        return;
    m_isFollowing = true;
    setCurrentIndex(index);
    m_isFollowing = false;
}

void PageList::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QListView::currentChanged(current, previous);
    if (!m_isFollowing && current.isValid())
        Q_EMIT pageChosen(current.row());
}

} // namespace viewer
