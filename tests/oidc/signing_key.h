// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <oidc/signature.h>

#include <QByteArray>
#include <QJsonObject>

#include <memory>

namespace signwright::test
{

/** A provider's key pair: signs as a provider would, rightly or wrongly. Generated afresh, so nothing secret is in the tree. */
class SigningKey
{
public:
    static SigningKey rsa(QByteArray kid, int bits = 2048, unsigned exponent = 65537);
    static SigningKey ec(QByteArray kid, QByteArray curve = "P-256");

    const QByteArray &kid() const { return m_kid; }
    /** Public members, `use` and `kid`; add or take away as the case wants. */
    QJsonObject jwk() const;
    QByteArray pem() const;

    /** A compact JWS with that header and payload text as they are. */
    QByteArray sign(QByteArrayView header, QByteArrayView payload, SignatureAlgorithm algorithm = SignatureAlgorithm::RS256) const;
    /** With the usual header: alg, kid, typ. */
    QByteArray token(const QJsonObject &claims, SignatureAlgorithm algorithm = SignatureAlgorithm::RS256) const;

private:
    std::shared_ptr<EVP_PKEY> m_key;
    QByteArray m_kid;
    QByteArray m_curve;
};

/** `{"keys":[…]}` */
QByteArray keySetJson(const QList<QJsonObject> &keys);

} // namespace signwright::test
