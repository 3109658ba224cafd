#include "SearchWindow.h"

#include "rap/Locale.h"
#include "ui/common/Accessible.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScreen>
#include <QTreeView>
#include <QVBoxLayout>
#include <QWindow>
#include <algorithm>

namespace viewer {

namespace {

constexpr QSize sizeAtFirst(1100, 700);
constexpr int longestText = 500;
constexpr int daysAtFirst = 7;

QString hitsText(qint64 hits)
{
    return hits == 1 ? SearchWindow::tr("1 hit") : SearchWindow::tr("%1 hits").arg(ui::wording::number(hits));
}

QString reportsText(qint64 reports)
{
    return reports == 1 ? SearchWindow::tr("1 report")
                        : SearchWindow::tr("%1 reports").arg(ui::wording::number(reports));
}

QDateEdit* dayField(const QString& name)
{
    auto* day = new QDateEdit;
    day->setCalendarPopup(true);
    day->setLocale(ui::wording::locale());
    //: A date with the year, in QLocale::toString's letters
    day->setDisplayFormat(SearchWindow::tr("d MMM yyyy"));
    day->setAccessibleName(name);
    return day;
}

} // namespace

SearchWindow::SearchWindow(Searchable reports, QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_reports(std::move(reports))
    , m_text(new QLineEdit)
    , m_find(new QPushButton)
    , m_where(new QComboBox)
    , m_days(new QWidget)
    , m_from(dayField(tr("Run on this day or later")))
    , m_to(dayField(tr("Run on this day or before")))
    , m_word(new QCheckBox(tr("Whole &word")))
    , m_case(new QCheckBox(tr("&Case")))
    , m_pattern(new QCheckBox(tr("Regular e&xpression")))
    , m_list(new QTreeView)
    , m_told(new ui::Notice)
{
    ui::readAs(*this, QAccessible::Window);
    setObjectName(QStringLiteral("search-window"));
    setWindowTitle(tr("Find in reports - RAP Desk"));
    setAttribute(Qt::WA_QuitOnClose, false);
    build();
    connectParts();
    showUnderWay();
    resize(sizeAtFirst.boundedTo(screen()->availableSize() - QSize(16, 40)));
    // A window that belongs to another one would always lie before it.
    winId();
    windowHandle()->setTransientParent(nullptr);
}

void SearchWindow::build()
{
    m_text->setObjectName(QStringLiteral("search-text"));
    m_text->setPlaceholderText(tr("A word, an account, a stock code"));
    m_text->setAccessibleName(tr("Find in reports"));
    m_text->setMaxLength(longestText);
    ui::makeClearable(*m_text, tr("Clear the search"));
    m_find->setObjectName(QStringLiteral("search-find"));
    ui::makePrimary(m_find);
    m_told->setObjectName(QStringLiteral("search-told"));
    m_told->show(ui::Tone::Quiet, tr("Looks through the text of the filed reports, in ZIPs too."));
    buildList();

    auto* first = new QHBoxLayout;
    first->setSpacing(ui::grid);
    first->addWidget(m_text, 1);
    first->addWidget(m_find);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(2 * ui::grid, 2 * ui::grid, 2 * ui::grid, 2 * ui::grid);
    column->setSpacing(ui::grid);
    column->addLayout(first);
    column->addWidget(choices());
    column->addWidget(m_list, 1);
    column->addWidget(m_told);
}

QWidget* SearchWindow::choices()
{
    m_where->setObjectName(QStringLiteral("search-where"));
    m_where->setAccessibleName(tr("In which reports"));
    m_where->addItem(tr("In the reports that the table shows"), Shown);
    m_where->addItem(tr("In all filed reports of the account"), All);
    m_where->addItem(tr("In those run from … to …"), Days);
    m_from->setObjectName(QStringLiteral("search-from"));
    m_to->setObjectName(QStringLiteral("search-to"));
    m_word->setObjectName(QStringLiteral("search-word"));
    m_case->setObjectName(QStringLiteral("search-case"));
    m_case->setToolTip(tr("Capitals are not the same as small letters."));
    m_pattern->setObjectName(QStringLiteral("search-pattern"));
    m_pattern->setToolTip(tr("As Perl has them, within a line: DEP +R\\d{12}"));

    auto* days = new QHBoxLayout(m_days);
    days->setContentsMargins(0, 0, 0, 0);
    days->setSpacing(ui::grid);
    days->addWidget(m_from);
    //: between two days: from the first to the second
    days->addWidget(new QLabel(tr("to")));
    days->addWidget(m_to);
    m_days->hide();
    auto* choices = new QWidget;
    auto* flow = new ui::FlowLayout(2 * ui::grid, choices);
    flow->addWidget(m_where);
    flow->addWidget(m_days);
    for (QCheckBox* box : {m_word, m_case, m_pattern}) {
        box->setMinimumHeight(ui::controlHeight); // on one line with the fields
        flow->addWidget(box);
    }
    return choices;
}

void SearchWindow::buildList()
{
    constexpr int whereWidth = 42 * ui::grid;
    m_list->setObjectName(QStringLiteral("search-found"));
    m_list->setAccessibleName(tr("What was found"));
    m_list->setModel(&m_found);
    m_list->setUniformRowHeights(true);
    m_list->setExpandsOnDoubleClick(false); // that opens the report
    m_list->setTextElideMode(Qt::ElideRight);
    m_list->header()->setStretchLastSection(true);
    m_list->header()->resizeSection(FoundModel::Where, whereWidth);
    m_list->header()->setSectionsMovable(false);
    m_list->setFocusPolicy(Qt::NoFocus); // as long as there is nothing in it
}

void SearchWindow::connectParts()
{
    connect(&m_search, &AcrossSearch::found, this, &SearchWindow::take);
    connect(&m_search, &AcrossSearch::progressed, this, &SearchWindow::tellProgress);
    connect(&m_search, &AcrossSearch::ended, this, &SearchWindow::tellEnd);
    connect(&m_search, &AcrossSearch::failed, this, [this](const rap::Error& error) {
        showUnderWay();
        m_told->show(ui::Tone::Bad, error.text());
    });
    connect(&m_found, &QAbstractItemModel::rowsInserted, m_list, [this](const QModelIndex& parent, int first) {
        if (!parent.isValid())
            m_list->expand(m_found.index(first, FoundModel::Where));
    });
    connect(m_find, &QPushButton::clicked, this, [this] {
        if (m_search.isUnderWay())
            m_search.cancel();
        else
            search();
    });
    connect(m_text, &QLineEdit::returnPressed, this, &SearchWindow::search);
    connect(m_text, &QLineEdit::textChanged, this, &SearchWindow::showUnderWay);
    connect(m_where, &QComboBox::currentIndexChanged, this, [this] {
        if (where() == Days)
            suggestDays();
        m_days->setVisible(where() == Days);
    });
    connect(m_list, &QTreeView::activated, this, &SearchWindow::open);
}

void SearchWindow::comeToFront()
{
    setWindowState(windowState() & ~Qt::WindowMinimized);
    setVisible(true);
    raise();
    activateWindow();
    m_text->setFocus(Qt::OtherFocusReason);
    m_text->selectAll();
}

SearchWindow::Where SearchWindow::where() const
{
    return Where(m_where->currentData().toInt());
}

QList<ViewedReport> SearchWindow::searched() const
{
    if (where() == Shown)
        return m_reports.shown();
    QList<ViewedReport> reports = m_reports.all();
    if (where() == Days)
        reports.removeIf([from = m_from->date(), to = m_to->date()](const ViewedReport& report) {
            return !report.name || report.name->run.date < from || report.name->run.date > to;
        });
    return reports;
}

// The last week in which reports were run.
void SearchWindow::suggestDays()
{
    if (m_wereDaysShown)
        return;
    QDate newest;
    for (const ViewedReport& report : m_reports.all())
        if (report.name && (!newest.isValid() || newest < report.name->run.date))
            newest = report.name->run.date;
    if (!newest.isValid())
        return;
    m_wereDaysShown = true; // from now on they are hers
    m_to->setDate(newest);
    m_from->setDate(newest.addDays(1 - daysAtFirst));
}

void SearchWindow::search()
{
    if (m_text->text().isEmpty())
        return;
    const report::FindWish wish{m_text->text(), m_pattern->isChecked(), m_word->isChecked(), m_case->isChecked()};
    const QList<ViewedReport> reports = searched();
    m_found.begin(reports, wish);
    m_search.begin(reports, wish);
    tellProgress({reports.size()});
    showUnderWay();
}

void SearchWindow::take(const QList<FoundInReport>& found)
{
    const bool isFirst = m_found.rowCount() == 0;
    m_found.add(found);
    m_list->setFocusPolicy(Qt::StrongFocus);
    if (!isFirst || m_found.rowCount() == 0)
        return;
    const QModelIndex branch = m_found.index(0, FoundModel::Where);
    const QModelIndex line = m_found.index(0, FoundModel::Where, branch);
    m_list->setCurrentIndex(line.isValid() ? line : branch);
}

void SearchWindow::tellProgress(const SearchStanding& standing)
{
    m_told->show(ui::Tone::Quiet, tr("Looking… %1 of %2, %3 so far")
                                      .arg(ui::wording::number(standing.looked), reportsText(standing.reports),
                                           hitsText(standing.hits)));
}

void SearchWindow::tellEnd(const SearchStanding& standing)
{
    showUnderWay();
    if (standing.reports == 0) {
        m_told->show(ui::Tone::Warning, where() == Shown
                                            ? tr("The table shows no filed report. Look in all of the account.")
                                            : tr("There is no such report on this PC. Fetch it first."));
        return;
    }
    QStringList sentences;
    ui::Tone tone = ui::Tone::Quiet;
    if (standing.isFull) {
        tone = ui::Tone::Warning;
        sentences += tr("%1, and there may be more: look for something rarer, or in fewer reports.")
                         .arg(hitsText(standing.hits));
    } else if (standing.isCancelled) {
        tone = ui::Tone::Warning;
        //: Stopped after 5 of 812 reports, with 3 hits
        sentences +=
            tr("Stopped after %1 of %2, with %3.")
                .arg(ui::wording::number(standing.looked), reportsText(standing.reports), hitsText(standing.hits));
    } else if (standing.hits == 0) {
        sentences += tr("Not found in %1.").arg(reportsText(standing.reports));
    } else {
        //: 3 hits in 2 of 812 reports
        sentences +=
            tr("%1 in %2 of %3.")
                .arg(hitsText(standing.hits), ui::wording::number(standing.withHits), reportsText(standing.reports));
    }
    if (standing.failed > 0) {
        tone = ui::Tone::Bad;
        sentences += tr("%1 could not be read: why stands in the list.").arg(reportsText(standing.failed));
    }
    m_told->show(tone, rap::sentences(sentences));
}

void SearchWindow::showUnderWay()
{
    const bool isUnderWay = m_search.isUnderWay();
    m_find->setText(isUnderWay ? tr("&Stop") : tr("&Find"));
    m_find->setEnabled(isUnderWay || !m_text->text().isEmpty());
}

void SearchWindow::open(const QModelIndex& index)
{
    if (index.isValid())
        Q_EMIT reportWanted(m_found.report(index), m_found.place(index));
}

void SearchWindow::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Escape && m_search.isUnderWay())
        m_search.cancel();
    else if (event->key() == Qt::Key_Escape)
        close();
    else if (event->key() == Qt::Key_Down && m_text->hasFocus())
        m_list->setFocus(Qt::OtherFocusReason);
    else
        QWidget::keyPressEvent(event);
}

} // namespace viewer
