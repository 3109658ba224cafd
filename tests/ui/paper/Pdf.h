#pragma once

#include "ui/paper/PrintJob.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

/// What another program (poppler) makes of a PDF.
struct Pdf {
    explicit Pdf(QString file)
        : path(std::move(file))
    {
    }

    [[nodiscard]] QString asked(const QString& program, const QStringList& arguments) const
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished() || process.exitCode() != 0)
            qFatal("%s does not read it", qPrintable(program));
        const QByteArray complaint = process.readAllStandardError();
        if (!complaint.isEmpty() && complaint != "no word list\n") // of an empty page
            qFatal("%s: %s", qPrintable(program), complaint.constData());
        return QString::fromUtf8(process.readAllStandardOutput());
    }

    [[nodiscard]] QString info(const QString& what, int page = 1) const
    {
        const QString number = QString::number(page);
        const QString all =
            asked(QStringLiteral("pdfinfo"), {QStringLiteral("-f"), number, QStringLiteral("-l"), number, path});
        return QRegularExpression(QStringLiteral("(?m)^") + what + QStringLiteral(":\\s+(.*)$")).match(all).captured(1);
    }
    [[nodiscard]] int pageCount() const { return info(QStringLiteral("Pages")).toInt(); }
    [[nodiscard]] bool isAcross(int page = 1) const
    {
        return info(QStringLiteral("Page +%1 size").arg(page), page).startsWith(QStringLiteral("842 x 595"));
    }

    /// The lines of each page, column for column: in the pitch of the page's first word, without the margin. Blank
    /// lines are left out, as pdftotext does not count them.
    [[nodiscard]] QList<QStringList> pages() const
    {
        QList<QStringList> pages;
        const int count = pageCount();
        for (int page = 1; page <= count; ++page) {
            QStringList lines = written(text(QStringLiteral("-fixed"), QString::number(pitch(page), 'f', 4), page));
            qsizetype margin = lines.isEmpty() ? 0 : lines.first().size();
            for (const QString& line : std::as_const(lines))
                margin = std::min(margin,
                                  line.size() - QString(line).remove(QRegularExpression(QStringLiteral("^ +"))).size());
            for (QString& line : lines)
                line.remove(0, margin);
            pages += lines;
        }
        return pages;
    }

    [[nodiscard]] static QStringList written(const QStringList& lines)
    {
        QStringList kept;
        for (QString line : lines) {
            while (line.endsWith(u' ') || line.endsWith(u'\r'))
                line.chop(1);
            if (!line.isEmpty())
                kept += line;
        }
        return kept;
    }

    [[nodiscard]] QStringList text(const QString& option, const QString& value, int page) const
    {
        const QString number = QString::number(page);
        return asked(QStringLiteral("pdftotext"), {option, value, QStringLiteral("-layout"), QStringLiteral("-f"),
                                                   number, QStringLiteral("-l"), number, path, QStringLiteral("-")})
            .remove(u'\f')
            .split(u'\n');
    }

    struct Word {
        QString text;
        double left = 0; ///< Points.
        double right = 0;
    };
    /// In the order of the page.
    [[nodiscard]] QList<Word> words(int page = 1) const
    {
        const QString number = QString::number(page);
        const QString boxes =
            asked(QStringLiteral("pdftotext"), {QStringLiteral("-bbox"), QStringLiteral("-f"), number,
                                                QStringLiteral("-l"), number, path, QStringLiteral("-")});
        static const QRegularExpression word(
            QStringLiteral("<word xMin=\"([0-9.]+)\" .*xMax=\"([0-9.]+)\".*>(.*)</word>"));
        QList<Word> found;
        for (auto match = word.globalMatch(boxes); match.hasNext();) {
            const auto one = match.next();
            found += {one.captured(3), one.captured(1).toDouble(), one.captured(2).toDouble()};
        }
        return found;
    }

    /// Points to a column.
    [[nodiscard]] double pitch(int page) const
    {
        for (const Word& word : words(page))
            if (!word.text.contains(u'&') && word.text.toLatin1() == word.text.toUtf8())
                return (word.right - word.left) / double(word.text.size());
        return 5;
    }

    /// Titles and pages.
    [[nodiscard]] QStringList outline() const
    {
        const QString xml = asked(QStringLiteral("pdftohtml"),
                                  {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), path});
        QStringList items;
        static const QRegularExpression item(QStringLiteral("<item page=\"(\\d+)\">(.*)</item>"));
        for (auto match = item.globalMatch(xml); match.hasNext();) {
            const auto one = match.next();
            items += one.captured(2) + u' ' + one.captured(1);
        }
        return items;
    }

    const QString path;
};

using Ended = std::optional<rap::Result<paper::Printed>>;

/// `ended` tells how, once it has. It must outlive the job.
inline void follow(paper::PrintJob& job, Ended& ended)
{
    QObject::connect(&job, &paper::PrintJob::printed, &job,
                     [&ended](const paper::Printed& printed) { ended.emplace(printed); });
    QObject::connect(&job, &paper::PrintJob::failed, &job,
                     [&ended](const rap::Error& error) { ended.emplace(tl::unexpected(error)); });
}

/// A folder with reports, and what is printed of them.
struct Desk {
    [[nodiscard]] QString put(const QString& name, const QByteArray& bytes) const
    {
        const QString path = folder.filePath(name);
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("no report");
        return path;
    }

    [[nodiscard]] static paper::PaperOrder orderOf(const QStringList& files)
    {
        paper::PaperOrder order;
        for (const QString& file : files)
            order.reports += {file, file.endsWith(QStringLiteral(".ZIP"))};
        return order;
    }

    /// To `pdf()`.
    [[nodiscard]] rap::Result<paper::Printed> print(const paper::PaperOrder& order) const
    {
        Ended ended;
        paper::PrintJob job(order);
        follow(job, ended);
        job.toPdf(pdf());
        if (!QTest::qWaitFor([&] { return ended.has_value(); }, 120'000))
            qFatal("it does not end");
        return *ended;
    }
    [[nodiscard]] rap::Result<paper::Printed> print(const QByteArray& report,
                                                    const QString& name = QStringLiteral("R.TXT")) const
    {
        return print(orderOf({put(name, report)}));
    }

    [[nodiscard]] QString pdf() const { return folder.filePath(QStringLiteral("out.pdf")); }

    QTemporaryDir folder;
};

/// A report as the generators make it: a heading on each page, rows of so many columns.
inline QByteArray reportOf(int pages, int rows, int columns)
{
    QByteArray report;
    for (int page = 1; page <= pages; ++page) {
        report +=
            "REPORT ID : CSEMA08   PAGE " + QByteArray::number(page) + " OF " + QByteArray::number(pages) + "\r\n\r\n";
        for (int row = 0; row < rows - 2; ++row) {
            QByteArray line = QByteArray::number(page * 1000 + row).rightJustified(8, '0') + "  P" +
                              QByteArray::number((page * 7919 + row * 104729) % 100000);
            line = line.leftJustified(columns - 9) + QByteArray::number(row * 11).rightJustified(6) + ".50";
            report += line + "\r\n";
        }
        if (page < pages)
            report += "\f";
    }
    return report;
}

inline QList<QStringList> pagesOf(const QByteArray& report)
{
    QList<QStringList> pages;
    for (const QByteArray& page : report.split('\f'))
        pages += Pdf::written(QString::fromUtf8(page).split(u'\n'));
    return pages;
}
