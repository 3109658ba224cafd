#include "account/KeyText.h"

namespace account {
namespace {

constexpr QByteArrayView begin = "-----BEGIN ";
constexpr QByteArrayView dashes = "-----";

qsizetype lineAt(QByteArrayView text, QByteArrayView start, qsizetype from)
{
    for (qsizetype at = text.indexOf(start, from); at >= 0; at = text.indexOf(start, at + 1))
        if (at == 0 || text.at(at - 1) == '\n' || text.at(at - 1) == '\r')
            return at;
    return -1;
}

KeyForm formOf(QByteArrayView label)
{
    if (label == "OPENSSH PRIVATE KEY")
        return KeyForm::OpenSsh;
    if (label == "PRIVATE KEY" || label == "ENCRYPTED PRIVATE KEY" || label == "RSA PRIVATE KEY" ||
        label == "EC PRIVATE KEY" || label == "DSA PRIVATE KEY") {
        return KeyForm::Pem;
    }
    if (label.endsWith("PUBLIC KEY"))
        return KeyForm::PublicKey;
    if (label.contains("CERTIFICATE"))
        return KeyForm::Certificate;
    return KeyForm::Unknown;
}

/// The first private key in the text, for what else may stand around it; failing that, the first block of any sort.
KeyText recogniseArmour(QByteArrayView text)
{
    KeyText first;
    for (qsizetype at = lineAt(text, begin, 0); at >= 0; at = lineAt(text, begin, at + 1)) {
        const qsizetype labelAt = at + begin.size();
        const qsizetype labelEnd = text.indexOf(dashes, labelAt);
        if (labelEnd < 0)
            break;
        KeyText found;
        found.label = text.sliced(labelAt, labelEnd - labelAt);
        found.form = formOf(found.label);
        const qsizetype bodyAt = labelEnd + dashes.size();
        const QByteArray endLine = QByteArray("-----END ").append(found.label).append(dashes);
        const qsizetype end = lineAt(text, endLine, bodyAt);
        if (end >= 0) {
            found.body = text.sliced(bodyAt, end - bodyAt);
            found.block = text.sliced(at, end + endLine.size() - at);
            found.whole = true;
        }
        if (found.form == KeyForm::OpenSsh || found.form == KeyForm::Pem)
            return found;
        if (first.form == KeyForm::Unknown)
            first = found;
    }
    return first;
}

KeyForm formOfLine(QByteArrayView text)
{
    if (!text.startsWith("ssh-") && !text.startsWith("ecdsa-sha2-") && !text.startsWith("sk-"))
        return KeyForm::Unknown;
    const qsizetype space = text.indexOf(' ');
    return text.first(space < 0 ? text.size() : space).contains("-cert-") ? KeyForm::Certificate : KeyForm::PublicKey;
}

} // namespace

KeyText recognise(QByteArrayView text)
{
    if (text.startsWith("\xef\xbb\xbf"))
        text = text.sliced(3);
    if (const auto armoured = recogniseArmour(text); armoured.form != KeyForm::Unknown)
        return armoured;
    KeyText found;
    const QByteArrayView trimmed = text.trimmed();
    if (trimmed.startsWith("PuTTY-User-Key-File-"))
        found.form = KeyForm::Putty;
    else if (trimmed.startsWith("---- BEGIN SSH2 PUBLIC KEY"))
        found.form = KeyForm::PublicKey;
    else if (trimmed.startsWith("---- BEGIN SSH2 ENCRYPTED PRIVATE KEY"))
        found.form = KeyForm::SshCom;
    else
        found.form = formOfLine(trimmed);
    return found;
}

} // namespace account
