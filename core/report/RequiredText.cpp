#include "report/RequiredText.h"

#include <QByteArrayView>

namespace report {
namespace {

bool isOneOf(char byte, QByteArrayView bytes)
{
    return bytes.contains(byte);
}

/// Reads what is outside of all groups. Whatever it is not sure of, it gives up at.
class Reader {
public:
    Reader(const QByteArray& pattern, bool folds)
        : m_rest(pattern)
        , m_folds(folds)
    {
    }

    QByteArray longest()
    {
        while (!m_rest.isEmpty())
            if (!readOne())
                return {};
        endRun();
        return m_longest;
    }

private:
    bool readOne()
    {
        const char byte = m_rest.front();
        if (byte == '(')
            return skipGroup();
        if (byte == '[')
            return skipClass();
        if (byte == '\\')
            return readEscape();
        m_rest = m_rest.sliced(1);
        if (isOneOf(byte, "|)"))
            return false;
        if (isOneOf(byte, "?*{")) {
            m_run.chop(1);
            endRun();
            return byte != '{' || skipCount();
        }
        if (isOneOf(byte, ".^$+"))
            endRun();
        else
            take(byte);
        return true;
    }

    void take(char byte)
    {
        if (static_cast<unsigned char>(byte) >= 0x80 || (m_folds && isOneOf(byte, "kKsS")))
            endRun();
        else
            m_run += byte;
    }

    void endRun()
    {
        if (m_run.size() > m_longest.size())
            m_longest = m_run;
        m_run.clear();
    }

    bool skipCount() // behind the brace
    {
        const qsizetype end = m_rest.indexOf('}');
        for (qsizetype i = 0; i < end; ++i)
            if (!isOneOf(m_rest[i], "0123456789,"))
                return false;
        m_rest = end < 0 ? m_rest : m_rest.sliced(end + 1);
        return end > 0;
    }

    bool readEscape()
    {
        if (m_rest.size() < 2)
            return false;
        const char byte = m_rest[1];
        m_rest = m_rest.sliced(2);
        const bool isName = (byte >= '0' && byte <= '9') || ((byte | 0x20) >= 'a' && (byte | 0x20) <= 'z');
        if (isName)
            endRun();
        else
            take(byte);
        return !isName || isOneOf(byte, "dDwWsSbBhHvVAzZtKa");
    }

    bool skipClass()
    {
        endRun();
        qsizetype end = m_rest.startsWith("[^") ? 2 : 1;
        if (end < m_rest.size() && m_rest[end] == ']')
            ++end;
        while (end < m_rest.size() && m_rest[end] != ']') {
            if (m_rest[end] == '[' || m_rest.sliced(end).startsWith("\\Q"))
                return false;
            end += m_rest[end] == '\\' ? 2 : 1;
        }
        if (end >= m_rest.size())
            return false;
        m_rest = m_rest.sliced(end + 1);
        return true;
    }

    bool skipGroup()
    {
        endRun();
        if (m_rest.startsWith("(*") ||
            (m_rest.startsWith("(?") && (m_rest.size() < 3 || !isOneOf(m_rest[2], ":=!>|<"))))
            return false;
        m_rest = m_rest.sliced(1);
        while (!m_rest.isEmpty() && m_rest.front() != ')') {
            const char byte = m_rest.front();
            if (byte == '(' || byte == '[') {
                if (!(byte == '(' ? skipGroup() : skipClass()))
                    return false;
            } else if (byte == '\\' && (m_rest.size() < 2 || m_rest[1] == 'Q')) {
                return false;
            } else {
                m_rest = m_rest.sliced(byte == '\\' ? 2 : 1);
            }
        }
        if (m_rest.isEmpty())
            return false;
        m_rest = m_rest.sliced(1);
        return true;
    }

    QByteArrayView m_rest;
    bool m_folds;
    QByteArray m_run;
    QByteArray m_longest;
};

} // namespace

QByteArray requiredText(const QByteArray& pattern, bool folds)
{
    return Reader(pattern, folds).longest();
}

} // namespace report
