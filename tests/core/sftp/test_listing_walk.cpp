#include "FakeServer.h"
#include "sftp/ListingWalk.h"
#include "tests/TestMain.h"

#include <QRandomGenerator>
#include <QSignalSpy>
#include <QTest>
#include <functional>

using namespace std::chrono_literals;
using sftp::Channel;
using sftp::ListingWalk;
using Named = FakeServer::Named;

namespace {

Named dir(const QByteArray& name)
{
    return {name, FakeServer::folder, 4096, {}};
}

Named file(const QByteArray& name, quint64 size)
{
    return {name, FakeServer::file, size, {}};
}

/// Folders by path, served like a real server would, with habits that a test chooses.
struct Tree {
    QHash<QByteArray, QList<Named>> folders;
    QHash<QByteArray, Named> targets; ///< What STAT tells, for links and for entries without attributes.
    QHash<QByteArray, QByteArray> realPaths;
    QHash<QByteArray, quint32> refusals; ///< OPENDIR of these gives that status.
    qsizetype perAnswer = 3;
    int handles = 1000;
    bool shuffled = false;
    std::function<Named()> endless; ///< What the folders of that name hold, for ever.

    int open = 0;
    int mostOpen = 0;
    QStringList stats;
    QHash<QByteArray, qsizetype> given;

    QByteArray answer(const FakeServer::Asked& asked)
    {
        switch (asked.type) {
        case FakeServer::OpenDir:
            if (refusals.contains(asked.text))
                return FakeServer::status(asked.id, refusals[asked.text]);
            if (!folders.contains(asked.text))
                return FakeServer::status(asked.id, 2);
            if (open == handles)
                return FakeServer::status(asked.id, 4);
            mostOpen = std::max(mostOpen, ++open);
            return FakeServer::handle(asked.id, asked.text);
        case FakeServer::ReadDir: {
            if (endless && asked.text.endsWith("endless")) {
                QList<Named> part{endless()};
                // A frame has a limit of its own.
                while (part.size() < perAnswer && part.last().name.size() + part.last().longName.size() < 1000)
                    part += endless();
                return FakeServer::names(asked.id, part);
            }
            qsizetype& at = given[asked.text];
            const auto part = folders[asked.text].mid(at, perAnswer);
            at += part.size();
            return part.isEmpty() ? FakeServer::status(asked.id, 1) : FakeServer::names(asked.id, part);
        }
        case FakeServer::Close:
            --open;
            return FakeServer::status(asked.id, 0);
        case FakeServer::Stat:
            stats += QString::fromUtf8(asked.text);
            return targets.contains(asked.text)
                       ? FakeServer::attrs(asked.id, targets[asked.text].mode, targets[asked.text].size)
                       : FakeServer::status(asked.id, 2);
        case FakeServer::RealPath:
            return FakeServer::names(asked.id, {{realPaths.value(asked.text, asked.text), 0, 0, {}}});
        default:
            return FakeServer::status(asked.id, 8);
        }
    }
};

} // namespace

class TestListingWalk : public QObject {
    Q_OBJECT
private Q_SLOTS:
    void init();

    void wholeTree_data();
    void wholeTree();
    void foldersLeftOut();
    void emptyBase();
    void rootAsBase();
    void severalBases();
    void onlyWhatIsInTheBases();
    void baseRefused_data();
    void baseRefused();
    void aFolderRefused();
    void aFolderThatBreaksOff();
    void serverWithFewHandles();
    void namesThatLeadElsewhere();
    void bytesThatAreNoText();
    void entriesWithoutAttributes();
    void links();
    void circlesEnd();
    void depthIsBounded();
    void countsAreBounded();
    void foldersThatNeverEndAreCutOff_data();
    void foldersThatNeverEndAreCutOff();
    void aNameThatIsToldTwiceIsListedOnce();
    void aRefusalBehindTheEndMeansNothing_data();
    void aRefusalBehindTheEndMeansNothing();
    void aRefusalBeforeTheEndIsTold();
    void emptyAnswersEndAFolder();
    void wrongAnswerBreaksTheChannel();
    void goesOnWithoutWaitingForEmptyAnswers();
    void oneFolderManyAnswersArePipelined();

private:
    void connects();
    void walk(const QString& base, sftp::WalkLimits limits = {}, const QSet<QString>& settled = {});
    void walkAll(const QStringList& bases, sftp::WalkLimits limits, const std::function<void(ListingWalk&)>& prepare);
    QHash<QString, std::optional<qint64>> sizes() const;

