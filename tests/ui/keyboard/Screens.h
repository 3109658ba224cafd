#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <QWidget>
#include <functional>

/// Every window and dialog of the program, with something in it: for tests that go through all of them, and for the
/// contact sheet (./dev screens).
namespace screens {

/// As it is on that screen: no window is larger than that.
void fitToScreen(QWidget& shown);

using Use = std::function<void(QWidget& shown)>;
/// Makes the window, shows it, has it used once, and takes it away.
using Show = std::function<void(const Use& use)>;

struct Screen {
    QByteArray name;
    Show show;
};
[[nodiscard]] QList<Screen> all();

[[nodiscard]] QPalette highContrast(); ///< As Windows has it in black.

/// Each of them in light and in dark, or in the colours of a desktop of high contrast, as the rows of a test.
enum class Looks { LightAndDark, HighContrast };
void addRows(Looks looks = Looks::LightAndDark);
/// The row that the test is at: fails it where there are faults.
void checkRow(const std::function<QStringList(QWidget& shown)>& faultsOf);

} // namespace screens
