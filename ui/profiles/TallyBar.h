#pragma once

#include "ui/profiles/ChoiceTally.h"

#include <QWidget>
#include <array>

class QLabel;

namespace ui {

class Chip;

/// A tally in words: a button each for the reports that match, that the profile decides about, and that none wants;
/// the one that is pressed says which of them are listed.
class TallyBar : public QWidget {
    Q_OBJECT
public:
    explicit TallyBar(QWidget* parent = nullptr);

    /// `isOfProfile`: there is one to count for.
    void show(const ChoiceTally::Counts& counts, bool isOfProfile);
    [[nodiscard]] ChoiceTally::Group chosen() const;

Q_SIGNALS:
    void chosenChanged();

private:
    static constexpr std::array groups{ChoiceTally::Group::Matching, ChoiceTally::Group::Decided,
                                       ChoiceTally::Group::Unwanted};
    std::array<Chip*, groups.size()> m_chips;
    QLabel* m_words;
};

} // namespace ui
