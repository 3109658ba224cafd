// What the tests want of Windows, and no program of Wine does. TITLE is what a window's title begins with.
//
//   hand minimise TITLE    as a click on the window's button does
//   hand state TITLE       minimised, active, behind
//   hand changed NAME      tells all windows that a setting changed, as Windows' own Settings do

#include <cstdio>
#include <string>
#include <windows.h>

namespace {

std::string title;
HWND found = nullptr;

BOOL CALLBACK look(HWND window, LPARAM)
{
    char text[256] = "";
    GetWindowTextA(window, text, sizeof text);
    if (IsWindowVisible(window) && std::string(text).rfind(title, 0) == 0)
        found = window;
    return found == nullptr;
}

} // namespace

int main(int argc, char* argv[])
{
    if (argc != 3)
        return 2;
    const std::string word = argv[1];
    if (word == "changed") {
        const std::wstring name(argv[2], argv[2] + std::string(argv[2]).size());
        DWORD_PTR answer = 0;
        return SendMessageTimeoutW(HWND_BROADCAST, WM_SETTINGCHANGE, 0, reinterpret_cast<LPARAM>(name.c_str()),
                                   SMTO_NORMAL, 60000, &answer) == 0;
    }
    title = argv[2];
    EnumWindows(look, 0);
    if (found == nullptr)
        return 1;
    if (word == "minimise")
        return PostMessageW(found, WM_SYSCOMMAND, SC_MINIMIZE, 0) == 0;
    std::puts(IsIconic(found) ? "minimised" : found == GetForegroundWindow() ? "active" : "behind");
    return 0;
}
