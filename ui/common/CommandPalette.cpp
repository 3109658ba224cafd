#include "CommandPalette.h"

#include "Commands.h"
#include "FormField.h"
#include "Notice.h"

#include <QAction>
#include <QCoreApplication>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPointer>
#include <QScreen>
#include <QTreeWidget>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr QSize wanted(520, 420);

/// From the menu or by a key; what only a banner's button does is not asked for by name.
bool isReachable(const QAction& action)
{
    const QList<QObject*> places = action.associatedObjects();
    return !action.shortcut().isEmpty() ||
           std::any_of(places.begin(), places.end(), [](QObject* place) { return qobject_cast<QMenu*>(place); });
}

QStringList wordsOf(const QString& text)
{
    return text.simplified().toCaseFolded().split(u' ', Qt::SkipEmptyParts);
}

/// 0 where the name begins with it, 1 where one of its words does, 2 elsewhere.
int rankOf(const QString& name, const QString& typed)
{
    const QString folded = name.toCaseFolded();
    if (folded.startsWith(typed))
        return 0;
    return folded.contains(u' ' + typed) ? 1 : 2;
}

} // namespace

CommandPalette::CommandPalette(const CommandSet& commands, QWidget* parent)
    : QDialog(parent)
    , m_search(new QLineEdit(this))
    , m_list(new QTreeWidget(this))
    , m_told(new Notice(this))
{
    setWindowTitle(tr("Find a command"));
    setObjectName(QStringLiteral("command-palette"));
    for (QAction* action : commands.all())
        if (action->isEnabled() && isReachable(*action))
            m_entries += {action, nameOf(*action), commands.wordsOf(*action).toCaseFolded()};

    m_search->setObjectName(QStringLiteral("command-search"));
    m_search->setPlaceholderText(tr("What do you want to do?"));
    m_search->setAccessibleName(tr("Words of the command"));
    makeClearable(*m_search, tr("Clear what was typed"));
    m_search->installEventFilter(this);
    m_list->setObjectName(QStringLiteral("command-list"));
    m_list->setAccessibleName(tr("Commands"));
    m_list->setColumnCount(2);
    m_list->setHeaderHidden(true);
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(1, QHeaderView::ResizeToContents);

    auto* column = new QVBoxLayout(this);
    column->addWidget(m_search);
    column->addWidget(m_told);
    column->addWidget(m_list);
    connect(m_search, &QLineEdit::textChanged, this, &CommandPalette::list);
    connect(m_search, &QLineEdit::returnPressed, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemActivated, this, &CommandPalette::choose);
    connect(m_list, &QTreeWidget::itemClicked, this, &CommandPalette::choose);
    list();
    resize(wanted.boundedTo(screen()->availableSize() - QSize(16, 40)));
}

void CommandPalette::list()
{
    const QString typed = m_search->text()
                              .normalized(QString::NormalizationForm_KC)
                              .simplified()
                              .toCaseFolded(); // a Chinese keyboard may type in full width
    const QStringList words = wordsOf(typed);
    QList<const Entry*> fitting;
    for (const Entry& entry : std::as_const(m_entries))
        if (std::all_of(words.begin(), words.end(),
                        [&entry](const QString& word) { return entry.words.contains(word); }))
            fitting += &entry;
    std::stable_sort(fitting.begin(), fitting.end(), [&typed](const Entry* one, const Entry* other) {
        return rankOf(one->name, typed) < rankOf(other->name, typed);
    });
    m_list->clear();
    for (const Entry* entry : fitting) {
        auto* item =
            new QTreeWidgetItem(m_list, {entry->name, entry->action->shortcut().toString(QKeySequence::NativeText)});
        item->setIcon(0, entry->action->icon());
        item->setToolTip(0, entry->action->statusTip());
        item->setData(0, Qt::UserRole, entry->action->objectName());
        item->setData(0, Qt::AccessibleDescriptionRole, entry->action->statusTip());
    }
    m_list->setCurrentItem(m_list->topLevelItem(0));
    if (fitting.isEmpty())
        m_told->show(Tone::Quiet, tr("No command that can be used now has these words. Try fewer, or other ones."));
    else
        m_told->clear();
}

void CommandPalette::choose()
{
    const QTreeWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    const QString id = item->data(0, Qt::UserRole).toString();
    const auto entry = std::find_if(m_entries.begin(), m_entries.end(),
                                    [&id](const Entry& one) { return one.action->objectName() == id; });
    const QPointer<QAction> action = entry->action;
    accept();
    QMetaObject::invokeMethod(
        parentWidget(),
        [action] {
            if (action)
                action->trigger();
        },
        Qt::QueuedConnection);
}

/// The list is gone through while the search has the keyboard.
bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent*>(event)->key();
        if (key == Qt::Key_Up || key == Qt::Key_Down || key == Qt::Key_PageUp || key == Qt::Key_PageDown) {
            QCoreApplication::sendEvent(m_list, event);
            return true;
        }
    }
    return QDialog::eventFilter(watched, event);
}

void openCommandPalette(const CommandSet& commands, QWidget* window)
{
    auto* palette = new CommandPalette(commands, window);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    palette->open();
}

} // namespace ui
