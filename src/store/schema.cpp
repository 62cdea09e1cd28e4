// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "database.h"

using namespace Qt::StringLiterals;

namespace signwright
{

QList<QStringList> migrations()
{
    return {
        // 0 -> 1
        {
            uR"(CREATE TABLE integration (
                id TEXT PRIMARY KEY NOT NULL, json TEXT NOT NULL, is_draft INTEGER NOT NULL,
                resume_page TEXT NOT NULL, changed_at TEXT NOT NULL))"_s,
            uR"(CREATE TABLE test (
                integration_id TEXT NOT NULL REFERENCES integration(id) ON DELETE CASCADE,
                revision TEXT NOT NULL, at TEXT NOT NULL, user TEXT NOT NULL, passed INTEGER NOT NULL))"_s,
            u"CREATE INDEX test_by_integration ON test(integration_id)"_s,
            uR"(CREATE TABLE run (
                id INTEGER PRIMARY KEY AUTOINCREMENT,
                integration_id TEXT NOT NULL REFERENCES integration(id) ON DELETE CASCADE,
                kind TEXT NOT NULL, at TEXT NOT NULL, outcome TEXT NOT NULL, trace TEXT NOT NULL, findings TEXT NOT NULL))"_s,
            u"CREATE INDEX run_by_integration ON run(integration_id)"_s,
            uR"(CREATE TABLE mapping (account TEXT PRIMARY KEY NOT NULL, names TEXT NOT NULL, confirmed_at TEXT NOT NULL))"_s,
            // No foreign key: a publication that stopped half-way must be known even when its integration was deleted.
            uR"(CREATE TABLE publish_plan (
                id INTEGER PRIMARY KEY AUTOINCREMENT, integration_id TEXT NOT NULL,
                portal TEXT NOT NULL, target TEXT NOT NULL, started_at TEXT NOT NULL, outcome TEXT NOT NULL DEFAULT ''))"_s,
            uR"(CREATE TABLE publish_entry (
                plan_id INTEGER NOT NULL REFERENCES publish_plan(id) ON DELETE CASCADE, position INTEGER NOT NULL,
                field TEXT NOT NULL, before TEXT NOT NULL, after TEXT NOT NULL, is_secret INTEGER NOT NULL, state TEXT NOT NULL,
                PRIMARY KEY (plan_id, field)))"_s,
        },
        // 1 -> 2
        {
            uR"(CREATE TABLE password_guard (
                integration_id TEXT NOT NULL, target TEXT NOT NULL, target_name TEXT NOT NULL, setting TEXT NOT NULL,
                armed_at TEXT NOT NULL, deadline TEXT NOT NULL, PRIMARY KEY (integration_id, target)))"_s,
        },
    };
}

} // namespace signwright
