#pragma once

#include "ui/profiles/EditRow.h"
#include "ui/profiles/ProfileDraft.h"

class QLineEdit;
class QPushButton;

namespace ui {

class LandingList;
class PathField;

/// A further place where a profile's reports are filed.
class DestinationRow : public EditRow {
    Q_OBJECT
public:
    explicit DestinationRow(QWidget* parent = nullptr);

    void setValue(const DestinationDraft& draft); ///< Nobody is told.
    [[nodiscard]] DestinationDraft value() const;
    void showSample(const std::optional<ledger::Report>& report); ///< Where it would go.
    void showFault();
    void setNames(const QString& row) override;
    void focusFirst() override;

private:
    void showLanding();

    QLineEdit* m_root;
    QPushButton* m_browse;
    PathField* m_path;
    LandingList* m_landing;
    std::optional<ledger::Report> m_sample;
};

} // namespace ui
