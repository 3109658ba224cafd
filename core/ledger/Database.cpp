#include "ledger/Database.h"

#include "ledger/SqlError.h"

#include <QSqlError>
#include <atomic>

namespace ledger {
namespace {

QString uniqueConnection()
{
    static std::atomic<int> count = 0;
    return QStringLiteral("ledger-%1").arg(++count);
}

/// An empty text is no missing text, however Qt has it.
QVariant bindable(const QVariant& value)
{
    if (value.typeId() == QMetaType::QString && value.toString().isNull())
        return QStringLiteral("");
    if (value.typeId() == QMetaType::QByteArray && value.toByteArray().isNull())
        return QByteArray("");
    return value;
}

[[noreturn]] void fail(const QSqlError& error, const QString& file, const QString& statement)
{
    throw SqlFailure{errorFrom(error, file, statement), isBusy(error)};
}

} // namespace

Database::Database(QString file)
    : m_file(std::move(file))
    , m_connection(uniqueConnection())
    , m_database(QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), m_connection))
{
}

Database::~Database()
{
    m_prepared.clear();
    m_database.close();
    m_database = QSqlDatabase();
    QSqlDatabase::removeDatabase(m_connection);
}

void Database::open()
{
    m_database.setDatabaseName(m_file);
    m_database.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=%1").arg(busyTimeout));
    if (!m_database.open())
        fail(m_database.lastError(), m_file, QStringLiteral("open"));
}

void Database::run(const QString& statement)
{
    QSqlQuery query(m_database);
    if (!query.exec(statement))
        fail(query.lastError(), m_file, statement);
}

void Database::setPatient(bool patient)
{
    constexpr int shortly = 60; // a part of it
    const int whole = busyTimeout;
    if (std::exchange(m_patient, patient) != patient)
        run(QStringLiteral("PRAGMA busy_timeout = %1").arg(patient ? whole : whole / shortly));
}

QVariant Database::value(const QString& statement)
{
    Query query(*this, statement);
    query.exec();
    return query.next() ? query.value(0) : QVariant();
}

void Database::refuse(QString message, QString nextStep, QString detail) const
{
    throw SqlFailure{{rap::ErrorKind::Ledger, std::move(message), std::move(nextStep), std::move(detail)}};
}

Query::Query(Database& database, const QString& statement)
    : m_database(database)
    , m_query(database.m_database)
{
    auto prepared = database.m_prepared.extract(statement);
    if (prepared)
        m_query = std::move(prepared.mapped());
    else
        prepare(statement);
}

Query::~Query()
{
    m_query.finish();
    m_database.m_prepared.emplace(m_query.lastQuery(), std::move(m_query));
}

void Query::prepare(const QString& statement)
{
    m_query.setForwardOnly(true);
    if (!m_query.prepare(statement))
        fail(m_query.lastError(), m_database.m_file, statement);
}

void Query::exec(std::initializer_list<QVariant> values)
{
    int position = 0;
    for (const QVariant& value : values)
        m_query.bindValue(position++, bindable(value));
    if (!m_query.exec())
        fail(m_query.lastError(), m_database.m_file, m_query.lastQuery());
}

bool Query::next()
{
    if (m_query.next())
        return true;
    if (m_query.lastError().isValid())
        fail(m_query.lastError(), m_database.m_file, m_query.lastQuery());
    return false;
}

std::optional<qint64> Query::numberOrNone(int column) const
{
    const QVariant field = value(column);
    return field.isNull() ? std::nullopt : std::optional(field.toLongLong());
}

// A writer takes the lock at once: one that began by reading could not wait for the other program.
Transaction::Transaction(Database& database, For purpose)
    : m_database(database)
{
    m_database.run(purpose == For::Writing ? QStringLiteral("BEGIN IMMEDIATE") : QStringLiteral("BEGIN"));
}

Transaction::~Transaction()
{
    if (m_open) {
        try {
            m_database.run(QStringLiteral("ROLLBACK"));
        } catch (const SqlFailure&) { // NOLINT(bugprone-empty-catch): SQLite has rolled back by itself
        }
    }
}

void Transaction::commit()
{
    m_database.run(QStringLiteral("COMMIT"));
    m_open = false;
}

QVariant orNull(std::optional<qint64> number)
{
    return number ? QVariant(*number) : QVariant(QMetaType::fromType<qint64>());
}

} // namespace ledger
