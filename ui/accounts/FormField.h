#pragma once

#include "ui/common/StateColors.h"

#include <QWidget>

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

} // namespace ui
