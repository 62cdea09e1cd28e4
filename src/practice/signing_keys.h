// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArray>
#include <QJsonObject>

#include <openssl/types.h>

#include <memory>

namespace signwright::practice
{

/** One of the practice tenant's signing keys: RSA 2048, published with `kid`, `x5t` and `x5c` and without `alg`, as Entra does. */
class SigningKey
{
public:
    static SigningKey make(int bits = 2048);

    const QByteArray &kid() const { return m_kid; }
    /** RSASSA-PKCS1-v1_5 with SHA-256 over `input`; thread-safe. */
    QByteArray sign(const QByteArray &input) const;
    /** `issuer` is a member of v2 keys only; empty leaves it out. */
    QJsonObject jwk(const QString &issuer) const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    QByteArray m_kid, m_modulus, m_exponent, m_certificate;
};

QByteArray base64Url(const QByteArray &bytes);
/** Header and payload signed into a compact JWS (RFC 7515 section 7.1). */
QByteArray compactJws(const QJsonObject &header, const QByteArray &payload, const SigningKey &key);

} // namespace signwright::practice
