#pragma once

#include "profile/Coverage.h"
#include "ui/common/Icons.h"
#include "ui/common/StateColors.h"
#include "ui/workbench/FolderScope.h"

#include <QList>
#include <QString>

/// The coverage board: ten folder dates by RAP folder, the proof that nothing is missing.
namespace coverage {

/// How a cell is marked, beside its words.
enum class Mark {
    None,
    Share,   ///< A disc that is filled as far as the reports are here.
    Warning, ///< A report of it leaves RAP and is not here.
    Error,   ///< Something could not be fetched, or the folder not be read.
};

/// One RAP folder on one folder date, as it is shown.
struct BoardCell {
    QString text;   ///< "54 / 57", "closed", "not looked at", "–"
    QString note;   ///< Below it: "so far", "leaves tomorrow". May be empty.
    QString spoken; ///< All of it in words, without folder and date.
    QString tip;
    ui::Tone tone = ui::Tone::Quiet;
    Mark mark = Mark::None;
    double share = 0; ///< 0 to 1: of the wanted reports that are here.

    bool operator==(const BoardCell&) const = default;
};

struct BoardDay {
    QDate date;     ///< Hong Kong's.
    QString text;   ///< "Mon 16"
    QString note;   ///< "today", "leaves tomorrow". May be empty.
    QString spoken; ///< "Mon 16 Nov", with the note.
    QString tip;
    bool opens = true;
    bool isToday = false;

    bool operator==(const BoardDay&) const = default;
};

struct BoardRow {
    workbench::FolderScope scope; ///< Without a date.
    QString text;                 ///< As the tree names it: "CCASS  ·  HKMK".
    QList<BoardCell> cells;       ///< One a day, in their order.

    bool operator==(const BoardRow&) const = default;
};

struct Board {
    QList<BoardDay> days; ///< The oldest first.
    QList<BoardRow> rows; ///< In the tree's order.
    QString summary;      ///< All of it in a sentence or two.

    bool operator==(const Board&) const = default;
};

/// `base`: the account's base folder. `elsewhere`: the PC's clock shows another time than Hong Kong's.
[[nodiscard]] Board planBoard(const profile::CoverageBoard& coverage, const QString& base, rap::HongKongTime now,
                              bool elsewhere);

/// A row's folder as the tree has it. `folder`: below the base, without the date.
[[nodiscard]] workbench::FolderScope scopeOfRow(const QString& base, const QString& folder);

/// Whether nobody can know what came on that day: RAP was not asked after it, and it is over or was never asked.
[[nodiscard]] bool isUnseen(const profile::CoverageDay& day, QDate today);

} // namespace coverage
