#include "ui/accounts/CheckedFolderList.h"

#include "session/SupportText.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/Icons.h"
#include "ui/common/Wording.h"

#include <QGridLayout>
#include <QLabel>
#include <QToolButton>
#include <QVBoxLayout>
#include <algorithm>

namespace ui {

namespace {

using Folders = QList<session::CheckedFolder>;
using State = session::CheckedFolder::State;

QString summaryOf(const Folders& folders)
{
    QStringList parts;
    const auto add = [&](State state, const QString& words) {
        const auto count = std::count_if(folders.begin(), folders.end(),
                                         [state](const session::CheckedFolder& one) { return one.state == state; });
        if (count > 0)
            parts += words.arg(wording::number(count));
    };
    add(State::There, CheckedFolderList::tr("%1 with reports"));
    add(State::Empty, CheckedFolderList::tr("%1 empty"));
    add(State::NotGranted, CheckedFolderList::tr("%1 not granted"));
    add(State::Unreadable, CheckedFolderList::tr("%1 cannot be read"));
    return CheckedFolderList::tr("Folders: %1").arg(parts.join(QStringLiteral(", ")));
}

QLabel* line(const QString& text)
{
    auto* label = new QLabel(text);
    label->setTextFormat(Qt::PlainText);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}

} // namespace

CheckedFolderList::CheckedFolderList(QWidget* parent)
    : QWidget(parent)
    , m_fold(new QToolButton)
    , m_lines(new QWidget)
    , m_grid(new QGridLayout(m_lines))
{
    m_fold->setObjectName(QStringLiteral("checked-folders"));
    m_fold->setCheckable(true);
    m_fold->setAutoRaise(true);
    m_fold->setFocusPolicy(Qt::StrongFocus);
    m_fold->setToolButtonStyle(Qt::ToolButtonTextBesideIcon);
    connect(m_fold, &QToolButton::toggled, this, &CheckedFolderList::fold);
    connect(m_fold, &QToolButton::clicked, this, [this](bool open) {
        if (open)
            Q_EMIT unfolded();
    });
    m_grid->setContentsMargins(3 * grid, 0, 0, 0);
    m_grid->setHorizontalSpacing(2 * grid);
    m_grid->setVerticalSpacing(grid / 2);
    m_grid->setColumnStretch(1, 1);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(m_fold, 0, Qt::AlignLeft);
    column->addWidget(m_lines);
    fold(false);
    clear();
}

void CheckedFolderList::fold(bool open)
{
    m_lines->setVisible(open);
    m_fold->setIcon(icon(open ? Icon::ChevronDown : Icon::ChevronRight));
}

void CheckedFolderList::clear()
{
    hide();
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        item->widget()->deleteLater();
        delete item;
    }
}

void CheckedFolderList::show(const session::CheckOutcome& outcome)
{
    clear();
    const Folders folders = outcome.bases + outcome.expected;
    for (int row = 0; row < folders.size(); ++row) {
        m_grid->addWidget(line(folders.at(row).path), row, 0, Qt::AlignTop);
        QLabel* result = line(session::resultOf(folders.at(row)));
        result->setWordWrap(true);
        m_grid->addWidget(result, row, 1);
    }
    m_fold->setText(summaryOf(folders));
    setVisible(!folders.isEmpty());
}

} // namespace ui
