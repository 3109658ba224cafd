#pragma once

#include "PageNotes.h"
#include "ViewedReport.h"

#include <QObject>
#include <optional>

namespace viewer {

/// What she adds to the report that is read, its notes and the ruler of its ID: as her keeper has it, and what is on
/// its way there. Words that could not be kept stay here, also while another report is read. Lives on the GUI thread.
class Kept : public QObject {
    Q_OBJECT
public:
    explicit Kept(Keeper keeper, QObject* parent = nullptr);

    [[nodiscard]] bool isPossible() const { return m_keeper.notes != nullptr; }
    /// Of that report from now on. Ends in notesChanged() and rulerChanged(), or in failed().
    void read(const ViewedReport& report);
    /// Of a part of it (Part::key()); empty while they are not known.
    [[nodiscard]] std::optional<PageNotes> notes(const QString& part) const;
    void keepNote(const QString& part, qint64 page, const QString& text); ///< Without text there is none any more.
    [[nodiscard]] const QList<int>& ruler() const { return m_ruler; }     ///< Empty where there is none.
    void keepRuler(const QList<int>& starts);

    [[nodiscard]] bool isSettled() const { return m_unkept.isEmpty(); } ///< All notes are kept.
    void keepAgain();                                                   ///< Those that could not be.

Q_SIGNALS:
    void notesChanged();
    void rulerChanged();
    void failed(const rap::Error& error);                  ///< To read, or to keep the ruler.
    void noteFailed(qint64 page, const rap::Error& error); ///< It is not kept, but still here. Page from 0.
    void kept();                                           ///< Something: who else shows it should read again.
    void settled();                                        ///< isSettled() became true.

private:
    struct Unkept {
        ViewedReport report;
        ledger::Note note;
        int number = 0;
        bool isUnderWay = false;
    };
    void keep(Unkept& unkept);
    void take(const Unkept& kept);

    const Keeper m_keeper;
    ViewedReport m_report;
    std::optional<QList<ledger::Note>> m_notes;
    QList<Unkept> m_unkept; ///< In the order in which they were written.
    QList<int> m_ruler;
    int m_lastNumber = 0;
    int m_rulersUnderWay = 0;
};

} // namespace viewer
