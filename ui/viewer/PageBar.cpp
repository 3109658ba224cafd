#include "PageBar.h"

#include "ui/common/CommandButtons.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"
#include "ui/common/Wording.h"

#include <QAction>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpressionValidator>
#include <QToolButton>

namespace viewer {

PageBar::PageBar(QWidget* parent)
    : QWidget(parent)
    , m_page(numberField(QStringLiteral("page-number"), tr("Page")))
    , m_pages(new QLabel(this))
    , m_line(numberField(QStringLiteral("line-number"), tr("Line")))
    , m_lines(new QLabel(this))
    , m_format(new QLabel(this))
{
    setObjectName(QStringLiteral("page-bar"));
    m_pages->setObjectName(QStringLiteral("page-count"));
    m_lines->setObjectName(QStringLiteral("line-count"));
    m_format->setObjectName(QStringLiteral("format"));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    row->setSpacing(ui::grid);
    row->addWidget(new QLabel(tr("Page"), this));
    row->addWidget(m_page);
    row->addWidget(m_pages);
    row->addSpacing(ui::grid);
    row->addWidget(new QLabel(tr("Line"), this));
    row->addWidget(m_line);
    row->addWidget(m_lines);
    row->addWidget(m_format, 1);
    m_format->setForegroundRole(QPalette::PlaceholderText);
    m_format->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_format->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred); // the first to give way
    const auto go = [this](QLineEdit* field, void (PageBar::*wanted)(qint64)) {
        connect(field, &QLineEdit::returnPressed, this, [this, field, wanted] {
            const qint64 number = field->text().remove(QLatin1Char(',')).toLongLong();
            field->setModified(false);
            Q_EMIT left();
            if (number > 0)
                Q_EMIT(this->*wanted)(number - 1);
        });
    };
    go(m_page, &PageBar::pageWanted);
    go(m_line, &PageBar::lineWanted);
}

QLineEdit* PageBar::numberField(const QString& name, const QString& accessible)
{
    auto* field = new QLineEdit(this);
    field->setObjectName(name);
    field->setAccessibleName(accessible);
    field->setAlignment(Qt::AlignRight);
    field->setFixedWidth(fontMetrics().horizontalAdvance(QStringLiteral("000,000,000")) + 2 * ui::grid);
    field->setValidator(new QRegularExpressionValidator(QRegularExpression(QStringLiteral("[0-9,]{1,13}")), field));
    return field;
}

void PageBar::tell(const Standing& standing)
{
    using ui::wording::number;
    const auto show = [](QLineEdit* field, qint64 value) {
        if (field->hasFocus() && field->isModified())
            return; // she types
        field->setText(number(value + 1));
        if (field->hasFocus())
            field->selectAll();
    };
    show(m_page, standing.page);
    show(m_line, standing.line);
    //: of so many pages, or lines
    const QString of = standing.isReading ? tr("of %1 so far") : tr("of %1");
    m_pages->setText(of.arg(number(standing.pages)));
    m_lines->setText(of.arg(number(standing.lines)));
    m_format->setText(standing.format);
}

void PageBar::askPage()
{
    m_page->setFocus(Qt::ShortcutFocusReason);
    m_page->selectAll();
}

void PageBar::askLine()
{
    m_line->setFocus(Qt::ShortcutFocusReason);
    m_line->selectAll();
}

void PageBar::addButton(QAction* action)
{
    QToolButton* button = ui::commandButton(action, this);
    button->setToolButtonStyle(Qt::ToolButtonTextOnly);
    layout()->addWidget(button);
}

void PageBar::keyPressEvent(QKeyEvent* event)
{
    if (event->key() != Qt::Key_Escape) {
        QWidget::keyPressEvent(event);
        return;
    }
    for (QLineEdit* field : {m_page, m_line})
        field->setModified(false);
    Q_EMIT left();
}

} // namespace viewer
