#include "Icons.h"

#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>

namespace ui {

namespace {

struct Drawing {
    QPainterPath strokes;
    QPainterPath fills;
};

QPainterPath lines(std::initializer_list<QPointF> points, bool close = false)
{
    QPainterPath path;
    bool first = true;
    for (const QPointF& point : points) {
        if (first)
            path.moveTo(point);
        else
            path.lineTo(point);
        first = false;
    }
    if (close)
        path.closeSubpath();
    return path;
}

QPainterPath circle(QPointF centre, double radius)
{
    QPainterPath path;
    path.addEllipse(centre, radius, radius);
    return path;
}

QPainterPath box(double x, double y, double width, double height, double radius)
{
    QPainterPath path;
    path.addRoundedRect(QRectF(x, y, width, height), radius, radius);
    return path;
}

Drawing exclamation(double top, double bottom)
{
    return {lines({{12, top}, {12, bottom - 4}}), circle({12, bottom}, 1.3)};
}

Drawing drawingOf(Icon name)
{
    Drawing d;
    switch (name) {
    case Icon::None:
        break;
    case Icon::Download:
        d.strokes = lines({{12, 3}, {12, 15}});
        d.strokes.addPath(lines({{7, 10.5}, {12, 15.5}, {17, 10.5}}));
        d.strokes.addPath(lines({{4, 16}, {4, 20.5}, {20, 20.5}, {20, 16}}));
        break;
    case Icon::Refresh:
        d.strokes.arcMoveTo(QRectF(4, 4, 16, 16), 30);
        d.strokes.arcTo(QRectF(4, 4, 16, 16), 30, 300);
        d.strokes.addPath(lines({{19.5, 3}, {19.5, 8.5}, {14, 8.5}}));
        break;
    case Icon::Search:
        d.strokes = circle({10.5, 10.5}, 6.5);
        d.strokes.addPath(lines({{15.5, 15.5}, {21, 21}}));
        break;
    case Icon::Menu:
        d.strokes = lines({{4, 6.5}, {20, 6.5}});
        d.strokes.addPath(lines({{4, 12}, {20, 12}}));
        d.strokes.addPath(lines({{4, 17.5}, {20, 17.5}}));
        break;
    case Icon::Account:
        d.strokes = circle({12, 8}, 4);
        d.strokes.moveTo(4, 21);
        d.strokes.cubicTo(4, 12.5, 20, 12.5, 20, 21);
        break;
    case Icon::Add:
        d.strokes = lines({{12, 5}, {12, 19}});
        d.strokes.addPath(lines({{5, 12}, {19, 12}}));
        break;
    case Icon::Key:
        d.strokes = circle({7.5, 12}, 4);
        d.strokes.addPath(lines({{11.5, 12}, {21, 12}, {21, 15.5}}));
        d.strokes.addPath(lines({{16.5, 12}, {16.5, 15}}));
        break;
    case Icon::Server:
        d.strokes = box(4, 4, 16, 7, 1.5);
        d.strokes.addPath(box(4, 13, 16, 7, 1.5));
        d.fills = circle({7.5, 7.5}, 1.1);
        d.fills.addPath(circle({7.5, 16.5}, 1.1));
        break;
    case Icon::Folder:
        d.strokes = lines({{3, 19}, {3, 5}, {9, 5}, {11.5, 8}, {21, 8}, {21, 19}}, true);
        break;
    case Icon::File:
        d.strokes = lines({{5.5, 21}, {5.5, 3}, {14, 3}, {18.5, 7.5}, {18.5, 21}}, true);
        d.strokes.addPath(lines({{9, 12}, {15, 12}}));
        d.strokes.addPath(lines({{9, 16}, {15, 16}}));
        break;
    case Icon::Open:
        d.strokes = lines({{11, 5}, {4, 5}, {4, 20}, {19, 20}, {19, 13}});
        d.strokes.addPath(lines({{14, 4}, {20, 4}, {20, 10}}));
        d.strokes.addPath(lines({{20, 4}, {11, 13}}));
        break;
    case Icon::Copy:
        d.strokes = box(8.5, 8.5, 11.5, 11.5, 1.5);
        d.strokes.addPath(lines({{5.5, 15.5}, {4, 15.5}, {4, 4}, {15.5, 4}, {15.5, 5.5}}));
        break;
    case Icon::Clock:
        d.strokes = circle({12, 12}, 8.5);
        d.strokes.addPath(lines({{12, 7}, {12, 12}, {16, 14}}));
        break;
    case Icon::Calendar:
        d.strokes = box(4, 5.5, 16, 14.5, 1.5);
        d.strokes.addPath(lines({{4, 10}, {20, 10}}));
        d.strokes.addPath(lines({{8.5, 3}, {8.5, 7}}));
        d.strokes.addPath(lines({{15.5, 3}, {15.5, 7}}));
        break;
    case Icon::Check:
        d.strokes = lines({{4.5, 12.5}, {9.5, 18}, {19.5, 6.5}});
        break;
    case Icon::Dot:
        d.fills = circle({12, 12}, 6.5);
        break;
    case Icon::Ring:
        d.strokes = circle({12, 12}, 6.5);
        break;
    case Icon::Waiting:
        d.fills = circle({5, 12}, 1.9);
        d.fills.addPath(circle({12, 12}, 1.9));
        d.fills.addPath(circle({19, 12}, 1.9));
        break;
    case Icon::Warning:
        d = exclamation(9.5, 17.2);
        d.strokes.addPath(lines({{12, 3.5}, {22, 20.5}, {2, 20.5}}, true));
        break;
    case Icon::Error:
        d = exclamation(7, 16.5);
        d.strokes.addPath(circle({12, 12}, 9));
        break;
    case Icon::Info:
        d.strokes = circle({12, 12}, 9);
        d.strokes.addPath(lines({{12, 11.5}, {12, 17}}));
        d.fills = circle({12, 7.6}, 1.3);
        break;
    case Icon::Pause:
        d.strokes = lines({{8.5, 5}, {8.5, 19}});
        d.strokes.addPath(lines({{15.5, 5}, {15.5, 19}}));
        break;
    case Icon::Play:
        d.strokes = lines({{7, 4.5}, {19.5, 12}, {7, 19.5}}, true);
        break;
    case Icon::Close:
        d.strokes = lines({{5.5, 5.5}, {18.5, 18.5}});
        d.strokes.addPath(lines({{18.5, 5.5}, {5.5, 18.5}}));
        break;
    case Icon::Up:
        d.strokes = lines({{12, 20}, {12, 4.5}});
        d.strokes.addPath(lines({{5.5, 11}, {12, 4.5}, {18.5, 11}}));
        break;
    case Icon::ChevronUp:
        d.strokes = lines({{5, 15.5}, {12, 8.5}, {19, 15.5}});
        break;
    case Icon::ChevronDown:
        d.strokes = lines({{5, 8.5}, {12, 15.5}, {19, 8.5}});
        break;
    case Icon::ChevronRight:
        d.strokes = lines({{8.5, 5}, {15.5, 12}, {8.5, 19}});
        break;
    case Icon::Filter:
        d.strokes = lines({{3.5, 5}, {20.5, 5}, {14, 12.5}, {14, 19.5}, {10, 17.5}, {10, 12.5}}, true);
        break;
    }
    return d;
}

class DrawnIcon final : public QIconEngine {
public:
    DrawnIcon(Icon name, QPalette::ColorRole role)
        : m_name(name)
        , m_role(role)
    {
    }

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State) override
    {
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        paintIcon(*painter, m_name, rect, QGuiApplication::palette().color(group, m_role));
    }

    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override
    {
        QPixmap pixmap(size);
        pixmap.fill(Qt::transparent);
        QPainter painter(&pixmap);
        paint(&painter, QRect(QPoint(0, 0), size), mode, state);
        return pixmap;
    }

    [[nodiscard]] QIconEngine* clone() const override { return new DrawnIcon(*this); }

private:
    Icon m_name;
    QPalette::ColorRole m_role;
};

} // namespace

Icon iconFor(Tone tone)
{
    switch (tone) {
    case Tone::Good:
        return Icon::Check;
    case Tone::Warning:
        return Icon::Warning;
    case Tone::Bad:
        return Icon::Error;
    case Tone::Quiet:
    case Tone::Accent:
        break;
    }
    return Icon::Info;
}

QIcon icon(Icon name, QPalette::ColorRole role)
{
    return name == Icon::None ? QIcon() : QIcon(new DrawnIcon(name, role));
}

void paintIcon(QPainter& painter, Icon name, const QRectF& rect, const QColor& color)
{
    const double side = std::min(rect.width(), rect.height());
    const Drawing drawing = drawingOf(name);
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.translate(rect.center().x() - side / 2, rect.center().y() - side / 2);
    painter.scale(side / 24, side / 24);
    painter.strokePath(drawing.strokes, QPen(color, 2, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(drawing.fills, color);
    painter.restore();
}

} // namespace ui
