#include "Keeping.h"

#include "Desk.h"

#include <QCoreApplication>
#include <QPointer>

namespace workbench {
namespace {

struct Tr {
    Q_DECLARE_TR_FUNCTIONS(workbench::Keeping)
};

/// What the ledger says, or that there is none to ask.
template <typename T, typename Ask> QFuture<rap::Result<T>> asked(const Desk* desk, Ask ask)
{
    if (desk != nullptr && desk->ledger() != nullptr)
        return ask(*desk->ledger());
    return QtFuture::makeReadyFuture(
        rap::Result<T>(rap::failure(rap::ErrorKind::Ledger, Tr::tr("The ledger is not open."),
                                    Tr::tr("Open it again in the main window, then try again."))));
}

} // namespace

viewer::Keeper keeperAt(const Desk& ofWindow)
{
    const QPointer<const Desk> desk(&ofWindow);
    viewer::Keeper keeper;
    keeper.notes = [desk](const viewer::ViewedReport& report) {
        return asked<QList<ledger::Note>>(
            desk, [&](ledger::Ledger& ledger) { return ledger.notes(report.account, report.path); });
    };
    keeper.keepNote = [desk](const viewer::ViewedReport& report, ledger::Note note) {
        return asked<void>(desk, [&](ledger::Ledger& ledger) {
            note.at = desk->now();
            return ledger.recordNote(report.account, report.path, note);
        });
    };
    keeper.ruler = [desk](const QString& reportId) {
        return asked<QList<int>>(desk, [&](ledger::Ledger& ledger) { return ledger.ruler(reportId); });
    };
    keeper.keepRuler = [desk](const QString& reportId, const QList<int>& starts) {
        return asked<void>(desk, [&](ledger::Ledger& ledger) { return ledger.recordRuler(reportId, starts); });
    };
    return keeper;
}

} // namespace workbench
