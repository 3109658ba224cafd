#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>
#include <random>

inline constexpr int linesOnReportPage = 25;
inline constexpr int reportWidth = 132;

/// Made here and now: what it looks like is of nobody's making but this.
inline qint64 writeReport(const QString& path, qint64 bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("cannot write");
    std::mt19937 random(1);
    qint64 pages = 0;
    for (qint64 written = 0; written < bytes; ++pages) {
        QByteArray page = pages == 0 ? "" : "\f";
        page += "REPORT ID  : CSEFP04" + QByteArray(60, ' ') + "PAGE : " + QByteArray::number(pages + 1) + "\r\n";
        page += QByteArray(reportWidth, '=') + "\r\n";
        for (int line = 2; line < linesOnReportPage; ++line) {
            QByteArray row = QByteArray::number(random() % 100'000).rightJustified(5, '0') + " TENCENT HOLDINGS  P" +
                             QByteArray::number(random() % 1'000'000'000).rightJustified(9, '0') +
                             (random() % 2 ? " BUY  " : " SELL ") + QByteArray::number(random()).rightJustified(18) +
                             QByteArray::number(random()).rightJustified(20) + ".00";
            page += row.leftJustified(reportWidth) + "\r\n";
        }
        if (pages == 43'210)
            page += "THE NEEDLE B01234\r\n";
        file.write(page);
        written += page.size();
    }
    return pages;
}

inline qint64 residentBytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n'))
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toLongLong() * 1024;
    return 0;
}
