// The record on paper.
#include "Reports.h"
#include "tests/TestMain.h"
#include "ui/coverage/CoveragePages.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

using namespace reports;

namespace {

profile::CoverageRecord recordOf(const QList<ledger::Report>& all)
{
    profile::CompiledProfiles everything;
    return profile::recordCoverage({QStringLiteral("ACME"), QStringLiteral("C00123RAP"), QStringLiteral("DESK-7"),
                                    QStringLiteral("RAP Desk 1.2.3"), now},
                                   all, profile::Standings(everything), lookedAt(), {});
}

QByteArray pdfOf(const QList<ledger::Report>& all)
{
    const auto pdf = coverage::toPdf(recordOf(all), base);
    if (!pdf)
        qFatal("%s", qPrintable(pdf.error().text()));
    return *pdf;
}

/// Page objects in the file, whose streams are packed and dictionaries plain.
int pagesIn(const QByteArray& pdf)
{
    static const QRegularExpression page(QStringLiteral("/Type\\s*/Page\\b"));
    auto found = page.globalMatch(QString::fromLatin1(pdf));
    int pages = 0;
    for (; found.hasNext(); found.next())
        ++pages;
    return pages;
}

/// By a program that is not ours.
QStringList pageTexts(const QByteArray& pdf)
{
    const QString program = QStandardPaths::findExecutable(QStringLiteral("pdftotext"));
    const QTemporaryDir folder;
    QFile file(folder.filePath(QStringLiteral("record.pdf")));
    if (!file.open(QIODevice::WriteOnly) || file.write(pdf) != pdf.size())
        qFatal("not written");
    file.close();
    QProcess reader;
    reader.start(program, {QStringLiteral("-layout"), file.fileName(), QStringLiteral("-")});
    if (!reader.waitForFinished())
        qFatal("no text");
    QStringList pages = QString::fromUtf8(reader.readAllStandardOutput()).split(u'\f');
    pages.removeLast();
    return pages;
}

QList<ledger::Report> many(int count)
{
    QList<ledger::Report> all;
    for (int i = 0; i < count; ++i) {
        const ledger::Report report = listed(QStringLiteral("CCASS_HKMK"), today.addDays(-(i % 9)),
                                             QStringLiteral("R%1X").arg(i, 4, 10, QLatin1Char('0')));
        all += i % 3 == 0 ? failed(report) : filed(report);
    }
    return all;
}

} // namespace

class TestPages : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void anEmptyRecordIsOnePage()
    {
        const QByteArray pdf = pdfOf({});
        QVERIFY(pdf.startsWith("%PDF-"));
        QCOMPARE(pagesIn(pdf), 1);
    }

    void manyReportsGoOnManyPages()
    {
        const QByteArray pdf = pdfOf(many(300));
        QVERIFY(pagesIn(pdf) > 5);
        QVERIFY(pagesIn(pdf) < 40);
    }

    void everyReportIsThereOnceAndEveryPageSaysWhoseItIs()
    {
        const QByteArray pdf = pdfOf(many(300));
        const QStringList pages = pageTexts(pdf);
        QCOMPARE(pages.size(), pagesIn(pdf));
        for (int page = 0; page < pages.size(); ++page) {
            QVERIFY(pages.at(page).contains(QStringLiteral("Coverage of RAP - ACME (C00123RAP)")));
            QVERIFY(pages.at(page).contains(
                QStringLiteral("Page %1 of %2").arg(QString::number(page + 1), QString::number(pages.size()))));
            QVERIFY(pages.at(page).contains(
                QStringLiteral("Recorded 2026-11-23 16:31:07 Hong Kong time on DESK-7 with RAP Desk 1.2.3")));
        }
        const QString all = pages.join(u'\n');
        for (int i = 0; i < 300; ++i)
            QCOMPARE(all.count(QStringLiteral("R%1X_").arg(i, 4, 10, QLatin1Char('0'))), 1);
        QCOMPARE(all.count(QString(QStringLiteral("11")).repeated(32)), 200);
        QCOMPARE(all.count(QStringLiteral("The ZIP is damaged.")), 100);
        QVERIFY(pages.first().contains(QStringLiteral("Sat 14 Nov")));
    }
};

RAPDESK_TEST(TestPages)
#include "test_pages.moc"
