#pragma once

#include <QStringList>
#include <QWidget>

/// What somebody who does not see the window is told of it, and how well somebody who sees little reads it.
namespace axe {

/// Faults in the tree that a screen reader gets, by the rules of Microsoft's Axe.Windows: a control has a name and a
/// role, the name does not say the role once more, it has a place on the window, and its siblings are called otherwise.
[[nodiscard]] QStringList tree(QWidget& window);

/// Texts of less than 4.5 to 1 against what they stand on, as it is painted (WCAG 2, 1.4.3). What is disabled does not
/// count.
[[nodiscard]] QStringList contrast(QWidget& window);

} // namespace axe
