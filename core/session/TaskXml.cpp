#include "session/TaskXml.h"

#include <QDateTime>
#include <QDir>
#include <QMap>
#include <QRegularExpression>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>
#include <algorithm>

namespace session {
namespace {

const QString schema = QStringLiteral("http://schemas.microsoft.com/windows/2004/02/mit/task");

/// Texts of a definition by the path of their element, several where it is there several times.
using Leaves = QMap<QString, QStringList>;

/// What Windows leaves out of a definition that says it.
const QMap<QString, QString>& defaults()
{
    static const QMap<QString, QString> values{
        {QStringLiteral("Triggers/CalendarTrigger/Enabled"), QStringLiteral("true")},
        {QStringLiteral("Triggers/CalendarTrigger/Repetition/StopAtDurationEnd"), QStringLiteral("false")},
        {QStringLiteral("Triggers/CalendarTrigger/ScheduleByDay/DaysInterval"), QStringLiteral("1")},
        {QStringLiteral("Principals/Principal/RunLevel"), QStringLiteral("LeastPrivilege")},
        {QStringLiteral("Settings/AllowHardTerminate"), QStringLiteral("true")},
        {QStringLiteral("Settings/AllowStartOnDemand"), QStringLiteral("true")},
        {QStringLiteral("Settings/DisallowStartIfOnBatteries"), QStringLiteral("true")},
        {QStringLiteral("Settings/Enabled"), QStringLiteral("true")},
        {QStringLiteral("Settings/ExecutionTimeLimit"), QStringLiteral("PT72H")},
        {QStringLiteral("Settings/MultipleInstancesPolicy"), QStringLiteral("IgnoreNew")},
        {QStringLiteral("Settings/RunOnlyIfIdle"), QStringLiteral("false")},
        {QStringLiteral("Settings/RunOnlyIfNetworkAvailable"), QStringLiteral("false")},
        {QStringLiteral("Settings/StartWhenAvailable"), QStringLiteral("false")},
        {QStringLiteral("Settings/StopIfGoingOnBatteries"), QStringLiteral("true")},
        {QStringLiteral("Settings/WakeToRun"), QStringLiteral("false")},
    };
    return values;
}

QString logonWord(TaskLogon logon)
{
    return logon == TaskLogon::SignedOutToo ? QStringLiteral("S4U") : QStringLiteral("InteractiveToken");
}

/// Seconds of "PT16H44M" or "P1D"; empty where it is no such duration.
std::optional<qint64> secondsOf(const QString& duration)
{
    static const QRegularExpression form(QStringLiteral("^P(?:(\\d+)D)?(?:T(?:(\\d+)H)?(?:(\\d+)M)?(?:(\\d+)S)?)?$"));
    const auto match = form.match(duration);
    if (!match.hasMatch())
        return std::nullopt;
    const auto number = [&](int part) { return match.captured(part).toLongLong(); };
    return ((number(1) * 24 + number(2)) * 60 + number(3)) * 60 + number(4);
}

/// The time of day that a trigger begins at, whatever zone it is written in. Without a zone it is the PC's.
QString momentOf(const QString& text)
{
    const QDateTime start = QDateTime::fromString(text, Qt::ISODate);
    return start.isValid() ? start.toUTC().time().toString() : text;
}

QString normal(const QString& path, const QString& text)
{
    if (path.endsWith(u"/StartBoundary"))
        return momentOf(text);
    if (path.endsWith(u"/Command")) {
        const bool quoted = text.size() > 1 && text.startsWith(u'"') && text.endsWith(u'"');
        return quoted ? text.mid(1, text.size() - 2) : text;
    }
    const auto seconds = secondsOf(text);
    return seconds && text.startsWith(u'P') ? QString::number(*seconds) : text;
}

tl::expected<Leaves, QString> leavesOf(const QString& xml)
{
    Leaves leaves;
    QXmlStreamReader reader(xml);
    QStringList path;
    QString text;
    bool isLeaf = false;
    while (!reader.atEnd()) {
        reader.readNext();
        if (reader.isStartElement()) {
            path << reader.name().toString();
            text.clear();
            isLeaf = true;
        } else if (reader.isCharacters()) {
            text += reader.text();
        } else if (reader.isEndElement()) {
            const QString at = path.mid(1).join(u'/');
            if (isLeaf)
                leaves[at] << normal(at, text.trimmed());
            isLeaf = false;
            path.removeLast();
        }
    }
    if (reader.hasError())
        return tl::unexpected(reader.errorString());
    for (auto value = defaults().begin(); value != defaults().end(); ++value)
        if (!leaves.contains(value.key()))
            leaves[value.key()] = QStringList{normal(value.key(), value.value())};
    return leaves;
}

/// '?' in what was found stands for any one character.
bool isAlike(const QString& found, const QString& wanted)
{
    return found.size() == wanted.size() &&
           std::equal(found.begin(), found.end(), wanted.begin(), [](QChar a, QChar b) { return a == b || a == u'?'; });
}

bool isAlike(const QStringList& found, const QStringList& wanted)
{
    return std::equal(found.begin(), found.end(), wanted.begin(), wanted.end(),
                      [](const QString& a, const QString& b) { return isAlike(a, b); });
}

/// Whether all below `part` is alike; with `more`, also where other things are there beside it.
bool isAlikeBelow(const QString& part, const Leaves& found, const Leaves& wanted, bool more)
{
    const auto below = [&](const QString& path) { return path.startsWith(part + u'/'); };
    for (auto leaf = wanted.begin(); leaf != wanted.end(); ++leaf)
        if (below(leaf.key()) && !isAlike(found.value(leaf.key()), leaf.value()))
            return false;
    return more || std::all_of(found.keyBegin(), found.keyEnd(),
                               [&](const QString& path) { return !below(path) || wanted.contains(path); });
}

bool isOff(const Leaves& found)
{
    const QString no = QStringLiteral("false");
    return found.value(QStringLiteral("Settings/Enabled")).contains(no) ||
           found.value(QStringLiteral("Triggers/CalendarTrigger/Enabled")).contains(no);
}

class TaskWriter {
public:
    TaskWriter()
        : m_xml(&m_text)
    {
        m_xml.setAutoFormatting(true);
        m_xml.setAutoFormattingIndent(2);
    }

