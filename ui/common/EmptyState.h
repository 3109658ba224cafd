#pragma once

#include "ButtonRow.h"
#include "Icons.h"

class QLabel;

namespace ui {

struct EmptyContent {
    Icon icon = Icon::None;
    QString title; ///< What this place is for, or why nothing is in it.
    QString text;
    QList<BannerButton> buttons; ///< What fills it.

    bool operator==(const EmptyContent&) const = default;
};

/// Stands in for a list that has nothing to show.
class EmptyState : public QWidget {
    Q_OBJECT
public:
    explicit EmptyState(QWidget* parent = nullptr);

    void setContent(const EmptyContent& content);
    [[nodiscard]] const EmptyContent& content() const { return m_content; }

Q_SIGNALS:
    void pressed(const QString& buttonId, const QVariant& argument);
    void focusLeft(); ///< Its buttons go with the focus in them.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange(); ///< Where it is low, picture, then text, then buttons give way to the title.

    EmptyContent m_content;
    QWidget* m_picture;
    QLabel* m_title;
    QLabel* m_text;
    ButtonRow* m_buttons;
};

} // namespace ui
