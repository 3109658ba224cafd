#include "CoveragePages.h"

#include "BoardPlanner.h"
#include "ui/common/Wording.h"

#include <QBuffer>
#include <QCoreApplication>
#include <QFontDatabase>
#include <QPagedPaintDevice>
#include <QPainter>
#include <QPdfWriter>
#include <QTextLayout>
#include <algorithm>
#include <array>
#include <functional>
#include <vector>

namespace coverage {

using profile::CoverageRecord;
using profile::RecordedReport;
using profile::Standing;
namespace wording = ui::wording;

namespace {

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Coverage)
};

constexpr double textSize = 8; // points, as all lengths before they are scaled
constexpr double sumSize = 6.5;
constexpr double titleSize = 13;
constexpr double cellGap = 5;
constexpr double lineWidth = 0.5;
constexpr double pageMargin = 12; // mm
constexpr int pdfResolution = 600;

QString standingText(const RecordedReport& recorded)
{
    switch (recorded.standing) {
    case Standing::Here:
        return recorded.report.state() == ledger::State::NotInFolder ? Words::tr("here, moved since")
                                                                     : Words::tr("here");
    case Standing::NotWanted:
        return Words::tr("not wanted");
    case Standing::Gone:
        return Words::tr("gone from RAP, not here");
    case Standing::Failed:
        return Words::tr("failed") +
               (recorded.report.failure ? QStringLiteral(": ") + recorded.report.failure->message : QString());
    case Standing::Missing:
        break;
    }
    return Words::tr("missing");
}

QString momentText(rap::HongKongTime time)
{
    return time.date().toString(Qt::ISODate) + u' ' + wording::clock(time.time());
}

/// Something that stays together on a page.
struct Block {
    double height = 0;
    std::function<void(QPainter& painter, const QRectF& place)> paint;
    bool staysWithNext = false;
    int head = -1; ///< Block that stands above it where it is the first of a page; -1: none.
};

class Pages {
public:
    Pages(const CoverageRecord& record, const QString& base, QPagedPaintDevice& device)
        : m_record(record)
        , m_base(base)
        , m_device(device)
        , m_point(double(device.logicalDpiY()) / 72)
        , m_page(0, 0, device.width(), device.height())
    {
        addBoard();
        addReports();
        breakIntoPages();
    }

    [[nodiscard]] bool print()
    {
        QPainter painter;
        if (!painter.begin(&m_device))
            return false;
        for (std::size_t page = 0; page < m_pages.size(); ++page) {
            if (page > 0 && !m_device.newPage())
                return false;
            paintHead(painter, page);
            for (const Placed& placed : m_pages[page]) {
                const Block& block = m_blocks[placed.block];
                block.paint(painter, QRectF(0, placed.top, m_page.width(), block.height));
            }
        }
        return painter.end();
    }

    [[nodiscard]] int count() const { return int(m_pages.size()); }

private:
    struct Placed {
        std::size_t block;
        double top;
    };
    struct Cell {
        QString text;
        double left;
        double width;
        QFont font;
    };

    [[nodiscard]] QFont font(double points, bool bold = false) const
    {
        QFont font;
        font.setPixelSize(std::max(1, int(points * m_point)));
        font.setWeight(bold ? QFont::DemiBold : QFont::Normal);
        return font;
    }

    [[nodiscard]] QFont sumFont() const
    {
        QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
        font.setPixelSize(std::max(1, int(sumSize * m_point)));
        return font;
    }

    [[nodiscard]] double heightOf(const QFont& font) const { return QFontMetricsF(font, &m_device).height(); }

    /// Gives the height. Names of files have no place to break at.
    static double layOut(QTextLayout& layout, double width)
    {
        QTextOption option(Qt::AlignLeft);
        option.setWrapMode(QTextOption::WrapAtWordBoundaryOrAnywhere);
        layout.setTextOption(option);
        layout.beginLayout();
        double height = 0;
        for (QTextLine line = layout.createLine(); line.isValid(); line = layout.createLine()) {
            line.setLineWidth(width);
            line.setPosition(QPointF(0, height));
            height += line.height();
        }
        layout.endLayout();
        return height;
    }

