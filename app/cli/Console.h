#pragma once

#include "rap/Error.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <cstdio>
#include <optional>

namespace cli {

/// Standard output and standard error. Results go to the one, whatever is meant for people to the other. All text is
/// UTF-8 and leaves line by line; whatever it holds, no line gives a terminal a command or looks like two
/// (rap::printable, JSON's own escapes). A reader of standard output that has had enough is no fault: what would have
/// been printed is left out.
class Console {
public:
    Console(std::FILE* out, std::FILE* err);
    ~Console();
    Q_DISABLE_COPY_MOVE(Console)

    void print(const QString& line);
    void print(const QStringList& lines);
    void print(const QJsonObject& object);

    void tell(const QString& line);
    void complain(const rap::Error& error); ///< With the detail for the help desk.
    [[nodiscard]] const std::optional<rap::Error>& firstComplaint() const { return m_firstComplaint; }

    /// Whether a person can see progress.
    [[nodiscard]] bool showsProgress() const { return m_errIsTerminal; }
    /// The last line of the terminal, which is written over again and again; an empty one takes it away.
    void setProgress(const QString& text);

    /// Whether something that was printed did not get through (a full disk behind a redirection).
    [[nodiscard]] bool lostOutput() const { return m_lostOutput; }

private:
    void line(std::FILE* file, const QString& text);
    void write(std::FILE* file, const QString& text);
    void clearProgress();

    std::FILE* m_out;
    std::FILE* m_err;
    bool m_errIsTerminal;
    bool m_lostOutput = false;
    bool m_readerGone = false;
    QString m_progress;
    std::optional<rap::Error> m_firstComplaint;
    unsigned m_codePageBefore = 0;
};

/// Whether a person may be asked: standard input and standard error are a terminal.
[[nodiscard]] bool canAsk();

} // namespace cli
