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
constexpr int lines = 3; // two columns: what they stand above and below needs the room
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
    layout->setColumnStretch(3, 1);
    for (size_t line = 0; line < lineCount; ++line) {
        Row& row = m_rows[line];
        row.icon = new QLabel(this);
        row.text = new QLabel(this);
        row.icon->setFixedSize(markSize, markSize);
        layout->addWidget(row.icon, int(line) % lines, int(line) / lines * 2);
        layout->addWidget(row.text, int(line) % lines, int(line) / lines * 2 + 1);
        set(line, Mark::Waiting);
    }
}

size_t CheckList::lineOf(session::CheckStep step)
{
    switch (step) {
    case session::CheckStep::KeyFile:
        return 0;
    case session::CheckStep::Name:
    case session::CheckStep::Tcp:
    case session::CheckStep::Banner:
    case session::CheckStep::KeyExchange:
        return 1;
    case session::CheckStep::HostKey:
        return 2;
    case session::CheckStep::Login:
        return 3;
    case session::CheckStep::Sftp:
    case session::CheckStep::BaseFolder:
        break;
    }
    return 4;
}

QString CheckList::nameOf(size_t line) const
{
    if (m_failedAt && lineOf(*m_failedAt) == line) {
        switch (*m_failedAt) {
        case session::CheckStep::Name:
            return tr("Server's name");
        case session::CheckStep::Tcp:
            return tr("Way to the server's port");
        case session::CheckStep::Banner:
            return tr("Server speaks SSH");
        case session::CheckStep::KeyExchange:
            return tr("Encryption");
        case session::CheckStep::Sftp:
            return tr("SFTP session");
        default:
            break;
        }
    }
    const std::array<QString, lineCount> names{tr("Key file"), tr("Server answers"), tr("Server's fingerprint"),
                                               tr("Login"), tr("Report folders")};
    return names[line];
}

void CheckList::begin()
{
    m_failedAt.reset();
    for (size_t line = 0; line < lineCount; ++line)
        set(line, line == 0 ? Mark::Running : Mark::Waiting);
}

void CheckList::pass(session::CheckStep step)
{
    const auto following = static_cast<size_t>(step) + 1;
    const size_t line = lineOf(step);
    const size_t next = following < session::checkSteps.size() ? lineOf(session::checkSteps[following]) : lineCount;
    if (next != line)
        set(line, Mark::Passed);
    if (next < lineCount)
        set(next, Mark::Running);
}

void CheckList::finish(const session::CheckOutcome& outcome, bool isClosed)
{
    const bool asks = outcome.failure && isQuestion(outcome.failure->error.kind);
    m_failedAt = outcome.failedAt;
    const size_t failed = m_failedAt ? lineOf(*m_failedAt) : lineCount;
    for (size_t line = 0; line < lineCount; ++line)
        if (line < failed)
            set(line, Mark::Passed);
        else if (line > failed)
            set(line, Mark::NotTried);
        else
            set(line, isClosed ? Mark::Closed : asks ? Mark::Asked : Mark::Failed);
}

void CheckList::set(size_t line, Mark mark)
{
    Row& row = m_rows[line];
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
    row.text->setText(state.isEmpty() ? nameOf(line) : tr("%1: %2").arg(nameOf(line), state));
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
