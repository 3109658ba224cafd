#pragma once

#include "account/ConfigFolder.h"

#include <QStringList>
#include <QTranslator>
#include <optional>

/// The program's language. Values and pure functions, on any thread, but for Speaker.
namespace language {

enum class Language { English, HongKong, Mainland };

[[nodiscard]] QString code(Language language); ///< "en", "zh_HK", "zh_CN": settings file and RAPDESK_LANGUAGE.
[[nodiscard]] std::optional<Language> fromCode(const QString& code); ///< Empty for anything else: the system's.

/// What suits somebody who reads these best, the first before the second (QLocale::uiLanguages: "zh-Hant-HK").
[[nodiscard]] Language ofSystem(const QStringList& uiLanguages);

/// RAPDESK_LANGUAGE (`environment`) wins over what was chosen in the window, that over the system.
[[nodiscard]] Language chosen(const QString& environment, const QString& setting, const QStringList& uiLanguages);
/// The same of this process: its environment, and what the window has kept in `folder`. What cannot be read is not
/// chosen.
[[nodiscard]] Language chosenHere(const account::ConfigFolder& folder);
[[nodiscard]] Language chosenHere(const QString& setting);

/// Gives the program its texts, and QLocale its default, in one language at a time; English while there is none. Lives
/// on the main thread, and goes before the application object does.
class Speaker {
public:
    Speaker() = default;
    ~Speaker();
    Q_DISABLE_COPY_MOVE(Speaker)

    /// From now on. What is on the screen already keeps its words.
    void speak(Language language);
    [[nodiscard]] Language language() const { return m_language; }

private:
    QTranslator m_catalogue;
    Language m_language = Language::English;
};

} // namespace language
