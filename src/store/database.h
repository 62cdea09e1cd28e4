// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>
#include <optional>

namespace signwright
{

/** One open SQLite file: opening, checking, migrating, and statements whose errors are values. */
class Database
{
public:
    struct Opened {
        std::shared_ptr<Database> database;
        std::optional<Error> notice;
    };
    static Result<Opened> open(const QString &path);
    ~Database();
    Database(const Database &) = delete;
    Database &operator=(const Database &) = delete;

    /** Prepares, binds in order, executes. */
    Result<QSqlQuery> run(const QString &sql, const QVariantList &values = {}) const;
    /** BEGIN IMMEDIATE … COMMIT; rolled back when `work` fails. */
    Status transaction(const std::function<Status()> &work) const;

private:
    explicit Database(const QString &path);
    /** Opens the connection, sets pragmas and checks the pages. */
    Status begin();
    Status migrate();
    QString m_path;
    QString m_connection;
};

/** The statements that lead from version `index` to `index + 1` (schema.cpp). Never changed once released, only added to. */
QList<QStringList> migrations();

} // namespace signwright
