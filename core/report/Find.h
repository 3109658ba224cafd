#pragma once

#include "report/Ascending.h"
#include "report/Encoding.h"
#include "report/Source.h"

#include <QString>
#include <memory>
#include <mutex>

namespace report {

/// What somebody looks for. Never across the end of a line.
struct FindWish {
    QString text;
    bool isPattern = false; ///< A regular expression, as Perl has them.
    bool wholeWord = false;
    bool matchCase = false;

    bool operator==(const FindWish&) const = default;
};

/// Where it is: bytes from the report's beginning.
struct Hit {
    qint64 offset = 0;
    qint64 length = 0;
};

class Matcher;
class WindowedSearch;

/// Finds all of it in one report, in steps, and keeps where: in a few bits a hit, so that there may be millions. In a
/// line of more than a megabyte a pattern is looked for piece by piece. step(): one thread at a time; everything else:
/// any thread, also while a step is made.
class Find {
public:
    /// Errors: BadCall (nothing to look for, too long, no valid expression: why is in the detail).
    [[nodiscard]] static rap::Result<std::unique_ptr<Find>> in(std::shared_ptr<const Source> source,
                                                               const FindWish& wish, Encoding encoding);
    ~Find();

    /// Looks through so many bytes more; whether there is more to do. Errors: those of Source::read; BadCall, where a
    /// pattern takes too long.
    [[nodiscard]] rap::Result<bool> step(qint64 bytes = 8 << 20);

    [[nodiscard]] bool isComplete() const;
    [[nodiscard]] qint64 bytesDone() const;
    [[nodiscard]] qint64 count() const; ///< Hits so far.
    [[nodiscard]] Hit hit(qint64 index) const;
    /// The first hit that begins there or later; count() where there is none.
    [[nodiscard]] qint64 firstFrom(qint64 offset) const;
    [[nodiscard]] qint64 memory() const; ///< Bytes that the hits take.

private:
    Find(std::shared_ptr<const Source> source, std::unique_ptr<Matcher> matcher);

    const std::unique_ptr<Matcher> m_matcher;
    const std::unique_ptr<WindowedSearch> m_search; ///< Of the thread that makes the steps.

    mutable std::mutex m_mutex; ///< For all below.
    Ascending m_begins;
    Ascending m_ends; ///< Where hits are not of one length.
    qint64 m_done = 0;
    bool m_complete = false;
};

} // namespace report
