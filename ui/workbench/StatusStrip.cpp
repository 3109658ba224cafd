#include "StatusStrip.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Pill.h"

#include <QMetaEnum>

namespace workbench {

namespace {

constexpr int edge = 12;

} // namespace

StatusStrip::StatusStrip(QWidget* parent)
    : QWidget(parent)
{
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        const auto place = Place(i);
        m_pills[i] = new ui::Pill(this);
        m_pills[i]->setObjectName(QLatin1String("pill-") +
                                  QLatin1String(QMetaEnum::fromType<Place>().valueToKey(int(i))).toString().toLower());
        m_pills[i]->hide();
        connect(m_pills[i], &QPushButton::clicked, this, [this, place] { Q_EMIT pressed(place); });
    }
    setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Fixed);
    setLow(false);
}

void StatusStrip::setLow(bool low)
{
    m_gap = low ? 2 : ui::grid;
    updateGeometry();
}

ui::Pill& StatusStrip::pill(Place place) const
{
    return *m_pills[std::size_t(place)];
}

void StatusStrip::setPill(Place place, const StatusPill& fact)
{
    const auto i = std::size_t(place);
    if (m_facts[i] == fact)
        return;
    m_facts[i] = fact;
    m_pills[i]->setFact(fact.tone, fact.icon, fact.text, fact.shortText);
    m_pills[i]->setToolTip(fact.explanation);
    m_pills[i]->setAccessibleDescription(fact.explanation);
    m_pills[i]->setVisible(!fact.text.isEmpty());
    arrange();
}

void StatusStrip::arrange()
{
    // Short texts come in one by one, the least important first, until all fit.
    constexpr std::array order{Place::Checked, Place::Server,   Place::Key,
                               Place::Service, Place::Schedule, Place::Coverage};
    std::array<bool, order.size()> isShort{};
    const auto needed = [&] {
        int width = 2 * edge - ui::grid;
        for (std::size_t i = 0; i < m_pills.size(); ++i)
            if (!m_facts[i].text.isEmpty())
                width += m_pills[i]->widthOf(isShort[i]) + ui::grid;
        return width;
    };
    for (const Place place : order)
        if (needed() > width())
            isShort[std::size_t(place)] = true;
    int left = edge;
    for (std::size_t i = 0; i < m_pills.size(); ++i) {
        if (m_facts[i].text.isEmpty())
            continue;
        m_pills[i]->setShort(isShort[i]);
        const QSize size = m_pills[i]->sizeHint();
        const bool last = Place(i) == Place::Checked;
        const int x = last ? std::max(left, width() - edge - size.width()) : left;
        m_pills[i]->setGeometry(x, (height() - size.height()) / 2, size.width(), size.height());
        left = x + size.width() + ui::grid;
    }
}

void StatusStrip::resizeEvent(QResizeEvent* event)
{
    QWidget::resizeEvent(event);
    arrange();
}

QSize StatusStrip::sizeHint() const
{
    return {800, m_pills.front()->sizeHint().height() + m_gap};
}

QSize StatusStrip::minimumSizeHint() const
{
    return {320, sizeHint().height()};
}

} // namespace workbench
