#include "RecordModel.h"

#include "ui/common/StateColors.h"
#include "ui/common/Wording.h"

#include <QGuiApplication>
#include <QPalette>

namespace compare {

using report::RecordChange;

namespace {

constexpr qsizetype longestCell = 1000;

ui::Tone toneOf(RecordChange change)
{
    switch (change) {
    case RecordChange::Gone:
        return ui::Tone::Bad;
    case RecordChange::Added:
        return ui::Tone::Good;
    case RecordChange::Changed:
        break;
    }
    return ui::Tone::Warning;
}

QString wordOf(RecordChange change)
{
    switch (change) {
    case RecordChange::Gone:
        return RecordModel::tr("\u2212 Gone");
    case RecordChange::Added:
        return RecordModel::tr("+ Added");
    case RecordChange::Changed:
        break;
    }
    return RecordModel::tr("~ Changed");
}

QString numberOr(qint64 record)
{
    return record > 0 ? ui::wording::number(record) : QString();
}

} // namespace

void RecordModel::setChanges(std::shared_ptr<const RecordChanges> changes, const QString& left, const QString& right)
{
    beginResetModel();
    m_changes = std::move(changes);
    m_left = left;
    m_right = right;
    m_rows.clear();
    endResetModel();
}

int RecordModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() || !m_changes ? 0 : int(std::min(m_changes->rowCount(), mostRows));
}

int RecordModel::columnCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : int(ColumnCount);
}

RecordChanges::Row RecordModel::row(int number) const
{
    if (const auto* known = m_rows.object(number))
        return *known;
    auto read = m_changes->row(number);
    if (!read) {
        m_rows.insert(number, new RecordChanges::Row);
        Q_EMIT const_cast<RecordModel*>(this)->failed(read.error());
        return {};
    }
    m_rows.insert(number, new RecordChanges::Row(*read));
    return *read;
}

QVariant RecordModel::data(const QModelIndex& index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    if (role == Qt::TextAlignmentRole)
        return int((index.column() >= LeftRecord ? Qt::AlignRight : Qt::AlignLeft) | Qt::AlignVCenter);
    if (role == Qt::ForegroundRole && index.column() == Change)
        return ui::toneColors(toneOf(row(index.row()).change), QGuiApplication::palette()).text;
    const bool isLong = index.column() == Left || index.column() == Right;
    if (role != Qt::DisplayRole && !(role == Qt::ToolTipRole && isLong))
        return {};
    const RecordChanges::Row one = row(index.row());
    switch (index.column()) {
    case Change:
        return wordOf(one.change);
    case Type:
        return one.type;
    case Key:
        return one.key;
    case Field:
        return one.field.isEmpty() && one.change != RecordChange::Changed ? tr("Whole record") : one.field;
    case Left:
        return one.left.left(longestCell);
    case Right:
        return one.right.left(longestCell);
    case LeftRecord:
        return numberOr(one.leftRecord);
    default:
        return numberOr(one.rightRecord);
    }
}

QVariant RecordModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case Change:
        return tr("What");
    case Type:
        return tr("Records");
    case Key:
        return tr("Key");
    case Field:
        return tr("Field");
    case Left:
        return m_left;
    case Right:
        return m_right;
    case LeftRecord:
        //: number of the record in the report at the left
        return tr("Record left");
    case RightRecord:
        return tr("Record right");
    default:
        return {};
    }
}

} // namespace compare