    Tree m_tree;
    FakeServer m_server;
    std::unique_ptr<Channel> m_channel;
    rap::Listing m_listing;
    std::optional<rap::Error> m_error;
    bool m_broken = false;
    int m_turns = 0;
};

void TestListingWalk::init()
{
    m_tree = {};
    m_listing = {};
    m_error.reset();
    m_broken = false;
    m_turns = 0;
}

void TestListingWalk::connects()
{
    m_server = FakeServer();
    m_channel = std::make_unique<Channel>(m_server, 1h);
    connect(m_channel.get(), &Channel::broken, this, [this] { m_broken = true; });
    m_channel->start();
    m_channel->received(FakeServer::version());
    m_server.asked();
}

void TestListingWalk::walk(const QString& base, sftp::WalkLimits limits, const QSet<QString>& settled)
{
    walkAll({base}, limits, [&settled](ListingWalk& walker) { walker.leaveOut(settled); });
}

void TestListingWalk::walkAll(const QStringList& bases, sftp::WalkLimits limits,
                              const std::function<void(ListingWalk&)>& prepare)
{
    connects();
    ListingWalk walker(*m_channel, bases, limits);
    int ends = 0;
    QSignalSpy idle(&walker, &ListingWalk::idle);
    connect(&walker, &ListingWalk::finished, this, [&](const rap::Listing& listing) {
        m_listing = listing;
        ++ends;
    });
    connect(&walker, &ListingWalk::failed, this, [&](const rap::Error& error) {
        m_error = error;
        ++ends;
    });
    prepare(walker);
    walker.start();
    QRandomGenerator random(3);
    for (QList<FakeServer::Asked> queue = m_server.asked(); !queue.isEmpty(); ++m_turns) {
        QByteArray answers;
        if (m_tree.shuffled)
            std::shuffle(queue.begin(), queue.end(), random);
        for (const auto& asked : std::as_const(queue))
            answers += m_tree.answer(asked);
        m_channel->received(answers);
        queue = m_server.asked();
    }
    QCOMPARE(ends, m_broken ? 0 : 1);
    QCOMPARE(idle.size(), ends);
    if (!m_broken)
        QCOMPARE(m_tree.open, 0);
}

QHash<QString, std::optional<qint64>> TestListingWalk::sizes() const
{
    QHash<QString, std::optional<qint64>> result;
    for (const rap::Entry& entry : m_listing.files)
        result.insert(entry.path, entry.size);
    return result;
}

void TestListingWalk::wholeTree_data()
{
    QTest::addColumn<bool>("shuffled");
    QTest::newRow("in order") << false;
    QTest::newRow("shuffled") << true;
}

void TestListingWalk::wholeTree()
{
    QFETCH(bool, shuffled);
    m_tree.shuffled = shuffled;
    m_tree.folders = {{"/d", {dir("."), dir(".."), dir("b"), file("top", 1), dir("a")}},
                      {"/d/a", {file("5", 5), file("4", 4), file("3", 3), file("2", 2), file("1", 1)}},
                      {"/d/b", {dir("c")}},
                      {"/d/b/c", {}}};
    walk(QStringLiteral("/d/"));
    QCOMPARE(m_listing.base, QStringLiteral("/d"));
    QCOMPARE(m_listing.folders,
             (QStringList{QStringLiteral("/d/a"), QStringLiteral("/d/b"), QStringLiteral("/d/b/c")}));
    QVERIFY(m_listing.faults.isEmpty());
    QStringList paths;
    for (const rap::Entry& entry : m_listing.files)
        paths += entry.path;
    if (!shuffled)
        QCOMPARE(paths, (QStringList{QStringLiteral("/d/top"), QStringLiteral("/d/a/5"), QStringLiteral("/d/a/4"),
                                     QStringLiteral("/d/a/3"), QStringLiteral("/d/a/2"), QStringLiteral("/d/a/1")}));
    QCOMPARE(paths.size(), 6);
    const rap::Entry last = m_listing.files[5];
    QCOMPARE(last.folder, QStringLiteral("/d/a"));
    QCOMPARE(QString(last.folder + QLatin1Char('/') + last.name), last.path);
    QVERIFY(m_tree.stats.isEmpty());
}

