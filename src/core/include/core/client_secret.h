// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QString>

#include <memory>
#include <string_view>

namespace signwright
{

/**
 * A client secret, a password or a token in memory: move-only, wiped on destruction, with no stream operator, no
 * conversion and no comparison that could leak. Every use of the text goes through `reveal()`, which reviewers search for.
 */
class ClientSecret
{
public:
    ClientSecret() = default;
    ~ClientSecret();
    ClientSecret(ClientSecret &&other) noexcept;
    ClientSecret &operator=(ClientSecret &&other) noexcept;
    ClientSecret(const ClientSecret &) = delete;
    ClientSecret &operator=(const ClientSecret &) = delete;

    /** Takes UTF-8 bytes and wipes them in place where they are not shared. */
    static ClientSecret fromUtf8(QByteArray &&bytes);
    /** Takes a field's text and wipes it in place where it is not shared: the one way from a line edit. */
    static ClientSecret fromText(QString &&text);

    /** A deliberate second copy. */
    ClientSecret clone() const;
    bool isEmpty() const { return m_size == 0; }
    std::size_t size() const { return m_size; }
    /** The bytes, valid as long as this object. Never log, store or put them into a QString. */
    std::string_view reveal() const { return {m_data.get(), m_size}; }
    /** Constant-time equality. */
    bool equals(const ClientSecret &other) const;
    void wipe();

private:
    std::unique_ptr<char[]> m_data;
    std::size_t m_size = 0;
};

/** Overwrites and clears a buffer that held a secret (a request body, a form). */
void wipe(QByteArray &bytes);
void wipe(QString &text);

} // namespace signwright
