#include "ui/accounts/ConnectionTestDialog.h"

#include "account/Wipe.h"
#include "ui/accounts/PassphraseQuestion.h"
#include "ui/common/Notice.h"

#include <QDialogButtonBox>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

namespace {

constexpr int usualWidth = 620;

} // namespace

ConnectionTestDialog::ConnectionTestDialog(const account::Account& account, account::ConfigFolder folder,
                                           rap::Clock clock, rap::HolidayCalendar holidays, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_subject{account, {}}
    , m_told(new Notice)
{
    setWindowTitle(tr("Connection test: %1").arg(account.name));
    auto* page = new ConnectionTestPage(
        {std::move(folder), std::move(clock), std::move(holidays), [this] { return QList{m_subject}; }},
        tr("From this workstation to the folders that hold the reports: each step by itself. Nothing is fetched."));
    column().addWidget(page);
    pinned().addWidget(m_told);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(page, &ConnectionTestPage::toSee, this, &ConnectionTestDialog::reveal);
    setButtons(buttons);
    findPassphrase(
        m_passphrases, account, this,
        [this, page](const QString& passphrase) {
            m_subject.passphrase = passphrase;
            page->enter();
        },
        [this](const rap::Error& error) { m_told->show(Tone::Warning, error.text()); });
}

ConnectionTestDialog::~ConnectionTestDialog()
{
    account::wipe(m_subject.passphrase);
}

} // namespace ui
