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

} // namespace rap
