// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vault/secret_store.h>

#include <chrono>
#include <memory>

namespace signwright
{

/**
 * QtKeychain: Secret Service or KWallet on Linux, Keychain on macOS, Credential Manager on Windows. Keys are prefixed with
 * the product's name, because Windows ignores the service name. The insecure fallback stays off. QtKeychain runs one job
 * at a time for the whole process and a job may never come back, so each has our own limit, and while one that ran out
 * of time is still pending further calls fail at once with `vault.timeout` instead of queueing behind it.
 */
class KeychainStore final : public SecretStore
{
public:
    explicit KeychainStore(std::chrono::milliseconds limit = std::chrono::seconds(20));
    QCoro::Task<Status> write(QString key, ClientSecret secret) override;
    QCoro::Task<Result<std::optional<ClientSecret>>> read(QString key) override;
    QCoro::Task<Status> remove(QString key) override;
    bool isPersistent() const override { return true; }

private:
    std::chrono::milliseconds m_limit;
};

} // namespace signwright
