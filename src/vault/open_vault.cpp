// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <vault/keychain_store.h>
#include <vault/memory_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>

#include <core/logging.h>

using namespace Qt::StringLiterals;

namespace signwright
{

QCoro::Task<OpenedVault> openVault(std::chrono::milliseconds limit)
{
    // A search for one entry of our own: it never unlocks anything that is not ours and never prompts when nothing is stored.
    const auto answer = co_await KeychainStore(limit).read(installationKeyName());
    OpenedVault opened;
    if (answer || answer.error().code == "vault.denied"_L1) {
        opened.store = std::make_unique<KeychainStore>();
    } else {
        qCInfo(lcVault) << "no keychain:" << answer.error().code;
        opened.store = std::make_unique<MemoryStore>();
        const auto reason = answer.error().params.value(u"reason"_s);
        opened.notice = Error{u"vault.unreachable"_s, {{u"reason"_s, reason.isNull() ? answer.error().code : reason}}};
    }
    co_return std::move(opened);
}

} // namespace signwright
