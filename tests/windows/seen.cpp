// Tells what is to be read in all windows: a line for each control that can be used, its middle on the screen and its
// text.
#include <cstdio>
#include <vector>
#include <windows.h>

static BOOL CALLBACK tell(HWND window, LPARAM)
{
    RECT at;
    std::vector<wchar_t> text(2000);
    std::vector<char> told(3 * text.size());
    if (!IsWindowVisible(window) || !IsWindowEnabled(window) || !GetWindowRect(window, &at) ||
        !SendMessageTimeoutW(window, WM_GETTEXT, text.size(), reinterpret_cast<LPARAM>(text.data()), SMTO_ABORTIFHUNG,
                             1000, nullptr))
        return TRUE;
    for (wchar_t& letter : text)
        if (letter == '\r' || letter == '\n')
            letter = ' ';
    WideCharToMultiByte(CP_UTF8, 0, text.data(), -1, told.data(), static_cast<int>(told.size()), nullptr, nullptr);
    if (told[0])
        std::printf("%ld\t%ld\t%s\n", (at.left + at.right) / 2, (at.top + at.bottom) / 2, told.data());
    return TRUE;
}

int wmain()
{
    return !EnumWindows(
        [](HWND window, LPARAM) {
            tell(window, 0);
            EnumChildWindows(window, tell, 0);
            return TRUE;
        },
        0);
}
