#pragma once

#include "ui/common/Theme.h"

#include <QObject>
#include <memory>

class QWidget;

namespace desktop {

/// Light or dark, as the desktop is set. Made after the application and before it has a palette of its own; told again
/// when the person changes it, where the system tells (Windows).
class SystemScheme : public QObject {
    Q_OBJECT
public:
    explicit SystemScheme(QObject* parent = nullptr);
    ~SystemScheme() override;

    [[nodiscard]] ui::Scheme scheme() const { return m_scheme; }
    /// Gives the frames of this program's windows, those to come included, that scheme. Nothing where frames follow the
    /// desktop alone.
    void setFrames(ui::Scheme scheme);

Q_SIGNALS:
    void changed();

private:
    class Watch;
    ui::Scheme m_scheme;
    std::unique_ptr<Watch> m_watch;
};

} // namespace desktop
