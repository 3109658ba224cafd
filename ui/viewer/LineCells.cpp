#include "LineCells.h"

#include <algorithm>

namespace viewer {
namespace {

constexpr qint64 tabStop = 8;

bool isPlain(char byte)
{
    return byte >= ' ' && byte <= '~';
}

} // namespace

LineCells::LineCells(QByteArrayView bytes, report::Encoding encoding, Pitch pitch, qint64 at)
    : m_columns(at)
    , m_end(at + bytes.size())
{
    for (qsizetype i = 0; i < bytes.size();) {
        Run run{{}, at + i, 0, m_columns, 0};
        if (isPlain(bytes[i])) {
            const auto* const end = std::find_if_not(bytes.begin() + i, bytes.end(), isPlain);
            run.bytes = end - (bytes.begin() + i);
            run.columns = run.bytes;
            run.text = QString::fromLatin1(bytes.sliced(i, run.bytes));
        } else {
            run.bytes = report::characterLength(bytes.sliced(i), encoding);
            const bool isTab = bytes[i] == '\t';
            if (!isTab)
                run.text = report::decode(bytes.sliced(i, run.bytes), encoding);
            run.columns = pitch == Pitch::Bytes ? run.bytes
                          : isTab               ? tabStop - m_columns % tabStop
                                                : report::columnsOf(run.text);
        }
        i += run.bytes;
        m_columns += run.columns;
        m_runs += std::move(run);
    }
}

const LineCells::Run* LineCells::runAt(qint64 byte) const
{
    const auto after = std::upper_bound(m_runs.begin(), m_runs.end(), byte,
                                        [](qint64 wanted, const Run& run) { return wanted < run.byte; });
    return after == m_runs.begin() ? nullptr : &*std::prev(after);
}

qint64 LineCells::columnOf(qint64 byte) const
{
    if (byte >= m_end)
        return m_columns;
    const Run* const run = runAt(byte);
    if (run == nullptr)
        return m_runs.isEmpty() ? m_columns : m_runs.first().column;
    return run->isEven() ? run->column + (byte - run->byte) : run->column;
}

QString LineCells::text(qint64 from, qint64 upTo) const
{
    QString text;
    for (const Run& run : m_runs) {
        const qint64 first = std::max(from, run.column);
        const qint64 end = std::min(upTo, run.column + run.columns);
        if (run.columns == 0 ? run.column <= from || run.column > upTo : first >= end)
            continue;
        if (run.isEven())
            text += QStringView(run.text).mid(first - run.column, end - first);
        else if (run.text.isEmpty())
            text += QString(end - first, QLatin1Char(' '));
        else if (end - first == run.columns)
            text += run.text;
    }
    return text;
}

QByteArray LineCells::signs(qint64 from, qint64 upTo) const
{
    QByteArray signs;
    const qint64 first = m_runs.isEmpty() ? 0 : m_runs.first().column;
    for (const Run& run : m_runs)
        signs += run.isEven() ? run.text.toLatin1() : QByteArray(run.columns, run.text.isEmpty() ? ' ' : 'x');
    from = std::max<qint64>(0, from - first);
    return signs.mid(from, std::clamp<qint64>(upTo - first, from, signs.size() + from) - from);
}

LineCells::Bytes LineCells::bytesOf(qint64 from, qint64 upTo) const
{
    Bytes bytes{m_end, m_end};
    for (const Run& run : m_runs) {
        const qint64 first = std::max(from, run.column);
        const qint64 end = std::min(upTo, run.column + run.columns);
        if (first >= end)
            continue;
        const qint64 begin = run.byte + (run.isEven() ? first - run.column : 0);
        if (bytes.begin == m_end)
            bytes.begin = begin;
        bytes.end = run.isEven() ? run.byte + (end - run.column) : run.byte + run.bytes;
    }
    return bytes;
}

} // namespace viewer
