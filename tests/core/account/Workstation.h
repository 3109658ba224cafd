#pragma once

#include "account/Accounts.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <utility>

using namespace Qt::StringLiterals;
using account::Account;
using account::Accounts;
using account::ConfigFolder;

inline Account named(const QString& name)
{
    Account account;
    account.name = name;
    account.identity = rap::Identity::DesignatedBank;
    account.user = u"RAPBNK999"_s;
    account.primary = {u"rap.example.com"_s, 2222};
    account.keyFile = u"/keys/rap"_s;
    account.targetFolder = u"/reports"_s;
    return account;
}

/// Every field other than it is by itself.
inline Account full()
{
    Account account = named(u"ACME Securities"_s);
    account.backup = account::Address{u"2001:db8::1"_s, 22};
    account.baseFolder = u"/other"_s;
    account.keyRegistered = QDate(2026, 11, 23);
    account.previousKeys = {{u"/keys/old"_s, u"SHA256:old"_s, QDate(2024, 11, 25), QDate(2026, 11, 23)},
                            {u"/keys/older"_s, {}, std::nullopt, QDate(2024, 11, 25)}};
    account.keepZip = true;
    account.bytesPerSecond = 3'000'000'000;
    account.connections = 3;
    account.openedOnce = true;
    account.refetchMissing = true;
    account.keyDropPath = u"/upload/{user}/{date}.pub"_s;
    account.keyForm = account::PublicForm::Ssh2;
    return account;
}

inline QByteArray bytesOf(const QString& file)
{
    QFile opened(file);
    return opened.open(QIODevice::ReadOnly) ? opened.readAll() : QByteArray("cannot be read");
}

/// An account file, some of its fields changed; `undefined` leaves one out.
inline QByteArray accountFile(const QString& name, const QList<std::pair<QString, QJsonValue>>& changes = {})
{
    QJsonObject object{{u"version"_s, 1},           {u"name"_s, name},         {u"identity"_s, u"hkscc-participant"_s},
                       {u"user"_s, u"u"_s},         {u"primary"_s, u"h:22"_s}, {u"keyFile"_s, u"/k"_s},
                       {u"targetFolder"_s, u"/t"_s}};
    for (const auto& [field, value] : changes)
        if (value.isUndefined())
            object.remove(field);
        else
            object.insert(field, value);
    return QJsonDocument(object).toJson();
}

/// A folder of settings of its own.
class Workstation {
public:
    [[nodiscard]] ConfigFolder folder() const { return ConfigFolder::at(m_home.filePath(u"rap desk"_s)); }
    [[nodiscard]] Accounts accounts() const { return Accounts(folder()); }

    QString put(const QString& file, const QByteArray& bytes) const
    {
        QString path = folder().accounts() + u'/' + file;
        QFile opened(path);
        if (!QDir().mkpath(folder().accounts()) || !opened.open(QIODevice::WriteOnly) ||
            opened.write(bytes) != bytes.size()) {
            qFatal("cannot set up %s", qPrintable(path));
        }
        return path;
    }

    [[nodiscard]] QStringList files() const
    {
        return QDir(folder().accounts()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot, QDir::Name);
    }

private:
    QTemporaryDir m_home;
};
