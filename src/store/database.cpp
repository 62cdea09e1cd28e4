// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "database.h"

#include <core/logging.h>

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

// SQLite's primary result codes (sqlite.org/rescode.html); the low byte of an extended one.
constexpr int kBusy = 5;
constexpr int kLocked = 6;
constexpr int kCorrupt = 11;
constexpr int kNotADatabase = 26;

Error errorOf(const QSqlError &error)
{
    switch (error.nativeErrorCode().toInt() & 0xff) {
    case kBusy:
    case kLocked: return {u"store.busy"_s, {}};
    case kCorrupt:
    case kNotADatabase: return {u"store.corrupt"_s, {}};
    default: return {u"store.failed"_s, {{u"reason"_s, error.databaseText()}}};
    }
}

/** The file and its two companions, under a name that says when; nothing is deleted. */
Result<QString> moveAside(const QString &path)
{
    const auto kept = path + u".damaged-"_s + QDateTime::currentDateTimeUtc().toString(u"yyyyMMdd-HHmmss-zzz"_s);
    if (!QFile::rename(path, kept)) {
        return fail(u"store.open"_s, {{u"path"_s, path}, {u"reason"_s, u"it is damaged and cannot be renamed"_s}});
    }
    for (const auto &suffix : {u"-wal"_s, u"-shm"_s}) {
        QFile::rename(path + suffix, kept + suffix);
    }
    return kept;
}

/** SQLite gives its companions the mode of the database file, so the mode is set before SQLite sees it. */
Status makeFile(const QString &path)
{
    const auto folder = QFileInfo(path).absolutePath();
    const auto refuse = [&path](const QString &reason) { return fail(u"store.open"_s, {{u"path"_s, path}, {u"reason"_s, reason}}); };
    if (!QDir().mkpath(folder)) {
        return refuse(u"the folder cannot be made"_s);
    }
    QFile file(path);
    if (!file.open(QIODevice::ReadWrite)) {
        return refuse(file.errorString());
    }
    if (!file.setPermissions(QFile::ReadOwner | QFile::WriteOwner)) {
        return refuse(file.errorString());
    }
    return {};
}

} // namespace

Database::Database(const QString &path) : m_path(path), m_connection(QUuid::createUuid().toString(QUuid::Id128)) {}

Database::~Database()
{
    QSqlDatabase::database(m_connection, false).close();
    QSqlDatabase::removeDatabase(m_connection);
}

Result<Database::Opened> Database::open(const QString &path)
{
    Opened opened;
    for (int attempt = 0; attempt < 2; ++attempt) {
        if (const auto made = makeFile(path); !made) {
            return fail(made.error());
        }
        opened.database.reset(new Database(path));
        auto status = opened.database->begin();
        if (status) {
            status = opened.database->migrate();
        }
        if (status) {
            return opened;
        }
        opened.database.reset();
        if (status.error().code != "store.corrupt"_L1 || attempt > 0) {
            return fail(status.error());
        }
        const auto kept = moveAside(path);
        if (!kept) {
            return fail(kept.error());
        }
        qCWarning(lcStore) << "damaged database kept as" << *kept;
        opened.notice = Error{u"store.corrupt"_s, {{u"path"_s, path}, {u"moved_to"_s, *kept}}};
    }
    return opened;
}

Status Database::begin()
{
    auto connection = QSqlDatabase::addDatabase(u"QSQLITE"_s, m_connection);
    connection.setDatabaseName(m_path);
    connection.setConnectOptions(u"QSQLITE_BUSY_TIMEOUT=5000"_s);
    if (!connection.open()) {
        return fail(u"store.open"_s, {{u"path"_s, m_path}, {u"reason"_s, connection.lastError().text()}});
    }
    // FULL: the write-ahead log is on the disk before COMMIT returns.
    for (const auto &pragma : {u"PRAGMA journal_mode=WAL"_s, u"PRAGMA synchronous=FULL"_s, u"PRAGMA foreign_keys=ON"_s, u"PRAGMA secure_delete=ON"_s}) {
        if (const auto done = run(pragma); !done) {
            return fail(done.error());
        }
    }
    auto check = run(u"PRAGMA quick_check(1)"_s);
    if (!check) {
        return fail(check.error());
    }
    if (!check->next() || check->value(0).toString() != "ok"_L1) {
        return fail(u"store.corrupt"_s);
    }
    return {};
}

Status Database::migrate()
{
    const auto steps = migrations();
    return transaction([this, &steps]() -> Status {
        auto version = run(u"PRAGMA user_version"_s);
        if (!version) {
            return fail(version.error());
        }
        version->next();
        const auto found = version->value(0).toInt();
        if (found > steps.size()) {
            return fail(u"store.newer"_s, {{u"path"_s, m_path}, {u"found"_s, found}, {u"known"_s, static_cast<int>(steps.size())}});
        }
        version->finish();
        for (auto step = found; step < steps.size(); ++step) {
            for (const auto &statement : steps.at(step)) {
                if (const auto done = run(statement); !done) {
                    return fail(done.error());
                }
            }
        }
        if (found < steps.size()) {
            if (const auto done = run(u"PRAGMA user_version="_s + QString::number(steps.size())); !done) {
                return fail(done.error());
            }
        }
        return {};
    });
}

Result<QSqlQuery> Database::run(const QString &sql, const QVariantList &values) const
{
    QSqlQuery query(QSqlDatabase::database(m_connection, false));
    query.setForwardOnly(true);
    if (!query.prepare(sql)) {
        return fail(errorOf(query.lastError()));
    }
    for (const auto &value : values) {
        query.addBindValue(value);
    }
    if (!query.exec()) {
        return fail(errorOf(query.lastError()));
    }
    return query;
}

Status Database::transaction(const std::function<Status()> &work) const
{
    if (const auto begun = run(u"BEGIN IMMEDIATE"_s); !begun) {
        return fail(begun.error());
    }
    auto status = work();
    if (status) {
        if (const auto committed = run(u"COMMIT"_s); committed) {
            return {};
        } else {
            status = fail(committed.error());
        }
    }
    if (const auto undone = run(u"ROLLBACK"_s); !undone) {
        qCWarning(lcStore) << "rollback:" << undone.error().code;
    }
    return status;
}

} // namespace signwright
