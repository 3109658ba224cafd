#pragma once

#include <QAbstractButton>
#include <QPointer>

class QKeyEvent;

namespace ui {

/// What keys do in every window, beside what Qt has them do. An event filter of the application.
///
/// Return presses the push or tool button that has the focus, as the space bar does; held down it presses nothing, not
/// even in the menu that it has opened. A character with Alt that is no mnemonic is not typed.
class Keyboard : public QObject {
    Q_OBJECT
public:
    using QObject::QObject;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool takePressed(QObject* watched, const QKeyEvent& key);
    bool takeReleased(QObject* watched, const QKeyEvent& key);

    bool m_isHeld = false;               ///< Return, since it pressed a button.
    QPointer<QAbstractButton> m_pressed; ///< By Return that is held.
};

} // namespace ui
