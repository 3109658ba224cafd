#include "ui/help/HelpWindow.h"

#include "ui/common/Accessible.h"
#include "ui/common/CommandButtons.h"
#include "ui/common/Commands.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"
#include "ui/help/HelpCommands.h"
#include "ui/help/HelpText.h"

#include <QBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QScreen>
#include <QSplitter>
#include <QToolButton>
#include <QTreeWidget>
#include <QTreeWidgetItemIterator>
#include <QWindow>
#include <algorithm>

namespace help {

using ui::HelpPage;

namespace {

constexpr QSize sizeAtFirst(1040, 760);
constexpr int sectionsWidth = 280;
constexpr int typingPause = 200; // ms
constexpr int longestText = 100;

} // namespace

HelpWindow::HelpWindow(Means means, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_means(std::move(means))
    , m_commands(new ui::CommandSet(command::table(), this))
    , m_sections(new QTreeWidget)
    , m_text(new HelpText(m_manual))
    , m_find(new QLineEdit)
    , m_count(new QLabel)
    , m_told(new ui::Notice)
    , m_pause(typingPause, [this] { look(); })
{
    ui::readAs(*this, QAccessible::Window);
    setObjectName(QStringLiteral("help-window"));
    setWindowTitle(tr("Manual - RAP Desk"));
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    fillSections();
    connectCommands();
    showPage(HelpPage::Clerk);
    resize(sizeAtFirst.boundedTo(screen()->availableSize() - QSize(16, 40)));
    // A window that belongs to another one would always lie before it.
    winId();
    windowHandle()->setTransientParent(nullptr);
}

HelpWindow::~HelpWindow()
{
    delete m_text; // before the manual that it shows
}

void HelpWindow::build()
{
    m_sections->setObjectName(QStringLiteral("sections"));
    m_sections->setAccessibleName(tr("Sections"));
    m_sections->setHeaderHidden(true);
    m_sections->setFrameShape(QFrame::NoFrame);
    m_sections->header()->setStretchLastSection(true);
    m_text->setObjectName(QStringLiteral("manual"));
    m_text->setAccessibleName(tr("Text of the manual"));
    m_find->setObjectName(QStringLiteral("find-text"));
    m_find->setPlaceholderText(tr("Find in the manual"));
    m_find->setAccessibleName(tr("Find in the manual"));
    m_find->setMaxLength(longestText);
    ui::makeClearable(*m_find, tr("Clear the search"));
    m_find->setMaximumWidth(360);
    m_find->installEventFilter(this);
    m_count->setObjectName(QStringLiteral("find-count"));
    m_count->setTextFormat(Qt::PlainText);
    m_count->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_commands->action(command::zoomOut)->setIconText(QStringLiteral("\u2212"));
    m_commands->action(command::zoomIn)->setIconText(QStringLiteral("+"));

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    QList<QWidget*> order; // as Tab goes
    const auto add = [&](QLatin1String id) {
        order += ui::commandButton(m_commands->action(id), this);
        bar->addWidget(order.last());
    };
    add(command::back);
    add(command::forward);
    bar->addSpacing(ui::grid);
    bar->addWidget(m_find, 2);
    order += m_find;
    add(command::findPrevious);
    add(command::findNext);
    bar->addWidget(m_count, 1);
    add(command::zoomOut);
    add(command::zoomIn);
    order += {m_sections, m_text};

    auto* split = new QSplitter;
    split->addWidget(m_sections);
    split->addWidget(m_text);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({sectionsWidth, sizeAtFirst.width() - sectionsWidth});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(m_told);
    column->addWidget(split, 1);
    for (qsizetype i = 1; i < order.size(); ++i)
        setTabOrder(order[i - 1], order[i]);
}

void HelpWindow::fillSections()
{
    for (const HelpPage page : Manual::pages()) {
        QList<QTreeWidgetItem*> above; // by level
        for (const Section& section : m_manual.sections(page)) {
            above = above.mid(0, section.level - 1);
            auto* item = above.isEmpty() ? new QTreeWidgetItem(m_sections) : new QTreeWidgetItem(above.last());
            item->setText(0, section.title);
            item->setToolTip(0, section.title);
            item->setData(0, Qt::UserRole, m_manual.urlOf(page, section));
            above += item;
        }
    }
}

void HelpWindow::connectCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    on(command::back, [this] { m_text->goBack(); });
    on(command::forward, [this] { m_text->goForward(); });
    on(command::find, [this] {
        m_find->setFocus(Qt::ShortcutFocusReason);
        m_find->selectAll();
    });
    on(command::findNext, [this] { goToNext(1); });
    on(command::findPrevious, [this] { goToNext(-1); });
    on(command::zoomIn, [this] { m_text->zoom(1); });
    on(command::zoomOut, [this] { m_text->zoom(-1); });
    on(command::zoomNormal, [this] { m_text->zoom(0); });
    on(command::close, [this] { close(); });
    const auto follows = [this](QLatin1String id, auto signal) {
        QAction* action = m_commands->action(id);
        action->setEnabled(false);
        connect(m_text, signal, action, &QAction::setEnabled);
    };
    follows(command::back, &HelpText::canGoBack);
    follows(command::forward, &HelpText::canGoForward);
    connect(m_text, &QTextBrowser::anchorClicked, this, &HelpWindow::follow);
    connect(m_text, &HelpText::shown, this, &HelpWindow::showWhere);
    connect(m_sections, &QTreeWidget::currentItemChanged, this, [this](const QTreeWidgetItem* item) {
        if (item != nullptr)
            m_text->go(item->data(0, Qt::UserRole).toUrl());
    });
    connect(m_find, &QLineEdit::textChanged, this, [this] { m_pause.call(); });
    tellHits();
}

void HelpWindow::showPage(HelpPage page)
{
    m_text->go(m_manual.urlOf(page));
    m_text->setFocus();
}

void HelpWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    setVisible(true);
    raise();
    activateWindow();
}

