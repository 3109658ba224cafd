#include "account/OwnAccess.h"

#include <QByteArray>
#include <QDir>
#include <array>
#include <memory>
#include <string>
#include <windows.h>
// after windows.h
#include <aclapi.h>
#include <sddl.h>

namespace account {
namespace {

struct Free {
    void operator()(void* memory) const { LocalFree(memory); }
};
using Memory = std::unique_ptr<void, Free>;

std::wstring native(const QString& path)
{
    return QDir::toNativeSeparators(path).toStdWString();
}

/// TOKEN_USER of this process; empty where Windows does not tell.
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

PSID sidOf(QByteArray& user)
{
    return user.isEmpty() ? nullptr : reinterpret_cast<TOKEN_USER*>(user.data())->User.Sid;
}

bool isTrusted(PSID sid, PSID owner, PSID user)
{
    constexpr std::array trusted{WinLocalSystemSid, WinBuiltinAdministratorsSid, WinCreatorOwnerSid,
                                 WinCreatorOwnerRightsSid};
    for (const WELL_KNOWN_SID_TYPE known : trusted)
        if (IsWellKnownSid(sid, known) != 0)
            return true;
    return (owner != nullptr && EqualSid(sid, owner) != 0) || (user != nullptr && EqualSid(sid, user) != 0);
}

} // namespace

bool othersCanReach(const QString& path)
{
    PSID owner = nullptr;
    PACL list = nullptr;
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (GetNamedSecurityInfoW(native(path).c_str(), SE_FILE_OBJECT,
                              OWNER_SECURITY_INFORMATION | DACL_SECURITY_INFORMATION, &owner, nullptr, &list, nullptr,
                              &descriptor) != ERROR_SUCCESS)
        return false;
    const Memory freeing(descriptor);
    if (list == nullptr)
        return true; // no list at all: everybody may
    constexpr DWORD reach = FILE_READ_DATA | FILE_WRITE_DATA | FILE_APPEND_DATA | WRITE_DAC | WRITE_OWNER |
                            GENERIC_READ | GENERIC_WRITE | GENERIC_ALL;
    QByteArray user = currentUser();
    for (DWORD i = 0; i < list->AceCount; ++i) {
        void* entry = nullptr;
        if (GetAce(list, i, &entry) == 0)
            continue;
        auto* const allowed = static_cast<ACCESS_ALLOWED_ACE*>(entry);
        const bool applies =
            allowed->Header.AceType == ACCESS_ALLOWED_ACE_TYPE && (allowed->Header.AceFlags & INHERIT_ONLY_ACE) == 0;
        if (applies && (allowed->Mask & reach) != 0 && !isTrusted(&allowed->SidStart, owner, sidOf(user)))
            return true;
    }
    return false;
}

bool keepToOneself(const QString& folder)
{
    QByteArray user = currentUser();
    wchar_t* name = nullptr;
    if (user.isEmpty() || ConvertSidToStringSidW(sidOf(user), &name) == 0)
        return false;
    const Memory freeingName(name);
    // Not what the folder above says: full access, for what comes into it too, to the system, administrators, this
    // user.
    const std::wstring words = L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;" + std::wstring(name) + L")";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(words.c_str(), SDDL_REVISION_1, &descriptor, nullptr) == 0)
        return false;
    const Memory freeing(descriptor);
    return SetFileSecurityW(native(folder).c_str(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                            descriptor) != 0;
}

} // namespace account
