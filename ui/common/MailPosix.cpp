#include "Mail.h"

#include <QCoreApplication>
#include <QProcess>

namespace ui {

void openMail(QObject* context, const QStringList& files, const MailDone& done)
{
    constexpr qsizetype mostTold = 200;
    QStringList arguments;
    for (const QString& file : files)
        arguments += {QStringLiteral("--attach"), file};
    // Whoever asked may go while the mail program starts, and that starts nevertheless.
    auto* program = new QProcess(QCoreApplication::instance());
    program->setStandardOutputFile(QProcess::nullDevice());
    QObject::connect(program, &QProcess::finished, context, [program, done](int code, QProcess::ExitStatus status) {
        if (status == QProcess::NormalExit && code == 0)
            done(std::nullopt);
        else
            done(noMailProgram(QStringLiteral("xdg-email: %1 %2")
                                   .arg(QString::number(code),
                                        QString::fromLocal8Bit(program->readAllStandardError().left(mostTold)))));
    });
    QObject::connect(program, &QProcess::errorOccurred, context, [program, done](QProcess::ProcessError error) {
        if (error == QProcess::FailedToStart) // any other finishes, too
            done(noMailProgram(QStringLiteral("xdg-email: ") + program->errorString()));
    });
    QObject::connect(program, &QProcess::finished, program, &QObject::deleteLater);
    QObject::connect(program, &QProcess::errorOccurred, program, &QObject::deleteLater);
    program->start(QStringLiteral("xdg-email"), arguments);
}

} // namespace ui
