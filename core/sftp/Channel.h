#pragma once

#include "rap/Error.h"
#include "sftp/ByteStream.h"
#include "sftp/Packet.h"

#include <QHash>
#include <QObject>
#include <QTimer>
#include <chrono>
#include <deque>
#include <functional>

namespace sftp {

/// SFTP requests in flight, by number, each with what goes on when its answer comes; answers may come in any order. An
/// answer that fits no request, and any frame that does not parse, ends the channel. Lives on its connection's thread.
class Channel : public QObject {
    Q_OBJECT
public:
    /// `Data` in an answer lives as long as the call. Not called any more once the channel has ended.
    using Continuation = std::function<void(const wire::Body&)>;

    /// `stream` must outlive it. `answer`: how long requests may be in flight without a byte from the server.
    /// `oneAtATime`: a request waits here until the one before it is answered.
    Channel(ByteStream& stream, std::chrono::milliseconds answer, bool oneAtATime = false, QObject* parent = nullptr);

    void start(); ///< Ends in ready() or broken().
    void received(QByteArrayView bytes);
    void stop(); ///< From here on nothing is sent and nothing continues.

    void openDir(const QByteArray& path, const Continuation& then);
    void readDir(const QByteArray& handle, const Continuation& then);
    void open(const QByteArray& path, const Continuation& then);
    void read(const QByteArray& handle, quint64 offset, quint32 length, const Continuation& then);
    void close(const QByteArray& handle, const Continuation& then = {}); ///< Who only reads needs no answer.
    void stat(const QByteArray& path, const Continuation& then);
    void realPath(const QByteArray& path, const Continuation& then);
    /// Nothing is asked, and nothing continues, where the server does not know the question.
    void limits(const Continuation& then);
    /// A request that this room does not know: `encode` is given its number and makes its bytes, length word included.
    using Encode = std::function<QByteArray(quint32 id)>;
    void ask(const Encode& encode, const Continuation& then);

    /// Handles that were given and not given back.
    [[nodiscard]] int openHandles() const { return m_handlesGiven - m_handlesClosed; }
    /// How many handles the server had given out, as far as is known now, when it got a request: by handlesClosed() as
    /// that was sent. What was closed later was still open then.
    [[nodiscard]] int openHandlesThen(int closedThen) const { return m_handlesGiven - closedThen; }
    [[nodiscard]] int handlesClosed() const { return m_handlesClosed; }
    [[nodiscard]] qsizetype inFlight() const { return m_inFlight.size(); } ///< Those that wait here included.
    [[nodiscard]] const wire::Version& version() const { return m_version; }
    /// Ends the channel because an answer does not fit what was asked.
    void breakOff(const rap::Error& error);

Q_SIGNALS:
    void ready();
    void broken(const rap::Error& error);
    void turnEnded(); ///< The frames at hand have been worked through: the time to ask for more.

private:
    enum class State { New, Greeting, Open, Ended };

    quint32 nextId();
    void send(quint32 id, const QByteArray& request, const Continuation& then);
    void sendNext();
    void greeted(QByteArrayView frame);
    void answered(QByteArrayView frame);
    void watch();
    void lookAtClock();

    ByteStream& m_stream;
    std::chrono::milliseconds m_answerDeadline;
    const bool m_oneAtATime;
    std::deque<QByteArray> m_queued; ///< Where one at a time goes out.
    bool m_asking = false;           ///< One is out.
    QTimer m_clock;
    bool m_heard = false; ///< Bytes came since the clock was last looked at.
    int m_silentLooks = 0;
    State m_state = State::New;
    wire::Frames m_frames;
    wire::Version m_version;
    QHash<quint32, Continuation> m_inFlight;
    quint32 m_lastId = 0;
    int m_handlesGiven = 0;
    int m_handlesClosed = 0;
};

} // namespace sftp
