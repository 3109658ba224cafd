#include "FolderView.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QContextMenuEvent>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyledItemDelegate>

namespace workbench {

namespace {

// Clearing houses and systems are open at first, markets are not.
constexpr int openDepth = 2;
constexpr int signWidth = 34;
constexpr int iconSide = 14;

/// A node's name to the left, what is not here to the right.
class FolderDelegate final : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& item, const QModelIndex& index) const override
    {
        painter->save();
        QStyleOptionViewItem option = item;
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        const QRect row = view == nullptr
                              ? option.rect
                              : QRect(0, option.rect.top(), view->viewport()->width(), option.rect.height());
        if (option.state.testFlag(QStyle::State_Selected)) {
            painter->fillRect(option.rect.adjusted(-4, 0, 0, 0), option.palette.brush(QPalette::Highlight));
            option.palette = ui::onSelection(option.palette);
        }
        if (view != nullptr && view->hasFocus() && view->currentIndex() == index)
            ui::paintFocus(*painter,
                           QRect(option.rect.left() - 4, row.top(), row.right() - option.rect.left() + 4, row.height()),
                           ui::cornerRadius, option.palette);
        const int signs = paintSigns(*painter, row.adjusted(0, 0, -ui::grid - 2, 0), option, index);
        QFont font = option.font;
        if (index.data(FolderTreeModel::HeadRole).toBool())
            font.setWeight(QFont::DemiBold);
        painter->setFont(font);
        painter->setPen(option.palette.color(QPalette::Text));
        const QRect label(option.rect.left() + 4, row.top(), signs - option.rect.left() - 8, row.height());
        painter->drawText(
            label, Qt::AlignVCenter | Qt::TextSingleLine,
            QFontMetrics(font).elidedText(index.data(Qt::DisplayRole).toString(), Qt::ElideRight, label.width()));
        painter->restore();
    }

    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {QFontMetrics(option.font).horizontalAdvance(index.data(Qt::DisplayRole).toString()) + 2 * signWidth,
                std::max(26, QFontMetrics(option.font).height() + 8)};
    }

private:
    /// Gives where the signs begin.
    static int paintSigns(QPainter& painter, const QRect& row, const QStyleOptionViewItem& option,
                          const QModelIndex& index)
    {
        int right = row.right() + 1;
        const auto number = [&](int value, ui::Tone tone, bool bold) {
            QFont font = option.font;
            font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
            const QString text = ui::wording::number(value);
            const int width = QFontMetrics(font).horizontalAdvance(text);
            painter.setFont(font);
            painter.setPen(ui::toneColors(tone, option.palette).text);
            painter.drawText(QRect(right - width, row.top(), width, row.height()),
                             Qt::AlignVCenter | Qt::TextSingleLine, text);
            right -= width + 4;
        };
        const auto sign = [&](ui::Icon icon, ui::Tone tone) {
            ui::paintIcon(painter, icon,
                          QRectF(right - iconSide, row.center().y() - iconSide / 2.0 + 0.5, iconSide, iconSide),
                          ui::toneColors(tone, option.palette).text);
            right -= iconSide + 4;
        };
        const int notHere = index.data(FolderTreeModel::NotHereRole).toInt();
        const int gone = index.data(FolderTreeModel::GoneRole).toInt();
        const bool leaving = index.data(FolderTreeModel::LeavingRole).toInt() > 0;
        if (notHere > 0) {
            number(notHere, leaving ? ui::Tone::Warning : ui::Tone::Accent, true);
            if (leaving)
                sign(ui::Icon::Warning, ui::Tone::Warning);
        } else if (gone > 0) {
            number(gone, ui::Tone::Quiet, false);
            sign(ui::Icon::Ring, ui::Tone::Quiet);
        } else if (index.data(FolderTreeModel::HereRole).toInt() > 0) {
            sign(ui::Icon::Check, ui::Tone::Quiet);
        }
        if (index.data(FolderTreeModel::FaultRole).toBool())
            sign(ui::Icon::Error, ui::Tone::Bad);
        return right;
    }
};

} // namespace

