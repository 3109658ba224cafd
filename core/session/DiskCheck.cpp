#include "session/DiskCheck.h"

#include "rap/Retention.h"

namespace session {

DiskCheck::DiskCheck(ledger::ReportIndex& index, rap::Clock clock)
    : m_index(index)
    , m_clock(std::move(clock))
{
    connect(&m_look, &DiskLook::looked, this, &DiskCheck::take);
    connect(&m_look, &DiskLook::silent, this, [this] {
        m_silent = true;
        m_looking = false;
        Q_EMIT silent();
        Q_EMIT ended();
    });
}

void DiskCheck::start(const QSet<QString>& folders)
{
    m_folders = folders;
    look();
}

void DiskCheck::look()
{
    m_all = true;
    want();
}

void DiskCheck::look(Where where)
{
    m_where = std::move(where);
    want();
}

void DiskCheck::want()
{
    if (m_silent)
        QMetaObject::invokeMethod(this, &DiskCheck::ended, Qt::QueuedConnection);
    else if (!std::exchange(m_looking, true))
        begin();
}

void DiskCheck::begin()
{
    const bool all = std::exchange(m_all, false);
    const Where where = std::exchange(m_where, nullptr);
    const QDate today = m_clock().date();
    const auto isWanted = [&](const ledger::Report& report) {
        const bool mayBeThere = report.listed || !report.folder.date || !rap::mayBeGone(*report.folder.date, today);
        return (all && mayBeThere) || (where && where(report.folder));
    };
    m_filed.clear();
    QList<DiskLook::Filed> filed;
    for (const ledger::Report& report : m_index.reports())
        if (report.fetched && isWanted(report)) {
            filed.append({report.path, *report.fetched});
            m_filed.append({filed.last(), report.onDisk});
        }
    m_look.start(filed, std::exchange(m_folders, {}));
}

void DiskCheck::take(const QStringList& missing)
{
    const QSet<QString> gone(missing.begin(), missing.end());
    QStringList lost;
    QStringList found;
    for (const Filed& one : std::as_const(m_filed)) {
        const bool onDisk = !gone.contains(one.report.path);
        if (onDisk == one.onDisk)
            continue;
        // What was filed meanwhile is another file than the one that was looked for.
        const ledger::Report* now = m_index.find(one.report.path);
        if (now != nullptr && now->fetched == one.report.fetched)
            (onDisk ? found : lost).append(one.report.path);
    }
    m_silent = false;
    m_index.markMissing(lost);
    m_index.markFound(found);
    if (m_all || m_where) {
        m_looking = true;
        begin();
        return;
    }
    m_filed.clear();
    m_looking = false;
    Q_EMIT ended();
}

} // namespace session