void TestListingWalk::foldersLeftOut()
{
    m_tree.folders = {{"/d", {dir("a"), dir("b")}}, {"/d/a", {file("1", 1)}}, {"/d/b", {file("2", 2)}}};
    walk(QStringLiteral("/d"), {}, {QStringLiteral("/d/a"), QStringLiteral("/d/gone")});
    QCOMPARE(m_listing.settled, QStringList{QStringLiteral("/d/a")}); // what is not there is not named
    QCOMPARE(m_listing.folders, QStringList{QStringLiteral("/d/b")});
    QCOMPARE(m_listing.files.size(), 1);
    QCOMPARE(m_listing.files.first().path, QStringLiteral("/d/b/2"));
}

void TestListingWalk::emptyBase()
{
    m_tree.folders = {{"/d", {}}};
    walk(QStringLiteral("/d"));
    QVERIFY(m_listing.files.isEmpty() && m_listing.folders.isEmpty() && m_listing.faults.isEmpty());
}

void TestListingWalk::rootAsBase()
{
    m_tree.folders = {{"/", {dir("a"), file("x", 1)}}, {"/a", {file("y", 2)}}};
    walk(QStringLiteral("/"));
    QCOMPARE(sizes(), (QHash<QString, std::optional<qint64>>{{QStringLiteral("/x"), 1}, {QStringLiteral("/a/y"), 2}}));
}

void TestListingWalk::severalBases()
{
    m_tree.folders = {{"/d", {dir("a")}},
                      {"/d/a", {file("x", 1)}},
                      {"/inbox", {dir("20261123")}},
                      {"/inbox/20261123", {file("y", 2)}}};
    const QStringList bases{QStringLiteral("/d"), QStringLiteral("/inbox/"), QStringLiteral("/rpf")};
    walkAll(bases, {}, [](ListingWalk&) {});
    QCOMPARE(m_listing.base, QStringLiteral("/d"));
    QCOMPARE(sizes(), (QHash<QString, std::optional<qint64>>{{QStringLiteral("/d/a/x"), 1},
                                                             {QStringLiteral("/inbox/20261123/y"), 2}}));
    QCOMPARE(m_listing.folders,
             (QStringList{QStringLiteral("/d/a"), QStringLiteral("/inbox"), QStringLiteral("/inbox/20261123")}));
    QCOMPARE(m_listing.faults.size(), 1);
    QCOMPARE(m_listing.faults[0].folder, QStringLiteral("/rpf"));
    QCOMPARE(m_listing.faults[0].error.kind, rap::ErrorKind::BaseFolderMissing);

    m_tree.refusals = {{"/d", 2}, {"/inbox", 3}};
    walkAll(bases, {}, [](ListingWalk&) {});
    QVERIFY(m_error);
    QVERIFY(m_error->message.contains(QLatin1String("/d")));
}

void TestListingWalk::onlyWhatIsInTheBases()
{
    m_tree.folders = {{"/", {dir("download"), dir("INBOX"), file("README", 1)}}, {"/download", {file("x", 1)}}};
    walkAll({QStringLiteral("/")}, {}, [](ListingWalk& walker) { walker.stayAtBases(); });
    QCOMPARE(m_listing.settled, (QStringList{QStringLiteral("/download"), QStringLiteral("/INBOX")}));
    QCOMPARE(sizes(), (QHash<QString, std::optional<qint64>>{{QStringLiteral("/README"), 1}}));
}

