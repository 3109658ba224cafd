#pragma once

#include "ui/paper/Printing.h"

#include <QFuture>
#include <QObject>
#include <QTimer>
#include <memory>

class QPrinter;

namespace paper {

/// Brings an order to paper on a thread of its own: all of it, or an error. Lives on one thread with an event loop; one
/// that goes cancels what is under way and waits for that. Wants a QGuiApplication.
class PrintJob : public QObject {
    Q_OBJECT
public:
    explicit PrintJob(PaperOrder order, QObject* parent = nullptr);
    ~PrintJob() override;

    /// One of these, once. The file is there once it is whole, over one that was there before. Errors: print()'s,
    /// those of PdfFile, BadCall (one of the reports would be written over).
    void toPdf(const QString& path);
    /// Errors: print()'s, LocalFailure (the printer takes nothing). It may have begun when that fails or is cancelled.
    void toPrinter(std::shared_ptr<QPrinter> printer);
    /// To any other outlet. It is the job's until it has finished.
    void to(std::shared_ptr<Outlet> outlet);
    void cancel();

Q_SIGNALS:
    void progressed(double share, qint64 sheets); ///< From 0 to 1; ten times a second, where it changes.
    void printed(const paper::Printed& printed);
    void failed(const rap::Error& error);

private:
    struct State;
    using MakeOutlet = std::function<rap::Result<std::shared_ptr<Outlet>>(Typeface&)>;
    void start(MakeOutlet make);
    void tell();

    const PaperOrder m_order;
    const std::shared_ptr<State> m_state; ///< What both threads see.
    QFuture<rap::Result<Printed>> m_work;
    QTimer m_clock;
    double m_told = -1;
};

} // namespace paper
