// Bytes of any kind as a private key file: OpenSSH's form, PEM, PKCS#8, PuTTY's versions 2 and 3. What is said of every
// file is checked, and what the sanitizers see. With libFuzzer it is led by what it reaches (-DRAPDESK_LIBFUZZER); by
// itself it damages keys that ssh-keygen and puttygen have made:
//     key_file [SECONDS] [SEED]
#include "account/KeyFile.h"
#include "account/PublicKey.h"
#include "account/PuttyKey.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <functional>
#include <random>

namespace {

void must(bool holds, const char* what)
{
    if (holds)
        return;
    std::fprintf(stderr, "does not hold: %s\n", what);
    std::abort();
}

QString pathOf(const QString& name)
{
    static const QTemporaryDir folder;
    return folder.filePath(name);
}

void put(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    must(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size(), "a file is written");
}

void checkKey(const account::KeyFile& key)
{
    const auto half = account::publicKeyFromWire(key.publicKey);
    must(key.publicKey.isEmpty() || half.has_value(), "a public half that is told is whole");
    must(key.fingerprint == (half ? half->fingerprint() : QString()), "its print is told with it");
    must(!half || (half->type == key.type && half->bits == key.bits), "so are its type and bits");
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size)
{
    const QByteArray bytes(reinterpret_cast<const char*>(data), qsizetype(size));
    const QString path = pathOf(QStringLiteral("key"));
    put(path, bytes);
    (void)account::publicKeyFromLine(bytes);
    const auto key = account::inspectKeyFile(path);
    const auto inUse = account::readPrivateKey(path);
    must(key || key.error().kind == rap::ErrorKind::KeyUnusable, "what is no key is told");
    must(!inUse || (key && inUse->file.publicKey == key->publicKey && !key->toConvert), "both readers agree");
    must(!inUse || bytes.contains(inUse->text.trimmed()), "the key is what the file holds");
    if (!key)
        return 0;
    checkKey(*key);
    if (key->toConvert && !key->encrypted) {
        const QString converted = pathOf(QStringLiteral("converted"));
        if (const auto half = account::convertPuttyKey(path, {}, converted)) {
            const auto made = account::inspectKeyFile(converted);
            must(made && made->publicKey == key->publicKey, "what is converted is the same key");
        }
        QFile::remove(converted);
        QFile::remove(converted + QStringLiteral(".pub"));
    }
    return 0;
}

#ifndef RAPDESK_LIBFUZZER
namespace {

QByteArray madeBy(const QString& program, QStringList arguments)
{
    const QString path = pathOf(QStringLiteral("made"));
    QFile::remove(path);
    arguments.replaceInStrings(QStringLiteral("FILE"), path);
    arguments.replaceInStrings(QStringLiteral("SECRET"), pathOf(QStringLiteral("secret")));
    must(QProcess::execute(program, arguments) == 0, "a key is made");
    QFile made(path);
    must(made.open(QIODevice::ReadOnly), "a key is read");
    return made.readAll();
}

QByteArrayList seeds()
{
    QByteArrayList all;
    const QString quiet = QStringLiteral("-q");
    const QList<QStringList> kinds{
        {QStringLiteral("-t"), QStringLiteral("ed25519")},
        {QStringLiteral("-t"), QStringLiteral("ecdsa")},
        {QStringLiteral("-t"), QStringLiteral("rsa"), QStringLiteral("-b"), QStringLiteral("2048")}};
    for (const QString& passphrase : {QString(), QStringLiteral("secret")}) {
        put(pathOf(QStringLiteral("secret")), passphrase.toUtf8());
        for (const QStringList& kind : kinds) {
            for (const char* form : {"RFC4716", "PEM", "PKCS8"}) // the first: OpenSSH's own
                all += madeBy(QStringLiteral("ssh-keygen"),
                              QStringList{quiet, QStringLiteral("-f"), QStringLiteral("FILE"), QStringLiteral("-N"),
                                          passphrase, QStringLiteral("-m"), QLatin1String(form)} +
                                  kind);
            for (const char* version : {"version=2", "version=3,memory=64,passes=2"})
                all += madeBy(QStringLiteral("puttygen"),
                              QStringList{quiet, QStringLiteral("-o"), QStringLiteral("FILE"),
                                          QStringLiteral("--new-passphrase"), QStringLiteral("SECRET"),
                                          QStringLiteral("--ppk-param"), QLatin1String(version),
                                          QStringLiteral("--random-device"), QStringLiteral("/dev/urandom")} +
                                  kind);
        }
    }
    return all;
}

/// Base64 is damaged below it: else nearly all that comes is told as no base64.
QByteArray insideOf(const QByteArray& key, const std::function<void(QByteArray&)>& damage)
{
    QByteArrayList lines = key.split('\n');
    const auto isText = [](const QByteArray& line) {
        return line.contains('-') || line.contains(':') || line.isEmpty();
    };
    const auto first = std::find_if_not(lines.begin(), lines.end(), isText);
    const auto last = std::find_if(first, lines.end(), isText);
    QByteArray inside = QByteArray::fromBase64(QByteArrayList(first, last).join());
    damage(inside);
    QByteArrayList damaged(lines.begin(), first);
    damaged += inside.toBase64();
    damaged += QByteArrayList(last, lines.end());
    return damaged.join('\n');
}

} // namespace

int main(int argc, char* argv[])
{
    const qint64 seconds = argc > 1 ? std::atoll(argv[1]) : 60;
    std::mt19937 random(unsigned(argc > 2 ? std::atoi(argv[2]) : 1));
    const QByteArrayList keys = seeds();
    const auto upTo = [&random](qsizetype most) { return qsizetype(random() % size_t(most + 1)); };
    const auto damage = [&](QByteArray& bytes) {
        for (auto count = random() % 4 + 1; count-- > 0 && !bytes.isEmpty();) {
            const qsizetype at = upTo(bytes.size() - 1);
            switch (random() % 6) {
            case 0:
                bytes[at] = char(random());
                break;
            case 1:
                bytes[at] = char(bytes.at(at) ^ (1 << (random() % 8)));
                break;
            case 2:
                bytes.remove(at, 1 + upTo(20));
                break;
            case 3:
                bytes.insert(at, bytes.mid(upTo(bytes.size() - 1), upTo(40)));
                break;
            case 4:
                bytes.replace(at, 4, QByteArray(4, random() % 2 == 0 ? '\xff' : '\0'));
                break;
            default:
                bytes.truncate(at);
                break;
            }
        }
    };
    QElapsedTimer timer;
    timer.start();
    qint64 runs = 0;
    for (; timer.elapsed() < seconds * 1000; ++runs) {
        QByteArray bytes = keys.at(upTo(keys.size() - 1));
        if (random() % 2 == 0)
            bytes = insideOf(bytes, damage);
        else
            damage(bytes);
        LLVMFuzzerTestOneInput(reinterpret_cast<const uint8_t*>(bytes.constData()), size_t(bytes.size()));
    }
    std::printf("%lld inputs in %lld s\n", qlonglong(runs), qlonglong(timer.elapsed() / 1000));
}
#endif
