// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/client_secret.h>

#include <openssl/crypto.h>

#include <cstring>
#include <utility>

namespace signwright
{

void wipe(QByteArray &bytes)
{
    // Writing to a shared buffer would detach and wipe a fresh copy only.
    if (!bytes.isEmpty() && bytes.isDetached()) {
        OPENSSL_cleanse(bytes.data(), static_cast<std::size_t>(bytes.size()));
    }
    bytes.clear();
}

void wipe(QString &text)
{
    if (!text.isEmpty() && text.isDetached()) {
        OPENSSL_cleanse(text.data(), static_cast<std::size_t>(text.size()) * sizeof(QChar));
    }
    text.clear();
}

ClientSecret::~ClientSecret()
{
    wipe();
}

ClientSecret::ClientSecret(ClientSecret &&other) noexcept : m_data(std::move(other.m_data)), m_size(std::exchange(other.m_size, 0)) {}

ClientSecret &ClientSecret::operator=(ClientSecret &&other) noexcept
{
    if (this != &other) {
        wipe();
        m_data = std::move(other.m_data);
        m_size = std::exchange(other.m_size, 0);
    }
    return *this;
}

ClientSecret ClientSecret::fromUtf8(QByteArray &&bytes)
{
    ClientSecret secret;
    secret.m_size = static_cast<std::size_t>(bytes.size());
    secret.m_data = std::make_unique<char[]>(secret.m_size);
    std::memcpy(secret.m_data.get(), bytes.constData(), secret.m_size);
    signwright::wipe(bytes);
    return secret;
}

ClientSecret ClientSecret::fromText(QString &&text)
{
    auto secret = fromUtf8(text.toUtf8());
    signwright::wipe(text);
    return secret;
}

ClientSecret ClientSecret::clone() const
{
    ClientSecret copy;
    copy.m_size = m_size;
    copy.m_data = std::make_unique<char[]>(m_size);
    if (m_size != 0) {
        std::memcpy(copy.m_data.get(), m_data.get(), m_size);
    }
    return copy;
}

bool ClientSecret::equals(const ClientSecret &other) const
{
    return m_size == other.m_size && (m_size == 0 || CRYPTO_memcmp(m_data.get(), other.m_data.get(), m_size) == 0);
}

void ClientSecret::wipe()
{
    if (m_data) {
        OPENSSL_cleanse(m_data.get(), m_size);
        m_data.reset();
    }
    m_size = 0;
}

} // namespace signwright
