#include "ledger/ReportFilter.h"

#include <algorithm>

namespace ledger {
namespace {

QRegularExpression compiled(const QString& glob)
{
    constexpr auto anyCase = QRegularExpression::CaseInsensitiveOption;
    // Windows' Qt takes all for paths, in which * and ? stop at a backslash; these are names, and one may hold a
    // backslash.
    const QString expression = QRegularExpression::wildcardToRegularExpression(glob).replace(QStringLiteral("[^/\\\\]"),
                                                                                             QStringLiteral("[^/]"));
    QRegularExpression pattern(expression, anyCase);
    if (!pattern.isValid())
        pattern = QRegularExpression(QRegularExpression::anchoredPattern(QRegularExpression::escape(glob)), anyCase);
    pattern.optimize();
    return pattern;
}

QList<QRegularExpression> compiled(const QStringList& globs)
{
    QList<QRegularExpression> patterns;
    std::transform(globs.begin(), globs.end(), std::back_inserter(patterns),
                   [](const QString& glob) { return compiled(glob); });
    return patterns;
}

bool matchesOne(const QList<QRegularExpression>& patterns, const QString& text)
{
    return patterns.isEmpty() || std::any_of(patterns.begin(), patterns.end(), [&](const QRegularExpression& pattern) {
               return pattern.match(text).hasMatch();
           });
}

template <typename T> bool isOneOf(const QList<T>& wanted, const std::optional<T>& value)
{
    return wanted.isEmpty() || (value && wanted.contains(*value));
}

QString systemOf(const rap::Folder& folder)
{
    return folder.system ? rap::code(*folder.system) : QStringLiteral("other");
}

std::optional<rap::Kind> kindOf(const Report& report)
{
    return report.name ? std::optional(report.name->kind) : std::nullopt;
}

} // namespace

std::optional<rap::Market> marketOf(const Report& report)
{
    if (report.folder.market || !report.name)
        return report.folder.market;
    return report.name->market;
}

bool ReportFilter::matches(const Report& report) const
{
    return CompiledFilter(*this).matches(report);
}

CompiledFilter::CompiledFilter(ReportFilter filter)
    : m_filter(std::move(filter))
    , m_reportIds(compiled(m_filter.reportIds))
    , m_participants(compiled(m_filter.participants))
{
}

bool CompiledFilter::matches(const Report& report) const
{
    return isOneOf(m_filter.folderDates, report.folder.date) && isOneOf(m_filter.houses, report.folder.house) &&
           isOneOf(m_filter.markets, marketOf(report)) && isOneOf(m_filter.kinds, kindOf(report)) &&
           (m_filter.systems.isEmpty() || m_filter.systems.contains(systemOf(report.folder), Qt::CaseInsensitive)) &&
           matchesOne(m_reportIds, report.reportId()) && matchesOne(m_participants, report.participant());
}

} // namespace ledger
