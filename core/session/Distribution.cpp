#include "session/Distribution.h"

#include "rap/Locale.h"
#include "rap/WhenFinished.h"

#include <QCoreApplication>
#include <QDir>
#include <QLoggingCategory>

namespace session {

namespace {

Q_LOGGING_CATEGORY(log, "rapdesk.session")

QString rootOf(const profile::Destination& destination)
{
    return QDir::cleanPath(QDir::fromNativeSeparators(destination.root));
}

QString pathOf(const profile::Destination& destination)
{
    return destination.path ? destination.path->text() : QString();
}

QString folderOf(const QString& path)
{
    return path.left(path.lastIndexOf(u'/'));
}

ledger::Copy copyOf(const Outlet::Order& order, const QString& root, std::optional<rap::HongKongTime> at)
{
    return {order.report, order.sha256, root, order.path, at};
}

} // namespace

rap::Error notCopied(const DestinationState& state)
{
    rap::Error error = state.fault.value_or(rap::Error());
    const QString root = QDir::toNativeSeparators(state.root);
    const QString waiting =
        state.waiting == 1
            ? Distribution::tr("1 report waits to be copied to '%1'.").arg(root)
            : Distribution::tr("%1 reports wait to be copied to '%2'.").arg(QString::number(state.waiting), root);
    error.message = rap::sentences({error.message, waiting});
    const QString then = state.waiting == 1 ? Distribution::tr("It is copied at the next run.")
                                            : Distribution::tr("They are copied at the next run.");
    error.nextStep = rap::sentences({error.nextStep, then});
    return error;
}

std::optional<rap::Error> notCopiedOf(const QList<DestinationState>& states)
{
    for (const DestinationState& state : states)
        if (state.fault && state.waiting > 0)
            return notCopied(state);
    for (const DestinationState& state : states)
        if (state.movedBefore > 0)
            return rap::Error{
                rap::ErrorKind::LocalFailure,
                state.movedBefore == 1
                    ? Distribution::tr("1 report is not in its folder any more and cannot be copied to '%1'.")
                          .arg(QDir::toNativeSeparators(state.root))
                    : Distribution::tr("%1 reports are not in their folder any more and cannot be copied to '%2'.")
                          .arg(QString::number(state.movedBefore), QDir::toNativeSeparators(state.root)),
                Distribution::tr("Fetch them again: then they are copied, too."),
                QStringLiteral("filed, to be copied, moved")};
    return std::nullopt;
}

/// What the ledger knows, by report and destination.
struct Distribution::Known {
    QSet<Key> done;
    QSet<Key> waiting;
    QList<ledger::Copy> wishes; ///< That it is to know.
};

Distribution::Distribution(ledger::ReportIndex& index, ledger::Ledger& ledger, QString mark, Chooser chosenBy,
                           rap::Clock clock, std::chrono::milliseconds patience)
    : m_index(index)
    , m_ledger(ledger)
    , m_mark(std::move(mark))
    , m_chosenBy(std::move(chosenBy))
    , m_clock(std::move(clock))
    , m_patience(patience)
{
}

Distribution::~Distribution() = default;

void Distribution::know(const QHash<QString, QString>& volumes)
{
    m_volumes = volumes;
}

Outlet& Distribution::outletOf(const QString& root)
{
    std::unique_ptr<Outlet>& outlet = m_outlets[root];
    if (outlet)
        return *outlet;
    outlet = std::make_unique<Outlet>(root, m_volumes.value(root), m_mark, m_clock, m_patience, nullptr);
    connect(outlet.get(), &Outlet::copied, this,
            [this, root](const Outlet::Order& order, const filing::Copied& made, rap::HongKongTime at) {
                if (!made.taken.isEmpty())
                    qCWarning(log).noquote() << order.report << "is at" << root << "as" << made.files.first().path
                                             << "because another file has the name" << made.taken;
                m_copied += Key{order.report, root, order.path};
                record({copyOf(order, root, at)});
                Q_EMIT copied(order.report, root);
            });
    connect(outlet.get(), &Outlet::volumeFound, this,
            [this, root](const QString& volume) { Q_EMIT volumeFound(root, volume); });
    connect(outlet.get(), &Outlet::rested, this, [this, from = outlet.get()] {
        if (const auto fault = from->fault(); fault && from->waiting() > 0) {
            qCWarning(log).noquote() << from->waiting() << "reports are not copied to" << from->root() << fault->detail;
            Q_EMIT away({from->root(), from->copies(), from->waiting(), m_moved.value(from->root()),
                         int(m_movedBefore.value(from->root()).size()), fault});
        }
        settle();
    });
    return *outlet;
}

Outlet::Order Distribution::orderOf(const ledger::Report& report, const profile::Profile& by,
                                    const profile::Destination& to) const
{
    Outlet::Order order{report.path, report.fetched->sha256, pathOf(to), {}};
    order.copy.root = rootOf(to);
    const profile::LocalPlace place = profile::placeOf(report, to.path);
    order.copy.folders = place.folders;
    order.copy.file = place.file;
    order.copy.files = filing::filesToCopy(report, by.keepZip);
    order.copy.whose =
        QStringList{m_index.account().toCaseFolded(), report.path, QString::fromLatin1(report.fetched->sha256.toHex())}
            .join(u'\n');
    order.copy.mark = m_mark.section(u'-', -1);
    return order;
}

void Distribution::take(const QString& path)
{
    const ledger::Report* const report = m_index.find(path);
    const profile::Profile* const by = report != nullptr && report->fetched ? m_chosenBy(*report) : nullptr;
    if (by == nullptr)
        return;
    for (const profile::Destination& to : by->further) {
        const Outlet::Order order = orderOf(*report, *by, to);
        record({copyOf(order, order.copy.root, std::nullopt)}); // it waits, whatever becomes of this run
        m_settled = false;
        if (m_movedBefore[order.copy.root].remove(path)) // it was fetched again
            --m_moved[order.copy.root];
        outletOf(order.copy.root).take(order);
    }
}

void Distribution::look()
{
    ++m_asked;
    m_settled = false;
    m_copied.clear();
    rap::whenFinished(m_ledger.copies(m_index.account()), this, [this](const rap::Result<QList<ledger::Copy>>& copies) {
        if (copies)
            takeKnown(*copies);
        else
            qCWarning(log).noquote() << "not known what is to be copied:" << copies.error().detail;
        --m_asked;
        settle();
    });
}

void Distribution::takeKnown(const QList<ledger::Copy>& copies)
{
    const auto known = std::make_shared<Known>();
    known->done = m_copied;
    for (const ledger::Copy& copy : copies)
        (copy.at ? known->done : known->waiting) += Key{copy.report, copy.root, copy.path};
    known->waiting -= known->done;
    m_moved.clear();
    m_movedBefore.clear();
    Orders orders;
    for (const ledger::Report& report : m_index.reports())
        addOrders(report, *known, orders);
    record(known->wishes);

    QSet<QString> folders; // of days that the index was not loaded with
    for (const Key& key : std::as_const(known->waiting))
        if (m_index.find(key.first()) == nullptr)
            folders += folderOf(key.first());
    if (folders.isEmpty()) {
        begin(orders);
        return;
    }
    ++m_asked;
    rap::whenFinished(m_ledger.reportsIn(m_index.account(), m_index.base(), folders.values()), this,
                      [this, known, orders](const rap::Result<QList<ledger::Report>>& reports) {
                          Orders all = orders;
                          if (reports)
                              for (const ledger::Report& report : *reports)
                                  if (m_index.find(report.path) == nullptr)
                                      addOrders(report, *known, all);
                          begin(all);
                          --m_asked;
                          settle();
                      });
}

void Distribution::addOrders(const ledger::Report& report, Known& known, Orders& orders)
{
    const bool isFiled = report.state() == ledger::State::Fetched || report.state() == ledger::State::NotInFolder;
    const profile::Profile* const by = isFiled ? m_chosenBy(report) : nullptr;
    if (by == nullptr)
        return;
    for (const profile::Destination& to : by->further) {
        const QString root = rootOf(to);
        const Key key{report.path, root, pathOf(to)};
        const bool waits = known.waiting.contains(key);
        if (known.done.contains(key) || (!waits && !report.listed))
            continue;
        if (!report.onDisk) {
            ++m_moved[root];
            if (waits) // else it left before anybody wanted it there
                m_movedBefore[root] += report.path;
            continue;
        }
        const Outlet::Order order = orderOf(report, *by, to);
        if (!waits)
            known.wishes += copyOf(order, root, std::nullopt);
        orders[root] += order;
    }
}

void Distribution::begin(const Orders& orders)
{
    for (const auto& [root, outlet] : m_outlets)
        if (!orders.contains(root))
            outlet->takeAll({});
    for (auto moved = m_moved.begin(); moved != m_moved.end(); ++moved)
        static_cast<void>(outletOf(moved.key())); // to be told of
    for (auto of = orders.begin(); of != orders.end(); ++of)
        outletOf(of.key()).takeAll(of.value());
}

void Distribution::record(const QList<ledger::Copy>& copies)
{
    if (copies.isEmpty())
        return;
    ++m_asked;
    rap::whenFinished(m_ledger.recordCopies(m_index.account(), copies), this, [this](const rap::Result<void>& written) {
        // The next look finds the copy where it is.
        if (!written)
            qCWarning(log).noquote() << "copied, or to be copied, but not in the ledger:" << written.error().detail;
        --m_asked;
        settle();
    });
}

void Distribution::stop()
{
    for (const auto& [root, outlet] : m_outlets)
        outlet->stop();
}

bool Distribution::isIdle() const
{
    return m_asked == 0 && std::none_of(m_outlets.begin(), m_outlets.end(),
                                        [](const auto& outlet) { return outlet.second->isAtWork(); });
}

void Distribution::settle()
{
    if (!isIdle() || std::exchange(m_settled, true))
        return;
    Q_EMIT idle();
}

QList<DestinationState> Distribution::destinations() const
{
    QList<DestinationState> all;
    for (const auto& [root, outlet] : m_outlets)
        all += {root,
                outlet->copies(),
                outlet->waiting(),
                m_moved.value(root),
                int(m_movedBefore.value(root).size()),
                outlet->fault()};
    return all;
}

} // namespace session
