#include "Zips.h"
#include "report/Source.h"
#include "tests/TestMain.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QTemporaryDir>
#include <QTest>

using namespace report;

using rap::ErrorKind;

class TestSource : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void readsAnywhere();
    void whatIsNoFile();
    void shrinks();
    void grows();
    void vanishes();
    void entries_data();
    void entries();
    void whichEntry();
    void damagedZips_data();
    void damagedZips();
    void cancels();

private:
    QString at(const QString& name) const { return m_folder->filePath(name); }
    QString write(const QString& name, const QByteArray& bytes) const
    {
        QFile file(at(name));
        if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
            qFatal("cannot write");
        return file.fileName();
    }
    std::unique_ptr<QTemporaryDir> m_folder;
};

void TestSource::init()
{
    m_folder = std::make_unique<QTemporaryDir>();
}

void TestSource::readsAnywhere()
{
    const auto source = Source::open(write(QStringLiteral("A.TXT"), "0123456789"));
    QVERIFY(source);
    QCOMPARE((*source)->name(), QStringLiteral("A.TXT"));
    QCOMPARE((*source)->size(), 10);
    QCOMPARE((*source)->read(3, 4), QByteArray("3456"));
    QCOMPARE((*source)->read(8, 40), QByteArray("89"));
    QCOMPARE((*source)->read(10, 1), QByteArray());
    QCOMPARE((*source)->read(99, 1), QByteArray());
    QCOMPARE((*source)->read(-1, 1), QByteArray());
    QVERIFY((*source)->checkUnchanged());
}

void TestSource::whatIsNoFile()
{
    for (const QString& path : {at(QStringLiteral("none")), m_folder->path(), QString()}) {
        const auto source = Source::open(path);
        QVERIFY(!source);
        QVERIFY(!source.error().message.isEmpty());
    }
}

void TestSource::shrinks()
{
    const QString path = write(QStringLiteral("A.TXT"), QByteArray(100'000, 'a'));
    const auto source = Source::open(path);
    QVERIFY(source);
    QVERIFY(QFile::resize(path, 50'000));
    QVERIFY((*source)->read(0, 1000));
    const auto read = (*source)->read(49'000, 5000);
    QVERIFY(!read);
    QCOMPARE(read.error().kind, ErrorKind::LocalFailure);
    QVERIFY(!(*source)->checkUnchanged());
}

void TestSource::grows()
{
    const QString path = write(QStringLiteral("A.TXT"), "abc");
    const auto source = Source::open(path);
    QVERIFY(source);
    QFile file(path);
    QVERIFY(file.open(QIODevice::Append));
    file.write("def");
    file.close();
    QCOMPARE((*source)->read(0, 10), QByteArray("abc"));
    QVERIFY(!(*source)->checkUnchanged());
}

void TestSource::vanishes()
{
    const QString path = write(QStringLiteral("A.TXT"), "abc");
    const auto source = Source::open(path);
    QVERIFY(source);
    QVERIFY(QFile::remove(path));
    QCOMPARE((*source)->read(0, 10), QByteArray("abc"));
    // Where a removed file keeps its name until it is closed, as under Wine, nothing has changed yet.
    QCOMPARE((*source)->checkUnchanged().has_value(), QFileInfo::exists(path));
}

void TestSource::entries_data()
{
    QTest::addColumn<qsizetype>("size");
    QTest::addColumn<bool>("packed");
    for (const bool packed : {false, true})
        for (const qsizetype size : {0, 1, 5000, 20'000'000})
            QTest::addRow("%s %lld", packed ? "packed" : "stored", qlonglong(size)) << size << packed;
}

void TestSource::entries()
{
    QFETCH(const qsizetype, size);
    QFETCH(const bool, packed);
    QByteArray bytes(size, '\0');
    quint32 state = 1;
    for (char& byte : bytes)
        byte = char('a' + ((state = state * 1664525 + 1013904223) >> 28));
    const QString zip = write(QStringLiteral("A.ZIP"), zipOf({{"A.TXT", bytes, packed}}));
    const QStringList before = QDir(QDir::tempPath()).entryList({QStringLiteral("rapdesk-*")});
    auto source = Source::openEntry(zip);
    QVERIFY(source);
    QCOMPARE((*source)->name(), QStringLiteral("A.TXT"));
    QCOMPARE((*source)->size(), size);
    QCOMPARE((*source)->read(0, size), bytes);
    QCOMPARE((*source)->read(size / 2, 7), bytes.mid(size / 2, 7));
    QVERIFY((*source)->checkUnchanged());
#ifdef Q_OS_WIN
    (*source).reset(); // there a file may keep its name until it is closed
#endif
    QCOMPARE(QDir(QDir::tempPath()).entryList({QStringLiteral("rapdesk-*")}), before);
}

void TestSource::whichEntry()
{
    const QString zip = write(QStringLiteral("A.ZIP"), zipOf({{"A.TXT", "a"}, {"in/B.TXT", "b", false}}));
    QCOMPARE(Source::openEntry(zip).error().kind, ErrorKind::BadCall);
    QCOMPARE(Source::openEntry(zip, QStringLiteral("C.TXT")).error().kind, ErrorKind::BadCall);
    const auto source = Source::openEntry(zip, QStringLiteral("in/B.TXT"));
    QVERIFY(source);
    QCOMPARE((*source)->name(), QStringLiteral("B.TXT"));
    QCOMPARE((*source)->read(0, 9), QByteArray("b"));
}

void TestSource::damagedZips_data()
{
    QTest::addColumn<QByteArray>("zip");
    QByteArray numbers;
    for (int i = 0; i < 1000; ++i)
        numbers += QByteArray::number(i * i);
    const QByteArray whole = zipOf({{"A.TXT", numbers}});
    QTest::newRow("empty") << QByteArray();
    QTest::newRow("no ZIP") << QByteArray("REPORT");
    for (const qsizetype cut : {1, 22, 60, 100, 140})
        QTest::addRow("cut by %lld", qlonglong(cut)) << whole.chopped(cut);
    QByteArray flipped = whole;
    flipped[60] = char(flipped[60] ^ 1);
    QTest::newRow("flipped") << flipped;
    QTest::newRow("bomb") << zipOf({{"A.TXT", QByteArray(50'000'000, 'a')}});
}

void TestSource::damagedZips()
{
    QFETCH(const QByteArray, zip);
    const auto source = Source::openEntry(write(QStringLiteral("A.ZIP"), zip));
    QVERIFY(!source);
    QVERIFY(!source.error().message.isEmpty());
}

void TestSource::cancels()
{
    const QString zip = write(QStringLiteral("A.ZIP"), zipOf({{"A.TXT", "abc"}}));
    const auto source = Source::openEntry(zip, {}, [] { return true; });
    QVERIFY(!source);
    QCOMPARE(source.error().kind, ErrorKind::Cancelled);
}

RAPDESK_TEST(TestSource)
#include "test_source.moc"
