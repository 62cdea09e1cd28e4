// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <core/result.h>

#include <qcoro/qcorotask.h>

#include <optional>

namespace signwright
{

/**
 * Where secrets live: the operating system's keychain (`KeychainStore`), or memory for this run only (`MemoryStore`).
 * There is no third way, and never a file. Keys come from `secretKey()`, `portalKey()`, `installationKeyName()` (vault/secret_keys.h).
 * Every call ends within the store's own time limit.
 *
 * Errors: `vault.unreachable` {reason} (no keychain service), `vault.timeout` {seconds} (it does not answer; perhaps its
 * unlock prompt is waiting), `vault.denied` {reason} (the user or the system said no), `vault.failed` {reason}.
 */
class SecretStore
{
public:
    virtual ~SecretStore() = default;
    /** Writes or overwrites. After `vault.timeout` the keychain may still carry the write out later. */
    virtual QCoro::Task<Status> write(QString key, ClientSecret secret) = 0;
    /** No such entry is not an error: the optional is empty. */
    virtual QCoro::Task<Result<std::optional<ClientSecret>>> read(QString key) = 0;
    /** Removing what is not there is done, not an error. */
    virtual QCoro::Task<Status> remove(QString key) = 0;
    /** False: everything is forgotten when the program ends, and the window says so. */
    virtual bool isPersistent() const = 0;
};

} // namespace signwright
