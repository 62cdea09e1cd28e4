// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QDateTime>
#include <QList>

#include <memory>

namespace signwright
{

class Database;
class IntegrationStore;

/**
 * Where a portal's own passwords were switched off and nobody has confirmed yet that people can still log in. Written before
 * the switch, so that neither a crash nor a power cut leaves a portal that nobody watches. Errors: the store's.
 */
class PasswordGuardStore
{
public:
    struct Record {
        QString integrationId;
        QString target;     ///< the portal's id of the location
        QString targetName; ///< as people know it
        QString setting;    ///< the portal's name of *prevent password*; empty where the names are fixed
        QDateTime armedAt;  ///< UTC
        QDateTime deadline; ///< UTC: without a confirmation it is put back then
    };

    explicit PasswordGuardStore(const IntegrationStore &store);
    /** All of them or none; a record of the same integration and target is replaced. */
    Status put(const QList<Record> &records);
    Status remove(const QString &integrationId, const QString &target);
    /** Earliest deadline first. */
    Result<QList<Record>> all() const;

private:
    std::shared_ptr<Database> m_database;
};

} // namespace signwright
