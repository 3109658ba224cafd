#include "app/cli/Console.h"

#include <QJsonDocument>
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

} // namespace

Console::Console(std::FILE* out, std::FILE* err)
    : m_out(out)
    , m_err(err)
    , m_errIsTerminal(isTerminal(err))
{
#ifdef Q_OS_WIN
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
    const QString progress = m_progress;
    clearProgress();
    write(m_out, line + u'\n');
    setProgress(progress);
}

void Console::print(const QStringList& lines)
{
    for (const auto& line : lines)
        print(line);
}

void Console::print(const QJsonObject& object)
{
    print(QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)));
}

void Console::tell(const QString& line)
{
    const QString progress = m_progress;
    clearProgress();
    write(m_err, line + u'\n');
    setProgress(progress);
}

void Console::complain(const rap::Error& error)
{
    tell(QStringLiteral("rapdesk-cli: ") + error.text());
    if (!error.detail.isEmpty())
        tell(QStringLiteral("  detail: ") + error.detail);
}

void Console::setProgress(const QString& line)
{
    if (!m_errIsTerminal || line == m_progress)
        return;
    clearProgress();
    if (!line.isEmpty())
        write(m_err, line);
    m_progress = line;
}

void Console::write(std::FILE* file, const QString& text)
{
    const QByteArray bytes = text.toUtf8();
    const auto size = static_cast<size_t>(bytes.size());
    const bool written = std::fwrite(bytes.constData(), 1, size, file) == size && std::fflush(file) == 0;
    if (!written && file == m_out)
        m_lostOutput = true;
}

/// With blanks, as not every console knows how to erase a line.
void Console::clearProgress()
{
    if (!m_progress.isEmpty()) {
        write(m_err, u'\r' + QString(m_progress.size(), u' ') + u'\r');
        m_progress.clear();
    }
}

bool canAsk()
{
    return isTerminal(stdin) && isTerminal(stderr);
}

} // namespace cli
