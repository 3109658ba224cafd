#include "ui/accounts/RenameDialog.h"

#include "rap/WhenFinished.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/FormField.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace ui {

namespace {

constexpr int usualWidth = 460;

} // namespace

RenameDialog::RenameDialog(account::ConfigFolder folder, const QString& name, ledger::Ledger& ledger,
                           std::shared_ptr<session::SystemSchedule> schedule, rap::Clock clock, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_folder(std::move(folder))
    , m_from(name)
    , m_ledger(ledger)
    , m_schedule(std::move(schedule))
    , m_clock(std::move(clock))
    , m_name(new QLineEdit(name))
    , m_rename(new QPushButton(tr("&Rename")))
{
    setWindowTitle(tr("Rename %1").arg(name));
    QFormLayout* form = newForm();
    m_nameField = addField(*form, tr("New &name"), m_name);
    column().addLayout(form);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_rename, QDialogButtonBox::ActionRole);
    m_rename->setDefault(true);
    makePrimary(m_rename);
    setButtons(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_rename, &QPushButton::clicked, this, &RenameDialog::rename);
    connect(m_name, &QLineEdit::textChanged, m_nameField, &FormField::clear);
    m_name->selectAll();
    m_name->setFocus();
}

RenameDialog::~RenameDialog() = default;

void RenameDialog::rename()
{
    m_rename->setEnabled(false);
    m_renaming = std::make_unique<session::AccountRename>(m_folder, m_from, m_name->text().trimmed(), m_ledger);
    connect(m_renaming.get(), &session::AccountRename::renamed, this, [this](const session::Renamed& renamed) {
        m_renamed = renamed;
        moveTask();
    });
    connect(m_renaming.get(), &session::AccountRename::failed, this, [this](const rap::Error& error) {
        m_renaming.release()->deleteLater();
        m_rename->setEnabled(true);
        m_nameField->tell(Tone::Bad, error.text());
        m_name->setFocus();
    });
    m_renaming->start(m_clock());
}

void RenameDialog::moveTask()
{
    if (m_schedule == nullptr) {
        accept();
        return;
    }
    m_nameField->tell(Tone::Quiet, tr("Telling %1 …").arg(m_schedule->name()));
    const auto moving = QtConcurrent::run([schedule = m_schedule, from = session::systemTaskOf(m_from, m_folder),
                                           to = session::systemTaskOf(m_renamed.account.name, m_folder)] {
        return session::moveTask(*schedule, from, to);
    });
    rap::whenFinished(moving, this, [this](const rap::Result<session::TaskMoved>& moved) {
        m_task = moved;
        accept();
    });
}

void RenameDialog::reject()
{
    if (m_renaming == nullptr)
        TallDialog::reject();
}

} // namespace ui
