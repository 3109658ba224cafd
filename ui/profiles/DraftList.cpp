#include "ui/profiles/DraftList.h"

#include <algorithm>

namespace ui {

DraftList::DraftList(QObject* parent)
    : QAbstractListModel(parent)
{
}

DraftList::Content DraftList::contentOf(const profile::ProfileSet& set)
{
    Content content{{}, set.decisions};
    std::transform(set.profiles.begin(), set.profiles.end(), std::back_inserter(content.drafts), &draftOf);
    return content;
}

void DraftList::show(const Content& content)
{
    beginResetModel();
    m_now = content;
    endResetModel();
    Q_EMIT changed();
}

void DraftList::begin(const profile::ProfileSet& set)
{
    m_begun = contentOf(set);
    m_steps.clear();
    show(m_begun);
}

tl::expected<profile::ProfileSet, DraftFault> DraftList::set() const
{
    return profilesOf(m_now.drafts).map([this](const QList<profile::Profile>& profiles) {
        return profile::ProfileSet{profiles, m_now.decisions};
    });
}

bool DraftList::takeDecisions(const QList<profile::LearnedDecision>& decisions)
{
    if (m_now.decisions != m_begun.decisions)
        return false;
    for (Step& step : m_steps)
        if (auto* content = std::get_if<Content>(&step); content && content->decisions == m_begun.decisions)
            content->decisions = decisions;
    m_begun.decisions = decisions;
    m_now.decisions = decisions;
    return true;
}

void DraftList::change(int at, const ProfileDraft& draft)
{
    if (m_now.drafts.at(at) == draft)
        return;
    m_now.drafts[at] = draft;
    Q_EMIT dataChanged(index(at), index(at));
    Q_EMIT changed();
}

QString DraftList::freeName(const QString& wish) const
{
    QString name = wish;
    const auto isTaken = [&](const ProfileDraft& draft) { return draft.name.compare(name, Qt::CaseInsensitive) == 0; };
    for (int n = 2; std::any_of(m_now.drafts.begin(), m_now.drafts.end(), isTaken); ++n)
        name = wish + QStringLiteral(" %1").arg(n);
    return name;
}

int DraftList::insert(int at, const ProfileDraft& draft)
{
    beginInsertRows({}, at, at);
    m_now.drafts.insert(at, draft);
    endInsertRows();
    Q_EMIT changed();
    return at;
}

int DraftList::add()
{
    ProfileDraft draft;
    draft.name = freeName(tr("New profile"));
    return insert(rowCount(), draft);
}

int DraftList::duplicate(int at)
{
    ProfileDraft draft = m_now.drafts.at(at);
    draft.name = freeName(tr("%1 (copy)").arg(draft.name));
    return insert(at + 1, draft);
}

void DraftList::remove(int at)
{
    beginRemoveRows({}, at, at);
    m_steps += Removed{at, m_now.drafts.takeAt(at)};
    endRemoveRows();
    Q_EMIT changed();
}

void DraftList::moveTo(int from, int to)
{
    // Qt counts places between rows.
    if (!beginMoveRows({}, from, from, {}, to > from ? to + 1 : to))
        return;
    m_now.drafts.move(from, to);
    endMoveRows();
    Q_EMIT changed();
}

void DraftList::replaceAll(const profile::ProfileSet& set)
{
    m_steps += m_now;
    show(contentOf(set));
}

QString DraftList::undoText() const
{
    if (m_steps.isEmpty())
        return {};
    if (const auto* removed = std::get_if<Removed>(&m_steps.last()))
        return tr("Brings '%1' back, which was removed.").arg(removed->draft.name);
    return tr("Brings the report profiles back that were there before the import.");
}

int DraftList::undo()
{
    const Step step = m_steps.takeLast();
    if (const auto* removed = std::get_if<Removed>(&step))
        return insert(std::min(removed->at, rowCount()), removed->draft);
    show(std::get<Content>(step));
    return m_now.drafts.isEmpty() ? -1 : 0;
}

int DraftList::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(m_now.drafts.size());
}

QVariant DraftList::data(const QModelIndex& index, int role) const
{
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const QString name = m_now.drafts.at(index.row()).name.trimmed();
    return name.isEmpty() ? tr("(no name)") : name;
}

} // namespace ui
