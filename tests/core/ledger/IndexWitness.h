#pragma once

#include "Samples.h"
#include "ledger/ReportIndex.h"

#include <QSignalSpy>
#include <QTest>
#include <algorithm>

/// What the tests of the report index share.
namespace samples {

/// Looks at each signal at the moment it is told, as a view's model would: the list and the signals must agree at all
/// times.
class Witness : public QObject {
public:
    explicit Witness(ledger::ReportIndex& index)
        : m_index(index)
        , m_count(index.reports().size())
    {
        connect(&index, &ledger::ReportIndex::loaded, this, [this] {
            told += QStringLiteral("loaded");
            m_count = m_index.reports().size();
            check(m_adding == 0);
        });
        connect(&index, &ledger::ReportIndex::aboutToAdd, this, [this](int first, int last) {
            told += QStringLiteral("aboutToAdd %1-%2").arg(first).arg(last);
            check(m_adding == 0 && first == m_count && last >= first && m_index.reports().size() == m_count);
            m_adding = last - first + 1;
        });
        connect(&index, &ledger::ReportIndex::added, this, [this](int first, int last) {
            told += QStringLiteral("added %1-%2").arg(first).arg(last);
            check(m_adding == last - first + 1);
            m_count += m_adding;
            m_adding = 0;
            check(m_index.reports().size() == m_count);
        });
        connect(&index, &ledger::ReportIndex::changed, this, [this](const QList<int>& positions) {
            QStringList shown;
            for (const int position : positions) {
                shown += QString::number(position);
                check(position >= 0 && position < m_count);
            }
            told += QStringLiteral("changed ") + shown.join(u',');
            check(!positions.isEmpty() && std::is_sorted(positions.begin(), positions.end()));
            check(QSet<int>(positions.begin(), positions.end()).size() == positions.size());
        });
        connect(&index, &ledger::ReportIndex::listingApplied, this,
                [this](int fresh) { told += QStringLiteral("applied %1").arg(fresh); });
        connect(&index, &ledger::ReportIndex::failed, this, [this](const rap::Error& error) {
            told += QStringLiteral("failed");
            errors += error;
        });
    }

    QStringList takeTold() { return std::exchange(told, {}); }
    void check(bool holds)
    {
        faults += holds ? 0 : 1;
        for (int i = 0; i < m_index.reports().size(); ++i) {
            const ledger::Report* found = m_index.find(m_index.reports().at(i).path);
            faults += found == &m_index.reports().at(i) ? 0 : 1;
        }
    }

    QStringList told;
    QList<rap::Error> errors;
    int faults = 0;

private:
    ledger::ReportIndex& m_index;
    qsizetype m_count;
    qsizetype m_adding = 0;
};

/// An empty ledger in a folder of its own, the index over it and its witness.
class WitnessedIndex {
protected:
    void begin()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_ledger = opened(file());
        m_index = std::make_unique<ledger::ReportIndex>(account, base, *m_ledger);
        m_witness = std::make_unique<Witness>(*m_index);
    }
    void end()
    {
        QCOMPARE(m_witness->faults, 0);
        m_witness.reset();
        m_index.reset();
        m_ledger.reset();
    }
    [[nodiscard]] QString file() const { return m_dir->filePath(QStringLiteral("ledger.sqlite")); }

    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<ledger::Ledger> m_ledger;
    std::unique_ptr<ledger::ReportIndex> m_index;
    std::unique_ptr<Witness> m_witness;
};

inline QString describe(const ledger::Report& report)
{
    const auto number = [](std::optional<qint64> value) {
        return value ? QString::number(*value) : QStringLiteral("-");
    };
    return QStringList{report.path,
                       number(report.size),
                       number(report.modified),
                       QString::number(report.listed),
                       report.firstSeen.iso(),
                       report.lastSeen.iso(),
                       number(report.fetched ? std::optional(report.fetched->at.utcMilliseconds()) : std::nullopt),
                       report.folder.path,
                       report.reportId()}
        .join(u' ');
}

inline QStringList describe(const ledger::ReportIndex& index)
{
    QStringList lines;
    for (const ledger::Report& report : index.reports())
        lines += describe(report);
    lines += index.folders();
    lines += index.lastListing() ? index.lastListing()->iso() : QStringLiteral("never");
    return lines;
}

inline void load(ledger::ReportIndex& index)
{
    QSignalSpy loaded(&index, &ledger::ReportIndex::loaded);
    index.load();
    QVERIFY(loaded.wait(60'000));
}

} // namespace samples
