#include "TablePane.h"

#include "rap/WhenFinished.h"
#include "report/ImageCheck.h"
#include "report/ImageTable.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

#include <QBoxLayout>
#include <QComboBox>
#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QFocusEvent>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QSaveFile>
#include <QTableView>
#include <QtConcurrentRun>

namespace viewer {
namespace {

constexpr qint64 mostCells = 500'000; // to the clipboard at once

/// Its own copy of the image, so that what is on the screen can be read meanwhile.
rap::Result<report::DataImage> wholeOf(report::DataImage image, const report::IsCancelled& isCancelled)
{
    if (const auto found = image.findAll(isCancelled); !found)
        return tl::unexpected(found.error());
    return image;
}

rap::Result<void> writeTo(const QString& path, const report::DataImage& image, int type, const report::Ruler& ruler,
                          const report::IsCancelled& isCancelled)
{
    QSaveFile file(path);
    const auto cannot = [&file] {
        return rap::failure(rap::ErrorKind::LocalFailure,
                            QCoreApplication::translate("TablePane", "The table could not be saved."),
                            QCoreApplication::translate("TablePane", "Save it in another folder, or under another "
                                                                     "name."),
                            file.errorString());
    };
    if (!file.open(QIODevice::WriteOnly))
        return cannot();
    const auto written = report::writeCsv(
        image, type, ruler,
        [&file, &cannot](QByteArrayView piece) -> rap::Result<void> {
            if (file.write(piece.data(), piece.size()) != piece.size())
                return cannot();
            return {};
        },
        isCancelled);
    if (!written)
        return written;
    if (!file.commit())
        return cannot();
    return {};
}

/// What the checks of the layout say, for the clerk.
struct Checked {
    bool isGood = true;
    QString words;
};

rap::Result<Checked> checked(const report::DataImage& image, const std::optional<rap::ReportName>& name,
                             const report::IsCancelled& isCancelled)
{
    constexpr qint64 recordsAtOnce = 10'000;
    constexpr qsizetype mostTold = 3;
    report::ImageCheck check(image, name);
    while (true) {
        if (isCancelled())
            return rap::failure(rap::ErrorKind::Cancelled, {});
        const auto more = check.step(recordsAtOnce);
        if (!more)
            return tl::unexpected(more.error());
        if (!*more)
            break;
    }
    using ui::wording::number;
    if (check.faultCount() == 0)
        return Checked{true, QCoreApplication::translate("TablePane", "Checked: %1 records, %2 checksums and totals.")
                                 .arg(number(check.recordsChecked()), number(check.sumsCompared()))};
    QStringList lines;
    for (const report::ImageFault& fault : check.faults().mid(0, mostTold))
        lines += fault.text();
    if (check.faultCount() > lines.size())
        lines +=
            QCoreApplication::translate("TablePane", "And %1 more.").arg(number(check.faultCount() - lines.size()));
    return Checked{false, lines.join(QLatin1Char('\n'))};
}

} // namespace

TablePane::TablePane(AskFile askFile, QWidget* parent)
    : QWidget(parent)
    , m_askFile(std::move(askFile))
    , m_isCancelled(std::make_shared<std::atomic<bool>>(false))
{
    build();
    connect(&m_behind, &Behind::progressed, this, &TablePane::showCounts);
    connect(&m_behind, &Behind::ended, this, &TablePane::showCounts);
    connect(&m_behind, &Behind::failed, this, &TablePane::failed);
    connect(&m_model, &RowModel::failed, this, &TablePane::failed, Qt::QueuedConnection);
}

TablePane::~TablePane()
{
    m_isCancelled->store(true);
}

void TablePane::build()
{
    m_kinds = new QComboBox(this);
    m_kinds->setObjectName(QStringLiteral("kinds"));
    m_kinds->setAccessibleName(tr("Records shown"));
    m_kinds->setSizeAdjustPolicy(QComboBox::AdjustToContents);
    m_count = new QLabel(this);
    m_count->setObjectName(QStringLiteral("row-count"));
    m_total = new QLabel(this);
    m_total->setObjectName(QStringLiteral("column-total"));
    m_total->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_total->setFocusPolicy(Qt::NoFocus);
    m_total->setAlignment(Qt::AlignRight | Qt::AlignVCenter);
    m_total->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    m_addUp = new QPushButton(tr("&Total of the column"), this);
    m_addUp->setObjectName(QStringLiteral("add-up"));
    m_addUp->setToolTip(tr("Adds up the column that the cursor is in, over all records of this kind."));
    m_export = new QPushButton(tr("Save as CS&V…"), this);
    m_export->setObjectName(QStringLiteral("export"));
    m_checked = new ui::Notice(this);
    m_checked->setObjectName(QStringLiteral("checked"));
    m_view = new QTableView(this);
    m_view->setObjectName(QStringLiteral("rows"));
    m_view->setAccessibleName(tr("Records"));
    m_view->setModel(&m_model);
    m_view->setFrameShape(QFrame::NoFrame);
    m_view->setWordWrap(false);
    m_view->setAlternatingRowColors(true);
    m_view->verticalHeader()->setDefaultSectionSize(fontMetrics().height() + ui::grid);
    m_view->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_view->setTabKeyNavigation(false);

    auto* head = new QHBoxLayout;
    head->setContentsMargins(2 * ui::grid, ui::grid / 2, ui::grid, ui::grid / 2);
    head->setSpacing(ui::grid);
    head->addWidget(m_kinds);
    head->addWidget(m_count);
    head->addWidget(m_total, 1);
    head->addWidget(m_addUp);
    head->addWidget(m_export);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_checked);
    column->addWidget(m_view, 1);

