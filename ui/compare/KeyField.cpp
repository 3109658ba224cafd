#include "KeyField.h"

#include "ui/common/Accessible.h"
#include "ui/common/DeskStyle.h"
#include "ui/common/TickMenu.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <algorithm>

namespace compare {

KeyField::KeyField(QWidget* parent)
    : QWidget(parent)
    , m_text(new QLineEdit(this))
    , m_choose(new QToolButton(this))
    , m_menu(new ui::TickMenu({}, this))
{
    auto* label = new QLabel(tr("&Key columns"), this);
    label->setBuddy(m_text);
    m_text->setObjectName(QStringLiteral("key-columns"));
    m_text->setAccessibleName(tr("Key columns"));
    m_text->setPlaceholderText(tr("none; e.g. 1-5"));
    m_text->setToolTip(tr("Lines that are alike in these columns belong together: an account, a stock code."));
    m_text->setMinimumWidth(96);
    m_text->setMaximumWidth(200);
    m_choose->setObjectName(QStringLiteral("choose-columns"));
    m_choose->setText(tr("Choose"));
    m_choose->setAccessibleName(tr("Choose key columns"));
    m_choose->setPopupMode(QToolButton::InstantPopup);
    m_choose->setFocusPolicy(Qt::StrongFocus);
    ui::setMenu(*m_choose, m_menu);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(ui::grid);
    row->addWidget(label);
    row->addWidget(m_text, 1);
    row->addWidget(m_choose);
    connect(m_text, &QLineEdit::editingFinished, this, &KeyField::takeText);
    connect(m_text, &QLineEdit::textEdited, this, [this] { ui::markWrong(m_text, false); });
    connect(m_menu, &QMenu::aboutToShow, this, &KeyField::fillMenu);
    setFound({});
}

void KeyField::setFound(const QList<FoundColumn>& columns)
{
    m_found = columns;
    m_choose->setEnabled(!m_found.isEmpty());
    m_choose->setToolTip(m_found.isEmpty() ? tr("The report shows no columns of its own.")
                                           : tr("The columns that the report shows."));
}

void KeyField::fillMenu()
{
    m_menu->clear();
    for (const FoundColumn& found : std::as_const(m_found)) {
        //: a column of the report: where it stands, and what stands in it
        QAction* action = m_menu->addAction(
            tr("%1:  %2").arg(textOf({found.column}), QString(found.example).replace(u'&', QStringLiteral("&&"))));
        action->setCheckable(true);
        action->setChecked(m_columns.contains(found.column));
        connect(action, &QAction::toggled, this, [this, column = found.column](bool isKey) {
            QList<KeyColumn> columns = m_columns;
            columns.removeAll(column);
            if (isKey)
                columns += column;
            std::sort(columns.begin(), columns.end(),
                      [](const KeyColumn& one, const KeyColumn& other) { return one.from < other.from; });
            m_text->setText(textOf(columns));
            takeText();
        });
    }
}

void KeyField::takeText()
{
    const auto columns = keyColumnsFrom(m_text->text());
    ui::markWrong(m_text, !columns);
    if (!columns) {
        Q_EMIT wrong(m_text->text());
        return;
    }
    if (*columns == m_columns)
        return;
    m_columns = *columns;
    Q_EMIT chosen();
}

} // namespace compare
