#include "FolderTreeModel.h"

#include "rap/Retention.h"
#include "ui/common/Wording.h"

namespace workbench {

FolderTreeModel::FolderTreeModel(QDate today, QObject* parent)
    : QAbstractItemModel(parent)
    , m_today(today)
    , m_tell(100, [this] { tell(); })
{
    m_tree.root = std::make_unique<FolderNode>();
}

void FolderTreeModel::setSource(ledger::ReportIndex* index, profile::CompiledProfiles* choice)
{
    if (m_index)
        m_index->disconnect(this);
    m_index = index;
    m_choice = choice == nullptr ? &m_all : choice;
    if (index != nullptr) {
        connect(index, &ledger::ReportIndex::loaded, this, &FolderTreeModel::rebuild);
        connect(index, &ledger::ReportIndex::added, this, &FolderTreeModel::scheduleRebuild);
        connect(index, &ledger::ReportIndex::listingApplied, this, &FolderTreeModel::scheduleRebuild);
        connect(index, &ledger::ReportIndex::changed, this, &FolderTreeModel::takeChanged);
    }
    rebuild();
}

void FolderTreeModel::recount()
{
    rebuild();
}

void FolderTreeModel::setToday(QDate today)
{
    if (today == m_today)
        return;
    m_today = today;
    rebuild();
}

void FolderTreeModel::scheduleRebuild()
{
    m_rebuildWanted = true;
    m_tell.call();
}

void FolderTreeModel::takeChanged(const QList<int>& positions)
{
    if (!m_rebuildWanted) {
        const profile::Standings standings = this->standings();
        for (const int position : positions) {
            const auto at = std::size_t(position);
            if (at >= m_tree.leafOf.size())
                continue;
            const profile::Coverage now = countsOf(m_index->reports().at(position), standings, m_today);
            profile::Coverage& before = m_tree.counted[at];
            if (now == before)
                continue;
            const auto count = [&](FolderNode& node) {
                node.counts -= before;
                node.counts += now;
                m_dirty.insert(&node);
            };
            for (FolderNode* node = m_tree.leafOf[at]; node != nullptr; node = node->parent)
                count(*node);
            count(*m_tree.all);
            before = now;
        }
    }
    m_tell.call();
}

void FolderTreeModel::tell()
{
    if (m_rebuildWanted) {
        rebuild();
        return;
    }
    for (FolderNode* dirty : std::as_const(m_dirty))
        if (dirty->parent != nullptr) {
            const QModelIndex at = indexOf(*dirty);
            Q_EMIT dataChanged(at, at);
        }
    m_dirty.clear();
    Q_EMIT countsChanged();
}

void FolderTreeModel::flush()
{
    m_tell.flush();
}

void FolderTreeModel::rebuild()
{
    m_rebuildWanted = false;
    m_dirty.clear();
    m_tell.forget();
    FolderTree fresh;
    if (m_index)
        fresh = planTree(m_index->reports(), m_index->folders(), m_index->folderFaults(), m_index->base(), standings(),
                         m_today);
    else
        fresh.root = std::make_unique<FolderNode>();
    if (sameShape(*m_tree.root, *fresh.root)) {
        adopt(std::move(fresh));
    } else {
        beginResetModel();
        m_tree = std::move(fresh);
        endResetModel();
    }
    Q_EMIT countsChanged();
}

void FolderTreeModel::adopt(FolderTree fresh)
{
    QHash<const FolderNode*, FolderNode*> standing;
    const auto walk = [&](const auto& self, FolderNode& old, const FolderNode& now) -> void {
        standing.insert(&now, &old);
        const bool differs = old.counts != now.counts || old.fault.has_value() != now.fault.has_value();
        old.counts = now.counts;
        old.fault = now.fault;
        if (differs && old.parent != nullptr) {
            const QModelIndex at = indexOf(old);
            Q_EMIT dataChanged(at, at);
        }
        for (std::size_t i = 0; i < old.children.size(); ++i)
            self(self, *old.children[i], *now.children[i]);
    };
    walk(walk, *m_tree.root, *fresh.root);
    m_tree.leafOf.clear();
    m_tree.leafOf.reserve(fresh.leafOf.size());
    for (const FolderNode* leaf : fresh.leafOf)
        m_tree.leafOf.push_back(standing.value(leaf));
    m_tree.counted = std::move(fresh.counted);
}

FolderNode& FolderTreeModel::node(const QModelIndex& index) const
{
    return index.isValid() ? *static_cast<FolderNode*>(index.internalPointer()) : *m_tree.root;
}

QModelIndex FolderTreeModel::indexOf(FolderNode& node) const
{
    return node.parent == nullptr ? QModelIndex() : createIndex(node.row(), 0, &node);
}

const FolderScope& FolderTreeModel::scope(const QModelIndex& index) const
{
    return node(index).scope;
}

std::optional<rap::Error> FolderTreeModel::fault(const QModelIndex& index) const
{
    return node(index).fault;
}

QModelIndex FolderTreeModel::allOfRap() const
{
    return m_tree.all == nullptr ? QModelIndex() : indexOf(*m_tree.all);
}

QModelIndex FolderTreeModel::find(const QString& key) const
{
    const auto search = [&](const auto& self, FolderNode& parent) -> QModelIndex {
        for (const auto& child : parent.children) {
            if (child->scope.key() == key)
                return indexOf(*child);
            if (const QModelIndex below = self(self, *child); below.isValid())
                return below;
        }
        return {};
    };
    return search(search, *m_tree.root);
}

QModelIndex FolderTreeModel::index(int row, int column, const QModelIndex& parent) const
{
    const FolderNode& above = node(parent);
    if (row < 0 || column != 0 || row >= int(above.children.size()))
        return {};
    return createIndex(row, 0, above.children[std::size_t(row)].get());
}

QModelIndex FolderTreeModel::parent(const QModelIndex& child) const
{
    FolderNode* above = child.isValid() ? node(child).parent : nullptr;
    return above == nullptr ? QModelIndex() : indexOf(*above);
}

int FolderTreeModel::rowCount(const QModelIndex& parent) const
{
    return parent.column() > 0 ? 0 : int(node(parent).children.size());
}

int FolderTreeModel::columnCount(const QModelIndex&) const
{
    return 1;
}

QVariant FolderTreeModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid())
        return {};
    const FolderNode& one = node(index);
    switch (role) {
    case Qt::DisplayRole:
        return nodeText(one.scope, m_today);
    case Qt::ToolTipRole:
        return toolTip(one);
    case Qt::AccessibleTextRole:
        return accessibleText(one);
    case KeyRole:
        return one.scope.key();
    case NotHereRole:
        return one.counts.outstanding();
    case HereRole:
        return one.counts.here;
    case GoneRole:
        return one.counts.gone;
    case LeavingRole:
        return one.counts.leaving();
    case FaultRole:
        return one.fault.has_value();
    case HeadRole:
        return one.parent == m_tree.root.get();
    default:
        return {};
    }
}

