// An error as a banner.
#include "BannerPlanner.h"
#include "Messages.h"

namespace workbench {

using rap::ErrorKind;
using ui::BannerButton;
using ui::BannerContent;
using ui::Tone;

namespace {

QString titleOf(ErrorKind kind)
{
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::NotSsh:
    case ErrorKind::NoCommonAlgorithm:
        return Message::tr("RAP could not be reached.");
    case ErrorKind::ConnectionLost:
        return Message::tr("The connection to RAP broke.");
    case ErrorKind::HostKeyUnknown:
        return Message::tr("Is this really RAP?");
    case ErrorKind::HostKeyChanged:
        return Message::tr("The server is not the one that you know.");
    case ErrorKind::HostKeyOtherType:
        return Message::tr("The server shows another kind of key.");
    case ErrorKind::LoginRefused:
        return Message::tr("RAP refused the login.");
    case ErrorKind::KeyUnusable:
        return Message::tr("The SSH key cannot be used.");
    case ErrorKind::KeyLocked:
        return Message::tr("The SSH key is locked.");
    case ErrorKind::SessionRefused:
    case ErrorKind::RemoteFailure:
    case ErrorKind::Protocol:
        return Message::tr("RAP answered with a fault.");
    case ErrorKind::BaseFolderMissing:
        return Message::tr("The base folder is not on RAP.");
    case ErrorKind::RemoteNotFound:
        return Message::tr("It is no longer on RAP.");
    case ErrorKind::RemoteNoPermission:
        return Message::tr("RAP gives no access.");
    case ErrorKind::RemoteExists:
        return Message::tr("It is on RAP already.");
    case ErrorKind::RemoteChanged:
        return Message::tr("The report changed on RAP.");
    case ErrorKind::NotAZip:
    case ErrorKind::DamagedZip:
    case ErrorKind::UnsafeZip:
    case ErrorKind::UnknownZip:
        return Message::tr("A report could not be filed.");
    case ErrorKind::DiskFull:
        return Message::tr("The disk is full.");
    case ErrorKind::LocalNoPermission:
    case ErrorKind::TargetGone:
    case ErrorKind::LocalFailure:
        return Message::tr("Reports cannot be saved.");
    case ErrorKind::Ledger:
        return Message::tr("The record of fetched reports cannot be used.");
    case ErrorKind::Settings:
        return Message::tr("A settings file cannot be used.");
    case ErrorKind::Secrets:
        return Message::tr("The passphrase could not be saved.");
    case ErrorKind::RetrievedElsewhere:
        return Message::tr("Another program is fetching.");
    case ErrorKind::BadCall:
    case ErrorKind::Cancelled:
        break;
    }
    return Message::tr("That did not work.");
}

QList<BannerButton> buttonsFor(ErrorKind kind, bool anyStopped)
{
    const auto andRetry = [anyStopped](const BannerButton& first) {
        QList<BannerButton> buttons{first};
        if (anyStopped)
            buttons += button(command::retryFailed, Message::tr("Retry failed"));
        return buttons;
    };
    switch (kind) {
    case ErrorKind::NameNotFound:
    case ErrorKind::ConnectionRefused:
    case ErrorKind::TimedOut:
    case ErrorKind::NotSsh:
    case ErrorKind::NoCommonAlgorithm:
        return {editAt(account::Field::Primary, Message::tr("Check the account…")), tryAgain()};
    case ErrorKind::HostKeyUnknown:
    case ErrorKind::HostKeyChanged:
    case ErrorKind::HostKeyOtherType:
        return {button(command::checkHostKey, Message::tr("Compare the fingerprint…"), true), tryAgain()};
    case ErrorKind::LoginRefused:
        return {editAt(account::Field::User, Message::tr("Check the account…")), tryAgain()};
    case ErrorKind::BaseFolderMissing:
        return {editAt(account::Field::BaseFolder, Message::tr("Check the account…")), tryAgain()};
    case ErrorKind::KeyUnusable:
        return {editAt(account::Field::KeyFile, Message::tr("Choose the key…"), true), tryAgain()};
    case ErrorKind::KeyLocked:
        return {button(command::enterPassphrase, Message::tr("Enter the passphrase…"), true),
                editAt(account::Field::KeyFile, Message::tr("Choose the key…")), tryAgain()};
    case ErrorKind::DiskFull:
        return andRetry(button(command::openTarget, Message::tr("Open the folder")));
    case ErrorKind::LocalNoPermission:
    case ErrorKind::TargetGone:
    case ErrorKind::LocalFailure:
        return andRetry(editAt(account::Field::TargetFolder, Message::tr("Choose another folder…")));
    case ErrorKind::Ledger:
        return {button(command::reopenLedger, Message::tr("Try again"))};
    case ErrorKind::NotAZip:
    case ErrorKind::DamagedZip:
    case ErrorKind::UnsafeZip:
    case ErrorKind::UnknownZip:
        return {button(command::showFailed, Message::tr("Show what failed")),
                button(command::retryFailed, Message::tr("Retry failed")),
                button(command::contacts, Message::tr("Contacts…"))};
    case ErrorKind::RemoteChanged:
        return {button(command::showFailed, Message::tr("Show what failed")),
                button(command::retryFailed, Message::tr("Retry failed"))};
    case ErrorKind::Settings:
        return {button(command::editAccount, Message::tr("Edit account…"))};
    case ErrorKind::Secrets:
    case ErrorKind::Cancelled:
    case ErrorKind::BadCall:
        return {};
    default:
        return {tryAgain()};
    }
}

bool isUnreachable(ErrorKind kind)
{
    return kind == ErrorKind::ConnectionRefused || kind == ErrorKind::TimedOut || kind == ErrorKind::NameNotFound ||
           kind == ErrorKind::ConnectionLost;
}

bool isClosed(ErrorKind kind, const BannerFacts& facts)
{
    return rap::remedyFor(kind) == rap::Remedy::TryAgain && facts.opening;
}

bool isOnTheWay(ErrorKind kind)
{
    return rap::remedyFor(kind) == rap::Remedy::TryAgain || rap::remedyFor(kind) == rap::Remedy::NeedsUser;
}

} // namespace

