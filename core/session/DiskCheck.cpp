#include "session/DiskCheck.h"

#include "rap/Retention.h"

#include <QSet>
#include <utility>

namespace session {

DiskCheck::DiskCheck(ledger::ReportIndex& index, rap::Clock clock, bool refetchMissing,
                     std::chrono::milliseconds patience)
    : m_index(index)
    , m_clock(std::move(clock))
    , m_refetchMissing(refetchMissing)
    , m_look(patience)
{
    connect(&m_look, &DiskLook::looked, this, &DiskCheck::take);
    connect(&m_look, &DiskLook::silent, this, [this] {
        m_silent = true;
        Q_EMIT silent();
        Q_EMIT ended();
    });
}

DiskCheck::Look DiskCheck::start(const QString& target)
{
    m_target = target;
    return look();
}

DiskCheck::Look DiskCheck::look()
{
    m_all = true;
    return want();
}

DiskCheck::Look DiskCheck::look(Where where)
{
    m_where = std::move(where);
    return want();
}

DiskCheck::Look DiskCheck::want()
{
    ++m_asked;
    if (m_silent)
        QMetaObject::invokeMethod(this, &DiskCheck::ended, Qt::QueuedConnection);
    else if (!std::exchange(m_looking, true))
        begin();
    return m_asked;
}

void DiskCheck::begin()
{
    m_begun = m_asked;
    const bool all = std::exchange(m_all, false);
    m_ofAll = all;
    const Where where = std::exchange(m_where, nullptr);
    const QDate today = m_clock().date();
    const auto isWanted = [&](const ledger::Report& report) {
        const bool mayBeThere = report.listed || !report.folder.date || !rap::mayBeGone(*report.folder.date, today);
        return (all && mayBeThere) || (where && where(report.folder));
    };
    m_filed.clear();
    m_filed.reserve(all ? m_index.reports().size() : 0);
    DiskLook::ToTidy toTidy{{}, std::exchange(m_target, {})};
    for (const ledger::Report& report : m_index.reports()) {
        if (!isWanted(report))
            continue;
        if (!toTidy.target.isEmpty() && !toTidy.folders.contains(report.folder.path))
            toTidy.folders.insert(report.folder.path, report.folder);
        if (report.fetched)
            m_filed.append({report.path, *report.fetched, report.onDisk});
    }
    m_look.start(m_filed, m_volumes, toTidy);
}

void DiskCheck::take(const DiskLook::Looked& looked)
{
    const QSet<QString> gone(looked.missing.begin(), looked.missing.end());
    const QSet<QString> unseen(looked.unseen.begin(), looked.unseen.end());
    QStringList lost;
    QStringList found;
    for (const DiskLook::Filed& one : std::as_const(m_filed)) {
        const bool onDisk = !gone.contains(one.path);
        if (onDisk == one.onDisk || unseen.contains(one.path))
            continue;
        // What was filed meanwhile is another file than the one that was looked for.
        const ledger::Report* now = m_index.find(one.path);
        if (now != nullptr && now->fetched == one.fetched)
            (onDisk ? found : lost).append(one.path);
    }
    m_filed.clear();
    m_index.markMissing(lost, m_refetchMissing);
    m_index.markFound(found);
    const bool wasAway = m_away.has_value();
    if (looked.away || m_ofAll) // one folder says nothing of another drive
        m_away = looked.away;
    m_ended = m_begun;
    m_looking = m_all || m_where;
    if (m_looking)
        begin();
    if (std::exchange(m_silent, false) || (wasAway && !m_away))
        Q_EMIT answered();
    Q_EMIT ended();
}

} // namespace session