FolderView::FolderView(FolderTreeModel& folders, QWidget* parent)
    : QTreeView(parent)
    , m_folders(folders)
{
    setModel(&folders);
    setItemDelegate(new FolderDelegate(this));
    setHeaderHidden(true);
    setSelectionMode(ExtendedSelection);
    setUniformRowHeights(true);
    setFrameShape(NoFrame);
    setIndentation(2 * ui::grid);
    setExpandsOnDoubleClick(true);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setAccessibleName(tr("RAP folders"));
    viewport()->setAutoFillBackground(true);
    connect(&folders, &QAbstractItemModel::modelAboutToBeReset, this, &FolderView::remember);
    connect(&folders, &QAbstractItemModel::modelReset, this, &FolderView::restore);
    const auto toggled = [this](const QModelIndex& index) {
        if (m_restoring)
            return;
        const QString key = index.data(FolderTreeModel::KeyRole).toString();
        if (!m_toggled.remove(key))
            m_toggled.insert(key);
    };
    connect(this, &QTreeView::expanded, this, toggled);
    connect(this, &QTreeView::collapsed, this, toggled);
    connect(this, &QTreeView::collapsed, this, [this](const QModelIndex& index) {
        if (!m_restoring)
            takeCollapsed(index);
    });
    restore();
}

QList<FolderScope> FolderView::selectedScopes() const
{
    QList<FolderScope> scopes;
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        if (!m_folders.scope(index).all)
            scopes.append(m_folders.scope(index));
    return scopes;
}

void FolderView::selectAllOfRap()
{
    selectionModel()->setCurrentIndex(m_folders.allOfRap(), QItemSelectionModel::ClearAndSelect);
}

void FolderView::selectScope(const FolderScope& scope)
{
    FolderScope undated = scope;
    undated.date.reset();
    QModelIndex node = m_folders.find(scope.key());
    if (!node.isValid())
        node = m_folders.find(undated.key());
    if (!node.isValid())
        node = m_folders.allOfRap();
    selectionModel()->setCurrentIndex(node, QItemSelectionModel::ClearAndSelect);
    scrollTo(node);
}

void FolderView::selectScopes(const QList<FolderScope>& scopes)
{
    QItemSelection selection;
    for (const FolderScope& scope : scopes)
        if (const QModelIndex node = m_folders.find(scope.key()); node.isValid())
            selection.select(node, node);
    if (selection.isEmpty()) {
        selectAllOfRap();
        return;
    }
    selectionModel()->setCurrentIndex(selection.indexes().first(), QItemSelectionModel::NoUpdate);
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
    scrollTo(selection.indexes().first());
}

void FolderView::settle(const QItemSelection& selected)
{
    const QModelIndex all = m_folders.allOfRap();
    if (!all.isValid())
        return;
    m_restoring = true;
    if (!selectionModel()->hasSelection() || (selected.contains(all) && selectedIndexes().size() > 1))
        selectionModel()->setCurrentIndex(all, QItemSelectionModel::ClearAndSelect);
    else if (selectedIndexes().size() > 1)
        selectionModel()->select(all, QItemSelectionModel::Deselect);
    m_restoring = false;
}

void FolderView::takeCollapsed(const QModelIndex& branch)
{
    const auto isInside = [&branch](QModelIndex index) {
        do
            index = index.parent();
        while (index.isValid() && index != branch);
        return index.isValid();
    };
    if (isInside(currentIndex()))
        selectionModel()->setCurrentIndex(branch, QItemSelectionModel::NoUpdate);
    QItemSelection hidden;
    for (const QModelIndex& index : selectedIndexes())
        if (isInside(index))
            hidden.select(index, index);
    if (hidden.isEmpty())
        return;
    selectionModel()->select(branch, QItemSelectionModel::Select);
    selectionModel()->select(hidden, QItemSelectionModel::Deselect);
}

