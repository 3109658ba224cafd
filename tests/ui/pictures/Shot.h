#pragma once

#include <QImage>

class QWidget;

/// Pictures for the manual: few colours, no date in them, so that they are small and come out the same each time.
namespace shot {

inline constexpr double scale = 1.5; ///< Of the screen that pictures are taken on (QT_SCALE_FACTOR).

/// What is seen of it by now, in at most 256 colours; the screen's scale is in its dots per metre.
[[nodiscard]] QImage of(QWidget& shown);
[[nodiscard]] QByteArray png(const QImage& picture);

} // namespace shot
