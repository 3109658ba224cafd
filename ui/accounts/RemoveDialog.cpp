#include "ui/accounts/RemoveDialog.h"

#include "account/Passphrases.h"
#include "filing/Discard.h"
#include "rap/Locale.h"
#include "rap/WhenFinished.h"
#include "session/AccountRename.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QDir>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>
#include <QtConcurrentRun>

namespace ui {

namespace {

constexpr int usualWidth = 520;

} // namespace

RemoveDialog::RemoveDialog(account::ConfigFolder folder, account::Account account, ledger::Ledger* ledger,
                           std::shared_ptr<session::SystemSchedule> schedule, rap::Clock clock, QWidget* parent)
    : TallDialog(usualWidth, parent)
    , m_folder(std::move(folder))
    , m_account(std::move(account))
    , m_ledger(ledger)
    , m_schedule(std::move(schedule))
    , m_clock(std::move(clock))
    , m_discard(new QCheckBox(tr("Also put its &reports into the recycle bin")))
    , m_forget(new QCheckBox(tr("Also &forget what was fetched")))
    , m_remove(new QPushButton(tr("&Remove")))
    , m_told(new Notice)
{
    setWindowTitle(tr("Remove %1").arg(m_account.name));
    const auto paragraph = [this](const QString& text, bool quiet) {
        auto* label = new QLabel(text);
        label->setTextFormat(Qt::PlainText);
        label->setWordWrap(true);
        if (quiet)
            label->setForegroundRole(QPalette::PlaceholderText);
        column().addWidget(label);
    };
    paragraph(
        tr("The account and its passphrase go from this PC; RAP is not told. Its key stays in %1: remove it yourself "
           "if nobody needs it.")
            .arg(QDir::toNativeSeparators(m_account.keyFile)),
        false);
    column().addWidget(m_discard);
    paragraph(tr("Without this, the reports stay in %1. What other departments got stays theirs.")
                  .arg(QDir::toNativeSeparators(m_account.targetFolder)),
              true);
    column().addWidget(m_forget);
    paragraph(tr("Without this, an account of the same name knows later on what is here already. With it the record of "
                 "what was here when, with its SHA-256, is gone for good."),
              true);
    for (QCheckBox* choice : {m_discard, m_forget})
        choice->setEnabled(m_ledger != nullptr);
    m_told->setObjectName(QStringLiteral("remove-told"));
    pinned().addWidget(m_told);
    auto* buttons = new QDialogButtonBox(QDialogButtonBox::Cancel);
    buttons->addButton(m_remove, QDialogButtonBox::DestructiveRole);
    buttons->button(QDialogButtonBox::Cancel)->setDefault(true);
    m_remove->setAutoDefault(false);
    setButtons(buttons);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_remove, &QPushButton::clicked, this, &RemoveDialog::remove);
    buttons->button(QDialogButtonBox::Cancel)->setFocus();
}

void RemoveDialog::reject()
{
    if (m_isRemoved)
        accept();
    else
        QDialog::reject();
}

void RemoveDialog::remove()
{
    // Whoever is fetching for it would write to a ledger that is to forget it.
    auto lock = session::RetrieverLock::take(m_folder.retriever(m_account.name), m_clock());
    if (!lock || !*lock) {
        m_told->show(Tone::Bad, lock
                                    ? tr("Something is being fetched for it just now. Wait until that is done, or stop "
                                         "it, and try again.")
                                    : lock.error().text());
        return;
    }
    if (const auto removed = session::removeAccount(m_folder, m_account.name); !removed) {
        m_told->show(Tone::Bad, removed.error().text());
        return;
    }
    m_isRemoved = true;
    forgetPassphrase();
    for (QWidget* part : std::initializer_list<QWidget*>{m_discard, m_forget, m_remove})
        part->setEnabled(false);
    endTask(*lock);
}

void RemoveDialog::endTask(const Lock& held)
{
    if (m_schedule == nullptr) {
        discardOrForget(held);
        return;
    }
    m_told->show(Tone::Quiet, tr("Telling %1 …").arg(m_schedule->name()));
    const auto ending =
        QtConcurrent::run([schedule = m_schedule, task = session::systemTaskOf(m_account.name, m_folder)] {
            return schedule->turnOff(task);
        });
    rap::whenFinished(ending, this, [this, held](const rap::Result<void>& ended) {
        if (!ended)
            m_taskFault = tr("%1 may go on fetching for it. %2").arg(m_schedule->name(), ended.error().text());
        discardOrForget(held);
    });
}

void RemoveDialog::discardOrForget(const Lock& held)
{
    if (m_discard->isChecked())
        discard(held);
    else
        forget(held);
}

void RemoveDialog::discard(const Lock& held)
{
    m_told->show(Tone::Quiet, tr("Putting its reports into the recycle bin …"));
    rap::whenFinished(m_ledger->reports(m_account.name, m_account.baseFolder), this,
                      [this, held](const rap::Result<QList<ledger::Report>>& reports) {
                          if (!reports) {
                              stay(tr("Its reports stay. %1").arg(reports.error().text()));
                              return;
                          }
                          QStringList files;
                          for (const ledger::Report& report : *reports)
                              if (report.fetched)
                                  for (const ledger::FiledFile& file : report.fetched->files)
                                      files << file.path;
                          rap::whenFinished(QtConcurrent::run([files] { return filing::discard(files); }), this,
                                            [this, held](const QStringList& staying) { discarded(held, staying); });
                      });
}

void RemoveDialog::discarded(const Lock& held, const QStringList& staying)
{
    if (staying.isEmpty()) {
        forget(held);
        return;
    }
    stay(tr("%n of its files could not be put into the recycle bin, such as %1. Remove them yourself if nobody needs "
            "them. What was fetched is still known.",
            nullptr, int(staying.size()))
             .arg(QDir::toNativeSeparators(staying.first())));
}

void RemoveDialog::forget(const Lock& held)
{
    if (!m_forget->isChecked()) {
        end();
        return;
    }
    rap::whenFinished(m_ledger->forget(m_account.name), this, [this, held](const rap::Result<bool>& forgotten) {
        if (forgotten)
            end();
        else
            stay(tr("What was fetched is still known. %1").arg(forgotten.error().text()));
    });
}

void RemoveDialog::end()
{
    if (m_taskFault.isEmpty())
        accept();
    else
        stay({});
}

void RemoveDialog::stay(const QString& why)
{
    m_told->show(Tone::Bad, rap::sentences({tr("The account is removed."), why, m_taskFault}));
}

// Where that fails there is nothing that she could do, and nothing that could be misused without the key's file.
void RemoveDialog::forgetPassphrase()
{
    auto* passphrases = new account::Passphrases(parent()); // the answer may come later than this dialog lives
    passphrases->remove(m_account.name, [passphrases](const rap::Result<void>&) { passphrases->deleteLater(); });
}

} // namespace ui
