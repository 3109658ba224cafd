#pragma once

#include "ui/common/TallDialog.h"

#include <QStringList>

class QHBoxLayout;
class QPushButton;
class QStackedWidget;

namespace ui {

class AssistantPage;
class Notice;
class StepList;

/// A task in steps: they stand at the side, one is at hand, back and forward lose nothing. Open with open().
class Assistant : public TallDialog {
    Q_OBJECT
public:
    explicit Assistant(QWidget* parent = nullptr);

    void reject() override;

protected:
    void addPage(const QString& name, AssistantPage* page); ///< Before start().
    void start(int step);
    void goTo(int step);
    void goOn();
    [[nodiscard]] int step() const { return m_step; }
    [[nodiscard]] AssistantPage& page() const { return *m_pages.at(m_step); }
    [[nodiscard]] int pages() const { return int(m_pages.size()); }
    [[nodiscard]] Notice& told() { return *m_told; }      ///< Above the steps.
    [[nodiscard]] QHBoxLayout& head() { return *m_head; } ///< Beside that.
    void setFurthest(int step) { m_furthest = step; }
    virtual void wentOn() {}     ///< To the step at hand, by herself.
    virtual void finish() = 0;   ///< The last step is done.
    virtual bool mayLeave() = 0; ///< She wants to finish later; keeps what there is.

private:
    void goBack();
    void showButtons();

    QStringList m_names;
    QList<AssistantPage*> m_pages;
    int m_step = 0;
    int m_furthest = 0;
    StepList* m_steps = nullptr;
    QStackedWidget* m_stack;
    Notice* m_told;
    QHBoxLayout* m_head;
    QPushButton* m_back;
    QPushButton* m_next;
};

} // namespace ui
