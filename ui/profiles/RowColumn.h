#pragma once

#include "ui/profiles/EditRow.h"

#include <QList>
#include <functional>

class QLabel;
class QPushButton;
class QVBoxLayout;

namespace ui {

/// As many rows of one sort as she wants, each with its title and a button that removes it; below them a button that
/// adds one. Reached by Tab in the order in which they stand.
class RowColumn : public QWidget {
    Q_OBJECT
public:
    struct Words {
        QString title; ///< "Exception %1"
        QString add;   ///< Of the button, with mnemonic.
    };
    RowColumn(Words words, std::function<EditRow*()> make, QWidget* parent = nullptr);

    void resize(qsizetype rows); ///< Makes or drops the last ones; nobody is told.
    [[nodiscard]] qsizetype count() const { return m_rows.size(); }
    template <typename Row> [[nodiscard]] Row& row(qsizetype at) const { return static_cast<Row&>(*m_rows.at(at).row); }

Q_SIGNALS:
    void edited(); ///< By a person: in a row, or one more, or one less.
    void toSee(QWidget* row);

private:
    struct Framed {
        QWidget* frame;
        QLabel* title;
        QPushButton* remove;
        EditRow* row;
    };
    void append();
    void removeAt(qsizetype at);
    void removeWidget(const QWidget* frame);
    void number();
    void orderTabs(const Framed& last);

    Words m_words;
    std::function<EditRow*()> m_make;
    QVBoxLayout* m_column;
    QPushButton* m_add;
    QList<Framed> m_rows;
};

} // namespace ui
