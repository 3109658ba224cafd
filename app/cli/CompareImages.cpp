#include "app/cli/CompareImages.h"

#include "app/cli/Words.h"
#include "report/ImageCompare.h"

#include <QJsonArray>

namespace cli {
namespace {

rap::Result<report::DataImage> opened(std::shared_ptr<const report::Source> source,
                                      const std::shared_ptr<const report::Layout>& layout)
{
    auto image = report::DataImage::open(std::move(source), layout);
    if (!image)
        return image;
    if (const auto found = image->findAll(); !found)
        return tl::unexpected(found.error());
    return image;
}

QString wordOf(report::RecordChange change)
{
    switch (change) {
    case report::RecordChange::Gone:
        return QStringLiteral("removed");
    case report::RecordChange::Added:
        return QStringLiteral("added");
    case report::RecordChange::Changed:
        break;
    }
    return QStringLiteral("changed");
}

QString textOf(report::RecordChange change)
{
    switch (change) {
    case report::RecordChange::Gone:
        return Tr::tr("removed");
    case report::RecordChange::Added:
        return Tr::tr("added");
    case report::RecordChange::Changed:
        break;
    }
    return Tr::tr("changed");
}

/// One change with both of its records; the one that is not there is empty.
struct Change {
    report::ChangedRecord what;
    report::Record left;
    report::Record right;
    const report::RecordType* type = nullptr;
};

QJsonObject objectOf(const Change& change)
{
    QJsonArray fields;
    for (const int at : report::changedFields(change.left, change.right)) {
        const report::Field& field = change.type->fields[at];
        fields.append(QJsonObject{{QStringLiteral("field"), field.name},
                                  {QStringLiteral("left"), change.left.fields[at].shown(field)},
                                  {QStringLiteral("right"), change.right.fields[at].shown(field)}});
    }
    const auto orNull = [](qint64 number) { return number > 0 ? QJsonValue(number) : QJsonValue(); };
    return {{QStringLiteral("change"), wordOf(change.what.change)},
            {QStringLiteral("record"), change.type ? QJsonValue(change.type->name) : QJsonValue()},
            {QStringLiteral("left_record"), orNull(change.what.left)},
            {QStringLiteral("right_record"), orNull(change.what.right)},
            {QStringLiteral("fields"), fields}};
}

QStringList linesOf(const Change& change)
{
    QStringList places;
    if (change.what.left > 0)
        places += QStringLiteral("A:") + QString::number(change.what.left);
    if (change.what.right > 0)
        places += QStringLiteral("B:") + QString::number(change.what.right);
    QStringList lines{QString(places.join(u' ') + (change.type ? u' ' + change.type->name : QString()) + u' ' +
                              textOf(change.what.change))};
    for (const int at : report::changedFields(change.left, change.right)) {
        const report::Field& field = change.type->fields[at];
        lines += QStringLiteral("  ") + field.name + QStringLiteral(": ") + change.left.fields[at].shown(field) +
                 QStringLiteral(" -> ") + change.right.fields[at].shown(field);
    }
    if (change.what.change == report::RecordChange::Gone)
        lines += QStringLiteral("- ") + change.left.text;
    if (change.what.change == report::RecordChange::Added)
        lines += QStringLiteral("+ ") + change.right.text;
    return lines;
}

} // namespace

rap::Result<bool> areImagesSame(Console& console, std::shared_ptr<const report::Source> left,
                                std::shared_ptr<const report::Source> right,
                                const std::shared_ptr<const report::Layout>& layout, bool json)
{
    const auto lefts = opened(std::move(left), layout);
    if (!lefts)
        return tl::unexpected(lefts.error());
    const auto rights = opened(std::move(right), layout);
    if (!rights)
        return tl::unexpected(rights.error());
    const auto comparison = report::compareImages(*lefts, *rights);
    if (!comparison)
        return tl::unexpected(comparison.error());
    for (const report::ChangedRecord& what : comparison->changes) {
        auto one = lefts->record(what.left);
        auto other = rights->record(what.right);
        if (!one || !other)
            return tl::unexpected(one ? other.error() : one.error());
        Change change{what, *std::move(one), *std::move(other), nullptr};
        const int type = std::max(change.left.type, change.right.type);
        if (type >= 0)
            change.type = &layout->records[type];
        if (json)
            console.print(objectOf(change));
        else
            console.print(linesOf(change));
    }
    if (json) {
        const QJsonObject summary{{QStringLiteral("same"), comparison->same},
                                  {QStringLiteral("different"), qint64(comparison->changes.size())}};
        console.print(QJsonObject{{QStringLiteral("summary"), summary}});
    } else {
        console.tell(Tr::tr("Records: %1 same, %2 different.")
                         .arg(QString::number(comparison->same), QString::number(comparison->changes.size())));
    }
    return comparison->changes.empty();
}

} // namespace cli
