#pragma once

#include "WorkSigns.h"
#include "app/language/Language.h"
#include "ui/workbench/Workbench.h"

#include <QObject>
#include <memory>

namespace desktop {

/// The window and what belongs to it, in one language at a time. In another one it is made anew at the same desk, where
/// all goes on meanwhile; reports, comparisons and the board that were open beside it are opened again. Lives on the
/// GUI thread; the desk and the speaker must outlive it.
class Screens : public QObject {
    Q_OBJECT
public:
    /// `doors`: without hasIcon and applyLanguage, which are its own. The speaker has spoken already.
    Screens(workbench::Desk& desk, workbench::Doors doors, language::Speaker& speaker, QObject* parent = nullptr);
    ~Screens() override;

    /// Other ones after each change of the language: not to be kept.
    [[nodiscard]] workbench::Workbench& window() { return *m_window; }
    [[nodiscard]] WorkSigns& signs() { return *m_signs; }

Q_SIGNALS:
    void changed(); ///< They are other ones.

private:
    void make();
    void change(language::Language language); ///< Once what she has written is kept.
    void changeNow(language::Language language);
    void openAgain(const workbench::Workbench& before);

    workbench::Desk& m_desk;
    workbench::Doors m_doors;
    language::Speaker& m_speaker;
    std::unique_ptr<workbench::Workbench> m_window;
    std::unique_ptr<WorkSigns> m_signs; ///< Goes before the window.
};

} // namespace desktop
