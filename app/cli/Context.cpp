#include "app/cli/Context.h"

namespace cli {

ExitCode fail(Context& context, const rap::Error& error)
{
    context.console.complain(error);
    return exitCodeFor(error.kind);
}

ExitCode failOfFile(Context& context, const rap::Error& error)
{
    const ExitCode code = fail(context, error);
    return error.kind == rap::ErrorKind::Settings ? ExitCode::BadCall : code;
}

} // namespace cli
