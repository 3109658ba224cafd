#pragma once

#include "report/LineIndex.h"

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

/// A report of so many pages of so many lines, each of which says where it is; page breaks by form feeds.
inline QByteArray pagesOf(int pages, int linesPerPage, int width = 80)
{
    QByteArray text;
    for (int page = 1; page <= pages; ++page) {
        if (page > 1)
            text += '\f';
        for (int line = 1; line <= linesPerPage; ++line) {
            QByteArray said;
            if (line == 1)
                said = "REPORT ID : CSEMA08     PAGE : " + QByteArray::number(page);
            else
                said = "P" + QByteArray::number(page) + " L" + QByteArray::number(line) + "  00700 TENCENT";
            text += said.leftJustified(width) + "\r\n";
        }
    }
    return text;
}

inline QString writeFile(const QString& path, const QByteArray& bytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
    return path;
}

/// All of it known.
inline std::shared_ptr<report::LineIndex> indexOf(const QByteArray& text, std::optional<report::Format> format = {})
{
    auto index = report::LineIndex::of(report::Source::of(text), format);
    if (!index)
        qFatal("no index");
    while (true) {
        const auto more = (*index)->step();
        if (!more)
            qFatal("not read");
        if (!*more)
            return std::move(*index);
    }
}
