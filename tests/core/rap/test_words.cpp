#include "rap/Words.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;

class TestWords : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void codesAreRapsOwn()
    {
        QCOMPARE(rap::code(rap::House::Hkscc), u"HKSCC"_s);
        QCOMPARE(rap::code(rap::House::HkccSeoch), u"HKCC_SEOCH"_s);
        QCOMPARE(rap::code(rap::System::Ccass), u"CCASS"_s);
        QCOMPARE(rap::code(rap::System::Ccms), u"CCMS"_s);
        QCOMPARE(rap::code(rap::Kind::Text), u"text"_s);
        QCOMPARE(rap::code(rap::Kind::Image), u"image"_s);
    }

    void markets()
    {
        QCOMPARE(rap::marketFromCode(u"GLOB"), rap::Market::Glob);
        QCOMPARE(rap::marketFromCode(u"HKMK"), rap::Market::Hkmk);
        QCOMPARE(rap::marketFromCode(u"MAMK"), rap::Market::Mamk);
        QCOMPARE(rap::marketFromCode(u"SZMK"), rap::Market::Szmk);
        for (const QString& code : {u"GLOB"_s, u"HKMK"_s, u"MAMK"_s, u"SZMK"_s})
            QCOMPARE(rap::code(*rap::marketFromCode(code)), code);
        for (const QString& none : {u""_s, u"glob"_s, u"GLOB "_s, u"GLO"_s, u"NYSE"_s})
            QVERIFY(!rap::marketFromCode(none));
    }

    void identities()
    {
        QCOMPARE(rap::identityFromCode(u"hkscc-participant"), rap::Identity::HksccParticipant);
        QCOMPARE(rap::identityFromCode(u"designated-bank"), rap::Identity::DesignatedBank);
        QCOMPARE(rap::identityFromCode(u"hkcc-seoch-participant"), rap::Identity::HkccSeochParticipant);
        for (const QString& none : {u""_s, u"Designated-Bank"_s, u"bank"_s})
            QVERIFY(!rap::identityFromCode(none));
    }

    void displayNames()
    {
        QCOMPARE(rap::displayName(rap::House::HkccSeoch), u"HKCC and SEOCH"_s);
        QCOMPARE(rap::displayName(rap::Market::Glob), u"All markets"_s);
        QCOMPARE(rap::displayName(rap::Market::Mamk), u"Shanghai"_s);
        QCOMPARE(rap::displayName(rap::Market::Szmk), u"Shenzhen"_s);
        QCOMPARE(rap::displayName(rap::Identity::DesignatedBank), u"Designated bank of HKSCC"_s);
    }
};

RAPDESK_TEST(TestWords)
#include "test_words.moc"
