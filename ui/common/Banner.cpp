#include "Banner.h"

#include "Accessible.h"
#include "DeskStyle.h"
#include "Icons.h"

#include <QApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int iconSide = 18;
constexpr int leftEdge = 2 * grid;
constexpr int leastText = 80; // a few words, or none

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

/// A count that goes on is no news.
QString withoutNumbers(const BannerContent& content)
{
    QString words = content.title;
    return words.removeIf([](QChar c) { return c.isDigit() || c.isPunct(); });
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel(this))
    , m_text(plainLabel(this))
    , m_words(new QBoxLayout(QBoxLayout::TopToBottom))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new ButtonRow(this))
    , m_close(new QToolButton(this))
{
    readAs(*this, QAccessible::AlertMessage);
    QFont bold = m_title->font();
    bold.setWeight(QFont::DemiBold);
    m_title->setFont(bold);

    m_close->setIcon(icon(Icon::Close));
    m_close->setToolTip(tr("Close this message"));
    m_close->setAccessibleName(m_close->toolTip());
    m_close->setIconSize(QSize(12, 12));
    makeFlat(m_close);
    connect(m_close, &QToolButton::clicked, this, [this] {
        dismiss();
        Q_EMIT dismissed();
    });

    m_words->addWidget(m_title);
    m_words->addWidget(m_text, 1);
    m_row->addLayout(m_words, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignLeft | Qt::AlignTop);
    connect(m_buttons, &ButtonRow::pressed, this, [this](const QString& buttonId, const QVariant& argument) {
        if (!m_sinceOthers.isValid() || m_sinceOthers.hasExpired(QApplication::doubleClickInterval()))
            Q_EMIT pressed(buttonId, argument);
    });

    auto* all = new QHBoxLayout(this);
    all->addLayout(m_row, 1);
    all->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    connect(qApp, &QApplication::focusChanged, this, [this](QWidget* old, const QWidget* now) {
        if (old != nullptr && isAncestorOf(now) && !isAncestorOf(old))
            m_before = old;
    });
    hide();
}

void Banner::tell(const BannerContent& content)
{
    if (content == m_content && isVisibleTo(parentWidget()))
        return;
    const bool isNews = !isVisibleTo(parentWidget()) || withoutNumbers(content) != withoutNumbers(m_content);
    if (content.buttons != m_content.buttons) {
        giveFocusBack();
        m_sinceOthers.invalidate();
        if (isVisible() && m_buttons->underMouse())
            m_sinceOthers.start();
    }
    m_content = content;
    m_close->setVisible(content.closable);
    m_buttons->setButtons(content.buttons);
    m_buttons->setVisible(!content.buttons.isEmpty());
    arrange();
    setAccessibleName(content.title + QLatin1Char(' ') + content.text);
    setVisible(true);
    update();
    if (isNews)
        alert(*this, content.tone);
}

void Banner::dismiss()
{
    giveFocusBack();
    m_content = {};
    hide();
}

// Left to itself Qt gives it to the next one in the row, wherever that stands.
void Banner::giveFocusBack()
{
    const QWidget* at = window()->focusWidget();
    if (at == nullptr || !isAncestorOf(at))
        return;
    if (m_before && m_before->isVisible() && m_before->isEnabled())
        m_before->setFocus(Qt::OtherFocusReason);
    else
        Q_EMIT focusLeft();
}

void Banner::setOneLine(bool oneLine)
{
    if (std::exchange(m_oneLine, oneLine) != oneLine)
        arrange();
}

void Banner::arrange()
{
    const int edge = m_oneLine ? grid / 2 : grid;
    layout()->setContentsMargins(leftEdge + iconSide + grid, edge, grid, edge);
    m_words->setDirection(m_oneLine ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_words->setSpacing(m_oneLine ? grid : 2);
    for (QLabel* label : {m_title, m_text})
        label->setWordWrap(!m_oneLine);
    fitWords();
    const bool narrow = !m_oneLine && width() < m_buttons->sizeHint().width() + 380;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? grid : 2 * grid);
}

void Banner::fitWords()
{
    const int others =
        layout()->contentsMargins().left() + m_buttons->sizeHint().width() + m_close->sizeHint().width() + 5 * grid;
    int room = m_oneLine ? width() - others : QWIDGETSIZE_MAX;
    const auto fit = [&room](QLabel* label, const QString& text) {
        const QFontMetrics metrics(label->font());
        label->setText(metrics.elidedText(text, Qt::ElideRight, std::max(room, 0)));
        room -= metrics.horizontalAdvance(label->text()) + grid;
    };
    fit(m_title, m_content.title);
    m_text->setVisible(!m_content.text.isEmpty() && room >= leastText);
    fit(m_text, m_content.text);
    const bool isWhole = m_title->text() == m_content.title && m_text->text() == m_content.text && !m_text->isHidden();
    setToolTip(isWhole ? QString() : m_content.title + QLatin1Char('\n') + m_content.text);
}

void Banner::resizeEvent(QResizeEvent* event)
{
    QFrame::resizeEvent(event);
    arrange();
}

void Banner::paintEvent(QPaintEvent*)
{
    const ToneColors colors = toneColors(m_content.tone, palette());
    QPainter painter(this);
    painter.fillRect(rect(), colors.fill);
    painter.fillRect(QRect(0, 0, 3, height()), colors.text);
    const int top = m_title->geometry().center().y() + 1 - iconSide / 2;
    paintIcon(painter, iconFor(m_content.tone), QRectF(leftEdge, top, iconSide, iconSide), colors.text);
}

} // namespace ui
