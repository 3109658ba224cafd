#pragma once

#include "ButtonRow.h"
#include "StateColors.h"

#include <QFrame>

class QBoxLayout;
class QLabel;
class QToolButton;

namespace ui {

struct BannerContent {
    Tone tone = Tone::Quiet;
    QString title; ///< What happened, in a few words.
    QString text;  ///< What it means for her reports, and what to do.
    QList<BannerButton> buttons;
    bool closable = true;

    bool operator==(const BannerContent&) const = default;
};

/// The one door for errors and results: a line inside the window, with the next step as a button. Never a message box.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    void tell(const BannerContent& content); ///< Shows; replaces what stands there; screen readers are told.
    void dismiss();
    [[nodiscard]] const BannerContent& content() const { return m_content; }
    [[nodiscard]] bool isEmpty() const { return m_content == BannerContent{}; }

Q_SIGNALS:
    void pressed(const QString& buttonId, const QVariant& argument);
    void dismissed(); ///< Closed by the clerk.

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();

    BannerContent m_content;
    QLabel* m_title;
    QLabel* m_text;
    QBoxLayout* m_row;
    ButtonRow* m_buttons;
    QToolButton* m_close;
};

} // namespace ui
