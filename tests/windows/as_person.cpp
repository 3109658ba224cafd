// Runs a program without the administrator's rights of this account, and ends as it does.
#include <string>
#include <windows.h>

int wmain(int count, wchar_t** words)
{
    SID_IDENTIFIER_AUTHORITY authority = SECURITY_NT_AUTHORITY;
    SID_AND_ATTRIBUTES administrators = {};
    HANDLE all = nullptr;
    HANDLE few = nullptr;
    if (!AllocateAndInitializeSid(&authority, 2, SECURITY_BUILTIN_DOMAIN_RID, DOMAIN_ALIAS_RID_ADMINS, 0, 0, 0, 0, 0, 0,
                                  &administrators.Sid) ||
        !OpenProcessToken(GetCurrentProcess(), TOKEN_ALL_ACCESS, &all) ||
        !CreateRestrictedToken(all, DISABLE_MAX_PRIVILEGE, 1, &administrators, 0, nullptr, 0, nullptr, &few))
        return 100;
    std::wstring line;
    for (int i = 1; i < count; ++i)
        line += (i > 1 ? L" " : L"") + (i == 1 ? L'"' + std::wstring(words[i]) + L'"' : std::wstring(words[i]));
    STARTUPINFOW start = {};
    start.cb = sizeof start;
    PROCESS_INFORMATION made = {};
    if (!CreateProcessAsUserW(few, nullptr, line.data(), nullptr, nullptr, FALSE, 0, nullptr, nullptr, &start, &made))
        return 101;
    WaitForSingleObject(made.hProcess, INFINITE);
    DWORD code = 102;
    GetExitCodeProcess(made.hProcess, &code);
    return static_cast<int>(code);
}
