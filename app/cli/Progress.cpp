#include "app/cli/Progress.h"

#include "app/cli/Words.h"
#include "rap/Cells.h"

#include <QLocale>
#include <algorithm>

namespace cli {
namespace {

constexpr int barCells = 20;
constexpr qsizetype lineCells = 79;

QString timeText(int seconds)
{
    return QString::number(seconds / 60) + QStringLiteral(":%1").arg(seconds % 60, 2, 10, QLatin1Char('0'));
}

} // namespace

QString sizeText(qint64 bytes)
{
    if (bytes < 1000)
        return Tr::tr("%n byte(s)", nullptr, static_cast<int>(bytes));
    return QLocale::c().formattedDataSize(bytes, 1, QLocale::DataSizeSIFormat);
}

QString progressLine(const download::QueueSummary& summary)
{
    const int ended = summary.done + summary.failed + summary.needsAttention;
    const int all = ended + summary.waiting + summary.running + summary.paused;
    if (all == 0)
        return {};
    const double share =
        summary.bytes > 0 ? static_cast<double>(summary.bytesReceived) / static_cast<double>(summary.bytes) : 0;
    const int filled = std::clamp(static_cast<int>(share * barCells), 0, barCells);
    QString line = u'[' + QString(filled, u'#') + QString(barCells - filled, u'-') + u']';
    line += u' ' + Tr::tr("%1 of %2").arg(QString::number(ended), QString::number(all));
    line += QStringLiteral("  ") + Tr::tr("%1 of %2").arg(sizeText(summary.bytesReceived), sizeText(summary.bytes));
    if (summary.bytesPerSecond > 0)
        line += QStringLiteral("  %1/s").arg(sizeText(static_cast<qint64>(summary.bytesPerSecond)));
    if (summary.secondsLeft)
        line += QStringLiteral("  ") + Tr::tr("%1 left").arg(timeText(*summary.secondsLeft));
    return rap::cut(line, lineCells);
}

} // namespace cli
