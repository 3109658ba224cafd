#include "app/parts/Parts.h"

#include "catalogue/Csv.h"

#include <QFile>

static void initResource() // outside of every namespace: where the resource's own function is
{
    Q_INIT_RESOURCE(parts);
}

namespace parts {

QList<Part> all()
{
    initResource();
    QFile file(QStringLiteral(":/rapdesk/parts.csv"));
    QList<Part> found;
    if (!file.open(QIODevice::ReadOnly))
        return found;
    const QList<QStringList> lines = catalogue::parseCsv(QString::fromUtf8(file.readAll()));
    for (const QStringList& line : lines.mid(1)) // after the heads
        found.append({.name = line.value(0),
                      .version = line.value(1),
                      .patchLevel = line.value(2),
                      .licence = line.value(3),
                      .origin = line.value(4),
                      .closes = line.value(5).split(u' ', Qt::SkipEmptyParts)});
    return found;
}

} // namespace parts
