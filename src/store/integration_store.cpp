// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <store/integration_store.h>

#include <trace/redaction.h>

#include "database.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QStandardPaths>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QString stamp(const QDateTime &at)
{
    return at.toUTC().toString(Qt::ISODateWithMs);
}

QDateTime unstamp(const QVariant &value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
}

QString compact(const QJsonArray &array)
{
    return QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
}

QJsonArray arrayOf(const QVariant &value)
{
    return QJsonDocument::fromJson(value.toString().toUtf8()).array();
}

template <class T>
Status done(const Result<T> &result)
{
    return result ? Status() : Status(fail(result.error()));
}

Result<StoredIntegration> rowOf(const QSqlQuery &query)
{
    auto integration = Integration::draftFromJson(query.value(u"json"_s).toString().toUtf8());
    if (!integration) {
        return fail(u"store.row"_s, {{u"id"_s, query.value(u"id"_s)}});
    }
    StoredIntegration entry;
    entry.integration = std::move(*integration);
    entry.isDraft = query.value(u"is_draft"_s).toBool();
    entry.resumePage = query.value(u"resume_page"_s).toString();
    entry.changedAt = unstamp(query.value(u"changed_at"_s));
    return entry;
}

} // namespace

IntegrationStore::IntegrationStore(std::shared_ptr<Database> database, const Clock &clock) : m_database(std::move(database)), m_clock(clock) {}

IntegrationStore::~IntegrationStore() = default;

Result<IntegrationStore::Opened> IntegrationStore::open(const QString &path, const Clock &clock)
{
    auto database = Database::open(path);
    if (!database) {
        return fail(database.error());
    }
    Opened opened;
    opened.store.reset(new IntegrationStore(std::move(database->database), clock));
    opened.notice = std::move(database->notice);
    return opened;
}

QString IntegrationStore::defaultPath()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppDataLocation) + u"/signwright.db"_s;
}

Result<QList<StoredIntegration>> IntegrationStore::list() const
{
    auto query = m_database->run(u"SELECT id, json, is_draft, resume_page, changed_at FROM integration ORDER BY changed_at DESC, rowid DESC"_s);
    if (!query) {
        return fail(query.error());
    }
    QList<StoredIntegration> entries;
    while (query->next()) {
        if (auto entry = rowOf(*query)) {
            entries.append(std::move(*entry));
        }
    }
    return entries;
}

Result<QStringList> IntegrationStore::ids() const
{
    auto query = m_database->run(u"SELECT id FROM integration ORDER BY rowid"_s);
    if (!query) {
        return fail(query.error());
    }
    QStringList ids;
    while (query->next()) {
        ids += query->value(0).toString();
    }
    return ids;
}

Result<StoredIntegration> IntegrationStore::get(const QString &id) const
{
    auto query = m_database->run(u"SELECT id, json, is_draft, resume_page, changed_at FROM integration WHERE id = ?"_s, {id});
    if (!query) {
        return fail(query.error());
    }
    if (!query->next()) {
        return fail(u"store.not_found"_s, {{u"id"_s, id}});
    }
    return rowOf(*query);
}

Status IntegrationStore::save(const StoredIntegration &entry)
{
    // An upsert, not REPLACE: that would delete the row first and its tests and runs with it.
    return done(m_database->run(uR"(INSERT INTO integration (id, json, is_draft, resume_page, changed_at) VALUES (?, ?, ?, ?, ?)
        ON CONFLICT (id) DO UPDATE SET json = excluded.json, is_draft = excluded.is_draft,
        resume_page = excluded.resume_page, changed_at = excluded.changed_at)"_s,
                                {entry.integration.id, QString::fromUtf8(entry.integration.toJson()), entry.isDraft,
                                 entry.resumePage.isNull() ? u""_s : entry.resumePage, stamp(m_clock.now())}));
}

Status IntegrationStore::remove(const QString &id)
{
    return m_database->transaction([this, &id]() -> Status {
        const auto plans = m_database->run(u"DELETE FROM publish_plan WHERE integration_id = ? AND outcome <> ''"_s, {id});
        return plans ? done(m_database->run(u"DELETE FROM integration WHERE id = ?"_s, {id})) : done(plans);
    });
}

