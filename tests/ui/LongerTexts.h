#pragma once

#include <QAbstractButton>
#include <QCoreApplication>
#include <QLabel>
#include <QScrollArea>
#include <QStringList>
#include <QTest>
#include <QTranslator>
#include <algorithm>

/// A language whose texts are all 40 % longer than ours, while it lives.
class LongerTexts : public QTranslator {
public:
    LongerTexts() { QCoreApplication::installTranslator(this); }
    ~LongerTexts() override { QCoreApplication::removeTranslator(this); }
    Q_DISABLE_COPY_MOVE(LongerTexts)

    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QString translate(const char* /*context*/, const char* text, const char* /*disambiguation*/,
                                    int /*n*/) const override
    {
        QString longer = QString::fromUtf8(text);
        const qsizetype wanted = longer.size() * 7 / 5;
        while (longer.size() < wanted)
            longer += longer.size() % 6 == 0 ? QLatin1Char(' ') : QLatin1Char('e'); // so that it can be broken
        return longer;
    }
};

/// The texts in a window that are not to be read whole, each with what it lacks.
inline QStringList cutTexts(const QWidget& window)
{
    QStringList cut;
    const auto check = [&](const QWidget& part, const QString& text, QSize wanted) {
        const int right = part.mapTo(&window, QPoint(part.width(), 0)).x();
        if (!text.isEmpty() &&
            (wanted.width() > part.width() || wanted.height() > part.height() || right > window.width()))
            cut << QStringLiteral("'%1' wants %2 x %3, has %4 x %5, ends at %6 of %7")
                       .arg(text)
                       .arg(wanted.width())
                       .arg(wanted.height())
                       .arg(part.width())
                       .arg(part.height())
                       .arg(right)
                       .arg(window.width());
    };
    for (const auto* label : window.findChildren<const QLabel*>())
        if (label->isVisible())
            check(*label, label->text(),
                  label->wordWrap() ? QSize(0, label->heightForWidth(label->width())) : label->sizeHint());
    for (const auto* button : window.findChildren<const QAbstractButton*>())
        if (button->isVisible())
            check(*button, button->text(), {button->sizeHint().width(), 0});
    return cut;
}

/// What cannot be read whole on a screen of 1366x768. The tests' own is narrower, and a dialog no wider than that.
inline QStringList cutOnHerScreen(QWidget& shown)
{
    int lacks = 0;
    for (const auto* area : shown.findChildren<const QScrollArea*>())
        if (area->isVisible() && area->horizontalScrollBarPolicy() == Qt::ScrollBarAlwaysOff)
            lacks = std::max(lacks, area->widget()->minimumSizeHint().width() - area->viewport()->width());
    if (shown.width() + lacks <= 1366)
        shown.resize(shown.width() + lacks, shown.height());
    QStringList cut;
    static_cast<void>(QTest::qWaitFor([&] { return (cut = cutTexts(shown)).isEmpty(); }, 1000));
    return cut;
}
