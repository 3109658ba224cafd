#pragma once

#include "ButtonRow.h"
#include "StateColors.h"

#include <QElapsedTimer>
#include <QFrame>
#include <QPointer>

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
/// What goes with the focus in it gives that back. A click that was meant for a button which another has just taken the
/// place of does nothing.
class Banner : public QFrame {
    Q_OBJECT
public:
    explicit Banner(QWidget* parent = nullptr);

    /// Shows; replaces what stands there. Screen readers are told, unless only its numbers are other ones.
    void tell(const BannerContent& content);
    void dismiss();
    /// Where every line counts: what does not fit on one is in the tooltip.
    void setOneLine(bool oneLine);
    [[nodiscard]] const BannerContent& content() const { return m_content; }
    [[nodiscard]] bool isEmpty() const { return m_content == BannerContent{}; }

Q_SIGNALS:
    void pressed(const QString& buttonId, const QVariant& argument);
    void dismissed(); ///< Closed by the clerk.
    /// It goes with the focus in it, and where that was before is no place for it any more.
    void focusLeft();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void arrange();
    void fitWords();
    void giveFocusBack();

    BannerContent m_content;
    QLabel* m_title;
    QLabel* m_text;
    QBoxLayout* m_words;
    QBoxLayout* m_row;
    ButtonRow* m_buttons;
    QToolButton* m_close;
    bool m_oneLine = false;
    QElapsedTimer m_sinceOthers; ///< Since other buttons came under the mouse.
    QPointer<QWidget> m_before;  ///< Had the focus before it came in here.
};

} // namespace ui
