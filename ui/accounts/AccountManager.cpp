#include "ui/accounts/AccountManager.h"

#include "account/KeyFile.h"
#include "account/Quotas.h"
#include "account/WholeFile.h"
#include "session/AccountFile.h"
#include "session/AccountRename.h"
#include "ui/accounts/AccountDetails.h"
#include "ui/accounts/ImportDialog.h"
#include "ui/accounts/PublicHalf.h"
#include "ui/accounts/RemoveDialog.h"
#include "ui/accounts/RenameDialog.h"
#include "ui/accounts/SupportDialog.h"
#include "ui/accounts/Techs8Dialog.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FlowLayout.h"
#include "ui/common/Notice.h"
#include "ui/common/Wording.h"

#include <QDialogButtonBox>
#include <QDir>
#include <QHBoxLayout>
#include <QListWidget>
#include <QPushButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr int usualWidth = 940;
constexpr int listWidth = 210;

} // namespace

AccountManager::AccountManager(const account::Accounts& accounts, account::ConfigFolder folder, rap::Clock clock,
                               Doors doors, const QString& first, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_accounts(accounts)
    , m_folder(std::move(folder))
    , m_clock(std::move(clock))
    , m_doors(std::move(doors))
    , m_list(new QListWidget)
    , m_details(new AccountDetails(m_folder, m_clock))
    , m_actions(new QWidget)
    , m_quotas(new Notice)
    , m_told(new Notice)
{
    setWindowTitle(tr("RAP accounts"));
    build();
    read(first);
    m_list->setFocus();
}

QPushButton* AccountManager::act(const QString& text, const QString& name, void (AccountManager::*what)())
{
    auto* button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, what);
    return button;
}

void AccountManager::build()
{
    m_list->setObjectName(QStringLiteral("accounts"));
    m_list->setAccessibleName(tr("Accounts"));
    m_list->setFixedWidth(listWidth);
    m_told->setObjectName(QStringLiteral("accounts-told"));
    m_quotas->setObjectName(QStringLiteral("accounts-quotas"));
    auto* actions = new FlowLayout(grid, m_actions);
    for (QPushButton* button : {act(tr("&Edit…"), QStringLiteral("edit"), &AccountManager::edit),
                                act(tr("Re&new key…"), QStringLiteral("renew"), &AccountManager::renewKey),
                                act(tr("&Public half…"), QStringLiteral("public"), &AccountManager::publicHalf),
                                act(tr("&TECHS 8…"), QStringLiteral("techs8"), &AccountManager::techs8),
                                act(tr("Te&st connection…"), QStringLiteral("test"), &AccountManager::testConnection),
                                act(tr("For the &help desk…"), QStringLiteral("support"), &AccountManager::support),
                                act(tr("Rena&me…"), QStringLiteral("rename"), &AccountManager::rename),
                                act(tr("&Duplicate"), QStringLiteral("copy"), &AccountManager::copy),
                                act(tr("E&xport…"), QStringLiteral("export"), &AccountManager::exportFile),
                                act(tr("&Remove…"), QStringLiteral("remove"), &AccountManager::remove)})
        actions->addWidget(button);
    auto* left = new QVBoxLayout;
    left->setSpacing(grid);
    left->addWidget(m_list, 1);
    left->addWidget(act(tr("&Add account…"), QStringLiteral("add"), &AccountManager::add));
    left->addWidget(act(tr("&Import…"), QStringLiteral("import"), &AccountManager::importFile));
    auto* right = new QVBoxLayout;
    right->setSpacing(grid);
    right->addWidget(m_details);
    right->addWidget(m_actions);
    right->addStretch();
    auto* row = new QHBoxLayout;
    row->setSpacing(2 * grid);
    row->addLayout(left);
    row->addLayout(right, 1);
    column().addWidget(m_quotas);
    column().addLayout(row, 1);
    pinned().addWidget(m_told);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    buttons->button(QDialogButtonBox::Close)->setAutoDefault(false);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_list, &QListWidget::currentRowChanged, this, &AccountManager::showCurrent);
    connect(m_list, &QListWidget::itemActivated, this, &AccountManager::edit);
    setButtons(buttons);
}

void AccountManager::read(const QString& current)
{
    const account::Accounts::All all = m_accounts.all();
    m_all = all.accounts;
    QStringList faults;
    for (const account::AccountFault& fault : all.faults)
        faults += fault.error.text();
    if (!faults.isEmpty())
        m_told->show(Tone::Bad, faults.join(u'\n'));
    const QSignalBlocker notYet(m_list);
    m_list->clear();
    for (const account::Account& account : std::as_const(m_all)) {
        auto* item = new QListWidgetItem(account.name, m_list);
        item->setToolTip(account.user + u'@' + account.primary.text());
        if (account.name.compare(current, Qt::CaseInsensitive) == 0)
            m_list->setCurrentItem(item);
    }
    if (m_list->currentRow() < 0 && m_list->count() > 0)
        m_list->setCurrentRow(0);
    showQuotas();
    showCurrent();
}

const account::Account* AccountManager::current() const
{
    const int row = m_list->currentRow();
    return row >= 0 && row < m_all.size() ? &m_all.at(row) : nullptr;
}

void AccountManager::showCurrent()
{
    const account::Account* account = current();
    m_details->setVisible(account != nullptr);
    m_actions->setVisible(account != nullptr);
    if (account != nullptr)
        m_details->show(*account);
}

void AccountManager::showQuotas()
{
    const QStringList warnings = account::quotaWarnings(m_all);
    if (warnings.isEmpty())
        m_quotas->clear();
    else
        m_quotas->show(Tone::Warning, warnings.join(u'\n'));
}

