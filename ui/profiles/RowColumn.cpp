#include "ui/profiles/RowColumn.h"

#include "ui/common/DeskStyle.h"

#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

RowColumn::RowColumn(Words words, std::function<EditRow*()> make, QWidget* parent)
    : QWidget(parent)
    , m_words(std::move(words))
    , m_make(std::move(make))
    , m_column(new QVBoxLayout(this))
    , m_add(new QPushButton(m_words.add))
{
    m_column->setContentsMargins(0, 0, 0, 0);
    m_column->setSpacing(grid);
    m_add->setAutoDefault(false);
    m_add->setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    m_column->addWidget(m_add);
    connect(m_add, &QPushButton::clicked, this, [this] {
        append();
        m_rows.last().row->focusFirst();
        Q_EMIT edited();
        Q_EMIT toSee(m_rows.last().frame);
    });
}

void RowColumn::resize(qsizetype rows)
{
    while (m_rows.size() < rows)
        append();
    while (m_rows.size() > rows)
        removeAt(m_rows.size() - 1);
}

void RowColumn::append()
{
    auto* frame = new QWidget;
    Framed framed{frame, new QLabel, new QPushButton(tr("Remove")), m_make()};
    QFont bold = framed.title->font();
    bold.setWeight(QFont::DemiBold);
    framed.title->setFont(bold);
    framed.remove->setAutoDefault(false);
    auto* head = new QHBoxLayout;
    head->addWidget(framed.title, 1);
    head->addWidget(framed.remove);
    auto* column = new QVBoxLayout(frame);
    column->setContentsMargins(0, 0, 0, grid);
    column->setSpacing(grid / 2);
    column->addLayout(head);
    column->addWidget(framed.row);
    connect(framed.row, &EditRow::edited, this, &RowColumn::edited);
    connect(framed.remove, &QPushButton::clicked, this, [this, frame] { removeWidget(frame); });
    m_column->insertWidget(m_column->count() - 1, frame);
    frame->show(); // now, so that it can take the focus
    m_rows += framed;
    number();
    orderTabs(framed);
}

void RowColumn::removeAt(qsizetype at)
{
    QWidget* const frame = m_rows.takeAt(at).frame;
    frame->hide();
    frame->deleteLater(); // its own button may have been pressed
    number();
}

void RowColumn::removeWidget(const QWidget* frame)
{
    const auto found =
        std::find_if(m_rows.begin(), m_rows.end(), [&](const Framed& framed) { return framed.frame == frame; });
    if (found == m_rows.end())
        return;
    removeAt(found - m_rows.begin());
    m_add->setFocus(Qt::OtherFocusReason);
    Q_EMIT edited();
}

void RowColumn::number()
{
    for (qsizetype i = 0; i < m_rows.size(); ++i) {
        const QString title = m_words.title.arg(i + 1);
        m_rows.at(i).title->setText(title);
        m_rows.at(i).remove->setAccessibleName(tr("Remove: %1").arg(title));
        m_rows.at(i).row->setNames(title);
    }
}

/// New widgets come last of all in their window; this row belongs before the button below it.
void RowColumn::orderTabs(const Framed& last)
{
    const auto takesTab = [](const QWidget* widget) { return (widget->focusPolicy() & Qt::TabFocus) != 0; };
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && !takesTab(before))
        before = before->previousInFocusChain();
    QList<QWidget*> controls{last.remove};
    for (QWidget* control : last.row->findChildren<QWidget*>())
        if (takesTab(control) && control->focusProxy() == nullptr)
            controls += control;
    for (QWidget* control : std::as_const(controls)) {
        if (before != m_add)
            setTabOrder(before, control);
        before = control;
    }
    setTabOrder(before, m_add);
}

} // namespace ui
