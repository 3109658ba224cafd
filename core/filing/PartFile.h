#pragma once

#include "filing/LocalFile.h"
#include "filing/PartRecord.h"
#include "filing/Sha256.h"
#include "filing/UnzipAhead.h"

#include <memory>

namespace filing {

/// What is to be done for a report, by what an earlier run has left of it.
struct PartPlan {
    enum class Next {
        Fetch, ///< From the server, beginning at `offset`.
        TakeUp ///< All is here: no server is needed.
    };
    Next next = Next::Fetch;
    qint64 offset = 0;
    /// The server that alone can go on from there; empty where any can.
    QString begunAt = {}; // NOLINT(readability-redundant-member-init): many name only what is before it
    bool clean = false;   ///< Nothing of it is here at all.
    /// TakeUp: as long as it was listed, but the server did not say yet that this is all, and it has no checksum; where
    /// it can be asked, it is to be fetched from `offset`, its end.
    bool unproven = false;
};

/// Looks at record and part file without touching them. `again`: what was complete but could not be filed is fetched
/// anew.
[[nodiscard]] PartPlan planPart(const PartPlace& place, const PartKey& key, bool again);

/// Whose bytes are to come.
struct Giver {
    QString server; ///< As PartRecord has it.
    /// It gives each out once: what is there already is renamed rather than written over, and what comes is flushed
    /// whenever it stops.
    bool once = false;
};

/// A report's bytes on their way, in a file beside its final names, with a record that says what they are: written
/// before the first byte, so that after a crash nothing is guessed. Held alone: another run of the program does not get
/// the same one. What might be the only copy is never thrown away: a part file that is something else is renamed.
/// A small report whose bytes are all in memory gets a part file of no length, to hold its place; its bytes are written
/// where they are to stay.
/// Blocking; one thread at a time.
class PartFile {
public:
    /// To be written from `offset` on, as planned. Makes the folders.
    [[nodiscard]] static rap::Result<std::shared_ptr<PartFile>> begin(const PartPlace& place, const PartKey& key,
                                                                      qint64 offset, const Giver& giver = {});
    /// All bytes of a report of which nothing is here, as gathered in memory.
    [[nodiscard]] static rap::Result<std::shared_ptr<PartFile>> take(const PartPlace& place, const PartKey& key,
                                                                     const QByteArray& bytes);
    /// What an earlier run has left complete; a null pointer where it is not usable after all and has to be fetched.
    [[nodiscard]] static rap::Result<std::shared_ptr<PartFile>> takeUp(const PartPlace& place, const PartKey& key,
                                                                       const std::function<bool()>& cancelled);

    [[nodiscard]] bool isOnlyCopy() const { return m_onlyCopy; }
    [[nodiscard]] bool isThere() const { return m_file.isAt(m_place.part()); } ///< Nobody has removed it.
    /// Room on the disk for all of it, where its size is known.
    [[nodiscard]] rap::Result<void> reserve();
    [[nodiscard]] rap::Result<void> write(QByteArrayView bytes);
    /// It stops here for now: enough is flushed that going on is worth while.
    [[nodiscard]] rap::Result<void> pause();
    /// All bytes are here. Error kind: RemoteChanged where they are not as many as listed.
    [[nodiscard]] rap::Result<void> complete();
    /// What it is about to become; survives a power cut.
    [[nodiscard]] rap::Result<void> noteFiling(const Filed& filed, bool partIsKept);
    [[nodiscard]] rap::Result<void> noteRefused();
    /// What is in memory only goes to the disk, complete: it cannot be filed now, and is not to be asked for again.
    /// Nothing is done where it is there.
    [[nodiscard]] rap::Result<void> keep();
    /// It was complete and somebody has removed it: made anew from what is still open.
    [[nodiscard]] rap::Result<void> restore();
    /// Nothing is needed any more: the ledger knows.
    [[nodiscard]] rap::Result<void> remove();

    /// What was unzipped of it already; may be null.
    void setAhead(std::shared_ptr<UnzipAhead> ahead) { m_ahead = std::move(ahead); }
    [[nodiscard]] const std::shared_ptr<UnzipAhead>& ahead() const { return m_ahead; }

    [[nodiscard]] const PartPlace& place() const { return m_place; }
    [[nodiscard]] const PartRecord& record() const { return m_record; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// It was filed by an earlier run, as the record says, and the files are there.
    [[nodiscard]] bool isFiled() const { return m_filed; }
    /// An earlier run has made it ready to take its final names, as the record says.
    [[nodiscard]] const std::optional<Prepared>& prepared() const { return m_prepared; }
    [[nodiscard]] bool isResumed() const { return m_resumed; } ///< Some of it is from an earlier run or connection.
    /// Where the bytes are: the part file, or the ZIP that it has become already. In memory: where they are written if
    /// they are to stay.
    [[nodiscard]] const QString& bytesAt() const { return m_bytesAt; }
    [[nodiscard]] const std::optional<QByteArray>& inMemory() const { return m_inMemory; } ///< And nowhere else.

private:
    PartFile(PartPlace place, OutFile file);
    [[nodiscard]] rap::Result<void> goOnFrom(qint64 offset);
    [[nodiscard]] rap::Result<void> flush();
    [[nodiscard]] rap::Result<void> makeAnew();
    void dropWhatItContains();
    [[nodiscard]] rap::Result<void> note(PartRecord::Phase phase, bool durable);

    PartPlace m_place;
    OutFile m_file;
    PartRecord m_record;
    Sha256 m_hash;
    qint64 m_size = 0;
    bool m_resumed = false;
    bool m_onlyCopy = false;
    bool m_filed = false;
    QString m_bytesAt;
    std::optional<QByteArray> m_inMemory;
    std::optional<Prepared> m_prepared;
    std::shared_ptr<UnzipAhead> m_ahead;
};

} // namespace filing
