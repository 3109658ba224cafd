#pragma once

#include "filing/LocalFile.h"
#include "rap/Error.h"
#include "rap/Time.h"

#include <QString>
#include <memory>
#include <optional>

namespace session {

/// The program that retrieves for an account, as it says of itself. Anything but `since` may be empty where it was too
/// soon to ask.
struct Retriever {
    QString program; ///< "rapdesk" is the window, "rapdesk-cli" the command line.
    qint64 process = 0;
    QString machine;
    rap::HongKongTime since;

    bool operator==(const Retriever&) const = default;
};

/// For the clerk, translated: "RAP Desk's window (process 1234)".
[[nodiscard]] QString nameOf(const Retriever& retriever);
/// What a program that does not want to wait has to say. Error kind: RetrievedElsewhere.
[[nodiscard]] rap::Error retrievedBy(const Retriever& other);

/// An account's lock (account::ConfigFolder::retriever): while it lives, no other program of this workstation, nor
/// another one here, gets it. The operating system holds it: it is free as soon as the program has ended, however that
/// was. The ledger beside it needs a file system that knows locks just the same. Blocking, shortly; any thread.
class RetrieverLock {
public:
    ~RetrieverLock();
    Q_DISABLE_COPY_MOVE(RetrieverLock)

    /// A null pointer where another has it. Errors: as LocalFile.h.
    [[nodiscard]] static rap::Result<std::shared_ptr<RetrieverLock>> take(const QString& file, rap::HongKongTime now);
    /// Who has it now; empty where nobody has.
    [[nodiscard]] static std::optional<Retriever> holder(const QString& file);

private:
    explicit RetrieverLock(filing::OutFile held);
    filing::OutFile m_held;
};

} // namespace session
