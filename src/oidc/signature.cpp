// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/signature.h>

#include "openssl_handles.h"

#include <openssl/core_names.h>
#include <openssl/ecdsa.h>
#include <openssl/rsa.h>

#include <array>
#include <cstring>
#include <mutex>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

enum class Padding { Pkcs1, Pss, None };

struct AlgorithmFacts {
    SignatureAlgorithm algorithm;
    const char *name;
    const char *hash;
    Padding padding;
    const char *curve; ///< RFC 7518 section 3.4
    int coordinateSize;
};

constexpr std::array kAlgorithms{
    AlgorithmFacts{SignatureAlgorithm::RS256, "RS256", "SHA256", Padding::Pkcs1, "", 0},
    AlgorithmFacts{SignatureAlgorithm::RS384, "RS384", "SHA384", Padding::Pkcs1, "", 0},
    AlgorithmFacts{SignatureAlgorithm::RS512, "RS512", "SHA512", Padding::Pkcs1, "", 0},
    AlgorithmFacts{SignatureAlgorithm::PS256, "PS256", "SHA256", Padding::Pss, "", 0},
    AlgorithmFacts{SignatureAlgorithm::PS384, "PS384", "SHA384", Padding::Pss, "", 0},
    AlgorithmFacts{SignatureAlgorithm::PS512, "PS512", "SHA512", Padding::Pss, "", 0},
    AlgorithmFacts{SignatureAlgorithm::ES256, "ES256", "SHA256", Padding::None, "P-256", 32},
    AlgorithmFacts{SignatureAlgorithm::ES384, "ES384", "SHA384", Padding::None, "P-384", 48},
    AlgorithmFacts{SignatureAlgorithm::ES512, "ES512", "SHA512", Padding::None, "P-521", 66},
};

const AlgorithmFacts &factsOf(SignatureAlgorithm algorithm)
{
    return kAlgorithms[static_cast<std::size_t>(algorithm)];
}

/** Fetched once: OpenSSL 3 looks an implementation up on each use of EVP_sha256(). */
const EVP_MD *fetched(const char *hash)
{
    static const openssl::Digest sha256{EVP_MD_fetch(nullptr, "SHA256", nullptr)};
    static const openssl::Digest sha384{EVP_MD_fetch(nullptr, "SHA384", nullptr)};
    static const openssl::Digest sha512{EVP_MD_fetch(nullptr, "SHA512", nullptr)};
    return (hash[3] == '2' ? sha256 : hash[3] == '3' ? sha384 : sha512).get();
}

const unsigned char *bytesOf(QByteArrayView view)
{
    return reinterpret_cast<const unsigned char *>(view.data());
}

openssl::Number numberOf(QByteArrayView bytes)
{
    return openssl::Number(BN_bin2bn(bytesOf(bytes), static_cast<int>(bytes.size()), nullptr));
}

openssl::Number parameter(EVP_PKEY *key, const char *name)
{
    BIGNUM *number = nullptr;
    EVP_PKEY_get_bn_param(key, name, &number);
    return openssl::Number(number);
}

EVP_PKEY *fromData(const char *type, OSSL_PARAM *parameters)
{
    const openssl::KeyContext context{EVP_PKEY_CTX_new_from_name(nullptr, type, nullptr)};
    EVP_PKEY *key = nullptr;
    if (!context || EVP_PKEY_fromdata_init(context.get()) != 1 || EVP_PKEY_fromdata(context.get(), &key, EVP_PKEY_PUBLIC_KEY, parameters) != 1) {
        return nullptr;
    }
    return key;
}

/** An ECDSA signature as JOSE has it (two numbers side by side, IEEE P1363) in the DER that OpenSSL wants. */
QByteArray derOfP1363(QByteArrayView signature)
{
    const auto half = signature.size() / 2;
    const openssl::EcdsaSignature pair{ECDSA_SIG_new()};
    auto r = numberOf(signature.first(half));
    auto s = numberOf(signature.last(half));
    if (!pair || !r || !s || ECDSA_SIG_set0(pair.get(), r.get(), s.get()) != 1) {
        return {};
    }
    r.release();
    s.release();
    QByteArray der(i2d_ECDSA_SIG(pair.get(), nullptr), Qt::Uninitialized);
    auto *out = reinterpret_cast<unsigned char *>(der.data());
    i2d_ECDSA_SIG(pair.get(), &out);
    return der;
}

} // namespace

std::optional<SignatureAlgorithm> signatureAlgorithmFromName(QByteArrayView name)
{
    for (const auto &facts : kAlgorithms) {
        if (name == QByteArrayView(facts.name)) {
            return facts.algorithm;
        }
    }
    return {};
}

QLatin1StringView toString(SignatureAlgorithm algorithm)
{
    return QLatin1StringView(factsOf(algorithm).name);
}

const QList<SignatureAlgorithm> &allSignatureAlgorithms()
{
    static const QList<SignatureAlgorithm> all = [] {
        QList<SignatureAlgorithm> list;
        for (const auto &facts : kAlgorithms) {
            list.append(facts.algorithm);
        }
        return list;
    }();
    return all;
}

