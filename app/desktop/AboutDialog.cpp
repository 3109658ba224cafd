#include "AboutDialog.h"

#include "app/parts/PartsHere.h"
#include "ui/common/DeskStyle.h"

#include <QApplication>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>

namespace desktop {

namespace {

constexpr int usualWidth = 640;

QLabel* plain(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    return label;
}

} // namespace

AboutDialog::AboutDialog(QWidget* parent)
    : TallDialog(usualWidth, parent)
{
    setWindowTitle(tr("About RAP Desk"));
    auto* picture = new QLabel;
    picture->setPixmap(QApplication::windowIcon().pixmap(QSize(48, 48), devicePixelRatio()));
    auto* name = plain(tr("RAP Desk %1").arg(QApplication::applicationVersion()));
    QFont large = name->font();
    large.setPointSizeF(large.pointSizeF() * 1.5);
    large.setWeight(QFont::DemiBold);
    name->setFont(large);
    auto* words = new QVBoxLayout;
    words->setSpacing(ui::grid / 2);
    words->addWidget(name);
    words->addWidget(plain(tr("Fetches the reports of Hong Kong's clearing houses from RAP. MIT licence.")));
    words->addWidget(plain(tr("RAP Desk is not made or endorsed by HKEX.")));
    auto* head = new QHBoxLayout;
    head->setSpacing(ui::grid * 2);
    head->addWidget(picture, 0, Qt::AlignTop);
    head->addLayout(words, 1);

    const QStringList heads{tr("Part"), tr("Version"), tr("Patch level"), tr("Licence"), tr("From")};
    const QList<parts::Part> rows = parts::here();
    auto* table = new QTableWidget(int(rows.size()), int(heads.size()));
    table->setObjectName(QStringLiteral("parts"));
    table->setAccessibleName(tr("Parts and their licences"));
    table->setHorizontalHeaderLabels(heads);
    table->verticalHeader()->hide();
    table->setShowGrid(false);
    table->setTabKeyNavigation(false); // or it would not be left by the keyboard
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    for (int row = 0; row < int(rows.size()); ++row) {
        const parts::Part& part = rows.at(row);
        int column = 0;
        for (const QString& cell : {part.name, part.version, part.patchLevel, part.licence, part.origin})
            table->setItem(row, column++, new QTableWidgetItem(cell));
        table->item(row, 2)->setToolTip(part.closes.join(u' '));
    }
    table->setSizeAdjustPolicy(QAbstractScrollArea::AdjustToContents);
    for (QHeaderView* header : {table->horizontalHeader(), table->verticalHeader()})
        header->setSectionResizeMode(QHeaderView::ResizeToContents);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);

    column().setSpacing(ui::grid * 2);
    column().addLayout(head);
    column().addWidget(table, 1);
    column().addWidget(
        plain(tr("Qt and QuaZip are linked dynamically: you may put other versions of them in their place. "
                 "The licence texts, and where the sources of these parts are, come with the program "
                 "in its folder 'licences'.")));
    setButtons(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus(); // not the table, which would be scrolled to
}

} // namespace desktop
