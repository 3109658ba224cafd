#pragma once

#include <QPalette>
#include <QString>

class QApplication;

namespace ui {

enum class Scheme { Light, Dark };
/// What the clerk chose; System follows the desktop.
enum class ThemeChoice { System, Light, Dark };

[[nodiscard]] QString code(ThemeChoice choice); ///< "system", "light", "dark": settings file and RAPDESK_THEME.
[[nodiscard]] ThemeChoice themeFromCode(const QString& text); ///< Anything else means System.

/// The desktop's scheme as the palette tells it that the platform handed out, before this program set its own.
[[nodiscard]] Scheme schemeOf(const QPalette& palette);
/// RAPDESK_THEME (`environment`) wins over the clerk's choice, that over the desktop.
[[nodiscard]] Scheme chosenScheme(ThemeChoice choice, const QString& environment, Scheme desktop);

[[nodiscard]] QPalette paletteFor(Scheme scheme);

/// What a desktop that is set to high contrast has everything painted in.
struct DesktopColors {
    QColor window, text, button, buttonText, selection, selectionText, link, disabledText;

    bool operator==(const DesktopColors&) const = default;
};
/// Those and no others: lines and edges are as strong as text, and nothing is told by a shade.
[[nodiscard]] QPalette paletteFor(const DesktopColors& colors);
[[nodiscard]] bool isHighContrast(const QPalette& palette);
/// For what is painted on the selection, so that all of it is readable there.
[[nodiscard]] QPalette onSelection(const QPalette& palette);

/// The one colour of the one primary action, and of links.
[[nodiscard]] QColor accentColor(const QPalette& palette);
[[nodiscard]] QColor onAccentColor(const QPalette& palette);
/// Hairlines between things, and the edge of buttons and fields.
[[nodiscard]] QColor lineColor(const QPalette& palette);
[[nodiscard]] QColor edgeColor(const QPalette& palette);
/// Text that stands back: column heads, explanations. Readable (4.5 to 1) on Base and Window.
[[nodiscard]] QColor quietTextColor(const QPalette& palette);
[[nodiscard]] QColor hoverColor(const QPalette& palette);
[[nodiscard]] QColor pressedColor(const QPalette& palette);

/// Style and palette for the whole program; may be called again while windows are open.
void applyTheme(QApplication& application, const QPalette& palette);
void applyTheme(QApplication& application, Scheme scheme);

/// The desktop's font, and for Chinese characters one of the language that QLocale() speaks: Hong Kong and the Mainland
/// draw many of them otherwise, and a system picks by its own language. Where the desktop's font has Chinese characters
/// itself, that one comes first. After applyTheme(), whose style takes Windows' own font for tables and menus; may be
/// called again in another language.
void applyFonts();

/// WCAG 2 contrast ratio, 1 to 21.
[[nodiscard]] double contrast(const QColor& one, const QColor& other);

} // namespace ui
