#include "account/ProfileName.h"

#include <QSet>

namespace account {
namespace {

bool isPlain(char32_t code)
{
    const bool asciiPlain = (code >= U'a' && code <= U'z') || (code >= U'0' && code <= U'9') || code == U' ' ||
                            code == U'-' || code == U'_';
    // Letters of other scripts stay readable. Other kinds of digit do not: Windows reserves COM with a superscript one.
    return asciiPlain || (code >= 0x80 && QChar::isLetter(code) && QChar::toUpper(code) == code);
}

bool isReservedOnWindows(const QString& stem)
{
    static const QSet<QString> names = [] {
        QSet<QString> all{QStringLiteral("con"), QStringLiteral("prn"),    QStringLiteral("aux"),
                          QStringLiteral("nul"), QStringLiteral("conin$"), QStringLiteral("conout$")};
        for (int i = 0; i <= 9; ++i)
            all << QStringLiteral("com%1").arg(i) << QStringLiteral("lpt%1").arg(i);
        return all;
    }();
    return names.contains(stem.trimmed());
}

QString percent(const QByteArray& bytes)
{
    QString text;
    for (const char byte : bytes)
        text += u'%' + QStringLiteral("%1").arg(static_cast<unsigned char>(byte), 2, 16, QLatin1Char('0'));
    return text;
}

} // namespace

QString nameKey(const QString& name)
{
    return name.normalized(QString::NormalizationForm_C).toCaseFolded().normalized(QString::NormalizationForm_C);
}

QString fileNameFor(const QString& name)
{
    const QString key = nameKey(name);
    const bool reserved = isReservedOnWindows(key);
    QString stem;
    const QList<uint> codes = key.toUcs4();
    for (qsizetype i = 0; i < codes.size(); ++i) {
        const char32_t code = codes.at(i);
        const bool edgeSpace = code == U' ' && (i == 0 || i == codes.size() - 1);
        if (isPlain(code) && !edgeSpace && !(reserved && i == 0))
            stem += QString::fromUcs4(&code, 1);
        else
            stem += percent(QString::fromUcs4(&code, 1).toUtf8());
    }
    return stem + QStringLiteral(".json");
}

} // namespace account
