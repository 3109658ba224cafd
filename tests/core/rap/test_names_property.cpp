#include "rap/ReportName.h"
#include "rap/WireText.h"
#include "tests/TestMain.h"

#include <QTest>
#include <random>

using namespace Qt::StringLiterals;
using rap::Grammar;

namespace {

constexpr int rounds = 20'000;

class Dice {
public:
    explicit Dice(unsigned seed)
        : m_engine(seed)
    {
    }

    int upTo(int most) { return std::uniform_int_distribution(0, most)(m_engine); }
    bool once(int in) { return upTo(in - 1) == 0; }
    QChar oneOf(QStringView letters) { return letters[upTo(static_cast<int>(letters.size()) - 1)]; }

    QString word()
    {
        QString text;
        for (int left = upTo(7); left >= 0; --left)
            text += oneOf(u"ABCXYZabc0189.-%1\\ é報");
        return text;
    }

    QString digits(int count)
    {
        QString text;
        while (text.size() < count)
            text += oneOf(u"0123456789");
        return text;
    }

    QString inSomeCase(QString text)
    {
        for (QChar& c : text)
            c = once(2) ? c.toLower() : c;
        return text;
    }

private:
    std::mt19937 m_engine;
};

rap::ReportName someName(Dice& dice, Grammar grammar)
{
    rap::ReportName name;
    name.reportId = dice.word();
    while (dice.once(3))
        name.reportId += u'_' + (dice.once(4) ? u"COMMON"_s : dice.word());
    const bool common = dice.once(3);
    name.participant = common ? u"COMMON"_s : dice.word();
    if (grammar == Grammar::HkccSeoch && !common)
        name.customerCode = dice.once(5) ? u"COMMON"_s : dice.word();
    name.market = static_cast<rap::Market>(dice.upTo(3));
    name.kind = static_cast<rap::Kind>(dice.upTo(1));
    name.run = {QDate(1, 1, 1).addDays(dice.upTo(9998 * 365)), QTime(dice.upTo(23), dice.upTo(59), dice.upTo(59)),
                dice.digits(1 + dice.upTo(8))};
    return name;
}

QString head(const rap::ReportName& name)
{
    const QString customer = name.customerCode.isEmpty() ? QString() : QString(u'_' + name.customerCode);
    return name.reportId + customer + u'_' + name.participant + u'_' + rap::code(name.market) + u'_' +
           name.run.date.toString(u"yyyyMMdd"_s) + name.run.time.toString(u"HHmmss"_s) + name.run.fraction;
}

QString tail(const rap::ReportName& name)
{
    return name.kind == rap::Kind::Image ? u"_IMG.TXT.ZIP"_s : u".TXT.ZIP"_s;
}

/// What must hold for every string there is.
void checkTotal(const QString& file)
{
    for (const Grammar grammar : {Grammar::Hkscc, Grammar::HkccSeoch}) {
        const auto name = rap::decodeName(file, grammar);
        if (name) {
            QVERIFY(file.startsWith(head(*name)));
            QCOMPARE(file.mid(head(*name).size()).toUpper(), tail(*name));
        } else {
            QVERIFY(name.error().column >= 1);
            QVERIFY(name.error().column <= file.size() + 1);
            QVERIFY(!name.error().reason.isEmpty());
        }
    }
}

} // namespace

class TestNamesProperty : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void composedNamesGiveTheirPartsBack()
    {
        Dice dice(20261123);
        for (int round = 0; round < rounds; ++round) {
            const Grammar grammar = dice.once(2) ? Grammar::Hkscc : Grammar::HkccSeoch;
            const rap::ReportName name = someName(dice, grammar);
            const QString file = head(name) + dice.inSomeCase(tail(name));
            const auto decoded = rap::decodeName(file, grammar);
            QVERIFY2(decoded.has_value(), qPrintable(file));
            QVERIFY2(*decoded == name, qPrintable(file));
        }
    }

    void damagedNamesNeverSurprise()
    {
        Dice dice(1);
        for (int round = 0; round < rounds; ++round) {
            const Grammar grammar = dice.once(2) ? Grammar::Hkscc : Grammar::HkccSeoch;
            const rap::ReportName name = someName(dice, grammar);
            QString file = head(name) + tail(name);
            for (int damage = dice.upTo(3); damage >= 0; --damage) {
                const int at = dice.upTo(static_cast<int>(file.size()) - 1);
                switch (dice.upTo(2)) {
                case 0:
                    file.remove(at, 1);
                    break;
                case 1:
                    file.insert(at, dice.oneOf(u"_.09GZ\0"));
                    break;
                default:
                    file[at] = dice.oneOf(u"_.09GZ\0");
                }
            }
            checkTotal(file);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(file));
        }
    }

    void anyTextGivesNameOrReason()
    {
        Dice dice(2);
        for (int round = 0; round < rounds; ++round) {
            QString file;
            for (int left = dice.upTo(60); left > 0; --left)
                file += QChar(static_cast<char16_t>(dice.upTo(0xffff)));
            checkTotal(file);
            checkTotal(file + u"_HKMK_20261123201502123456.TXT.ZIP"_s);
            if (QTest::currentTestFailed())
                QFAIL(qPrintable(file));
        }
    }

    void anyBytesGiveNameOrReason()
    {
        Dice dice(3);
        for (int round = 0; round < rounds; ++round) {
            QByteArray bytes;
            for (int left = dice.upTo(60); left > 0; --left)
                bytes += static_cast<char>(dice.upTo(0xff));
            checkTotal(rap::fromWire(bytes));
            checkTotal(rap::fromWire(bytes + "_GLOB_20261123201502123_IMG.TXT.ZIP"));
            if (QTest::currentTestFailed())
                QFAIL(bytes.toHex().constData());
        }
    }
};

RAPDESK_TEST(TestNamesProperty)
#include "test_names_property.moc"
