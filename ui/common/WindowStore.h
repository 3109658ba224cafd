#pragma once

#include "rap/Error.h"

#include <QJsonObject>
#include <QString>

namespace ui {

/// The file that remembers window layout and columns (ConfigFolder::window()). JSON with a version number, written
/// whole or not at all. Losing it costs a layout and nothing else, so reading never fails: what cannot be read is
/// empty.
class WindowStore {
public:
    explicit WindowStore(QString file);

    [[nodiscard]] QJsonObject read() const;
    /// A file of a newer version is left as it is. Errors: Settings.
    [[nodiscard]] rap::Result<void> write(QJsonObject layout) const;

private:
    QString m_file;
};

} // namespace ui
