#pragma once

#include <QAccessibleWidget>

namespace viewer {

class RulerStrip;

/// The ruler to a screen reader: a slider whose value is the column that the keyboard is at, counted from 1, and
/// whether one begins there.
class RulerAccessible : public QAccessibleWidget, public QAccessibleValueInterface {
public:
    explicit RulerAccessible(RulerStrip& ruler);
    static void install(); ///< For all rulers from then on.
    static void tellMoved(RulerStrip& ruler);

    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] void* interface_cast(QAccessible::InterfaceType type) override;

    [[nodiscard]] QVariant currentValue() const override;
    void setCurrentValue(const QVariant& value) override;
    [[nodiscard]] QVariant maximumValue() const override;
    [[nodiscard]] QVariant minimumValue() const override;
    [[nodiscard]] QVariant minimumStepSize() const override;

private:
    RulerStrip& m_ruler;
};

} // namespace viewer
