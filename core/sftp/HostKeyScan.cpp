#include "sftp/HostKeyScan.h"

#include "sftp/Algorithms.h"
#include "sftp/Dialer.h"

namespace sftp {

class HostKeyScan::Private : public QObject {
public:
    Private(HostKeyScan* scan, QList<account::Address> addresses, Deadlines deadlines)
        : m_scan(scan)
        , m_addresses(std::move(addresses))
        , m_deadlines(deadlines)
    {
    }

    void next()
    {
        if (m_addresses.isEmpty()) {
            Q_EMIT m_scan->finished(m_outcomes);
            return;
        }
        if (m_types.isEmpty() && !m_asking) {
            m_asking = true;
            m_types = hostKeyTypes();
            m_outcomes.append({m_addresses.first(), {}, std::nullopt});
        }
        if (m_types.isEmpty()) {
            endAddress();
            return;
        }
        auto* dialer = new Dialer({m_addresses.first(), m_deadlines, hostKeysOnly(m_types.takeFirst())}, this);
        connect(dialer, &Dialer::shown, this, [this, dialer](const PresentedKey& key) {
            dialer->deleteLater();
            m_outcomes.last().keys.append(key);
            next();
        });
        connect(dialer, &Dialer::failed, this, [this, dialer](const ConnectFailure& failure) {
            dialer->deleteLater();
            answered(failure);
        });
        dialer->start();
    }

private:
    // A server that has no key of a type refuses the key exchange; any other fault would come again.
    void answered(const ConnectFailure& failure)
    {
        m_refusal = failure.error;
        if (failure.error.kind != rap::ErrorKind::NoCommonAlgorithm)
            m_types.clear();
        next();
    }

    void endAddress()
    {
        if (m_outcomes.last().keys.isEmpty())
            m_outcomes.last().error = m_refusal;
        m_refusal.reset();
        m_asking = false;
        m_addresses.removeFirst();
        next();
    }

    HostKeyScan* m_scan;
    QList<account::Address> m_addresses;
    Deadlines m_deadlines;
    QStringList m_types;
    QList<Outcome> m_outcomes;
    std::optional<rap::Error> m_refusal;
    bool m_asking = false;
};

HostKeyScan::HostKeyScan(QList<account::Address> addresses, Deadlines deadlines, QObject* parent)
    : QObject(parent)
    , d(std::make_unique<Private>(this, std::move(addresses), deadlines))
{
}

HostKeyScan::~HostKeyScan() = default;

void HostKeyScan::start()
{
    QMetaObject::invokeMethod(d.get(), [this] { d->next(); }, Qt::QueuedConnection);
}

} // namespace sftp
