#include "report/ImageCompare.h"

#include "filing/Faults.h"

#include <QHash>
#include <algorithm>

namespace report {
namespace {

constexpr qint64 recordsBetweenAsking = 4096;

struct Keyed {
    quint64 key = 0;
    quint64 text = 0;
    qint64 number = 0;

    [[nodiscard]] std::pair<quint64, qint64> rank() const { return {key, number}; }
};

quint64 hashOf(QByteArrayView bytes, quint64 seed)
{
    while (bytes.endsWith(' '))
        bytes.chop(1);
    return qHashBits(bytes.data(), static_cast<size_t>(bytes.size()), seed);
}

quint64 keyOf(const DataImage& image, QByteArrayView record, int type)
{
    auto key = static_cast<quint64>(type) + 2;
    if (type < 0)
        return key;
    const RecordType& known = image.layout()->records[type];
    for (const int field : known.key)
        key = hashOf(bytesOf(known.fields[field], record), key);
    return key;
}

/// By key, those of one key in their order.
rap::Result<std::vector<Keyed>> keyedRecords(const DataImage& image, const IsCancelled& isCancelled)
{
    std::vector<Keyed> records;
    RecordWalk walk = image.walk();
    while (true) {
        const auto record = walk.next();
        if (!record)
            return tl::unexpected(record.error());
        if (!*record)
            break;
        if ((*record)->number % recordsBetweenAsking == 1 && isCancelled && isCancelled())
            return tl::unexpected(filing::cancelled());
        const QByteArrayView text = (*record)->text;
        records.push_back({keyOf(image, text, image.typeOf(text)), hashOf(text, 0), (*record)->number});
    }
    std::sort(records.begin(), records.end(),
              [](const Keyed& one, const Keyed& other) { return one.rank() < other.rank(); });
    return records;
}

/// Where a change is told: by the place of its record, one that was added after those that are on the left.
std::pair<qint64, bool> placeOf(const ChangedRecord& change)
{
    return change.left > 0 ? std::pair(change.left, false) : std::pair(change.right, true);
}

} // namespace

rap::Result<ImageComparison> compareImages(const DataImage& left, const DataImage& right,
                                           const IsCancelled& isCancelled)
{
    const auto lefts = keyedRecords(left, isCancelled);
    if (!lefts)
        return tl::unexpected(lefts.error());
    const auto rights = keyedRecords(right, isCancelled);
    if (!rights)
        return tl::unexpected(rights.error());
    ImageComparison comparison;
    auto one = lefts->begin();
    auto other = rights->begin();
    while (one != lefts->end() || other != rights->end()) {
        if (other == rights->end() || (one != lefts->end() && one->key < other->key)) {
            comparison.changes.push_back({RecordChange::Gone, (one++)->number, 0});
        } else if (one == lefts->end() || other->key < one->key) {
            comparison.changes.push_back({RecordChange::Added, 0, (other++)->number});
        } else {
            if (one->text == other->text)
                ++comparison.same;
            else
                comparison.changes.push_back({RecordChange::Changed, one->number, other->number});
            ++one;
            ++other;
        }
    }
    std::sort(comparison.changes.begin(), comparison.changes.end(),
              [](const ChangedRecord& a, const ChangedRecord& b) { return placeOf(a) < placeOf(b); });
    return comparison;
}

QList<int> changedFields(const Record& left, const Record& right)
{
    QList<int> changed;
    for (int at = 0; at < std::min(left.fields.size(), right.fields.size()); ++at)
        if (left.fields[at].text != right.fields[at].text)
            changed += at;
    return changed;
}

} // namespace report
