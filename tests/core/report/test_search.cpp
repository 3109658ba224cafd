#include "report/SearchAcross.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>
#include <atomic>

using namespace report;

class TestSearch : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void reportPageAndLine();
    void severalHitsOnALine();
    void eachInItsEncoding();
    void pagesByCarriageControl();
    void pagesByCount();
    void placesInALargeReport();
    void oneThatFailsStopsNoOther();
    void cancels();
    void nothingToLookFor();

private:
    FiledReport write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(m_folder->filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return {file.fileName(), false};
    }

    /// By report, in order.
    static QMap<qsizetype, QList<FoundIn::Line>> found(const QList<FiledReport>& reports, const QString& text)
    {
        QMap<qsizetype, QList<FoundIn::Line>> lines;
        const auto summary = searchAcross(reports, {text}, [&](const FoundIn& some) {
            if (!some.error)
                lines[some.report] += some.lines;
        });
        if (!summary)
            qFatal("not to be looked for");
        return lines;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSearch::reportPageAndLine()
{
    QList<FiledReport> reports;
    for (int i = 0; i < 50; ++i)
        reports +=
            write(QString::number(i), i % 7 == 3 ? "first\r\n\fsecond\r\nwith the NEEDLE in it   \r\n" : "first\r\n");
    const auto lines = found(reports, QStringLiteral("needle"));
    QCOMPARE(lines.keys(), (QList<qsizetype>{3, 10, 17, 24, 31, 38, 45}));
    for (const auto& some : lines) {
        QCOMPARE(some.size(), 1);
        QCOMPARE(some[0].page, 1);
        QCOMPARE(some[0].line, 2);
        QCOMPARE(some[0].text, QStringLiteral("with the NEEDLE in it"));
        QCOMPARE(some[0].hits.size(), 1);
        QCOMPARE(some[0].hits[0].offset, 25);
        QCOMPARE(some[0].hits[0].length, 6);
    }
}

void TestSearch::severalHitsOnALine()
{
    const auto lines = found({write(QStringLiteral("A"), "ab ab\nab\n")}, QStringLiteral("ab"));
    QCOMPARE(lines[0].size(), 2);
    QCOMPARE(lines[0][0].hits.size(), 2);
    QCOMPARE(lines[0][1].line, 1);
}

void TestSearch::eachInItsEncoding()
{
    const QString text = QStringLiteral("00001 長和 x");
    const auto lines =
        found({write(QStringLiteral("A"), text.toUtf8()), write(QStringLiteral("B"), *encode(text, Encoding::Big5)),
               write(QStringLiteral("C"), "x")},
              QStringLiteral("長和"));
    QCOMPARE(lines.keys(), (QList<qsizetype>{0, 1}));
    QCOMPARE(lines[0][0].text, text);
    QCOMPARE(lines[1][0].text, text);
}

void TestSearch::pagesByCarriageControl()
{
    const auto lines = found({write(QStringLiteral("A"), "1one\n line\n0line\n1two ab\n line\n line ab\n1three ab\n")},
                             QStringLiteral("ab"));
    QCOMPARE(lines[0].size(), 3);
    QCOMPARE(lines[0][0].page, 1);
    QCOMPARE(lines[0][1].page, 1);
    QCOMPARE(lines[0][2].page, 2);
}

void TestSearch::pagesByCount()
{
    const QByteArray bytes = QByteArray("line\n").repeated(usualLinesPerPage) + "ab\n";
    const auto lines = found({write(QStringLiteral("A"), bytes)}, QStringLiteral("ab"));
    QCOMPARE(lines[0][0].page, 1);
    QCOMPARE(lines[0][0].line, usualLinesPerPage);
}

void TestSearch::placesInALargeReport()
{
    QByteArray bytes;
    QList<std::pair<qint64, qint64>> expected; // page and line
    for (int page = 0; page < 400; ++page) {
        bytes += page > 0 ? "\fpage\n" : "page\n";
        for (int line = 1; line < 40; ++line) {
            const bool hit = (page * 40 + line) % 1111 == 0;
            if (hit)
                expected += {page, page * 40 + line};
            bytes += QByteArray(100, '.') + (hit ? "ab" : "cd") + "\r\n";
        }
    }
    const auto lines = found({write(QStringLiteral("A"), bytes)}, QStringLiteral("ab"));
    QList<std::pair<qint64, qint64>> places;
    for (const auto& line : lines[0])
        places += {line.page, line.line};
    QCOMPARE(places, expected);
}

void TestSearch::oneThatFailsStopsNoOther()
{
    const FiledReport broken = write(QStringLiteral("A.ZIP"), "no ZIP ab");
    QList<QString> errors;
    QSet<qsizetype> ended;
    SearchOptions options;
    options.ended = [&ended](qsizetype report) { ended += report; };
    const auto summary = searchAcross(
        {{broken.path, true}, {m_folder->filePath(QStringLiteral("none"))}, write(QStringLiteral("B"), "ab")},
        {QStringLiteral("ab")},
        [&](const FoundIn& some) {
            if (some.error)
                errors += some.error->message;
        },
        options);
    QVERIFY(summary);
    QCOMPARE(ended, (QSet<qsizetype>{0, 1, 2}));
    QCOMPARE(summary->reports, 3);
    QCOMPARE(summary->failed, 2);
    QCOMPARE(summary->withHits, 1);
    QCOMPARE(summary->hits, 1);
    QCOMPARE(summary->bytes, 2);
    QCOMPARE(errors.size(), 2);
}

void TestSearch::cancels()
{
    QList<FiledReport> reports;
    for (int i = 0; i < 100; ++i)
        reports += write(QString::number(i), "ab");
    std::atomic<bool> stop = false;
    int calls = 0;
    SearchOptions options;
    options.threads = 3;
    options.isCancelled = [&stop] { return stop.load(); };
    const auto stopAtOnce = [&](const FoundIn&) {
        ++calls;
        stop = true;
    };
    const auto summary = searchAcross(reports, {QStringLiteral("ab")}, stopAtOnce, options);
    QVERIFY(summary);
    QVERIFY(summary->cancelled);
    QVERIFY(calls >= 1 && calls <= 3);
}

void TestSearch::nothingToLookFor()
{
    QVERIFY(!searchAcross({}, {}, [](const FoundIn&) {}));
    QVERIFY(!searchAcross({}, {QStringLiteral("("), true}, [](const FoundIn&) {}));
    QVERIFY(searchAcross({}, {QStringLiteral("(")}, [](const FoundIn&) {}));
}

RAPDESK_TEST(TestSearch)
#include "test_search.moc"
