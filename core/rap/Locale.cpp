#include "rap/Locale.h"

namespace rap {

const QLocale& locale()
{
    static const QLocale english(QLocale::English, QLocale::HongKong);
    static const QLocale hongKong(QLocale::Chinese, QLocale::TraditionalHanScript, QLocale::HongKong);
    static const QLocale mainland(QLocale::Chinese, QLocale::SimplifiedHanScript, QLocale::China);
    const QLocale program;
    if (program.language() != QLocale::Chinese)
        return english;
    return program.script() == QLocale::TraditionalHanScript ? hongKong : mainland;
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
