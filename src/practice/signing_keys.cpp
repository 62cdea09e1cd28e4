// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "signing_keys.h"

#include "certificates.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

QByteArray number(EVP_PKEY *key, const char *name)
{
    BIGNUM *value = nullptr;
    if (EVP_PKEY_get_bn_param(key, name, &value) != 1) {
        return {};
    }
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return bytes;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

SigningKey SigningKey::make(int bits)
{
    SigningKey key;
    key.m_key = newRsaKey(bits);
    key.m_modulus = number(key.m_key.get(), OSSL_PKEY_PARAM_RSA_N);
    key.m_exponent = number(key.m_key.get(), OSSL_PKEY_PARAM_RSA_E);
    key.m_certificate = selfSignedDer(key.m_key.get(), "Practice tenant signing key");
    // Entra's kid is its x5t: the SHA-1 of the certificate (RFC 7517 section 4.8). A name, not a proof.
    key.m_kid = base64Url(QCryptographicHash::hash(key.m_certificate, QCryptographicHash::Sha1));
    return key;
}

QByteArray SigningKey::sign(const QByteArray &input) const
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t length = static_cast<std::size_t>(EVP_PKEY_get_size(m_key.get()));
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    if (EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, m_key.get()) != 1
        || EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length,
                          reinterpret_cast<const unsigned char *>(input.constData()), static_cast<std::size_t>(input.size()))
               != 1) {
        return {};
    }
    signature.truncate(static_cast<qsizetype>(length));
    return signature;
}

QJsonObject SigningKey::jwk(const QString &issuer) const
{
    const auto text = [](const QByteArray &bytes) { return QString::fromLatin1(bytes); };
    QJsonObject jwk{{u"kty"_s, u"RSA"_s},
                    {u"use"_s, u"sig"_s},
                    {u"kid"_s, text(m_kid)},
                    {u"x5t"_s, text(m_kid)},
                    {u"n"_s, text(base64Url(m_modulus))},
                    {u"e"_s, text(base64Url(m_exponent))},
                    {u"x5c"_s, QJsonArray{text(m_certificate.toBase64())}}};
    if (!issuer.isEmpty()) {
        jwk.insert(u"issuer"_s, issuer);
    }
    return jwk;
}

QByteArray compactJws(const QJsonObject &header, const QByteArray &payload, const SigningKey &key)
{
    const auto input = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + base64Url(payload);
    return input + '.' + base64Url(key.sign(input));
}

} // namespace signwright::practice
