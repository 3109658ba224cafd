#include "BannerPlanner.h"
#include "TopBar.h"
#include "Workbench.h"
#include "WorkbenchCommands.h"
#include "account/WholeFile.h"
#include "catalogue/TitleFile.h"
#include "rap/WhenFinished.h"
#include "session/RecordFile.h"

#include <QMenu>
#include <QtConcurrentRun>

namespace workbench {

void Workbench::connectTitleCommands()
{
    const auto on = [this](QLatin1String id, auto&& act) {
        connect(m_commands->action(id), &QAction::triggered, this, act);
    };
    on(command::importTitles,
       [this] { m_doors.chooseTitles(this, [this](const QString& file) { importTitles(file); }); });
    on(command::exportTitles,
       [this] { m_doors.saveTitles(this, [this](const QString& file) { exportTitles(file); }); });
    on(command::learnTitles, [this](bool isLearning) { learnTitles(isLearning); });
    m_commands->action(command::learnTitles)->setCheckable(true);
    m_commands->action(command::learnTitles)->setChecked(true); // as the ledger says, once it is open
    const auto enable = [this] {
        for (const QLatin1String id : {command::importTitles, command::exportTitles, command::learnTitles})
            m_commands->action(id)->setEnabled(m_desk.ledger() != nullptr);
    };
    connect(&m_desk, &Desk::openingChanged, this, enable);
    enable();
    connect(&m_top->menu(), &QMenu::aboutToShow, this, [this] {
        if (session::AccountSession* session = this->session())
            m_commands->action(command::learnTitles)->setChecked(session->index().titles().isLearning);
    });
}

void Workbench::importTitles(const QString& file)
{
    const auto read = QtConcurrent::run(
        [file] { return account::readWhole(file, catalogue::largestTitleFile).and_then(&catalogue::titlesFrom); });
    rap::whenFinished(read, this, [this](const rap::Result<QList<catalogue::ListedTitle>>& rows) {
        if (!rows) {
            say(bannerForTitles(tl::unexpected(rows.error())));
            return;
        }
        if (m_desk.ledger() == nullptr)
            return;
        const auto written = m_desk.ledger()->replaceFirmTitles(*rows);
        rap::whenFinished(written, this, [this](const rap::Result<int>& taken) { say(bannerForTitles(taken)); });
        rap::whenFinished(written, &m_desk, [&desk = m_desk](const rap::Result<int>&) { desk.readTitles(); });
    });
}

void Workbench::exportTitles(const QString& file)
{
    if (m_desk.ledger() == nullptr)
        return;
    rap::whenFinished(m_desk.ledger()->titles(), this, [this, file](const rap::Result<catalogue::Titles>& titles) {
        if (!titles) {
            say(bannerForSavedTitles(tl::unexpected(titles.error()), file));
            return;
        }
        rap::whenFinished(QtConcurrent::run([file, bytes = catalogue::titleFile(*titles)] {
                              return session::saveRecord(file, bytes);
                          }),
                          this,
                          [this, file](const rap::Result<void>& saved) { say(bannerForSavedTitles(saved, file)); });
    });
}

void Workbench::learnTitles(bool isLearning)
{
    if (m_desk.ledger() == nullptr)
        return;
    const auto kept = m_desk.ledger()->setLearning(isLearning);
    rap::whenFinished(kept, this, [this, isLearning](const rap::Result<void>& written) {
        if (written)
            return;
        m_commands->action(command::learnTitles)->setChecked(!isLearning);
        say(bannerForTitles(tl::unexpected(written.error())));
    });
    rap::whenFinished(kept, &m_desk, [&desk = m_desk](const rap::Result<void>&) { desk.readTitles(); });
}

} // namespace workbench
