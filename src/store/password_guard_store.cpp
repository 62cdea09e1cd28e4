// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <store/integration_store.h>
#include <store/password_guard_store.h>

#include "database.h"

using namespace Qt::StringLiterals;

namespace signwright
{

PasswordGuardStore::PasswordGuardStore(const IntegrationStore &store) : m_database(store.database()) {}

Status PasswordGuardStore::put(const QList<Record> &records)
{
    return m_database->transaction([&]() -> Status {
        for (const auto &record : records) {
            const auto put = m_database->run(
                u"INSERT OR REPLACE INTO password_guard (integration_id, target, target_name, setting, armed_at, deadline) VALUES (?, ?, ?, ?, ?, ?)"_s,
                {record.integrationId, u""_s + record.target, u""_s + record.targetName, u""_s + record.setting,
                 record.armedAt.toUTC().toString(Qt::ISODateWithMs), record.deadline.toUTC().toString(Qt::ISODateWithMs)});
            if (!put) {
                return fail(put.error());
            }
        }
        return {};
    });
}

Status PasswordGuardStore::remove(const QString &integrationId, const QString &target)
{
    const auto removed = m_database->run(u"DELETE FROM password_guard WHERE integration_id = ? AND target = ?"_s, {integrationId, u""_s + target});
    return removed ? Status() : Status(fail(removed.error()));
}

Result<QList<PasswordGuardStore::Record>> PasswordGuardStore::all() const
{
    auto rows = m_database->run(u"SELECT integration_id, target, target_name, setting, armed_at, deadline FROM password_guard ORDER BY deadline"_s, {});
    if (!rows) {
        return fail(rows.error());
    }
    QList<Record> records;
    while (rows->next()) {
        records.append({rows->value(0).toString(), rows->value(1).toString(), rows->value(2).toString(), rows->value(3).toString(),
                        QDateTime::fromString(rows->value(4).toString(), Qt::ISODateWithMs),
                        QDateTime::fromString(rows->value(5).toString(), Qt::ISODateWithMs)});
    }
    return records;
}

} // namespace signwright
