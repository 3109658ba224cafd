#pragma once

#include "account/ConfigFolder.h"
#include "rap/ServiceHours.h"
#include "rap/Time.h"
#include "session/ConnectionCheck.h"
#include "ui/accounts/AssistantPage.h"
#include "ui/accounts/CheckVerdict.h"

#include <memory>

class QGroupBox;
class QPushButton;

namespace ui {

class CheckList;
class CheckedFolderList;
class Notice;

/// The connection test, which begins by itself; of several accounts one after the other.
class ConnectionTestPage : public AssistantPage {
    Q_OBJECT
public:
    /// What is tested: an account that need not be saved, and the passphrase of its key; empty where it has none.
    struct Subject {
        account::Account account;
        QString passphrase;
    };
    struct Parts {
        account::ConfigFolder folder;
        rap::Clock clock;
        rap::HolidayCalendar holidays;
        std::function<QList<Subject>()> subjects; ///< At least one.
        /// Further folders of RAP that she wants listed, out of those that the test found; not asked where empty.
        std::function<void(const QStringList& bases)> takeBases{};
        /// One of them, at least; else she may go on all the same: a key may have to be registered first.
        bool mustPass = false;
        std::function<void(const QStringList& names)> takePassed{}; ///< Of the accounts; once all are tested.
    };

    ConnectionTestPage(Parts parts, const QString& text);
    ~ConnectionTestPage() override;

    void enter() override;
    void leave() override;
    [[nodiscard]] bool mayGoOn() const override;
    [[nodiscard]] QString goOnText() const override;
    [[nodiscard]] QPushButton* rather() const override;

private:
    void test();
    void testNext();
    void tested(const session::CheckOutcome& outcome);
    void showVerdicts();
    [[nodiscard]] QStringList passed() const; ///< By their accounts' names.
    void offer(const QStringList& folders);

    struct Tested {
        QString account;
        bool hasPassed = false;
        CheckVerdict verdict;
    };

    Parts m_parts;
    std::unique_ptr<session::ConnectionCheck> m_check;
    QList<Subject> m_left; ///< To be tested; the first is under way.
    QList<Tested> m_tested;
    CheckList* m_list;
    CheckedFolderList* m_folders;
    Notice* m_verdict;
    QPushButton* m_again;
    QGroupBox* m_offer; ///< A box to tick for each folder.
};

} // namespace ui
