#pragma once

#include "report/Find.h"

#include <QByteArrayView>
#include <memory>
#include <vector>

/// Private to this room.
namespace report {

struct Span {
    qint64 begin = 0;
    qint64 end = 0;
};

/// What is looked for, ready for one encoding. One thread.
class Matcher {
public:
    virtual ~Matcher() = default;
    /// Appends what begins in [from, upTo), left to right, nothing twice. What is outside of that is looked at, too.
    /// Errors: BadCall, where a pattern takes too long.
    [[nodiscard]] virtual rap::Result<void> search(QByteArrayView bytes, qint64 from, qint64 upTo,
                                                   std::vector<Span>& found) = 0;
    /// Of all that it finds; 0 where that differs.
    [[nodiscard]] virtual qint64 length() const { return 0; }
};

/// Errors: BadCall (nothing to look for, too long, no valid expression).
[[nodiscard]] rap::Result<std::unique_ptr<Matcher>> matcherFor(const FindWish& wish, Encoding encoding);

/// Plain text; ASCII letters fold where `matchCase` is not set.
[[nodiscard]] std::unique_ptr<Matcher> literalMatcher(const QByteArray& text, const FindWish& wish, Encoding encoding);
/// A pattern for PCRE2, in UTF-8.
[[nodiscard]] rap::Result<std::unique_ptr<Matcher>> patternMatcher(const QByteArray& pattern, const FindWish& wish,
                                                                   Encoding encoding);

inline constexpr qint64 longestText = 2048; ///< Bytes.

} // namespace report
