#include "ui/profiles/PathField.h"

#include "ui/common/Accessible.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QPainter>
#include <QPushButton>

namespace ui {

/// Underlines a part of what it holds.
class PathField::MarkedEdit : public QLineEdit {
public:
    void mark(int from, int length)
    {
        m_from = from;
        m_length = length;
        update();
    }

protected:
    void paintEvent(QPaintEvent* event) override
    {
        QLineEdit::paintEvent(event);
        if (m_length == 0)
            return;
        // The text may be scrolled: counted from where the text cursor is.
        const auto widthTo = [this](int position) { return fontMetrics().horizontalAdvance(text(), position); };
        const int origin = cursorRect().center().x() - widthTo(cursorPosition());
        const QRect room = rect().adjusted(grid, 0, -grid, 0);
        const int left = std::max(room.left(), origin + widthTo(m_from));
        const int right = std::min(room.right(), origin + widthTo(m_from + m_length));
        const int bottom = (height() + fontMetrics().height()) / 2;
        QPainter painter(this);
        if (left < right)
            painter.fillRect(left, bottom - 1, right - left, 2, toneColors(Tone::Bad, palette()).text);
    }

private:
    int m_from = 0;
    int m_length = 0;
};

namespace {

QString wordOf(const QString& placeholder)
{
    return u'{' + placeholder + u'}';
}

QString valueFor(const QString& word, const ledger::Report& report)
{
    const auto path = profile::PathTemplate::parse(word);
    if (!path)
        return {};
    const profile::LocalPlace place = path->expand(report);
    return place.folders.isEmpty() ? place.file : place.folders.first();
}

} // namespace

PathField::PathField(const QString& insertText, QWidget* parent)
    : QWidget(parent)
    , m_edit(new MarkedEdit)
    , m_insert(new QPushButton(insertText))
    , m_menu(new QMenu(this))
{
    m_edit->setPlaceholderText(tr("as RAP has it: {folder}/{folder_date}"));
    m_insert->setAutoDefault(false);
    ui::setMenu(*m_insert, m_menu);
    connect(m_menu, &QMenu::aboutToShow, this, &PathField::fillMenu);
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    row->addWidget(m_edit, 1);
    row->addWidget(m_insert);
    m_field = new FormField(m_edit, both);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_field);
    connect(m_edit, &QLineEdit::textChanged, this, &PathField::judge);
    connect(m_edit, &QLineEdit::textEdited, this, &PathField::edited);
}

QLineEdit& PathField::edit() const
{
    return *m_edit;
}

void PathField::setText(const QString& text)
{
    m_edit->setText(text);
}

QString PathField::text() const
{
    return m_edit->text();
}

void PathField::setName(const QString& name)
{
    m_edit->setAccessibleName(name);
    m_insert->setAccessibleName(tr("Insert a placeholder: %1").arg(name));
}

void PathField::setExample(const std::optional<ledger::Report>& report)
{
    m_example = report;
}

void PathField::judge()
{
    const TypedPath path = value();
    if (path) {
        m_edit->mark(0, 0);
        m_field->clear();
        return;
    }
    const profile::PathFault& fault = path.error();
    m_edit->mark(fault.column - 1, std::max(fault.length, 1));
    m_field->tell(Tone::Bad, fault.example.isEmpty()
                                 ? fault.reason
                                 //: %1 what is wrong, %2 what can stand there
                                 : tr("%1 What can stand here: %2").arg(fault.reason, fault.example));
}

void PathField::showFault()
{
    m_edit->setFocus(Qt::OtherFocusReason);
    const TypedPath path = value();
    if (!path)
        m_edit->setSelection(path.error().column - 1, path.error().length);
}

void PathField::fillMenu()
{
    m_menu->clear();
    for (const QString& placeholder : profile::placeholders()) {
        const QString word = wordOf(placeholder);
        QString text = word;
        if (m_example)
            text += QLatin1Char('\t') + valueFor(word, *m_example).replace(QLatin1Char('&'), QStringLiteral("&&"));
        QAction* action = m_menu->addAction(text);
        connect(action, &QAction::triggered, this, [this, word] { insert(word); });
    }
}

void PathField::insert(const QString& text)
{
    m_edit->insert(text);
    m_edit->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

} // namespace ui
