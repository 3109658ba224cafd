#pragma once

#include "ledger/Report.h"
#include "ui/profiles/ProfileDraft.h"

#include <QWidget>

class QLabel;
class QLineEdit;
class QMenu;
class QPushButton;

namespace ui {

class FormField;

/// A path template as it is typed. What is wrong with it is said at once, below it, and the place underlined; a menu
/// puts placeholders in, each beside what it would be for one of the account's reports.
class PathField : public QWidget {
    Q_OBJECT
public:
    explicit PathField(const QString& insertText, QWidget* parent = nullptr);

    void setText(const QString& text); ///< Nobody is told.
    [[nodiscard]] QString text() const;
    [[nodiscard]] TypedPath value() const { return parsePath(text()); }
    void setName(const QString& name); ///< Accessible; for the button, too.
    void setExample(const std::optional<ledger::Report>& report);
    void showFault(); ///< Selects what is wrong.
    [[nodiscard]] QLineEdit& edit() const;

Q_SIGNALS:
    void edited(); ///< By a person.

private:
    class MarkedEdit;
    void judge();
    void insert(const QString& text);
    void fillMenu();

    MarkedEdit* m_edit;
    QPushButton* m_insert;
    QMenu* m_menu;
    FormField* m_field;
    std::optional<ledger::Report> m_example;
};

} // namespace ui
