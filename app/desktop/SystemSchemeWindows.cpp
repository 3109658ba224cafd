#include "SystemScheme.h"

#include <QAbstractNativeEventFilter>
#include <QApplication>
#include <QSettings>
#include <QWidget>
#include <dwmapi.h>
#include <windows.h>

namespace desktop {

namespace {

constexpr DWORD immersiveDarkMode = 20; ///< DWMWA_USE_IMMERSIVE_DARK_MODE, from Windows 10 20H1.

/// Qt 6.4 has no call for it.
ui::Scheme systemScheme()
{
    const QSettings personalize(
        QStringLiteral("HKEY_CURRENT_USER\\Software\\Microsoft\\Windows\\CurrentVersion\\Themes\\Personalize"),
        QSettings::NativeFormat);
    return personalize.value(QStringLiteral("AppsUseLightTheme"), 1).toInt() == 0 ? ui::Scheme::Dark
                                                                                  : ui::Scheme::Light;
}

std::optional<ui::DesktopColors> highContrastColors()
{
    HIGHCONTRASTW set{};
    set.cbSize = sizeof set;
    if (SystemParametersInfoW(SPI_GETHIGHCONTRAST, sizeof set, &set, 0) == FALSE ||
        (set.dwFlags & HCF_HIGHCONTRASTON) == 0)
        return std::nullopt;
    const auto color = [](int index) {
        const COLORREF one = GetSysColor(index);
        return QColor(GetRValue(one), GetGValue(one), GetBValue(one));
    };
    return ui::DesktopColors{.window = color(COLOR_WINDOW),
                             .text = color(COLOR_WINDOWTEXT),
                             .button = color(COLOR_BTNFACE),
                             .buttonText = color(COLOR_BTNTEXT),
                             .selection = color(COLOR_HIGHLIGHT),
                             .selectionText = color(COLOR_HIGHLIGHTTEXT),
                             .link = color(COLOR_HOTLIGHT),
                             .disabledText = color(COLOR_GRAYTEXT)};
}

bool tellsOfColors(const MSG& told)
{
    if (told.message == WM_SYSCOLORCHANGE)
        return true;
    return told.message == WM_SETTINGCHANGE &&
           (told.wParam == SPI_SETHIGHCONTRAST ||
            (told.lParam != 0 &&
             QStringView(reinterpret_cast<const wchar_t*>(told.lParam)) == QLatin1String("ImmersiveColorSet")));
}

void paintFrame(const QWidget& window, ui::Scheme scheme)
{
    const BOOL dark = scheme == ui::Scheme::Dark;
    DwmSetWindowAttribute(reinterpret_cast<HWND>(window.internalWinId()), immersiveDarkMode, &dark, sizeof dark);
}

} // namespace

class SystemScheme::Watch : public QObject, public QAbstractNativeEventFilter {
public:
    explicit Watch(SystemScheme& owner)
        : m_owner(owner)
    {
        qApp->installNativeEventFilter(this);
        qApp->installEventFilter(this);
    }

    void setFrames(ui::Scheme scheme)
    {
        m_frames = scheme;
        for (const QWidget* window : QApplication::topLevelWidgets())
            if (window->internalWinId() != 0)
                paintFrame(*window, scheme);
    }

    bool nativeEventFilter(const QByteArray& /*type*/, void* message, qintptr* /*result*/) override
    {
        if (!tellsOfColors(*static_cast<const MSG*>(message)))
            return false;
        const ui::Scheme scheme = systemScheme();
        const std::optional<ui::DesktopColors> highContrast = highContrastColors();
        if (scheme == m_owner.m_scheme && highContrast == m_owner.m_highContrast) // told to every window
            return false;
        m_owner.m_scheme = scheme;
        m_owner.m_highContrast = highContrast;
        Q_EMIT m_owner.changed();
        return false;
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::WinIdChange || event->type() == QEvent::Show) {
            const auto* window = qobject_cast<const QWidget*>(watched);
            if (window != nullptr && window->isWindow() && window->internalWinId() != 0)
                paintFrame(*window, m_frames);
        }
        return false;
    }

private:
    SystemScheme& m_owner;
    ui::Scheme m_frames = ui::Scheme::Light;
};

SystemScheme::SystemScheme(QObject* parent)
    : QObject(parent)
    , m_scheme(systemScheme())
    , m_highContrast(highContrastColors())
    , m_watch(std::make_unique<Watch>(*this))
{
}

SystemScheme::~SystemScheme() = default;

void SystemScheme::setFrames(ui::Scheme scheme)
{
    m_watch->setFrames(scheme);
}

} // namespace desktop
