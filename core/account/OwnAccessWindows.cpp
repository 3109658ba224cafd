#include "account/OwnAccess.h"
#include "account/WindowsUser.h"

#include <QByteArray>
#include <QDir>
#include <array>
#include <io.h>
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

namespace {

/// Not what the folder above says: full access, for what comes into it too, to the system, administrators, this user.
/// Null where the system cannot.
Memory ownDescriptor()
{
    QByteArray user = currentUser();
    wchar_t* name = nullptr;
    if (user.isEmpty() || ConvertSidToStringSidW(sidOf(user), &name) == 0)
        return nullptr;
    const Memory freeingName(name);
    const std::wstring words = L"D:P(A;OICI;FA;;;SY)(A;OICI;FA;;;BA)(A;OICI;FA;;;" + std::wstring(name) + L")";
    PSECURITY_DESCRIPTOR descriptor = nullptr;
    if (ConvertStringSecurityDescriptorToSecurityDescriptorW(words.c_str(), SDDL_REVISION_1, &descriptor, nullptr) == 0)
        return nullptr;
    return Memory(descriptor);
}

} // namespace

bool keepToOneself(const QString& folder)
{
    const Memory descriptor = ownDescriptor();
    return descriptor &&
           SetFileSecurityW(native(folder).c_str(), DACL_SECURITY_INFORMATION | PROTECTED_DACL_SECURITY_INFORMATION,
                            descriptor.get()) != 0;
}

bool createForOneself(QFile& file)
{
    const Memory descriptor = ownDescriptor();
    SECURITY_ATTRIBUTES attributes{sizeof(SECURITY_ATTRIBUTES), descriptor.get(), FALSE};
    if (!descriptor)
        return false;
    const HANDLE handle = CreateFileW(native(file.fileName()).c_str(), GENERIC_WRITE, 0, &attributes, CREATE_NEW,
                                      FILE_ATTRIBUTE_NORMAL, nullptr);
    if (handle == INVALID_HANDLE_VALUE)
        return false;
    const int descriptorOfRuntime = _open_osfhandle(reinterpret_cast<intptr_t>(handle), 0);
    if (descriptorOfRuntime < 0) {
        CloseHandle(handle);
        return false;
    }
    return file.open(descriptorOfRuntime, QIODevice::WriteOnly, QFileDevice::AutoCloseHandle);
}

} // namespace account
