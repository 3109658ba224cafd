#pragma once

#include <QList>
#include <QString>
#include <QVariant>
#include <QWidget>

class QHBoxLayout;

namespace ui {

struct BannerButton {
    QString id; ///< Told by pressed(); where it is a command's id, the owner runs the command.
    QString text;
    bool primary = false;
    QVariant argument{}; ///< Of the command.

    bool operator==(const BannerButton&) const = default;
};

/// The next steps that a message offers, side by side. The keyboard reaches them where the row stands.
class ButtonRow : public QWidget {
    Q_OBJECT
public:
    explicit ButtonRow(QWidget* parent = nullptr);

    void setButtons(const QList<BannerButton>& buttons); ///< Those that stand there already stay, with the focus.

Q_SIGNALS:
    void pressed(const QString& buttonId, const QVariant& argument);

private:
    QHBoxLayout* m_row;
    QList<BannerButton> m_shown;
};

} // namespace ui
