#include "profile/Pattern.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <algorithm>

namespace profile {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(profile::Pattern)
};

QString withSingleAsterisks(QString pattern)
{
    static const QRegularExpression several(QStringLiteral("\\*{2,}"));
    return pattern.replace(several, QStringLiteral("*"));
}

QString globOf(const QString& pattern)
{
    const bool isOne = !patternFault(pattern);
    const QString read = isOne ? withSingleAsterisks(pattern) : pattern;
    QString glob;
    for (const QChar is : read) {
        const bool isSpecial = is == u'[' || (!isOne && (is == u'*' || is == u'?'));
        glob += isSpecial ? QString(u'[' + QString(is) + u']') : QString(is);
    }
    return glob;
}

QStringList globsOf(const QStringList& patterns)
{
    QStringList globs;
    std::transform(patterns.begin(), patterns.end(), std::back_inserter(globs), &globOf);
    return globs;
}

} // namespace

std::optional<QString> patternFault(const QString& pattern)
{
    static const QRegularExpression several(QStringLiteral("^\\s|[,;]|\\s$"));
    if (pattern.trimmed().isEmpty())
        return Tr::tr("Blanks alone stand for no name.");
    if (several.match(pattern).hasMatch())
        return Tr::tr(
                   "'%1' matches nothing: no comma, semicolon or blank at an end belongs to a name. Where several are "
                   "meant each stands by itself.")
            .arg(pattern.left(longestPattern));
    const QString single = withSingleAsterisks(pattern);
    if (single.size() > longestPattern)
        return Tr::tr("'%1…' is too long. %2 characters are the most.")
            .arg(single.left(longestPattern / 4), QString::number(longestPattern));
    if (single.count(u'*') > mostAsterisks)
        return Tr::tr("'%1' has too many asterisks. %2 are the most.").arg(single, QString::number(mostAsterisks));
    return std::nullopt;
}

std::optional<QString> patternFault(const ledger::ReportFilter& filter)
{
    for (const QStringList& patterns : {filter.reportIds, filter.participants})
        for (const QString& pattern : patterns)
            if (auto fault = patternFault(pattern))
                return fault;
    return std::nullopt;
}

ledger::CompiledFilter compiledFilter(ledger::ReportFilter filter)
{
    filter.reportIds = globsOf(filter.reportIds);
    filter.participants = globsOf(filter.participants);
    return ledger::CompiledFilter(std::move(filter));
}

} // namespace profile
