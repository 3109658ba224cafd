#include "ui/printing/PrintDialog.h"

#include "filing/LocalNames.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"
#include "ui/paper/KeptSheets.h"
#include "ui/printing/SheetPreview.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPrinter>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace printing {

using ui::Tone;

namespace {

constexpr int usualWidth = 520;
constexpr qsizetype mostNamed = 4;   ///< Reports.
constexpr qsizetype mostShown = 200; ///< Sheets in the preview.
constexpr int whole = 1000;          ///< Of the progress bar.

QString sheetsText(qint64 count)
{
    return count == 1 ? PrintDialog::tr("1 sheet is")
                      : PrintDialog::tr("%1 sheets are").arg(ui::wording::number(count));
}

} // namespace

PrintDialog::PrintDialog(QList<report::FiledReport> reports, To to, PrintOutlets outlets, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_reports(std::move(reports))
    , m_to(to)
    , m_outlets(std::move(outlets))
    , m_form(ui::newForm())
    , m_pages(new QLineEdit)
    , m_edge(new QComboBox)
    , m_progress(new QProgressBar)
    , m_told(new ui::Notice)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Cancel))
    , m_preview(m_buttons->addButton(tr("Pre&view"), QDialogButtonBox::ActionRole))
    , m_next(m_buttons->addButton(to == To::Pdf ? tr("&Save as…") : tr("&Print…"), QDialogButtonBox::ActionRole))
    , m_open(m_buttons->addButton(tr("&Open"), QDialogButtonBox::ActionRole))
{
    setWindowTitle(to == To::Pdf ? tr("Save as PDF") : tr("Print"));
    auto* what = new QLabel(whatText());
    what->setTextFormat(Qt::PlainText);
    what->setObjectName(QStringLiteral("print-what"));
    m_pages->setPlaceholderText(tr("all; or some, like 1-3,7"));
    m_pages->setObjectName(QStringLiteral("print-pages"));
    m_edge->addItem(tr("Not printed"), int(paper::EdgeLine::None));
    m_edge->addItem(tr("At the top"), int(paper::EdgeLine::Header));
    m_edge->addItem(tr("At the bottom"), int(paper::EdgeLine::Footer));
    m_edge->setObjectName(QStringLiteral("print-edge"));
    m_progress->setRange(0, whole);
    m_progress->hide();
    m_told->setObjectName(QStringLiteral("print-told"));
    column().addWidget(what);
    column().addSpacing(ui::grid);
    column().addLayout(m_form);
    m_pagesField = ui::addField(*m_form, m_reports.size() == 1 ? tr("Pa&ges") : tr("Pa&ges of each"), m_pages);
    ui::addField(*m_form, tr("&File name and page"), m_edge);
    pinned().addWidget(m_progress);
    pinned().addWidget(m_told);
    for (QPushButton* button : {m_preview, m_open})
        button->setAutoDefault(false);
    m_open->hide();
    m_next->setDefault(true);
    m_next->setObjectName(QStringLiteral("print-next"));
    m_preview->setObjectName(QStringLiteral("print-preview"));
    m_open->setObjectName(QStringLiteral("print-open"));
    ui::makePrimary(m_next);
    setButtons(m_buttons);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_next, &QPushButton::clicked, this, &PrintDialog::goOn);
    connect(m_preview, &QPushButton::clicked, this, &PrintDialog::preview);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (!m_outlets.files.open(m_file))
            m_told->show(Tone::Warning, tr("This computer has no program for PDF files. It is saved as %1")
                                            .arg(QDir::toNativeSeparators(m_file)));
    });
    connect(m_pages, &QLineEdit::textChanged, this, [this] { m_pagesField->clear(); });
    m_pages->setFocus();
}

PrintDialog::~PrintDialog() = default;

/// What is under way is given up first; the dialog stays, as it may not have been meant.
void PrintDialog::reject()
{
    if (m_job)
        m_job->cancel();
    else
        QDialog::reject();
}

QString PrintDialog::whatText() const
{
    QStringList lines;
    for (const report::FiledReport& report : m_reports.first(std::min(mostNamed, m_reports.size())))
        lines += QFileInfo(report.path).fileName();
    if (m_reports.size() > mostNamed)
        lines += tr("and %1 more").arg(ui::wording::number(m_reports.size() - mostNamed));
    return lines.join(u'\n');
}

QString PrintDialog::suggestedName() const
{
    if (m_reports.size() > 1)
        return tr("Reports.pdf");
    const QString name = QFileInfo(m_reports.first().path).fileName();
    return (m_reports.first().isZip ? filing::withoutZip(name) : name) + QStringLiteral(".pdf");
}

