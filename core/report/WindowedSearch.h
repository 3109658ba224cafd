#pragma once

#include "report/Matcher.h"
#include "report/Source.h"

#include <QByteArray>
#include <functional>
#include <memory>
#include <vector>

/// Private to this room.
namespace report {

/// A matcher's way through a report: windows that end with a line, where lines are not too long for that.
class WindowedSearch {
public:
    /// What is to be looked for, given what is read as it is read; it stays the caller's.
    using Choice = std::function<rap::Result<Matcher*>(QByteArrayView)>;
    explicit WindowedSearch(Choice choice);
    void begin(std::shared_ptr<const Source> source);

    /// The next window; false where there is none.
    [[nodiscard]] rap::Result<bool> next();
    [[nodiscard]] const std::vector<Span>& hits() const { return m_hits; } ///< In the window.
    [[nodiscard]] QByteArrayView window() const { return QByteArrayView(m_buffer).first(m_filled); }
    [[nodiscard]] qint64 windowAt() const { return m_at; }
    [[nodiscard]] qint64 searchedTo() const { return m_at + m_from; } ///< Bytes from the report's beginning.
    [[nodiscard]] const Source& source() const { return *m_source; }

private:
    [[nodiscard]] qint64 cut(bool isLast) const;

    Choice m_choice;
    std::shared_ptr<const Source> m_source;
    QByteArray m_buffer;
    qint64 m_filled = 0;
    qint64 m_at = 0;   ///< Where the window begins in the report.
    qint64 m_from = 0; ///< Where in the window the next search begins.
    std::vector<Span> m_hits;
};

} // namespace report
