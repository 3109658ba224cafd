#include "Trades.h"
#include "report/ImageCompare.h"
#include "report/Layouts.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using namespace report;

namespace {

std::shared_ptr<const Layout> tradesLayout()
{
    return std::make_shared<const Layout>(*Layouts::read({}).of(u"CCLTN05"_s));
}

DataImage opened(const QByteArray& bytes, bool hasLayout = true)
{
    auto image = DataImage::open(Source::of(bytes), hasLayout ? tradesLayout() : nullptr);
    Q_ASSERT(image);
    while (*image->findMore(1 << 20)) {
    }
    return *std::move(image);
}

} // namespace

class TestImageCompare : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void recordsAreFoundByTheirKey()
    {
        const auto before = trades::some(100);
        auto after = before;
        after[50].quantity += 100;
        after.removeAt(20);
        after.append({5, 1, 1, 1, 0, '+', 'B', 77, 0});
        std::swap(after[3], after[80]);
        const auto left = opened(trades::image(before));
        const auto right = opened(trades::image(after, "\n"));
        const auto comparison = compareImages(left, right);
        QVERIFY(comparison);
        QCOMPARE(comparison->same, 99); // the header and 98 trades
        QCOMPARE(comparison->changes.size(), 4U);
        QCOMPARE(comparison->changes[0], (ChangedRecord{RecordChange::Gone, 22, 0}));
        QCOMPARE(comparison->changes[1], (ChangedRecord{RecordChange::Changed, 52, 51}));
        QCOMPARE(comparison->changes[2], (ChangedRecord{RecordChange::Added, 0, 101}));
        QCOMPARE(comparison->changes[3], (ChangedRecord{RecordChange::Changed, 102, 102}));
        const auto fields = changedFields(left.records(52, 1)->first(), right.records(51, 1)->first());
        QStringList names;
        for (const int field : fields)
            names += left.layout()->records[1].fields[field].name;
        QCOMPARE(names, (QStringList{u"Quantity"_s, u"Checksum"_s}));
    }

    void severalOfOneKeyGoInOrder()
    {
        auto before = trades::some(3);
        for (auto& trade : before)
            trade = {1, 2, 3, 4, 0, '+', 'B', 9, 0};
        auto after = before;
        after.removeLast();
        const auto comparison = compareImages(opened(trades::image(before)), opened(trades::image(after)));
        QCOMPARE(comparison->changes.size(), 2U);
        QCOMPARE(comparison->changes[0], (ChangedRecord{RecordChange::Gone, 4, 0}));
    }

    void withoutALayoutRecordsGoInOrder()
    {
        const auto before = trades::some(5);
        auto after = before;
        after[2].side = 'X';
        const auto comparison =
            compareImages(opened(trades::image(before), false), opened(trades::image(after), false));
        QCOMPARE(comparison->changes.size(), 1U);
        QCOMPARE(comparison->changes[0], (ChangedRecord{RecordChange::Changed, 4, 4}));
    }

    void itCanBeStopped()
    {
        const auto image = opened(trades::image(trades::some(5)));
        QCOMPARE(compareImages(image, image, [] { return true; }).error().kind, rap::ErrorKind::Cancelled);
        QVERIFY(compareImages(image, image)->changes.empty());
    }
};

RAPDESK_TEST(TestImageCompare)
#include "test_image_compare.moc"
