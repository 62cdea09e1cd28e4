// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <store/integration_store.h>
#include <store/publish_journal.h>

#include "database.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <array>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

using State = PublishJournalStore::State;
constexpr std::array kStates{"planned"_L1, "written"_L1, "verified"_L1, "restored"_L1, "failed"_L1};

QString toString(State state)
{
    return kStates.at(static_cast<std::size_t>(state));
}

State stateOf(const QString &text)
{
    for (std::size_t i = 0; i < kStates.size(); ++i) {
        if (text == kStates.at(i)) {
            return static_cast<State>(i);
        }
    }
    return State::Failed;
}

/** A JSON document must be an array or object, so a lone value travels in an array of one. */
QString pack(const QJsonValue &value)
{
    return QString::fromUtf8(QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact));
}

QJsonValue unpack(const QVariant &text)
{
    return QJsonDocument::fromJson(text.toString().toUtf8()).array().at(0);
}

} // namespace

PublishJournalStore::PublishJournalStore(const IntegrationStore &store, const Clock &clock) : m_database(store.database()), m_clock(clock) {}

Result<qint64> PublishJournalStore::begin(const QString &integrationId, const QString &portal, const QString &target, const QList<Entry> &plan)
{
    qint64 id = 0;
    const auto status = m_database->transaction([&]() -> Status {
        const auto begun = m_database->run(u"INSERT INTO publish_plan (integration_id, portal, target, started_at) VALUES (?, ?, ?, ?)"_s,
                                           {integrationId, portal, u""_s + target, m_clock.now().toString(Qt::ISODateWithMs)});
        if (!begun) {
            return fail(begun.error());
        }
        id = begun->lastInsertId().toLongLong();
        int position = 0;
        for (const auto &entry : plan) {
            const auto added =
                m_database->run(u"INSERT INTO publish_entry (plan_id, position, field, before, after, is_secret, state) VALUES (?, ?, ?, ?, ?, ?, ?)"_s,
                                {id, position++, entry.field, pack(entry.isSecret ? QJsonValue() : entry.before),
                                 pack(entry.isSecret ? QJsonValue() : entry.after), entry.isSecret, toString(entry.state)});
            if (!added) {
                return fail(added.error());
            }
        }
        return {};
    });
    if (!status) {
        return fail(status.error());
    }
    return id;
}

Status PublishJournalStore::mark(qint64 id, const QString &field, State state)
{
    const auto marked = m_database->run(u"UPDATE publish_entry SET state = ? WHERE plan_id = ? AND field = ?"_s, {toString(state), id, field});
    return marked ? Status() : Status(fail(marked.error()));
}

Status PublishJournalStore::finish(qint64 id, const QString &outcome)
{
    const auto finished = m_database->run(u"UPDATE publish_plan SET outcome = ? WHERE id = ?"_s, {outcome, id});
    return finished ? Status() : Status(fail(finished.error()));
}

Result<QList<PublishJournalStore::Record>> PublishJournalStore::unfinished() const
{
    return read(u"outcome = ''"_s, {});
}

Result<QList<PublishJournalStore::Record>> PublishJournalStore::of(const QString &integrationId) const
{
    return read(u"integration_id = ?"_s, {integrationId});
}

Result<QList<PublishJournalStore::Record>> PublishJournalStore::read(const QString &where, const QVariantList &values) const
{
    auto plans =
        m_database->run(u"SELECT id, integration_id, portal, target, started_at, outcome FROM publish_plan WHERE "_s + where + u" ORDER BY id DESC"_s, values);
    if (!plans) {
        return fail(plans.error());
    }
    QList<Record> records;
    while (plans->next()) {
        Record record{plans->value(0).toLongLong(),
                      plans->value(1).toString(),
                      plans->value(2).toString(),
                      plans->value(3).toString(),
                      QDateTime::fromString(plans->value(4).toString(), Qt::ISODateWithMs),
                      plans->value(5).toString(),
                      {}};
        auto entries = m_database->run(u"SELECT field, before, after, is_secret, state FROM publish_entry WHERE plan_id = ? ORDER BY position"_s, {record.id});
        if (!entries) {
            return fail(entries.error());
        }
        while (entries->next()) {
            record.entries.append({entries->value(0).toString(), unpack(entries->value(1)), unpack(entries->value(2)), entries->value(3).toBool(),
                                   stateOf(entries->value(4).toString())});
        }
        records.append(std::move(record));
    }
    return records;
}

} // namespace signwright
