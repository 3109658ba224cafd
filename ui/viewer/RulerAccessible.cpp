#include "RulerAccessible.h"

#include "LineReader.h"
#include "RulerStrip.h"

namespace viewer {
namespace {

QAccessibleInterface* interfaceFor(const QString& className, QObject* object)
{
    auto* ruler = className == QLatin1String("viewer::RulerStrip") ? qobject_cast<RulerStrip*>(object) : nullptr;
    return ruler == nullptr ? nullptr : new RulerAccessible(*ruler);
}

} // namespace

RulerAccessible::RulerAccessible(RulerStrip& ruler)
    : QAccessibleWidget(&ruler, QAccessible::Slider)
    , m_ruler(ruler)
{
}

void RulerAccessible::install()
{
    static const bool isInstalled = [] {
        QAccessible::installFactory(interfaceFor);
        return true;
    }();
    Q_UNUSED(isInstalled)
}

void RulerAccessible::tellMoved(RulerStrip& ruler)
{
    QAccessibleValueChangeEvent event(&ruler, ruler.cursor() + 1);
    QAccessible::updateAccessibility(&event);
}

QString RulerAccessible::text(QAccessible::Text what) const
{
    return what == QAccessible::Value ? m_ruler.cursorText() : QAccessibleWidget::text(what);
}

void* RulerAccessible::interface_cast(QAccessible::InterfaceType type)
{
    if (type == QAccessible::ValueInterface)
        return static_cast<QAccessibleValueInterface*>(this);
    return QAccessibleWidget::interface_cast(type);
}

QVariant RulerAccessible::currentValue() const
{
    return m_ruler.cursor() + 1;
}

void RulerAccessible::setCurrentValue(const QVariant& value)
{
    m_ruler.setCursor(value.toInt() - 1);
}

QVariant RulerAccessible::maximumValue() const
{
    return LineReader::longLine;
}

QVariant RulerAccessible::minimumValue() const
{
    return 1;
}

QVariant RulerAccessible::minimumStepSize() const
{
    return 1;
}

} // namespace viewer
