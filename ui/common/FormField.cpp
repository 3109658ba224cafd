#include "FormField.h"

#include "Commands.h"
#include "DeskStyle.h"
#include "Notice.h"

#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QToolButton>
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

QFormLayout* newForm()
{
    auto* form = new QFormLayout;
    form->setHorizontalSpacing(2 * grid);
    form->setVerticalSpacing(grid);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    return form;
}

FormField* addField(QFormLayout& form, const QString& label, QWidget* editor, QWidget* shown)
{
    auto* field = new FormField(editor, shown == nullptr ? editor : shown);
    editor->setAccessibleName(withoutMnemonic(label));
    auto* words = new QLabel(label);
    words->setBuddy(editor);
    words->setMinimumHeight(controlHeight); // in line with the field, whatever is told below that
    form.addRow(words, field);
    return field;
}

void makeClearable(QLineEdit& field, const QString& name)
{
    field.setClearButtonEnabled(true);
    for (auto* button : field.findChildren<QToolButton*>())
        button->setAccessibleName(name);
}

QWidget* withBrowse(QWidget* editor, const QString& name, const std::function<void()>& browse)
{
    auto* both = new QWidget;
    auto* row = new QHBoxLayout(both);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(grid);
    auto* button = new QPushButton(FormField::tr("Browse…"));
    button->setAccessibleName(name);
    button->setAutoDefault(false);
    QObject::connect(button, &QPushButton::clicked, editor, browse);
    row->addWidget(editor);
    row->addWidget(button);
    return both;
}

} // namespace ui