QString FolderTreeModel::accessibleText(const FolderNode& one) const
{
    QStringList parts{nodeText(one.scope, m_today)};
    if (one.fault)
        parts.append(tr("could not be read"));
    if (one.counts.outstanding() > 0)
        parts.append(tr("%n not here yet", nullptr, one.counts.outstanding()));
    else if (one.counts.gone > 0)
        parts.append(tr("%n gone from RAP", nullptr, one.counts.gone));
    else if (one.counts.here > 0)
        parts.append(one.counts.unwanted > 0 ? tr("all that are wanted here") : tr("all here"));
    if (one.counts.leaving() > 0)
        parts.append(tr("%n about to leave RAP", nullptr, one.counts.leaving()));
    return parts.join(QStringLiteral(", "));
}

QString FolderTreeModel::toolTip(const FolderNode& one) const
{
    QStringList lines;
    if (one.fault)
        lines.append(one.fault->text());
    if (one.scope.market)
        lines.append(displayName(*one.scope.market));
    if (one.scope.date)
        lines.append(tr("On RAP until %1").arg(ui::wording::day(rap::lastSafeDay(*one.scope.date), m_today)));
    lines.append(tr("%1 here, %2 not here yet")
                     .arg(QString::number(one.counts.here), QString::number(one.counts.outstanding())));
    if (one.counts.leaving() > 0)
        lines.append(tr("%n of them about to leave RAP: fetch them today", nullptr, one.counts.leaving()));
    if (one.counts.unwanted > 0)
        lines.append(tr("%n not wanted by any report profile", nullptr, one.counts.unwanted));
    if (one.counts.gone > 0)
        lines.append(tr("%n left RAP without having been fetched", nullptr, one.counts.gone));
    return lines.join(QLatin1Char('\n'));
}

} // namespace workbench
