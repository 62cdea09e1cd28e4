// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <qcoro/qcorotask.h>

#include <QString>

namespace signwright
{

class IntegrationStore;
class SecretStore;

/**
 * Deletes an integration with everything that belongs to it: client secret and portal log-in in the keychain first, then the
 * stored settings, tests and runs. Where the keychain refuses, nothing is deleted, so that no secret is left behind that
 * nobody knows of. Errors: those of vault and store. `store` and `vault` outlive the call.
 */
QCoro::Task<Status> removeIntegration(IntegrationStore *store, SecretStore *vault, QString id);

/**
 * Whether a portal still depends on what is stored of this integration, of any when `id` is empty: `workflow.remove.guarded` (its own passwords
 * are off and nobody has confirmed), `workflow.remove.unfinished` (a publish was cut off; how the portal was before stands only here). Errors of the store.
 */
Status removable(const IntegrationStore &store, const QString &id = {});

/**
 * Deletes all that this program keeps for its user, as before it is uninstalled: every integration as above, what was confirmed about
 * portals, and the installation's key in the keychain. Gives the number of integrations. Nothing changes in a portal or at Microsoft. Where the
 * keychain refuses it stops; what is gone by then is gone, and it may be called again. Errors: those of `removable`, vault and store.
 */
QCoro::Task<Result<qsizetype>> removeEverything(IntegrationStore *store, SecretStore *vault);

} // namespace signwright
