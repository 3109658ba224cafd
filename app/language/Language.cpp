#include "Language.h"

#include "rap/Locale.h"

#include <QCoreApplication>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLocale>
#include <array>

// A static library's resources are linked in only if they are named, which must happen outside any namespace.
static void nameCatalogues()
{
    Q_INIT_RESOURCE(translations);
}

namespace language {

namespace {

struct Known {
    Language language;
    const char* code;
};

constexpr std::array known{Known{Language::English, "en"}, Known{Language::HongKong, "zh_HK"},
                           Known{Language::Mainland, "zh_CN"}};

/// Numbers and dates go with the words around them: where those are English on a PC that speaks something else, so are
/// they.
QLocale localeFor(Language language)
{
    switch (language) {
    case Language::HongKong:
        return {QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::HongKong};
    case Language::Mainland:
        return {QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China};
    case Language::English:
        break;
    }
    const QLocale system = QLocale::system();
    const bool isEnglish = system.language() == QLocale::English || system.language() == QLocale::C;
    return isEnglish ? system : QLocale(QLocale::English, QLocale::HongKong);
}

std::optional<Language> ofOne(const QString& uiLanguage)
{
    const QStringList parts = QString(uiLanguage).replace(u'_', u'-').split(u'-');
    if (parts.first() == QLatin1String("en"))
        return Language::English;
    if (parts.first() != QLatin1String("zh"))
        return std::nullopt;
    // The script counts before the place: there is "zh-Hans-HK" too.
    if (parts.contains(QLatin1String("Hant")))
        return Language::HongKong;
    if (parts.contains(QLatin1String("Hans")))
        return Language::Mainland;
    for (const char* place : {"TW", "HK", "MO"})
        if (parts.contains(QLatin1String(place)))
            return Language::HongKong;
    for (const char* place : {"CN", "SG"})
        if (parts.contains(QLatin1String(place)))
            return Language::Mainland;
    return std::nullopt; // a bare "zh" says nothing of the script; a fuller name stands beside it
}

} // namespace

QString code(Language language)
{
    for (const Known& one : known)
        if (one.language == language)
            return QLatin1String(one.code);
    return {};
}

std::optional<Language> fromCode(const QString& code)
{
    for (const Known& one : known)
        if (code == QLatin1String(one.code))
            return one.language;
    return std::nullopt;
}

Language ofSystem(const QStringList& uiLanguages)
{
    for (const QString& one : uiLanguages)
        if (const auto language = ofOne(one))
            return *language;
    return Language::English;
}

Language chosen(const QString& environment, const QString& setting, const QStringList& uiLanguages)
{
    for (const QString& choice : {environment, setting})
        if (const auto language = fromCode(choice))
            return *language;
    return ofSystem(uiLanguages);
}

Language chosenHere(const QString& setting)
{
    return chosen(qEnvironmentVariable("RAPDESK_LANGUAGE"), setting, QLocale::system().uiLanguages());
}

Language chosenHere(const account::ConfigFolder& folder)
{
    QFile file(folder.window());
    const QByteArray kept = file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    return chosenHere(QJsonDocument::fromJson(kept).object().value(QLatin1String("language")).toString());
}

Speaker::~Speaker()
{
    QCoreApplication::removeTranslator(&m_catalogue);
}

void Speaker::speak(Language language)
{
    nameCatalogues();
    QCoreApplication::removeTranslator(&m_catalogue);
    m_language = language;
    QLocale::setDefault(localeFor(language));
    rap::setLocale(QLocale());
    // English has one too, for its plural forms.
    if (m_catalogue.load(QStringLiteral(":/rapdesk/translations/rapdesk_%1.qm").arg(code(language))))
        QCoreApplication::installTranslator(&m_catalogue);
    else
        qWarning("no texts in %s", qUtf8Printable(code(language)));
}

} // namespace language
