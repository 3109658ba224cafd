#pragma once

#include "handin/KeyDrop.h"
#include "sftp/Arrival.h"

namespace handin {

/// What a KeyDrop does, on its thread.
class KeyDrop::Worker : public QObject {
    Q_OBJECT
public:
    Worker();

    void put(Drop drop);

Q_SIGNALS:
    void done(const QString& place);
    void failed(const rap::Error& error);

private:
    void open();
    void opened(const sftp::wire::Body& body);
    void lookWhy(const sftp::wire::Status& refusal);
    void write(const QByteArray& handle);
    void finish(const sftp::wire::Status& worst);
    void fail(const rap::Error& error);

    sftp::Arrival* m_arrival;
    QString m_place;
    QByteArray m_text;
    bool m_mayBeThere = false; ///< The file was asked for, and not refused.
};

} // namespace handin
