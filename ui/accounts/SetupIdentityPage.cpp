#include "ui/accounts/SetupIdentityPage.h"

#include "account/Quotas.h"
#include "ui/common/DeskStyle.h"

#include <QButtonGroup>
#include <QLabel>
#include <QRadioButton>
#include <QVBoxLayout>

namespace ui {

namespace {

/// What RAP can grant, at the most.
QString grantedTo(rap::Identity identity)
{
    const account::Quota quota = account::quotaOf(identity);
    //: "CCASS reports", RAP accounts of a firm, workstations of an account
    return SetupIdentityPage::tr("%1. At most %2 RAP accounts, each for %3 workstations.")
        .arg(quota.access.first(), QString::number(quota.accounts), QString::number(quota.workstations));
}

} // namespace

SetupIdentityPage::SetupIdentityPage(SetupDraft& draft)
    : SetupPage(draft, tr("Who you are"),
                tr("What your firm is to the clearing houses decides which reports RAP can give it."))
    , m_identities(new QButtonGroup(this))
{
    for (const rap::Identity identity : account::identities) {
        auto* choice = new QRadioButton(rap::displayName(identity));
        choice->setAccessibleDescription(grantedTo(identity));
        m_identities->addButton(choice, int(identity));
        auto* granted = new QLabel(grantedTo(identity));
        granted->setTextFormat(Qt::PlainText);
        granted->setWordWrap(true);
        granted->setForegroundRole(QPalette::PlaceholderText);
        granted->setContentsMargins(3 * grid, 0, 0, grid);
        column().addWidget(choice);
        column().addWidget(granted);
    }
    column().addStretch();
}

void SetupIdentityPage::enter()
{
    m_identities->button(int(draft().identity))->setChecked(true);
}

void SetupIdentityPage::take()
{
    draft().identity = rap::Identity(m_identities->checkedId());
}

void SetupIdentityPage::focusFirst()
{
    m_identities->checkedButton()->setFocus(Qt::OtherFocusReason);
}

} // namespace ui
