#include "tests/TestMain.h"
#include "ui/common/Mail.h"

#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#define TRY_VERIFY(condition) QTRY_VERIFY_WITH_TIMEOUT(condition, 60'000)

/// With an xdg-email of the test's own, which notes what it is asked.
class TestMail : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QByteArray m_path;

    QString write(const QString& name, const QByteArray& text) const
    {
        QFile file(m_folder.filePath(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(text) != text.size())
            qFatal("cannot write");
        return file.fileName();
    }
    void makeProgram(const QByteArray& script) const
    {
        QFile::setPermissions(write(QStringLiteral("xdg-email"), "#!/bin/sh\n" + script),
                              QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    }
    [[nodiscard]] QStringList asked() const
    {
        QFile file(m_folder.filePath(QStringLiteral("asked")));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        return QString::fromUtf8(file.readAll()).split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    }
    /// How it ended.
    std::optional<rap::Error> mail(const QStringList& files)
    {
        std::optional<std::optional<rap::Error>> end;
        ui::mailFiles(this, files, [&end](const std::optional<rap::Error>& fault) { end = fault; });
        [&end] { TRY_VERIFY(end.has_value()); }();
        return end.value_or(std::nullopt);
    }

private Q_SLOTS:
    void init()
    {
        m_path = qgetenv("PATH");
        qputenv("PATH", m_folder.path().toLocal8Bit() + ':' + m_path);
        QFile::remove(m_folder.filePath(QStringLiteral("asked")));
        makeProgram("printf '%s\\n' \"$@\" > \"$(dirname \"$0\")/asked\"\n");
    }
    void cleanup() { qputenv("PATH", m_path); }

    void filesAreAttached()
    {
        const QString one = write(QStringLiteral("CSEMA08 one.TXT"), "a");
        const QString two = write(QString::fromUtf8("\xe5\xa0\xb1\xe8\xa1\xa8.TXT"), "b");
        QVERIFY(!mail({one, two}));
        QCOMPARE(asked(), (QStringList{QStringLiteral("--attach"), one, QStringLiteral("--attach"), two}));
    }

    void noProgramThatTakesThem()
    {
        const QString one = write(QStringLiteral("one.TXT"), "a");
        makeProgram("echo 'no mail program' >&2\nexit 3\n");
        const auto fault = mail({one});
        QVERIFY(fault);
        QCOMPARE(fault->message, QStringLiteral("No mail program of this PC takes the reports."));
        QVERIFY(!fault->nextStep.isEmpty());
        QVERIFY(fault->detail.contains(QStringLiteral("3 no mail program")));
    }

    void noProgramAtAll()
    {
        const QString one = write(QStringLiteral("one.TXT"), "a");
        qputenv("PATH", m_folder.filePath(QStringLiteral("none")).toLocal8Bit());
        const auto fault = mail({one});
        QVERIFY(fault);
        QCOMPARE(fault->message, QStringLiteral("No mail program of this PC takes the reports."));
    }

    void whatIsNotThereIsNotSent()
    {
        const QString one = write(QStringLiteral("one.TXT"), "a");
        const auto fault = mail({one, m_folder.filePath(QStringLiteral("gone.TXT"))});
        QVERIFY(fault);
        QVERIFY(fault->nextStep.contains(QStringLiteral("gone.TXT")));
        QVERIFY(asked().isEmpty());
    }

    void tooManyForOneMail()
    {
        const QString one = write(QStringLiteral("one.TXT"), "a");
        const auto fault = mail(QStringList(51, one));
        QVERIFY(fault);
        QVERIFY(fault->message.contains(QStringLiteral("51")));
        QVERIFY(asked().isEmpty());
    }

    void whoAskedMayBeGone()
    {
        auto asker = std::make_unique<QObject>();
        bool isTold = false;
        ui::mailFiles(asker.get(), {write(QStringLiteral("one.TXT"), "a")}, [&isTold](const auto&) { isTold = true; });
        asker.reset();
        QVERIFY(!mail({write(QStringLiteral("two.TXT"), "a")}));
        QVERIFY(!isTold);
    }
};

RAPDESK_TEST(TestMail)
#include "test_mail.moc"
