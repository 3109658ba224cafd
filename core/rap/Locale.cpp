#include "rap/Locale.h"

#include <atomic>

namespace rap {

namespace {

enum class Spoken { English, HongKong, Mainland };
std::atomic<Spoken> spoken = Spoken::English;

} // namespace

const QLocale& locale()
{
    static const QLocale english(QLocale::English, QLocale::HongKong);
    static const QLocale hongKong(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::HongKong);
    static const QLocale mainland(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    switch (spoken.load()) {
    case Spoken::HongKong:
        return hongKong;
    case Spoken::Mainland:
        return mainland;
    case Spoken::English:
        break;
    }
    return english;
}

void setLocale(const QLocale& language)
{
    if (language.language() != QLocale::Chinese)
        spoken = Spoken::English;
    else
        spoken = language.script() == QLocale::TraditionalHanScript ? Spoken::HongKong : Spoken::Mainland;
}

QString sentences(const QStringList& all)
{
    static const QString withSpace = QStringLiteral("。！？：」”）");
    QString said;
    for (const QString& sentence : all) {
        if (!said.isEmpty() && !sentence.isEmpty() && !withSpace.contains(said.back()))
            said += u' ';
        said += sentence;
    }
    return said;
}

} // namespace rap
