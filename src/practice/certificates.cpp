// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "certificates.h"

#include <openssl/bio.h>
#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509.h>
#include <openssl/x509v3.h>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr long kDay = 24L * 60 * 60;

void addExtension(X509 *certificate, X509 *issuer, int nid, const char *value)
{
    X509V3_CTX context;
    X509V3_set_ctx_nodb(&context);
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    if (auto *extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value)) {
        X509_add_ext(certificate, extension, -1);
        X509_EXTENSION_free(extension);
    }
}

std::shared_ptr<X509> newCertificate(EVP_PKEY *key, const QByteArray &commonName, long fromSeconds, long toSeconds)
{
    std::shared_ptr<X509> certificate(X509_new(), X509_free);
    X509_set_version(certificate.get(), 2);
    std::uint64_t serial = 0;
    RAND_bytes(reinterpret_cast<unsigned char *>(&serial), sizeof serial);
    ASN1_INTEGER_set_uint64(X509_get_serialNumber(certificate.get()), serial >> 1U);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), fromSeconds);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), toSeconds);
    X509_set_pubkey(certificate.get(), key);
    auto *name = X509_get_subject_name(certificate.get());
    X509_NAME_add_entry_by_txt(name, "O", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>("Signwright practice"), -1, -1, 0);
    X509_NAME_add_entry_by_txt(name, "CN", MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(commonName.constData()), -1, -1, 0);
    X509_set_issuer_name(certificate.get(), name);
    return certificate;
}

} // namespace

std::shared_ptr<EVP_PKEY> newRsaKey(int bits)
{
    return {EVP_RSA_gen(static_cast<unsigned int>(bits)), EVP_PKEY_free};
}

std::shared_ptr<EVP_PKEY> newEcKey()
{
    return {EVP_EC_gen("P-256"), EVP_PKEY_free};
}

QByteArray selfSignedDer(EVP_PKEY *key, const QByteArray &commonName)
{
    const auto certificate = newCertificate(key, commonName, -kDay, 3650 * kDay);
    X509_sign(certificate.get(), key, EVP_sha256());
    unsigned char *der = nullptr;
    const int length = i2d_X509(certificate.get(), &der);
    const QByteArray bytes(reinterpret_cast<const char *>(der), length > 0 ? length : 0);
    OPENSSL_free(der);
    return bytes;
}

Result<PracticeAuthority> PracticeAuthority::create()
{
    PracticeAuthority authority;
    authority.m_key = newEcKey();
    if (!authority.m_key) {
        return fail(u"practice.certificate"_s);
    }
    authority.m_certificate = newCertificate(authority.m_key.get(), "Practice tenant authority", -kDay, 30 * kDay);
    auto *const certificate = authority.m_certificate.get();
    addExtension(certificate, certificate, NID_basic_constraints, "critical,CA:TRUE,pathlen:0");
    addExtension(certificate, certificate, NID_key_usage, "critical,keyCertSign,cRLSign");
    addExtension(certificate, certificate, NID_subject_key_identifier, "hash");
    if (X509_sign(certificate, authority.m_key.get(), EVP_sha256()) == 0) {
        return fail(u"practice.certificate"_s);
    }
    return authority;
}

QByteArray PracticeAuthority::pem() const
{
    const std::unique_ptr<BIO, decltype(&BIO_free_all)> bio(BIO_new(BIO_s_mem()), BIO_free_all);
    PEM_write_bio_X509(bio.get(), m_certificate.get());
    char *data = nullptr;
    const auto length = BIO_get_mem_data(bio.get(), &data);
    return {data, static_cast<qsizetype>(length)};
}

Result<ServerIdentity> PracticeAuthority::identity(CertificateKind kind) const
{
    const auto key = newEcKey();
    if (!key) {
        return fail(u"practice.certificate"_s);
    }
    const bool expired = kind == CertificateKind::Expired;
    const auto certificate = newCertificate(key.get(), kind == CertificateKind::OtherHost ? "login.other.example" : "127.0.0.1", expired ? -20 * kDay : -kDay,
                                            expired ? -2 * kDay : 30 * kDay);
    X509 *issuer = m_certificate.get();
    EVP_PKEY *issuerKey = m_key.get();
    std::shared_ptr<EVP_PKEY> foreignKey;
    std::shared_ptr<X509> foreign;
    if (kind == CertificateKind::ForeignAuthority) {
        foreignKey = newEcKey();
        foreign = newCertificate(foreignKey.get(), "Practice Corporate Web Proxy", -kDay, 30 * kDay);
        issuer = foreign.get();
        issuerKey = foreignKey.get();
    }
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(issuer));
    addExtension(certificate.get(), issuer, NID_basic_constraints, "critical,CA:FALSE");
    addExtension(certificate.get(), issuer, NID_key_usage, "critical,digitalSignature");
    addExtension(certificate.get(), issuer, NID_ext_key_usage, "serverAuth");
    addExtension(certificate.get(), issuer, NID_subject_alt_name,
                 kind == CertificateKind::OtherHost ? "DNS:login.other.example" : "IP:127.0.0.1,IP:::1,DNS:localhost");
    if (X509_sign(certificate.get(), issuerKey, EVP_sha256()) == 0) {
        return fail(u"practice.certificate"_s);
    }
    return ServerIdentity(certificate, key);
}

} // namespace signwright::practice
