#include "ui/accounts/Techs8Dialog.h"

#include "account/Renewal.h"
#include "sftp/OwnAddresses.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

using account::RequestFor;

Techs8Dialog::Techs8Dialog(account::Account account, account::ConfigFolder folder, QDate today, Outlets outlets,
                           QWidget* parent)
    : SheetDialog(tr("For the e-Service TECHS 8: %1").arg(account.name),
                  QStringLiteral("TECHS8-%1.txt").arg(account.user), std::move(outlets), parent)
    , m_account(std::move(account))
    , m_folder(std::move(folder))
    , m_today(today)
    , m_what(new QComboBox)
    , m_renew(new QPushButton(tr("Re&new the key…")))
{
    m_what->addItem(tr("A new SSH key"), int(RequestFor::Key));
    m_what->addItem(tr("A further workstation"), int(RequestFor::Workstation));
    m_what->addItem(tr("A RAP account"), int(RequestFor::Account));
    m_what->setAccessibleName(tr("What is asked for"));
    m_renew->setAutoDefault(false);
    auto* row = new QHBoxLayout;
    row->setSpacing(grid);
    row->addWidget(m_what, 1);
    row->addWidget(m_renew);
    column().insertLayout(0, row);
    connect(m_renew, &QPushButton::clicked, this, [this] {
        reject();
        Q_EMIT renewalWanted();
    });
    connect(m_what, &QComboBox::currentIndexChanged, this, &Techs8Dialog::fill);
    fill();
}

void Techs8Dialog::fill()
{
    const auto what = RequestFor(m_what->currentData().toInt());
    const bool isForKey = what == RequestFor::Key;
    const auto key = isForKey ? account::newKeyOf(account::Renewals(m_folder), m_account.name)
                              : account::inspectKeyFile(m_account.keyFile);
    setSheet(
        account::techs8Sheet(what, m_account, key ? std::optional(*key) : std::nullopt, sftp::ownAddresses(), m_today));
    const bool isMissing = isForKey && !key;
    setReady(!isMissing);
    m_renew->setVisible(isMissing);
    if (isMissing)
        told().show(Tone::Warning, key.error().text());
    else
        told().clear();
}

} // namespace ui
