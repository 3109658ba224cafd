#include "ui/profiles/ProfilesDialog.h"

#include "ui/common/ButtonRow.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Notice.h"
#include "ui/profiles/ProfileEditor.h"
#include "ui/profiles/TallyBar.h"

#include <QDialogButtonBox>
#include <QHeaderView>
#include <QLabel>
#include <QListView>
#include <QPushButton>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>
#include <array>
#include <utility>

namespace ui {

namespace {

constexpr int usualWidth = 1000;
constexpr int listWidth = 204;
constexpr std::array columnWidths{std::pair{ChosenReports::Report, 90}, std::pair{ChosenReports::For, 84},
                                  std::pair{ChosenReports::Folder, 116}, std::pair{ChosenReports::FolderDate, 108},
                                  std::pair{ChosenReports::Decider, 132}};
constexpr int recountAfter = 60; // milliseconds
constexpr int rowsInSight = 5;
constexpr int listRowsInSight = 4;

/// As wide as the list: what does not fit is left out at its end, instead of being scrolled to.
class NarrowItems : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;
    [[nodiscard]] QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        return {0, QStyledItemDelegate::sizeHint(option, index).height()};
    }
};

} // namespace

ProfilesDialog::ProfilesDialog(session::AccountSession& session, rap::Clock clock, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_session(&session)
    , m_tally(session.index())
    , m_chosen(session.index(), m_tally, std::move(clock))
    , m_recount(recountAfter, [this] { recount(); })
    , m_damage(new Notice)
    , m_list(new QListView)
    , m_editor(new ProfileEditor(session.account().targetFolder))
    , m_empty(new EmptyState)
    , m_table(new QTableView)
    , m_bar(new TallyBar)
    , m_told(new Notice)
    , m_answers(new ButtonRow)
{
    setWindowTitle(tr("Report profiles - %1").arg(session.account().name));
    session.readProfiles(); // another program may have changed them
    build();
    connectParts();
    begin();
    recount();
    m_list->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::build()
{
    m_damage->setObjectName(QStringLiteral("damage"));
    m_told->setObjectName(QStringLiteral("told"));
    auto* both = new QHBoxLayout;
    both->setSpacing(2 * grid);
    both->addWidget(listPart());
    both->addWidget(m_editor, 1);
    both->addWidget(m_empty, 1);

    m_table->setModel(&m_chosen);
    m_table->setAccessibleName(tr("Reports that are counted"));
    m_table->setSelectionBehavior(QTableView::SelectRows);
    m_table->setEditTriggers(QTableView::NoEditTriggers);
    m_table->setTabKeyNavigation(false);
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->verticalHeader()->setDefaultSectionSize(std::max(26, fontMetrics().height() + grid));
    m_table->horizontalHeader()->setSectionResizeMode(ChosenReports::Title, QHeaderView::Stretch);
    m_table->horizontalHeader()->setHighlightSections(false);
    for (const auto& [shown, width] : columnWidths)
        m_table->setColumnWidth(shown, width);
    m_table->setMinimumHeight((rowsInSight + 1) * m_table->verticalHeader()->defaultSectionSize() + grid);

    auto* buttons = new QDialogButtonBox;
    QPushButton* leave = buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole);
    QPushButton* save = buttons->addButton(tr("&Save"), QDialogButtonBox::AcceptRole);
    leave->setAutoDefault(false);
    makePrimary(save);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProfilesDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &ProfilesDialog::reject);

    column().addLayout(both);
    column().addWidget(m_table, 1);
    pinned().addWidget(m_damage);
    pinned().addWidget(m_bar);
    auto* told = new QHBoxLayout;
    told->setSpacing(grid);
    told->addWidget(m_told, 1);
    told->addWidget(m_answers);
    pinned().addLayout(told);
    m_answers->hide();
    setButtons(buttons);
    save->setDefault(true); // in its dialog: otherwise Return presses Cancel too
}

QWidget* ProfilesDialog::listPart()
{
    auto* part = new QWidget;
    part->setFixedWidth(listWidth);
    auto* label = new QLabel(tr("&The first that matches decides"));
    label->setWordWrap(true);
    label->setBuddy(m_list);
    m_list->setModel(&m_drafts);
    m_list->setAccessibleName(tr("Report profiles, in the order in which they decide"));
    m_list->setMinimumHeight(listRowsInSight * 26 + 4);
    m_list->setItemDelegate(new NarrowItems(m_list));
    m_list->setEditTriggers(QListView::NoEditTriggers);

    auto* buttons = new QGridLayout;
    buttons->setSpacing(grid / 2);
    listButton(*buttons, tr("&Add"), &ProfilesDialog::add);
    m_duplicate = listButton(*buttons, tr("&Duplicate"), &ProfilesDialog::duplicate);
    m_remove = listButton(*buttons, tr("&Remove"), &ProfilesDialog::remove);
    m_undo = listButton(*buttons, tr("U&ndo"), &ProfilesDialog::undo);
    m_up = listButton(*buttons, tr("Move &up"), &ProfilesDialog::moveUp);
    m_down = listButton(*buttons, tr("Move do&wn"), &ProfilesDialog::moveDown);
    listButton(*buttons, tr("Im&port…"), &ProfilesDialog::importFile);
    listButton(*buttons, tr("&Export…"), &ProfilesDialog::exportFile);

    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(label);
    column->addWidget(m_list, 1);
    column->addLayout(buttons);
    return part;
}

