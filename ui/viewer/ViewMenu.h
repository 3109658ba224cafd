#pragma once

#include "report/Encoding.h"
#include "report/Format.h"

#include <QMenu>
#include <optional>

namespace ui {
class CommandSet;
}

namespace viewer {

class TextPane;

/// How a report is shown: encoding, carriage control, what stays in sight.
class ViewMenu : public QMenu {
    Q_OBJECT
public:
    ViewMenu(ui::CommandSet& commands, TextPane& text, QWidget* parent);

private:
    void addEncodings();
    void addCarriages();

    TextPane& m_text;
};

} // namespace viewer
