#include "Mail.h"
#include "rap/WhenFinished.h"

#include <QDir>
#include <QFileInfo>
#include <QPromise>
#include <memory>
#include <string>
#include <thread>
#include <vector>
#include <windows.h>

namespace ui {
namespace {

// Simple MAPI with wide characters (Windows 8 and newer), as Microsoft documents it; MinGW's header has the older one.
struct MapiFile {
    ULONG reserved;
    ULONG flags;
    ULONG position;
    wchar_t* path;
    wchar_t* name;
    void* type;
};
struct MapiMessage {
    ULONG reserved;
    wchar_t* subject;
    wchar_t* text;
    wchar_t* type;
    wchar_t* received;
    wchar_t* conversation;
    ULONG flags;
    void* originator;
    ULONG recipientCount;
    void* recipients;
    ULONG fileCount;
    MapiFile* files;
};
using SendMail = ULONG(WINAPI*)(ULONG_PTR session, ULONG_PTR window, MapiMessage* message, ULONG flags, ULONG reserved);

constexpr ULONG noPosition = 0xFFFFFFFF;
constexpr ULONG mayLogOn = 0x1;
constexpr ULONG showsTheMail = 0x8;
constexpr ULONG done = 0;
constexpr ULONG givenUp = 1; // she closed the mail

/// Until the mail's window is closed, with some mail programs.
std::optional<rap::Error> mail(const QStringList& files)
{
    const HMODULE mapi = LoadLibraryExW(L"mapi32.dll", nullptr, LOAD_LIBRARY_SEARCH_SYSTEM32);
    if (mapi == nullptr)
        return noMailProgram(QStringLiteral("no mapi32.dll"));
    const auto send = reinterpret_cast<SendMail>(reinterpret_cast<void*>(GetProcAddress(mapi, "MAPISendMailW")));
    ULONG code = done;
    if (send != nullptr) {
        std::vector<std::wstring> texts;
        texts.reserve(2 * size_t(files.size())); // what points into it stays
        std::vector<MapiFile> attached;
        for (const QString& file : files) {
            texts.push_back(QDir::toNativeSeparators(file).toStdWString());
            wchar_t* const path = texts.back().data();
            texts.push_back(QFileInfo(file).fileName().toStdWString());
            attached.push_back({0, 0, noPosition, path, texts.back().data(), nullptr});
        }
        MapiMessage message{};
        message.fileCount = ULONG(attached.size());
        message.files = attached.data();
        code = send(0, 0, &message, mayLogOn | showsTheMail, 0);
    }
    FreeLibrary(mapi);
    if (send == nullptr)
        return noMailProgram(QStringLiteral("no MAPISendMailW"));
    return code == done || code == givenUp ? std::nullopt
                                           : std::optional(noMailProgram(QStringLiteral("MAPI %1").arg(code)));
}

} // namespace

// On a thread of its own, which nobody waits for: the mail may stay open for as long as the program, and longer.
void openMail(QObject* context, const QStringList& files, const MailDone& done)
{
    auto promise = std::make_shared<QPromise<std::optional<rap::Error>>>();
    promise->start();
    rap::whenFinished(promise->future(), context, done);
    std::thread([promise, files] {
        promise->addResult(mail(files));
        promise->finish();
    }).detach();
}

} // namespace ui
