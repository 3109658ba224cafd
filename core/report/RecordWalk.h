#pragma once

#include "rap/Error.h"
#include "report/Framing.h"
#include "report/Source.h"

#include <QByteArray>
#include <memory>
#include <optional>

namespace report {

/// One record as it stands in the file.
struct RawRecord {
    qint64 number = 0;   ///< From 1.
    qint64 at = 0;       ///< Where it begins, in bytes.
    qint64 length = 0;   ///< Bytes without its line end.
    qint64 next = 0;     ///< Where the one after it begins.
    QByteArrayView text; ///< At most longestText bytes of it.

    static constexpr qint64 longestText = 64 * 1024;
};

/// Goes through records from front to back, a block at a time. One thread; blocking.
class RecordWalk {
public:
    /// Begins with the record `number`, which stands at `at`.
    RecordWalk(std::shared_ptr<const Source> source, const Framing& framing, qint64 number = 1, qint64 at = 0);

    /// Empty at the end. Its text is good until the next call. Errors: Source's.
    [[nodiscard]] rap::Result<std::optional<RawRecord>> next();

private:
    [[nodiscard]] rap::Result<QByteArrayView> block(qint64 at);
    [[nodiscard]] rap::Result<qint64> lineEndFrom(qint64 at);

    std::shared_ptr<const Source> m_source;
    Framing m_framing;
    qint64 m_number;
    qint64 m_at;
    QByteArray m_block;
    qint64 m_blockAt = 0;
};

} // namespace report
