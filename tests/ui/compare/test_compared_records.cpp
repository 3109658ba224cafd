#include "Compared.h"
#include "tests/TestMain.h"
#include "tests/core/report/Trades.h"
#include "ui/common/Theme.h"
#include "ui/compare/RecordModel.h"

#include <QApplication>
#include <QClipboard>
#include <QTableView>

using namespace compare;
using trades::Trade;

namespace {

const QString monday = QStringLiteral("CCLTN05_C00123_HKMK_20261123163000123456_IMG.TXT.ZIP");
const QString tuesday = QStringLiteral("CCLTN05_C00123_HKMK_20261124163000123456_IMG.TXT.ZIP");

} // namespace

/// Data images: record by record.
class TestComparedRecords : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void recordsAndFieldsAreTold()
    {
        QList<Trade> trades = trades::some(20);
        const QByteArray before = trades::image(trades);
        trades[3].quantity += 100;
        trades.removeAt(10);
        Trade added;
        added.reference = 999'999;
        trades.append(added);
        ComparedFiles files;
        files.open(files.report(monday, before), files.report(tuesday, trades::image(trades)));
        auto* table = files.find<QTableView>(QStringLiteral("records"));
        QVERIFY(table->isVisible());
        QVERIFY(table->hasFocus());
        QVERIFY(!files.find<QWidget>(QStringLiteral("key-columns"))->isVisible());
        const auto* model = table->model();
        QStringList changes;
        bool hasQuantity = false;
        for (int row = 0; row < model->rowCount(); ++row) {
            const auto cell = [&](int column) { return model->index(row, column).data().toString(); };
            changes += cell(RecordModel::Change);
            hasQuantity = hasQuantity || (cell(RecordModel::Change) == QStringLiteral("~ Changed") &&
                                          cell(RecordModel::LeftRecord) == QStringLiteral("5") &&
                                          cell(RecordModel::Left) != cell(RecordModel::Right) &&
                                          !cell(RecordModel::Field).isEmpty() && !cell(RecordModel::Key).isEmpty());
        }
        QVERIFY(hasQuantity);
        const int gone = int(changes.indexOf(QStringLiteral("\u2212 Gone")));
        QCOMPARE(model->index(gone, RecordModel::Field).data().toString(), QStringLiteral("Whole record"));
        QVERIFY(model->index(gone, RecordModel::Left).data().toString().contains(QStringLiteral("1,100")) ||
                model->index(gone, RecordModel::Left).data().toString().contains(QStringLiteral("1100")));
        QVERIFY(model->index(gone, RecordModel::Right).data().toString().isEmpty());
        QCOMPARE(changes.count(QStringLiteral("\u2212 Gone")), 1);
        QCOMPARE(changes.count(QStringLiteral("+ Added")), 1);
        QVERIFY(files.label("counts").contains(QStringLiteral("\u2212 1 gone  ·  + 1 added")));
        const QString first = files.label("standing");
        QVERIFY(first.startsWith(QStringLiteral("Difference 1 of")));
        QTest::keyClick(files.window, Qt::Key_F8);
        QVERIFY(files.label("standing").startsWith(QStringLiteral("Difference 2 of")));
        QTest::keyClick(files.window, Qt::Key_F8, Qt::ShiftModifier);
        QCOMPARE(files.label("standing"), first);
        files.run(command::copyLine);
        QCOMPARE(QGuiApplication::clipboard()->text().count(QLatin1Char('\t')), int(RecordModel::ColumnCount) - 1);
    }

    void theSameRecordsAreSaidPlainly()
    {
        const QByteArray image = trades::image(trades::some(20));
        ComparedFiles files;
        files.open(files.report(monday, image), files.report(tuesday, image));
        QCOMPARE(files.banner().content().title, QStringLiteral("Both have the same records."));
        QCOMPARE(files.label("standing"), QStringLiteral("No differences"));
    }

    void imagesOfDifferentReportsAreText()
    {
        const QByteArray image = trades::image(trades::some(20));
        ComparedFiles files;
        files.open(files.report(monday, image),
                   files.report(QStringLiteral("CXXXX05_C00123_HKMK_20261124163000123456_IMG.TXT.ZIP"), image));
        QVERIFY(files.view().isVisible());
        QCOMPARE(files.banner().content().title, QStringLiteral("Both say the same."));
    }
};

RAPDESK_TEST(TestComparedRecords)
#include "test_compared_records.moc"
