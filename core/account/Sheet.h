#pragma once

#include <QList>
#include <QString>
#include <QStringList>

namespace account {

/// A page of facts to be read, copied or printed; all of it translated.
struct Sheet {
    struct Line {
        QString label; ///< May be empty: the value goes on.
        QString value;
    };
    struct Section {
        QString title;
        QList<Line> lines;
    };

    QString title;
    QString notice; ///< What it is, and what it is not.
    QList<Section> sections;
    QStringList notes;
};

/// Lines of text with their values below each other; ends in a line end. Control characters in values do no harm.
[[nodiscard]] QString toText(const Sheet& sheet);
/// A body of HTML as QTextDocument takes it; values are escaped.
[[nodiscard]] QString toHtml(const Sheet& sheet);

} // namespace account
