#include "account/WindowsUser.h"
#include "session/WindowsSchedule.h"

#include <memory>
#include <string>
#include <windows.h>
// after windows.h
#include <sddl.h>

namespace session {
namespace {

struct Free {
    void operator()(wchar_t* text) const { LocalFree(text); }
};

QString sidOfUser()
{
    QByteArray user = account::currentUser();
    wchar_t* text = nullptr;
    if (!user.isEmpty())
        ConvertSidToStringSidW(reinterpret_cast<TOKEN_USER*>(user.data())->User.Sid, &text);
    const std::unique_ptr<wchar_t, Free> owned(text);
    return text == nullptr ? QString() : QString::fromWCharArray(text);
}

/// Programs without a console write in this code page.
QString fromConsole(const QByteArray& bytes)
{
    const int size = MultiByteToWideChar(CP_OEMCP, 0, bytes.constData(), int(bytes.size()), nullptr, 0);
    std::wstring text(size_t(size), L'\0');
    MultiByteToWideChar(CP_OEMCP, 0, bytes.constData(), int(bytes.size()), text.data(), size);
    return QString::fromStdWString(text);
}

} // namespace

std::unique_ptr<SystemSchedule> systemSchedule()
{
    const QLocale locale = QLocale::system();
    const QString timeForm = locale.dateFormat(QLocale::ShortFormat) + u' ' + locale.timeFormat(QLocale::LongFormat);
    return std::make_unique<WindowsSchedule>(WindowsSchedule::User{sidOfUser(), locale, timeForm, &fromConsole});
}

} // namespace session
