#pragma once

#include "rap/Error.h"

#include <QObject>
#include <functional>

namespace ui {

/// Tries a passphrase on the key file itself, beside the window: a key is locked so that it takes a while. Lives on its
/// maker's thread.
class KeyTry : public QObject {
    Q_OBJECT
public:
    explicit KeyTry(QObject* parent = nullptr);

    /// `done` is told whether the passphrase opens the key, on this thread; at once, and without a try, where there is
    /// none, the key is not locked, or its file is of no use: that is said elsewhere. Of an earlier start nothing is
    /// heard any more. Error kind: KeyLocked.
    using Done = std::function<void(const rap::Result<void>& opened)>;
    void start(const QString& keyFile, const QString& passphrase, Done done);
    void drop();
    [[nodiscard]] bool isTrying() const { return m_isTrying; }

private:
    int m_try = 0;
    bool m_isTrying = false;
};

} // namespace ui