    connect(m_kinds, &QComboBox::activated, this, &TablePane::chooseKind);
    connect(m_addUp, &QPushButton::clicked, this, &TablePane::addUp);
    connect(m_export, &QPushButton::clicked, this, [this] {
        const QString suggested = QFileInfo(m_file).completeBaseName() + QStringLiteral(".csv");
        m_askFile(this, suggested, tr("Table (*.csv)"), [this](const QString& file) { exportTo(file); });
    });
    connect(m_view->selectionModel(), &QItemSelectionModel::selectionChanged, this, &TablePane::selectionChanged);
    connect(m_view->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this](const QModelIndex& current) { m_addUp->setEnabled(m_model.isNumber(current.column())); });
}

void TablePane::focusInEvent(QFocusEvent* event)
{
    m_view->setFocus(event->reason());
}

void TablePane::clear()
{
    m_isCancelled->store(true);
    m_behind.stop();
    m_checked->clear();
    m_total->clear();
    m_model.setSource(nullptr, 0);
    m_rows.reset();
    m_image.reset();
}

void TablePane::setRows(std::shared_ptr<RowSource> rows, std::shared_ptr<ImageRows> image, const QString& file,
                        const std::optional<rap::ReportName>& name)
{
    clear();
    m_isCancelled = std::make_shared<std::atomic<bool>>(false);
    m_rows = std::move(rows);
    m_image = std::move(image);
    m_file = file;
    m_kinds->clear();
    m_kinds->addItems(m_rows->kinds());
    m_kinds->setVisible(m_kinds->count() > 1);
    m_addUp->setVisible(m_image && m_image->typeOf(0) >= 0);
    m_export->setVisible(m_image != nullptr);
    const int kind = m_image ? m_image->mainKind() : 0;
    m_kinds->setCurrentIndex(kind);
    chooseKind(kind);
    m_behind.start([source = m_rows] { return source->findMore(); });
    if (m_image && m_image->typeOf(0) >= 0)
        check(name);
}

void TablePane::check(const std::optional<rap::ReportName>& name)
{
    const auto isCancelled = [cancelled = m_isCancelled] { return cancelled->load(); };
    rap::whenFinished(
        QtConcurrent::run([image = m_image->image(), name, isCancelled] { return checked(image, name, isCancelled); }),
        this, [this, cancelled = m_isCancelled](const rap::Result<Checked>& done) {
            if (cancelled->load())
                return;
            if (!done)
                Q_EMIT failed(done.error());
            else
                m_checked->show(done->isGood ? ui::Tone::Good : ui::Tone::Bad, done->words);
        });
}

