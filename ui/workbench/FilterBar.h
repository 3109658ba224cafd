#pragma once

#include "ReportFilterModel.h"

#include <QWidget>
#include <array>

class QLabel;
class QMenu;

namespace ui {
class Chip;
class FlowLayout;
} // namespace ui

namespace workbench {

/// The chips over the table: state, market, kind and participant; and to the right what the tree has selected.
class FilterBar : public QWidget {
    Q_OBJECT
public:
    explicit FilterBar(ReportFilterModel& reports, QWidget* parent = nullptr);

    void setScopes(const QList<FolderScope>& scopes, const QString& text);
    void setSelected(int reports); ///< How many are selected in the table.
    void setState(StateChoice state);
    void setNarrowing(const Narrowing& narrowing); ///< The chips; the folders stay.
    void clear();                                  ///< All chips.
    /// For a low window: what does not fit on one line is behind a chip of its own.
    void setOneLine(bool oneLine);
    void showCounts(); ///< To be called where they are other ones: others show the same, and at the same time.

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void makeMenus();
    void fillParticipants();
    void apply();
    void showNarrowing();
    void showGrouping();
    void fit();
    void fitChips();
    void fitScope();
    void fillMore();
    [[nodiscard]] QList<ui::Chip*> chips() const;
    void addAnyTo(QMenu* menu, const std::function<void()>& clear);

    ReportFilterModel& m_reports;
    Narrowing m_wanted;
    std::array<ui::Chip*, 4> m_states;
    ui::Chip* m_market;
    ui::Chip* m_kind;
    ui::Chip* m_participant;
    ui::Chip* m_group;
    ui::Chip* m_more;
    ui::FlowLayout* m_chips;
    QLabel* m_scope;
    QString m_scopeText;
    int m_selected = 0;
    bool m_oneLine = false;
};

} // namespace workbench
