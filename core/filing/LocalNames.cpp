#include "filing/LocalNames.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QRegularExpression>
#include <algorithm>

namespace filing {
namespace {

/// In bytes of UTF-8. File systems take 255; the rest is for our own suffixes and for ' (earlier 1)'.
constexpr qsizetype longest = 200;
constexpr auto zipSuffix = QLatin1String(".zip");

bool isReserved(const QString& name)
{
    static const QRegularExpression device(
        QStringLiteral("^(CON|PRN|AUX|NUL|CONIN\\$|CONOUT\\$|(COM|LPT)[0-9\\x{b9}\\x{b2}\\x{b3}]) *(\\.|$)"),
        QRegularExpression::CaseInsensitiveOption);
    return device.match(name).hasMatch();
}

bool isInvisible(char32_t code)
{
    switch (QChar::category(code)) {
    case QChar::Other_Control:
    case QChar::Other_Format:
    case QChar::Other_Surrogate:
    case QChar::Other_NotAssigned:
    case QChar::Separator_Line:
    case QChar::Separator_Paragraph:
        return true;
    default:
        return code == QChar::ReplacementCharacter;
    }
}

bool isForbidden(QChar c)
{
    return QStringView(u"<>:\"/\\|?*").contains(c);
}

bool hasInvisible(const QString& name)
{
    const auto codes = name.toUcs4();
    return std::any_of(codes.begin(), codes.end(), [](uint code) { return isInvisible(code); });
}

/// What a stand-in ends in; a name that ends so by itself gets a stand-in too, so that no two remote names share one.
const QRegularExpression& standInMark()
{
    static const QRegularExpression mark(QStringLiteral("~[0-9a-f]{16}(?=\\.|$)"));
    return mark;
}

bool looksLikeStandIn(const QString& name)
{
    return standInMark().match(name).hasMatch();
}

/// What a program is chosen by, as in "NAME.TXT" or "NAME.TXT.ZIP". What is added to a name stands before it, so that
/// the file still opens.
QString endingOf(const QString& name)
{
    static const QRegularExpression ending(QStringLiteral("(?<=[^/])(?:\\.[A-Za-z0-9]{1,4}){1,2}$"));
    return ending.match(name).captured();
}

/// Cut so that no character is halved.
QString cut(const QString& text, qsizetype bytes)
{
    QString shorter = text;
    while (shorter.toUtf8().size() > bytes)
        shorter.chop(shorter.size() > 1 && shorter.back().isLowSurrogate() ? 2 : 1);
    return shorter;
}

/// A stand-in for a name; the mark tells whose it is.
QString standIn(const QString& name, const QString& whose)
{
    const QString mark =
        QLatin1Char('~') +
        QString::fromLatin1(QCryptographicHash::hash(whose.toUtf8(), QCryptographicHash::Sha256).toHex().left(16));
    QString readable;
    for (const uint code : name.toUcs4()) {
        const bool plain = !isInvisible(code) && !(code < 0x80 && isForbidden(QChar(char16_t(code))));
        readable += plain ? QString::fromUcs4(reinterpret_cast<const char32_t*>(&code), 1) : QStringLiteral("_");
    }
    const QString ending = endingOf(readable);
    QString stem = readable.chopped(ending.size());
    stem = cut(stem, longest - 1 - mark.size() - ending.size());
    if (stem.isEmpty())
        stem = QStringLiteral("_");
    const QString made = stem + mark + ending;
    return isReserved(made) ? u'_' + made : made;
}

} // namespace

NameTrouble faultOf(const QString& name)
{
    if (name.isEmpty())
        return NameTrouble::Empty;
    if (name == QLatin1String(".") || name == QLatin1String(".."))
        return NameTrouble::Dots;
    if (hasInvisible(name))
        return NameTrouble::Control;
    if (std::any_of(name.begin(), name.end(), isForbidden))
        return NameTrouble::Character;
    if (name.endsWith(u'.') || name.endsWith(u' '))
        return NameTrouble::End;
    if (isReserved(name))
        return NameTrouble::Reserved;
    for (const QLatin1String suffix : {partSuffix, recordSuffix, newSuffix})
        if (name.endsWith(suffix, Qt::CaseInsensitive))
            return NameTrouble::OurOwn;
    if (name.toUtf8().size() > longest)
        return NameTrouble::Long;
    return NameTrouble::None;
}

QString proofIn(const QString& folder)
{
    return folder + QStringLiteral("/proof-%1").arg(QCoreApplication::applicationPid()) + newSuffix;
}

QString localName(const QString& remoteName)
{
    if (faultOf(remoteName) == NameTrouble::None && !looksLikeStandIn(remoteName))
        return remoteName;
    return standIn(remoteName, remoteName);
}

QString ownName(const QString& file, const QString& whose)
{
    return standIn(withoutZip(file), whose);
}

QString filedName(const QString& file, const QString& name)
{
    return name.isEmpty() ? localName(withoutZip(file)) : name;
}

QString keptName(const QString& file, const QString& name)
{
    if (name.isEmpty() || name == localName(withoutZip(file)))
        return localName(file);
    return name + file.sliced(withoutZip(file).size());
}

QString withAddition(const QString& path, const QString& addition)
{
    const QString ending = endingOf(path);
    return path.chopped(ending.size()) + addition + ending;
}

QStringList localNames(const QStringList& remoteNames)
{
    QStringList names;
    for (const QString& name : remoteNames)
        names += localName(name);
    return names;
}

QStringList localParts(const QString& remotePath)
{
    return localNames(remotePath.split(u'/', Qt::SkipEmptyParts));
}

bool isNamedZip(const QString& file)
{
    return file.endsWith(zipSuffix, Qt::CaseInsensitive);
}

QString withoutZip(const QString& file)
{
    return isNamedZip(file) ? file.chopped(zipSuffix.size()) : file;
}

} // namespace filing
