#include "Banner.h"

#include "DeskStyle.h"
#include "Icons.h"

#include <QAccessible>
#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QToolButton>

namespace ui {

namespace {

constexpr int iconSide = 18;
constexpr int leftEdge = 2 * grid;

QLabel* plainLabel(QWidget* parent)
{
    auto* label = new QLabel(parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    label->setFocusPolicy(Qt::NoFocus);
    return label;
}

} // namespace

Banner::Banner(QWidget* parent)
    : QFrame(parent)
    , m_title(plainLabel(this))
    , m_text(plainLabel(this))
    , m_row(new QBoxLayout(QBoxLayout::LeftToRight))
    , m_buttons(new ButtonRow(this))
    , m_close(new QToolButton(this))
{
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

    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    words->addWidget(m_title);
    words->addWidget(m_text);
    m_row->addLayout(words, 1);
    m_row->addWidget(m_buttons, 0, Qt::AlignLeft | Qt::AlignTop);
    connect(m_buttons, &ButtonRow::pressed, this, &Banner::pressed);

    auto* all = new QHBoxLayout(this);
    all->setContentsMargins(leftEdge + iconSide + grid, grid, grid, grid);
    all->addLayout(m_row, 1);
    all->addWidget(m_close, 0, Qt::AlignTop);
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    hide();
}

void Banner::tell(const BannerContent& content)
{
    if (content == m_content && isVisibleTo(parentWidget()))
        return;
    m_content = content;
    m_title->setText(content.title);
    m_text->setText(content.text);
    m_text->setVisible(!content.text.isEmpty());
    m_close->setVisible(content.closable);
    m_buttons->setButtons(content.buttons);
    m_buttons->setVisible(!content.buttons.isEmpty());
    arrange();
    setAccessibleName(content.title + QLatin1Char(' ') + content.text);
    setVisible(true);
    update();
    QAccessibleEvent alert(this, QAccessible::Alert);
    QAccessible::updateAccessibility(&alert);
}

void Banner::dismiss()
{
    m_content = {};
    hide();
}

void Banner::arrange()
{
    const bool narrow = width() < m_buttons->sizeHint().width() + 380;
    m_row->setDirection(narrow ? QBoxLayout::TopToBottom : QBoxLayout::LeftToRight);
    m_row->setSpacing(narrow ? grid : 2 * grid);
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
