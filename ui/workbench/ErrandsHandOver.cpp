#include "Errands.h"

namespace workbench {

using download::TransferState;
using session::AccountSession;

Errands::Unended Errands::unended()
{
    Unended all{{}, {}, {}, m_openWhenFiled, m_getPending ? m_wishes : QList<Wish>()};
    for (const download::Transfer& transfer : m_session.queue().transfers()) {
        if (transfer.state == TransferState::Done || transfer.state == TransferState::Failed)
            continue;
        (transfer.state == TransferState::Paused ? all.paused : all.waiting).append(transfer.path);
        const ledger::Report* report = m_session.index().find(transfer.path);
        if (report != nullptr && report->isHere())
            all.again.append(transfer.path);
    }
    return all;
}

void Errands::takeOver(const Unended& others)
{
    connect(
        &m_session, &AccountSession::ready, this,
        [this, others] {
            fetch(others.waiting + others.paused, false);
            fetch(others.again, true);
            m_openWhenFiled.unite(others.toOpen);
            QList<download::TransferId> paused;
            for (const download::Transfer& transfer : m_session.queue().transfers())
                if (others.paused.contains(transfer.path))
                    paused.append(transfer.id);
            m_session.queue().pause(paused);
            if (!others.wishes.isEmpty()) {
                m_wishes = others.wishes;
                get();
            }
        },
        Qt::SingleShotConnection);
}

bool Errands::change(const account::Account& account)
{
    if (!m_session.change(account))
        return false;
    Q_EMIT stateChanged();
    return true;
}

} // namespace workbench
