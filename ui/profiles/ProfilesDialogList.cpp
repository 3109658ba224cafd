#include "ui/common/ButtonRow.h"
#include "ui/common/EmptyState.h"
#include "ui/common/Later.h"
#include "ui/common/Notice.h"
#include "ui/profiles/ProfileEditor.h"
#include "ui/profiles/ProfileFiles.h"
#include "ui/profiles/ProfilesDialog.h"
#include "ui/profiles/TallyBar.h"

#include <QDir>
#include <QFileDialog>
#include <QListView>
#include <QPushButton>
#include <QTableView>

namespace ui {

namespace {

QString countText(qsizetype profiles)
{
    return profiles == 1 ? ProfilesDialog::tr("1 report profile")
                         : ProfilesDialog::tr("%1 report profiles").arg(profiles);
}

template <typename Profiles> QString namesOf(const Profiles& profiles)
{
    QStringList names;
    for (const auto& profile : profiles)
        names += profile.name;
    return names.isEmpty() ? ProfilesDialog::tr("none") : names.join(QStringLiteral(", "));
}

QFileDialog* fileDialog(QWidget* parent, const QString& title)
{
    auto* dialog =
        new QFileDialog(parent, title, QDir::homePath(), ProfilesDialog::tr("Report profiles (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setDefaultSuffix(QStringLiteral("json"));
    return dialog;
}

} // namespace

int ProfilesDialog::current() const
{
    return m_list->currentIndex().isValid() ? m_list->currentIndex().row() : -1;
}

void ProfilesDialog::setCurrent(int position)
{
    m_list->setCurrentIndex(m_drafts.index(position));
    showCurrent(); // also where it was current before
}

void ProfilesDialog::showCurrent()
{
    const int position = current();
    m_editor->setVisible(position >= 0);
    m_empty->setVisible(position < 0);
    m_table->setVisible(position >= 0);
    m_bar->setVisible(position >= 0 || m_damage->text().isEmpty()); // while they are damaged nothing is fetched
    m_list->setEnabled(position >= 0);                              // an empty one does not show the focus
    if (position >= 0)
        m_editor->setDraft(m_drafts.drafts().at(position));
    showAvailable();
    m_recount.call();
}

void ProfilesDialog::showAvailable()
{
    const int position = current();
    m_duplicate->setEnabled(position >= 0);
    m_remove->setEnabled(position >= 0);
    m_up->setEnabled(position > 0);
    m_down->setEnabled(position >= 0 && position + 1 < m_drafts.rowCount());
    const QString undo = m_drafts.undoText();
    m_undo->setEnabled(!undo.isEmpty());
    m_undo->setToolTip(undo);
    m_undo->setAccessibleDescription(undo);
}

void ProfilesDialog::add()
{
    setCurrent(m_drafts.add());
    m_editor->showPart(ProfilePart::Wanted);
    m_editor->focusName();
}

void ProfilesDialog::duplicate()
{
    setCurrent(m_drafts.duplicate(current()));
    m_editor->focusName();
}

void ProfilesDialog::remove()
{
    const int position = current();
    m_drafts.remove(position);
    setCurrent(std::min(position, m_drafts.rowCount() - 1));
    if (!m_remove->isEnabled())
        m_undo->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::undo()
{
    setCurrent(m_drafts.undo());
    if (!m_undo->isEnabled())
        m_list->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::moveUp()
{
    m_drafts.moveTo(current(), current() - 1);
    showAvailable();
    if (!m_up->isEnabled())
        m_down->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::moveDown()
{
    m_drafts.moveTo(current(), current() + 1);
    showAvailable();
    if (!m_down->isEnabled())
        m_up->setFocus(Qt::OtherFocusReason);
}

void ProfilesDialog::importFile()
{
    QFileDialog* dialog = fileDialog(this, tr("Import report profiles"));
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        tellNothing();
        whenDone(readProfileFile(file), this, [this, file](const rap::Result<profile::ProfileSet>& read) {
            if (read)
                take(QFileInfo(file).fileName(), *read);
            else
                tell(Tone::Bad, read.error().text());
        });
    });
    dialog->open();
}

void ProfilesDialog::take(const QString& file, const profile::ProfileSet& set)
{
    m_imported = set;
    if (m_drafts.rowCount() == 0) {
        replace();
        return;
    }
    ask(tr("Replace all report profiles by those in %1? Here: %2. In the file: %3.")
            .arg(file, namesOf(m_drafts.drafts()), namesOf(set.profiles)),
        {{QStringLiteral("replace"), tr("Replace them")}, {QStringLiteral("keep"), tr("Leave them")}});
}

void ProfilesDialog::replace()
{
    m_drafts.replaceAll(m_imported);
    setCurrent(m_drafts.rowCount() > 0 ? 0 : -1);
    tell(Tone::Good, tr("%1 taken from the file. Save keeps them.").arg(countText(m_drafts.rowCount())));
}

void ProfilesDialog::askWhose()
{
    const auto& fault = m_session->profilesFault();
    //: %1 names of report profiles, or what is wrong with them
    ask(tr("The report profiles were changed elsewhere meanwhile, and yours are not saved. There now: %1. Load those, "
           "and what you changed here is gone; or save yours instead, and those stay in a file beside it, with "
           "'.replaced' in its name.")
            .arg(fault ? fault->message : namesOf(m_session->profiles().profiles)),
        {{QStringLiteral("load"), tr("Load those")}, {QStringLiteral("instead"), tr("Save mine instead")}});
}

void ProfilesDialog::exportFile()
{
    const auto set = m_drafts.set();
    if (!set) {
        showFault(set.error());
        return;
    }
    QFileDialog* dialog = fileDialog(this, tr("Export report profiles"));
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->selectFile(tr("report profiles.json"));
    connect(dialog, &QFileDialog::fileSelected, this, [this, set = *set](const QString& file) {
        tellNothing();
        whenDone(writeProfileFile(file, set), this,
                 [this, file, count = set.profiles.size()](const rap::Result<void>& written) {
                     if (written)
                         tell(Tone::Good,
                              tr("%1 written to '%2'.").arg(countText(count), QDir::toNativeSeparators(file)));
                     else
                         tell(Tone::Bad, written.error().text());
                 });
    });
    dialog->open();
}

} // namespace ui
