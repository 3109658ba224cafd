#pragma once

#include "rap/Listing.h"

#include <QDate>
#include <QTime>
#include <array>

/// A listing of that many invented reports of so many days up to `today`.
inline rap::Listing manyReports(int rows, QDate today, int days = 400)
{
    constexpr std::array ids{"CCLTN05", "CFIPM01", "CSEMA08", "CSEMS08", "CRMMG01", "CCLID01", "CCMDF02", "CSBCM02"};
    constexpr std::array participants{"C00123", "B01451", "COMMON", "BNK012", "P01234"};
    constexpr std::array markets{"GLOB", "HKMK", "MAMK", "SZMK"};
    rap::Listing listing;
    listing.base = QStringLiteral("/download");
    for (int i = 0; i < rows; ++i) {
        const auto n = std::size_t(i);
        const QDate day = today.addDays(-(i % days));
        const QString market = QLatin1String(markets[n % markets.size()]);
        const QString folder =
            QStringLiteral("/download/CCASS_%1/%2").arg(market, day.toString(QStringLiteral("yyyyMMdd")));
        const QString name =
            QStringLiteral("%1_%2_%3_%4%5%6.TXT.ZIP")
                .arg(QLatin1String(ids[n * 7 % ids.size()]), QLatin1String(participants[n * 3 % participants.size()]),
                     market, day.toString(QStringLiteral("yyyyMMdd")),
                     QTime(8, 0).addSecs(i % 40000).toString(QStringLiteral("HHmmss")))
                .arg(i % 1000000, 6, 10, QLatin1Char('0'));
        listing.files.append({folder + QLatin1Char('/') + name, folder, name, 1000 + i * 37 % 9000000, 1'790'000'000});
        if (i < 1600)
            listing.folders.append(folder);
    }
    return listing;
}
