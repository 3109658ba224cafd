#pragma once

#include "Window.h"
#include "download/BlockSource.h"

/// Stands for a connection: it gives bytes when the test says so.
class Spring : public download::BlockSource {
public:
    /// So many bytes of that report, after those that it gave before.
    void give(const rap::Entry& report, qint64 bytes)
    {
        const quint64 job = m_jobs.value(report.path);
        if (!m_opened.contains(job)) {
            m_opened.insert(job);
            m_sink->opened(job);
        }
        m_sink->block(job, QByteArray(bytes, 'x'));
    }
    [[nodiscard]] bool isAskedFor(const rap::Entry& report) const { return m_jobs.contains(report.path); }

    void read(const QList<sftp::ReadJob>& jobs, std::shared_ptr<sftp::BlockSink> sink) override
    {
        m_sink = std::move(sink);
        for (const sftp::ReadJob& job : jobs)
            m_jobs.insert(job.path, job.id);
    }
    void reorder(const QList<quint64>&) override {}
    void cancel(const QList<quint64>& ids) override
    {
        m_jobs.removeIf([&](const auto& job) { return ids.contains(job.value()); });
    }
    void withdraw(const QList<quint64>&) override {}
    void consumed(quint64, qint64) override {}

private:
    std::shared_ptr<sftp::BlockSink> m_sink;
    QHash<QString, quint64> m_jobs; ///< By remote path.
    QSet<quint64> m_opened;
};

inline constexpr qint64 big = 1'000'000; ///< Bytes: each gets a part file that grows.
inline QList<rap::Entry> grown(QList<rap::Entry> entries)
{
    for (rap::Entry& entry : entries)
        entry.size = big;
    return entries;
}
inline const QList<rap::Entry> bigOnes = grown(three);

/// A program that has three big reports to fetch, and where they come from.
struct AtSpring {
    explicit AtSpring(const QList<rap::Entry>& reports = bigOnes)
    {
        station.save(station.unreachable());
        station.remember(QStringLiteral("Practice"), reports);
        program = std::make_unique<Program>(station);
        program->session().queue().setSource(spring);
        if (!QTest::qWaitForWindowActive(&program->window))
            qFatal("the window does not become active");
    }
    /// By the keyboard; until all are asked for.
    void fetch(const QList<rap::Entry>& reports = bigOnes)
    {
        QTRY_COMPARE(program->table().model()->rowCount(), int(reports.size()));
        program->table().setFocus();
        program->table().selectAll();
        QTest::keyClick(&program->table(), Qt::Key_D, Qt::ControlModifier);
        for (const rap::Entry& report : reports)
            QTRY_VERIFY(spring->isAskedFor(report));
    }
    [[nodiscard]] workbench::DownloadPanel& panel() const { return *program->find<workbench::DownloadPanel>(); }
    [[nodiscard]] QModelIndex row(int row, int column) const { return panel().list().model()->index(row, column); }
    [[nodiscard]] QString status(int row) const
    {
        return this->row(row, workbench::DownloadModel::Progress).data().toString();
    }
    [[nodiscard]] QString report(int row) const
    {
        return this->row(row, workbench::DownloadModel::Report).data().toString().left(7);
    }

    Workstation station;
    std::shared_ptr<Spring> spring = std::make_shared<Spring>();
    std::unique_ptr<Program> program;
};
