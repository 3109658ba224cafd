#include "tests/TestMain.h"
#include "tests/ui/paper/Pdf.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/printing/PrintDialog.h"
#include "ui/printing/SheetPreview.h"

#include <QApplication>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>

using printing::PrintDialog;
using printing::SheetPreview;

namespace {

/// The dialog over some reports; what it asks of the desktop is noted, and answered with `pdf()` or with a printer that
/// prints to it.
struct Open {
    explicit Open(PrintDialog::To to, const QByteArray& report, int copies = 1)
    {
        QList<report::FiledReport> reports;
        for (int copy = 1; copy <= copies; ++copy)
            reports += {desk.put(QStringLiteral("R%1.TXT").arg(copy), report), false};
        printing::PrintOutlets outlets;
        outlets.files.askFile = [this](QWidget*, const QString& suggested, const QString&, const auto& chosen) {
            asked += suggested;
            chosen(desk.pdf());
        };
        outlets.files.open = [this](const QString& file) {
            opened += file;
            return true;
        };
        outlets.askPrinter = [this](QWidget*, const auto& chosen) {
            asked += QStringLiteral("printer");
            const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
            printer->setOutputFormat(QPrinter::PdfFormat);
            printer->setOutputFileName(desk.pdf());
            printer->setPageSize(QPageSize(QPageSize::A4));
            chosen(printer);
        };
        dialog = std::make_unique<PrintDialog>(reports, to, outlets);
        dialog->show();
        if (!QTest::qWaitForWindowExposed(dialog.get()))
            qFatal("it does not show");
    }

    template <typename T> [[nodiscard]] T& find(const char* name) const
    {
        return *dialog->findChild<T*>(QLatin1String(name));
    }
    void press(const char* name) const { find<QPushButton>(name).click(); }
    [[nodiscard]] QPushButton& close() const
    {
        return *dialog->findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Cancel);
    }
    [[nodiscard]] ui::Notice& told() const { return find<ui::Notice>("print-told"); }
    [[nodiscard]] bool isWorking() const { return dialog->findChild<QProgressBar*>()->isVisible(); }

    Desk desk;
    QStringList asked;
    QStringList opened;
    std::unique_ptr<PrintDialog> dialog;
};

} // namespace

class TestPrinting : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void chosenPagesAreSavedAndOpened()
    {
        const Open open(PrintDialog::To::Pdf, reportOf(5, 20, 80));
        open.find<QLineEdit>("print-pages").setText(QStringLiteral("2,4-9"));
        auto& edge = open.find<QComboBox>("print-edge");
        edge.setCurrentIndex(edge.findText(QStringLiteral("At the top")));
        open.press("print-next");
        QTRY_COMPARE(open.told().tone(), ui::Tone::Good);
        QCOMPARE(open.asked, QStringList(QStringLiteral("R1.TXT.pdf")));
        QVERIFY(open.told().text().startsWith(QStringLiteral("3 sheets are saved as ")));
        const QList<QStringList> pages = Pdf(open.desk.pdf()).pages();
        QCOMPARE(pages.size(), 3);
        QCOMPARE(pages.first().first().simplified(), QStringLiteral("R1.TXT Page 2 of 5"));
        open.press("print-open");
        QCOMPARE(open.opened, QStringList(open.desk.pdf()));
        QCOMPARE(open.close().text().remove(u'&'), QStringLiteral("Close"));
    }

    void severalAreNamedAndGoInOne()
    {
        const Open open(PrintDialog::To::Pdf, reportOf(1, 20, 80), 6);
        QCOMPARE(open.find<QLabel>("print-what").text().split(u'\n').last(), QStringLiteral("and 2 more"));
        open.press("print-next");
        QTRY_COMPARE(open.told().tone(), ui::Tone::Good);
        QCOMPARE(open.asked, QStringList(QStringLiteral("Reports.pdf")));
        QCOMPARE(Pdf(open.desk.pdf()).outline().size(), 6);
    }

    void pagesThatAreNoneAreToldBeforeAnythingIsAsked()
    {
        const Open open(PrintDialog::To::Pdf, reportOf(2, 20, 80));
        open.find<QLineEdit>("print-pages").setText(QStringLiteral("two"));
        open.press("print-next");
        QVERIFY(open.asked.isEmpty());
        QVERIFY(open.find<QLineEdit>("print-pages").hasFocus());
        open.find<QLineEdit>("print-pages").setText(QStringLiteral("7"));
        open.press("print-next");
        QTRY_COMPARE(open.told().tone(), ui::Tone::Bad);
        QVERIFY(open.told().text().contains(QStringLiteral("it has 2")));
        QVERIFY(!QFile::exists(open.desk.pdf()));
    }

    void thePrinterGetsThem()
    {
        const Open open(PrintDialog::To::Printer, reportOf(3, 20, 80));
        open.press("print-next");
        QTRY_COMPARE(open.told().tone(), ui::Tone::Good);
        QCOMPARE(open.asked, QStringList(QStringLiteral("printer")));
        QCOMPARE(Pdf(open.desk.pdf()).pageCount(), 3);
    }

    void whatIsUnderWayIsStoppedFirst()
    {
        const Open open(PrintDialog::To::Pdf, reportOf(20'000, 40, 100));
        open.press("print-next");
        QVERIFY(open.isWorking());
        QVERIFY(!open.find<QPushButton>("print-next").isEnabled());
        open.close().click();
        QTRY_VERIFY(!open.isWorking());
        QVERIFY(open.dialog->isVisible());
        QCOMPARE(open.told().text(), QStringLiteral("Stopped. Nothing was saved."));
        QVERIFY(!QFile::exists(open.desk.pdf()));
        open.close().click();
        QVERIFY(!open.dialog->isVisible());
    }

    void thePreviewShowsTheFirstSheets()
    {
        const Open open(PrintDialog::To::Printer, reportOf(500, 60, 132));
        open.press("print-preview");
        QTRY_VERIFY(open.dialog->findChild<SheetPreview*>() != nullptr);
        auto* preview = open.dialog->findChild<SheetPreview*>();
        QTRY_VERIFY(preview->isVisible());
        QVERIFY(open.asked.isEmpty());
        const auto* place = preview->findChild<QLabel*>(QStringLiteral("preview-place"));
        QVERIFY(place->text().contains(QStringLiteral("sheet 1; the first 200 are shown here")));
        auto* view = preview->findChild<printing::SheetView*>();
        const QImage first = view->grab().toImage();
        QVERIFY(view->width() > view->height()); // it is wide
        QTest::keyClick(preview, Qt::Key_PageDown);
        QVERIFY(place->text().contains(QStringLiteral("sheet 2;")));
        const QImage second = view->grab().toImage();
        QVERIFY(first != second);
        QImage blank(second.size(), second.format());
        blank.fill(Qt::white);
        blank.setDevicePixelRatio(second.devicePixelRatio());
        QVERIFY(second != blank);
        QTest::keyClick(preview, Qt::Key_Escape);
        QTRY_VERIFY(open.dialog->findChild<SheetPreview*>() == nullptr);
        QVERIFY(open.dialog->isVisible());
    }
};

RAPDESK_TEST(TestPrinting)
#include "test_printing.moc"
