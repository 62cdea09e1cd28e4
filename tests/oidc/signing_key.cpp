// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "signing_key.h"

#include <oidc/base64url.h>

#include <QJsonArray>
#include <QJsonDocument>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/ec.h>
#include <openssl/ecdsa.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;

namespace signwright::test
{

namespace
{

std::shared_ptr<EVP_PKEY> owned(EVP_PKEY *key)
{
    Q_ASSERT(key);
    return {key, EVP_PKEY_free};
}

QString number(EVP_PKEY *key, const char *name, int size = 0)
{
    BIGNUM *bn = nullptr;
    EVP_PKEY_get_bn_param(key, name, &bn);
    QByteArray bytes(size ? size : BN_num_bytes(bn), Qt::Uninitialized);
    BN_bn2binpad(bn, reinterpret_cast<unsigned char *>(bytes.data()), static_cast<int>(bytes.size()));
    BN_free(bn);
    return QString::fromLatin1(encodeBase64Url(bytes));
}

int coordinateSize(const QByteArray &curve)
{
    return curve == "P-256" ? 32 : curve == "P-384" ? 48 : 66;
}

} // namespace

SigningKey SigningKey::rsa(QByteArray kid, int bits, unsigned exponent)
{
    SigningKey key;
    key.m_kid = std::move(kid);
    auto *context = EVP_PKEY_CTX_new_from_name(nullptr, "RSA", nullptr);
    EVP_PKEY_keygen_init(context);
    EVP_PKEY_CTX_set_rsa_keygen_bits(context, bits);
    auto *e = BN_new();
    BN_set_word(e, exponent);
    EVP_PKEY_CTX_set1_rsa_keygen_pubexp(context, e);
    BN_free(e);
    EVP_PKEY *made = nullptr;
    EVP_PKEY_generate(context, &made);
    EVP_PKEY_CTX_free(context);
    key.m_key = owned(made);
    return key;
}

SigningKey SigningKey::ec(QByteArray kid, QByteArray curve)
{
    SigningKey key;
    key.m_kid = std::move(kid);
    key.m_key = owned(EVP_EC_gen(curve.constData()));
    key.m_curve = std::move(curve);
    return key;
}

QJsonObject SigningKey::jwk() const
{
    QJsonObject jwk{{u"kid"_s, QString::fromUtf8(m_kid)}, {u"use"_s, u"sig"_s}};
    if (m_curve.isEmpty()) {
        jwk[u"kty"_s] = u"RSA"_s;
        jwk[u"n"_s] = number(m_key.get(), OSSL_PKEY_PARAM_RSA_N);
        jwk[u"e"_s] = number(m_key.get(), OSSL_PKEY_PARAM_RSA_E);
    } else {
        jwk[u"kty"_s] = u"EC"_s;
        jwk[u"crv"_s] = QString::fromLatin1(m_curve);
        jwk[u"x"_s] = number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_X, coordinateSize(m_curve));
        jwk[u"y"_s] = number(m_key.get(), OSSL_PKEY_PARAM_EC_PUB_Y, coordinateSize(m_curve));
    }
    return jwk;
}

QByteArray SigningKey::pem() const
{
    auto *bio = BIO_new(BIO_s_mem());
    PEM_write_bio_PUBKEY(bio, m_key.get());
    char *text = nullptr;
    const auto size = BIO_get_mem_data(bio, &text);
    QByteArray pem(text, size);
    BIO_free(bio);
    return pem;
}

QByteArray SigningKey::sign(QByteArrayView header, QByteArrayView payload, SignatureAlgorithm algorithm) const
{
    const auto text = encodeBase64Url(header) + '.' + encodeBase64Url(payload);
    const auto name = signwright::toString(algorithm);
    auto *context = EVP_MD_CTX_new();
    EVP_PKEY_CTX *keyContext = nullptr;
    const auto *digest = name.endsWith("256"_L1) ? EVP_sha256() : name.endsWith("384"_L1) ? EVP_sha384() : EVP_sha512();
    EVP_DigestSignInit(context, &keyContext, digest, nullptr, m_key.get());
    if (name.startsWith("PS"_L1)) {
        EVP_PKEY_CTX_set_rsa_padding(keyContext, RSA_PKCS1_PSS_PADDING);
        EVP_PKEY_CTX_set_rsa_pss_saltlen(keyContext, RSA_PSS_SALTLEN_DIGEST);
    }
    std::size_t size = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(text.constData());
    EVP_DigestSign(context, nullptr, &size, bytes, static_cast<std::size_t>(text.size()));
    QByteArray signature(static_cast<qsizetype>(size), Qt::Uninitialized);
    EVP_DigestSign(context, reinterpret_cast<unsigned char *>(signature.data()), &size, bytes, static_cast<std::size_t>(text.size()));
    signature.truncate(static_cast<qsizetype>(size));
    EVP_MD_CTX_free(context);
    if (!m_curve.isEmpty()) {
        const auto *at = reinterpret_cast<const unsigned char *>(signature.constData());
        auto *pair = d2i_ECDSA_SIG(nullptr, &at, static_cast<long>(signature.size()));
        const int half = coordinateSize(m_curve);
        QByteArray p1363(2 * half, Qt::Uninitialized);
        BN_bn2binpad(ECDSA_SIG_get0_r(pair), reinterpret_cast<unsigned char *>(p1363.data()), half);
        BN_bn2binpad(ECDSA_SIG_get0_s(pair), reinterpret_cast<unsigned char *>(p1363.data()) + half, half);
        ECDSA_SIG_free(pair);
        signature = p1363;
    }
    return text + '.' + encodeBase64Url(signature);
}

QByteArray SigningKey::token(const QJsonObject &claims, SignatureAlgorithm algorithm) const
{
    const QJsonObject header{{u"alg"_s, QString(signwright::toString(algorithm))}, {u"kid"_s, QString::fromUtf8(m_kid)}, {u"typ"_s, u"JWT"_s}};
    return sign(QJsonDocument(header).toJson(QJsonDocument::Compact), QJsonDocument(claims).toJson(QJsonDocument::Compact), algorithm);
}

QByteArray keySetJson(const QList<QJsonObject> &keys)
{
    QJsonArray array;
    for (const auto &key : keys) {
        array.append(key);
    }
    return QJsonDocument(QJsonObject{{u"keys"_s, array}}).toJson(QJsonDocument::Compact);
}

} // namespace signwright::test
