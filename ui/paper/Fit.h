#pragma once

#include <QPageLayout>

namespace paper {

/// How large a report is: of all pages that go to paper, the widest line and the longest page.
struct Extent {
    int columns = 0;
    int lines = 0;
};

/// How a report stands on paper: which way up, how large, and what goes on one sheet. Lengths in points.
struct Fit {
    QPageLayout paper;
    double fontSize = 0;
    double columnWidth = 0;
    double lineHeight = 0;
    int columns = 0;
    int lines = 0;

    /// From the upper edge of what can be printed on to the foot of the letters of that line.
    [[nodiscard]] double baseline(int line) const;
};

/// A4, upright, with narrow margins.
[[nodiscard]] QPageLayout usualPaper();

/// All of a report's width, and all of its longest page, as large as that allows and no larger than print is. Where it
/// would be too small to read, lines go on on the next line and pages on the next sheet. Reports of up to 80 and of up
/// to 132 columns are alike, so that those of one kind are. `pitch`: how wide the font's letters are for their size.
[[nodiscard]] Fit fitOf(const Extent& extent, const QPageLayout& paper, double pitch);

} // namespace paper
