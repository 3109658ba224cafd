#pragma once

#include <QDialog>

namespace desktop {

/// What this program is, in which version, and of which parts under which licences it is made.
class AboutDialog : public QDialog {
    Q_OBJECT
public:
    explicit AboutDialog(QWidget* parent = nullptr);
};

} // namespace desktop
