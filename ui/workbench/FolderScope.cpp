#include "FolderScope.h"

#include "ui/common/Wording.h"

#include <QCoreApplication>

namespace workbench {

namespace {

struct Scope {
    Q_DECLARE_TR_FUNCTIONS(Scope)
};

QString otherName(const QString& name)
{
    return name.isEmpty() ? Scope::tr("In the base folder itself") : name;
}

} // namespace

bool FolderScope::matches(const rap::Folder& folder) const
{
    if (all)
        return true;
    if (other != !folder.isKnown())
        return false;
    if ((house && house != folder.house) || (system && system != folder.system) || (market && market != folder.market))
        return false;
    if (!name.isNull() && name != folder.name)
        return false;
    if (date && date != folder.date)
        return false;
    return !before || (folder.date && *folder.date < *before);
}

QString FolderScope::key() const
{
    if (all)
        return QStringLiteral("all");
    QStringList parts{other ? QStringLiteral("other") : QString()};
    parts.append(house ? code(*house) : QString());
    parts.append(system ? code(*system) : QString());
    parts.append(market ? code(*market) : QString());
    parts.append(name.isNull() ? QString() : QLatin1Char('=') + name);
    parts.append(date ? date->toString(QStringLiteral("yyyyMMdd")) : QString());
    parts.append(before ? QStringLiteral("earlier") : QString());
    return parts.join(QLatin1Char('|'));
}

QString nodeText(const FolderScope& scope, QDate today)
{
    if (scope.date)
        return ui::wording::day(*scope.date, today);
    if (scope.before)
        return Scope::tr("Earlier");
    if (!scope.name.isNull())
        return otherName(scope.name);
    if (scope.other)
        return Scope::tr("Other RAP folders");
    if (scope.market)
        return code(*scope.market);
    if (scope.system)
        return code(*scope.system);
    return scope.house ? displayName(*scope.house) : Scope::tr("All of RAP");
}

QString scopeText(const FolderScope& scope, QDate today)
{
    QStringList parts;
    if (!scope.name.isNull())
        parts.append(otherName(scope.name));
    else if (scope.other)
        parts.append(Scope::tr("Other RAP folders"));
    if (scope.system && scope.house == rap::House::HkccSeoch)
        parts.append(displayName(*scope.house));
    if (scope.system)
        parts.append(code(*scope.system));
    else if (scope.house)
        parts.append(displayName(*scope.house));
    if (scope.market)
        parts.append(code(*scope.market));
    if (scope.before)
        parts.append(Scope::tr("Earlier"));
    else if (scope.date)
        parts.append(ui::wording::day(*scope.date, today));
    return parts.isEmpty() ? Scope::tr("All of RAP") : ui::wording::joined(parts);
}

QString scopeText(const QList<FolderScope>& scopes, QDate today)
{
    if (scopes.isEmpty())
        return Scope::tr("All of RAP");
    if (scopes.size() == 1)
        return scopeText(scopes.first(), today);
    return Scope::tr("%n folders selected", nullptr, int(scopes.size()));
}

} // namespace workbench
