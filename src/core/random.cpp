// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/random.h>

#include <openssl/rand.h>

#include <cstdlib>

namespace signwright
{

QByteArray RandomSource::token(int count)
{
    return bytes(count).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

QByteArray SystemRandom::bytes(int count)
{
    QByteArray result(count, Qt::Uninitialized);
    if (RAND_bytes(reinterpret_cast<unsigned char *>(result.data()), count) != 1) {
        std::abort(); // a predictable state or verifier is worse than no program
    }
    return result;
}

SystemRandom &SystemRandom::instance()
{
    static SystemRandom source;
    return source;
}

} // namespace signwright
