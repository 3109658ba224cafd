#include "app/cli/ComparePrinter.h"

#include "app/cli/Words.h"

namespace cli {
namespace {

constexpr qint64 heldLines = 512;

QString wordOf(report::HunkKind kind)
{
    switch (kind) {
    case report::HunkKind::Same:
        return QStringLiteral("same");
    case report::HunkKind::Changed:
        return QStringLiteral("changed");
    case report::HunkKind::Removed:
        return QStringLiteral("removed");
    case report::HunkKind::Added:
        return QStringLiteral("added");
    case report::HunkKind::MovedAway:
    case report::HunkKind::MovedHere:
        return QStringLiteral("moved");
    }
    return {};
}

QString lines(const char* side, qint64 first, qint64 count)
{
    const QString from = QString::fromLatin1(side) + QString::number(first + 1);
    return count > 1 ? from + u'-' + QString::number(first + count) : from;
}

QString headOf(const report::Hunk& hunk)
{
    const QString left = lines("A:", hunk.left, hunk.count);
    const QString right = lines("B:", hunk.right, hunk.count);
    switch (hunk.kind) {
    case report::HunkKind::Removed:
        return Tr::tr("%1 removed").arg(left);
    case report::HunkKind::Added:
        return Tr::tr("%1 added").arg(right);
    case report::HunkKind::MovedAway:
        return Tr::tr("%1 moved to %2").arg(left, lines("B:", hunk.partner, hunk.count));
    default:
        return Tr::tr("%1 changed").arg(left + u' ' + right);
    }
}

QJsonValue numberOr(bool there, qint64 line)
{
    return there ? QJsonValue(line + 1) : QJsonValue(QJsonValue::Null);
}

} // namespace

rap::Result<ReportLines> ReportLines::of(std::shared_ptr<const report::Source> source)
{
    auto index = report::LineIndex::of(std::move(source));
    if (!index)
        return tl::unexpected(index.error());
    ReportLines lines;
    lines.m_index = *std::move(index);
    if (const auto read = lines.m_index->finish(); !read)
        return tl::unexpected(read.error());
    return lines;
}

rap::Result<QString> ReportLines::text(qint64 line)
{
    const bool isHeld = !m_held.isEmpty() && line >= m_held.first().number && line <= m_held.last().number;
    if (!isHeld) {
        auto read = m_index->read(line, heldLines);
        if (!read)
            return tl::unexpected(read.error());
        m_held = *std::move(read);
        if (m_held.isEmpty())
            return QString();
    }
    return report::decode(m_held[line - m_held.first().number].bytes, m_index->encoding());
}

ComparePrinter::ComparePrinter(Console& console, ReportLines left, ReportLines right, bool json)
    : m_console(&console)
    , m_left(std::move(left))
    , m_right(std::move(right))
    , m_json(json)
{
}

rap::Result<ComparePrinter> ComparePrinter::of(Console& console, std::shared_ptr<const report::Source> left,
                                               std::shared_ptr<const report::Source> right, bool json)
{
    auto lefts = ReportLines::of(std::move(left));
    if (!lefts)
        return tl::unexpected(lefts.error());
    auto rights = ReportLines::of(std::move(right));
    if (!rights)
        return tl::unexpected(rights.error());
    return ComparePrinter(console, *std::move(lefts), *std::move(rights), json);
}

rap::Result<void> ComparePrinter::print(const report::Comparison& comparison)
{
    for (const report::Hunk& hunk : comparison.hunks)
        if (auto printed = print(hunk); !printed)
            return printed;
    printSummary(comparison);
    return {};
}

rap::Result<void> ComparePrinter::print(const report::Hunk& hunk)
{
    // What moved is told where it went away.
    if (hunk.kind == report::HunkKind::Same || hunk.kind == report::HunkKind::MovedHere)
        return {};
    if (!m_json)
        m_console->print(headOf(hunk));
    if (!m_json && hunk.kind == report::HunkKind::MovedAway)
        return {};
    for (qint64 line = 0; line < hunk.count; ++line)
        if (auto printed = printLine(hunk, line); !printed)
            return printed;
    return {};
}

rap::Result<void> ComparePrinter::printLine(const report::Hunk& hunk, qint64 line)
{
    const qint64 left = hunk.left + line;
    const qint64 right = (hunk.kind == report::HunkKind::MovedAway ? hunk.partner : hunk.right) + line;
    const bool hasRight = hunk.kind != report::HunkKind::Removed;
    const auto leftText = hunk.hasLeft() ? m_left.text(left) : QString();
    if (!leftText)
        return tl::unexpected(leftText.error());
    const auto rightText = hasRight ? m_right.text(right) : QString();
    if (!rightText)
        return tl::unexpected(rightText.error());
    if (m_json) {
        m_console->print(QJsonObject{
            {QStringLiteral("change"), wordOf(hunk.kind)},
            {QStringLiteral("left_line"), numberOr(hunk.hasLeft(), left)},
            {QStringLiteral("left_page"), numberOr(hunk.hasLeft(), hunk.hasLeft() ? m_left.pageOf(left) : 0)},
            {QStringLiteral("left"), hunk.hasLeft() ? QJsonValue(*leftText) : QJsonValue()},
            {QStringLiteral("right_line"), numberOr(hasRight, right)},
            {QStringLiteral("right_page"), numberOr(hasRight, hasRight ? m_right.pageOf(right) : 0)},
            {QStringLiteral("right"), hasRight ? QJsonValue(*rightText) : QJsonValue()},
        });
        return {};
    }
    if (hunk.hasLeft())
        m_console->print(QStringLiteral("- ") + *leftText);
    if (hasRight)
        m_console->print(QStringLiteral("+ ") + *rightText);
    return {};
}

void ComparePrinter::printSummary(const report::Comparison& comparison)
{
    using Kind = report::HunkKind;
    if (m_json) {
        QJsonObject summary;
        for (const Kind kind : {Kind::Same, Kind::Changed, Kind::Removed, Kind::Added, Kind::MovedAway})
            summary.insert(wordOf(kind), comparison.linesOf(kind));
        summary.insert(QStringLiteral("reached_limit"), comparison.reachedLimit);
        m_console->print(QJsonObject{{QStringLiteral("summary"), summary}});
        return;
    }
    const auto count = [&](Kind kind) { return QString::number(comparison.linesOf(kind)); };
    m_console->tell(Tr::tr("Lines: %1 same, %2 changed, %3 removed, %4 added, %5 moved.")
                        .arg(count(Kind::Same), count(Kind::Changed), count(Kind::Removed), count(Kind::Added),
                             count(Kind::MovedAway)));
    if (comparison.reachedLimit)
        m_console->tell(Tr::tr("The time was not enough for all of it: what was not aligned counts as removed and "
                               "added. Give more with --seconds."));
}

} // namespace cli