void FolderView::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    if (hasFocus())
        QTreeView::currentChanged(current, previous);
    else // QTreeView would tell a screen reader that the focus is here
        QAbstractItemView::currentChanged(current, previous); // NOLINT(bugprone-parent-virtual-call)
    // The mark of focus runs along the whole row, beyond the item.
    for (const QModelIndex& index : {current, previous})
        if (const QRect item = visualRect(index); !item.isEmpty())
            viewport()->update(0, item.top(), viewport()->width(), item.height());
}

void FolderView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected)
{
    QTreeView::selectionChanged(selected, deselected);
    if (m_restoring)
        return;
    settle(selected);
    const QList<FolderScope> now = selectedScopes();
    if (now == m_told)
        return;
    m_told = now;
    Q_EMIT scopesChanged();
}

void FolderView::mousePressEvent(QMouseEvent* event)
{
    if (!indexAt(event->pos()).isValid())
        clearSelection();
    QTreeView::mousePressEvent(event);
}

void FolderView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy)) {
        event->ignore();
        return;
    }
    QTreeView::keyPressEvent(event);
}

void FolderView::contextMenuEvent(QContextMenuEvent* event)
{
    const bool byKey = event->reason() == QContextMenuEvent::Keyboard;
    const QModelIndex on = byKey ? currentIndex() : indexAt(event->pos());
    if (!on.isValid())
        return;
    if (!selectionModel()->isSelected(on))
        selectionModel()->setCurrentIndex(on, QItemSelectionModel::ClearAndSelect);
    Q_EMIT menuWanted(byKey ? viewport()->mapToGlobal(visualRect(on).bottomLeft()) : event->globalPos());
}

void FolderView::setAllExpanded(bool expanded)
{
    const auto walk = [this, expanded](const auto& self, const QModelIndex& parent) -> void {
        for (int row = 0; row < m_folders.rowCount(parent); ++row) {
            const QModelIndex index = m_folders.index(row, 0, parent);
            if (m_folders.rowCount(index) == 0)
                continue;
            self(self, index);
            setExpanded(index, expanded);
        }
    };
    walk(walk, {});
}

void FolderView::remember()
{
    m_selected.clear();
    for (const QModelIndex& index : selectionModel()->selectedIndexes())
        m_selected.append(index.data(FolderTreeModel::KeyRole).toString());
    m_current = currentIndex().data(FolderTreeModel::KeyRole).toString();
    m_restoring = true;
}

void FolderView::restore()
{
    m_restoring = true;
    applyOpen({}, 0);
    if (const QModelIndex current = m_folders.find(m_current); current.isValid())
        selectionModel()->setCurrentIndex(current, QItemSelectionModel::NoUpdate);
    for (const QString& key : std::as_const(m_selected))
        if (const QModelIndex index = m_folders.find(key); index.isValid())
            selectionModel()->select(index, QItemSelectionModel::Select);
    m_restoring = false;
    selectionChanged({}, {});
}

void FolderView::applyOpen(const QModelIndex& parent, int depth)
{
    for (int row = 0; row < m_folders.rowCount(parent); ++row) {
        const QModelIndex index = m_folders.index(row, 0, parent);
        if (m_folders.rowCount(index) == 0)
            continue;
        const bool other = m_folders.scope(index).other;
        const bool atFirst = depth < (other ? 0 : openDepth);
        setExpanded(index, atFirst != m_toggled.contains(index.data(FolderTreeModel::KeyRole).toString()));
        applyOpen(index, depth + 1);
    }
}

QJsonArray FolderView::layoutState() const
{
    QStringList keys(m_toggled.begin(), m_toggled.end());
    keys.sort();
    return QJsonArray::fromStringList(keys);
}

void FolderView::restoreLayoutState(const QJsonArray& state)
{
    m_toggled.clear();
    for (const QJsonValue key : state)
        m_toggled.insert(key.toString());
    remember();
    restore();
}

} // namespace workbench
