// What the tests want of Windows, and no program of Wine does. TITLE is what a window's title begins with.
//
//   hand minimise TITLE    as a click on the window's button does
//   hand state TITLE       minimised, active, behind
//   hand changed NAME      tells all windows that a setting changed, as Windows' own Settings do

#include <cstdio>
#include <string>
#include <windows.h>

namespace {

std::wstring title;
HWND found = nullptr;

BOOL CALLBACK look(HWND window, LPARAM)
{
    wchar_t text[256] = L"";
    GetWindowTextW(window, text, 256);
    if (IsWindowVisible(window) && std::wstring(text).rfind(title, 0) == 0)
        found = window;
    return found == nullptr;
}

} // namespace

int wmain(int count, wchar_t** words)
{
    if (count != 3)
        return 2;
    const std::wstring word = words[1];
    if (word == L"changed") {
        DWORD_PTR answer = 0;
        return SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(words[2]), SMTO_NORMAL,
                                   60000, &answer) == 0;
    }
    title = words[2];
    EnumWindows(look, 0);
    if (found == nullptr)
        return 1;
    if (word == L"minimise")
        return PostMessageW(found, WM_SYSCOMMAND, SC_MINIMIZE, 0) == 0;
    std::puts(IsIconic(found) ? "minimised" : found == GetForegroundWindow() ? "active" : "behind");
    return 0;
}
