#pragma once

#include "ui/common/TallDialog.h"

namespace desktop {

/// What this program is, in which version, and of which parts under which licences it is made.
class AboutDialog : public ui::TallDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace desktop