void TestListingWalk::baseRefused_data()
{
    QTest::addColumn<quint32>("status");
    for (quint32 status : {2U, 3U, 4U})
        QTest::addRow("%u", status) << status;
}

void TestListingWalk::baseRefused()
{
    QFETCH(quint32, status);
    m_tree.refusals["/d"] = status;
    walk(QStringLiteral("/d"));
    QVERIFY(m_error);
    QCOMPARE(m_error->kind, rap::ErrorKind::BaseFolderMissing);
    QVERIFY(m_error->message.contains(QLatin1String("/d")));
}

void TestListingWalk::aFolderRefused()
{
    m_tree.folders = {{"/d", {dir("a"), dir("b"), file("x", 1)}}, {"/d/b", {file("y", 1)}}};
    m_tree.refusals["/d/a"] = 3;
    walk(QStringLiteral("/d"));
    QCOMPARE(m_listing.faults.size(), 1);
    QCOMPARE(m_listing.faults[0].folder, QStringLiteral("/d/a"));
    QCOMPARE(m_listing.faults[0].error.kind, rap::ErrorKind::RemoteNoPermission);
    QCOMPARE(m_listing.folders, QStringList{QStringLiteral("/d/b")});
    QCOMPARE(m_listing.files.size(), 2);
}

void TestListingWalk::aFolderThatBreaksOff()
{
    m_tree.folders = {{"/d", {dir("a")}}};
    m_tree.refusals["/d/a"] = 4; // for whatever reason, whenever it is tried
    walk(QStringLiteral("/d"));
    QCOMPARE(m_listing.faults.size(), 1);
    QCOMPARE(m_listing.faults[0].error.kind, rap::ErrorKind::RemoteFailure);
}

void TestListingWalk::serverWithFewHandles()
{
    m_tree.handles = 3;
    for (int i = 0; i < 40; ++i) {
        const QByteArray name = QByteArray::number(i);
        m_tree.folders["/d"].append(dir(name));
        m_tree.folders["/d/" + name] = {file("x", 1)};
    }
    walk(QStringLiteral("/d"));
    QVERIFY(m_listing.faults.isEmpty());
    QCOMPARE(m_listing.files.size(), 40);
    QCOMPARE(m_tree.mostOpen, 3);
}

void TestListingWalk::namesThatLeadElsewhere()
{
    m_tree.perAnswer = 10;
    m_tree.folders = {
        {"/d",
         {file("../../etc/passwd", 1), file("", 1), file(QByteArray("a\0b", 3), 1), file("good", 1), dir("/etc")}}};
    walk(QStringLiteral("/d"));
    QCOMPARE(sizes().keys(), QStringList{QStringLiteral("/d/good")});
    QCOMPARE(m_listing.faults.size(), 1);
    QCOMPARE(m_listing.faults[0].folder, QStringLiteral("/d"));
    QCOMPARE(m_listing.faults[0].error.kind, rap::ErrorKind::Protocol);
}

void TestListingWalk::bytesThatAreNoText()
{
    m_tree.folders = {{"/d", {dir("\xff"), file("a\nb", 1)}}, {"/d/\xff", {file("\\", 2)}}};
    walk(QStringLiteral("/d"));
    QCOMPARE(sizes(), (QHash<QString, std::optional<qint64>>{{QStringLiteral("/d/a\\x0ab"), 1},
                                                             {QStringLiteral("/d/\\xff/\\x5c"), 2}}));
}

