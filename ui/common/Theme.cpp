#include "Theme.h"

#include "DeskStyle.h"
#include "Mixed.h"

#include <QApplication>
#include <QFontDatabase>
#include <QLocale>
#include <QToolTip>
#include <cmath>

namespace ui {

namespace {

struct Shades {
    QColor window, base, header, text, quiet, placeholder, line, edge, button, hover, pressed, accent, onAccent,
        selection, disabled, tip;
};

const Shades& shades(Scheme scheme)
{
    static const Shades light{QColor(0xf5f7f9), QColor(0xffffff), QColor(0xedf0f3), QColor(0x1b222c),
                              QColor(0x56616e), QColor(0x66707c), QColor(0xdfe3e8), QColor(0xc5ccd4),
                              QColor(0xffffff), QColor(0xeef2f6), QColor(0xe1e7ee), QColor(0x1060b8),
                              QColor(0xffffff), QColor(0xdbeaf9), QColor(0x9aa3ad), QColor(0x2b333d)};
    static const Shades dark{QColor(0x20242b), QColor(0x262a32), QColor(0x2e333c), QColor(0xe6e9ee),
                             QColor(0xa3acb8), QColor(0x98a2ae), QColor(0x3a404a), QColor(0x4c545f),
                             QColor(0x2c313a), QColor(0x353b46), QColor(0x3f4652), QColor(0x4a9ff0),
                             QColor(0x0d1620), QColor(0x26405e), QColor(0x6c7581), QColor(0x3a414c)};
    return scheme == Scheme::Dark ? dark : light;
}

const Shades& shades(const QPalette& palette)
{
    return shades(schemeOf(palette));
}

double channel(double value)
{
    return value <= 0.03928 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& color)
{
    return 0.2126 * channel(color.redF()) + 0.7152 * channel(color.greenF()) + 0.0722 * channel(color.blueF());
}

bool drawsHan(const QString& family)
{
    const QList<QFontDatabase::WritingSystem> written = QFontDatabase::writingSystems(family);
    return written.contains(QFontDatabase::TraditionalChinese) || written.contains(QFontDatabase::SimplifiedChinese) ||
           written.contains(QFontDatabase::Japanese);
}

} // namespace

QString code(ThemeChoice choice)
{
    switch (choice) {
    case ThemeChoice::Light:
        return QStringLiteral("light");
    case ThemeChoice::Dark:
        return QStringLiteral("dark");
    case ThemeChoice::System:
        break;
    }
    return QStringLiteral("system");
}

ThemeChoice themeFromCode(const QString& text)
{
    if (text == QLatin1String("light"))
        return ThemeChoice::Light;
    if (text == QLatin1String("dark"))
        return ThemeChoice::Dark;
    return ThemeChoice::System;
}

Scheme schemeOf(const QPalette& palette)
{
    return luminance(palette.color(QPalette::Active, QPalette::WindowText)) >
                   luminance(palette.color(QPalette::Active, QPalette::Window))
               ? Scheme::Dark
               : Scheme::Light;
}

Scheme chosenScheme(ThemeChoice choice, const QString& environment, Scheme desktop)
{
    const ThemeChoice forced = themeFromCode(environment);
    const ThemeChoice effective = forced == ThemeChoice::System ? choice : forced;
    switch (effective) {
    case ThemeChoice::Light:
        return Scheme::Light;
    case ThemeChoice::Dark:
        return Scheme::Dark;
    case ThemeChoice::System:
        break;
    }
    return desktop;
}

QPalette paletteFor(Scheme scheme)
{
    const Shades& s = shades(scheme);
    QPalette palette;
    const auto set = [&palette](QPalette::ColorRole role, const QColor& color) { palette.setColor(role, color); };
    set(QPalette::Window, s.window);
    set(QPalette::WindowText, s.text);
    set(QPalette::Base, s.base);
    set(QPalette::AlternateBase, s.header);
    set(QPalette::Text, s.text);
    set(QPalette::PlaceholderText, s.placeholder);
    set(QPalette::Button, s.button);
    set(QPalette::ButtonText, s.text);
    set(QPalette::BrightText, s.onAccent);
    set(QPalette::Highlight, s.selection);
    set(QPalette::HighlightedText, s.text);
    set(QPalette::Link, s.accent);
    set(QPalette::LinkVisited, s.accent);
    set(QPalette::ToolTipBase, s.tip);
    set(QPalette::ToolTipText, QColor(0xf4f6f8));
    set(QPalette::Light, s.base);
    set(QPalette::Midlight, s.header);
    set(QPalette::Mid, s.line);
    set(QPalette::Dark, s.edge);
    set(QPalette::Shadow, scheme == Scheme::Dark ? QColor(0x121519) : QColor(0x8a939d));
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::HighlightedText, QPalette::BrightText})
        palette.setColor(QPalette::Disabled, role, s.disabled);
    palette.setColor(QPalette::Disabled, QPalette::Button, s.window);
    palette.setColor(QPalette::Disabled, QPalette::Base, s.window);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, s.header);
    palette.setColor(QPalette::Disabled, QPalette::Link, s.disabled);
    return palette;
}