    void paintLine(QPainter& painter, double y) const
    {
        painter.setPen(QPen(QColor(0xb0b6bd), lineWidth * m_point));
        painter.drawLine(QPointF(0, y), QPointF(m_page.width(), y));
    }

    void addSpace(double points)
    {
        m_blocks.push_back({points * m_point, [](QPainter&, const QRectF&) {}});
    }

    void addTitle(const QString& text, double points)
    {
        const QFont font = this->font(points, true);
        m_blocks.push_back({heightOf(font) * 1.5,
                            [font, text](QPainter& painter, const QRectF& place) {
                                painter.setFont(font);
                                painter.setPen(Qt::black);
                                painter.drawText(place, Qt::AlignLeft | Qt::AlignVCenter, text);
                            },
                            true});
    }

    /// Gives its number. `head`: see Block.
    int addRow(QList<Cell> cells, int head, bool staysWithNext = false)
    {
        double height = 0;
        for (const Cell& cell : cells) {
            QTextLayout layout(cell.text, cell.font, &m_device);
            height = std::max(height, layOut(layout, cell.width));
        }
        const double gap = cellGap / 2 * m_point;
        m_blocks.push_back({height + 2 * gap,
                            [this, cells = std::move(cells), gap](QPainter& painter, const QRectF& place) {
                                paintLine(painter, place.bottom());
                                painter.setPen(Qt::black);
                                for (const Cell& cell : cells) {
                                    QTextLayout layout(cell.text, cell.font, &m_device);
                                    layOut(layout, cell.width);
                                    layout.draw(&painter, QPointF(cell.left, place.top() + gap));
                                }
                            },
                            staysWithNext, head});
        return int(m_blocks.size()) - 1;
    }

    /// Cells of such shares of the page's width.
    template <std::size_t Size>
    [[nodiscard]] QList<Cell> cells(const std::array<double, Size>& shares, const QStringList& texts,
                                    const QFont& font) const
    {
        QList<Cell> cells;
        double left = 0;
        for (std::size_t i = 0; i < Size; ++i) {
            const double width = shares[i] * m_page.width();
            cells += Cell{texts.value(qsizetype(i)), left, width - cellGap * m_point, font};
            left += width;
        }
        return cells;
    }

    void addBoard()
    {
        const Board board = planBoard(m_record.board, m_base, m_record.head.at, true);
        constexpr std::array<double, 11> shares{0.2, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08, 0.08};
        addRow({Cell{board.summary, 0, m_page.width(), font(textSize + 2)}}, -1);
        addSpace(textSize);
        addTitle(Words::tr("Here, of what is wanted, by RAP folder and folder date"), textSize + 2);
        QStringList heads{Words::tr("RAP folder")};
        for (const BoardDay& day : board.days)
            heads += wording::day(day.date, m_record.head.at.date());
        const int head = addRow(cells(shares, heads, font(textSize, true)), -1, true);
        for (const BoardRow& row : board.rows) {
            QStringList texts{row.text};
            for (const BoardCell& cell : row.cells)
                texts += cell.note.isEmpty() ? cell.text : cell.text + QChar(QChar::LineSeparator) + cell.note;
            addRow(cells(shares, texts, font(textSize)), head);
        }
        if (board.rows.isEmpty())
            addRow({Cell{Words::tr("No folder of RAP is known."), 0, m_page.width(), font(textSize)}}, head);
        addSpace(textSize);
    }

    void addReports()
    {
        constexpr std::array<double, 4> shares{0.33, 0.18, 0.13, 0.36};
        addTitle(Words::tr("Each report"), textSize + 2);
        const QStringList heads{Words::tr("File"), Words::tr("How it stands"), Words::tr("Fetched (Hong Kong time)"),
                                Words::tr("SHA-256 of the file as RAP gave it")};
        const int head = addRow(cells(shares, heads, font(textSize, true)), -1, true);
        const QDate today = m_record.head.at.date();
        workbench::FolderScope at;
        for (const RecordedReport& recorded : m_record.reports) {
            const ledger::Report& report = recorded.report;
            const workbench::FolderScope scope = workbench::scopeOf(report.folder);
            if (&recorded == &m_record.reports.first() || scope != at)
                addRow({Cell{workbench::scopeText(scope, today), 0, m_page.width(), font(textSize, true)}}, head, true);
            at = scope;
            const auto& fetched = report.fetched;
            QList<Cell> row =
                cells(shares,
                      {report.file, standingText(recorded), fetched ? momentText(fetched->at) : QStringLiteral("–"),
                       fetched ? QString::fromLatin1(fetched->sha256.toHex()) : QStringLiteral("–")},
                      font(textSize));
            row.last().font = sumFont();
            addRow(std::move(row), head);
        }
        if (m_record.reports.isEmpty())
            addRow({Cell{Words::tr("None is known."), 0, m_page.width(), font(textSize)}}, head);
    }