Status IntegrationStore::clear()
{
    const auto cleared = m_database->transaction([this]() -> Status {
        for (const auto &table : {u"integration"_s, u"mapping"_s, u"publish_plan"_s, u"password_guard"_s}) { // what refers to them goes with them
            if (const auto emptied = m_database->run(u"DELETE FROM "_s + table); !emptied) {
                return fail(emptied.error());
            }
        }
        return {};
    });
    return cleared ? done(m_database->run(u"VACUUM"_s)) : cleared;
}

Status IntegrationStore::recordTest(const QString &integrationId, const TestedRevision &test)
{
    return done(m_database->run(u"INSERT INTO test (integration_id, revision, at, user, passed) VALUES (?, ?, ?, ?, ?)"_s,
                                {integrationId, test.revision.toString(), stamp(test.at), redactText(u""_s + test.user), test.passed}));
}

Result<QList<TestedRevision>> IntegrationStore::tests(const QString &integrationId) const
{
    auto query = m_database->run(u"SELECT revision, at, user, passed FROM test WHERE integration_id = ? ORDER BY rowid DESC"_s, {integrationId});
    if (!query) {
        return fail(query.error());
    }
    QList<TestedRevision> tests;
    while (query->next()) {
        tests.append({Revision::fromString(query->value(0).toString()), unstamp(query->value(1)), query->value(2).toString(), query->value(3).toBool()});
    }
    return tests;
}

Result<bool> IntegrationStore::hasPassed(const QString &integrationId, const Revision &revision) const
{
    if (revision.isNull()) {
        return false;
    }
    auto query = m_database->run(u"SELECT passed FROM test WHERE integration_id = ? AND revision = ? ORDER BY rowid DESC LIMIT 1"_s,
                                 {integrationId, revision.toString()});
    if (!query) {
        return fail(query.error());
    }
    return query->next() && query->value(0).toBool();
}

Result<qint64> IntegrationStore::addRun(const QString &integrationId, const QString &kind, const QString &outcome, const Trace &trace,
                                        const QJsonArray &findings)
{
    qint64 id = 0;
    const auto status = m_database->transaction([&]() -> Status {
        const auto added = m_database->run(u"INSERT INTO run (integration_id, kind, at, outcome, trace, findings) VALUES (?, ?, ?, ?, ?, ?)"_s,
                                           {integrationId, kind, stamp(m_clock.now()), outcome, compact(trace.toRedactedJson()), compact(findings)});
        if (!added) {
            return fail(added.error());
        }
        id = added->lastInsertId().toLongLong();
        return done(m_database->run(uR"(DELETE FROM run WHERE integration_id = ? AND id NOT IN
            (SELECT id FROM run WHERE integration_id = ? ORDER BY id DESC LIMIT 200))"_s,
                                    {integrationId, integrationId}));
    });
    if (!status) {
        return fail(status.error());
    }
    return id;
}

Result<QList<RunRecord>> IntegrationStore::runs(const QString &integrationId, int limit) const
{
    auto query =
        m_database->run(u"SELECT id, kind, at, outcome, trace, findings FROM run WHERE integration_id = ? ORDER BY id DESC LIMIT ?"_s, {integrationId, limit});
    if (!query) {
        return fail(query.error());
    }
    QList<RunRecord> records;
    while (query->next()) {
        records.append({query->value(0).toLongLong(), integrationId, query->value(1).toString(), unstamp(query->value(2)), query->value(3).toString(),
                        arrayOf(query->value(4)), arrayOf(query->value(5))});
    }
    return records;
}

Status IntegrationStore::confirmMapping(const QString &account, const QMap<QString, QString> &names)
{
    QJsonObject object;
    for (auto it = names.begin(); it != names.end(); ++it) {
        object.insert(it.key(), it.value());
    }
    return done(m_database->run(uR"(INSERT INTO mapping (account, names, confirmed_at) VALUES (?, ?, ?)
        ON CONFLICT (account) DO UPDATE SET names = excluded.names, confirmed_at = excluded.confirmed_at)"_s,
                                {account, QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact)), stamp(m_clock.now())}));
}

Result<QMap<QString, QString>> IntegrationStore::confirmedMapping(const QString &account) const
{
    auto query = m_database->run(u"SELECT names FROM mapping WHERE account = ?"_s, {account});
    if (!query) {
        return fail(query.error());
    }
    QMap<QString, QString> names;
    if (query->next()) {
        const auto object = QJsonDocument::fromJson(query->value(0).toString().toUtf8()).object();
        for (auto it = object.begin(); it != object.end(); ++it) {
            names.insert(it.key(), it.value().toString());
        }
    }
    return names;
}

} // namespace signwright
