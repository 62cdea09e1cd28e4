// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>

namespace signwright
{

/** Randomness as a parameter. Production code uses `SystemRandom` and nothing else for state, nonce and verifier. */
class RandomSource
{
public:
    virtual ~RandomSource() = default;
    virtual QByteArray bytes(int count) = 0;
    /** base64url without padding (RFC 4648 section 5) of `count` random bytes; 32 bytes give 43 characters. */
    QByteArray token(int count = 32);
};

/** The operating system's generator, by way of OpenSSL. Aborts rather than return weak bytes. */
class SystemRandom final : public RandomSource
{
public:
    QByteArray bytes(int count) override;
    static SystemRandom &instance();
};

} // namespace signwright