QPalette paletteFor(const DesktopColors& colors)
{
    QPalette palette(colors.button, colors.window);
    const auto set = [&palette](std::initializer_list<QPalette::ColorRole> roles, const QColor& color) {
        for (const QPalette::ColorRole role : roles)
            palette.setColor(role, color);
    };
    using enum QPalette::ColorRole;
    set({Window, Base, AlternateBase, Light, Midlight, ToolTipBase, BrightText}, colors.window);
    set({WindowText, Text, PlaceholderText, ToolTipText, Mid, Dark, Shadow}, colors.text);
    set({Button}, colors.button);
    set({ButtonText}, colors.buttonText);
    set({Highlight}, colors.selection);
    set({HighlightedText}, colors.selectionText);
    set({Link, LinkVisited}, colors.link);
    for (const auto role : {WindowText, Text, ButtonText, HighlightedText, Link})
        palette.setColor(QPalette::Disabled, role, colors.disabledText);
    palette.setColor(QPalette::Disabled, Highlight, colors.window);
    return palette;
}

bool isHighContrast(const QPalette& palette)
{
    return lineColor(palette) == palette.color(QPalette::Active, QPalette::Shadow);
}

QPalette onSelection(const QPalette& palette)
{
    if (!isHighContrast(palette))
        return palette;
    QPalette inverse = palette;
    using enum QPalette::ColorRole;
    for (const auto role : {Window, Base, AlternateBase, Button})
        inverse.setColor(role, palette.color(Highlight));
    for (const auto role : {WindowText, Text, ButtonText, PlaceholderText, Link, Mid, Dark, Shadow})
        inverse.setColor(role, palette.color(HighlightedText));
    return inverse;
}

QColor accentColor(const QPalette& palette)
{
    return palette.color(QPalette::Link);
}

QColor onAccentColor(const QPalette& palette)
{
    return palette.color(QPalette::BrightText);
}

QColor lineColor(const QPalette& palette)
{
    return palette.color(QPalette::Mid);
}

QColor edgeColor(const QPalette& palette)
{
    return palette.color(QPalette::Dark);
}

QColor quietTextColor(const QPalette& palette)
{
    return isHighContrast(palette) ? palette.color(QPalette::WindowText) : shades(palette).quiet;
}

QColor hoverColor(const QPalette& palette)
{
    if (isHighContrast(palette))
        return mixed(palette.color(QPalette::Button), palette.color(QPalette::ButtonText), 0.15);
    return shades(palette).hover;
}

QColor pressedColor(const QPalette& palette)
{
    if (isHighContrast(palette))
        return mixed(palette.color(QPalette::Button), palette.color(QPalette::ButtonText), 0.25);
    return shades(palette).pressed;
}

void applyTheme(QApplication& application, const QPalette& palette)
{
    if (qobject_cast<DeskStyle*>(application.style()) == nullptr)
        QApplication::setStyle(new DeskStyle); // Qt owns it from here
    QApplication::setPalette(palette);
    QToolTip::setPalette(palette);
}

void applyTheme(QApplication& application, Scheme scheme)
{
    applyTheme(application, paletteFor(scheme));
}

void applyFonts()
{
    static const QStringList own = QApplication::font().families();
    const bool isMainland = QLocale().script() == QLocale::SimplifiedHanScript;
#ifdef Q_OS_WIN
    const QString chinese = isMainland ? QStringLiteral("Microsoft YaHei UI") : QStringLiteral("Microsoft JhengHei UI");
#else
    const QString chinese = isMainland ? QStringLiteral("Noto Sans CJK SC") : QStringLiteral("Noto Sans CJK HK");
#endif
    // A system that speaks the other Chinese, or Japanese, has a face of its own that would draw these characters too.
    const bool isHan = QLocale().language() == QLocale::Chinese && !own.isEmpty() && drawsHan(own.first());
    QFont font = QApplication::font();
    font.setFamilies(isHan ? QStringList{chinese} + own : own + QStringList{chinese});
    QApplication::setFont(font);
}

double contrast(const QColor& one, const QColor& other)
{
    const double a = luminance(one);
    const double b = luminance(other);
    return (std::max(a, b) + 0.05) / (std::min(a, b) + 0.05);
}

} // namespace ui
