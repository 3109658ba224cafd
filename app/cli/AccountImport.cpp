#include "session/AccountImport.h"

#include "app/cli/AccountText.h"
#include "app/cli/Commands.h"
#include "app/cli/Parser.h"
#include "app/cli/Words.h"

#include <QDir>
#include <QJsonArray>

namespace cli {
namespace {

struct Options {
    std::string file;
    std::string name;
    std::string user;
    std::string key;
    std::string to;
    bool replace = false;
};

QString absolute(const std::string& path)
{
    return QDir::cleanPath(QDir::current().absoluteFilePath(fromArgument(path)));
}

void supply(session::AccountFile& file, const Options& options)
{
    if (!options.name.empty())
        file.account.name = fromArgument(options.name);
    if (!options.user.empty())
        file.account.user = fromArgument(options.user);
    if (!options.key.empty())
        file.supplyKey(absolute(options.key));
    if (!options.to.empty())
        file.account.targetFolder = absolute(options.to);
}

/// What the importer could have said in the call.
QString optionFor(account::Field field)
{
    switch (field) {
    case account::Field::Name:
        return QStringLiteral("--name NAME");
    case account::Field::User:
        return QStringLiteral("--user USER");
    case account::Field::KeyFile:
        return QStringLiteral("--key FILE");
    case account::Field::TargetFolder:
        return QStringLiteral("--to DIR");
    default:
        return {};
    }
}

QJsonArray keyArray(const QList<sftp::PresentedKey>& keys)
{
    QJsonArray array;
    for (const sftp::PresentedKey& key : keys)
        array += QJsonObject{{QStringLiteral("address"), key.address.text()},
                             {QStringLiteral("type"), key.type},
                             {QStringLiteral("fingerprint"), key.fingerprint}};
    return array;
}

void show(Context& context, const session::AccountImport& import)
{
    const KeyFacts key = keyFacts(import.account, context.clock().date());
    if (context.json) {
        QJsonObject object = accountObject(import.account, key);
        object.insert(QStringLiteral("pinned"), keyArray(import.newKeys));
        object.insert(QStringLiteral("profiles"),
                      import.profiles ? QJsonValue(import.profiles->profiles.size()) : QJsonValue(QJsonValue::Null));
        object.insert(QStringLiteral("result"),
                      import.replacesAccount ? QStringLiteral("replaced") : QStringLiteral("imported"));
        context.console.print(object);
    } else {
        Labels labels = accountLabels(import.account, key);
        for (const sftp::PresentedKey& pinned : import.newKeys)
            labels << std::pair(Tr::tr("Pinned"),
                                QStringLiteral("%1 %2 %3").arg(pinned.address.text(), pinned.type, pinned.fingerprint));
        if (import.profiles)
            labels << std::pair(Tr::tr("Profiles"), QString::number(import.profiles->profiles.size()));
        context.console.print(labelled(labels));
    }
    for (const sftp::PresentedKey& left : import.leftOut)
        context.console.tell(Tr::tr("Note: a further host key of %1 in the file was not pinned (%2 %3): this "
                                    "workstation trusts that server already.")
                                 .arg(left.address.text(), left.type, left.fingerprint));
    if (key.fault)
        context.console.tell(Tr::tr("Note: ") + key.fault->text());
}

ExitCode importAccount(Context& context, const Options& options)
{
    auto file = session::readAccountFile(fromArgument(options.file));
    if (!file)
        return failOfFile(context, file.error());
    supply(*file, options);
    auto import = session::planImport(context.config, *file, context.clock().date());
    if (!import)
        return fail(context, import.error());
    if (import->account.targetFolder.isEmpty()) {
        import->account.targetFolder = account::suggestedTargetFolder();
        import->missing.removeIf(
            [](const account::FieldFault& fault) { return fault.field == account::Field::TargetFolder; });
    }
    if (!import->missing.isEmpty()) {
        rap::Error error = import->missing.first().error;
        if (const QString option = optionFor(import->missing.first().field); !option.isEmpty())
            error.nextStep = Tr::tr("Say it in the call: %1").arg(option);
        return fail(context, error);
    }
    const auto existing = options.replace ? session::Existing::Replace : session::Existing::Keep;
    const auto done = session::carryOut(context.config, *import, existing);
    if (!done) {
        rap::Error error = done.error();
        if (error.kind == rap::ErrorKind::BadCall && (import->replacesAccount || import->replacesProfiles))
            error.nextStep = Tr::tr("Give it another name (--name), or call with --replace.");
        return fail(context, error);
    }
    import->account = *done;
    show(context, *import);
    return ExitCode::Done;
}

} // namespace

void addAccountImport(CLI::App& account, Command& chosen)
{
    auto* const command = addCommand(
        account, "import", Tr::tr("Takes an account from a file that 'export' has written"),
        {Tr::tr("A file with a fault is refused with its line, and nothing is changed: exit code 2. Host keys in the "
                "file are pinned, unless this workstation trusts that server already; one that contradicts what is "
                "pinned is refused: exit code 4. With --replace, what the file leaves out stays as it is here, and the "
                "day on which the key was registered is taken only with the key that the file names.")},
        {QStringLiteral("rapdesk-cli account import acme.rapdesk --key ~/.ssh/acme_ed25519 --to /srv/reports")});
    auto options = std::make_shared<Options>();
    addOption(*command, "FILE", options->file, "", Tr::tr("As 'account export' writes it")).required();
    addOption(*command, "--name", options->name, "NAME",
              Tr::tr("Your own word for the account (default: as in the file)"));
    addOption(*command, "--user", options->user, "USER", Tr::tr("RAP user ID"));
    addOption(*command, "--key", options->key, "FILE", Tr::tr("Private SSH key"));
    addOption(*command, "--to", options->to, "DIR",
              Tr::tr("Where reports go (default: 'RAP Reports' in your documents)"));
    addFlag(*command, "--replace", options->replace,
            Tr::tr("In place of an account of that name, and of its report profiles"));
    onCall(*command, chosen, options, &importAccount);
}

} // namespace cli
