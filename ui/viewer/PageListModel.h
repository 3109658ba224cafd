#pragma once

#include "LineReader.h"
#include "PageNotes.h"

#include <QAbstractListModel>

namespace viewer {

/// The pages of a report that are known so far, each with the first line below its head. Read as it is looked at.
class PageListModel : public QAbstractListModel {
    Q_OBJECT
public:
    /// A list of more takes too long to lay out; the others are reached by their numbers.
    static constexpr int mostPages = 200'000;
    enum Role {
        TextRole = Qt::UserRole, ///< What the page says; the number is Qt::DisplayRole.
        NoteRole,                ///< Her note on it; empty where there is none.
    };

    using QAbstractListModel::QAbstractListModel;

    void setReader(const LineReader& reader, int headLines);
    void setNotes(const PageNotes& notes);
    void grow(); ///< There are more pages by now.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

private:
    [[nodiscard]] int known() const;
    [[nodiscard]] QString textOf(qint64 page) const;

    LineReader m_reader;
    PageNotes m_notes;
    int m_headLines = 0;
    int m_rows = 0;
};

} // namespace viewer
