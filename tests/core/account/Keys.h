#pragma once

#include <QByteArray>
#include <QFile>
#include <QProcess>
#include <QStandardPaths>
#include <QString>
#include <QStringList>
#include <QTemporaryDir>

using namespace Qt::StringLiterals;

/// Keys made by the programs that people make theirs with.
class KeyMaker {
public:
    [[nodiscard]] QString path(const QString& name) const { return m_folder.filePath(name); }

    /// Makes a key and returns its path.
    QString make(const QString& name, const QStringList& arguments, const QString& passphrase = {}) const
    {
        run(u"ssh-keygen"_s,
            QStringList{u"-q"_s, u"-f"_s, path(name), u"-N"_s, passphrase, u"-C"_s, u"clerk@pc"_s} + arguments);
        return path(name);
    }

    /// One of PuTTY's. Parameters as `puttygen --ppk-param` takes them.
    QString makePutty(const QString& name, const QStringList& type, const QString& parameters,
                      const QString& passphrase = {}) const
    {
        const QString secret = put(name + u".passphrase"_s, passphrase.toUtf8() + (passphrase.isEmpty() ? "" : "\n"));
        run(u"puttygen"_s, QStringList{u"-q"_s, u"-o"_s, path(name), u"-C"_s, u"clerk@pc"_s, u"--new-passphrase"_s,
                                       secret, u"--ppk-param"_s, parameters, u"--random-device"_s, u"/dev/urandom"_s} +
                               type);
        return path(name);
    }

    QString put(const QString& name, const QByteArray& bytes) const
    {
        QFile file(path(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size() ||
            !file.setPermissions(QFileDevice::ReadOwner | QFileDevice::WriteOwner)) {
            qFatal("cannot write %s", qPrintable(path(name)));
        }
        return path(name);
    }

    /// Windows has ssh-keygen, Wine has not.
    [[nodiscard]] static bool hasKeygen()
    {
#ifdef Q_OS_WIN
        return !QStandardPaths::findExecutable(u"ssh-keygen"_s).isEmpty();
#else
        return true;
#endif
    }

    [[nodiscard]] static bool hasPuttygen() { return !QStandardPaths::findExecutable(u"puttygen"_s).isEmpty(); }

    [[nodiscard]] static QByteArray read(const QString& file)
    {
        QFile opened(file);
        if (!opened.open(QIODevice::ReadOnly))
            qFatal("cannot read %s", qPrintable(file));
        return opened.readAll();
    }

    static QByteArray run(const QString& program, const QStringList& arguments)
    {
        QProcess process;
        process.start(program, arguments);
        if (!process.waitForFinished(120000) || process.exitStatus() != QProcess::NormalExit || process.exitCode() != 0)
            qFatal("%s: %s", qPrintable(program), process.readAllStandardError().constData());
        return process.readAllStandardOutput();
    }

private:
    QTemporaryDir m_folder;
};
