#include "ComparedAccessible.h"

#include "ComparedView.h"

namespace compare {
namespace {

QAccessibleInterface* interfaceFor(const QString& className, QObject* object)
{
    auto* view = className == QLatin1String("compare::ComparedView") ? qobject_cast<ComparedView*>(object) : nullptr;
    return view == nullptr ? nullptr : new ComparedAccessible(*view);
}

} // namespace

ComparedAccessible::ComparedAccessible(ComparedView& view)
    : QAccessibleWidget(&view, QAccessible::StaticText)
    , m_view(view)
{
}

void ComparedAccessible::install()
{
    QAccessible::installFactory(interfaceFor);
}

QString ComparedAccessible::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? m_view.words(m_view.at().row) : QAccessibleWidget::text(what);
}

QAccessible::State ComparedAccessible::state() const
{
    QAccessible::State state = QAccessibleWidget::state();
    state.readOnly = true;
    return state;
}

} // namespace compare
