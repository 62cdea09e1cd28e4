// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/remove_integration.h>

#include <store/integration_store.h>
#include <vault/secret_keys.h>

namespace signwright
{

QCoro::Task<Status> removeIntegration(IntegrationStore *store, SecretStore *vault, QString id)
{
    for (const auto &key : {secretKey(id), previousSecretKey(id), portalKey(id)}) {
        if (const auto removed = co_await vault->remove(key); !removed) {
            co_return fail(removed.error());
        }
    }
    co_return store->remove(id);
}

} // namespace signwright
