// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "signing.h"

#include "certificates.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QMessageAuthenticationCode>

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
    EVP_PKEY_get_bn_param(key, name, &value);
    QByteArray bytes(BN_num_bytes(value), Qt::Uninitialized);
    BN_bn2bin(value, reinterpret_cast<unsigned char *>(bytes.data()));
    BN_free(value);
    return bytes;
}

QByteArray rsaSignature(EVP_PKEY *key, const QByteArray &input)
{
    const std::unique_ptr<EVP_MD_CTX, decltype(&EVP_MD_CTX_free)> context(EVP_MD_CTX_new(), EVP_MD_CTX_free);
    std::size_t length = 0;
    const auto *bytes = reinterpret_cast<const unsigned char *>(input.constData());
    const auto size = static_cast<std::size_t>(input.size());
    EVP_DigestSignInit(context.get(), nullptr, EVP_sha256(), nullptr, key);
    EVP_DigestSign(context.get(), nullptr, &length, bytes, size);
    QByteArray signature(static_cast<qsizetype>(length), Qt::Uninitialized);
    EVP_DigestSign(context.get(), reinterpret_cast<unsigned char *>(signature.data()), &length, bytes, size);
    signature.resize(static_cast<qsizetype>(length));
    return signature;
}

} // namespace

QByteArray base64Url(const QByteArray &bytes)
{
    return bytes.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
}

SigningKey SigningKey::create(int bits)
{
    SigningKey result;
    result.key = newRsaKey(bits);
    const auto certificate = selfSignedDer(result.key.get(), "practice.signing.key");
    result.kid = base64Url(QCryptographicHash::hash(certificate, QCryptographicHash::Sha1));
    const auto kid = QString::fromLatin1(result.kid);
    result.jwk = {{u"kty"_s, u"RSA"_s},
                  {u"use"_s, u"sig"_s},
                  {u"kid"_s, kid},
                  {u"x5t"_s, kid},
                  {u"n"_s, QString::fromLatin1(base64Url(number(result.key.get(), OSSL_PKEY_PARAM_RSA_N)))},
                  {u"e"_s, QString::fromLatin1(base64Url(number(result.key.get(), OSSL_PKEY_PARAM_RSA_E)))},
                  {u"x5c"_s, QJsonArray{QString::fromLatin1(certificate.toBase64())}}};
    return result;
}

QByteArray signedToken(const QJsonObject &claims, const SigningOptions &options)
{
    QJsonObject header{{u"typ"_s, u"JWT"_s}, {u"alg"_s, QString::fromLatin1(options.algorithm)}};
    if (options.kid != "-") {
        header.insert(u"kid"_s, QString::fromLatin1(options.kid.isEmpty() ? options.key->kid : options.kid));
    }
    for (auto it = options.moreHeader.begin(); it != options.moreHeader.end(); ++it) {
        header.insert(it.key(), it.value());
    }
    const auto payload = options.rawPayload.isEmpty() ? QJsonDocument(claims).toJson(QJsonDocument::Compact) : options.rawPayload;
    auto encodedPayload = base64Url(payload);
    if (options.paddedBase64) {
        encodedPayload += "==";
    }
    const auto input = base64Url(QJsonDocument(header).toJson(QJsonDocument::Compact)) + '.' + encodedPayload;
    QByteArray signature;
    if (options.algorithm == "HS256") {
        // The classic confusion: the public modulus as an HMAC key.
        const auto secret = options.key->jwk.value("n"_L1).toString().toLatin1();
        signature = QMessageAuthenticationCode::hash(input, secret, QCryptographicHash::Sha256);
    } else if (options.algorithm != "none") {
        signature = rsaSignature(options.key->key.get(), input);
    }
    if (options.breakSignature && !signature.isEmpty()) {
        signature[signature.size() / 2] = static_cast<char>(signature.at(signature.size() / 2) ^ 0x01);
    }
    return input + '.' + base64Url(signature);
}

} // namespace signwright::practice
