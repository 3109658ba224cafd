#include "RecordChanges.h"

#include <algorithm>

namespace compare {

using report::ChangedRecord;
using report::RecordChange;

namespace {

QString shown(const report::Record& record, const report::RecordType& type, int field)
{
    if (field >= record.fields.size())
        return {};
    const report::FieldValue& value = record.fields[field];
    const QString text = value.shown(type.fields[field]);
    return value.meaning.isEmpty() ? text : QStringLiteral("%1 (%2)").arg(text, value.meaning);
}

/// "Quantity: 1,200, Price: 12.5"; those that are empty are left out, and the key and the type, which are told beside.
QString fieldsOf(const report::Record& record, const report::RecordType& type)
{
    QStringList parts;
    for (int field = 0; field < int(type.fields.size()); ++field) {
        if (type.fields[field].start == 0 || type.key.contains(field))
            continue;
        if (const QString text = shown(record, type, field).trimmed(); !text.isEmpty())
            parts += QStringLiteral("%1: %2").arg(type.fields[field].name, text);
    }
    return parts.join(QStringLiteral(", "));
}

} // namespace

RecordChanges::RecordChanges(report::DataImage left, report::DataImage right)
    : m_left(std::move(left))
    , m_right(std::move(right))
{
}

rap::Result<std::shared_ptr<const RecordChanges>> RecordChanges::of(report::DataImage left, report::DataImage right,
                                                                    const report::IsCancelled& isCancelled)
{
    std::shared_ptr<RecordChanges> changes(new RecordChanges(std::move(left), std::move(right)));
    if (auto done = changes->compare(isCancelled); !done)
        return tl::unexpected(done.error());
    return std::shared_ptr<const RecordChanges>(std::move(changes));
}

rap::Result<void> RecordChanges::compare(const report::IsCancelled& isCancelled)
{
    for (report::DataImage* image : {&m_left, &m_right})
        if (auto found = image->findAll(isCancelled); !found)
            return found;
    auto comparison = report::compareImages(m_left, m_right, isCancelled);
    if (!comparison)
        return tl::unexpected(comparison.error());
    m_comparison = *std::move(comparison);
    for (std::size_t i = 0; i < m_comparison.changes.size(); ++i) {
        if (isCancelled())
            return rap::failure(rap::ErrorKind::Cancelled, {});
        QList<int> fields;
        if (m_comparison.changes[i].change == RecordChange::Changed) {
            const auto records = recordsAt(i);
            if (!records)
                return tl::unexpected(records.error());
            fields = report::changedFields(records->left, records->right);
        }
        if (fields.isEmpty())
            fields += -1;
        for (const int field : std::as_const(fields))
            m_rows.push_back({static_cast<quint32>(i), field});
    }
    return {};
}

rap::Result<RecordChanges::Records> RecordChanges::recordsAt(std::size_t change) const
{
    const ChangedRecord& what = m_comparison.changes[change];
    auto left = m_left.record(what.left);
    if (!left)
        return tl::unexpected(left.error());
    auto right = m_right.record(what.right);
    if (!right)
        return tl::unexpected(right.error());
    return Records{*std::move(left), *std::move(right)};
}

rap::Result<RecordChanges::Row> RecordChanges::row(qint64 row) const
{
    const Place& place = m_rows[static_cast<std::size_t>(row)];
    const auto records = recordsAt(place.change);
    if (!records)
        return tl::unexpected(records.error());
    const ChangedRecord& what = m_comparison.changes[place.change];
    Row one{what.change, {}, {}, {}, {}, {}, what.left, what.right};
    const report::Record& whole = what.left > 0 ? records->left : records->right;
    const bool isKnown = whole.type >= 0;
    if (isKnown) {
        const report::RecordType& type = m_left.layout()->records[whole.type];
        one.type = type.name;
        QStringList key;
        for (const int field : type.key)
            key += shown(whole, type, field);
        one.key = key.join(QLatin1Char(' '));
        if (place.field >= 0) {
            one.field = type.fields[place.field].name;
            one.left = shown(records->left, type, place.field);
            one.right = shown(records->right, type, place.field);
            return one;
        }
        one.left = fieldsOf(records->left, type);
        one.right = fieldsOf(records->right, type);
        return one;
    }
    one.left = records->left.text.trimmed();
    one.right = records->right.text.trimmed();
    return one;
}

qint64 RecordChanges::recordsOf(RecordChange change) const
{
    return std::count_if(m_comparison.changes.begin(), m_comparison.changes.end(),
                         [change](const ChangedRecord& one) { return one.change == change; });
}

} // namespace compare
