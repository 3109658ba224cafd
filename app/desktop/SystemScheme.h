#pragma once

#include "ui/common/Theme.h"

#include <QObject>
#include <memory>
#include <optional>

class QWidget;

namespace desktop {

/// Light or dark, and high contrast, as the desktop is set. Made after the application and before it has a palette of
/// its own; told again when the person changes it, where the system tells (Windows).
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);
    ~SystemScheme() override;

    [[nodiscard]] ui::Scheme scheme() const { return m_scheme; }
    /// Its colours, where it is set to high contrast: they win over what the clerk chose in the program. Only Windows
    /// tells.
    [[nodiscard]] const std::optional<ui::DesktopColors>& highContrast() const { return m_highContrast; }
    /// Gives the frames of this program's windows, those to come included, that scheme. Nothing where frames follow the
    /// desktop alone.
    void setFrames(ui::Scheme scheme);

Q_SIGNALS:
    void changed();

private:
    class Watch;
    ui::Scheme m_scheme;
    std::optional<ui::DesktopColors> m_highContrast;
    std::unique_ptr<Watch> m_watch;
};

} // namespace desktop
