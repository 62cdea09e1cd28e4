// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/result.h>

#include <QByteArray>
#include <QDateTime>

#include <openssl/types.h>

#include <memory>

namespace signwright::practice
{

/** Which certificate the HTTPS server shows; all but the first are practice faults. */
enum class CertificateKind { Good, Expired, OtherHost, ForeignAuthority };

/** A server's key and certificate. */
class ServerIdentity
{
public:
    ServerIdentity(std::shared_ptr<X509> certificate, std::shared_ptr<EVP_PKEY> key) : m_certificate(std::move(certificate)), m_key(std::move(key)) {}
    X509 *certificate() const { return m_certificate.get(); }
    EVP_PKEY *key() const { return m_key.get(); }

private:
    std::shared_ptr<X509> m_certificate;
    std::shared_ptr<EVP_PKEY> m_key;
};

/** A certificate authority made at start, trusted by this program only, for loopback names only (RFC 5280 name constraints). */
class PracticeAuthority
{
public:
    /** Error: `practice.certificate`. */
    static Result<PracticeAuthority> create();
    QByteArray pem() const;
    Result<ServerIdentity> identity(CertificateKind kind) const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    std::shared_ptr<X509> m_certificate;
};

/** A self-signed certificate for a signing key, DER, for the `x5c` of a key set. */
QByteArray selfSignedDer(EVP_PKEY *key, const QByteArray &commonName);
std::shared_ptr<EVP_PKEY> newRsaKey(int bits = 2048);
std::shared_ptr<EVP_PKEY> newEcKey();

} // namespace signwright::practice
