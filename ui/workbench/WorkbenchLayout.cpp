#include "DownloadPanel.h"
#include "FolderView.h"
#include "ReportView.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "WorkbenchLanguage.h"
#include "ui/common/Commands.h"

#include <QGuiApplication>
#include <QLoggingCategory>
#include <QScreen>
#include <QSplitter>
#include <QStyle>

namespace workbench {

namespace {

constexpr QSize sizeAtFirst(1200, 740);
constexpr QMargins frame(8, 32, 8, 8); // at the most, as long as there is none to measure

} // namespace

/// The splitter gives the room of what is hidden away for good.
void Workbench::showTree(bool shown)
{
    if (shown == !m_tree->isHidden())
        return;
    if (!shown)
        m_treeWidth = m_tree->width();
    m_tree->setVisible(shown);
    if (shown)
        m_across->setSizes({m_treeWidth, std::max(m_across->width() - m_treeWidth, m_treeWidth)});
}

void Workbench::saveLayout()
{
    const QRect place = isMaximized() || isFullScreen() ? normalGeometry() : geometry();
    QJsonObject window{{QStringLiteral("x"), place.x()},
                       {QStringLiteral("y"), place.y()},
                       {QStringLiteral("width"), place.width()},
                       {QStringLiteral("height"), place.height()},
                       {QStringLiteral("maximized"), isMaximized()}};
    QJsonObject layout{
        {QStringLiteral("window"), window},
        {QStringLiteral("treeWidth"), m_tree->isHidden() ? m_treeWidth : m_tree->width()},
        {QStringLiteral("downloadsHeight"), m_panel->isOpen() ? m_upright->sizes().last() : m_panelHeight},
        {QStringLiteral("downloadsOpen"), m_panel->isOpen() || m_panelMadeWay},
        {QStringLiteral("reports"), m_table->layoutState()},
        {QStringLiteral("folders"), m_tree->layoutState()},
        {QStringLiteral("theme"), ui::code(m_theme)},
        {QStringLiteral("language"), m_language},
        {QStringLiteral("toldOfTray"), m_toldOfTray}};
    if (account() != nullptr)
        layout.insert(QStringLiteral("account"), account()->name);
    else if (!m_preferredAccount.isEmpty())
        layout.insert(QStringLiteral("account"), m_preferredAccount);
    if (const auto written = m_store.write(layout); !written)
        qWarning("%s", qUtf8Printable(written.error().detail));
}

void Workbench::restoreLayout()
{
    const QJsonObject layout = m_store.read();
    const QJsonObject window = layout.value(QStringLiteral("window")).toObject();
    const QRect place(window.value(QStringLiteral("x")).toInt(), window.value(QStringLiteral("y")).toInt(),
                      window.value(QStringLiteral("width")).toInt(), window.value(QStringLiteral("height")).toInt());
    // A place on a screen that is gone would put the window out of reach.
    const QScreen* screen = QGuiApplication::screenAt(place.center());
    if (!place.isEmpty() && screen != nullptr) {
        // What was saved is the place without the frame: move() would count the frame in, and the window would wander.
        setGeometry(QRect(place.topLeft(), place.size().boundedTo(screen->availableSize())));
    } else {
        // With its frame it stands above the taskbar, in the middle.
        const QRect room = QGuiApplication::primaryScreen()->availableGeometry().marginsRemoved(frame);
        setGeometry(QStyle::alignedRect(Qt::LeftToRight, Qt::AlignCenter, sizeAtFirst.boundedTo(room.size()), room));
    }
    if (window.value(QStringLiteral("maximized")).toBool())
        setWindowState(windowState() | Qt::WindowMaximized);
    m_treeWidth =
        std::clamp(layout.value(QStringLiteral("treeWidth")).toInt(m_treeWidth), m_tree->minimumWidth(), 4000);
    m_panelHeight = std::clamp(layout.value(QStringLiteral("downloadsHeight")).toInt(m_panelHeight), 120, 4000);
    m_panel->setOpen(layout.value(QStringLiteral("downloadsOpen")).toBool());
    fitPanel();
    m_table->restoreLayoutState(layout.value(QStringLiteral("reports")).toObject());
    m_tree->restoreLayoutState(layout.value(QStringLiteral("folders")).toArray());
    m_toldOfTray = layout.value(QStringLiteral("toldOfTray")).toBool();
    m_preferredAccount = layout.value(QStringLiteral("account")).toString();
    m_theme = ui::themeFromCode(layout.value(QStringLiteral("theme")).toString());
    const QLatin1String chosen = m_theme == ui::ThemeChoice::Light  ? command::themeLight
                                 : m_theme == ui::ThemeChoice::Dark ? command::themeDark
                                                                    : command::themeSystem;
    m_commands->action(chosen)->setChecked(true);
    m_language = layout.value(QStringLiteral("language")).toString();
    m_commands->action(commandOfLanguage(m_language))->setChecked(true);
}

} // namespace workbench
