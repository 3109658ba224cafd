#pragma once

#include "rap/Error.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>
#include <atomic>
#include <initializer_list>
#include <map>

/// Private to this room: one SQLite connection. It lives and dies on one thread.
namespace ledger {

/// What a statement that failed throws. It never leaves this room: Worker turns it into a value.
struct SqlFailure {
    rap::Error error;
    bool busy = false; ///< Another program held the file for longer than the busy timeout.
};

class Database {
public:
    /// How long to wait for the other program's transaction, in milliseconds. Less in tests: to be set before opening.
    static inline std::atomic<int> busyTimeout = 30'000;

    explicit Database(QString file);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    void open(); ///< Opens or makes the file. Throws SqlFailure, as all below.
    /// Whether the other program's transaction is waited for as long as that; as opened, it is. Else only shortly.
    void setPatient(bool patient);
    void run(const QString& statement);
    [[nodiscard]] QVariant
    value(const QString& statement); ///< First column of the first row; null where there is no row.

    [[nodiscard]] const QString& file() const { return m_file; }
    [[noreturn]] void refuse(QString message, QString nextStep,
                             QString detail) const; ///< Throws an error of kind Ledger.

private:
    friend class Query;
    QString m_file;
    QString m_connection;
    QSqlDatabase m_database;
    bool m_patient = true;
    std::multimap<QString, QSqlQuery> m_prepared; ///< By statement: those that are not in use.
};

/// A prepared statement. What has been prepared once stays so for the next query of the same words.
class Query {
public:
    Query(Database& database, const QString& statement);
    ~Query();
    Q_DISABLE_COPY_MOVE(Query)

    void exec(std::initializer_list<QVariant> values = {});
    [[nodiscard]] bool next();
    [[nodiscard]] QVariant value(int column) const { return m_query.value(column); }
    [[nodiscard]] qint64 number(int column) const { return m_query.value(column).toLongLong(); }
    [[nodiscard]] QString text(int column) const { return m_query.value(column).toString(); }
    [[nodiscard]] QByteArray bytes(int column) const { return m_query.value(column).toByteArray(); }
    [[nodiscard]] std::optional<qint64> numberOrNone(int column) const;
    [[nodiscard]] qint64 lastId() const { return m_query.lastInsertId().toLongLong(); }

private:
    void prepare(const QString& statement);

    Database& m_database;
    QSqlQuery m_query;
};

/// Undone unless committed.
class Transaction {
public:
    enum class For { Reading, Writing };
    Transaction(Database& database, For purpose);
    ~Transaction();
    Q_DISABLE_COPY_MOVE(Transaction)

    void commit(); ///< What was written is on the disk when this returns.

private:
    Database& m_database;
    bool m_open = true;
};

[[nodiscard]] QVariant orNull(std::optional<qint64> number);

} // namespace ledger