void TestListingWalk::entriesWithoutAttributes()
{
    m_tree.perAnswer = 10;
    m_tree.folders = {{"/d",
                       {{"told folder", 0, 0, "drwxr-xr-x 2 a b 0 Jan 1 told folder"},
                        {"told file", 0, 0, "-rw-r--r-- 1 a b 5 Jan 1 told file"},
                        {"asked folder", 0, 0, {}},
                        {"asked file", 0, 0, "whatever"},
                        {"secret", 0, 0, {}}}},
                      {"/d/told folder", {file("1", 1)}},
                      {"/d/asked folder", {file("2", 2)}}};
    m_tree.targets = {{"/d/asked folder", dir({})}, {"/d/asked file", file({}, 7)}};
    walk(QStringLiteral("/d"));
    const QHash<QString, std::optional<qint64>> expected{{QStringLiteral("/d/told folder/1"), 1},
                                                         {QStringLiteral("/d/told file"), std::nullopt},
                                                         {QStringLiteral("/d/asked folder/2"), 2},
                                                         {QStringLiteral("/d/asked file"), 7},
                                                         {QStringLiteral("/d/secret"), std::nullopt}};
    QCOMPARE(sizes(), expected);
    QCOMPARE(m_tree.stats.size(), 3);
}

void TestListingWalk::links()
{
    m_tree.folders = {{"/d",
                       {{"to folder", FakeServer::link, 3, {}},
                        {"to file", FakeServer::link, 3, {}},
                        {"gone", FakeServer::link, 3, {}}}},
                      {"/d/to folder", {file("x", 9)}}};
    m_tree.targets = {{"/d/to folder", dir({})}, {"/d/to file", file({}, 5)}};
    m_tree.realPaths = {{"/d/to folder", "/elsewhere"}};
    walk(QStringLiteral("/d"));
    const QHash<QString, std::optional<qint64>> expected{{QStringLiteral("/d/to folder/x"), 9},
                                                         {QStringLiteral("/d/to file"), 5},
                                                         {QStringLiteral("/d/gone"), std::nullopt}};
    QCOMPARE(sizes(), expected);
    QVERIFY(m_listing.faults.isEmpty());
}

void TestListingWalk::circlesEnd()
{
    // The server does not resolve links, so that only the count of links ends it.
    QByteArray path = "/d";
    for (int i = 0; i < 30; ++i) {
        m_tree.folders[path] = {{"again", FakeServer::link, 1, {}}, file("x", 1)};
        path += "/again";
        m_tree.targets[path] = dir({});
    }
    walk(QStringLiteral("/d"));
    QCOMPARE(m_listing.files.size(), 3);
    QCOMPARE(m_listing.faults.size(), 1);

    init();
    m_tree.folders = {{"/d", {{"up", FakeServer::link, 1, {}}, {"self", FakeServer::link, 1, {}}}}};
    m_tree.targets = {{"/d/up", dir({})}, {"/d/self", dir({})}};
    m_tree.realPaths = {{"/d/up", "/"}, {"/d/self", "/d"}};
    walk(QStringLiteral("/d"));
    QVERIFY(m_listing.files.isEmpty());
    QCOMPARE(m_listing.faults.size(), 2);
}

void TestListingWalk::depthIsBounded()
{
    QByteArray path = "/d";
    for (int i = 0; i < 100; ++i) {
        m_tree.folders[path] = {dir("d")};
        path += "/d";
    }
    walk(QStringLiteral("/d"));
    QCOMPARE(m_listing.folders.size(), sftp::WalkLimits().depth);
    QCOMPARE(m_listing.faults.size(), 1);
}

void TestListingWalk::countsAreBounded()
{
    for (int i = 0; i < 50; ++i) {
        m_tree.folders["/d"].append(dir("d" + QByteArray::number(i)));
        m_tree.folders["/d/d" + QByteArray::number(i)] = {file("x", 1), file("y", 1)};
    }
    sftp::WalkLimits limits;
    limits.folders = 10;
    walk(QStringLiteral("/d"), limits);
    QCOMPARE(m_listing.folders.size(), 9);
    QCOMPARE(m_listing.faults.size(), 41);

    m_tree.given.clear();
    limits = {};
    limits.entries = 60;
    walk(QStringLiteral("/d"), limits);
    QVERIFY(m_listing.files.size() <= 60);
    QVERIFY(!m_listing.faults.isEmpty());
}

