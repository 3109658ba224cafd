#pragma once

#include "rap/Folder.h"
#include "rap/Time.h"
#include "rap/Words.h"

#include <QString>
#include <QStringList>
#include <optional>
#include <tl/expected.hpp>

namespace rap {

/// When the report was run, as its name says: Hong Kong time. May be another day than the folder date.
struct RunTime {
    QDate date;
    QTime time;       ///< Whole seconds.
    QString fraction; ///< The digits after the seconds as they stand (1 to 9): a decimal fraction of a second.

    [[nodiscard]] QString iso() const; ///< "2026-11-23T20:15:02.123456+08:00", all the digits that the name has.
    bool operator==(const RunTime&) const = default;
};

/// A report's file name, decoded (guide section 5.1). Every part is kept as it stands.
struct ReportName {
    QString reportId;     ///< May hold underscores, but no empty part between them.
    QString customerCode; ///< DCASS customer code; empty on the HKSCC side and for common reports of four fields.
    QString participant;  ///< COMMON, a CCASS participant ID, a bank code or a CCMS participant ID.
    Market market = Market::Glob;
    RunTime run;
    Kind kind = Kind::Text;

    bool operator==(const ReportName&) const = default;
};

/// The side whose grammar a name follows; the folder decides.
enum class Grammar { Hkscc, HkccSeoch };

enum class NameField { Extension, Timestamp, Market, Participant, CustomerCode, ReportId };

/// Why a name does not decode: which field, and where. Not an error: such a report is listed by its raw name.
struct NameFault {
    NameField field = NameField::Extension;
    int column = 1; ///< First character (QChar) of the field in the name, counted from 1; 1 where the field is missing.
    QString reason; ///< For the clerk, translated, with field and column.
};

using DecodedName = tl::expected<ReportName, NameFault>;

/// Total: every string gives a name or a reason why not.
[[nodiscard]] DecodedName decodeName(const QString& file, Grammar grammar);

/// The grammar of a folder. Decision (the guide names two sides only): in a folder that the rules do not know, a
/// timestamp with three fraction digits reads as HKCC/SEOCH, any other as HKSCC.
[[nodiscard]] Grammar grammarFor(const Folder& folder, const QString& file);

/// What the name says otherwise than its folder (market, run after folder date), or than itself (COMMON and yet a
/// participant): shown, never corrected. Translated.
[[nodiscard]] QStringList disagreements(const ReportName& name, const Folder& folder);

} // namespace rap
