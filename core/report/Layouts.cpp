#include "report/Layouts.h"

#include "report/LayoutFile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <algorithm>

// A static library's resources are linked in only if they are named, which must happen outside any namespace.
static void nameLayouts()
{
    Q_INIT_RESOURCE(layouts);
}

namespace report {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(report::Layouts)
};

rap::Result<Layout> layoutAt(const QString& path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return rap::failure(rap::ErrorKind::Settings, Tr::tr("The layout %1 cannot be read.").arg(path), {},
                            file.errorString());
    return readLayout(file.read(largestLayoutFile + 1), path.section(u'/', -1));
}

} // namespace

Layouts Layouts::read(const QString& ownFolder)
{
    nameLayouts();
    Layouts layouts;
    if (!ownFolder.isEmpty())
        layouts.readFolder(ownFolder);
    layouts.readFolder(QStringLiteral(":/rapdesk/layouts"));
    return layouts;
}

void Layouts::readFolder(const QString& folder)
{
    const QStringList names = QDir(folder).entryList({QStringLiteral("*.json")}, QDir::Files, QDir::Name);
    for (const QString& name : names.first(std::min(names.size(), mostLayouts))) {
        auto layout = layoutAt(folder + u'/' + name);
        if (layout)
            m_layouts += *std::move(layout);
        else
            m_faults += layout.error();
    }
}

std::optional<Layout> Layouts::of(const QString& reportId) const
{
    const auto found = std::find_if(m_layouts.begin(), m_layouts.end(),
                                    [&](const Layout& layout) { return layout.reportId == reportId; });
    return found != m_layouts.end() ? std::optional(*found) : std::nullopt;
}

} // namespace report
