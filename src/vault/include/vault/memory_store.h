// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <vault/secret_store.h>

#include <map>

namespace signwright
{

/** For this run only: used when no keychain is reachable (and the window says so), in practice mode and in tests. */
class MemoryStore final : public SecretStore
{
public:
    QCoro::Task<Status> write(QString key, ClientSecret secret) override;
    QCoro::Task<Result<std::optional<ClientSecret>>> read(QString key) override;
    QCoro::Task<Status> remove(QString key) override;
    bool isPersistent() const override { return false; }

private:
    std::map<QString, ClientSecret> m_secrets;
};

} // namespace signwright
