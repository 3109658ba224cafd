#pragma once

#include "ui/profiles/ProfileDraft.h"

#include <QAbstractListModel>
#include <variant>

namespace ui {

/// An account's report profiles while they are edited, in the order in which they decide. Nothing is kept before the
/// caller keeps it; what was removed or replaced comes back by undo().
class DraftList : public QAbstractListModel {
    Q_OBJECT
public:
    explicit DraftList(QObject* parent = nullptr);

    void begin(const profile::ProfileSet& set); ///< Anew, with nothing to undo.
    [[nodiscard]] const QList<ProfileDraft>& drafts() const { return m_now.drafts; }
    [[nodiscard]] bool isChanged() const { return m_now != m_begun; } ///< Since begin().
    /// As it would be kept, or the first fault.
    [[nodiscard]] tl::expected<profile::ProfileSet, DraftFault> set() const;
    /// What the clerk decided of habits elsewhere meanwhile; not where those here were replaced since begin().
    [[nodiscard]] bool takeDecisions(const QList<profile::LearnedDecision>& decisions);

    void change(int at, const ProfileDraft& draft);
    int add(); ///< A profile that wants everything, at the end. Gives its position, as duplicate() does.
    int duplicate(int at);
    void remove(int at);
    void moveTo(int from, int to);
    void replaceAll(const profile::ProfileSet& set);

    [[nodiscard]] QString undoText() const; ///< What undo() would do; empty where there is nothing.
    int undo();                             ///< Gives the position of what came back.

    [[nodiscard]] int rowCount(const QModelIndex& parent = {}) const override;
    [[nodiscard]] QVariant data(const QModelIndex& index, int role) const override;

Q_SIGNALS:
    void changed(); ///< In whatever way; after the model's own signals.

private:
    struct Content {
        QList<ProfileDraft> drafts;
        QList<profile::LearnedDecision> decisions;

        bool operator==(const Content&) const = default;
    };
    struct Removed {
        int at = 0;
        ProfileDraft draft;
    };
    using Step = std::variant<Removed, Content>;

    [[nodiscard]] static Content contentOf(const profile::ProfileSet& set);
    [[nodiscard]] QString freeName(const QString& wish) const;
    int insert(int at, const ProfileDraft& draft);
    void show(const Content& content);

    Content m_begun;
    Content m_now;
    QList<Step> m_steps;
};

} // namespace ui