    /// An element with what `fill` puts into it.
    template <typename Fill> void in(const QString& name, Fill fill)
    {
        m_xml.writeStartElement(name);
        fill();
        m_xml.writeEndElement();
    }
    void leaf(const QString& name, const QString& text) { m_xml.writeTextElement(name, text); }
    void attribute(const QString& name, const QString& value) { m_xml.writeAttribute(name, value); }
    void nameSpace(const QString& uri) { m_xml.writeDefaultNamespace(uri); }
    [[nodiscard]] QString text() const { return m_text + u'\n'; }

private:
    QString m_text = QStringLiteral("<?xml version=\"1.0\" encoding=\"UTF-16\"?>");
    QXmlStreamWriter m_xml;
};

void writeTrigger(TaskWriter& xml, const SystemTask& task)
{
    xml.in(QStringLiteral("CalendarTrigger"), [&] {
        xml.in(QStringLiteral("Repetition"), [&] {
            xml.leaf(QStringLiteral("Interval"), QStringLiteral("PT%1M").arg(task.everyMinutes));
            xml.leaf(QStringLiteral("Duration"), QStringLiteral("PT16H44M")); // 24:00 is closed
            xml.leaf(QStringLiteral("StopAtDurationEnd"), QStringLiteral("false"));
        });
        xml.leaf(QStringLiteral("StartBoundary"), QStringLiteral("2026-01-01T07:15:00+08:00"));
        xml.leaf(QStringLiteral("Enabled"), QStringLiteral("true"));
        xml.leaf(QStringLiteral("RandomDelay"), QStringLiteral("PT1M")); // not all firms at the same second
        xml.in(QStringLiteral("ScheduleByDay"), [&] { xml.leaf(QStringLiteral("DaysInterval"), QStringLiteral("1")); });
    });
}

void writeSettings(TaskWriter& xml)
{
    xml.leaf(QStringLiteral("MultipleInstancesPolicy"), QStringLiteral("IgnoreNew"));
    xml.leaf(QStringLiteral("DisallowStartIfOnBatteries"), QStringLiteral("false"));
    xml.leaf(QStringLiteral("StopIfGoingOnBatteries"), QStringLiteral("false"));
    xml.leaf(QStringLiteral("AllowHardTerminate"), QStringLiteral("true"));
    xml.leaf(QStringLiteral("StartWhenAvailable"), QStringLiteral("true"));
    xml.leaf(QStringLiteral("RunOnlyIfNetworkAvailable"), QStringLiteral("false"));
    xml.leaf(QStringLiteral("AllowStartOnDemand"), QStringLiteral("true"));
    xml.leaf(QStringLiteral("Enabled"), QStringLiteral("true"));
    xml.leaf(QStringLiteral("RunOnlyIfIdle"), QStringLiteral("false"));
    xml.leaf(QStringLiteral("WakeToRun"), QStringLiteral("true"));
    xml.leaf(QStringLiteral("ExecutionTimeLimit"), QStringLiteral("PT2H"));
}

} // namespace

QString windowsCommandLine(const QStringList& arguments)
{
    QStringList quoted;
    for (const QString& argument : arguments) {
        const bool plain = !argument.isEmpty() && !argument.contains(QRegularExpression(QStringLiteral("[\\s\"]")));
        if (plain) {
            quoted << argument;
            continue;
        }
        // Backslashes mean themselves but before a quote, where each is written twice.
        static const QRegularExpression beforeQuote(QStringLiteral("(\\\\*)\""));
        static const QRegularExpression atEnd(QStringLiteral("(\\\\+)$"));
        QString text = argument;
        text.replace(beforeQuote, QStringLiteral("\\1\\1\\\""));
        text.replace(atEnd, QStringLiteral("\\1\\1"));
        quoted << u'"' + text + u'"';
    }
    return quoted.join(u' ');
}

QString taskXml(const SystemTask& task, const QString& user, TaskLogon logon)
{
    TaskWriter xml;
    xml.in(QStringLiteral("Task"), [&] {
        xml.attribute(QStringLiteral("version"), QStringLiteral("1.2"));
        xml.nameSpace(schema);
        xml.in(QStringLiteral("RegistrationInfo"), [&] {
            xml.leaf(QStringLiteral("Description"),
                     QStringLiteral("Fetches the reports of %1 from RAP.").arg(task.account));
            // Says the interval once more, so that a changed trigger is seen.
            xml.leaf(QStringLiteral("Source"),
                     QStringLiteral("RAP Desk: rapdesk-cli schedule on NAME --every %1").arg(task.everyMinutes));
        });
        xml.in(QStringLiteral("Triggers"), [&] { writeTrigger(xml, task); });
        xml.in(QStringLiteral("Principals"), [&] {
            xml.in(QStringLiteral("Principal"), [&] {
                xml.attribute(QStringLiteral("id"), QStringLiteral("Author"));
                xml.leaf(QStringLiteral("UserId"), user);
                xml.leaf(QStringLiteral("LogonType"), logonWord(logon));
                xml.leaf(QStringLiteral("RunLevel"), QStringLiteral("LeastPrivilege"));
            });
        });
        xml.in(QStringLiteral("Settings"), [&] { writeSettings(xml); });
        xml.in(QStringLiteral("Actions"), [&] {
            xml.attribute(QStringLiteral("Context"), QStringLiteral("Author"));
            xml.in(QStringLiteral("Exec"), [&] {
                xml.leaf(QStringLiteral("Command"), QDir::toNativeSeparators(task.program));
                xml.leaf(QStringLiteral("Arguments"), windowsCommandLine(argumentsOf(task)));
            });
        });
    });
    return xml.text();
}

tl::expected<SeenTask, QString> compareTaskXml(const QString& found, const SystemTask& task, const QString& user)
{
    auto is = leavesOf(found);
    if (!is)
        return tl::unexpected(is.error());
    SeenTask seen;
    seen.everyMinutes =
        everyMinutesFrom(is->value(QStringLiteral("RegistrationInfo/Source")).value(0).section(u' ', -1));
    const QString logon = is->value(QStringLiteral("Principals/Principal/LogonType")).value(0);
    seen.whileSignedOut = logon == logonWord(TaskLogon::SignedOutToo);

    SystemTask asRegistered = task;
    asRegistered.everyMinutes = seen.everyMinutes.value_or(task.everyMinutes);
    const auto wanted =
        leavesOf(taskXml(asRegistered, user, seen.whileSignedOut ? TaskLogon::SignedOutToo : TaskLogon::WhileSignedIn));
    if (isOff(*is)) { // that is told by itself
        seen.drift << Drift::Off;
        for (const QString& path :
             {QStringLiteral("Settings/Enabled"), QStringLiteral("Triggers/CalendarTrigger/Enabled")})
            (*is)[path] = wanted->value(path);
    }
    if (!isAlikeBelow(QStringLiteral("Settings"), *is, *wanted, true) ||
        !isAlikeBelow(QStringLiteral("Principals"), *is, *wanted, true))
        seen.drift.prepend(Drift::Settings);
    if (!isAlikeBelow(QStringLiteral("Triggers"), *is, *wanted, false))
        seen.drift.prepend(Drift::Times);
    if (!isAlikeBelow(QStringLiteral("Actions"), *is, *wanted, false))
        seen.drift.prepend(Drift::Program);
    return seen;
}

} // namespace session
