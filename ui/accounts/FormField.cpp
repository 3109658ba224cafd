#include "ui/accounts/FormField.h"

#include "ui/common/DeskStyle.h"
#include "ui/common/Notice.h"

#include <QVBoxLayout>

namespace ui {

FormField::FormField(QWidget* editor, QWidget* shown, QWidget* parent)
    : QWidget(parent)
    , m_editor(editor)
    , m_notice(new Notice)
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(grid / 2);
    column->addWidget(shown);
    column->addWidget(m_notice);
}

void FormField::tell(Tone tone, const QString& text)
{
    m_notice->show(tone, text);
    m_wrong = tone == Tone::Bad;
    markWrong(m_editor, m_wrong);
    m_editor->setAccessibleDescription(text);
}

void FormField::clear()
{
    m_notice->clear();
    m_wrong = false;
    markWrong(m_editor, false);
    m_editor->setAccessibleDescription({});
}

} // namespace ui
