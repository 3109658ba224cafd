#pragma once

#include "ui/profiles/ProfileDraft.h"

#include <QWidget>
#include <array>

class QCheckBox;
class QLabel;
class QLineEdit;

namespace ui {

class Chip;
class ChoiceForm;
class LandingList;
class PathField;
class RowColumn;

/// One report profile as it is edited: its name, and one of its parts at a time.
class ProfileEditor : public QWidget {
    Q_OBJECT
public:
    /// `root`: the account's folder, as it is on this PC.
    explicit ProfileEditor(const QString& root, QWidget* parent = nullptr);

    void setDraft(const ProfileDraft& draft); ///< Nobody is told.
    [[nodiscard]] const ProfileDraft& draft() const { return m_draft; }
    /// By which it is shown where reports go, with words for what they are.
    void setSamples(const QString& words, const QList<ledger::Report>& reports);
    void showPart(ProfilePart part);
    void focusName(); ///< All of it selected: to be typed over.
    void showFault(const DraftFault& fault);

Q_SIGNALS:
    void edited(); ///< By a person; draft() has it.
    void toSee(QWidget* part);

private:
    static constexpr std::size_t parts = 5;
    struct Page {
        Chip* chip = nullptr;
        QWidget* widget = nullptr;
    };

    QWidget* wantedPage();
    QWidget* exceptionsPage();
    QWidget* placesPage();
    QWidget* expectedPage();
    void addPage(ProfilePart part, QWidget* widget);
    [[nodiscard]] Page& page(ProfilePart part) { return m_pages[std::size_t(part)]; }
    void connectParts();
    void showCounts(); ///< On the parts' buttons.
    void showLandings();

    QString m_root;
    ProfileDraft m_draft;
    QList<ledger::Report> m_samples;
    std::array<Page, parts> m_pages;
    QLineEdit* m_name;
    ChoiceForm* m_wanted;
    RowColumn* m_except;
    PathField* m_path;
    QLabel* m_sampleWords;
    LandingList* m_landings;
    QCheckBox* m_keepZip;
    RowColumn* m_further;
    RowColumn* m_expected;
};

} // namespace ui
