// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QByteArrayView>
#include <QLatin1StringView>
#include <QList>

#include <memory>
#include <optional>

typedef struct evp_pkey_st EVP_PKEY;

namespace signwright
{

/** What may sign an ID token (RFC 7518 section 3.1), if the caller allows it. There is no `none` and no HMAC here, on purpose. */
enum class SignatureAlgorithm { RS256, RS384, RS512, PS256, PS384, PS512, ES256, ES384, ES512 };

/** By the exact name of RFC 7518. */
std::optional<SignatureAlgorithm> signatureAlgorithmFromName(QByteArrayView name);
QLatin1StringView toString(SignatureAlgorithm algorithm);
const QList<SignatureAlgorithm> &allSignatureAlgorithms();
/** The `kty` (RFC 7518 section 6.1) a key must have for it: RSA or EC. */
QLatin1StringView keyTypeFor(SignatureAlgorithm algorithm);
/** The `crv` likewise; empty for RSA. */
QLatin1StringView curveFor(SignatureAlgorithm algorithm);

/**
 * A public key ready to verify with OpenSSL's EVP. Parsed once and shared; the verifying context of each algorithm is made
 * at its first use and used again, which is a good part of the cost of a verification. Safe to use from several threads.
 */
class PublicKey
{
public:
    /** Takes ownership. */
    explicit PublicKey(EVP_PKEY *key);
    ~PublicKey();
    PublicKey(const PublicKey &) = delete;
    PublicKey &operator=(const PublicKey &) = delete;

    /** Big-endian integers, RFC 7518 section 6.3.1. Null when they make no key. */
    static std::shared_ptr<const PublicKey> rsa(QByteArrayView modulus, QByteArrayView exponent);
    /** `crv` by its JWK name with coordinates of full length, RFC 7518 section 6.2.1. Null when not a point of that curve. */
    static std::shared_ptr<const PublicKey> ec(QByteArrayView curve, QByteArrayView x, QByteArrayView y);
    /** DER of an X.509 certificate. */
    static std::shared_ptr<const PublicKey> fromCertificate(QByteArrayView der);
    /** The first PUBLIC KEY or CERTIFICATE of a PEM text. */
    static std::shared_ptr<const PublicKey> fromPem(QByteArrayView pem);

    int bits() const;
    QLatin1StringView keyType() const; ///< RSA, EC, or empty for one that cannot be used here
    QLatin1StringView curve() const;   ///< P-256, P-384, P-521, or empty
    bool equals(const PublicKey &other) const;
    bool exponentIsSound() const;    ///< RSA: odd and at least 3 (NIST SP 800-56B 6.2); true for EC
    bool hasRocaFingerprint() const; ///< RSA: modulus shaped as by the flawed generator of CVE-2017-15361

    /**
     * Does the signature belong to `signedText`? Its length must be exact: the modulus' for RSA, twice the curve's for ECDSA
     * (RFC 7518 section 3.4). False as well when the key is of the wrong type or curve for the algorithm.
     */
    bool verify(SignatureAlgorithm algorithm, QByteArrayView signedText, QByteArrayView signature) const;

private:
    struct Verifier;
    EVP_PKEY *m_key;
    mutable std::unique_ptr<Verifier> m_verifier;
};

} // namespace signwright
