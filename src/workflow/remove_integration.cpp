// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/remove_integration.h>

#include <store/integration_store.h>
#include <store/password_guard_store.h>
#include <store/publish_journal.h>
#include <vault/secret_keys.h>

#include <algorithm>

using namespace Qt::StringLiterals;

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

Status removable(const IntegrationStore &store, const QString &id)
{
    const auto concerns = [&id](const auto &record) { return id.isEmpty() || record.integrationId == id; };
    const auto guards = PasswordGuardStore(store).all();
    if (!guards) {
        return fail(guards.error());
    }
    if (std::any_of(guards->begin(), guards->end(), concerns)) {
        return fail(u"workflow.remove.guarded"_s);
    }
    const auto cutOff = PublishJournalStore(store).unfinished();
    if (!cutOff) {
        return fail(cutOff.error());
    }
    if (std::any_of(cutOff->begin(), cutOff->end(), concerns)) {
        return fail(u"workflow.remove.unfinished"_s);
    }
    return {};
}

QCoro::Task<Result<qsizetype>> removeEverything(IntegrationStore *store, SecretStore *vault)
{
    if (const auto free = removable(*store); !free) {
        co_return fail(free.error());
    }
    const auto ids = store->ids();
    if (!ids) {
        co_return fail(ids.error());
    }
    for (const auto &id : *ids) {
        if (const auto removed = co_await removeIntegration(store, vault, id); !removed) {
            co_return fail(removed.error());
        }
    }
    if (const auto removed = co_await vault->remove(installationKeyName()); !removed) {
        co_return fail(removed.error());
    }
    if (const auto cleared = store->clear(); !cleared) {
        co_return fail(cleared.error());
    }
    co_return ids->size();
}

} // namespace signwright
