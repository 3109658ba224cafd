#pragma once

#include "ledger/Note.h"
#include "rap/Error.h"
#include "rap/ReportName.h"
#include "report/Find.h"

#include <QFuture>
#include <QString>
#include <QStringList>
#include <functional>
#include <optional>

class QObject;

namespace viewer {

/// A filed report as the viewer is given it. A value.
struct ViewedReport {
    QString account;
    QString path;                        ///< Remote; with the account it tells reports apart.
    QString file;                        ///< The name that RAP knows it by.
    QString title;                       ///< Empty where not known.
    std::optional<rap::ReportName> name; ///< Empty where the file's name does not decode.
    QStringList files;                   ///< Absolute paths of what is filed of it; a ZIP where that alone was kept.

    [[nodiscard]] bool isSame(const ViewedReport& other) const
    {
        return account == other.account && path == other.path;
    }
    /// The same report of this run or another.
    [[nodiscard]] bool isRunOf(const ViewedReport& other) const
    {
        if (!name || !other.name)
            return isSame(other);
        return account == other.account && name->reportId == other.name->reportId &&
               name->participant == other.name->participant && name->customerCode == other.name->customerCode &&
               name->market == other.name->market && name->kind == other.name->kind;
    }
    [[nodiscard]] QString id() const { return name ? name->reportId : file; }
};

/// Where in a report something was found.
struct FoundAt {
    QString file;  ///< Absolute; one of the report's.
    QString entry; ///< In that, where it is a ZIP.
    report::Hit hit;
    report::FindWish wish; ///< What was looked for.
};

/// The filed reports that can be searched, asked anew at each search. On the GUI thread.
struct Searchable {
    std::function<QList<ViewedReport>()> shown; ///< Those that the table shows, in its order.
    std::function<QList<ViewedReport>()> all;   ///< Of the account, the newest first.
};

/// Keeps what she adds to reports as she reads them, on this PC. All of it, or none: empty functions.
struct Keeper {
    std::function<QFuture<rap::Result<QList<ledger::Note>>>(const ViewedReport& report)> notes;
    /// Without text there is none any more. Whoever keeps it sets its time.
    std::function<QFuture<rap::Result<void>>(const ViewedReport& report, const ledger::Note& note)> keepNote;
    /// Where the columns begin of all runs of a report; empty where she has not said.
    std::function<QFuture<rap::Result<QList<int>>>(const QString& reportId)> ruler;
    std::function<QFuture<rap::Result<void>>(const QString& reportId, const QList<int>& starts)> keepRuler;
};

/// What the viewer asks of whoever opened it.
struct Back {
    /// The filed report that comes so many places later in the table, or before; empty where there is none.
    std::function<std::optional<ViewedReport>(const ViewedReport& report, int step)> neighbour;
    /// With the system's own program: a file, or a folder. False where there is none for it.
    std::function<bool(const QString& path)> openPath;
    /// Opens it beside the run before; calls `none` where no such run is filed. Empty: cannot be had.
    std::function<void(const ViewedReport& report, std::function<void()> none)> compareWithBefore{};
    /// A new mail with these files in the system's mail program, for her to send; `failed` where that does not open,
    /// and not at all once `context` is gone.
    std::function<void(QObject* context, const QStringList& files, std::function<void(const rap::Error& error)> failed)>
        mail{};
    Keeper keeper{};
    std::function<void()> help{}; ///< Shows the manual. Empty: cannot be had.
    /// Asks how, over `parent`, and prints it or saves it as a PDF; nothing where it is not filed any more.
    using OnPaper = std::function<void(QWidget* parent, const ViewedReport& report)>;
    OnPaper print{};
    OnPaper saveAsPdf{};
};

} // namespace viewer
