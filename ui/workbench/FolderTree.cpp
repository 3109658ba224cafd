#include "FolderTree.h"

#include "rap/Retention.h"

#include <QSet>
#include <algorithm>

namespace workbench {

namespace {

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
        if (m_last != nullptr && m_lastPath == folder.path)
            return m_last;
        FolderNode*& node = m_nodes[folder.path];
        if (node == nullptr)
            node = make(folder);
        m_lastPath = folder.path;
        return m_last = node;
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
    FolderNode* m_last = nullptr; ///< The next report is of the same folder mostly.
    QString m_lastPath;
};

} // namespace

profile::Coverage countsOf(const ledger::Report& report, const profile::Standings& standings, QDate today)
{
    profile::Coverage counts;
    counts.count(report, standings.of(report), today);
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
                    const QList<rap::FolderFault>& faults, const QString& base, const profile::Standings& standings,
                    QDate today)
{
    Planner planner(base, folders, today);
    for (const QString& folder : folders)
        // What only holds other folders is no place of its own.
        if (rap::Folder decoded = rap::decodeFolder(base, folder); decoded.isKnown() || decoded.date)
            planner.nodeFor(decoded);
    FolderTree& tree = planner.m_tree;
    tree.leafOf.reserve(std::size_t(reports.size()));
    tree.counted.reserve(std::size_t(reports.size()));
    for (const ledger::Report& report : reports) {
        FolderNode* leaf = planner.nodeFor(report.folder);
        tree.leafOf.push_back(leaf);
        leaf->counts += tree.counted.emplace_back(countsOf(report, standings, today));
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
