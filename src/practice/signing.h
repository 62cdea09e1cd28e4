// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QList>

#include <openssl/types.h>

#include <memory>

namespace signwright::practice
{

/** One signing key with everything that a key set says of it. */
struct SigningKey {
    std::shared_ptr<EVP_PKEY> key;
    QByteArray kid;
    QJsonObject jwk; ///< kty, use, kid, x5t, n, e, x5c; no `alg`, as with Entra
    static SigningKey create(int bits = 2048);
};

/** How to spoil a token on its way out; the default is a good one. */
struct SigningOptions {
    const SigningKey *key = nullptr;
    QByteArray algorithm = "RS256"; ///< written into the header; "none" and "HS256" are really made so
    QByteArray kid;                 ///< empty: the key's; "-": left out
    QJsonObject moreHeader;
    bool breakSignature = false;
    bool paddedBase64 = false;
    QByteArray rawPayload; ///< instead of the claims (duplicate members and other things no JSON writer would make)
};

/** A compact JWS of the claims (RFC 7515 section 7.1). */
QByteArray signedToken(const QJsonObject &claims, const SigningOptions &options);
QByteArray base64Url(const QByteArray &bytes);

} // namespace signwright::practice
