// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/clock.h>
#include <core/result.h>
#include <model/integration.h>
#include <model/revision.h>
#include <trace/trace.h>

#include <QJsonArray>
#include <QList>
#include <QMap>

#include <memory>
#include <optional>

namespace signwright
{

class Database;

/** An integration as stored: finished, or a draft that the wizard is in the middle of. */
struct StoredIntegration {
    Integration integration;
    bool isDraft = true;
    QString resumePage;  ///< the wizard's page to open again; the pages' own names
    QDateTime changedAt; ///< UTC, set by the store
};

/** A sign-in test that was made with exactly these settings. */
struct TestedRevision {
    Revision revision;
    QDateTime at; ///< UTC
    QString user; ///< who signed in, redacted by the store to `‹user›@domain`
    bool passed = false;
};

/** One run of anything that fills a trace. */
struct RunRecord {
    qint64 id = 0; ///< set by the store
    QString integrationId;
    QString kind;        ///< "preflight", "sign_in_test", "publish", "saved_by_hand", "drift"
    QDateTime at;        ///< UTC
    QString outcome;     ///< "pass", "fail", "undecided", "cancelled"
    QJsonArray trace;    ///< redacted
    QJsonArray findings; ///< without words: what `toStored()` of workflow/run_record.h writes
};

/**
 * Everything the program remembers, except secrets: one SQLite file of the user's own (mode 0600), written with
 * `synchronous=FULL` in WAL mode, so that what a call has returned survives SIGKILL and power loss. Calls are
 * synchronous and take milliseconds. One object may be used from one thread; several programs may use one file.
 *
 * Errors: `store.open` {path, reason}, `store.newer` {path, found, known} (untouched), `store.busy`, `store.failed` {reason},
 * `store.not_found` {id}, `store.row` {id}; and as a notice beside a working store: `store.corrupt` {path, moved_to}.
 */
class IntegrationStore
{
public:
    struct Opened {
        std::unique_ptr<IntegrationStore> store;
        /** `store.corrupt`: the damaged file was moved aside whole and a new one begun. */
        std::optional<Error> notice;
    };
    /** Makes file and folder where missing. */
    static Result<Opened> open(const QString &path, const Clock &clock = SystemClock::instance());
    /** `signwright.db` in the platform's folder for the program's data. */
    static QString defaultPath();
    ~IntegrationStore();
    IntegrationStore(const IntegrationStore &) = delete;
    IntegrationStore &operator=(const IntegrationStore &) = delete;

    /** Newest change first. A row that cannot be read any more is left out here and named by `get`. */
    Result<QList<StoredIntegration>> list() const;
    /** Of every row, also of one that cannot be read any more: its secrets are named by it. */
    Result<QStringList> ids() const;
    /** `store.not_found`, `store.row`. */
    Result<StoredIntegration> get(const QString &id) const;
    /** By `integration.id`; written whole or not at all. */
    Status save(const StoredIntegration &entry);
    /** With its tests, runs and journal. The secret is the vault's: call `removeIntegration` (workflow/), which does both. */
    Status remove(const QString &id);

    /** Forgets every row of every table and gives the room back to the disk. For secrets see `remove`. */
    Status clear();

    Status recordTest(const QString &integrationId, const TestedRevision &test);
    /** Newest first. */
    Result<QList<TestedRevision>> tests(const QString &integrationId) const;
    /** Has a sign-in test passed with exactly this revision, and none failed with it since? */
    Result<bool> hasPassed(const QString &integrationId, const Revision &revision) const;

    /** Redacts the trace itself (`Trace::toRedactedJson`); gives the record's id. The newest 200 runs an integration are kept. */
    Result<qint64> addRun(const QString &integrationId, const QString &kind, const QString &outcome, const Trace &trace, const QJsonArray &findings);
    /** Newest first. */
    Result<QList<RunRecord>> runs(const QString &integrationId, int limit = 50) const;

    /** Setting names of a portal (`{"tenant_id": "Name.In.Portal"}`) that the admin confirmed; names only, never values. `account` = portal kind + address. */
    Status confirmMapping(const QString &account, const QMap<QString, QString> &names);
    /** Empty when none was confirmed. */
    Result<QMap<QString, QString>> confirmedMapping(const QString &account) const;

    /** For `PublishJournal`, which shares the file. */
    const std::shared_ptr<Database> &database() const { return m_database; }

private:
    IntegrationStore(std::shared_ptr<Database> database, const Clock &clock);
    std::shared_ptr<Database> m_database;
    const Clock &m_clock;
};

} // namespace signwright
