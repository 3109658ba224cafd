#include "StateColors.h"

#include "Theme.h"

namespace ui {

ToneColors toneColors(Tone tone, const QPalette& palette)
{
    if (isHighContrast(palette))
        return {palette.color(QPalette::WindowText), palette.color(QPalette::Window)};
    const bool dark = schemeOf(palette) == Scheme::Dark;
    switch (tone) {
    case Tone::Quiet:
        break;
    case Tone::Accent:
        return dark ? ToneColors{QColor(0x6ab2f5), QColor(0x263a51)} : ToneColors{QColor(0x1060b8), QColor(0xe3effb)};
    case Tone::Good:
        return dark ? ToneColors{QColor(0x6fd099), QColor(0x1f3a2b)} : ToneColors{QColor(0x17713a), QColor(0xe2f4e9)};
    case Tone::Warning:
        return dark ? ToneColors{QColor(0xf0bd5c), QColor(0x413415)} : ToneColors{QColor(0x855800), QColor(0xfff0d0)};
    case Tone::Bad:
        return dark ? ToneColors{QColor(0xf79a92), QColor(0x4a2523)} : ToneColors{QColor(0xb0241b), QColor(0xfde6e4)};
    }
    return {quietTextColor(palette), palette.color(QPalette::AlternateBase)};
}

ToneColors progressColors(const QPalette& palette)
{
    if (isHighContrast(palette))
        return {hoverColor(palette), palette.color(QPalette::Window)};
    return schemeOf(palette) == Scheme::Dark ? ToneColors{QColor(0x365f8c), QColor(0x343a44)}
                                             : ToneColors{QColor(0x9cbfe6), QColor(0xe8ecf0)};
}

} // namespace ui
