// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "test_certificate.h"

#include <openssl/evp.h>
#include <openssl/pem.h>
#include <openssl/rand.h>
#include <openssl/x509v3.h>

#include <memory>

namespace testcertificate
{

namespace
{

template <auto Free>
struct With {
    template <class T>
    void operator()(T *pointer) const
    {
        Free(pointer);
    }
};
using Key = std::unique_ptr<EVP_PKEY, With<EVP_PKEY_free>>;
using Certificate = std::unique_ptr<X509, With<X509_free>>;
using Memory = std::unique_ptr<BIO, With<BIO_free_all>>;

QByteArray contents(BIO *memory)
{
    char *data = nullptr;
    const auto size = BIO_get_mem_data(memory, &data);
    return {data, qsizetype(size)};
}

void extend(X509 *certificate, X509 *issuer, int nid, const QByteArray &value)
{
    X509V3_CTX context;
    X509V3_set_ctx(&context, issuer, certificate, nullptr, nullptr, 0);
    auto *const extension = X509V3_EXT_conf_nid(nullptr, &context, nid, value.constData());
    X509_add_ext(certificate, extension, -1);
    X509_EXTENSION_free(extension);
}

void name(X509_NAME *into, const Wish &wish)
{
    const auto add = [into](const char *field, const QByteArray &value) {
        X509_NAME_add_entry_by_txt(into, field, MBSTRING_UTF8, reinterpret_cast<const unsigned char *>(value.constData()), int(value.size()), -1, 0);
    };
    add("O", wish.organization);
    add("CN", wish.commonName);
}

} // namespace

Pair make(const Wish &wish, const Pair *issuer)
{
    const Key key(EVP_EC_gen("P-256"));
    const Certificate certificate(X509_new());
    X509_set_version(certificate.get(), X509_VERSION_3);
    unsigned char serial[8];
    RAND_bytes(serial, sizeof serial);
    serial[0] &= 0x7f;
    auto *const number = BN_bin2bn(serial, sizeof serial, nullptr);
    BN_to_ASN1_INTEGER(number, X509_get_serialNumber(certificate.get()));
    BN_free(number);
    X509_gmtime_adj(X509_getm_notBefore(certificate.get()), long(wish.validFromDays) * 86400);
    X509_gmtime_adj(X509_getm_notAfter(certificate.get()), long(wish.validToDays) * 86400);
    X509_set_pubkey(certificate.get(), key.get());
    name(X509_get_subject_name(certificate.get()), wish);

    Certificate issuerCertificate;
    Key issuerKey;
    if (issuer) {
        const auto pem = issuer->certificate.toPem();
        const Memory certificateIn(BIO_new_mem_buf(pem.constData(), int(pem.size())));
        issuerCertificate.reset(PEM_read_bio_X509(certificateIn.get(), nullptr, nullptr, nullptr));
        const Memory keyIn(BIO_new_mem_buf(issuer->keyPem.constData(), int(issuer->keyPem.size())));
        issuerKey.reset(PEM_read_bio_PrivateKey(keyIn.get(), nullptr, nullptr, nullptr));
    }
    auto *const signer = issuer ? issuerCertificate.get() : certificate.get();
    X509_set_issuer_name(certificate.get(), X509_get_subject_name(signer));
    extend(certificate.get(), signer, NID_basic_constraints, wish.authority ? "critical,CA:TRUE" : "critical,CA:FALSE");
    extend(certificate.get(), signer, NID_subject_key_identifier, "hash");
    if (!wish.authority) {
        extend(certificate.get(), signer, NID_subject_alt_name, wish.subjectAltName);
        extend(certificate.get(), signer, NID_ext_key_usage, "serverAuth");
    }
    X509_sign(certificate.get(), issuer ? issuerKey.get() : key.get(), EVP_sha256());

    const Memory certificateOut(BIO_new(BIO_s_mem()));
    PEM_write_bio_X509(certificateOut.get(), certificate.get());
    const Memory keyOut(BIO_new(BIO_s_mem()));
    PEM_write_bio_PrivateKey(keyOut.get(), key.get(), nullptr, nullptr, 0, nullptr, nullptr);
    Pair pair;
    pair.keyPem = contents(keyOut.get());
    pair.key = QSslKey(pair.keyPem, QSsl::Ec);
    pair.certificate = QSslCertificate(contents(certificateOut.get()));
    return pair;
}

} // namespace testcertificate