void TestListingWalk::foldersThatNeverEndAreCutOff_data()
{
    QTest::addColumn<QByteArray>("habit");
    QTest::addColumn<qsizetype>("mostListed");
    QTest::newRow("the folder itself") << QByteArray(".") << qsizetype(1);
    QTest::newRow("one name again and again") << QByteArray("same") << qsizetype(2);
    QTest::newRow("bad names") << QByteArray("a/b") << qsizetype(1);
    QTest::newRow("ever new names") << QByteArray("new") << qsizetype(1001);
    QTest::newRow("ever new folders") << QByteArray("folder") << qsizetype(1);
    QTest::newRow("names of 200 KB") << QByteArray("long") << qsizetype(1);
    QTest::newRow("names with 200 KB of attributes") << QByteArray("attributes") << qsizetype(1001);
}

void TestListingWalk::foldersThatNeverEndAreCutOff()
{
    QFETCH(QByteArray, habit);
    QFETCH(qsizetype, mostListed);
    m_tree.folders = {{"/d", {file("first", 1), dir("endless")}}, {"/d/endless", {}}};
    qsizetype number = 0;
    m_tree.endless = [&]() -> Named {
        const QByteArray name = QByteArray::number(++number);
        if (habit == "new")
            return file(name, 1);
        if (habit == "folder")
            return dir(name);
        if (habit == "long")
            return file(name.rightJustified(200000, 'x'), 1);
        if (habit == "attributes")
            return {name, FakeServer::file, 1, QByteArray(200000, '-')};
        return habit == "." ? dir(habit) : file(habit, 1);
    };
    sftp::WalkLimits limits;
    limits.folderEntries = 1000;
    limits.folderBytes = qsizetype(20) * 1024 * 1024;
    walk(QStringLiteral("/d"), limits);
    QCOMPARE(m_listing.faults.first().error.kind, rap::ErrorKind::Protocol);
    QCOMPARE(m_listing.faults.first().folder, QStringLiteral("/d/endless"));
    QVERIFY(!m_listing.faults.first().error.message.isEmpty());
    QVERIFY(sizes().contains(QStringLiteral("/d/first")));
    QVERIFY2(m_listing.files.size() <= mostListed, qPrintable(QString::number(m_listing.files.size())));
    QVERIFY2(number < 2000 + limits.mostReads * m_tree.perAnswer, qPrintable(QString::number(number)));
}

void TestListingWalk::aNameThatIsToldTwiceIsListedOnce()
{
    m_tree.folders = {{"/d", {file("x", 1), file("y", 1), file("x", 1), dir("a"), dir("a"), file("y", 1)}},
                      {"/d/a", {file("z", 1)}}};
    walk(QStringLiteral("/d"));
    QCOMPARE(m_listing.files.size(), 3);
    QCOMPARE(m_listing.folders, QStringList{QStringLiteral("/d/a")});
    QVERIFY(m_listing.faults.isEmpty());
}

void TestListingWalk::aRefusalBehindTheEndMeansNothing_data()
{
    QTest::addColumn<bool>("endFirst");
    QTest::newRow("after the end's answer") << true;
    QTest::newRow("before the end's answer") << false;
}

void TestListingWalk::aRefusalBehindTheEndMeansNothing()
{
    QFETCH(bool, endFirst);
    connects();
    ListingWalk walker(*m_channel, {QStringLiteral("/d")});
    QSignalSpy finished(&walker, &ListingWalk::finished);
    QSignalSpy failed(&walker, &ListingWalk::failed);
    QSignalSpy idle(&walker, &ListingWalk::idle);
    walker.start();
    m_channel->received(FakeServer::handle(m_server.asked()[0].id, "h"));
    auto reads = m_server.asked();
    m_channel->received(FakeServer::names(reads.takeFirst().id, {file("x", 1)}));
    reads += m_server.asked();
    QCOMPARE(reads.size(), 3);
    const QByteArray end = FakeServer::status(reads[0].id, 1);
    const QByteArray refusal = FakeServer::status(reads[1].id, 4);
    m_channel->received(endFirst ? QByteArray(end + refusal) : QByteArray(refusal + end));
    m_channel->received(FakeServer::status(reads[2].id, 4));
    QCOMPARE(finished.size(), 1);
    QVERIFY(failed.isEmpty());
    QCOMPARE(idle.size(), 1);
    const auto listing = finished[0][0].value<rap::Listing>();
    QVERIFY(listing.faults.isEmpty());
    QCOMPARE(listing.files.size(), 1);
}

