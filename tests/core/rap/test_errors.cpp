#include "rap/Error.h"
#include "tests/TestMain.h"

#include <QTest>

using namespace Qt::StringLiterals;
using rap::ErrorKind;
using rap::Remedy;

class TestErrors : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void text()
    {
        QCOMPARE((rap::Error{ErrorKind::TimedOut, u"No answer."_s, u"Try later."_s, u"ETIMEDOUT"_s}.text()),
                 u"No answer. Try later."_s);
        QCOMPARE((rap::Error{ErrorKind::TimedOut, u"No answer."_s, {}, {}}.text()), u"No answer."_s);
        QCOMPARE((rap::Error{ErrorKind::TimedOut, {}, u"Try later."_s, {}}.text()), u"Try later."_s);
    }

    void remedies_data()
    {
        QTest::addColumn<QList<ErrorKind>>("kinds");
        QTest::addColumn<Remedy>("remedy");
        QTest::newRow("the network, a busy server")
            << QList{ErrorKind::NameNotFound,   ErrorKind::ConnectionRefused, ErrorKind::TimedOut,
                     ErrorKind::ConnectionLost, ErrorKind::SessionRefused,    ErrorKind::RemoteFailure,
                     ErrorKind::RemoteChanged,  ErrorKind::Protocol}
            << Remedy::TryAgain;
        QTest::newRow("one report") << QList{ErrorKind::RemoteNotFound, ErrorKind::RemoteNoPermission,
                                             ErrorKind::NotAZip,        ErrorKind::DamagedZip,
                                             ErrorKind::UnsafeZip,      ErrorKind::UnknownZip,
                                             ErrorKind::LocalFailure,   ErrorKind::Cancelled}
                                    << Remedy::ThisOnly;
        QTest::newRow("somebody must act")
            << QList{ErrorKind::BadCall,        ErrorKind::NoCommonAlgorithm, ErrorKind::HostKeyUnknown,
                     ErrorKind::HostKeyChanged, ErrorKind::HostKeyOtherType,  ErrorKind::LoginRefused,
                     ErrorKind::KeyUnusable,    ErrorKind::KeyLocked,         ErrorKind::BaseFolderMissing,
                     ErrorKind::Settings,       ErrorKind::Secrets,           ErrorKind::NotSsh}
            << Remedy::NeedsUser;
        QTest::newRow("the local side") << QList{ErrorKind::DiskFull, ErrorKind::LocalNoPermission,
                                                 ErrorKind::TargetGone, ErrorKind::Ledger}
                                        << Remedy::StopAll;
    }

    void remedies()
    {
        QFETCH(QList<ErrorKind>, kinds);
        QFETCH(Remedy, remedy);
        for (const ErrorKind kind : kinds)
            QCOMPARE(rap::remedyFor(kind), remedy);
    }
};

RAPDESK_TEST(TestErrors)
#include "test_errors.moc"
