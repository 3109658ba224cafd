#include "ui/accounts/KeyTry.h"

#include "account/KeyFile.h"
#include "rap/WhenFinished.h"
#include "sftp/UserKey.h"

namespace ui {

KeyTry::KeyTry(QObject* parent)
    : QObject(parent)
{
}

void KeyTry::start(const QString& keyFile, const QString& passphrase, Done done)
{
    drop();
    const auto key = account::inspectKeyFile(keyFile);
    if (!key || !key->encrypted || passphrase.isEmpty()) {
        done({});
        return;
    }
    m_isTrying = true;
    rap::whenFinished(sftp::tryPassphraseBeside(keyFile, passphrase), this,
                      [this, current = m_try, done = std::move(done)](const rap::Result<void>& opened) {
                          if (current != m_try)
                              return;
                          m_isTrying = false;
                          done(opened);
                      });
}

void KeyTry::drop()
{
    ++m_try;
    m_isTrying = false;
}

} // namespace ui