QPushButton* ProfilesDialog::listButton(QGridLayout& into, const QString& text, void (ProfilesDialog::*act)())
{
    auto* button = new QPushButton(text);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, act);
    const int at = into.count();
    into.addWidget(button, at / 2, at % 2);
    return button;
}

void ProfilesDialog::connectParts()
{
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &ProfilesDialog::showCurrent);
    connect(&m_drafts, &DraftList::changed, this, [this] {
        m_toldUnsaved = false;
        tellNothing();
        showAvailable();
        m_recount.call();
    });
    connect(m_editor, &ProfileEditor::edited, this, [this] {
        if (current() >= 0)
            m_drafts.change(current(), m_editor->draft());
    });
    connect(m_editor, &ProfileEditor::toSee, this, &ProfilesDialog::reveal);
    connect(m_empty, &EmptyState::pressed, this, [this](const QString& id) {
        if (id == QLatin1String("add"))
            add();
        else
            importFile();
    });
    connect(m_answers, &ButtonRow::pressed, this, [this](const QString& id) {
        tellNothing();
        m_list->setFocus(Qt::OtherFocusReason);
        if (id == QLatin1String("replace"))
            replace();
        else if (id == QLatin1String("load"))
            loadKept();
        else if (id == QLatin1String("instead"))
            saveInstead();
    });
    connect(&m_tally, &ChoiceTally::counted, this, &ProfilesDialog::showTally);
    connect(m_bar, &TallyBar::chosenChanged, this, &ProfilesDialog::showChosen);
    connect(m_session, &session::AccountSession::profilesChanged, this, [this] {
        if (!m_isSaving)
            takeKept();
    });
    connect(m_session, &QObject::destroyed, this, [this] {
        m_recount.forget();
        m_tally.stop();
        QDialog::reject();
    });
}

session::ProfilesBasis ProfilesDialog::kept() const
{
    return m_session->profilesFault() ? std::nullopt : session::ProfilesBasis(m_session->profiles());
}

void ProfilesDialog::begin()
{
    const auto& fault = m_session->profilesFault();
    const int position = std::max(current(), 0);
    m_basis = kept();
    m_drafts.begin(m_session->profiles());
    m_empty->setContent({Icon::Filter,
                         fault ? tr("No report profile can be used") : tr("Everything is wanted"),
                         fault ? tr("Nothing is fetched until you save here. Saved without any report profile, "
                                    "everything is wanted.")
                               : tr("Without a report profile every report is fetched and filed by its RAP folder "
                                    "and date. A report profile says which reports you want and where they go."),
                         {{QStringLiteral("add"), tr("Add a report profile"), false},
                          {QStringLiteral("import"), tr("Import…"), false}}});
    if (fault)
        m_damage->show(Tone::Bad,
                       fault->text() + QLatin1Char(' ') +
                           tr("Or make the profiles anew here, or import them: Save puts them in its place. A damaged "
                              "file is kept beside it, with '.damaged' at the end of its name."));
    else
        m_damage->clear();
    setCurrent(std::min(position, m_drafts.rowCount() - 1));
}

bool ProfilesDialog::takeKept()
{
    const session::ProfilesBasis now = kept();
    if (now && m_basis && now->profiles == m_basis->profiles && m_drafts.takeDecisions(now->decisions)) {
        m_basis = now;
        return true;
    }
    if (m_drafts.isChanged())
        askWhose();
    else
        begin();
    return false;
}

void ProfilesDialog::loadKept()
{
    m_isSaving = true;
    m_session->readProfiles();
    m_isSaving = false;
    begin();
}

void ProfilesDialog::saveInstead()
{
    const auto set = m_drafts.set();
    if (!set) {
        showFault(set.error());
        return;
    }
    m_isSaving = true;
    const rap::Result<void> saved = m_session->setProfilesInstead(*set);
    m_isSaving = false;
    if (saved)
        QDialog::accept();
    else
        tell(Tone::Bad, saved.error().text());
}

void ProfilesDialog::ask(const QString& text, const QList<BannerButton>& answers)
{
    m_answers->setButtons(answers);
    tell(Tone::Warning, text);
    m_answers->show();
}

void ProfilesDialog::tell(Tone tone, const QString& text)
{
    m_answers->hide();
    m_told->show(tone, text);
    reveal(m_told);
}

void ProfilesDialog::tellNothing()
{
    m_answers->hide();
    m_told->clear();
}

void ProfilesDialog::showFault(const DraftFault& fault)
{
    setCurrent(fault.profile);
    m_editor->showFault(fault);
    tell(Tone::Bad, fault.error.text());
}

void ProfilesDialog::accept()
{
    const auto set = m_drafts.set();
    if (!set) {
        showFault(set.error());
        return;
    }
    if (m_drafts.isChanged() || m_session->profilesFault()) {
        m_isSaving = true;
        const auto saved = m_session->setProfiles(*set, m_basis);
        m_isSaving = false;
        if (!saved) {
            tell(Tone::Bad, saved.error().text());
            return;
        }
        if (*saved == session::ProfilesSaved::ChangedElsewhere) {
            if (takeKept())
                accept();
            return;
        }
    }
    QDialog::accept();
}

void ProfilesDialog::reject()
{
    if (m_drafts.isChanged() && !std::exchange(m_toldUnsaved, true)) {
        tell(Tone::Warning,
             tr("What you changed is not saved. Press Save to keep it, or Cancel once more to leave it."));
        return;
    }
    QDialog::reject();
}

} // namespace ui
