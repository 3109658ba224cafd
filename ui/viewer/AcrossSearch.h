#pragma once

#include "ViewedReport.h"
#include "report/SearchAcross.h"

#include <QObject>
#include <QTimer>
#include <memory>

namespace viewer {

/// What was found in one of the files that a report became, or why that could not be looked into.
struct FoundInReport {
    qsizetype report = 0; ///< Which one of those that are searched.
    qsizetype file = 0;   ///< Which one of its files.
    QString entry;        ///< In that, where it is a ZIP.
    QList<report::FoundIn::Line> lines;
    std::optional<rap::Error> error; ///< What was found before stands.
};

/// How a search stands. All but `hits` counts reports, however many files they became.
struct SearchStanding {
    qint64 reports = 0; ///< To be looked through.
    qint64 looked = 0;  ///< Were looked through, or could not be.
    qint64 withHits = 0;
    qint64 failed = 0;
    qint64 hits = 0;
    bool isFull = false; ///< It stopped at AcrossSearch::mostLines, and there may be more.
    bool isCancelled = false;
};

/// Looks through many reports behind (report::searchAcross), and hands over what is found in pieces that a window can
/// take in. Stops by itself where there is more than anybody reads. Lives on its maker's thread and signals there;
/// deleting it ends what is under way.
class AcrossSearch : public QObject {
    Q_OBJECT
public:
    static constexpr qsizetype mostLines = 10'000;

    explicit AcrossSearch(QObject* parent = nullptr);
    ~AcrossSearch() override;

    /// Ends in ended() or failed(). What was under way before is dropped without a word.
    void begin(const QList<ViewedReport>& reports, const report::FindWish& wish);
    void cancel(); ///< What was found stands; ends in ended().
    [[nodiscard]] bool isUnderWay() const { return m_run != nullptr; }

Q_SIGNALS:
    void found(const QList<viewer::FoundInReport>& found);
    void progressed(const viewer::SearchStanding& standing);
    void ended(const viewer::SearchStanding& standing);
    void failed(const rap::Error& error); ///< Instead of ended(): those of report::searchAcross.

private:
    struct Run;
    void handOver();

    std::shared_ptr<Run> m_run; ///< Null where nothing is under way.
    QTimer m_handOver;
};

} // namespace viewer
