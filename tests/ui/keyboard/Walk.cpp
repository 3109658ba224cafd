#include "Walk.h"

#include "ui/common/Theme.h"

#include <QAbstractButton>
#include <QApplication>
#include <QLabel>
#include <QSet>
#include <QShortcutEvent>
#include <QTest>

namespace walk {

namespace {

constexpr double seen = 3;      // contrast of a mark that is no text
constexpr int control = 12;     // so wide and high at least: a text cursor is no sign of the focus
constexpr qsizetype most = 200; // stops
constexpr int parts = 4;        // of one control: day, month and year are reached by themselves

QString described(const QWidget* widget)
{
    const auto* button = qobject_cast<const QAbstractButton*>(widget);
    QString name = widget->accessibleName().isEmpty() ? widget->objectName() : widget->accessibleName();
    if (name.isEmpty() && button != nullptr)
        name = button->text();
    return QLatin1String(widget->metaObject()->className()) + QStringLiteral(" '") + name + QLatin1Char('\'');
}

QRect placeOf(const QWidget* widget)
{
    return {widget->mapTo(widget->window(), QPoint(0, 0)), widget->size()};
}

QSet<QWidget*> reachable(const QWidget& window)
{
    QSet<QWidget*> all;
    for (QWidget* widget : window.findChildren<QWidget*>())
        if (widget->isVisible() && widget->isEnabled() && (widget->focusPolicy() & Qt::TabFocus) &&
            widget->focusProxy() == nullptr && widget->window() == &window)
            all.insert(widget);
    return all;
}

QImage picture(QWidget* of)
{
    QCoreApplication::processEvents();
    return of->window()->grab(placeOf(of)).toImage();
}

bool showsItsFocus(QWidget* widget)
{
    const QImage with = picture(widget);
    widget->clearFocus();
    const QImage without = picture(widget);
    widget->setFocus(Qt::TabFocusReason);
    QRect changed;
    int pixels = 0;
    for (int y = 0; y < with.height(); ++y)
        for (int x = 0; x < with.width(); ++x)
            if (with.pixel(x, y) != without.pixel(x, y) &&
                ui::contrast(with.pixelColor(x, y), without.pixelColor(x, y)) >= seen) {
                changed |= QRect(x, y, 1, 1);
                ++pixels;
            }
    return changed.width() >= control && changed.height() >= control && pixels >= changed.width() + changed.height();
}

/// Notes who is called by a letter, and keeps buttons from being pressed.
class Called : public QObject {
public:
    explicit Called(QObject* target) { target->installEventFilter(this); }
    int times = 0;
    bool ambiguous = false;

private:
    bool eventFilter(QObject* target, QEvent* event) override
    {
        if (event->type() != QEvent::Shortcut)
            return false;
        ++times;
        ambiguous = ambiguous || static_cast<QShortcutEvent*>(event)->isAmbiguous();
        return qobject_cast<QAbstractButton*>(target) != nullptr;
    }
};

void press(const QWidget& window, const QKeySequence& letter)
{
    QWidget* at = QApplication::focusWidget();
    QTest::keyClick(at == nullptr ? const_cast<QWidget*>(&window) : at, letter[0].key(), letter[0].keyboardModifiers());
    QCoreApplication::processEvents(); // what was led to comes into sight
}

} // namespace

QStringList byTab(QWidget& window)
{
    QStringList faults;
    QList<QWidget*> stops;
    if (QApplication::focusWidget() == nullptr)
        QTest::keyClick(&window, Qt::Key_Tab);
    for (QWidget* at = QApplication::focusWidget(); at != nullptr && !stops.contains(at) && stops.size() < most;
         at = QApplication::focusWidget()) {
        // Its own mark of a focus that came by the keyboard goes with the window, not with the widget.
        window.setAttribute(Qt::WA_KeyboardFocusChange);
        if (!showsItsFocus(at))
            faults.append(described(at) + QStringLiteral(" does not show that it has the focus"));
        if (!stops.isEmpty() && stops.last()->parentWidget() == at->parentWidget()) {
            const QRect before = placeOf(stops.last());
            const QRect now = placeOf(at);
            const bool oneRow = before.top() <= now.center().y() && now.center().y() <= before.bottom();
            if (oneRow && now.left() < before.left() && at != stops.first())
                faults.append(described(at) + QStringLiteral(" is reached after ") + described(stops.last()) +
                              QStringLiteral(", which stands to its right"));
        }
        stops.append(at);
        for (int part = 0; part < parts && QApplication::focusWidget() == at; ++part)
            QTest::keyClick(at, Qt::Key_Tab);
    }
    for (QWidget* widget : reachable(window))
        if (!stops.contains(widget))
            faults.append(described(widget) + QStringLiteral(" is not reached"));
    return faults;
}

QStringList byAlt(QWidget& window)
{
    QStringList faults;
    const auto fault = [&faults](const QString& text, const QString& what) {
        faults.append(QStringLiteral("'%1' %2").arg(text, what));
    };
    const auto inSight = [](const QWidget* widget) { return !widget->visibleRegion().isEmpty(); };
    QWidget* const first = QApplication::focusWidget();
    const auto begin = [&] {
        if (first != nullptr)
            first->setFocus();
        QCoreApplication::processEvents();
    };
    for (QLabel* label : window.findChildren<QLabel*>()) {
        const QKeySequence letter = QKeySequence::mnemonic(label->text());
        if (letter.isEmpty() || !label->isVisible() || label->textFormat() == Qt::PlainText)
            continue;
        QWidget* buddy = label->buddy();
        if (buddy == nullptr) {
            fault(label->text(), QStringLiteral("belongs to no field"));
            continue;
        }
        if (!buddy->isEnabled())
            continue;
        begin();
        const Called called(label);
        press(window, letter);
        if (called.times != 1 || called.ambiguous)
            fault(label->text(), QStringLiteral("has a letter that means something else, too"));
        else if (QApplication::focusWidget() != buddy)
            fault(label->text(), QStringLiteral("does not lead to its field"));
        else if (!inSight(buddy))
            fault(label->text(), QStringLiteral("leads to a field out of sight"));
    }
    for (QAbstractButton* button : window.findChildren<QAbstractButton*>()) {
        const QKeySequence letter = QKeySequence::mnemonic(button->text());
        if (letter.isEmpty() || !button->isVisible() || !button->isEnabled())
            continue;
        begin();
        const Called called(button);
        press(window, letter);
        if (called.times != 1 || called.ambiguous)
            fault(button->text(), QStringLiteral("is not pressed by its letter alone"));
    }
    return faults;
}

} // namespace walk
