#pragma once

#include "session/AccountRename.h"
#include "session/SystemSchedule.h"
#include "ui/common/TallDialog.h"

class QLineEdit;
class QPushButton;

namespace ui {

class FormField;

/// Another name for an account; its reports, report profiles, schedule and passphrase go along, and the operating
/// system's task. Open with open(). The ledger must outlive it.
class RenameDialog : public TallDialog {
    Q_OBJECT
public:
    /// `schedule`: null where there is none.
    RenameDialog(account::ConfigFolder folder, const QString& name, ledger::Ledger& ledger,
                 std::shared_ptr<session::SystemSchedule> schedule, rap::Clock clock, QWidget* parent = nullptr);
    ~RenameDialog() override;

    [[nodiscard]] const session::Renamed& renamed() const { return m_renamed; } ///< Meaningful after accepted().
    [[nodiscard]] const rap::Result<session::TaskMoved>& task() const { return m_task; } ///< The same.
    void reject() override;                                                              ///< Not while it is under way.

private:
    void rename();
    void moveTask();

    account::ConfigFolder m_folder;
    QString m_from;
    ledger::Ledger& m_ledger;
    std::shared_ptr<session::SystemSchedule> m_schedule;
    rap::Clock m_clock;
    std::unique_ptr<session::AccountRename> m_renaming;
    session::Renamed m_renamed;
    rap::Result<session::TaskMoved> m_task = session::TaskMoved::None;
    QLineEdit* m_name;
    FormField* m_nameField;
    QPushButton* m_rename;
};

} // namespace ui
