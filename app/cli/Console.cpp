#include "app/cli/Console.h"

#include "app/cli/Words.h"
#include "rap/Cells.h"
#include "rap/WireText.h"

#include <QJsonDocument>
#include <cerrno>
#include <csignal>
#ifdef Q_OS_WIN
#include <io.h>
#include <windows.h>
#else
#include <unistd.h>
#endif

namespace cli {
namespace {

bool isTerminal(std::FILE* file)
{
#ifdef Q_OS_WIN
    return _isatty(_fileno(file)) != 0;
#else
    return isatty(fileno(file)) != 0;
#endif
}

/// The reader has gone: a pipe that nobody holds the other end of. Windows' C library has no word of its own for it.
bool readerGone(std::FILE* file)
{
#ifdef Q_OS_WIN
    return errno == EPIPE || (errno == EINVAL && GetFileType(HANDLE(_get_osfhandle(_fileno(file)))) == FILE_TYPE_PIPE);
#else
    Q_UNUSED(file)
    return errno == EPIPE;
#endif
}

/// JSON escapes the control characters of ASCII by itself. What else a terminal would obey, or a person would misread,
/// stands in strings only and can be written as an escape there: it means the same.
QString escaped(const QString& json)
{
    if (rap::printable(json) == json)
        return json;
    QString line;
    for (const char32_t code : json.toUcs4()) {
        const QString character = QString::fromUcs4(&code, 1);
        if (rap::printable(character) == character)
            line += character;
        else
            for (const QChar unit : character)
                line += QStringLiteral("\\u%1").arg(unit.unicode(), 4, 16, QLatin1Char('0'));
    }
    return line;
}

} // namespace

Console::Console(std::FILE* out, std::FILE* err)
    : m_out(out)
    , m_err(err)
    , m_errIsTerminal(isTerminal(err))
{
#ifndef Q_OS_WIN
    static_cast<void>(std::signal(SIGPIPE, SIG_IGN)); // write() hears of it
#else
    m_codePageBefore = GetConsoleOutputCP();
    SetConsoleOutputCP(CP_UTF8);
#endif
}

Console::~Console()
{
    clearProgress();
#ifdef Q_OS_WIN
    if (m_codePageBefore != 0)
        SetConsoleOutputCP(m_codePageBefore);
#endif
}

void Console::print(const QString& line)
{
    this->line(m_out, rap::printable(line));
}

void Console::print(const QStringList& lines)
{
    for (const auto& line : lines)
        print(line);
}

void Console::print(const QJsonObject& object)
{
    line(m_out, escaped(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact))));
}

void Console::tell(const QString& line)
{
    this->line(m_err, rap::printable(line));
}

void Console::complain(const rap::Error& error)
{
    if (!m_firstComplaint)
        m_firstComplaint = error;
    tell(QStringLiteral("rapdesk-cli: ") + error.text());
    if (!error.detail.isEmpty())
        tell(Tr::tr("  detail: %1").arg(error.detail));
}

void Console::setProgress(const QString& text)
{
    const QString line = rap::printable(text);
    if (!m_errIsTerminal || line == m_progress)
        return;
    clearProgress();
    if (!line.isEmpty())
        write(m_err, line);
    m_progress = line;
}

void Console::line(std::FILE* file, const QString& text)
{
    const QString progress = m_progress;
    clearProgress();
    write(file, text + u'\n');
    setProgress(progress);
}

void Console::write(std::FILE* file, const QString& text)
{
    if (file == m_out && m_readerGone)
        return;
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
    if (!written && file == m_out) {
        m_readerGone = readerGone(file);
        m_lostOutput = m_lostOutput || !m_readerGone;
    }
}

/// With blanks, as not every console knows how to erase a line.
void Console::clearProgress()
{
    if (!m_progress.isEmpty()) {
        write(m_err, u'\r' + QString(rap::cellsOf(m_progress), u' ') + u'\r');
        m_progress.clear();
    }
}

bool canAsk()
{
    return isTerminal(stdin) && isTerminal(stderr);
}

} // namespace cli