void HelpWindow::follow(const QUrl& relative)
{
    const QUrl link = m_text->place().resolved(relative);
    if (m_manual.pageAt(link))
        m_text->go(link);
    else if (link.scheme() != QLatin1String("mailto") || !m_means.write(link.path()))
        m_means.showContacts(this); // where the address can be copied
}

void HelpWindow::showWhere(const QUrl& url)
{
    showSection(url);
    markHits();
}

void HelpWindow::showSection(const QUrl& url)
{
    const QSignalBlocker quiet(m_sections);
    for (QTreeWidgetItemIterator at(m_sections); *at != nullptr; ++at)
        if ((*at)->data(0, Qt::UserRole).toUrl() == url) {
            m_sections->setCurrentItem(*at);
            if ((*at)->parent() == nullptr)
                (*at)->setExpanded(true);
            break;
        }
}

HelpPage HelpWindow::shownPage() const
{
    return m_manual.pageAt(m_text->place()).value_or(HelpPage::Clerk);
}

void HelpWindow::look()
{
    m_hits = m_manual.find(m_find->text());
    m_hit = -1;
    markHits();
    if (m_hits.isEmpty()) {
        tellHits();
        return;
    }
    // From what she reads on; round to the beginning where there is none.
    const QTextCursor cursor = m_text->textCursor();
    const bool isInSight = m_text->viewport()->rect().intersects(m_text->cursorRect(cursor));
    const std::pair here(shownPage(),
                         isInSight ? cursor.selectionStart() : m_text->cursorForPosition({0, 0}).position());
    const auto next = std::find_if(m_hits.begin(), m_hits.end(),
                                   [&here](const Hit& hit) { return std::pair(hit.page, hit.position()) >= here; });
    goToHit(next == m_hits.end() ? 0 : next - m_hits.begin());
}

void HelpWindow::goToNext(int step)
{
    if (m_pause.isWaiting())
        m_pause.flush();
    else if (!m_hits.isEmpty())
        goToHit((m_hit + step + m_hits.size()) % m_hits.size());
}

void HelpWindow::goToHit(qsizetype index)
{
    m_hit = index;
    const Hit& hit = m_hits[index];
    if (shownPage() != hit.page)
        m_text->go(m_manual.urlOf(hit.page));
    m_text->setTextCursor(at(hit.words.first()));
    m_text->ensureCursorVisible();
    const QList<Section>& sections = m_manual.sections(hit.page);
    const auto after = std::find_if(sections.begin(), sections.end(),
                                    [&hit](const Section& section) { return section.position > hit.position(); });
    if (after != sections.begin())
        showSection(m_manual.urlOf(hit.page, *std::prev(after)));
    tellHits();
}

QTextCursor HelpWindow::at(const Place& place) const
{
    QTextCursor cursor(m_text->document());
    cursor.setPosition(place.position);
    cursor.setPosition(place.position + place.length, QTextCursor::KeepAnchor);
    return cursor;
}

void HelpWindow::markHits()
{
    QList<QTextEdit::ExtraSelection> marks;
    for (const Hit& hit : m_hits) {
        if (hit.page != shownPage())
            continue;
        for (const Place& word : hit.words) {
            QTextEdit::ExtraSelection mark;
            mark.cursor = at(word);
            mark.format.setBackground(ui::hoverColor(palette()));
            mark.format.setFontUnderline(true);
            marks += mark;
        }
    }
    m_text->setExtraSelections(marks);
}

void HelpWindow::tellHits()
{
    const bool isAny = !m_hits.isEmpty();
    m_commands->action(command::findNext)->setEnabled(isAny);
    m_commands->action(command::findPrevious)->setEnabled(isAny);
    m_count->setText(isAny ? tr("%1 of %2").arg(ui::wording::number(m_hit + 1), ui::wording::number(m_hits.size()))
                           : QString());
    if (isAny || m_find->text().trimmed().isEmpty())
        m_told->clear();
    else
        m_told->show(ui::Tone::Quiet, tr("Nothing in the manual has all of these words. Try fewer, or other ones."));
}

bool HelpWindow::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_find && event->type() == QEvent::KeyPress) {
        const auto& key = *static_cast<QKeyEvent*>(event);
        if (key.key() == Qt::Key_Return || key.key() == Qt::Key_Enter) {
            goToNext((key.modifiers() & Qt::ShiftModifier) != 0 ? -1 : 1);
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace help
