#pragma once

#include <QByteArray>
#include <QList>
#include <cstdlib>

/// CCLTN05 images as the public facts describe them, made without the room's help.
namespace trades {

struct Trade {
    qint64 stock = 700;
    qint64 quantity = 100;
    qint64 price = 400'200;   ///< Thousandths.
    qint64 value = 4'002'000; ///< Cents.
    qint64 interest = 0;
    char sign = '+';
    char side = 'B';
    qint64 reference = 1;
    qint64 wrongBy = 0; ///< Of the checksum.
};

inline QByteArray digits(qint64 number, int width)
{
    return QByteArray::number(std::llabs(number)).rightJustified(width, '0').right(width);
}

inline qint64 checksumOf(const Trade& trade)
{
    return trade.stock + trade.quantity + trade.price + trade.value + trade.interest + trade.wrongBy;
}

inline QByteArray header(const char* participant = "C00123", const char* market = "HKMK")
{
    return QByteArray(QByteArray("0") + participant + "CCLTN05FCS            " + market + "2026112020261124")
        .leftJustified(143, ' ');
}

inline QByteArray detail(const Trade& trade)
{
    return QByteArray("11") + digits(trade.stock, 5) + "HK0000000000N" + "HP00000001" + trade.side + "0930" +
           digits(trade.reference, 16) + "12345678B01451" + digits(trade.quantity, 11) + digits(trade.price, 8) +
           digits(trade.value, 13) + "HKDCY0000000" + digits(trade.interest, 13) + trade.sign + "N N" +
           digits(checksumOf(trade), 14) + "   ";
}

inline QByteArray trailer(const QList<Trade>& all, char mark = '9')
{
    // The sums stay below 10^18 in these tests, but for the digits that are dropped.
    qint64 stocks = 0, quantities = 0, prices = 0, values = 0, interests = 0, checksums = 0;
    for (const Trade& trade : all) {
        stocks += trade.stock;
        quantities += trade.quantity;
        prices += trade.price;
        values += trade.value;
        interests += trade.interest;
        checksums += checksumOf(trade);
    }
    return QByteArray(QByteArray(1, mark) + digits(stocks, 10) + digits(quantities, 17) + digits(prices, 13) +
                      digits(values, 18) + digits(interests, 18) + digits(checksums, 18))
        .leftJustified(143, ' ');
}

inline QList<QByteArray> records(const QList<Trade>& all, char mark = '9')
{
    QList<QByteArray> lines{header()};
    for (const Trade& trade : all)
        lines += detail(trade);
    return lines += trailer(all, mark);
}

inline QByteArray image(const QList<Trade>& all, const QByteArray& lineEnd = "\r\n")
{
    QByteArray text;
    for (const QByteArray& record : records(all))
        text += record + lineEnd;
    return text;
}

inline QList<Trade> some(int count)
{
    QList<Trade> all;
    for (int at = 0; at < count; ++at)
        all += Trade{1 + at % 9999,      100 * (at + 1),       1000 + at * 7,
                     12'345 + at * 11LL, at % 5 == 0 ? at : 0, at % 10 == 0 ? '-' : '+',
                     at % 2 ? 'S' : 'B', 1'000'000 + at,       0};
    return all;
}

} // namespace trades
