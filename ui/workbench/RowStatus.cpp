#include "RowStatus.h"

#include <QCoreApplication>
#include <algorithm>

namespace workbench {

using download::TransferState;
using download::TransferStep;
using rap::ErrorKind;

namespace {

struct Status {
    Q_DECLARE_TR_FUNCTIONS(Status)
};

} // namespace

int percentOf(const download::Transfer& transfer)
{
    if (!transfer.size || *transfer.size <= 0)
        return transfer.step == TransferStep::Fetching ? -1 : 100;
    return int(std::clamp<qint64>(transfer.received * 100 / *transfer.size, 0, 100));
}

bool isMoving(const download::Transfer& transfer)
{
    return transfer.state == TransferState::Running &&
           (transfer.step != TransferStep::Fetching || transfer.received > transfer.begunWith);
}

TransferMark markOf(const download::Transfer& transfer)
{
    const bool asked = transfer.state == TransferState::Running && !isMoving(transfer);
    return {transfer.id, asked ? TransferState::Waiting : transfer.state, transfer.step, percentOf(transfer),
            transfer.error.value_or(rap::Error())};
}

RowStatus rowStatus(const ledger::Report& report, const TransferMark* mark, bool wanted)
{
    if (mark != nullptr) {
        switch (mark->state) {
        case TransferState::Waiting:
            return RowStatus::Waiting;
        case TransferState::Running:
            return RowStatus::Running;
        case TransferState::Paused:
            return RowStatus::Paused;
        case TransferState::NeedsAttention:
            return RowStatus::NeedsAttention;
        case TransferState::Failed:
            return RowStatus::Failed;
        case TransferState::Done:
            break;
        }
    }
    switch (report.state()) {
    case ledger::State::Fetched:
        return RowStatus::Filed;
    case ledger::State::NotInFolder:
        return RowStatus::NotInFolder;
    case ledger::State::Gone:
        return wanted ? RowStatus::Gone : RowStatus::NotWanted;
    case ledger::State::New:
        break;
    }
    if (!wanted)
        return RowStatus::NotWanted;
    if (!report.fetched)
        return RowStatus::New;
    return report.onDisk ? RowStatus::Changed : RowStatus::Missing;
}

QString statusText(RowStatus status, const TransferMark* mark)
{
    switch (status) {
    case RowStatus::Running:
        if (mark == nullptr)
            break;
        if (mark->step == TransferStep::Checking)
            return Status::tr("Checking");
        if (mark->step == TransferStep::Filing)
            return Status::tr("Filing");
        if (mark->percent >= 0)
            //: Progress of a download
            return Status::tr("%1 %").arg(mark->percent);
        break;
    case RowStatus::Waiting:
        if (mark != nullptr && mark->percent > 0)
            //: A download that waits, and how much of it has come
            return Status::tr("Waiting, %1 % here").arg(mark->percent);
        break;
    case RowStatus::Failed:
    case RowStatus::NeedsAttention:
        if (mark != nullptr)
            if (const QString reason = shortReason(mark->error.kind); !reason.isEmpty())
                return status == RowStatus::Failed ? Status::tr("Failed: %1").arg(reason)
                                                   : Status::tr("Stopped: %1").arg(reason);
        break;
    default:
        break;
    }
    return statusWord(status);
}

namespace {

QString widestOf(const QStringList& texts, const QFontMetrics& metrics)
{
    return *std::max_element(texts.begin(), texts.end(), [&metrics](const QString& one, const QString& other) {
        return metrics.horizontalAdvance(one) < metrics.horizontalAdvance(other);
    });
}

} // namespace

QString widestStatus(const QFontMetrics& metrics)
{
    QStringList texts{widestWord(metrics)};
    TransferMark mark;
    mark.percent = 100;
    texts.append(statusText(RowStatus::Waiting, &mark));
    for (int kind = 0; kind <= int(ErrorKind::Cancelled); ++kind) {
        mark.error.kind = ErrorKind(kind);
        texts.append(statusText(RowStatus::Failed, &mark));
        texts.append(statusText(RowStatus::NeedsAttention, &mark));
    }
    return widestOf(texts, metrics);
}

QString widestWord(const QFontMetrics& metrics)
{
    QStringList texts;
    for (int status = 0; status < rowStatusCount; ++status)
        texts.append(statusWord(RowStatus(status)));
    return widestOf(texts, metrics);
}

QString statusWord(RowStatus status)
{
    switch (status) {
    case RowStatus::Failed:
        return Status::tr("Failed");
    case RowStatus::NeedsAttention:
        return Status::tr("Stopped");
    case RowStatus::Running:
        return Status::tr("Downloading");
    case RowStatus::Paused:
        return Status::tr("Paused");
    case RowStatus::Waiting:
        return Status::tr("Waiting");
    case RowStatus::New:
        return Status::tr("New");
    case RowStatus::Changed:
        return Status::tr("Changed on RAP");
    case RowStatus::Missing:
        return Status::tr("Not on disk");
    case RowStatus::NotInFolder:
        return Status::tr("Not in folder");
    case RowStatus::Filed:
        return Status::tr("Filed");
    case RowStatus::Gone:
        return Status::tr("Gone from RAP");
    case RowStatus::NotWanted:
        return Status::tr("Not wanted");
    }
    return {};
}

QString statusExplanation(RowStatus status, const ledger::Report& report, const TransferMark* mark)
{
    switch (status) {
    case RowStatus::Failed:
    case RowStatus::NeedsAttention:
        return mark != nullptr ? mark->error.text() : QString();
    case RowStatus::Running:
        return Status::tr("On its way from RAP.");
    case RowStatus::Paused:
        return Status::tr("Paused. It goes on where it stopped.");
    case RowStatus::Waiting:
        return Status::tr("Waits for its turn.");
    case RowStatus::New:
        return Status::tr("On RAP and not on this PC yet.");
    case RowStatus::Changed:
        return Status::tr("RAP has another file under this name since you fetched it. Fetch it to have both.");
    case RowStatus::Missing:
        return Status::tr("It was filed, but its file was moved, changed or deleted since. Fetch it to have it again.");
    case RowStatus::NotInFolder:
        return Status::tr(
            "It was filed, and was moved, changed or deleted since. It is not fetched again by itself: use "
            "Fetch again to have it in its folder.");
    case RowStatus::Filed:
        return report.fetched && !report.fetched->files.isEmpty() ? report.fetched->files.first().path
                                                                  : Status::tr("On this PC.");
    case RowStatus::Gone:
        return Status::tr(
            "RAP listed it once and no longer does, and it was not fetched. Ask the clearing house for it.");
    case RowStatus::NotWanted:
        return report.listed
                   ? Status::tr("No report profile wants it, so it is not fetched by itself. Use Fetch to have "
                                "it all the same.")
                   : Status::tr("No report profile wanted it, and RAP no longer lists it.");
    }
    return {};
}

ui::Tone statusTone(RowStatus status)
{
    switch (status) {
    case RowStatus::Failed:
    case RowStatus::NeedsAttention:
        return ui::Tone::Bad;
    case RowStatus::Changed:
    case RowStatus::Missing:
        return ui::Tone::Warning;
    case RowStatus::New:
    case RowStatus::Running:
        return ui::Tone::Accent;
    case RowStatus::Filed:
        return ui::Tone::Good;
    case RowStatus::NotInFolder:
    case RowStatus::Paused:
    case RowStatus::Waiting:
    case RowStatus::Gone:
    case RowStatus::NotWanted:
        break;
    }
    return ui::Tone::Quiet;
}

ui::Icon statusIcon(RowStatus status)
{
    switch (status) {
    case RowStatus::Failed:
    case RowStatus::NeedsAttention:
        return ui::Icon::Error;
    case RowStatus::Running:
        return ui::Icon::Download;
    case RowStatus::Paused:
        return ui::Icon::Pause;
    case RowStatus::Waiting:
        return ui::Icon::Waiting;
    case RowStatus::New:
        return ui::Icon::Dot;
    case RowStatus::Changed:
    case RowStatus::Missing:
        return ui::Icon::Warning;
    case RowStatus::NotInFolder:
    case RowStatus::Filed:
        return ui::Icon::Check;
    case RowStatus::Gone:
    case RowStatus::NotWanted:
        return ui::Icon::Ring;
    }
    return ui::Icon::None;
}

bool isStatusFilled(RowStatus status)
{
    switch (status) {
    case RowStatus::Failed:
    case RowStatus::NeedsAttention:
    case RowStatus::Changed:
    case RowStatus::Missing:
    case RowStatus::Filed:
        return true;
    default:
        return false;
    }
}

QString shortReason(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::NotSsh:
        return Status::tr("not reached");
    case ErrorKind::ConnectionLost:
        return Status::tr("connection lost");
    case ErrorKind::NoCommonAlgorithm:
    case ErrorKind::Protocol:
    case ErrorKind::SessionRefused:
    case ErrorKind::RemoteFailure:
        return Status::tr("server fault");
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::HostKeyOtherType:
        return Status::tr("not verified");
    case ErrorKind::LoginRefused:
        return Status::tr("login refused");
    case ErrorKind::KeyUnusable:
    case ErrorKind::KeyLocked:
        return Status::tr("SSH key");
    case ErrorKind::BaseFolderMissing:
    case ErrorKind::RemoteNotFound:
        return Status::tr("gone from RAP");
    case ErrorKind::RemoteNoPermission:
        return Status::tr("no access");
    case ErrorKind::RemoteChanged:
        return Status::tr("changed on RAP");
    case ErrorKind::NotAZip:
        return Status::tr("not a ZIP");
    case ErrorKind::DamagedZip:
        return Status::tr("damaged ZIP");
    case ErrorKind::UnsafeZip:
        return Status::tr("unsafe ZIP");
    case ErrorKind::UnknownZip:
        return Status::tr("unknown ZIP");
    case ErrorKind::DiskFull:
        return Status::tr("disk full");
    case ErrorKind::LocalNoPermission:
        return Status::tr("folder locked");
    case ErrorKind::TargetGone:
        return Status::tr("folder gone");
    case ErrorKind::LocalFailure:
        return Status::tr("disk fault");
    case ErrorKind::Ledger:
        return Status::tr("ledger");
    case ErrorKind::BadCall:
    case ErrorKind::RemoteExists:
    case ErrorKind::Settings:
    case ErrorKind::Secrets:
    case ErrorKind::RetrievedElsewhere:
    case ErrorKind::Cancelled:
        break;
    }
    return {};
}

} // namespace workbench
