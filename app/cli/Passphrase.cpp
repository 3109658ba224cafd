#include "app/cli/Passphrase.h"

#include "account/KeyFile.h"
#include "account/Wipe.h"
#include "app/cli/Console.h"
#include "app/cli/Words.h"

#include <QScopeGuard>

#ifdef Q_OS_WIN
#include <array>
#include <windows.h>
#else
#include <cerrno>
#include <csignal>
#include <termios.h>
#include <unistd.h>
#endif

namespace cli {
namespace {

constexpr char interrupt = 0x03;
constexpr char endOfInput = 0x04;

#ifdef Q_OS_WIN

/// Without echo, Ctrl-C as a character like any other.
class QuietTerminal {
public:
    QuietTerminal()
        : m_input(GetStdHandle(STD_INPUT_HANDLE))
    {
        m_changed = GetConsoleMode(m_input, &m_before) != 0 && SetConsoleMode(m_input, 0) != 0;
    }
    ~QuietTerminal()
    {
        if (m_changed)
            SetConsoleMode(m_input, m_before);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isQuiet() const { return m_changed; }
    [[nodiscard]] std::optional<QString> read()
    {
        std::array<wchar_t, 64> text{};
        DWORD count = 0;
        if (ReadConsoleW(m_input, text.data(), static_cast<DWORD>(text.size()), &count, nullptr) == 0 || count == 0)
            return std::nullopt;
        return QString::fromWCharArray(text.data(), static_cast<qsizetype>(count));
    }

private:
    HANDLE m_input;
    DWORD m_before = 0;
    bool m_changed = false;
};

void interruptUs()
{
    GenerateConsoleCtrlEvent(CTRL_C_EVENT, 0);
}

#else

/// Without echo, byte by byte, Ctrl-C as a character like any other.
class QuietTerminal {
public:
    QuietTerminal()
    {
        if (tcgetattr(STDIN_FILENO, &m_before) != 0)
            return;
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO | ECHOE | ECHOK | ECHONL | ICANON | ISIG);
        quiet.c_cc[VMIN] = 1;
        quiet.c_cc[VTIME] = 0;
        m_changed = tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet) == 0;
    }
    ~QuietTerminal()
    {
        if (m_changed)
            tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before);
    }
    Q_DISABLE_COPY_MOVE(QuietTerminal)

    [[nodiscard]] bool isQuiet() const { return m_changed; }
    [[nodiscard]] std::optional<QString> read()
    {
        char byte = 0;
        ssize_t count = 0;
        do {
            count = ::read(STDIN_FILENO, &byte, 1);
        } while (count < 0 && errno == EINTR);
        return count == 1 ? std::optional<QString>(QString::fromLatin1(&byte, 1)) : std::nullopt;
    }

private:
    termios m_before{};
    bool m_changed = false;
};

void interruptUs()
{
    static_cast<void>(std::raise(SIGINT));
}

#endif

struct Typed {
    Typed() { text.reserve(1024); } // what grows leaves copies behind
    ~Typed() { account::wipe(text); }
    Typed(Typed&&) = default;
    Typed& operator=(Typed&&) = default;

    QString text;
    bool interrupted = false;
    bool complete = false;
};

/// Where the terminal gives bytes they are kept as Latin-1 until the line is whole.
Typed readLine(QuietTerminal& terminal)
{
    Typed typed;
    while (const auto piece = terminal.read()) {
        for (const QChar c : *piece) {
            if (c == u'\r' || c == u'\n') {
                typed.complete = true;
                return typed;
            }
            if (c == QLatin1Char(interrupt) || c == QLatin1Char(endOfInput)) {
                typed.interrupted = c == QLatin1Char(interrupt);
                return typed;
            }
            if (c == u'\b' || c == u'\x7f') {
#ifndef Q_OS_WIN
                while (!typed.text.isEmpty() && (typed.text.back().unicode() & 0xc0) == 0x80)
                    typed.text.chop(1);
#endif
                typed.text.chop(1);
            } else {
                typed.text += c;
            }
        }
    }
    return typed;
}

} // namespace

void tellOfPassphrases(Console& console, const QString& keyFile)
{
    if (const auto key = account::inspectKeyFile(keyFile); !key || !key->encrypted)
        return;
    console.tell(Tr::tr("  A passphrase is taken from the operating system's credential store, else from "
                        "RAPDESK_PASSPHRASE, else from a prompt on the terminal."));
}

std::optional<QString> askPassphrase(Console& console, const QString& question)
{
    console.setProgress(question + u' ');
    Typed typed;
    {
        QuietTerminal terminal;
        if (terminal.isQuiet())
            typed = readLine(terminal);
    }
    console.setProgress({});
    if (typed.interrupted)
        interruptUs();
    if (!typed.complete)
        return std::nullopt;
#ifdef Q_OS_WIN
    return typed.text;
#else
    QByteArray bytes = typed.text.toLatin1();
    const auto wiped = qScopeGuard([&bytes] { account::wipe(bytes); });
    return QString::fromUtf8(bytes);
#endif
}

} // namespace cli
