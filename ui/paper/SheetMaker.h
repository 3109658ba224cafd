#pragma once

#include "ui/paper/Fit.h"
#include "ui/paper/PageText.h"
#include "ui/paper/PaperOrder.h"
#include "ui/paper/Sheet.h"

#include <functional>

namespace paper {

/// How large pages are.
class Measuring : public PageText::Reader {
public:
    /// `goesOn` is asked often.
    explicit Measuring(std::function<bool()> goesOn);

    void beginPage();
    PageText::Goes line(int advance) override;
    PageText::Goes text(QStringView piece) override;
    [[nodiscard]] const Extent& extent() const { return m_extent; } ///< Of all pages so far.

private:
    const std::function<bool()> m_goesOn;
    Extent m_extent;
    int m_columns = 0; ///< Of this line.
    int m_lines = 0;   ///< Of this page.
};

/// Makes sheets of the text of pages: breaks lines that are too long and pages that are. What `put` does not take ends
/// it.
class SheetMaker : public PageText::Reader {
public:
    using Put = std::function<rap::Result<void>(const Sheet&)>;
    struct Look {
        Fit fit;
        EdgeLine edge = EdgeLine::None;
        QString name;         ///< For the edge.
        qint64 pageCount = 0; ///< The same: of the whole report.
    };
    SheetMaker(Look look, Put put);

    void beginPage(qint64 page);
    PageText::Goes line(int advance) override;
    PageText::Goes text(QStringView piece) override;
    [[nodiscard]] rap::Result<void> endPage();
    [[nodiscard]] const rap::Result<void>& taken() const { return m_taken; } ///< What `put` said last.

    /// Lines of a sheet that go to its edge and what keeps it apart.
    [[nodiscard]] static int edgeLines(EdgeLine edge) { return edge == EdgeLine::None ? 0 : 2; }

private:
    PageText::Goes endRow();
    void putSheet();
    [[nodiscard]] Row edgeRow() const;

    const Look m_look;
    const Put m_put;
    const int m_lines; ///< Of a sheet, that the report has.
    rap::Result<void> m_taken;
    Sheet m_sheet;
    qint64 m_part = 0;  ///< Which sheet of the page that is.
    qint64 m_line = -1; ///< Of the page, where the printer stands.
    int m_column = 0;
    std::u32string m_row;
};

} // namespace paper
