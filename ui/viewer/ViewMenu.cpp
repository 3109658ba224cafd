#include "ViewMenu.h"

#include "TextPane.h"
#include "ViewerCommands.h"
#include "ui/common/Commands.h"

#include <QActionGroup>

namespace viewer {
namespace {

/// A choice of one; `chosen` says which is ticked as the menu opens.
template <typename Value>
void addChoice(QMenu& menu, const QString& id, const QList<std::pair<QString, std::optional<Value>>>& values,
               std::function<std::optional<Value>()> chosen, std::function<void(std::optional<Value>)> choose)
{
    auto* group = new QActionGroup(&menu);
    int number = 0;
    for (const auto& [text, value] : values) {
        QAction* action = menu.addAction(text);
        action->setObjectName(id + QString::number(number++));
        action->setCheckable(true);
        group->addAction(action);
        QObject::connect(action, &QAction::triggered, &menu, [choose, value = value] { choose(value); });
        QObject::connect(&menu, &QMenu::aboutToShow, action,
                         [action, chosen, value = value] { action->setChecked(chosen() == value); });
    }
}

} // namespace

ViewMenu::ViewMenu(ui::CommandSet& commands, TextPane& text, QWidget* parent)
    : QMenu(parent)
    , m_text(text)
{
    const auto addTo = [&commands](QMenu& menu, std::initializer_list<QLatin1String> ids) {
        for (const QLatin1String id : ids)
            menu.addAction(commands.action(id));
    };
    const auto add = [&](std::initializer_list<QLatin1String> ids) { addTo(*this, ids); };
    add({command::zoomIn, command::zoomOut, command::zoomFit});
    addSeparator();
    add({command::showPages, command::showRuler, command::forgetRuler, command::holdHead, command::holdColumns});
    addSeparator();
    addEncodings();
    addCarriages();
    addSeparator();
    // All in one menu would not fit a screen of 768 lines.
    addTo(*addMenu(tr("Notes")), {command::writeNote, command::nextNote, command::previousNote});
    addTo(*addMenu(tr("Marked lines")), {command::toggleMark, command::nextMark, command::previousMark});
    addSeparator();
    add({command::goToPage, command::goToLine, command::copy, command::copyTable, command::selectAll});
    addSeparator();
    add({command::print, command::saveAsPdf, command::sendByMail});
    addSeparator();
    add({command::compareWithBefore, command::readAgain, command::findCommand, command::closeTab});
    addSeparator();
    add({command::help});
}

void ViewMenu::addEncodings()
{
    using report::Encoding;
    QMenu* menu = addMenu(tr("&Encoding"));
    addChoice<Encoding>(
        *menu, QStringLiteral("encoding-"),
        {{tr("As it looks like"), std::nullopt},
         {tr("ASCII"), Encoding::Ascii},
         {tr("UTF-8"), Encoding::Utf8},
         {tr("Big5 with Hong Kong's characters"), Encoding::Big5}},
        [this] { return m_text.chosenEncoding(); }, [this](auto encoding) { m_text.setEncoding(encoding); });
}

void ViewMenu::addCarriages()
{
    using report::Carriage;
    QMenu* menu = addMenu(tr("&First column"));
    addChoice<Carriage>(
        *menu, QStringLiteral("carriage-"),
        {{tr("As it looks like"), std::nullopt},
         {tr("Text"), Carriage::None},
         {tr("For the printer (carriage control)"), Carriage::Asa}},
        [this] { return m_text.chosenCarriage(); }, [this](auto carriage) { m_text.setCarriage(carriage); });
}

} // namespace viewer