BannerContent bannerFor(const rap::Error& error, const BannerFacts& facts)
{
    BannerContent content;
    content.tone = error.kind == ErrorKind::HostKeyUnknown || error.kind == ErrorKind::HostKeyOtherType ? Tone::Warning
                                                                                                        : Tone::Bad;
    content.title = titleOf(error.kind);
    content.buttons = facts.ofProfiles ? QList{button(command::editProfiles, Message::tr("Report profiles…"))}
                                       : buttonsFor(error.kind, facts.failed > 0);
    QStringList sentences;
    // Whoever does not answer because it is night need not be asked about addresses.
    if (isClosed(error.kind, facts)) {
        content.tone = Tone::Warning;
        content.title = Message::tr("RAP is closed now.");
        content.buttons = {tryAgain()};
        const QString when = ui::wording::when(*facts.opening, facts.now, facts.elsewhere);
        sentences.append(Message::tr("It opens %1.").arg(when));
        sentences.append(waitingSentence(facts.waiting));
        content.text = paragraph(sentences);
        return content;
    }
    sentences.append(error.message);
    sentences.append(error.nextStep);
    if (isUnreachable(error.kind) && !facts.clientAddress.isEmpty() && !error.text().contains(facts.clientAddress))
        sentences.append(Message::tr("This workstation's address is %1.").arg(facts.clientAddress));
    if (isOnTheWay(error.kind) && facts.here > 0)
        sentences.append(
            facts.here == 1
                ? Message::tr("Your filed report is not affected.")
                : Message::tr("Your %1 filed reports are not affected.").arg(ui::wording::number(facts.here)));
    content.text = paragraph(sentences);
    return content;
}

} // namespace workbench