std::optional<paper::PaperOrder> PrintDialog::order()
{
    paper::PaperOrder order;
    order.reports = m_reports;
    order.edge = paper::EdgeLine(m_edge->currentData().toInt());
    if (m_pages->text().trimmed().isEmpty())
        return order;
    const auto pages = paper::pagesFrom(m_pages->text());
    if (!pages) {
        m_pagesField->tell(Tone::Bad, pages.error().text());
        m_pages->setFocus();
        return std::nullopt;
    }
    order.pages = *pages;
    return order;
}

void PrintDialog::goOn()
{
    m_told->clear();
    if (!order())
        return;
    if (m_to == To::Printer)
        m_outlets.askPrinter(this, [this](const std::shared_ptr<QPrinter>& printer) { print(printer); });
    else
        m_outlets.files.askFile(this, suggestedName(), tr("PDF (*.pdf)"), [this](const QString& file) { save(file); });
}

void PrintDialog::print(std::shared_ptr<QPrinter> printer)
{
    auto order = this->order();
    if (!order)
        return;
    printer->setPageMargins(order->paper.margins(), order->paper.units());
    order->paper = printer->pageLayout();
    paper::PrintJob& job = newJob(*order);
    connect(&job, &paper::PrintJob::failed, this, &PrintDialog::tellFault);
    connect(
        &job, &paper::PrintJob::printed, this, [this, name = printer->printerName()](const paper::Printed& printed) {
            m_told->show(Tone::Good, tr("%1 on the way to the printer %2.").arg(sheetsText(printed.sheets()), name));
        });
    job.toPrinter(std::move(printer));
}

void PrintDialog::save(const QString& file)
{
    const auto order = this->order();
    if (!order)
        return;
    paper::PrintJob& job = newJob(*order);
    connect(&job, &paper::PrintJob::failed, this, &PrintDialog::tellFault);
    connect(&job, &paper::PrintJob::printed, this, [this, file](const paper::Printed& printed) {
        m_file = file;
        m_open->show();
        m_open->setFocus();
        m_told->show(Tone::Good,
                     tr("%1 saved as %2").arg(sheetsText(printed.sheets()), QDir::toNativeSeparators(file)));
    });
    job.toPdf(file);
}

void PrintDialog::preview()
{
    const auto order = this->order();
    if (!order)
        return;
    const auto kept = std::make_shared<paper::KeptSheets>(mostShown);
    paper::PrintJob& job = newJob(*order);
    connect(&job, &paper::PrintJob::printed, this, [this, kept] { showPreview(*kept); });
    connect(&job, &paper::PrintJob::failed, this, [this, kept](const rap::Error& error) {
        if (kept->isFull())
            showPreview(*kept);
        else
            tellFault(error);
    });
    job.to(kept);
}

void PrintDialog::showPreview(const paper::KeptSheets& kept)
{
    auto* preview = new SheetPreview(kept.sheets(), !kept.isFull(), this);
    preview->setAttribute(Qt::WA_DeleteOnClose);
    preview->open();
}

paper::PrintJob& PrintDialog::newJob(const paper::PaperOrder& order)
{
    m_job = std::make_unique<paper::PrintJob>(order);
    connect(m_job.get(), &paper::PrintJob::progressed, m_progress,
            [this](double share, qint64 /*sheets*/) { m_progress->setValue(int(share * whole)); });
    connect(m_job.get(), &paper::PrintJob::printed, this, &PrintDialog::end);
    connect(m_job.get(), &paper::PrintJob::failed, this, &PrintDialog::end);
    setWorking(true);
    return *m_job;
}

void PrintDialog::end()
{
    m_job.release()->deleteLater();
    setWorking(false);
}

void PrintDialog::setWorking(bool isWorking)
{
    for (QWidget* widget : std::initializer_list<QWidget*>{m_pages, m_edge, m_preview, m_next})
        widget->setEnabled(!isWorking);
    m_open->hide();
    m_told->clear();
    m_progress->setValue(0);
    m_progress->setVisible(isWorking);
    QPushButton* cancel = m_buttons->button(QDialogButtonBox::Cancel);
    cancel->setText(isWorking ? tr("&Cancel") : tr("&Close"));
    isWorking ? cancel->setFocus() : m_next->setFocus();
}

void PrintDialog::tellFault(const rap::Error& error)
{
    if (error.kind != rap::ErrorKind::Cancelled)
        m_told->show(Tone::Bad, error.text());
    else if (m_to == To::Printer)
        m_told->show(Tone::Quiet, tr("Stopped. What the printer had already, it may still print."));
    else
        m_told->show(Tone::Quiet, tr("Stopped. Nothing was saved."));
}

} // namespace printing
