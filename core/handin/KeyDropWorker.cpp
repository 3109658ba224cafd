#include "handin/KeyDropWorker.h"

#include "account/KeySwitch.h"
#include "account/PublicForms.h"
#include "account/Wipe.h"
#include "handin/Faults.h"
#include "handin/WritePackets.h"
#include "rap/WireText.h"
#include "sftp/Faults.h"
#include "sftp/UserKey.h"

#include <algorithm>

namespace handin {

namespace {

/// Why it must not be handed in, before anybody is asked.
rap::Result<void> mayBePut(const Drop& drop, const QByteArray& text)
{
    if (drop.account.keyDropPath.isEmpty())
        return tl::unexpected(noPlace());
    const auto faults = account::faultsOf(drop.account);
    const auto ofPlace = std::find_if(faults.begin(), faults.end(), [](const account::FieldFault& fault) {
        return fault.field == account::Field::KeyDropPath;
    });
    if (ofPlace != faults.end())
        return tl::unexpected(ofPlace->error);
    if (!account::publicKeyFromWire(drop.newKey.wire) || text.isEmpty() || text.size() > largestHalf)
        return tl::unexpected(noSuchForm(drop.newKey.type));
    if (const auto may = account::mayBecomeKey(drop.account, drop.newKey.fingerprint()); !may)
        return may;
    // Some forms show their public half only to who can open them.
    const auto present = sftp::UserKey::load(drop.account.keyFile, drop.passphrase);
    if (!present)
        return tl::unexpected(present.error());
    if (present->publicBlob() == drop.newKey.wire)
        return tl::unexpected(isPresentKey(drop.newKey.fingerprint()));
    return {};
}

/// An answer that is no status, where one was due, is no success.
sftp::wire::Status statusOf(const sftp::wire::Body& body)
{
    const auto* status = std::get_if<sftp::wire::Status>(&body);
    return status ? *status : sftp::wire::Status{sftp::wire::BadMessage, "no status"};
}

} // namespace

KeyDrop::Worker::Worker()
    : m_arrival(new sftp::Arrival(this))
{
    connect(m_arrival, &sftp::Arrival::arrived, this, &Worker::open);
    connect(m_arrival, &sftp::Arrival::failed, this,
            [this](const sftp::ConnectFailure& failure) { fail(failure.error); });
    connect(m_arrival, &sftp::Arrival::broken, this,
            [this](const rap::Error& error) { fail(m_mayBeThere ? brokeOff(error, m_place) : error); });
}

void KeyDrop::Worker::put(Drop drop)
{
    m_place = account::keyDropPlace(drop.account, drop.day);
    m_text = account::publicText(drop.newKey, drop.account.keyForm, drop.account.user);
    if (const auto may = mayBePut(drop, m_text); !may) {
        account::wipe(drop.passphrase);
        fail(may.error());
        return;
    }
    sftp::ConnectRequest request;
    request.addresses = {drop.account.primary};
    if (drop.account.backup)
        request.addresses.append(*drop.account.backup);
    request.user = drop.account.user;
    request.keyFile = drop.account.keyFile;
    request.passphrase = std::move(drop.passphrase);
    request.hostKeys = std::move(drop.hostKeys);
    request.deadlines = drop.deadlines;
    m_arrival->start(std::move(request));
}

void KeyDrop::Worker::open()
{
    m_mayBeThere = true;
    m_arrival->channel().ask([this](quint32 id) { return wire::openNew(id, rap::toWire(m_place)); },
                             [this](const sftp::wire::Body& body) { opened(body); });
}

void KeyDrop::Worker::opened(const sftp::wire::Body& body)
{
    if (const auto* handle = std::get_if<sftp::wire::Handle>(&body)) {
        write(handle->handle);
    } else if (const auto* refusal = std::get_if<sftp::wire::Status>(&body); refusal && refusal->code) {
        m_mayBeThere = false;
        lookWhy(*refusal);
    } else {
        m_arrival->channel().breakOff(sftp::protocolFault(QStringLiteral("no handle for a file to be written")));
    }
}

// Version 3 has no word for a file that is there: servers say 'failure' or 'no permission'.
void KeyDrop::Worker::lookWhy(const sftp::wire::Status& refusal)
{
    m_arrival->channel().ask([this](quint32 id) { return sftp::wire::lstat(id, rap::toWire(m_place)); },
                             [this, refusal](const sftp::wire::Body& body) {
                                 const auto* attrs = std::get_if<sftp::wire::Attrs>(&body);
                                 if (!attrs)
                                     fail(refused(refusal, m_place));
                                 else if (attrs->kind() == sftp::wire::Attrs::Kind::Folder)
                                     fail(isFolder(m_place));
                                 else
                                     fail(existsAlready(m_place));
                             });
}

void KeyDrop::Worker::write(const QByteArray& handle)
{
    m_arrival->channel().ask([&](quint32 id) { return wire::write(id, handle, m_text); },
                             [this, handle](const sftp::wire::Body& body) {
                                 // Some servers tell of a full disk only as the file is closed.
                                 m_arrival->channel().close(
                                     handle, [this, written = statusOf(body)](const sftp::wire::Body& closed) {
                                         finish(written.code == sftp::wire::Ok ? statusOf(closed) : written);
                                     });
                             });
}

void KeyDrop::Worker::finish(const sftp::wire::Status& worst)
{
    if (worst.code != sftp::wire::Ok) {
        fail(cutShort(worst, m_place));
        return;
    }
    m_arrival->stop();
    Q_EMIT done(m_place);
}

void KeyDrop::Worker::fail(const rap::Error& error)
{
    m_arrival->stop();
    Q_EMIT failed(error);
}

} // namespace handin