QLatin1StringView keyTypeFor(SignatureAlgorithm algorithm)
{
    return factsOf(algorithm).padding == Padding::None ? "EC"_L1 : "RSA"_L1;
}

QLatin1StringView curveFor(SignatureAlgorithm algorithm)
{
    return QLatin1StringView(factsOf(algorithm).curve);
}

/** One context an algorithm, ready to verify; OpenSSL's are not to be used by two threads at once. */
struct PublicKey::Verifier {
    std::mutex mutex;
    std::array<openssl::KeyContext, kAlgorithms.size()> contexts;
    openssl::DigestContext digest{EVP_MD_CTX_new()};

    EVP_PKEY_CTX *contextFor(const AlgorithmFacts &facts, EVP_PKEY *key)
    {
        auto &slot = contexts[static_cast<std::size_t>(facts.algorithm)];
        if (slot) {
            return slot.get();
        }
        openssl::KeyContext context{EVP_PKEY_CTX_new_from_pkey(nullptr, key, nullptr)};
        const auto *hash = fetched(facts.hash);
        if (!context || EVP_PKEY_verify_init(context.get()) != 1 || EVP_PKEY_CTX_set_signature_md(context.get(), hash) != 1) {
            return nullptr;
        }
        if (facts.padding == Padding::Pkcs1 && EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PADDING) != 1) {
            return nullptr;
        }
        // RFC 7518 section 3.5: MGF1 with the same hash, salt as long as the hash.
        if (facts.padding == Padding::Pss
            && (EVP_PKEY_CTX_set_rsa_padding(context.get(), RSA_PKCS1_PSS_PADDING) != 1 || EVP_PKEY_CTX_set_rsa_mgf1_md(context.get(), hash) != 1
                || EVP_PKEY_CTX_set_rsa_pss_saltlen(context.get(), RSA_PSS_SALTLEN_DIGEST) != 1)) {
            return nullptr;
        }
        slot = std::move(context);
        return slot.get();
    }
};

PublicKey::PublicKey(EVP_PKEY *key) : m_key(key), m_verifier(std::make_unique<Verifier>()) {}

PublicKey::~PublicKey()
{
    m_verifier.reset();
    EVP_PKEY_free(m_key);
}

std::shared_ptr<const PublicKey> PublicKey::rsa(QByteArrayView modulus, QByteArrayView exponent)
{
    // 16384 bit: OpenSSL's own limit, and nobody's key.
    if (modulus.isEmpty() || exponent.isEmpty() || modulus.size() > 2048 || exponent.size() > 512) {
        return {};
    }
    const auto n = numberOf(modulus);
    const auto e = numberOf(exponent);
    const openssl::ParameterBuilder builder{OSSL_PARAM_BLD_new()};
    if (!n || !e || BN_is_zero(n.get()) || BN_is_zero(e.get()) || !builder || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_N, n.get()) != 1
        || OSSL_PARAM_BLD_push_BN(builder.get(), OSSL_PKEY_PARAM_RSA_E, e.get()) != 1) {
        return {};
    }
    const openssl::Parameters parameters{OSSL_PARAM_BLD_to_param(builder.get())};
    auto *key = parameters ? fromData("RSA", parameters.get()) : nullptr;
    return key ? std::make_shared<PublicKey>(key) : nullptr;
}

std::shared_ptr<const PublicKey> PublicKey::ec(QByteArrayView curve, QByteArrayView x, QByteArrayView y)
{
    for (const auto &facts : kAlgorithms) {
        if (facts.padding != Padding::None || curve != QByteArrayView(facts.curve)) {
            continue;
        }
        if (x.size() != facts.coordinateSize || y.size() != facts.coordinateSize) {
            return {};
        }
        auto point = QByteArray(1, '\x04') + x.toByteArray() + y.toByteArray(); // SEC 1 section 2.3.3, uncompressed
        auto group = QByteArray(facts.curve);
        OSSL_PARAM parameters[] = {
            OSSL_PARAM_construct_utf8_string(OSSL_PKEY_PARAM_GROUP_NAME, group.data(), 0),
            OSSL_PARAM_construct_octet_string(OSSL_PKEY_PARAM_PUB_KEY, point.data(), static_cast<std::size_t>(point.size())),
            OSSL_PARAM_construct_end(),
        };
        auto *key = fromData("EC", parameters); // refuses a point that is not on the curve
        return key ? std::make_shared<PublicKey>(key) : nullptr;
    }
    return {};
}

std::shared_ptr<const PublicKey> PublicKey::fromCertificate(QByteArrayView der)
{
    const auto *at = bytesOf(der);
    const openssl::Certificate certificate{d2i_X509(nullptr, &at, static_cast<long>(der.size()))};
    auto *key = certificate ? X509_get_pubkey(certificate.get()) : nullptr;
    return key ? std::make_shared<PublicKey>(key) : nullptr;
}

