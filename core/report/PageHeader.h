#pragma once

#include "rap/ReportName.h"
#include "report/LineIndex.h"

#include <QDate>
#include <QList>
#include <QString>
#include <QStringList>
#include <QTime>
#include <optional>

/// What stands at the top of each page. No layout is known beforehand: what repeats from page to page is the header,
/// the number in it that counts is the page's, and what is before a colon says what comes after it. Total, no I/O but
/// where a LineIndex is given.
namespace report {

/// What a page says of its report; empty where it does not.
struct PageHeader {
    QString reportId;
    QString participant;
    QString title; ///< What the report calls itself.
    std::optional<QDate> runDate;
    std::optional<QTime> runTime;
    std::optional<qint64> page;
    std::optional<qint64> pageCount;

    bool operator==(const PageHeader&) const = default;
};

/// How a report's headers look.
class HeaderShape {
public:
    static constexpr int mostLines = 12;
    static constexpr int enoughPages = 8;

    /// From the first lines of some pages that follow each other. One page has nothing that repeats: its header ends
    /// before the first line of one sign, or the first empty one.
    [[nodiscard]] static HeaderShape learn(const QList<QStringList>& pages);
    /// From the pages that are known so far. Errors: those of Source::read.
    [[nodiscard]] static rap::Result<HeaderShape> learn(const LineIndex& index, Encoding encoding);

    [[nodiscard]] int lineCount() const { return m_lineCount; } ///< That repeat on each page, from its top.
    [[nodiscard]] PageHeader read(const QStringList& lines) const;

private:
    /// A number: which one of its line.
    struct Place {
        int line = 0;
        qsizetype number = 0;
    };
    void findPageNumber(const QList<QStringList>& pages);

    int m_lineCount = 0;
    std::optional<Place> m_page;
    bool m_isCounted = false; ///< The number after it is how many pages there are.
};

/// The first lines of a page, decoded. Errors: those of Source::read.
[[nodiscard]] rap::Result<QStringList> topOf(const LineIndex& index, qint64 page, Encoding encoding);

/// Where a report's header says otherwise than its file's name: shown, never corrected.
struct HeaderDisagreement {
    enum class Field { ReportId, Participant, RunDate, RunTime };
    Field field = Field::ReportId;
    QString header;
    QString name;

    [[nodiscard]] QString text() const; ///< Translated.
    bool operator==(const HeaderDisagreement&) const = default;
};
[[nodiscard]] QList<HeaderDisagreement> disagreements(const PageHeader& header, const rap::ReportName& name);

} // namespace report
