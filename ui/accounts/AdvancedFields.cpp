#include "ui/accounts/AdvancedFields.h"

#include "ui/accounts/PublicHalf.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Icons.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

constexpr qint64 kilobyte = 1000;
constexpr int usualLimit = 1000; // KB a second, as proposed
constexpr int highestLimit = 10'000'000;

} // namespace

AdvancedFields::AdvancedFields(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton(this))
    , m_fields(new QWidget(this))
    , m_connections(new QSpinBox)
    , m_limited(new QCheckBox(tr("no more than")))
    , m_limit(new QSpinBox)
    , m_openedOnce(new QCheckBox(tr("RAP gives each file out only once")))
    , m_refetchMissing(new QCheckBox(tr("Fetch again what was moved or deleted here")))
    , m_keyDrop(new QLineEdit)
    , m_keyForm(newFormChoice())
{
    m_fold->setObjectName(QStringLiteral("advanced"));
    m_fold->setText(tr("Ad&vanced"));
    m_fold->setAccessibleName(tr("Advanced"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_fold, &QToolButton::toggled, this, &AdvancedFields::fold);
    connect(m_fold, &QToolButton::clicked, this, [this](bool open) {
        if (open)
            Q_EMIT unfolded();
    });

    m_connections->setRange(1, account::mostConnections);
    m_connections->setAccessibleName(tr("Connections at a time"));
    m_connections->setToolTip(
        tr("More than one only where your clearing house allows it. It helps where RAP gives each connection little."));
    m_limit->setRange(int(account::slowestLimit / kilobyte), highestLimit);
    m_limit->setValue(usualLimit);
    m_limit->setSuffix(tr(" KB a second"));
    m_limit->setGroupSeparatorShown(true);
    m_limit->setAccessibleName(tr("Speed limit in KB a second"));
    m_limited->setAccessibleName(tr("Limit the speed"));
    m_limit->setEnabled(false);
    connect(m_limited, &QCheckBox::toggled, m_limit, &QWidget::setEnabled);
    m_openedOnce->setToolTip(tr("A download that breaks off is then kept as it is, and fetched over one connection."));

    m_refetchMissing->setObjectName(QStringLiteral("refetch-missing"));
    m_refetchMissing->setToolTip(tr("For a folder that is to hold what RAP holds. Otherwise what was filed once stays "
                                    "filed, wherever you move it."));

    m_keyDrop->setAccessibleName(tr("Place on RAP for new keys"));
    m_keyDrop->setPlaceholderText(tr("only where the clearing house has named one"));
    m_keyDrop->setToolTip(
        tr("Folders and file name, such as /upload/{user}_{date}.pub. With it the renewal of a key can "
           "put the new key's public half there."));
    m_keyForm->setAccessibleName(tr("Form of new keys"));

    for (const QSpinBox* number : {m_connections, m_limit})
        connect(number, &QSpinBox::valueChanged, this, &AdvancedFields::edited);
    for (const QCheckBox* choice : {m_limited, m_openedOnce, m_refetchMissing})
        connect(choice, &QCheckBox::toggled, this, &AdvancedFields::edited);
    connect(m_keyDrop, &QLineEdit::textChanged, this, &AdvancedFields::edited);
    connect(m_keyForm, &QComboBox::currentIndexChanged, this, &AdvancedFields::edited);

    auto* limit = new QHBoxLayout;
    limit->setSpacing(grid);
    limit->addWidget(m_limited);
    limit->addWidget(m_limit);
    limit->addStretch();
    auto* connections = new QHBoxLayout;
    connections->addWidget(m_connections);
    connections->addStretch();
    auto* form = new QFormLayout(m_fields);
    form->setContentsMargins(2 * grid, 0, 0, 0);
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    form->addRow(tr("&Connections at a time"), connections);
    static_cast<QLabel*>(form->labelForField(connections))->setBuddy(m_connections);
    form->addRow(tr("Speed"), limit);
    form->addRow(QString(), m_openedOnce);
    form->addRow(QString(), m_refetchMissing);
    form->addRow(tr("&New keys on RAP"), m_keyDrop);
    form->addRow(tr("Form of new keys"), m_keyForm);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_fields);
    fold(false);
}

void AdvancedFields::fold(bool open)
{
    m_fields->setVisible(open);
    m_fold->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight));
}

void AdvancedFields::show(const account::Account& account)
{
    const account::Account usual;
    m_connections->setValue(account.connections);
    m_limited->setChecked(account.bytesPerSecond.has_value());
    if (account.bytesPerSecond)
        m_limit->setValue(int(std::min<qint64>(*account.bytesPerSecond / kilobyte, highestLimit)));
    m_openedOnce->setChecked(account.openedOnce);
    m_refetchMissing->setChecked(account.refetchMissing);
    m_keyDrop->setText(account.keyDropPath);
    m_keyForm->setCurrentIndex(m_keyForm->findData(int(account.keyForm)));
    m_fold->setChecked(account.connections != usual.connections || account.bytesPerSecond != usual.bytesPerSecond ||
                       account.openedOnce != usual.openedOnce || account.refetchMissing != usual.refetchMissing ||
                       account.keyDropPath != usual.keyDropPath || account.keyForm != usual.keyForm);
}

void AdvancedFields::putInto(account::Account& account) const
{
    account.connections = m_connections->value();
    // What is no whole number of KB was not typed here, and stays.
    const qint64 before = account.bytesPerSecond.value_or(0);
    if (!m_limited->isChecked())
        account.bytesPerSecond.reset();
    else if (std::min<qint64>(before / kilobyte, highestLimit) != m_limit->value())
        account.bytesPerSecond = m_limit->value() * kilobyte;
    account.openedOnce = m_openedOnce->isChecked();
    account.refetchMissing = m_refetchMissing->isChecked();
    account.keyDropPath = m_keyDrop->text().trimmed();
    account.keyForm = account::PublicForm(m_keyForm->currentData().toInt());
}

} // namespace ui
