#pragma once

#include "BoardModel.h"
#include "LookPlanner.h"
#include "profile/CoverageRecord.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"
#include "ui/common/Banner.h"
#include "ui/common/Outlets.h"
#include "ui/common/Throttle.h"
#include "ui/workbench/Doors.h"
#include "ui/workbench/Errands.h"

#include <QPointer>
#include <QTimer>
#include <QWidget>
#include <optional>

class QLabel;
class QPushButton;
class QToolButton;

namespace ui {
class CommandSet;
class EmptyState;
} // namespace ui

namespace coverage {

class BoardView;
class LookList;

/// The coverage board of one account, in a window of its own beside the workbench: follows the account's reports for as
/// long as there are its errands, and closes with them.
class CoverageWindow : public QWidget {
    Q_OBJECT
public:
    /// Goes with `parent`, and lies behind it where that comes to the front.
    CoverageWindow(workbench::Errands& errands, rap::Clock clock, rap::HolidaysInUse holidays,
                   workbench::Doors::FromCoverage back, ui::Outlets outlets, QWidget* parent);

    [[nodiscard]] const workbench::Errands* errands() const { return m_errands; }
    [[nodiscard]] const Looked& looked() const { return m_looked; }
    ~CoverageWindow() override;
    void comeToFront();

protected:
    void showEvent(QShowEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    void build();
    void buildHead();
    void connectCommands();
    void follow();
    void plan();
    void showBoard(const Board& board, bool everListed);
    void showBanner();
    void say(const ui::BannerContent& content);
    void pressLine(const LookLine& line);
    void pressButton(const QString& id, const QVariant& argument);
    void getMissed();
    void save(const QString& suffix, const QString& filter,
              std::function<rap::Result<void>(const profile::CoverageRecord& record, const QString& file)> write);
    void print();
    [[nodiscard]] profile::CoverageRecord record() const;
    [[nodiscard]] QString base() const;

    QPointer<workbench::Errands> m_errands;
    rap::Clock m_clock;
    rap::HolidaysInUse m_holidays;
    workbench::Doors::FromCoverage m_back;
    ui::Outlets m_outlets;
    BoardModel m_model;
    Looked m_looked;
    std::optional<ui::BannerContent> m_said; ///< Of this window, before what there is to tell of the account.

    ui::CommandSet* m_commands;
    QLabel* m_title = nullptr;
    QLabel* m_summary = nullptr;
    QPushButton* m_get = nullptr;
    QToolButton* m_record = nullptr;
    ui::Banner* m_banner = nullptr;
    BoardView* m_view = nullptr;
    ui::EmptyState* m_empty = nullptr;
    QLabel* m_looksTitle = nullptr;
    LookList* m_looks = nullptr;
    ui::Throttle m_plan;
    QTimer m_tick;
};

} // namespace coverage
