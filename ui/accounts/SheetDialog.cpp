#include "ui/accounts/SheetDialog.h"

#include "account/WholeFile.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QClipboard>
#include <QDialogButtonBox>
#include <QDir>
#include <QGuiApplication>
#include <QPushButton>
#include <QTextBrowser>
#include <QTextDocument>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int usualWidth = 760;

} // namespace

SheetDialog::SheetDialog(const QString& title, const QString& fileName, Outlets outlets, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_fileName(fileName)
    , m_outlets(std::move(outlets))
    , m_page(new QTextBrowser)
    , m_told(new Notice)
{
    setWindowTitle(title);
    m_page->setAccessibleName(title);
    m_page->setOpenLinks(false);
    m_page->setTabChangesFocus(true);
    m_page->setMinimumHeight(46 * grid);
    m_told->setObjectName(QStringLiteral("sheet-told"));
    column().addWidget(m_page, 1);
    pinned().addWidget(m_told);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    const auto add = [&](const QString& text, void (SheetDialog::*what)()) {
        QPushButton* button = buttons->addButton(text, QDialogButtonBox::ActionRole);
        button->setAutoDefault(false);
        connect(button, &QPushButton::clicked, this, what);
        m_buttons.append(button);
    };
    add(tr("&Copy"), &SheetDialog::copy);
    add(tr("&Save as…"), &SheetDialog::save);
    add(tr("&Print…"), &SheetDialog::print);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    setButtons(buttons);
    m_page->setFocus();
}

void SheetDialog::setSheet(const account::Sheet& sheet)
{
    m_sheet = sheet;
    m_page->setHtml(account::toHtml(sheet));
}

void SheetDialog::setReady(bool ready)
{
    for (QPushButton* button : std::as_const(m_buttons))
        button->setEnabled(ready);
}

void SheetDialog::copy()
{
    QGuiApplication::clipboard()->setText(account::toText(m_sheet));
    m_told->show(Tone::Good, tr("Copied."));
}

void SheetDialog::save()
{
    m_outlets.askFile(this, m_fileName, tr("Text (*.txt)"), [this](const QString& file) {
        if (const auto written = account::writeWhole(file, account::toText(m_sheet).toUtf8()); written)
            m_told->show(Tone::Good, tr("Saved as %1").arg(QDir::toNativeSeparators(file)));
        else
            m_told->show(Tone::Bad, written.error().text());
    });
}

void SheetDialog::print()
{
    m_outlets.askPrinter(this, [this](QPagedPaintDevice& printer) {
        QTextDocument page; // of its own: what is on the screen has the screen's colours
        page.setHtml(account::toHtml(m_sheet));
        page.print(&printer);
    });
}

} // namespace ui
