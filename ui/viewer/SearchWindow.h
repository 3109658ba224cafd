#pragma once

#include "AcrossSearch.h"
#include "FoundModel.h"
#include "ViewedReport.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QDateEdit;
class QLineEdit;
class QPushButton;
class QTreeView;

namespace ui {
class Notice;
}

namespace viewer {

/// Looks for a word, an account or a stock code in many filed reports, and leads to each place, in a window of its own.
class SearchWindow : public QWidget {
    Q_OBJECT
public:
    /// Goes with `parent`, and lies behind it where that comes to the front.
    explicit SearchWindow(Searchable reports, QWidget* parent = nullptr);

    void comeToFront();

Q_SIGNALS:
    /// Empty where the report could not be read.
    void reportWanted(const viewer::ViewedReport& report, const std::optional<viewer::FoundAt>& at);

protected:
    void keyPressEvent(QKeyEvent* event) override;

private:
    enum Where { Shown, All, Days };

    void build();
    void buildList();
    void connectParts();
    [[nodiscard]] QWidget* choices();
    [[nodiscard]] Where where() const;
    [[nodiscard]] QList<ViewedReport> searched() const;
    void suggestDays();
    void search();
    void take(const QList<FoundInReport>& found);
    void tellProgress(const SearchStanding& standing);
    void tellEnd(const SearchStanding& standing);
    void open(const QModelIndex& index);
    void showUnderWay();

    Searchable m_reports;
    AcrossSearch m_search;
    FoundModel m_found;
    QLineEdit* m_text;
    QPushButton* m_find;
    QComboBox* m_where;
    QWidget* m_days; ///< The two fields with what stands between them.
    QDateEdit* m_from;
    QDateEdit* m_to;
    QCheckBox* m_word;
    QCheckBox* m_case;
    QCheckBox* m_pattern;
    QTreeView* m_list;
    ui::Notice* m_told;
    bool m_wereDaysShown = false;
};

} // namespace viewer
