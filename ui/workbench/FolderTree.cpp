#include "FolderTree.h"

#include "rap/Retention.h"

#include <QSet>
#include <algorithm>

namespace workbench {

namespace {

/// Sorts siblings: houses, systems and markets as the field names them, dates newest first, 'Earlier' last.
bool comesBefore(const FolderScope& one, const FolderScope& other)
{
    if (one.all != other.all)
        return one.all;
    if (one.other != other.other)
        return other.other;
    if (one.before.has_value() != other.before.has_value())
        return other.before.has_value();
    if (one.date != other.date)
        return one.date && other.date ? *one.date > *other.date : other.date.has_value();
    if (one.name != other.name)
        return QString::localeAwareCompare(one.name, other.name) < 0;
    if (one.house != other.house)
        return one.house < other.house;
    if (one.system != other.system)
        return one.system < other.system;
    return one.market < other.market;
}

FolderNode* childFor(FolderNode& parent, const FolderScope& scope)
{
    const auto at = std::lower_bound(
        parent.children.begin(), parent.children.end(), scope,
        [](const auto& child, const FolderScope& wanted) { return comesBefore(child->scope, wanted); });
    if (at != parent.children.end() && (*at)->scope == scope)
        return at->get();
    auto node = std::make_unique<FolderNode>();
    node->scope = scope;
    node->parent = &parent;
    return parent.children.insert(at, std::move(node))->get();
}

class Planner {
public:
    Planner(QString base, const QStringList& folders, QDate today)
        : m_base(std::move(base))
        , m_listed(folders.begin(), folders.end())
        , m_today(today)
    {
        m_tree.root = std::make_unique<FolderNode>();
    }

    FolderNode* nodeFor(const rap::Folder& folder)
    {
        FolderNode*& node = m_nodes[folder.path];
        if (node == nullptr)
            node = make(folder);
        return node;
    }

    FolderNode* nodeFor(const QString& path)
    {
        if (FolderNode* node = m_nodes.value(path))
            return node;
        return nodeFor(rap::decodeFolder(m_base, path));
    }

    FolderTree m_tree;

private:
    FolderNode* make(const rap::Folder& folder)
    {
        FolderScope scope;
        FolderNode* node = m_tree.root.get();
        if (folder.isKnown()) {
            scope.house = folder.house;
            node = childFor(*node, scope);
            scope.system = folder.system;
            node = childFor(*node, scope);
            scope.market = folder.market;
            node = childFor(*node, scope);
        } else {
            scope.other = true;
            node = childFor(*node, scope);
            scope.name = folder.name.isNull() ? QStringLiteral("") : folder.name;
            node = childFor(*node, scope);
        }
        if (!folder.date)
            return node;
        if (rap::mayBeGone(*folder.date, m_today) && !m_listed.contains(folder.path)) {
            scope.before = rap::retentionWindow(m_today).last();
            node = childFor(*node, scope);
        }
        scope.date = folder.date;
        return childFor(*node, scope);
    }

    QString m_base;
    QSet<QString> m_listed;
    QDate m_today;
    QHash<QString, FolderNode*> m_nodes;
};

} // namespace

ledger::Coverage countsOf(const ledger::Report& report, QDate today)
{
    ledger::Coverage counts;
    counts.count(report, today);
    return counts;
}

int FolderNode::row() const
{
    if (parent == nullptr)
        return 0;
    const auto at = std::find_if(parent->children.begin(), parent->children.end(),
                                 [this](const auto& child) { return child.get() == this; });
    return int(at - parent->children.begin());
}

FolderTree planTree(const QList<ledger::Report>& reports, const QStringList& folders,
                    const QList<rap::FolderFault>& faults, const QString& base, QDate today)
{
    Planner planner(base, folders, today);
    for (const QString& folder : folders)
        // What only holds other folders is no place of its own.
        if (rap::Folder decoded = rap::decodeFolder(base, folder); decoded.isKnown() || decoded.date)
            planner.nodeFor(decoded);
    FolderTree& tree = planner.m_tree;
    tree.leafOf.reserve(std::size_t(reports.size()));
    for (const ledger::Report& report : reports) {
        FolderNode* leaf = planner.nodeFor(report.folder);
        tree.leafOf.push_back(leaf);
        leaf->counts.count(report, today);
    }
    // Children before parents: every node's own counts, then those of all below it.
    const auto sum = [](const auto& self, FolderNode& node) -> void {
        for (const auto& child : node.children) {
            self(self, *child);
            node.counts += child->counts;
        }
    };
    sum(sum, *tree.root);
    for (const rap::FolderFault& fault : faults)
        planner.nodeFor(fault.folder)->fault = fault.error;
    if (!tree.root->children.empty()) {
        FolderScope all;
        all.all = true;
        tree.all = childFor(*tree.root, all);
        tree.all->counts = tree.root->counts;
    }
    return std::move(planner.m_tree);
}

bool sameShape(const FolderNode& one, const FolderNode& other)
{
    return one.scope == other.scope &&
           std::equal(one.children.begin(), one.children.end(), other.children.begin(), other.children.end(),
                      [](const auto& a, const auto& b) { return sameShape(*a, *b); });
}

} // namespace workbench
