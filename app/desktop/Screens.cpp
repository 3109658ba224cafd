#include "Screens.h"

#include "ui/common/Commands.h"
#include "ui/common/Theme.h"
#include "ui/compare/CompareWindow.h"
#include "ui/coverage/CoverageWindow.h"
#include "ui/help/HelpWindow.h"
#include "ui/viewer/ViewerWindow.h"
#include "ui/workbench/WorkbenchCommands.h"

#include <QApplication>
#include <QTimer>

namespace desktop {

Screens::Screens(workbench::Desk& desk, workbench::Doors doors, language::Speaker& speaker, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_doors(std::move(doors))
    , m_speaker(speaker)
{
    m_doors.hasIcon = [this] { return m_signs != nullptr && m_signs->hasIcon(); };
    m_doors.applyLanguage = [this](const QString& code) {
        const language::Language language = language::chosenHere(code);
        // The window that asks for it goes with it.
        QTimer::singleShot(0, this, [this, language] { change(language); });
    };
    make();
}

Screens::~Screens() = default;

void Screens::make()
{
    m_window = std::make_unique<workbench::Workbench>(m_desk, m_doors);
    m_signs = std::make_unique<WorkSigns>(*m_window);
}

void Screens::change(language::Language language)
{
    if (language == m_speaker.language())
        return;
    // What she is asked meanwhile, such as a passphrase, is answered first.
    if (QWidget* question = QApplication::activeModalWidget()) {
        connect(question, &QObject::destroyed, this,
                [this, language] { QTimer::singleShot(0, this, [this, language] { change(language); }); });
        return;
    }
    auto* viewer = m_window->findChild<viewer::ViewerWindow*>();
    if (viewer != nullptr && viewer->isVisible())
        viewer->leaveNotes([this, language] { // the tab that calls this goes with its window
            QTimer::singleShot(0, this, [this, language] { changeNow(language); });
        });
    else
        changeNow(language);
}

void Screens::changeNow(language::Language language)
{
    const bool quits = QApplication::quitOnLastWindowClosed();
    QApplication::setQuitOnLastWindowClosed(false);
    m_window->saveLayout();
    m_signs.reset();
    const std::unique_ptr<workbench::Workbench> before = std::move(m_window);
    m_speaker.speak(language);
    ui::applyFonts();
    make();
    Q_EMIT changed();
    if (before->isVisible())
        m_window->show();
    m_window->open();
    m_window->goOnFrom(*before);
    openAgain(*before);
    QApplication::setQuitOnLastWindowClosed(quits);
}

void Screens::openAgain(const workbench::Workbench& before)
{
    const auto* viewer = before.findChild<viewer::ViewerWindow*>();
    if (viewer != nullptr && viewer->isVisible() && viewer->current() != nullptr) {
        m_window->showReport(viewer->current()->report());
        m_window->findChild<viewer::ViewerWindow*>()->goOnFrom(*viewer);
    }
    for (const auto* compared : before.findChildren<compare::CompareWindow*>())
        if (compared->isVisible())
            m_window->compare(compared->left(), compared->right());
    const auto* manual = before.findChild<help::HelpWindow*>();
    if (manual != nullptr && manual->isVisible())
        m_window->commands().action(workbench::command::help)->trigger();
    const auto* coverage = before.findChild<coverage::CoverageWindow*>();
    if (coverage != nullptr && coverage->isVisible())
        m_window->commands().action(workbench::command::showCoverage)->trigger();
}

} // namespace desktop
