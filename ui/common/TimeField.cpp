#include "ui/common/TimeField.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Wording.h"

#include <QFocusEvent>
#include <QKeyEvent>
#include <QRegularExpression>
#include <algorithm>
#include <utility>

namespace ui {

namespace {

constexpr int hourDigits = 2;
constexpr int secondsOfMinute = 60;
constexpr int secondsOfHour = 60 * secondsOfMinute;

} // namespace

QTime typedTime(const QString& text)
{
    // The full-width colon is a Chinese keyboard's.
    static const QRegularExpression form(
        QStringLiteral(
            R"(^(?|(\d{1,2})\s*[:.\x{FF1A}]\s*(\d{2})|(\d{2})(\d{2})|(\d{1,2})()(?=\s*[ap]))\s*(?:([ap])\.?\s*m\.?)?$)"),
        QRegularExpression::CaseInsensitiveOption);
    const QRegularExpressionMatch match = form.match(text.trimmed());
    if (!match.hasMatch())
        return {};
    int hour = match.captured(1).toInt();
    const QString half = match.captured(3).toLower();
    if (!half.isEmpty()) {
        if (hour < 1 || hour > 12)
            return {};
        hour = hour % 12 + (half == QLatin1String("p") ? 12 : 0);
    }
    const int minute = match.captured(2).toInt();
    return QTime::isValid(hour, minute, 0) ? QTime(hour, minute) : QTime();
}

TimeField::TimeField(QTime time, QWidget* parent)
    : QLineEdit(parent)
{
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setTime(time);
    connect(this, &QLineEdit::textEdited, this, &TimeField::edited);
    connect(this, &QLineEdit::textChanged, this, [this] {
        if (this->time().isValid())
            judge();
    });
    connect(this, &QLineEdit::editingFinished, this, [this] {
        if (this->time().isValid())
            setText(wording::minute(this->time()));
        judge();
    });
}

void TimeField::tellIn(FormField& field)
{
    m_field = &field;
    judge();
}

void TimeField::setTime(QTime time)
{
    if (time.isValid() && time != this->time())
        setText(wording::minute(time));
    else if (!time.isValid() && this->time().isValid())
        clear();
    judge();
}

QTime TimeField::time() const
{
    return typedTime(text());
}

QSize TimeField::sizeHint() const
{
    const int words = fontMetrics().horizontalAdvance(QStringLiteral("00:00 p.m."));
    return {words + 3 * grid, QLineEdit::sizeHint().height()};
}

void TimeField::judge()
{
    if (m_field == nullptr)
        markWrong(this, !time().isValid());
    else if (time().isValid())
        m_field->clear();
    else
        m_field->tell(Tone::Bad, tr("This is no time. Type one such as 20:15 or 8:15 pm."));
}

void TimeField::step(int by)
{
    const QTime old = time();
    if (!old.isValid())
        return;
    const int cursor = cursorPosition();
    const bool isHour = cursor <= hourDigits;
    setText(wording::minute(old.addSecs(by * (isHour ? secondsOfHour : secondsOfMinute))));
    setCursorPosition(std::min<int>(cursor, int(text().size())));
    Q_EMIT edited();
}

void TimeField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Up || event->key() == Qt::Key_Down) {
        step(event->key() == Qt::Key_Up ? 1 : -1);
        return;
    }
    const bool isTyped = !event->text().isEmpty() && event->text().at(0).isPrint() &&
                         !(event->modifiers() & (Qt::ControlModifier | Qt::AltModifier));
    if (isTyped && cursorPosition() == 0 && time().isValid())
        selectAll();
    QLineEdit::keyPressEvent(event);
}

void TimeField::focusInEvent(QFocusEvent* event)
{
    m_isClickedInto = event->reason() == Qt::MouseFocusReason;
    QLineEdit::focusInEvent(event);
}

void TimeField::mouseReleaseEvent(QMouseEvent* event)
{
    QLineEdit::mouseReleaseEvent(event);
    if (std::exchange(m_isClickedInto, false) && !hasSelectedText())
        selectAll();
}

} // namespace ui
