#include "report/ImageCheck.h"
#include "report/Layouts.h"
#include "tests/TestMain.h"

#include <QFile>
#include <QProcess>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace report;

/// The CCLTN05 image of the practice RAP, whose maker shares no code with this room.
class TestPracticeImage : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        QProcess python;
        python.start(u"python3"_s,
                     {u"-B"_s, u"-c"_s,
                      u"import sys; sys.path.insert(0, sys.argv[1]); import data_image, datetime, random, types\n"
                      "slot = types.SimpleNamespace(report_id='CCLTN05', market='HKMK', holders=('C00123',))\n"
                      "day = datetime.date(2026, 11, 23)\n"
                      "for block in data_image.ImageFactory(1).image(random.Random(1), slot, day, None, 4000):\n"
                      "    sys.stdout.buffer.write(block)"_s,
                      QStringLiteral(RAPDESK_PRACTICE)});
        QVERIFY(python.waitForFinished());
        m_bytes = python.readAllStandardOutput();
        QVERIFY2(python.exitCode() == 0, python.readAllStandardError().constData());
        QCOMPARE(m_bytes.size(), 4002 * 145);
    }

    void allFieldsAreNamedAndTotalsHold()
    {
        ImageCheck check(opened(m_bytes), name());
        while (*check.step(1000)) {
        }
        QVERIFY2(check.faults().isEmpty(), qPrintable(check.faults().value(0).text()));
        QCOMPARE(check.recordsChecked(), 4002);
        QCOMPARE(check.countsByType(), (QList<qint64>{1, 4000, 1}));
        QCOMPARE(check.sumsCompared(), 4006); // each trade's checksum, and six totals
        const auto image = opened(m_bytes);
        const auto records = *image.records(1, 4002);
        for (const Record& record : records) {
            const RecordType& type = layout()->records[record.type];
            QCOMPARE(type.end(), 143);
            for (qsizetype at = 0; at < type.fields.size(); ++at)
                QCOMPARE(record.fields[at].number.has_value(), type.fields[at].isNumber);
        }
    }

    /// Every digit of what a checksum covers, flipped by itself.
    void anyFlippedDigitIsToldWithItsRecordAndField()
    {
        const RecordType& trade = layout()->records[1];
        QList<int> covered = trade.checksum->of;
        covered += trade.checksum->field;
        qint64 number = 2;
        for (const int at : covered)
            for (int digit = trade.fields[at].start; digit < trade.fields[at].end(); ++digit) {
                QByteArray bytes = m_bytes;
                char& c = bytes.data()[(number - 1) * 145 + digit];
                c = c == '9' ? '0' : char(c + 1);
                ImageCheck check(opened(bytes), name());
                while (*check.step(1000)) {
                }
                QVERIFY(!check.faults().isEmpty());
                QCOMPARE(check.faults().first().kind, FaultKind::Checksum);
                QCOMPARE(check.faults().first().record, number);
                QCOMPARE(check.faults().first().suspect, trade.fields[at].name);
                number += 61;
            }
    }

private:
    static std::shared_ptr<const Layout> layout()
    {
        static const auto known = std::make_shared<const Layout>(*Layouts::read({}).of(u"CCLTN05"_s));
        return known;
    }
    static rap::ReportName name()
    {
        return *rap::decodeName(u"CCLTN05_C00123_HKMK_20261123140502123456_IMG.TXT.ZIP"_s, rap::Grammar::Hkscc);
    }
    static DataImage opened(const QByteArray& bytes)
    {
        auto image = DataImage::open(Source::of(bytes), layout());
        while (*image->findMore(1 << 20)) {
        }
        return *std::move(image);
    }

    QByteArray m_bytes;
};

RAPDESK_TEST(TestPracticeImage)
#include "test_practice_image.moc"
