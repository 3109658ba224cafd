#include "ui/profiles/DestinationRow.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/TypedPath.h"
#include "ui/profiles/LandingList.h"
#include "ui/profiles/PathField.h"

#include <QDir>
#include <QFormLayout>
#include <QLineEdit>
#include <QPushButton>

namespace ui {

DestinationRow::DestinationRow(QWidget* parent)
    : EditRow(parent)
    , m_root(new QLineEdit)
    , m_browse(new QPushButton(tr("Browse…")))
    , m_path(new PathField(tr("Insert")))
    , m_landing(new LandingList)
{
    m_root->setPlaceholderText(tr("folder or share, from its drive or server on"));
    m_browse->setAutoDefault(false);
    auto* root = new QHBoxLayout;
    root->setSpacing(grid);
    root->addWidget(m_root, 1);
    root->addWidget(m_browse);
    auto* form = new QFormLayout(this);
    form->setContentsMargins(0, 0, 0, 0);
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid / 2);
    form->addRow(tr("Folder"), root);
    form->addRow(tr("Below it"), m_path);
    form->addRow(QString(), m_landing);
    connect(m_browse, &QPushButton::clicked, this,
            [this] { chooseFolder(*m_root, tr("Folder for reports"), [this] { Q_EMIT edited(); }); });
    connect(m_root, &QLineEdit::textEdited, this, &EditRow::edited);
    connect(m_path, &PathField::edited, this, &EditRow::edited);
    connect(this, &EditRow::edited, this, &DestinationRow::showLanding);
}

void DestinationRow::setNames(const QString& row)
{
    m_root->setAccessibleName(tr("%1, folder").arg(row));
    m_browse->setAccessibleName(tr("%1, choose the folder").arg(row));
    m_path->setName(tr("%1, path below the folder").arg(row));
}

void DestinationRow::focusFirst()
{
    m_root->setFocus(Qt::OtherFocusReason);
}

void DestinationRow::setValue(const DestinationDraft& draft)
{
    m_root->setText(QDir::toNativeSeparators(draft.root));
    m_path->setText(draft.path);
    showLanding();
}

DestinationDraft DestinationRow::value() const
{
    return {typedPath(*m_root), m_path->text()};
}

void DestinationRow::showSample(const std::optional<ledger::Report>& report)
{
    m_sample = report;
    m_path->setExample(report);
    showLanding();
}

void DestinationRow::showLanding()
{
    m_landing->show(typedPath(*m_root), m_path->value(),
                    m_sample ? QList<ledger::Report>{*m_sample} : QList<ledger::Report>());
}

void DestinationRow::showFault()
{
    if (m_path->value())
        focusFirst();
    else
        m_path->showFault();
}

} // namespace ui
