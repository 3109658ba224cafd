#pragma once

#include <QList>
#include <QStringView>

namespace report {

/// Characters (QChar) of a line, from 0.
struct CharacterRange {
    qsizetype start = 0;
    qsizetype length = 0;

    bool operator==(const CharacterRange&) const = default;
};

/// What of two lines is not in the other, rising on each side.
struct ChangedCharacters {
    QList<CharacterRange> left;
    QList<CharacterRange> right;
};

/// Of lines of one length those places that differ, as columns stand where they stood; else what a shortest way from
/// one to the other takes out and puts in. A single character between two changed ones counts as changed. Of lines
/// over 4,000 characters all between what is the same at both ends.
[[nodiscard]] ChangedCharacters changedCharacters(QStringView left, QStringView right);

} // namespace report
