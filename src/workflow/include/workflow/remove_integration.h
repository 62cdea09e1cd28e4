// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <qcoro/qcorotask.h>

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

} // namespace signwright
