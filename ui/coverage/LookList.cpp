#include "LookList.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Pill.h"
#include "ui/common/Theme.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>

namespace coverage {

namespace {

constexpr int signWidth = 170;
constexpr int lineHeight = 38;

/// How it stands, as a filled pill.
class Sign final : public QWidget {
public:
    using QWidget::QWidget;

    void show(ui::Tone tone, ui::Icon icon, const QString& text)
    {
        m_tone = tone;
        m_icon = icon;
        m_text = text;
        setAccessibleName(text);
        setToolTip(text);
        update();
    }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        ui::paintStatePill(painter, rect(), m_tone, m_icon, m_text, palette(), true);
    }

private:
    ui::Tone m_tone = ui::Tone::Quiet;
    ui::Icon m_icon = ui::Icon::None;
    QString m_text;
};

} // namespace

class LookList::Line final : public QWidget {
public:
    explicit Line(QWidget* parent)
        : QWidget(parent)
        , m_sign(new Sign(this))
        , m_text(new QLabel(this))
        , m_button(new QPushButton(this))
    {
        m_sign->setFixedSize(signWidth, lineHeight - ui::grid);
        m_text->setTextFormat(Qt::PlainText);
        m_text->setWordWrap(true);
        m_button->setAutoDefault(false);
        auto* row = new QHBoxLayout(this);
        row->setContentsMargins(0, ui::grid / 2, ui::grid, ui::grid / 2);
        row->setSpacing(ui::grid);
        row->addWidget(m_sign);
        row->addWidget(m_text, 1);
        row->addWidget(m_button);
    }

    void show(const LookLine& line)
    {
        m_sign->show(line.tone, line.icon, line.sign);
        m_text->setText(line.text);
        m_button->setText(line.button);
        m_button->setAccessibleName(line.button + QStringLiteral(": ") + line.text);
        m_button->setAccessibleDescription(line.sign);
    }

    [[nodiscard]] QPushButton& button() const { return *m_button; }

protected:
    void paintEvent(QPaintEvent* /*event*/) override
    {
        QPainter painter(this);
        painter.fillRect(QRect(0, height() - 1, width(), 1), ui::lineColor(palette()));
    }

private:
    Sign* m_sign;
    QLabel* m_text;
    QPushButton* m_button;
};

LookList::LookList(QWidget* parent)
    : QScrollArea(parent)
    , m_content(new QWidget)
{
    setObjectName(QStringLiteral("looks"));
    setAccessibleName(tr("Needs a look"));
    setFrameShape(NoFrame);
    setWidgetResizable(true);
    setFocusPolicy(Qt::NoFocus);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addStretch();
    setWidget(m_content);
    viewport()->setAutoFillBackground(false);
    m_content->setAutoFillBackground(false);
}

void LookList::setLines(const QList<LookLine>& lines)
{
    if (lines == m_lines)
        return;
    m_lines = lines;
    auto* column = static_cast<QVBoxLayout*>(m_content->layout());
    while (m_shown.size() > lines.size()) {
        Line* gone = m_shown.takeLast();
        gone->hide();
        gone->deleteLater(); // its button may have just been pressed
        column->removeWidget(gone);
    }
    while (m_shown.size() < lines.size()) {
        const qsizetype at = m_shown.size();
        auto* line = new Line(m_content);
        line->button().installEventFilter(this);
        connect(&line->button(), &QPushButton::clicked, this, [this, at] {
            const LookLine told = m_lines.at(at); // what follows may change them
            Q_EMIT pressed(told);
        });
        column->insertWidget(int(at), line);
        m_shown += line;
    }
    for (qsizetype i = 0; i < lines.size(); ++i)
        m_shown.at(i)->show(lines.at(i));
    updateGeometry();
}

QSize LookList::sizeHint() const
{
    return {600, m_content->layout()->hasHeightForWidth() ? m_content->heightForWidth(std::max(width(), 400))
                                                          : m_content->sizeHint().height()};
}

bool LookList::eventFilter(QObject* watched, QEvent* event)
{
    if (event->type() == QEvent::FocusIn)
        ensureWidgetVisible(static_cast<QWidget*>(watched), 0, ui::grid);
    return QScrollArea::eventFilter(watched, event);
}

void LookList::resizeEvent(QResizeEvent* event)
{
    QScrollArea::resizeEvent(event);
    updateGeometry();
}

} // namespace coverage
