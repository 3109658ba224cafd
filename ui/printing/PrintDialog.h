#pragma once

#include "ui/common/TallDialog.h"
#include "ui/paper/PrintJob.h"
#include "ui/printing/PrintOutlets.h"

#include <optional>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLineEdit;
class QProgressBar;
class QPushButton;

namespace paper {
class KeptSheets;
}

namespace ui {
class FormField;
class Notice;
} // namespace ui

namespace printing {

/// Reports to a printer, or to a PDF: which pages, how marked; then how far it is and how it ended. Open with open().
/// One that is closed cancels what is under way.
class PrintDialog : public ui::TallDialog {
    Q_OBJECT
public:
    enum class To { Printer, Pdf };
    PrintDialog(QList<report::FiledReport> reports, To to, PrintOutlets outlets, QWidget* parent = nullptr);
    ~PrintDialog() override;

    void reject() override;

private:
    [[nodiscard]] QString whatText() const;
    [[nodiscard]] QString suggestedName() const;
    /// Empty where the pages are none that can be chosen; that is told.
    [[nodiscard]] std::optional<paper::PaperOrder> order();
    void goOn();
    void print(std::shared_ptr<QPrinter> printer);
    void save(const QString& file);
    void preview();
    /// A job, before it is told where to.
    [[nodiscard]] paper::PrintJob& newJob(const paper::PaperOrder& order);
    void end(); ///< Of the job.
    void setWorking(bool isWorking);
    void showPreview(const paper::KeptSheets& kept);
    void tellFault(const rap::Error& error);

    const QList<report::FiledReport> m_reports;
    const To m_to;
    const PrintOutlets m_outlets;
    QFormLayout* m_form;
    QLineEdit* m_pages;
    ui::FormField* m_pagesField = nullptr;
    QComboBox* m_edge;
    QProgressBar* m_progress;
    ui::Notice* m_told;
    QDialogButtonBox* m_buttons;
    QPushButton* m_preview;
    QPushButton* m_next;
    QPushButton* m_open;
    QString m_file;                         ///< That was saved.
    std::unique_ptr<paper::PrintJob> m_job; ///< While one is under way.
};

} // namespace printing
