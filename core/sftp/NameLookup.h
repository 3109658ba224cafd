#pragma once

#include <QHostAddress>
#include <QList>
#include <QObject>
#include <QString>
#include <memory>

namespace sftp {

/// Asks the operating system for the addresses of one server name. The question cannot be taken back, and a mute name
/// server is waited for much longer than we want: it is asked on a thread of its own that nobody waits for, not even
/// the end of the program. Lives on its maker's thread; deleting it drops the answer.
class NameLookup : public QObject {
    Q_OBJECT
public:
    explicit NameLookup(const QString& host, QObject* parent = nullptr);
    ~NameLookup() override;

Q_SIGNALS:
    /// Once. In the operating system's order; empty where it knows none, and then with its words for why.
    void answered(const QList<QHostAddress>& addresses, const QString& fault);

private:
    struct Question;
    static void ask(const std::shared_ptr<Question>& question, const QByteArray& host);
    std::shared_ptr<Question> m_question;
};

} // namespace sftp
