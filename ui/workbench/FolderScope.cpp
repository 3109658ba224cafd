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

FolderScope scopeOf(const rap::Folder& folder)
{
    FolderScope scope;
    scope.other = !folder.isKnown();
    scope.house = folder.house;
    scope.system = folder.system;
    scope.market = folder.market;
    if (scope.other)
        scope.name = folder.name.isNull() ? QStringLiteral("") : folder.name;
    scope.date = folder.date;
    return scope;
}

bool comesBefore(const FolderScope& one, const FolderScope& other)
{
    if (one.all != other.all)
        return one.all;
    if (one.other != other.other)
        return other.other;
    if (one.before.has_value() != other.before.has_value())
        return other.before.has_value();
    if (one.date != other.date)
        return one.date && other.date ? *one.date > *other.date : other.date.has_value();
    if (one.name != other.name)
        return QString::localeAwareCompare(one.name, other.name) < 0;
    if (one.house != other.house)
        return one.house < other.house;
    if (one.system != other.system)
        return one.system < other.system;
    return one.market < other.market;
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
