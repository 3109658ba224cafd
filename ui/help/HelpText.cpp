#include "ui/help/HelpText.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"
#include "ui/help/Manual.h"

#include <QAccessible>
#include <QEvent>
#include <QPainter>
#include <QScrollBar>
#include <QTextBlock>
#include <QTextList>
#include <QTextTable>
#include <algorithm>

namespace help {
namespace {

constexpr int mostZoom = 12; // steps, each of a point
constexpr int leastZoom = -4;

bool isPicture(const QTextBlock& block)
{
    return block.text() == QString(QChar::ObjectReplacementCharacter);
}

void setMargins(QTextCursor& at, const QTextBlock& block)
{
    QTextBlockFormat format = block.blockFormat();
    const int level = format.headingLevel();
    if (level > 0) {
        format.setTopMargin(level == 1 ? 0 : level == 2 ? 3 * ui::grid : 2 * ui::grid);
        format.setBottomMargin(ui::grid);
    } else if (block.textList() != nullptr) {
        format.setTopMargin(0);
        format.setBottomMargin(block.next().textList() != nullptr ? ui::grid / 2.0 : ui::grid);
    } else {
        format.setTopMargin(0);
        format.setBottomMargin(at.currentTable() != nullptr ? 0 : isPicture(block) ? ui::grid / 2.0 : ui::grid);
    }
    at.setBlockFormat(format);
}

void dressCaption(QTextCursor& at, const QPalette& palette)
{
    QTextCharFormat format;
    format.setForeground(palette.placeholderText());
    at.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    at.mergeCharFormat(format);
}

bool isCode(const QTextBlock& block)
{
    return block.blockFormat().hasProperty(QTextFormat::BlockCodeLanguage);
}

void setAnchor(QTextCursor& at, const QString& anchor)
{
    QTextCharFormat format;
    format.setAnchor(true);
    format.setAnchorNames({anchor});
    at.movePosition(QTextCursor::EndOfBlock, QTextCursor::KeepAnchor);
    at.mergeCharFormat(format);
}

void dressTable(QTextTable& table, const QPalette& palette)
{
    QTextTableFormat format = table.format();
    format.setBorderCollapse(true);
    format.setBorder(1);
    format.setBorderBrush(ui::lineColor(palette));
    format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
    format.setCellSpacing(0);
    format.setCellPadding(0.75 * ui::grid);
    format.setTopMargin(ui::grid / 2.0);
    format.setBottomMargin(1.5 * ui::grid);
    format.setWidth(QTextLength(QTextLength::PercentageLength, 100));
    table.setFormat(format);
}

// The document's words stay as they are: hits are found in one that was not dressed.
void dress(QTextDocument& page, const QPalette& palette)
{
    page.setDocumentMargin(3 * ui::grid);
    for (QTextBlock block = page.begin(); block.isValid(); block = block.next()) {
        QTextCursor at(block);
        if (isCode(block)) {
            QTextBlockFormat format = block.blockFormat();
            format.setBackground(palette.alternateBase());
            format.setLeftMargin(ui::grid);
            format.setTopMargin(0);
            format.setBottomMargin(isCode(block.next()) ? 0 : ui::grid);
            at.setBlockFormat(format);
        } else {
            setMargins(at, block);
            if (isPicture(block.previous()))
                dressCaption(at, palette);
        }
        if (QTextTable* table = at.currentTable(); table != nullptr && table->firstCursorPosition().block() == block)
            dressTable(*table, palette);
    }
    for (const Section& section : sectionsOf(page)) {
        QTextCursor at(&page);
        at.setPosition(section.position);
        setAnchor(at, section.anchor);
    }
}

} // namespace

HelpText::HelpText(const Manual& manual, QWidget* parent)
    : QTextBrowser(parent)
    , m_manual(manual)
{
    setOpenLinks(false);
    setFrameShape(QFrame::NoFrame);
}

HelpText::~HelpText()
{
    setDocument(nullptr); // another one, before that which it shows goes
}

HelpText::Visit HelpText::here() const
{
    return {m_place, verticalScrollBar()->value()};
}

void HelpText::go(const QUrl& url)
{
    if (!m_place.isEmpty() && m_place != url) {
        m_before += here();
        m_after.clear();
    }
    turnTo(url);
    if (url.hasFragment())
        scrollToAnchor(url.fragment(QUrl::FullyDecoded));
    else
        verticalScrollBar()->setValue(0);
    tellWays();
}

void HelpText::goBack()
{
    turn(m_before, m_after);
}

void HelpText::goForward()
{
    turn(m_after, m_before);
}

void HelpText::turn(QList<Visit>& from, QList<Visit>& to)
{
    if (from.isEmpty())
        return;
    to += here();
    const Visit visit = from.takeLast();
    turnTo(visit.place);
    verticalScrollBar()->setValue(visit.scrolled);
    tellWays();
}

void HelpText::turnTo(const QUrl& place)
{
    const bool isOther = m_manual.pageAt(place) != m_manual.pageAt(m_place);
    m_place = place;
    if (isOther)
        makePage();
    Q_EMIT shown(place);
}

void HelpText::makePage()
{
    const auto page = m_manual.pageAt(m_place);
    if (!page)
        return;
    auto made = std::make_unique<QTextDocument>();
    made->setUndoRedoEnabled(false);
    made->setDefaultFont(font());
    made->setMarkdown(m_manual.text(*page));
    dress(*made, palette());
    m_pictures.drawIn(*made, m_place);
    setExtraSelections({}); // of the document that goes
    setDocument(made.get());
    m_page = std::move(made);
}

void HelpText::tellWays()
{
    Q_EMIT canGoBack(!m_before.isEmpty());
    Q_EMIT canGoForward(!m_after.isEmpty());
}

void HelpText::zoom(int steps)
{
    const int wanted = steps == 0 ? 0 : std::clamp(m_zoom + steps, leastZoom, mostZoom);
    zoomIn(wanted - m_zoom);
    m_zoom = wanted;
}

void HelpText::changeEvent(QEvent* event)
{
    QTextBrowser::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || m_page == nullptr)
        return;
    const int scrolled = verticalScrollBar()->value();
    makePage(); // its colours are in the document
    verticalScrollBar()->setValue(scrolled);
    Q_EMIT shown(m_place);
}

void HelpText::paintEvent(QPaintEvent* event)
{
    QTextBrowser::paintEvent(event);
    if (hasFocus() && window()->testAttribute(Qt::WA_KeyboardFocusChange)) { // for who goes by the keyboard
        QPainter painter(viewport());
        ui::paintFocus(painter, viewport()->rect(), 0, palette());
    }
}

/// From link to link, which Qt tells no screen reader.
bool HelpText::focusNextPrevChild(bool next)
{
    const bool moved = QTextBrowser::focusNextPrevChild(next);
    if (moved && hasFocus() && textCursor().hasSelection()) {
        QAccessibleTextCursorEvent event(this, textCursor().selectionStart());
        QAccessible::updateAccessibility(&event);
    }
    return moved;
}

void HelpText::focusInEvent(QFocusEvent* event)
{
    QTextBrowser::focusInEvent(event);
    viewport()->update();
}

void HelpText::focusOutEvent(QFocusEvent* event)
{
    QTextBrowser::focusOutEvent(event);
    viewport()->update();
}

} // namespace help
