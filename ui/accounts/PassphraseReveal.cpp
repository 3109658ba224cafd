#include "ui/accounts/PassphraseReveal.h"

#include "account/Wipe.h"
#include "ui/common/Notice.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace ui {

PassphraseReveal::PassphraseReveal(QWidget* parent)
    : QWidget(parent)
    , m_show(new QPushButton(tr("Show the &passphrase once")))
    , m_shown(new Notice)
{
    m_show->setAutoDefault(false);
    m_shown->setObjectName(QStringLiteral("passphrase-shown"));
    auto* row = new QHBoxLayout;
    row->addWidget(m_show);
    row->addStretch();
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addLayout(row);
    column->addWidget(m_shown);
    connect(m_show, &QPushButton::clicked, this, &PassphraseReveal::reveal);
    offer({});
}

PassphraseReveal::~PassphraseReveal()
{
    account::wipe(m_passphrase);
}

void PassphraseReveal::offer(const QString& passphrase)
{
    account::wipe(m_passphrase);
    m_passphrase = passphrase;
    m_shown->clear();
    m_show->setVisible(!passphrase.isEmpty());
    setVisible(!passphrase.isEmpty());
}

void PassphraseReveal::reveal()
{
    m_show->hide();
    m_shown->show(Tone::Quiet, tr("Passphrase, to be written down and locked away if you wish: %1").arg(m_passphrase));
    account::wipe(m_passphrase);
}

} // namespace ui
