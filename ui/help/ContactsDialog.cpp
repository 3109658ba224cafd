#include "ui/help/ContactsDialog.h"

#include "catalogue/Catalogue.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QGridLayout>
#include <QGuiApplication>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

QPushButton* button(const QString& text, const QString& accessibleName)
{
    auto* button = new QPushButton(text);
    button->setAccessibleName(accessibleName);
    button->setAutoDefault(false);
    return button;
}

QLabel* plain(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    return label;
}

} // namespace

ContactsDialog::ContactsDialog(Write write, QWidget* parent)
    : TallDialog(520, parent)
    , m_write(std::move(write))
    , m_told(new Notice)
{
    setWindowTitle(tr("Contacts"));
    auto* text = plain(tr("The clearing houses answer questions about RAP accounts, their keys and reports. Say which "
                          "RAP user ID and which report you mean."));
    text->setWordWrap(true);
    auto* rows = new QGridLayout;
    rows->setHorizontalSpacing(2 * grid);
    rows->setVerticalSpacing(grid / 2);
    rows->setColumnStretch(1, 1);
    for (const catalogue::Contact& contact : catalogue::contacts()) {
        QLabel* house = plain(rap::displayName(contact.house));
        QFont bold = house->font();
        bold.setWeight(QFont::DemiBold);
        house->setFont(bold);
        house->setMinimumHeight(controlHeight);
        house->setAlignment(Qt::AlignLeft | Qt::AlignBottom);
        rows->addWidget(house, rows->rowCount(), 0, 1, 4);
        addRow(*rows, tr("E-mail"), contact.email, writeButton(contact.email));
        addRow(*rows, tr("Hotline"), contact.hotline);
    }
    QLabel* source = plain(tr("As in section 10 of HKEX's migration guide for CCASS and CCMS reports."));
    source->setWordWrap(true);
    source->setForegroundRole(QPalette::PlaceholderText);

    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    column().addWidget(text);
    column().addLayout(rows);
    column().addSpacing(grid);
    column().addWidget(source);
    column().addWidget(m_told);
    column().addStretch();
    setButtons(buttons);
    buttons->button(QDialogButtonBox::Close)->setFocus();
}

void ContactsDialog::addRow(QGridLayout& rows, const QString& name, const QString& value, QWidget* more)
{
    const int row = rows.rowCount();
    QLabel* shown = plain(value);
    shown->setTextInteractionFlags(Qt::TextSelectableByMouse);
    shown->setFocusPolicy(Qt::NoFocus);
    QPushButton* copy = button(tr("Copy"), tr("Copy %1").arg(value));
    connect(copy, &QPushButton::clicked, this,
            [this, value] { tellCopied(Tone::Good, value, tr("%1 is copied.").arg(value)); });
    rows.addWidget(plain(name), row, 0);
    rows.addWidget(shown, row, 1);
    if (more != nullptr)
        rows.addWidget(more, row, 2);
    rows.addWidget(copy, row, 3);
}

QWidget* ContactsDialog::writeButton(const QString& email)
{
    QPushButton* write = button(tr("Write…"), tr("Write to %1").arg(email));
    connect(write, &QPushButton::clicked, this, [this, email] {
        if (m_write(email))
            m_told->clear();
        else
            tellCopied(Tone::Warning, email,
                       tr("This computer has no program for e-mail. The address is copied: paste it where you write "
                          "your mail."));
    });
    return write;
}

void ContactsDialog::tellCopied(Tone tone, const QString& value, const QString& text)
{
    QGuiApplication::clipboard()->setText(value);
    m_told->show(tone, text);
    reveal(m_told);
}

} // namespace ui
