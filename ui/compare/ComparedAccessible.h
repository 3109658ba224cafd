#pragma once

#include <QAccessibleWidget>

namespace compare {

class ComparedView;

/// A comparison to a screen reader: the row at hand, whatever the reports have beside it.
class ComparedAccessible : public QAccessibleWidget {
public:
    explicit ComparedAccessible(ComparedView& view);
    static void install(); ///< For all views from then on; once is enough.

    [[nodiscard]] QString text(QAccessible::Text what) const override;
    [[nodiscard]] QAccessible::State state() const override;

private:
    ComparedView& m_view;
};

} // namespace compare
