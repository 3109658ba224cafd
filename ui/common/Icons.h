#pragma once

#include "StateColors.h"

#include <QIcon>
#include <QPainterPath>
#include <QPalette>

namespace ui {

/// The one family of icons: drawn in code, strokes on a grid of 24, in the palette's colour of the moment.
enum class Icon {
    None,
    Download,
    Refresh,
    Search,
    Menu,
    Account,
    Add,
    Key,
    Server,
    Folder,
    File,
    Open,
    Copy,
    Clock,
    Calendar,
    Check,
    Dot,
    Ring,
    Waiting,
    Warning,
    Error,
    Info,
    Pause,
    Play,
    Close,
    Up,
    ChevronUp,
    ChevronDown,
    ChevronRight,
    Filter,
};

[[nodiscard]] Icon iconFor(Tone tone); ///< The mark beside words told in that tone.
[[nodiscard]] QIcon icon(Icon name, QPalette::ColorRole role = QPalette::ButtonText);

/// Draws it into `rect` (kept square, centred) in that colour: for delegates and buttons of our own.
void paintIcon(QPainter& painter, Icon name, const QRectF& rect, const QColor& color);

} // namespace ui
