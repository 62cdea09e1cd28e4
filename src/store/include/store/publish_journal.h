// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/clock.h>
#include <core/result.h>

#include <QDateTime>
#include <QJsonValue>
#include <QList>

#include <memory>

namespace signwright
{

class Database;
class IntegrationStore;

/**
 * What a publication was about to do, written before it does it: after a crash the next start knows which settings of
 * which portal may stand half-way, and what they were. A secret's value is never in it, only that it was to be set.
 */
class PublishJournalStore
{
public:
    enum class State { Planned, Written, Verified, Restored, Failed };

    struct Entry {
        QString field;     ///< the setting's name as the portal calls it
        QJsonValue before; ///< as read; null for a secret or when it was not there
        QJsonValue after;  ///< as planned; null for a secret
        bool isSecret = false;
        State state = State::Planned;
    };

    struct Record {
        qint64 id = 0;
        QString integrationId;
        QString portal; ///< kind and address, as the adapter names the account
        QString target;
        QDateTime startedAt;
        QString outcome; ///< empty: not finished; else "published", "rolled_back", "failed"
        QList<Entry> entries;
    };

    explicit PublishJournalStore(const IntegrationStore &store, const Clock &clock = SystemClock::instance());

    /** Writes the plan; gives its id. `before` and `after` of entries marked secret are dropped here, whatever they hold. */
    Result<qint64> begin(const QString &integrationId, const QString &portal, const QString &target, const QList<Entry> &plan);
    Status mark(qint64 id, const QString &field, State state);
    Status finish(qint64 id, const QString &outcome);
    /** Plans that were begun and never finished: the program died in the middle. */
    Result<QList<Record>> unfinished() const;
    /** Newest first, finished or not. */
    Result<QList<Record>> of(const QString &integrationId) const;

private:
    Result<QList<Record>> read(const QString &where, const QVariantList &values) const;
    std::shared_ptr<Database> m_database;
    const Clock &m_clock;
};

} // namespace signwright
