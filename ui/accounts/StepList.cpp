#include "ui/accounts/StepList.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/StateColors.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

namespace ui {

StepList::StepList(const QStringList& steps, QWidget* parent)
    : QFrame(parent)
    , m_names(steps)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    for (const QString& name : steps) {
        Step step{new QFrame, new QLabel, new QLabel(name)};
        step.mark->setFixedWidth(2 * grid);
        step.text->setTextFormat(Qt::PlainText);
        QFont bold = font();
        bold.setBold(true);
        step.text->setMinimumWidth(QFontMetrics(bold).horizontalAdvance(name) + grid / 2); // nothing moves by it
        step.row->setAutoFillBackground(true);
        auto* row = new QHBoxLayout(step.row);
        row->setContentsMargins(grid, grid / 2, grid, grid / 2);
        row->setSpacing(grid / 2);
        row->addWidget(step.mark);
        row->addWidget(step.text, 1);
        column->addWidget(step.row);
        m_steps += step;
    }
    column->addStretch();
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Preferred);
}

void StepList::show(int current, int done)
{
    m_current = current;
    m_done = done;
    paintSteps();
}

void StepList::paintSteps()
{
    for (int i = 0; i < m_steps.size(); ++i) {
        const Step& step = m_steps.at(i);
        const bool isDone = i < m_done && i != m_current;
        step.mark->setText(isDone ? QStringLiteral("✓") : QString::number(i + 1));
        QFont font = this->font();
        font.setBold(i == m_current);
        step.text->setFont(font);
        step.mark->setFont(font);
        const ToneColors tone = toneColors(i == m_current ? Tone::Accent : Tone::Quiet, palette());
        QPalette colors = palette();
        colors.setColor(QPalette::Window, i == m_current ? tone.fill : palette().color(QPalette::Window));
        step.row->setPalette(colors);
        const QPalette::ColorRole role = i == m_current || isDone ? QPalette::WindowText : QPalette::PlaceholderText;
        step.text->setForegroundRole(role);
        step.mark->setForegroundRole(role);
        //: A step of the assistant, read out: "Your key, done"
        const QString state = isDone ? tr("%1, done") : i == m_current ? tr("%1, now") : tr("%1, to come");
        step.text->setAccessibleName(state.arg(m_names.at(i)));
    }
}

void StepList::changeEvent(QEvent* event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintSteps();
}

} // namespace ui
