#include "session/Retrieval.h"

#include "profile/Coverage.h"
#include "profile/RunWords.h"
#include "session/Distribution.h"
#include "session/RunLog.h"

#include <algorithm>

namespace session {

Retrieval::Retrieval(AccountSession& session, ledger::Ledger& ledger, rap::Clock clock,
                     std::function<bool(const ledger::Report&)> only)
    : m_session(session)
    , m_ledger(ledger)
    , m_clock(std::move(clock))
    , m_only(std::move(only))
{
    connect(&session, &AccountSession::refreshed, this, &Retrieval::fetch);
    connect(&session, &AccountSession::refreshFailed, this, [this](const rap::Error& error) {
        if (m_stage == Stage::Listing)
            end(error);
    });
    connect(&session, &AccountSession::othersAtIt, this, [this] {
        if (m_stage == Stage::Listing && !m_joined)
            m_session.stopWaiting();
    });
    connect(&session, &AccountSession::filed, this, &Retrieval::takeFiled);
    connect(&session.queue(), &download::Queue::failed, this, &Retrieval::takeFailed);
    connect(&session, &AccountSession::idle, this, [this] {
        if (m_stage == Stage::Fetching)
            copy();
    });
    connect(&session.distribution(), &Distribution::idle, this, [this] {
        if (m_stage == Stage::Copying)
            end(std::nullopt);
    });
    connect(&session.queue(), &download::Queue::removed, this, [this] { // the session tells of the end of work only
        if (m_stage == Stage::Fetching && m_session.isIdle())
            copy();
    });
}

void Retrieval::begin(const QString& why)
{
    if (isUnderWay())
        return;
    m_stage = Stage::Listing;
    m_stopped = false;
    m_asked.clear();
    m_now = {};
    m_now.run.account = m_session.account().name;
    m_now.run.kind = QStringLiteral("run");
    m_now.run.why = why;
    m_now.run.started = m_clock();
    m_joined = m_session.isRefreshing();
    Q_EMIT began();
    m_session.refresh(AccountSession::Extent::WhatMayHaveChanged, AccountSession::Purpose::Retrieve);
}

void Retrieval::stop()
{
    if (!isUnderWay())
        return;
    m_stopped = true;
    if (m_stage == Stage::Fetching) {
        m_session.queue().pauseAll(); // it ends once nothing is under way
        return;
    }
    if (m_stage == Stage::Copying) {
        m_session.distribution().stop();
        end(std::nullopt);
        return;
    }
    m_session.stopWaiting();
    if (isUnderWay())
        end(rap::Error{rap::ErrorKind::Cancelled, {}, {}, {}});
}

void Retrieval::fetch()
{
    if (m_stage != Stage::Listing)
        return;
    const auto destinations = m_session.destinations();
    if (!destinations) {
        end(destinations.error());
        return;
    }
    QSet<QString> paused; // she has, and that stands
    for (const download::Transfer& transfer : m_session.queue().transfers())
        if (transfer.state == download::TransferState::Paused)
            paused += transfer.path;
    QStringList wanted;
    const profile::Standings standings(m_session.choice());
    for (const ledger::Report& report : m_session.index().reports())
        if (profile::isOutstanding(standings.of(report)) && (!m_only || m_only(report)) &&
            !paused.contains(report.path))
            wanted += report.path;
    if (wanted.isEmpty()) {
        copy();
        return;
    }
    m_stage = Stage::Fetching;
    m_asked = QSet<QString>(wanted.begin(), wanted.end());
    m_session.fetch(wanted, *destinations);
}

/// What was filed goes to further destinations beside all that: it ends when it is there, or cannot be.
void Retrieval::copy()
{
    m_stage = Stage::Copying;
    if (m_stopped || m_session.distribution().isIdle())
        end(std::nullopt);
}

void Retrieval::takeFiled(const download::Transfer& transfer)
{
    if (!m_asked.contains(transfer.path))
        return;
    m_now.failed.remove(transfer.path); // it had stopped for the disk's sake, and went on
    m_now.filed += transfer;
    m_now.run.bytes += transfer.fetched->size;
}

void Retrieval::takeFailed(const download::Transfer& transfer)
{
    if (m_asked.contains(transfer.path))
        m_now.failed.insert(transfer.path, transfer);
}

profile::RunEnd Retrieval::endNow() const
{
    if (m_stopped)
        return profile::RunEnd::Stopped;
    profile::RunEnd end = m_now.error ? profile::endOf(m_now.error->kind) : profile::RunEnd::Done;
    for (const download::Transfer& failed : m_now.failed) // what keeps the next one from going better says most
        end = std::max(end, profile::endOf(failed.error.value_or(rap::Error()).kind));
    return m_now.notCopied ? std::max(end, profile::RunEnd::CopiesWait) : end;
}

void Retrieval::end(const std::optional<rap::Error>& error)
{
    if (std::exchange(m_stage, Stage::None) == Stage::Copying && !m_stopped)
        m_now.notCopied = notCopiedOf(m_session.distribution().destinations());
    m_asked.clear();
    m_now.error = error;
    m_now.end = endNow();
    m_now.run.finished = m_clock();
    m_now.run.filed = int(m_now.filed.size());
    m_now.run.failed = int(m_now.failed.size());
    m_now.run.end = profile::wordOf(m_now.end);
    if (error && !m_stopped)
        m_now.run.error = error->message;
    else if (!m_now.failed.isEmpty())
        m_now.run.error = m_now.failed.begin()->error.value_or(rap::Error()).message;
    else if (m_now.notCopied)
        m_now.run.error = m_now.notCopied->message;
    recordRun(m_ledger, m_now.run, this);
    const Retrieved what = m_now;
    Q_EMIT ended(what);
}

} // namespace session
