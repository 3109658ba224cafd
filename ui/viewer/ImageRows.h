#pragma once

#include "RowSource.h"
#include "report/Ascending.h"
#include "report/DataImage.h"
#include "report/Ruler.h"

#include <mutex>
#include <vector>

namespace viewer {

/// The records of a data image: a kind for each type of its layout, and for what the layout does not know. Without a
/// layout all are of one kind, cut at the columns that they show.
class ImageRows : public RowSource {
public:
    /// Reads the beginning. Errors: those of report::Source.
    [[nodiscard]] static rap::Result<std::shared_ptr<ImageRows>> of(std::shared_ptr<const report::Source> source,
                                                                    std::shared_ptr<const report::Layout> layout);

    [[nodiscard]] rap::Result<bool> findMore() override;
    [[nodiscard]] QStringList kinds() const override;
    [[nodiscard]] QList<Column> columns(int kind) const override;
    [[nodiscard]] qint64 rowCount(int kind) const override;
    [[nodiscard]] rap::Result<QList<Row>> rows(int kind, qint64 first, qint64 count) const override;

    /// A copy of its own, for other work on it.
    [[nodiscard]] report::DataImage image() const;
    [[nodiscard]] const std::shared_ptr<const report::Layout>& layout() const { return m_layout; } ///< Null: unknown.
    [[nodiscard]] const report::Ruler& ruler() const { return m_ruler; }
    [[nodiscard]] int typeOf(int kind) const; ///< Position in the layout; -1 where it is none of its types.
    [[nodiscard]] int mainKind() const;       ///< The one that the report is about.

private:
    explicit ImageRows(report::DataImage image);
    [[nodiscard]] rap::Result<void> recogniseRuler();
    [[nodiscard]] QStringList cellsOf(const report::Record& record, int type) const;

    mutable std::mutex m_mutex; ///< For the image and the numbers.
    report::DataImage m_image;
    report::RecordWalk m_walk;                ///< Of findMore().
    std::vector<report::Ascending> m_numbers; ///< Of the records of each kind.
    report::Ruler m_ruler;
    const std::shared_ptr<const report::Layout> m_layout;
};

} // namespace viewer
