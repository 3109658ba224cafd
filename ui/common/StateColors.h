#pragma once

#include <QColor>

class QPalette;

namespace ui {

/// What a thing is told as, beside its words and its icon: the colour is never the only sign.
enum class Tone {
    Quiet,   ///< Nothing to see: waiting, not on RAP any more.
    Accent,  ///< To be done: new reports.
    Good,    ///< Filed, open, all here.
    Warning, ///< Look soon: leaves RAP tomorrow, key about to expire.
    Bad,     ///< Failed.
};

struct ToneColors {
    QColor text; ///< Readable (4.5 to 1) on `fill`, on Base and on Window.
    QColor fill;
};

/// The one place that names state colours, for light and for dark. High contrast has none.
[[nodiscard]] ToneColors toneColors(Tone tone, const QPalette& palette);
/// The filled part of a progress bar and what it runs in. Text stands on both.
[[nodiscard]] ToneColors progressColors(const QPalette& palette);

} // namespace ui