std::shared_ptr<const PublicKey> PublicKey::fromPem(QByteArrayView pem)
{
    const openssl::Bio bio{BIO_new_mem_buf(pem.data(), static_cast<int>(pem.size()))};
    if (!bio) {
        return {};
    }
    if (pem.contains("-----BEGIN CERTIFICATE-----")) {
        const openssl::Certificate certificate{PEM_read_bio_X509(bio.get(), nullptr, nullptr, nullptr)};
        auto *key = certificate ? X509_get_pubkey(certificate.get()) : nullptr;
        return key ? std::make_shared<PublicKey>(key) : nullptr;
    }
    auto *key = PEM_read_bio_PUBKEY(bio.get(), nullptr, nullptr, nullptr);
    return key ? std::make_shared<PublicKey>(key) : nullptr;
}

int PublicKey::bits() const
{
    return EVP_PKEY_get_bits(m_key);
}

QLatin1StringView PublicKey::keyType() const
{
    switch (EVP_PKEY_get_base_id(m_key)) {
    case EVP_PKEY_RSA: return "RSA"_L1;
    case EVP_PKEY_EC: return "EC"_L1;
    default: return {};
    }
}

QLatin1StringView PublicKey::curve() const
{
    char name[64] = {};
    if (EVP_PKEY_get_base_id(m_key) == EVP_PKEY_EC && EVP_PKEY_get_group_name(m_key, name, sizeof name, nullptr) == 1) {
        const auto has = [&](const char *text) { return std::strcmp(name, text) == 0; };
        if (has("prime256v1") || has("P-256")) {
            return "P-256"_L1;
        }
        if (has("secp384r1") || has("P-384")) {
            return "P-384"_L1;
        }
        if (has("secp521r1") || has("P-521")) {
            return "P-521"_L1;
        }
    }
    return {};
}

bool PublicKey::equals(const PublicKey &other) const
{
    return EVP_PKEY_eq(m_key, other.m_key) == 1;
}

bool PublicKey::exponentIsSound() const
{
    if (EVP_PKEY_get_base_id(m_key) != EVP_PKEY_RSA) {
        return true;
    }
    const auto e = parameter(m_key, OSSL_PKEY_PARAM_RSA_E);
    return e && BN_is_odd(e.get()) && !BN_is_one(e.get());
}

bool PublicKey::hasRocaFingerprint() const
{
    if (EVP_PKEY_get_base_id(m_key) != EVP_PKEY_RSA) {
        return false;
    }
    const auto n = parameter(m_key, OSSL_PKEY_PARAM_RSA_N);
    if (!n) {
        return false;
    }
    // The flawed generator makes primes k·M + (65537^a mod M), M the product of the first primes, so its moduli are powers of
    // 65537 modulo each of them; another modulus is so by chance once in 2^27 (Nemec et al., CCS 2017, section 3).
    for (const unsigned prime : {3u,  5u,  7u,  11u, 13u, 17u,  19u,  23u,  29u,  31u,  37u,  41u,  43u,  47u,  53u,  59u,  61u,  67u,  71u,
                                 73u, 79u, 83u, 89u, 97u, 101u, 103u, 107u, 109u, 113u, 127u, 131u, 137u, 139u, 149u, 151u, 157u, 163u, 167u}) {
        const auto residue = static_cast<unsigned>(BN_mod_word(n.get(), prime));
        unsigned power = 1;
        bool isPower = false;
        do {
            isPower = power == residue;
            power = power * (65537u % prime) % prime;
        } while (!isPower && power != 1);
        if (!isPower) {
            return false;
        }
    }
    return true;
}

bool PublicKey::verify(SignatureAlgorithm algorithm, QByteArrayView signedText, QByteArrayView signature) const
{
    const auto &facts = factsOf(algorithm);
    QByteArray der;
    if (facts.padding == Padding::None) {
        if (curve() != QLatin1StringView(facts.curve) || signature.size() != 2 * facts.coordinateSize) {
            return false;
        }
        der = derOfP1363(signature);
        signature = der;
    } else if (EVP_PKEY_get_base_id(m_key) != EVP_PKEY_RSA || signature.size() != (bits() + 7) / 8) {
        return false;
    }
    unsigned char hash[EVP_MAX_MD_SIZE];
    unsigned hashSize = 0;
    const std::lock_guard lock(m_verifier->mutex);
    auto *digest = m_verifier->digest.get();
    if (EVP_DigestInit_ex2(digest, fetched(facts.hash), nullptr) != 1
        || EVP_DigestUpdate(digest, signedText.data(), static_cast<std::size_t>(signedText.size())) != 1 || EVP_DigestFinal_ex(digest, hash, &hashSize) != 1) {
        return false;
    }
    auto *context = m_verifier->contextFor(facts, m_key);
    const bool right = context && EVP_PKEY_verify(context, bytesOf(signature), static_cast<std::size_t>(signature.size()), hash, hashSize) == 1;
    if (!right) {
        ERR_clear_error(); // the thread's queue is Qt's TLS as well
    }
    return right;
}

} // namespace signwright