    [[nodiscard]] double headHeight() const
    {
        return heightOf(font(titleSize, true)) + heightOf(font(textSize)) + 2 * textSize * m_point;
    }

    void breakIntoPages()
    {
        double y = m_page.height(); // the first block opens the first page
        for (std::size_t i = 0; i < m_blocks.size(); ++i) {
            double needed = m_blocks[i].height;
            for (std::size_t next = i; m_blocks[next].staysWithNext && next + 1 < m_blocks.size(); ++next)
                needed += m_blocks[next + 1].height;
            if (y + needed > m_page.height()) {
                m_pages.emplace_back();
                y = headHeight();
                if (const int head = m_blocks[i].head; head >= 0)
                    place(std::size_t(head), y);
            }
            place(i, y);
        }
    }

    void place(std::size_t block, double& y)
    {
        m_pages.back().push_back({block, y});
        y += m_blocks[block].height;
    }

    void paintHead(QPainter& painter, std::size_t page) const
    {
        const profile::RecordHead& head = m_record.head;
        const QFont large = font(titleSize, true);
        const QFont small = font(textSize);
        const QRectF first(0, 0, m_page.width(), heightOf(large));
        const QRectF second(0, first.bottom(), m_page.width(), heightOf(small));
        painter.setPen(Qt::black);
        painter.setFont(large);
        //: Head of a printed page: account, RAP user
        painter.drawText(first, Qt::AlignLeft | Qt::AlignVCenter,
                         Words::tr("Coverage of RAP - %1 (%2)").arg(head.account, head.user));
        painter.setFont(small);
        //: Head of a printed page
        painter.drawText(first, Qt::AlignRight | Qt::AlignVCenter,
                         Words::tr("Page %1 of %2").arg(QString::number(page + 1), QString::number(m_pages.size())));
        painter.drawText(second, Qt::AlignLeft | Qt::AlignVCenter,
                         Words::tr("Recorded %1 Hong Kong time on %2 with %3")
                             .arg(momentText(head.at), head.workstation, head.program));
        paintLine(painter, second.bottom() + textSize / 2 * m_point);
    }

    const CoverageRecord& m_record;
    const QString& m_base;
    QPagedPaintDevice& m_device;
    double m_point; ///< In the device's units.
    QRectF m_page;  ///< Within the margins.
    std::vector<Block> m_blocks;
    std::vector<std::vector<Placed>> m_pages;
};

} // namespace

rap::Result<int> printRecord(const CoverageRecord& record, const QString& base, QPagedPaintDevice& device)
{
    Pages pages(record, base, device);
    if (!pages.print()) {
        return rap::failure(rap::ErrorKind::LocalFailure, Words::tr("The record could not be printed."),
                            Words::tr("Check the printer, or save the record as PDF and print that."));
    }
    return pages.count();
}

rap::Result<QByteArray> toPdf(const CoverageRecord& record, const QString& base)
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QPdfWriter writer(&buffer);
    writer.setTitle(Words::tr("Coverage of RAP - %1 (%2)").arg(record.head.account, record.head.user));
    writer.setCreator(record.head.program);
    writer.setResolution(pdfResolution);
    writer.setPageLayout(QPageLayout(QPageSize(QPageSize::A4), QPageLayout::Landscape,
                                     QMarginsF(pageMargin, pageMargin, pageMargin, pageMargin),
                                     QPageLayout::Millimeter));
    return printRecord(record, base, writer).map([&bytes](int) { return bytes; });
}

} // namespace coverage