void TablePane::chooseKind(int kind)
{
    m_model.setSource(m_rows, kind);
    m_total->clear();
    m_addUp->setEnabled(false);
    const bool isOfNoType = m_image && m_kinds->count() > 1 && m_image->typeOf(kind) < 0;
    m_export->setEnabled(!isOfNoType);
    m_view->resizeColumnsToContents(); // by the rows in sight
    showCounts();
}

void TablePane::showCounts()
{
    if (!m_rows)
        return;
    const bool wasEmpty = m_model.rowCount() == 0;
    m_model.grow();
    if (wasEmpty && m_model.rowCount() > 0) {
        m_view->resizeColumnsToContents();
        m_view->selectionModel()->setCurrentIndex(m_model.index(0, 0), QItemSelectionModel::NoUpdate);
    }
    const qint64 rows = m_rows->rowCount(m_model.kind());
    const QString count = ui::wording::number(rows);
    if (m_behind.isRunning())
        m_count->setText(tr("%1 so far").arg(count));
    else if (rows > RowModel::mostRows)
        m_count->setText(tr("%1, of which the first %2 are shown").arg(count, ui::wording::number(RowModel::mostRows)));
    else
        m_count->setText(rows == 1 ? tr("1 record") : tr("%1 records").arg(count));
}

void TablePane::addUp()
{
    const int column = m_view->currentIndex().column();
    if (!m_image || !m_model.isNumber(column))
        return;
    const QString name = m_model.headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
    m_total->setText(tr("Adding up…"));
    const int type = m_image->typeOf(m_model.kind());
    const auto isCancelled = [cancelled = m_isCancelled] { return cancelled->load(); };
    rap::whenFinished(QtConcurrent::run([image = m_image->image(), type, column, isCancelled] {
                          return wholeOf(image, isCancelled).and_then([&](const report::DataImage& whole) {
                              return report::totalOf(whole, type, column, isCancelled);
                          });
                      }),
                      this, [this, name, cancelled = m_isCancelled](const rap::Result<report::ColumnTotal>& total) {
                          if (cancelled->load())
                              return;
                          m_total->clear();
                          if (!total) {
                              Q_EMIT failed(total.error());
                              return;
                          }
                          QString words = tr("%1: %2").arg(name, total->text());
                          if (total->withoutNumber > 0)
                              words += tr(" (%1 without a number)").arg(ui::wording::number(total->withoutNumber));
                          m_total->setText(words);
                      });
}

void TablePane::exportTo(const QString& file)
{
    if (!m_image)
        return;
    const int type = m_image->typeOf(m_model.kind());
    const auto isCancelled = [cancelled = m_isCancelled] { return cancelled->load(); };
    rap::whenFinished(QtConcurrent::run([image = m_image->image(), ruler = m_image->ruler(), type, file, isCancelled] {
                          return wholeOf(image, isCancelled).and_then([&](const report::DataImage& whole) {
                              return writeTo(file, whole, type, ruler, isCancelled);
                          });
                      }),
                      this, [this, file, cancelled = m_isCancelled](const rap::Result<void>& written) {
                          if (cancelled->load())
                              return;
                          if (written)
                              Q_EMIT told(
                                  {ui::Tone::Good, tr("The table is saved."), QDir::toNativeSeparators(file), {}});
                          else
                              Q_EMIT told({ui::Tone::Bad, written.error().message, written.error().nextStep, {}});
                      });
}

bool TablePane::hasSelection() const
{
    return m_view->selectionModel()->hasSelection();
}

rap::Result<QString> TablePane::selectedText() const
{
    const QItemSelection selection = m_view->selectionModel()->selection();
    qint64 cells = 0;
    for (const QItemSelectionRange& range : selection)
        cells += qint64(range.height()) * range.width();
    if (cells > mostCells)
        return rap::failure(rap::ErrorKind::BadCall, tr("That is too much to copy at once."),
                            tr("Select fewer rows, or save all of them as CSV."));
    QStringList lines;
    for (const QItemSelectionRange& range : selection)
        for (int row = range.top(); row <= range.bottom(); ++row) {
            QStringList values;
            for (int column = range.left(); column <= range.right(); ++column)
                values += m_model.index(row, column).data().toString().replace(QLatin1Char('\t'), QLatin1Char(' '));
            lines += values.join(QLatin1Char('\t'));
        }
    return lines.join(QLatin1Char('\n'));
}

} // namespace viewer
