#include "ui/paper/Fit.h"

#include <QRectF>
#include <algorithm>
#include <cmath>

namespace paper {
namespace {

constexpr double margin = 10; // mm
constexpr double largest = 10;
constexpr double smallest = 6; // that is read without effort
constexpr double leading = 1.15;
constexpr double rise = 0.9; // of a line, from its upper edge to the foot of its letters
constexpr int narrowReport = 80;
constexpr int wideReport = 132;

int usualColumns(int columns)
{
    return columns <= narrowReport ? narrowReport : columns <= wideReport ? wideReport : columns;
}

QPageLayout turned(QPageLayout paper, QPageLayout::Orientation orientation)
{
    paper.setOrientation(orientation);
    return paper;
}

double sizeOf(int columns, int lines, const QPageLayout& paper, double pitch)
{
    const QSizeF room = paper.paintRect(QPageLayout::Point).size();
    return std::min({largest, room.width() / (columns * pitch), room.height() / (std::max(lines, 1) * leading)});
}

} // namespace

double Fit::baseline(int line) const
{
    return (line + rise) * lineHeight;
}

QPageLayout usualPaper()
{
    return {QPageSize(QPageSize::A4), QPageLayout::Portrait, QMarginsF(margin, margin, margin, margin),
            QPageLayout::Millimeter};
}

Fit fitOf(const Extent& extent, const QPageLayout& paper, double pitch)
{
    const int columns = usualColumns(extent.columns);
    const QPageLayout upright = turned(paper, QPageLayout::Portrait);
    const QPageLayout across = turned(paper, QPageLayout::Landscape);
    const auto larger = [&](int lines) {
        return std::pair(sizeOf(columns, lines, upright, pitch), sizeOf(columns, lines, across, pitch));
    };

    auto [uprightSize, acrossSize] = larger(extent.lines);
    Fit fit{uprightSize >= acrossSize ? upright : across, std::max(uprightSize, acrossSize)};
    if (fit.fontSize < smallest) { // the page goes on on the next sheet
        std::tie(uprightSize, acrossSize) = larger(1);
        fit.paper = uprightSize >= smallest ? upright : across;
        fit.fontSize = std::max(smallest, uprightSize >= smallest ? uprightSize : acrossSize);
    }
    const QSizeF room = fit.paper.paintRect(QPageLayout::Point).size();
    constexpr double rounding = 1e-6;
    fit.columnWidth = fit.fontSize * pitch;
    fit.lineHeight = fit.fontSize * leading;
    fit.columns = static_cast<int>(std::floor(room.width() / fit.columnWidth + rounding));
    fit.lines = static_cast<int>(std::floor(room.height() / fit.lineHeight + rounding));
    return fit;
}

} // namespace paper
