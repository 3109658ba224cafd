#include "tests/TestMain.h"
#include "ui/common/Theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDialog>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSpinBox>
#include <QTest>
#include <QVBoxLayout>

class TestKeys : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void initTestCase() { ui::applyTheme(*qApp, ui::Scheme::Light); }

    void aCharacterWithAltChangesNoField()
    {
        QWidget window;
        auto* column = new QVBoxLayout(&window);
        auto* line = new QLineEdit(&window);
        auto* text = new QPlainTextEdit(&window);
        auto* number = new QSpinBox(&window);
        auto* date = new QDateEdit(QDate(2026, 11, 23), &window);
        auto* choice = new QComboBox(&window);
        choice->addItems({QStringLiteral("alpha"), QStringLiteral("beta")});
        auto* written = new QComboBox(&window);
        written->setEditable(true);
        for (QWidget* field : std::initializer_list<QWidget*>{line, text, number, date, choice, written})
            column->addWidget(field);
        window.show();
        window.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        for (QWidget* field : std::initializer_list<QWidget*>{line, text, number, date, choice, written}) {
            field->setFocus();
            QTest::keyClick(field, Qt::Key_B, Qt::AltModifier);
            QTest::keyClick(field, Qt::Key_4, Qt::AltModifier);
        }
        QCOMPARE(line->text(), QString());
        QCOMPARE(text->toPlainText(), QString());
        QCOMPARE(number->value(), 0);
        QCOMPARE(date->date(), QDate(2026, 11, 23));
        QCOMPARE(choice->currentText(), QStringLiteral("alpha"));
        QCOMPARE(written->currentText(), QString());
        // AltGr is Ctrl and Alt on Windows, and types.
        QKeyEvent at(QEvent::KeyPress, Qt::Key_At, Qt::ControlModifier | Qt::AltModifier, QStringLiteral("@"));
        QApplication::sendEvent(line, &at);
        QCOMPARE(line->text(), QStringLiteral("@"));
    }

    void aMenuHearsItsLetters()
    {
        QMenu menu;
        int picked = 0;
        connect(menu.addAction(QStringLiteral("&Open")), &QAction::triggered, this, [&picked] { ++picked; });
        menu.popup({0, 0});
        QTest::keyClick(&menu, Qt::Key_O, Qt::AltModifier);
        QCOMPARE(picked, 1);
    }

    /// A box is ticked by the space bar, and Return means the dialog's button there.
    void returnInADialog()
    {
        QDialog dialog;
        auto* column = new QVBoxLayout(&dialog);
        auto* box = new QCheckBox(&dialog);
        auto* first = new QPushButton(&dialog);
        auto* other = new QPushButton(&dialog);
        other->setAutoDefault(false);
        first->setDefault(true);
        for (QWidget* one : std::initializer_list<QWidget*>{box, first, other})
            column->addWidget(one);
        int pressed = 0;
        int pressedOther = 0;
        connect(first, &QPushButton::clicked, this, [&pressed] { ++pressed; });
        connect(other, &QPushButton::clicked, this, [&pressedOther] { ++pressedOther; });
        dialog.show();
        dialog.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&dialog));
        box->setFocus();
        QTest::keyClick(box, Qt::Key_Return);
        QCOMPARE(pressed, 1);
        QVERIFY(!box->isChecked());
        first->setFocus();
        QTest::keyClick(first, Qt::Key_Return);
        QCOMPARE(pressed, 2);
        other->setFocus();
        QTest::keyClick(other, Qt::Key_Return);
        QCOMPARE(pressedOther, 1);
        QCOMPARE(pressed, 2);
    }
};

RAPDESK_TEST(TestKeys)
#include "test_keys.moc"
