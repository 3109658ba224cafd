#pragma once

#include "KeyColumns.h"

#include <QWidget>

class QLineEdit;
class QToolButton;

namespace ui {
class TickMenu;
}

namespace compare {

/// The key columns: written, or ticked among those that the report shows.
class KeyField : public QWidget {
    Q_OBJECT
public:
    explicit KeyField(QWidget* parent = nullptr);

    void setFound(const QList<FoundColumn>& columns);
    [[nodiscard]] const QList<KeyColumn>& columns() const { return m_columns; } ///< Those that hold.

Q_SIGNALS:
    void chosen();                   ///< columns() are other ones.
    void wrong(const QString& text); ///< That was written, and is none.

private:
    void takeText();
    void fillMenu();

    QLineEdit* m_text;
    QToolButton* m_choose;
    ui::TickMenu* m_menu;
    QList<FoundColumn> m_found;
    QList<KeyColumn> m_columns;
};

} // namespace compare
