#pragma once

#include <QList>
#include <QStringList>
#include <QWidget>

class QCheckBox;

namespace ui {

/// Switches side by side of which any number may be ticked; none of them means any value.
class TickRow : public QWidget {
    Q_OBJECT
public:
    struct Choice {
        QString code; ///< What ticked() has for it.
        QString text;
    };
    explicit TickRow(const QList<Choice>& choices, QWidget* parent = nullptr);

    void setTicked(const QStringList& codes); ///< In any order and case.
    [[nodiscard]] QStringList ticked() const; ///< In the order in which they stand.
    void setNames(const QString& of);         ///< Accessible names: "<of>: <text>".

Q_SIGNALS:
    void edited(); ///< By a person.

private:
    QList<Choice> m_choices;
    QList<QCheckBox*> m_boxes;
};

} // namespace ui
