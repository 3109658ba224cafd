#pragma once

#include "rap/Error.h"
#include "report/Layout.h"

#include <QList>
#include <QString>
#include <optional>

namespace report {

/// All layouts that are to be had: those of `resources/layouts`, and the user's own (*.json) of one folder, which go
/// before those of the same report ID. A value; read once, any thread; reading blocks.
class Layouts {
public:
    /// An empty or missing folder means that there are no own ones. What cannot be used is left out and stands in
    /// faults().
    [[nodiscard]] static Layouts read(const QString& ownFolder);

    [[nodiscard]] std::optional<Layout> of(const QString& reportId) const;
    [[nodiscard]] const QList<rap::Error>& faults() const { return m_faults; }

private:
    void readFolder(const QString& folder);

    QList<Layout> m_layouts; // those that go before others first
    QList<rap::Error> m_faults;
};

/// Most own layouts that are looked at.
inline constexpr qsizetype mostLayouts = 500;

} // namespace report