void TestListingWalk::aRefusalBeforeTheEndIsTold()
{
    connects();
    ListingWalk walker(*m_channel, {QStringLiteral("/d")});
    QSignalSpy failed(&walker, &ListingWalk::failed);
    walker.start();
    m_channel->received(FakeServer::handle(m_server.asked()[0].id, "h"));
    const auto reads = m_server.asked();
    m_channel->received(FakeServer::status(reads[1].id, 1));
    m_channel->received(FakeServer::status(reads[0].id, 4));
    QCOMPARE(failed.size(), 1);
    QCOMPARE(failed[0][0].value<rap::Error>().kind, rap::ErrorKind::BaseFolderMissing);
}

void TestListingWalk::emptyAnswersEndAFolder()
{
    m_tree.folders = {{"/d", {}}};
    connects();
    ListingWalk walker(*m_channel, {QStringLiteral("/d")});
    QSignalSpy finished(&walker, &ListingWalk::finished);
    walker.start();
    m_channel->received(FakeServer::handle(m_server.asked()[0].id, "h"));
    for (const auto& asked : m_server.asked())
        m_channel->received(FakeServer::names(asked.id, {}));
    QCOMPARE(finished.size(), 1);
}

void TestListingWalk::wrongAnswerBreaksTheChannel()
{
    m_tree.folders = {{"/d", {}}};
    m_tree.refusals["/d"] = 0;
    walk(QStringLiteral("/d"));
    QVERIFY(m_broken);
}

void TestListingWalk::oneFolderManyAnswersArePipelined()
{
    for (int i = 0; i < 300; ++i)
        m_tree.folders["/d"].append(file(QByteArray::number(i), 1));
    walk(QStringLiteral("/d"));
    QCOMPARE(m_listing.files.size(), 300);
    QVERIFY2(m_turns < 30, qPrintable(QString::number(m_turns))); // 100 answers, 8 at a time
}

void TestListingWalk::goesOnWithoutWaitingForEmptyAnswers()
{
    connects();
    ListingWalk walker(*m_channel, {QStringLiteral("/d")});
    QSignalSpy finished(&walker, &ListingWalk::finished);
    QSignalSpy idle(&walker, &ListingWalk::idle);
    walker.start();
    m_channel->received(FakeServer::handle(m_server.asked()[0].id, "base"));
    const auto reads = m_server.asked();
    QCOMPARE(reads.size(), 2);
    m_channel->received(FakeServer::names(reads[0].id, {dir("a")}));
    const auto next = m_server.asked();
    const auto open =
        std::find_if(next.begin(), next.end(), [](const auto& asked) { return asked.type == FakeServer::OpenDir; });
    QVERIFY(open != next.end());
    QCOMPARE(open->text, QByteArray("/d/a"));

    // The folder below ends while answers behind its end are still to come.
    m_channel->received(FakeServer::handle(open->id, "below"));
    const auto below = m_server.asked();
    m_channel->received(FakeServer::status(reads[1].id, 1));
    QVERIFY(finished.isEmpty());
    m_channel->received(FakeServer::status(below[0].id, 1));
    QCOMPARE(finished.size(), 1);
    QVERIFY(idle.isEmpty());
    QVERIFY(m_server.asked().isEmpty()); // handles with questions out are not given back
    m_channel->received(FakeServer::status(below[1].id, 1));
    for (const auto& asked : next)
        if (asked.type == FakeServer::ReadDir)
            m_channel->received(FakeServer::status(asked.id, 1));
    QCOMPARE(idle.size(), 1);
    QCOMPARE(m_channel->openHandles(), 0);
}

RAPDESK_TEST(TestListingWalk)
#include "test_listing_walk.moc"
