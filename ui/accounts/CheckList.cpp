#include "ui/accounts/CheckList.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPainter>

namespace ui {

namespace {

constexpr int markSize = 16;

QString nameOf(session::CheckStep step)
{
    switch (step) {
    case session::CheckStep::KeyFile:
        return CheckList::tr("Key file");
    case session::CheckStep::Server:
        return CheckList::tr("Server answers");
    case session::CheckStep::HostKey:
        return CheckList::tr("Server's fingerprint");
    case session::CheckStep::Login:
        return CheckList::tr("Login");
    case session::CheckStep::BaseFolder:
        break;
    }
    return CheckList::tr("Report folders");
}

} // namespace

bool isQuestion(rap::ErrorKind kind)
{
    return kind == rap::ErrorKind::HostKeyUnknown || kind == rap::ErrorKind::HostKeyOtherType;
}

CheckList::CheckList(QWidget* parent)
    : QWidget(parent)
{
    auto* layout = new QGridLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setHorizontalSpacing(grid);
    layout->setVerticalSpacing(grid / 2);
    layout->setColumnStretch(1, 1);
    for (const session::CheckStep step : session::checkSteps) {
        const auto index = static_cast<size_t>(step);
        m_rows[index].icon = new QLabel(this);
        m_rows[index].text = new QLabel(this);
        m_rows[index].icon->setFixedSize(markSize, markSize);
        layout->addWidget(m_rows[index].icon, int(index), 0);
        layout->addWidget(m_rows[index].text, int(index), 1);
        set(step, Mark::Waiting);
    }
}

void CheckList::begin()
{
    for (const session::CheckStep step : session::checkSteps)
        set(step, Mark::Waiting);
    set(session::checkSteps.front(), Mark::Running);
}

void CheckList::pass(session::CheckStep step)
{
    set(step, Mark::Passed);
    const auto next = static_cast<size_t>(step) + 1;
    if (next < m_rows.size())
        set(session::checkSteps[next], Mark::Running);
}

void CheckList::finish(const session::CheckOutcome& outcome, bool isClosed)
{
    const bool asks = outcome.failure && isQuestion(outcome.failure->error.kind);
    for (const session::CheckStep step : session::checkSteps)
        if (!outcome.failedAt || step < *outcome.failedAt)
            set(step, Mark::Passed);
        else if (step > *outcome.failedAt)
            set(step, Mark::NotTried);
        else
            set(step, isClosed ? Mark::Closed : asks ? Mark::Asked : Mark::Failed);
}

void CheckList::set(session::CheckStep step, Mark mark)
{
    Row& row = m_rows[static_cast<size_t>(step)];
    row.mark = mark;
    QString state;
    switch (mark) {
    case Mark::Waiting:
        break;
    case Mark::Running:
        state = tr("trying…");
        break;
    case Mark::Passed:
        state = tr("in order");
        break;
    case Mark::Asked:
        state = tr("not trusted yet");
        break;
    case Mark::Closed:
        state = tr("RAP is closed now");
        break;
    case Mark::Failed:
        state = tr("failed");
        break;
    case Mark::NotTried:
        state = tr("not tried");
        break;
    }
    row.text->setText(state.isEmpty() ? nameOf(step) : tr("%1: %2").arg(nameOf(step), state));
    paintMarks();
}

void CheckList::paintMarks()
{
    for (const Row& row : m_rows) {
        if (row.icon == nullptr)
            continue;
        Icon name = Icon::Ring;
        Tone tone = Tone::Quiet;
        if (row.mark == Mark::Passed) {
            name = Icon::Check;
            tone = Tone::Good;
        } else if (row.mark == Mark::Asked || row.mark == Mark::Closed) {
            name = Icon::Warning;
            tone = Tone::Warning;
        } else if (row.mark == Mark::Failed) {
            name = Icon::Error;
            tone = Tone::Bad;
        } else if (row.mark == Mark::Running) {
            name = Icon::Waiting;
            tone = Tone::Accent;
        }
        QPixmap mark(QSize(markSize, markSize) * devicePixelRatioF());
        mark.setDevicePixelRatio(devicePixelRatioF());
        mark.fill(Qt::transparent);
        QPainter painter(&mark);
        painter.setRenderHint(QPainter::Antialiasing);
        paintIcon(painter, name, QRectF(0, 0, markSize, markSize), toneColors(tone, palette()).text);
        painter.end();
        row.icon->setPixmap(mark);
    }
}

void CheckList::changeEvent(QEvent* event)
{
    QWidget::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        paintMarks();
}

} // namespace ui
