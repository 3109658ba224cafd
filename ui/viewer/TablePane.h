#pragma once

#include "Behind.h"
#include "ImageRows.h"
#include "RowModel.h"
#include "rap/ReportName.h"
#include "ui/common/Banner.h"
#include "ui/common/Outlets.h"

#include <QWidget>
#include <atomic>
#include <optional>

class QComboBox;
class QLabel;
class QPushButton;
class QTableView;

namespace ui {
class Notice;
}

namespace viewer {

/// A report as a table: data images by their layouts, CSV by its rows.
class TablePane : public QWidget {
    Q_OBJECT
public:
    using AskFile = decltype(ui::Outlets::askFile);
    explicit TablePane(AskFile askFile, QWidget* parent = nullptr);
    ~TablePane() override;

    void clear();
    /// `image`: the same rows, where they are those of a data image; then totals and a CSV of it can be had.
    /// Then it is checked too, and `name` with it where there is one.
    void setRows(std::shared_ptr<RowSource> rows, std::shared_ptr<ImageRows> image, const QString& file,
                 const std::optional<rap::ReportName>& name);
    [[nodiscard]] bool isEmpty() const { return m_rows == nullptr; }
    [[nodiscard]] bool hasSelection() const;
    /// The selected cells, tabs between them. Errors: BadCall where they are too many.
    [[nodiscard]] rap::Result<QString> selectedText() const;

Q_SIGNALS:
    void failed(const rap::Error& error);
    void told(const ui::BannerContent& content);
    void selectionChanged();

protected:
    void focusInEvent(QFocusEvent* event) override; ///< No proxy: Tab would pass over all that stands before it.

private:
    void build();
    void chooseKind(int kind);
    void showCounts();
    void check(const std::optional<rap::ReportName>& name);
    void addUp();
    void exportTo(const QString& file);

    AskFile m_askFile;
    std::shared_ptr<RowSource> m_rows;
    std::shared_ptr<ImageRows> m_image;
    QString m_file; ///< Its name.
    RowModel m_model;
    Behind m_behind;
    std::shared_ptr<std::atomic<bool>> m_isCancelled; ///< Of what is added up or written.
    QComboBox* m_kinds = nullptr;
    QLabel* m_count = nullptr;
    QLabel* m_total = nullptr;
    QPushButton* m_addUp = nullptr;
    QPushButton* m_export = nullptr;
    ui::Notice* m_checked = nullptr; ///< What the checks of the layout say.
    QTableView* m_view = nullptr;
};

} // namespace viewer
