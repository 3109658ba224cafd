#include "practice_server/PracticeServer.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QRegularExpression>

namespace practice {

namespace {

constexpr int deadline = 120000; // the machine may be busy with other tests

QByteArray contents(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

QString python()
{
    return QStringLiteral("python3");
}

// "ssh-ed25519 AAAA... comment"
QByteArray publicBlob(const QString& publicFile)
{
    return QByteArray::fromBase64(contents(publicFile).split(' ').value(1));
}

} // namespace

PracticeServer::PracticeServer(const QStringList& treeArguments)
    : m_treeArguments(treeArguments)
{
}

PracticeServer::~PracticeServer()
{
    stop();
}

QString PracticeServer::scripts()
{
    return QStringLiteral(PRACTICE_RAP_FOLDER);
}

bool PracticeServer::run(const QStringList& command)
{
    QProcess process;
    process.start(python(), command);
    if (process.waitForFinished(deadline) && process.exitStatus() == QProcess::NormalExit && process.exitCode() == 0)
        return true;
    m_fault = command.join(QLatin1Char(' ')) + QLatin1String(": ") + QString::fromUtf8(process.readAllStandardError());
    return false;
}

bool PracticeServer::makeTree()
{
    if (m_treeMade)
        return true;
    m_treeMade = run(QStringList{scripts() + QStringLiteral("/generate.py"), QStringLiteral("--manifest"),
                                 m_folder.filePath(QStringLiteral("manifest.jsonl"))} +
                     m_treeArguments + QStringList{m_folder.filePath(QStringLiteral("root"))});
    return m_treeMade;
}

bool PracticeServer::start(const QStringList& serverArguments)
{
    stop();
    if (!makeTree())
        return false;
    m_process = std::make_unique<QProcess>();
    m_process->start(python(), QStringList{scripts() + QStringLiteral("/rap_server.py"), QStringLiteral("start"),
                                           QStringLiteral("--foreground"), QStringLiteral("--exit-with-parent"),
                                           QStringLiteral("--root"), root(), QStringLiteral("--state"),
                                           m_folder.filePath(QStringLiteral("state")), QStringLiteral("--log-level"),
                                           QStringLiteral("DEBUG1"), QStringLiteral("--keys"),
                                           QStringLiteral(PRACTICE_KEYS_FOLDER)} +
                                   serverArguments);
    QByteArray output;
    QElapsedTimer clock;
    clock.start();
    while (clock.elapsed() < deadline && m_process->state() != QProcess::NotRunning) {
        m_process->waitForReadyRead(1000);
        output += m_process->readAllStandardOutput();
        const QJsonDocument document = QJsonDocument::fromJson(output);
        if (document.isObject()) {
            m_description = document.object();
            return true;
        }
    }
    m_fault = QStringLiteral("rap_server.py: ") + QString::fromUtf8(m_process->readAllStandardError());
    m_process.reset();
    return false;
}

void PracticeServer::stop()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    m_process->terminate();
    if (!m_process->waitForFinished(deadline))
        m_process->kill();
    m_process.reset();
}

void PracticeServer::kill()
{
    run({scripts() + QStringLiteral("/rap_server.py"), QStringLiteral("stop"), QStringLiteral("--hard"),
         QStringLiteral("--state"), m_folder.filePath(QStringLiteral("state"))});
    stop();
}

bool PracticeServer::isRunning() const
{
    return m_process && m_process->state() == QProcess::Running;
}

account::Address PracticeServer::address() const
{
    return {m_description[QLatin1String("host")].toString(),
            static_cast<quint16>(m_description[QLatin1String("port")].toInt())};
}

QString PracticeServer::user() const
{
    return m_description[QLatin1String("user")].toString();
}

QString PracticeServer::base() const
{
    return m_description[QLatin1String("base")].toString();
}

QString PracticeServer::keyFile(const QString& kind) const
{
    const QJsonValue key = m_description[QLatin1String("user_keys")].toObject().value(kind);
    return key.isObject() ? key.toObject().value(QLatin1String("path")).toString() : key.toString();
}

bool PracticeServer::authorize(const QByteArray& publicLine)
{
    QFile file(m_description[QLatin1String("authorized_keys")].toString());
    return file.open(QIODevice::WriteOnly | QIODevice::Append) && file.write(publicLine.trimmed() + '\n') > 0;
}

QString PracticeServer::passphrase() const
{
    return m_description[QLatin1String("user_keys")]
        .toObject()
        .value(QLatin1String("ed25519_passphrase"))
        .toObject()
        .value(QLatin1String("passphrase"))
        .toString();
}

QList<sftp::PresentedKey> PracticeServer::presentedKeys() const
{
    QList<sftp::PresentedKey> keys;
    const QStringList kinds = m_description[QLatin1String("host_keys")].toObject().keys();
    for (const QString& kind : kinds)
        keys.append(presentedKey(kind));
    return keys;
}

sftp::PresentedKey PracticeServer::presentedKey(const QString& kind) const
{
    const QJsonObject key = m_description[QLatin1String("host_keys")].toObject().value(kind).toObject();
    const QByteArray blob = publicBlob(key[QLatin1String("public")].toString());
    const auto typeLength = blob.size() > 4 ? static_cast<qsizetype>(blob.at(3)) : 0;
    const int bits = kind == QLatin1String("rsa") ? 3072 : 256;
    return {address(), QString::fromLatin1(blob.mid(4, typeLength)), bits,
            key[QLatin1String("fingerprint")].toString()};
}

sftp::ConnectRequest PracticeServer::request(const QString& kind) const
{
    sftp::ConnectRequest request;
    request.addresses = {address()};
    request.user = user();
    request.keyFile = keyFile(kind);
    if (kind == QLatin1String("ed25519_passphrase"))
        request.passphrase = passphrase();
    const QList<sftp::PresentedKey> keys = presentedKeys();
    for (const sftp::PresentedKey& key : keys)
        request.hostKeys.pin(key);
    return request;
}

QString PracticeServer::root() const
{
    return m_folder.filePath(QStringLiteral("root"));
}

QString PracticeServer::localFile(const QString& path) const
{
    return m_description[QLatin1String("chroot")].toBool() ? root() + path : path;
}

QList<ManifestEntry> PracticeServer::manifest() const
{
    QList<ManifestEntry> entries;
    const QString prefix = m_description[QLatin1String("chroot")].toBool() ? QString() : root();
    const QList<QByteArray> lines = contents(m_folder.filePath(QStringLiteral("manifest.jsonl"))).split('\n');
    for (const QByteArray& line : lines) {
        const QJsonObject object = QJsonDocument::fromJson(line).object();
        if (object.isEmpty())
            continue;
        entries.append({prefix + object[QLatin1String("path")].toString(), object[QLatin1String("size")].toInteger(),
                        object[QLatin1String("mtime")].toInteger(),
                        object[QLatin1String("sha256")].toString().toLatin1()});
    }
    return entries;
}

QHash<QString, QByteArray> PracticeServer::sha256s() const
{
    QHash<QString, QByteArray> sums;
    const QList<ManifestEntry> entries = manifest();
    for (const ManifestEntry& entry : entries)
        sums.insert(entry.path, entry.sha256);
    return sums;
}

QByteArray PracticeServer::log() const
{
    return contents(m_description[QLatin1String("log")].toString());
}

void PracticeServer::clearLog()
{
    QFile::resize(m_description[QLatin1String("log")].toString(), 0);
}

QList<Request> PracticeServer::requests() const
{
    // Where sftp-server logs a request twice, the line that has the path counts.
    static const QRegularExpression line(
        QStringLiteral("^\\S*sftp\\S*: (?:debug1: request \\d+: (read|write|readdir|fstat) "
                       "|(stat|lstat|remove|mkdir|rmdir) name |(rename|posix-rename|symlink|hardlink) old "
                       "|(open|close|opendir|closedir|realpath|set) )\"(.*)\""));
    QList<Request> requests;
    const QList<QByteArray> lines = log().split('\n');
    for (const QByteArray& text : lines) {
        const auto match = line.match(QString::fromUtf8(text));
        if (match.hasMatch())
            requests.append(
                {match.captured(1) + match.captured(2) + match.captured(3) + match.captured(4), match.captured(5)});
    }
    return requests;
}

} // namespace practice
