// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vault/secret_store.h>

#include <chrono>
#include <memory>

namespace signwright
{

/** A store that can be used, and, when it is not the keychain, the reason to show. */
struct OpenedVault {
    std::unique_ptr<SecretStore> store; ///< never null
    /** `vault.unreachable` {reason}: secrets are kept for this run only. */
    std::optional<Error> notice;
};

/** Asks the keychain one harmless question; where it does not answer within `limit`, hands out a `MemoryStore` and says why. */
QCoro::Task<OpenedVault> openVault(std::chrono::milliseconds limit = std::chrono::seconds(20));

} // namespace signwright
