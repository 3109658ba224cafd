#include "tests/TestMain.h"
#include "ui/common/Notice.h"
#include "ui/common/Theme.h"
#include "ui/help/ContactsDialog.h"

#include <QApplication>
#include <QClipboard>
#include <QDialogButtonBox>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QtTest>

namespace {

QPushButton* button(const QWidget& in, const QString& accessibleName)
{
    for (QPushButton* each : in.findChildren<QPushButton*>())
        if (each->accessibleName() == accessibleName)
            return each;
    return nullptr;
}

} // namespace

class TestHelp : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void contactsBeginAtClose()
    {
        ui::applyTheme(*qApp, ui::Scheme::Light);
        ui::ContactsDialog dialog([](const QString&) { return true; });
        dialog.show();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        auto* close = dialog.findChild<QDialogButtonBox*>()->button(QDialogButtonBox::Close);
        QVERIFY(close->hasFocus());
        const QImage with = close->grab().toImage();
        QTest::keyClick(close, Qt::Key_Tab);
        QVERIFY(!close->hasFocus());
        QVERIFY(close->grab().toImage() != with); // its ring was drawn
    }

    void contactsAreReadCopiedAndWrittenTo()
    {
        QStringList written;
        bool hasMail = true;
        ui::ContactsDialog dialog([&](const QString& email) {
            written.append(email);
            return hasMail;
        });
        dialog.show();
        QStringList shown;
        for (const QLabel* label : dialog.findChildren<QLabel*>())
            if (label->isVisible())
                shown.append(label->text());
        for (const char* text :
             {"HKSCC", "clearingPS@hkex.com.hk", "2979 7111", "HKCC and SEOCH", "clearingPSD@hkex.com.hk", "2979 7222"})
            QVERIFY2(shown.contains(QLatin1String(text)), text);

        QTest::mouseClick(button(dialog, QStringLiteral("Copy 2979 7222")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("2979 7222"));
        QTest::mouseClick(button(dialog, QStringLiteral("Write to clearingPS@hkex.com.hk")), Qt::LeftButton);
        QCOMPARE(written, QStringList{QStringLiteral("clearingPS@hkex.com.hk")});

        // Without a program for mail she still gets on.
        hasMail = false;
        QTest::mouseClick(button(dialog, QStringLiteral("Write to clearingPSD@hkex.com.hk")), Qt::LeftButton);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("clearingPSD@hkex.com.hk"));
        auto* told = dialog.findChild<ui::Notice*>();
        QTRY_VERIFY(told->isVisible());
        QVERIFY(told->text().contains(QStringLiteral("no program for e-mail")));
    }
};

RAPDESK_TEST(TestHelp)
#include "test_help.moc"
