#pragma once

#include "ledger/Copy.h"
#include "ledger/Ledger.h"
#include "ledger/ReportIndex.h"
#include "profile/Profile.h"
#include "session/Outlet.h"

#include <QHash>
#include <QObject>
#include <QSet>
#include <functional>
#include <map>
#include <memory>

namespace session {

/// How it goes with one further destination's root.
struct DestinationState {
    QString root;
    int copied = 0;                  ///< Reports, since the last look().
    int waiting = 0;                 ///< Reports that are to be there and are not yet.
    int moved = 0;                   ///< Reports that are not in their folder any more, and so cannot be copied.
    int movedBefore = 0;             ///< Of those: had waited for it already when they left.
    std::optional<rap::Error> fault; ///< Why some wait; empty while nothing stands in the way.
};

/// The same for the clerk: what happened, how many reports wait for it, and that they are copied at the next run. For
/// one that has a fault.
[[nodiscard]] rap::Error notCopied(const DestinationState& state);

/// The first of them that reports wait for, told so; empty where all is copied. Reports that left their folder before
/// they were copied count: only a person can help those.
[[nodiscard]] std::optional<rap::Error> notCopiedOf(const QList<DestinationState>& states);

/// Files an account's reports to the further destinations of the profiles that choose them: all that RAP lists and that
/// is here, also what was here before the destination was named, and whatever waits since RAP listed it. The ledger
/// knows what was copied, and nothing is copied twice; a destination with another path template is another destination.
/// Each root has a thread of its own, and its troubles hold up neither fetching nor the others.
///
/// Lives on its maker's thread, which needs an event loop; nothing here blocks. Index and ledger must outlive it.
class Distribution : public QObject {
    Q_OBJECT
public:
    /// Null where no profile chooses the report; good until control returns to the event loop.
    using Chooser = std::function<const profile::Profile*(const ledger::Report&)>;

    /// `mark`: of manifests and temporary names, one for each account and workstation (ConfigFolder::mark()).
    Distribution(ledger::ReportIndex& index, ledger::Ledger& ledger, QString mark, Chooser chosenBy, rap::Clock clock,
                 std::chrono::milliseconds patience = std::chrono::seconds(30));
    ~Distribution() override;

    /// On which volumes roots were in earlier runs (filing::volumeOf()); volumeFound() tells what to remember.
    void know(const QHash<QString, QString>& volumes);

    void look(); ///< For all that is to be copied, and tries the destinations that are away. Ends in idle().
    void take(const QString& path); ///< A report that was filed just now; remote path.
    void stop();                    ///< What is not copied yet waits for the next look().

    [[nodiscard]] bool isIdle() const;
    [[nodiscard]] QList<DestinationState> destinations() const; ///< That something was for, by root.

Q_SIGNALS:
    void copied(const QString& path, const QString& root); ///< Remote path. At the destination and in its manifest.
    void away(const session::DestinationState& state);     ///< Nothing more is copied there now, and reports wait.
    void volumeFound(const QString& root, const QString& volume);
    void idle(); ///< All is copied and in the ledger, or cannot be copied now.

private:
    using Key = QStringList;                             // report, root, path
    using Orders = QHash<QString, QList<Outlet::Order>>; // by root
    struct Known;

    [[nodiscard]] Outlet& outletOf(const QString& root);
    [[nodiscard]] Outlet::Order orderOf(const ledger::Report& report, const profile::Profile& by,
                                        const profile::Destination& to) const;
    void takeKnown(const QList<ledger::Copy>& copies);
    void addOrders(const ledger::Report& report, Known& known, Orders& orders);
    void takeEarlier(const std::shared_ptr<Known>& known, const Orders& orders);
    void begin(const Orders& orders);
    void record(const QList<ledger::Copy>& copies);
    void settle();

    ledger::ReportIndex& m_index;
    ledger::Ledger& m_ledger;
    QString m_mark;
    Chooser m_chosenBy;
    rap::Clock m_clock;
    std::chrono::milliseconds m_patience;
    QHash<QString, QString> m_volumes;                    ///< By root.
    std::map<QString, std::unique_ptr<Outlet>> m_outlets; ///< By root.
    QHash<QString, int> m_moved;                          ///< The same.
    QHash<QString, QSet<QString>> m_movedBefore;          ///< Reports, by root.
    QSet<Key> m_copied;                                   ///< Since the ledger was asked last.
    int m_asked = 0;                                      ///< Of the ledger, and not answered.
    bool m_settled = true;
};

} // namespace session
