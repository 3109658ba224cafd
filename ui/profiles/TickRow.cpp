#include "ui/profiles/TickRow.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"

#include <QCheckBox>

namespace ui {

TickRow::TickRow(const QList<Choice>& choices, QWidget* parent)
    : QWidget(parent)
    , m_choices(choices)
{
    auto* row = new FlowLayout(grid, this);
    row->setContentsMargins(0, 0, 0, 0);
    for (const Choice& choice : choices) {
        auto* box = new QCheckBox(choice.text);
        box->setMinimumHeight(controlHeight - grid);
        connect(box, &QCheckBox::clicked, this, &TickRow::edited);
        row->addWidget(box);
        m_boxes += box;
    }
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    setSizePolicy(policy);
}

void TickRow::setTicked(const QStringList& codes)
{
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(codes.contains(m_choices.at(i).code, Qt::CaseInsensitive));
}

QStringList TickRow::ticked() const
{
    QStringList codes;
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        if (m_boxes.at(i)->isChecked())
            codes += m_choices.at(i).code;
    return codes;
}

void TickRow::setNames(const QString& of)
{
    for (QCheckBox* box : std::as_const(m_boxes))
        box->setAccessibleName(of + QStringLiteral(": ") + box->text());
}

} // namespace ui
