#include "TextPane.h"

#include "FindBar.h"
#include "NoteStrip.h"
#include "PageBar.h"
#include "PageList.h"
#include "RulerStrip.h"
#include "ViewerCommands.h"
#include "ui/common/Wording.h"

#include <QBoxLayout>
#include <QFocusEvent>
#include <QKeyEvent>
#include <QSplitter>
#include <algorithm>

namespace viewer {
namespace {

constexpr int listWidth = 200;
constexpr qint64 longestFound = 200; // columns of a selection that is looked for

QString nameOf(report::Encoding encoding)
{
    switch (encoding) {
    case report::Encoding::Ascii:
        return QStringLiteral("ASCII");
    case report::Encoding::Utf8:
        return QStringLiteral("UTF-8");
    case report::Encoding::Big5:
        return QStringLiteral("Big5-HKSCS");
    }
    Q_UNREACHABLE();
}

} // namespace

TextPane::TextPane(ui::CommandSet& commands, QWidget* parent)
    : QWidget(parent)
{
    build(commands);
    connectParts();
    connectHers();
}

TextPane::~TextPane() = default;

void TextPane::build(ui::CommandSet& commands)
{
    m_find = new FindBar(this);
    m_across = new QSplitter(Qt::Horizontal, this);
    m_list = new PageList(m_across);
    auto* paper = new QWidget(m_across);
    m_view = new PageView(paper);
    m_ruler = new RulerStrip(*m_view, paper);
    m_note = new NoteStrip(paper);
    m_bar = new PageBar(this);
    m_across->setObjectName(QStringLiteral("across"));
    m_across->setChildrenCollapsible(false);
    m_across->setHandleWidth(1);
    m_across->setStretchFactor(1, 1);
    m_across->setSizes({listWidth, 3 * listWidth});
    for (const QLatin1String id : {command::zoomOut, command::zoomFit, command::zoomIn})
        m_bar->addButton(commands.action(id));
    auto* below = new QVBoxLayout(paper);
    below->setContentsMargins(0, 0, 0, 0);
    below->setSpacing(0);
    below->addWidget(m_ruler);
    below->addWidget(m_view, 1);
    below->addWidget(m_note);
    setTabOrder(m_ruler, m_view);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_find);
    column->addWidget(m_across, 1);
    column->addWidget(m_bar);
}

void TextPane::focusInEvent(QFocusEvent* event)
{
    m_view->setFocus(event->reason());
}

