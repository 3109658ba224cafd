#pragma once

#include "rap/Words.h"

#include <QHash>
#include <QList>
#include <QString>
#include <optional>

namespace catalogue {

/// Who says what a report is called; the first one that knows counts.
enum class TitleSource {
    Firm,      ///< The firm's own list, which was imported.
    Catalogue, ///< What came with the program.
    Report,    ///< What the first ones that were filed call themselves in their headers.
};

/// What the reports of an ID are called. Codes as in resources/RESOURCES.md; empty: of any.
struct TitleRow {
    QString reportId;
    QString system;
    QString house; ///< "HKSCC", "HKCC" or "SEOCH".
    QString title;

    bool operator==(const TitleRow&) const = default;
};
[[nodiscard]] bool isSameReport(const TitleRow& one, const TitleRow& other); ///< Whatever it is called.

/// A line of a firm's list.
struct ListedTitle {
    TitleRow row;
    std::optional<TitleSource> from; ///< Whose it was when the list was exported; empty where the list does not say.
};

struct Title {
    QString text; ///< Empty where not known.
    TitleSource source = TitleSource::Catalogue;
};

/// What this workstation calls reports. A value; total.
class Titles {
public:
    /// Of `Catalogue` they are there already. A row of the same report in place of the one before.
    void add(TitleSource source, const TitleRow& row);
    [[nodiscard]] const QList<TitleRow>& rows(TitleSource source) const; ///< In the order in which they came.

    /// `house` and `system` as catalogue::titleOf() takes them. Where more than one row might be meant, that counts
    /// which says most of where the report is from; none where that leaves two titles.
    [[nodiscard]] Title of(const QString& reportId, std::optional<rap::House> house, std::optional<rap::System> system,
                           const QString& folderName) const;

    /// Whether reports are asked what they call themselves.
    bool isLearning = true;

    bool operator==(const Titles&) const = default;

private:
    using Rows = QList<TitleRow>;
    Rows m_firm;
    Rows m_learned;
    QHash<QString, Rows> m_firmById;
    QHash<QString, Rows> m_learnedById;
};

/// What a report that calls itself `title` in its header is to be known by: the report ID, where it is from, and the
/// title without what no title has. Empty where that is none, or where it is from is not known.
[[nodiscard]] std::optional<TitleRow> learnedTitle(const QString& reportId, std::optional<rap::House> house,
                                                   std::optional<rap::System> system, const QString& folderName,
                                                   const QString& title);

} // namespace catalogue
