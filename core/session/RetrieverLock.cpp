#include "session/RetrieverLock.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QJsonObject>
#include <QSysInfo>

namespace session {

namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(session::Retriever)
};

const QString program = QStringLiteral("program");
const QString process = QStringLiteral("process");
const QString machine = QStringLiteral("machine");
const QString since = QStringLiteral("since");

constexpr qint64 longestNote = 4096; // bytes

/// One line, so that what an earlier holder wrote behind it counts for nothing.
QByteArray noteOf(rap::HongKongTime now)
{
    const QJsonObject note{{program, QCoreApplication::applicationName()},
                           {process, QCoreApplication::applicationPid()},
                           {machine, QSysInfo::machineHostName()},
                           {since, now.utcMilliseconds()}};
    return QJsonDocument(note).toJson(QJsonDocument::Compact) + '\n';
}

Retriever readNote(const QString& path)
{
    QFile file(path);
    const QByteArray line = file.open(QIODevice::ReadOnly) ? file.readLine(longestNote) : QByteArray();
    const QJsonObject note = QJsonDocument::fromJson(line).object();
    return {note.value(program).toString(), note.value(process).toInteger(), note.value(machine).toString(),
            rap::HongKongTime::fromUtcMilliseconds(note.value(since).toInteger())};
}

} // namespace

QString nameOf(const Retriever& retriever)
{
    if (retriever.process == 0)
        return Tr::tr("Another program");
    const QString number = QString::number(retriever.process);
    if (retriever.program == QStringLiteral("rapdesk"))
        return Tr::tr("The RAP Desk window (process %1)").arg(number);
    return Tr::tr("Another program (%1, process %2)").arg(retriever.program, number);
}

rap::Error retrievedBy(const Retriever& other)
{
    const QString since = other.since.time().toString(QStringLiteral("HH:mm"));
    return {rap::ErrorKind::RetrievedElsewhere,
            other.process == 0 ? Tr::tr("Another program of this workstation is fetching for this account.")
                               : Tr::tr("%1 has been fetching for this account since %2.").arg(nameOf(other), since),
            Tr::tr("Try again when it has ended."),
            QStringLiteral("held by %1, process %2 on %3")
                .arg(other.program, QString::number(other.process), other.machine)};
}

RetrieverLock::RetrieverLock(filing::OutFile held)
    : m_held(std::move(held))
{
}

// An empty file says that nobody has it, without a try. A full one may be left by a program that was killed.
RetrieverLock::~RetrieverLock()
{
    static_cast<void>(m_held.truncate(0));
}

rap::Result<std::shared_ptr<RetrieverLock>> RetrieverLock::take(const QString& file, rap::HongKongTime now)
{
    auto held = filing::OutFile::tryHold(file);
    if (!held)
        return tl::unexpected(held.error());
    if (!*held)
        return std::shared_ptr<RetrieverLock>();
    std::shared_ptr<RetrieverLock> lock(new RetrieverLock(std::move(**held)));
    // It is held without these words too, on a full disk say.
    static_cast<void>(lock->m_held.write(noteOf(now)));
    return lock;
}

std::optional<Retriever> RetrieverLock::holder(const QString& file)
{
    if (QFileInfo(file).size() == 0)
        return std::nullopt;
    // Nobody has to wait for this: it is tried only where a note says that it would not be had.
    auto held = filing::OutFile::tryHold(file);
    if (held && *held) {
        static_cast<void>(RetrieverLock(std::move(**held)));
        return std::nullopt;
    }
    return readNote(file);
}

} // namespace session
