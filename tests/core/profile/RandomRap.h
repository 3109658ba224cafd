#pragma once

#include "Dice.h"
#include "profile/Profile.h"

#include <QStringList>

/// Trees of RAP, what the ledger knows of them, and profiles, by chance.
namespace random_rap {

inline const QString base = QStringLiteral("/download");

inline QString folderName(Dice& dice)
{
    return dice.oneOf(QStringList{QStringLiteral("CCASS_HKMK"), QStringLiteral("CCASS_MAMK"),
                                  QStringLiteral("HKSCC_CCMS_GLOB"), QStringLiteral("HKCC_SEOCH_CCMS_GLOB"),
                                  QStringLiteral("VAR/HKSCC"), QStringLiteral("DCASS_HKCC"), QString()});
}

inline QString reportId(Dice& dice)
{
    return dice.oneOf(QStringList{QStringLiteral("CSEMA08"), QStringLiteral("CSEMS08"), QStringLiteral("CRMMG01"),
                                  QStringLiteral("CCLTN05"), QStringLiteral("RMAMR_03"), QStringLiteral("DCRP01")});
}

inline QString market(Dice& dice)
{
    return dice.oneOf(
        QStringList{QStringLiteral("GLOB"), QStringLiteral("HKMK"), QStringLiteral("MAMK"), QStringLiteral("SZMK")});
}

inline QString participant(Dice& dice)
{
    return dice.oneOf(QStringList{QStringLiteral("C00123"), QStringLiteral("B01451"), QStringLiteral("COMMON")});
}

/// Some folder date near that day, or none.
inline QString dateFolder(Dice& dice, QDate today)
{
    return dice.once(12) ? QString() : u'/' + today.addDays(dice.between(-14, 1)).toString(QStringLiteral("yyyyMMdd"));
}

inline QString fileName(Dice& dice, QDate day)
{
    if (dice.once(10))
        return QStringLiteral("notice %1.txt").arg(dice.between(1, 1'000'000));
    const QTime time = QTime::fromMSecsSinceStartOfDay(dice.between(0, 86'399'999));
    return QStringLiteral("%1_%2_%3_%4%5%6%7.TXT.ZIP")
        .arg(reportId(dice), participant(dice), market(dice), day.toString(QStringLiteral("yyyyMMdd")),
             time.toString(QStringLiteral("HHmmsszzz")), QString::number(dice.between(100, 999)),
             dice.once(4) ? QStringLiteral("_IMG") : QString());
}

inline ledger::Report report(Dice& dice, QDate today)
{
    const QString name = folderName(dice);
    const QString folder = base + (name.isEmpty() ? QString() : QString(u'/' + name)) + dateFolder(dice, today);
    ledger::Report made =
        ledger::decodeReport(base, folder + u'/' + fileName(dice, today.addDays(dice.between(-14, 0))));
    made.listed = !dice.once(4);
    made.size = dice.between(1, 3);
    made.firstSeen = rap::HongKongTime::at(today.addDays(dice.between(-14, 0)));
    if (dice.once(2)) {
        ledger::Fetched fetched;
        fetched.size = dice.once(5) ? dice.between(1, 3) : *made.size;
        made.fetched = fetched;
        made.onDisk = !dice.once(5);
    }
    return made;
}

inline ledger::ReportFilter filter(Dice& dice)
{
    ledger::ReportFilter made;
    while (made == ledger::ReportFilter()) {
        if (dice.once(3))
            made.houses += dice.once(2) ? rap::House::Hkscc : rap::House::HkccSeoch;
        if (dice.once(3))
            made.systems +=
                dice.oneOf(QStringList{QStringLiteral("ccass"), QStringLiteral("CCMS"), QStringLiteral("other")});
        if (dice.once(3))
            made.markets += *rap::marketFromCode(market(dice));
        if (dice.once(3))
            made.reportIds += dice.oneOf(QStringList{reportId(dice), QStringLiteral("CSE*"), QStringLiteral("?RM*"),
                                                     QStringLiteral("notice*"), QStringLiteral("c*")});
        if (dice.once(4))
            made.participants += dice.oneOf(QStringList{participant(dice), QStringLiteral("c*")});
        if (dice.once(4))
            made.kinds += dice.once(2) ? rap::Kind::Text : rap::Kind::Image;
    }
    return made;
}

inline QList<profile::Profile> profiles(Dice& dice)
{
    QList<profile::Profile> made;
    for (int left = dice.between(0, 4); left > 0; --left) {
        profile::Profile one;
        one.name = QStringLiteral("Profile %1").arg(left);
        one.wanted = filter(dice);
        for (int exceptions = dice.between(0, 2); exceptions > 0; --exceptions)
            one.except += filter(dice);
        made += one;
    }
    return made;
}

} // namespace random_rap
