// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <vault/memory_store.h>

namespace signwright
{

QCoro::Task<Status> MemoryStore::write(QString key, ClientSecret secret)
{
    m_secrets.insert_or_assign(key, std::move(secret));
    co_return Status();
}

QCoro::Task<Result<std::optional<ClientSecret>>> MemoryStore::read(QString key)
{
    std::optional<ClientSecret> found;
    if (const auto it = m_secrets.find(key); it != m_secrets.end()) {
        found = it->second.clone();
    }
    co_return std::move(found);
}

QCoro::Task<Status> MemoryStore::remove(QString key)
{
    m_secrets.erase(key);
    co_return Status();
}

} // namespace signwright
