#pragma once

#include "StateColors.h"

#include <QWidget>
#include <functional>

class QFormLayout;
class QLineEdit;

namespace ui {

class Notice;

/// A field of a form, and below it in words how it stands or what is wrong with it.
class FormField : public QWidget {
    Q_OBJECT
public:
    /// `shown` is what stands there: the editor itself, or a row with it and its buttons.
    FormField(QWidget* editor, QWidget* shown, QWidget* parent = nullptr);

    void tell(Tone tone, const QString& text); ///< Tone::Bad marks the editor, too.
    void clear();
    [[nodiscard]] bool isWrong() const { return m_wrong; } ///< Tone::Bad was told last.
    [[nodiscard]] QWidget& editor() const { return *m_editor; }

private:
    QWidget* m_editor;
    Notice* m_notice;
    bool m_wrong = false;
};

/// Labels and fields with the gaps of every form of ours; fields take what room there is.
[[nodiscard]] QFormLayout* newForm();
/// A row of a form; the editor is called by its label. `shown` as for FormField, the editor itself where it is null.
FormField* addField(QFormLayout& form, const QString& label, QWidget* editor, QWidget* shown = nullptr);
/// The editor, and beside it the button that opens a choice; `name` is what the button is called where it is read out.
[[nodiscard]] QWidget* withBrowse(QWidget* editor, const QString& name, const std::function<void()>& browse);

/// What is typed can be cleared by a button in the field, which is called `name`.
void makeClearable(QLineEdit& field, const QString& name);

} // namespace ui
