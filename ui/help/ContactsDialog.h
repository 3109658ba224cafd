#pragma once

#include "ui/common/TallDialog.h"

#include <functional>

class QGridLayout;

namespace ui {

class Notice;
enum class Tone;

/// Whom to ask: the clearing houses' contacts, to write to and to copy.
class ContactsDialog : public TallDialog {
    Q_OBJECT
public:
    /// Begins a mail to that address; false where this computer has no program for it.
    using Write = std::function<bool(const QString& email)>;
    explicit ContactsDialog(Write write, QWidget* parent = nullptr);

private:
    void addRow(QGridLayout& rows, const QString& name, const QString& value, QWidget* more = nullptr);
    QWidget* writeButton(const QString& email);
    void tellCopied(Tone tone, const QString& value, const QString& text);

    Write m_write;
    Notice* m_told;
};

} // namespace ui
