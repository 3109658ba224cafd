#include "ui/profiles/LandingList.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Theme.h"
#include "ui/profiles/Landing.h"

#include <QDir>
#include <QPainter>

namespace ui {

namespace {

constexpr int lineGap = 4;
constexpr int leastWidth = 200;

} // namespace

LandingList::LandingList(QWidget* parent)
    : QFrame(parent)
{
    setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Fixed);
    hide();
}

void LandingList::show(const QString& root, const TypedPath& path, const QList<ledger::Report>& reports)
{
    m_lines.clear();
    m_root = QDir::toNativeSeparators(root);
    if (path && !root.isEmpty())
        for (const ledger::Report& report : reports)
            m_lines += QDir::toNativeSeparators(root + u'/' + landingOf(report, *path));
    setToolTip(m_lines.join(QLatin1Char('\n')));
    setAccessibleName(tr("Where reports would be filed: %1").arg(m_lines.join(QStringLiteral("; "))));
    setVisible(!m_lines.isEmpty());
    updateGeometry();
    update();
}

QSize LandingList::sizeHint() const
{
    const int lines = int(m_lines.size()) + 1; // the root
    return {leastWidth, lines * (fontMetrics().height() + lineGap) + 2 * grid};
}

QSize LandingList::minimumSizeHint() const
{
    return sizeHint();
}

void LandingList::paintEvent(QPaintEvent* /*event*/)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(lineColor(palette()));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), cornerRadius, cornerRadius);
    QRect line(grid, grid, width() - 2 * grid, fontMetrics().height() + lineGap);
    const auto draw = [&](const QString& text, int indent) {
        const QRect room = line.adjusted(indent, 0, 0, 0);
        painter.drawText(room, Qt::AlignVCenter | Qt::TextSingleLine,
                         fontMetrics().elidedText(text, Qt::ElideMiddle, room.width()));
        line.translate(0, line.height());
    };
    painter.setPen(quietTextColor(palette()));
    draw(m_root, 0);
    painter.setPen(palette().color(QPalette::Text));
    for (const QString& path : m_lines)
        draw(path.mid(m_root.size() + 1), 2 * grid);
}

} // namespace ui
