#include "Opening.h"

#include "CsvRows.h"
#include "filing/LocalNames.h"
#include "report/FiledReports.h"
#include "report/Layouts.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QtConcurrentRun>
#include <algorithm>

namespace viewer {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(viewer::Opening)
};

constexpr qint64 firstBytes = 256 * 1024; // some pages

rap::Result<QList<Part>> partsOf(const QStringList& files)
{
    QList<Part> parts;
    for (const QString& file : files) {
        const bool isZip = filing::isNamedZip(file);
        const auto entries = report::entriesOf({file, isZip});
        if (!entries)
            return tl::unexpected(entries.error());
        for (const QString& entry : *entries)
            parts += Part{file, entry, isZip};
    }
    if (parts.isEmpty())
        return rap::failure(rap::ErrorKind::LocalFailure, Tr::tr("The report has no file to show."));
    return parts;
}

/// Of programs that have their own files, however these are named.
bool isForeign(const QByteArray& beginning)
{
    constexpr const char* marks[] = {"%PDF-", "PK\x03\x04", "\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1"};
    return std::any_of(std::begin(marks), std::end(marks),
                       [&beginning](const char* mark) { return beginning.startsWith(mark); });
}

bool isCsv(const Part& part)
{
    return part.name().endsWith(QLatin1String(".csv"), Qt::CaseInsensitive);
}

/// As a table too, where it is one.
rap::Result<void> addRows(Opened& opened, const Wanted& wanted)
{
    if (isCsv(opened.parts[opened.part])) {
        opened.rows = std::make_shared<CsvRows>(opened.source);
    } else if (wanted.name && wanted.name->kind == rap::Kind::Image) {
        const report::Layouts layouts = report::Layouts::read(wanted.layouts);
        const auto known = layouts.of(wanted.name->reportId);
        opened.layoutFaults = layouts.faults();
        auto image = ImageRows::of(opened.source, known ? std::make_shared<const report::Layout>(*known) : nullptr);
        if (!image)
            return tl::unexpected(image.error());
        opened.image = std::move(*image);
        opened.rows = opened.image;
    }
    return {};
}

} // namespace

rap::Result<Opened> opened(const Wanted& wanted, const std::function<bool()>& isCancelled)
{
    auto parts = partsOf(wanted.files);
    if (!parts)
        return tl::unexpected(parts.error());
    Opened opened{std::move(*parts), 0, nullptr, nullptr, nullptr, nullptr, {}};
    const qsizetype place = wanted.place ? opened.parts.indexOf(*wanted.place) : -1;
    opened.part = std::clamp<qsizetype>(place >= 0 ? place : wanted.part, 0, opened.parts.size() - 1);
    const Part& chosen = opened.parts[opened.part];
    auto source = chosen.isZip ? report::Source::openEntry(chosen.path, chosen.entry, isCancelled)
                               : report::Source::open(chosen.path);
    if (!source)
        return tl::unexpected(source.error());
    opened.source = std::move(*source);
    const auto beginning = opened.source->read(0, 8);
    if (!beginning)
        return tl::unexpected(beginning.error());
    if (isForeign(*beginning))
        return opened;
    auto index = report::LineIndex::of(opened.source);
    if (!index)
        return tl::unexpected(index.error());
    if (const auto stepped = (*index)->step(firstBytes); !stepped)
        return tl::unexpected(stepped.error());
    opened.index = std::move(*index);
    if (auto added = addRows(opened, wanted); !added)
        return tl::unexpected(added.error());
    return opened;
}

QString Part::name() const
{
    return isZip ? entry.section(QLatin1Char('/'), -1) : QFileInfo(path).fileName();
}

QFuture<rap::Result<Opened>> open(const Wanted& wanted, std::shared_ptr<const std::atomic<bool>> isCancelled)
{
    return QtConcurrent::run([wanted, isCancelled = std::move(isCancelled)] {
        return opened(wanted, [isCancelled] { return isCancelled->load(); });
    });
}

} // namespace viewer
