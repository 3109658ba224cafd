#pragma once

#include "download/LocalFile.h"
#include "download/PartRecord.h"
#include "download/Sha256.h"

#include <memory>

namespace download {

/// What is to be done for a report, by what an earlier run has left of it.
struct PartPlan {
    enum class Next {
        Fetch, ///< From the server, beginning at `offset`.
        TakeUp ///< All is here: no server is needed.
    };
    Next next = Next::Fetch;
    qint64 offset = 0;
};

/// Looks at record and part file without touching them. `again`: what was complete but could not be filed is fetched
/// anew.
[[nodiscard]] PartPlan planPart(const PartPlace& place, const PartKey& key, bool again);

/// A report's bytes on their way, in a file beside its final names, with a record that says what they are: written
/// before the first byte, so that after a crash nothing is guessed. Held alone: another run of the program does not get
/// the same one. What might be the only copy is never thrown away: a part file that is something else is renamed.
/// Blocking; one thread at a time.
class PartFile {
public:
    /// To be written from `offset` on, as planned. Makes the folders.
    [[nodiscard]] static rap::Result<std::shared_ptr<PartFile>> begin(const PartPlace& place, const PartKey& key,
                                                                      qint64 offset);
    /// What an earlier run has left complete; a null pointer where it is not usable after all and has to be fetched.
    [[nodiscard]] static rap::Result<std::shared_ptr<PartFile>> takeUp(const PartPlace& place, const PartKey& key,
                                                                       const std::function<bool()>& cancelled);

    [[nodiscard]] rap::Result<void> write(QByteArrayView bytes);
    /// It stops here for now: enough is flushed that going on is worth while.
    [[nodiscard]] rap::Result<void> pause();
    /// All bytes are here. Error kind: RemoteChanged where they are not as many as listed.
    [[nodiscard]] rap::Result<void> complete();
    /// What it is about to become; survives a power cut.
    [[nodiscard]] rap::Result<void> noteFiling(const Filed& filed, bool partIsKept);
    [[nodiscard]] rap::Result<void> noteRefused();
    /// Nothing is needed any more: the ledger knows.
    [[nodiscard]] rap::Result<void> remove();

    [[nodiscard]] const PartPlace& place() const { return m_place; }
    [[nodiscard]] const PartRecord& record() const { return m_record; }
    [[nodiscard]] qint64 size() const { return m_size; }
    /// It was filed by an earlier run, as the record says, and the files are there.
    [[nodiscard]] bool isFiled() const { return m_filed; }
    [[nodiscard]] bool isResumed() const { return m_resumed; } ///< Some of it is from an earlier run or connection.
    /// Where the bytes are: the part file, or the ZIP that it has become already.
    [[nodiscard]] const QString& bytesAt() const { return m_bytesAt; }

private:
    PartFile(PartPlace place, OutFile file);
    [[nodiscard]] rap::Result<void> goOnFrom(qint64 offset);
    [[nodiscard]] rap::Result<void> flush();
    [[nodiscard]] rap::Result<void> note(PartRecord::Phase phase, bool durable);

    PartPlace m_place;
    OutFile m_file;
    PartRecord m_record;
    Sha256 m_hash;
    qint64 m_size = 0;
    bool m_resumed = false;
    bool m_filed = false;
    QString m_bytesAt;
};

} // namespace download