void AccountManager::changed(const QString& current)
{
    m_told->clear();
    read(current);
    Q_EMIT accountsChanged(current);
}

void AccountManager::add()
{
    m_doors.add(this, [this](const account::Account& saved) { changed(saved.name); });
}

void AccountManager::edit()
{
    if (const account::Account* account = current())
        m_doors.edit(this, *account, [this](const account::Account& saved) { changed(saved.name); });
}

void AccountManager::renewKey()
{
    if (const account::Account* account = current())
        m_doors.renewKey(this, *account, [this](const account::Account& saved) {
            changed(saved.name);
            m_told->show(Tone::Good,
                         tr("%1 logs in with its new key from now on, good until %2.")
                             .arg(saved.name, wording::fullDay(account::keyExpiry(saved).value_or(QDate()))));
        });
}

void AccountManager::copy()
{
    const account::Account* account = current();
    if (account == nullptr)
        return;
    QString name = account->name;
    for (int i = 2; m_accounts.load(name); ++i)
        name = QStringLiteral("%1 (%2)").arg(account->name, QString::number(i));
    const auto twin = session::copyAccount(m_folder, account->name, name, m_clock().date());
    if (!twin) {
        m_told->show(Tone::Bad, twin.error().text());
        return;
    }
    const QString original = account->name; // the list is read anew
    changed(twin->name);
    m_told->show(Tone::Good,
                 tr("%1 is a copy of %2, without its record of fetched reports.").arg(twin->name, original));
}

void AccountManager::openAbove(QDialog* dialog)
{
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->open();
}

void AccountManager::publicHalf()
{
    const account::Account* account = current();
    if (account == nullptr)
        return;
    const auto key = account::inspectKeyFile(account->keyFile);
    const auto half = key ? account::publicKeyFromWire(key->publicKey) : std::nullopt;
    if (!half) {
        m_told->show(Tone::Bad,
                     key ? tr("The file of this key does not tell its public half. A file with the same name "
                              "and .pub at its end, beside it, would.")
                         : key.error().text());
        return;
    }
    auto* dialog = new PublicHalfDialog(*half, account->keyFile, account->user, this);
    openAbove(dialog);
}

void AccountManager::rename()
{
    const account::Account* account = current();
    if (account == nullptr)
        return;
    ledger::Ledger* const ledger = m_doors.ledger();
    if (ledger == nullptr) {
        m_told->show(Tone::Bad, tr("The record of what was fetched cannot be opened, and has to go along."));
        return;
    }
    auto* dialog = new RenameDialog(m_folder, account->name, *ledger, m_doors.schedule, m_clock, this);
    connect(dialog, &QDialog::accepted, this, [this, dialog, old = account->name] {
        const session::Renamed renamed = dialog->renamed();
        changed(renamed.account.name);
        QString told = tr("%1 is now %2.").arg(old, renamed.account.name);
        if (renamed.passphrase)
            told += u' ' + tr("You will be asked for its passphrase once more.");
        const auto& task = dialog->task();
        if (!task)
            told += u' ' + tr("%1 may go on under its old name, or no more: see Schedule. %2")
                               .arg(m_doors.schedule->name(), task.error().text());
        else if (*task == session::TaskMoved::OnlySignedIn)
            told += u' ' + tr("It is fetched for only while you are signed in from now on. %1")
                               .arg(m_doors.schedule->wayToSignedOut());
        m_told->show(task && *task != session::TaskMoved::OnlySignedIn ? Tone::Good : Tone::Warning, told);
    });
    openAbove(dialog);
}

void AccountManager::importFile()
{
    importAccount(m_folder, {}, m_clock, this, [this](const account::Account& saved) {
        changed(saved.name);
        m_told->show(Tone::Good, tr("%1 is imported.").arg(saved.name));
    });
}

void AccountManager::exportFile()
{
    const account::Account* account = current();
    if (account == nullptr)
        return;
    m_doors.outlets.askFile(
        this, account->name + QStringLiteral(".rapdesk"), tr("Accounts (*.rapdesk)"),
        [this, name = account->name](const QString& file) {
            const auto written =
                session::accountToHandOut(m_folder, name, {}).and_then([&](const session::AccountFile& handed) {
                    return account::writeWhole(file, session::toJson(handed));
                });
            if (written)
                m_told->show(Tone::Good, tr("Saved as %1, with the host keys that are trusted and the report profiles. "
                                            "No key and no passphrase is in it.")
                                             .arg(QDir::toNativeSeparators(file)));
            else
                m_told->show(Tone::Bad, written.error().text());
        });
}

void AccountManager::techs8()
{
    const account::Account* account = current();
    if (account == nullptr)
        return;
    auto* dialog = new Techs8Dialog(*account, m_folder, m_clock().date(), m_doors.outlets, this);
    connect(dialog, &Techs8Dialog::renewalWanted, this, &AccountManager::renewKey);
    openAbove(dialog);
}

void AccountManager::testConnection()
{
    if (const account::Account* account = current())
        m_doors.testConnection(this, *account);
}

void AccountManager::support()
{
    if (const account::Account* account = current())
        openAbove(new SupportDialog({m_folder, m_clock, m_doors.program, *account}, m_doors.outlets, this));
}

void AccountManager::remove()
{
    const account::Account* account = current();
    if (account == nullptr)
        return;
    auto* dialog = new RemoveDialog(m_folder, *account, m_doors.ledger(), m_doors.schedule, m_clock, this);
    connect(dialog, &QDialog::accepted, this, [this, name = account->name] {
        changed({});
        m_told->show(Tone::Quiet, tr("%1 is removed. Its key file is where it was.").arg(name));
    });
    openAbove(dialog);
}

} // namespace ui
