#include "account/WindowsUser.h"

#include <windows.h>

namespace account {

QByteArray currentUser()
{
    HANDLE token = nullptr;
    if (OpenProcessToken(GetCurrentProcess(), TOKEN_QUERY, &token) == 0)
        return {};
    DWORD size = 0;
    GetTokenInformation(token, TokenUser, nullptr, 0, &size);
    QByteArray user(qsizetype(size), '\0');
    if (GetTokenInformation(token, TokenUser, user.data(), size, &size) == 0)
        user.clear();
    CloseHandle(token);
    return user;
}

} // namespace account
