#include "NoteStrip.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Wording.h"

#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPainter>
#include <QPlainTextEdit>
#include <QStyleOption>
#include <QToolButton>
#include <algorithm>

namespace viewer {
namespace {

constexpr int fieldEdge = 3; // pixels around the text

/// Edged as the field of a form is, which the style has for a single line only.
class NoteText : public QPlainTextEdit {
public:
    explicit NoteText(QWidget* parent)
        : QPlainTextEdit(parent)
    {
        setFrameShape(QFrame::NoFrame);
        setViewportMargins(fieldEdge, fieldEdge, fieldEdge, fieldEdge);
    }

protected:
    bool event(QEvent* event) override
    {
        if (event->type() == QEvent::FocusIn || event->type() == QEvent::FocusOut)
            update();
        if (event->type() != QEvent::Paint)
            return QPlainTextEdit::event(event);
        QStyleOptionFrame field;
        field.initFrom(this);
        field.lineWidth = 1;
        QPainter painter(this);
        style()->drawPrimitive(QStyle::PE_PanelLineEdit, &field, &painter, this);
        return true;
    }
};

} // namespace

NoteStrip::NoteStrip(QWidget* parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_text(new NoteText(this))
    , m_remove(new QToolButton(this))
{
    setObjectName(QStringLiteral("note-strip"));
    build();
    hide();
}

void NoteStrip::build()
{
    m_title->setObjectName(QStringLiteral("note-title"));
    m_title->setTextFormat(Qt::PlainText);
    m_text->setObjectName(QStringLiteral("note-text"));
    m_text->setPlaceholderText(tr("Your own words on this page. They stay on this PC: never printed or sent."));
    m_text->setTabChangesFocus(true);
    m_text->setMinimumWidth(120);
    m_text->installEventFilter(this);
    m_remove->setObjectName(QStringLiteral("note-remove"));
    m_remove->setText(tr("Remove"));
    m_remove->setFocusPolicy(Qt::StrongFocus);
    ui::makeFlat(m_remove);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    row->setSpacing(ui::grid);
    row->addWidget(m_title);
    row->addWidget(m_text, 1);
    row->addWidget(m_remove);
    connect(m_text, &QPlainTextEdit::textChanged, this, [this] {
        fitHeight();
        m_remove->setEnabled(!text().isEmpty());
    });
    connect(m_remove, &QToolButton::clicked, this, &NoteStrip::remove);
}

QString NoteStrip::text() const
{
    return m_text->toPlainText().trimmed();
}

void NoteStrip::show(qint64 page, const QString& text)
{
    if (m_text->hasFocus() || m_remove->hasFocus())
        return;
    const bool isOther = page != m_page || text != m_told;
    if (isOther)
        put(page, text);
    setVisible(!text.isEmpty());
}

void NoteStrip::write(qint64 page, const QString& text)
{
    if (page != m_page || !isVisible()) {
        tellWritten();
        put(page, text);
    }
    setVisible(true);
    fitHeight();
    m_text->setFocus(Qt::ShortcutFocusReason);
    m_text->moveCursor(QTextCursor::End);
}

void NoteStrip::clear()
{
    tellWritten();
    put(-1, {});
    hide();
}

void NoteStrip::put(qint64 page, const QString& text)
{
    m_page = page;
    setTold(text);
    m_text->setPlainText(text);
    m_title->setText(tr("Note on page %1").arg(ui::wording::number(page + 1)));
    m_text->setAccessibleName(m_title->text());
    m_remove->setAccessibleName(tr("Remove the note on page %1").arg(ui::wording::number(page + 1)));
    m_remove->setEnabled(!text.isEmpty());
}

void NoteStrip::setTold(const QString& text)
{
    m_told = text;
    setAccessibleName(text.isEmpty() ? QString()
                                     : tr("Note on page %1: %2").arg(ui::wording::number(m_page + 1), text));
}

void NoteStrip::tellWritten()
{
    if (m_page < 0 || text() == m_told)
        return;
    setTold(text());
    Q_EMIT written(m_page, m_told);
}

void NoteStrip::remove()
{
    m_text->clear();
    tellWritten();
    hide();
    Q_EMIT left();
}

// As many lines as it has, and the others by scrolling.
void NoteStrip::fitHeight()
{
    const int lines = std::clamp(int(m_text->document()->size().height()), 1, mostLines);
    const int around = 2 * (int(m_text->document()->documentMargin()) + fieldEdge + 1);
    m_text->setFixedHeight(lines * m_text->fontMetrics().lineSpacing() + around);
}

void NoteStrip::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    fitHeight();
}

void NoteStrip::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitHeight();
}

bool NoteStrip::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusOut)
        tellWritten();
    if (event->type() != QEvent::KeyPress)
        return QFrame::eventFilter(watched, event);
    const auto* key = static_cast<QKeyEvent*>(event);
    const bool isReturn = key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter;
    if (key->key() != Qt::Key_Escape && !(isReturn && key->modifiers().testFlag(Qt::ControlModifier)))
        return QFrame::eventFilter(watched, event);
    tellWritten();
    setVisible(!m_told.isEmpty());
    Q_EMIT left();
    return true;
}

} // namespace viewer