void TextPane::connectParts()
{
    connect(m_find, &FindBar::wished, this, &TextPane::look);
    connect(m_find, &FindBar::nextWanted, this, [this] { findNext(1); });
    connect(m_find, &FindBar::previousWanted, this, [this] { findNext(-1); });
    connect(m_find, &FindBar::stopWanted, &m_finder, &Finder::stop);
    connect(m_find, &FindBar::closed, this, [this] {
        m_finder.clear();
        m_view->setFocus(Qt::OtherFocusReason);
    });
    connect(&m_finder, &Finder::changed, this, &TextPane::showFound);
    connect(&m_finder, &Finder::reached, this, [this](const report::Hit& hit) {
        m_wantedHit = hit;
        goToWanted();
    });
    connect(&m_finder, &Finder::failed, this, [this](const rap::Error& error) {
        if (error.kind == rap::ErrorKind::BadCall)
            m_find->tellFault(error); // an expression that takes too long
        else
            Q_EMIT failed(error);
    });
    connect(m_bar, &PageBar::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(m_bar, &PageBar::pageWanted, this, [this](qint64 page) {
        m_wantedPlace.reset();
        m_wantedPage = page;
        goToWanted();
    });
    connect(m_bar, &PageBar::lineWanted, this, [this](qint64 line) {
        m_wantedPlace.reset();
        m_wantedLine = line;
        goToWanted();
    });
    connect(m_list, &PageList::pageChosen, m_view, &PageView::goToPage);
    connect(m_view, &PageView::moved, this, &TextPane::showStanding);
    connect(m_view, &PageView::menuWanted, this, &TextPane::menuWanted);
    // Not while it is being painted; and not of a text that has gone by then.
    connect(m_view, &PageView::failed, this, [this](const rap::Error& error) {
        QMetaObject::invokeMethod(
            this,
            [this, error, index = m_view->reader().index()] {
                if (m_text && m_view->reader().index() == index)
                    Q_EMIT failed(error);
            },
            Qt::QueuedConnection);
    });
}

void TextPane::setText(std::unique_ptr<ReadText> text)
{
    setNotes(std::nullopt);
    m_finder.clear();
    m_find->hide();
    m_encoding.reset();
    m_carriage.reset();
    m_wantedPage = m_wantedLine = -1;
    m_wantedHit.reset();
    m_wantedPlace.reset();
    m_marked.clear();
    m_heldColumns = 0;
    m_view->setReport(text ? text->index() : nullptr, text ? text->encoding() : report::Encoding::Ascii);
    m_text = std::move(text);
    m_list->pages().setReader(m_view->reader(), m_text ? m_text->headLines() : 0);
    applyHeld();
    showStanding();
    if (!m_text)
        return;
    ReadText& now = *m_text;
    connect(&now, &ReadText::grown, this, &TextPane::takeGrown);
    connect(&now, &ReadText::failed, this, &TextPane::failed);
    connect(&now, &ReadText::changedOnDisk, this, &TextPane::changedOnDisk);
    connect(&now, &ReadText::encodingChanged, this, [this] {
        m_view->setEncoding(m_text->encoding());
        m_list->pages().setReader(m_view->reader(), m_text->headLines());
        if (m_find->isVisible())
            look(m_find->wish()); // the same text has other bytes
        showStanding();
    });
    connect(&now, &ReadText::reindexed, this, [this] {
        const qint64 page = m_view->currentPage();
        const bool finds = m_find->isVisible();
        m_view->setReport(m_text->index(), m_text->encoding());
        m_view->setMarked(m_marked); // the lines are the same
        m_wantedPage = page;
        m_list->pages().setReader(m_view->reader(), m_text->headLines());
        if (finds)
            look(m_find->wish());
        showStanding();
    });
    connect(&now, &ReadText::headerChanged, this, [this] {
        m_list->pages().setReader(m_view->reader(), m_text->headLines());
        applyHeld();
        Q_EMIT headerChanged();
    });
}

void TextPane::takeGrown()
{
    m_view->grow();
    m_list->pages().grow();
    dropLostMarks();
    goToWanted();
    showStanding();
}

void TextPane::goToWanted()
{
    if (!m_text)
        return;
    const auto isThere = [this](qint64 wanted, qint64 known) {
        return wanted >= 0 && (wanted + 1 < known || !m_text->isReading());
    };
    if (isThere(m_wantedPage, m_text->index()->pageCount()))
        m_view->goToPage(std::exchange(m_wantedPage, -1));
    if (isThere(m_wantedLine, m_text->index()->lineCount()))
        m_view->goToLine(std::exchange(m_wantedLine, -1));
    if (m_wantedPlace && isThere(m_wantedPlace->page, m_text->index()->pageCount())) {
        const report::LineIndex& index = *m_text->index();
        const report::Page page = index.page(std::min(m_wantedPlace->page, index.pageCount() - 1));
        m_view->showFrom(page.firstLine +
                         std::clamp<qint64>(m_wantedPlace->line, 0, std::max<qint64>(page.lineCount - 1, 0)));
        m_wantedPlace.reset();
    }
    if (m_wantedHit && (m_wantedHit->offset < m_text->index()->bytesDone() || !m_text->isReading()))
        m_view->goToHit(*std::exchange(m_wantedHit, std::nullopt));
}

PagePlace TextPane::place() const
{
    if (m_wantedPlace)
        return *m_wantedPlace;
    if (!m_text)
        return {};
    const qint64 line = m_view->topLine();
    const qint64 page = m_text->index()->pageOf(line);
    return {page, line - m_text->index()->page(page).firstLine};
}

void TextPane::goTo(const PagePlace& place)
{
    if (place == PagePlace())
        return; // with the gap above the first page
    m_wantedPlace = place;
    goToWanted();
}

void TextPane::find()
{
    QString text;
    const auto& selection = m_view->selection();
    if (selection && selection->firstLine() == selection->lastLine() &&
        std::abs(selection->anchor.column - selection->head.column) <= longestFound)
        text = m_view->selectedText(CopyAs::Text).value_or(QString()).trimmed();
    m_find->begin(text);
}

void TextPane::findNext(int step)
{
    if (m_finder.hits() == nullptr)
        find();
    else
        m_finder.go(step);
}

void TextPane::goToFound(const report::Hit& hit, const report::FindWish& wish)
{
    m_find->show(wish);
    lookFrom(hit.offset, wish);
}

void TextPane::look(const report::FindWish& wish)
{
    lookFrom(m_text ? m_text->index()->offset(m_view->currentLine()) : 0, wish);
}

void TextPane::lookFrom(qint64 from, const report::FindWish& wish)
{
    if (!m_text || wish.text.isEmpty()) {
        m_finder.clear();
        return;
    }
    if (const auto begun = m_finder.look(m_text->source(), wish, m_text->encoding(), from); !begun)
        m_find->tellFault(begun.error());
}

void TextPane::showFound()
{
    const auto hits = m_finder.hits();
    m_view->setHits(hits);
    if (!hits) {
        m_find->tell({});
        return;
    }
    const qint64 size = std::max<qint64>(m_text ? m_text->source()->size() : 0, 1);
    m_find->tell({hits->count(), m_finder.current(), m_finder.isRunning(), hits->isComplete(),
                  int(100 * hits->bytesDone() / size)});
}

void TextPane::askPage()
{
    m_bar->askPage();
}

void TextPane::askLine()
{
    m_bar->askLine();
}

void TextPane::setEncoding(std::optional<report::Encoding> encoding)
{
    m_encoding = encoding;
    if (m_text)
        m_text->setEncoding(encoding);
}

void TextPane::setCarriage(std::optional<report::Carriage> carriage)
{
    m_carriage = carriage;
    if (m_text)
        m_text->setCarriage(carriage);
}

void TextPane::showPages(bool shown)
{
    m_showsPages = shown;
    showStanding();
}

void TextPane::holdHead(bool held)
{
    m_holdsHead = held;
    applyHeld();
}

void TextPane::holdColumns()
{
    const auto& selection = m_view->selection();
    m_heldColumns = selection ? int(std::min<qint64>({selection->anchor.column, selection->head.column, 1000})) : 0;
    applyHeld();
}

void TextPane::applyHeld()
{
    m_view->setHeld(m_holdsHead && m_text ? m_text->headLines() : 0, m_heldColumns);
    m_ruler->look();
}

QString TextPane::formatWords() const
{
    QStringList words;
    if (std::binary_search(m_marked.begin(), m_marked.end(), m_view->currentLine()))
        words += tr("line marked");
    words += nameOf(m_text->encoding());
    if (m_text->carriage() == report::Carriage::Asa)
        words += tr("carriage control");
    words += ui::wording::size(m_text->source()->size());
    return ui::wording::joined(words);
}

void TextPane::showStanding()
{
    showNote();
    m_ruler->look();
    if (!m_text)
        return;
    const auto index = m_text->index();
    const qint64 page = m_view->pageAtHand();
    m_list->showCurrent(page);
    m_list->setVisible(m_showsPages && index->pageCount() > 1);
    m_bar->tell(
        {page, index->pageCount(), m_view->currentLine(), index->lineCount(), m_text->isReading(), formatWords()});
}

void TextPane::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_find->isVisible()) {
        m_find->hide();
        m_finder.clear();
        m_view->setFocus(Qt::OtherFocusReason);
    } else {
        QWidget::keyPressEvent(event);
    }
}

} // namespace viewer
