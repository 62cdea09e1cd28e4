// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "client_assertion.h"

#include <oidc/signature.h>

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright::practice
{

namespace
{

constexpr int kSkewSeconds = 300;

QByteArray decoded(const QByteArray &part)
{
    return QByteArray::fromBase64(part, QByteArray::Base64UrlEncoding);
}

/** Entra finds the key by the certificate's thumbprint: `x5t` (SHA-1) or `x5t#S256`. */
bool names(const QJsonObject &header, const QByteArray &certificate)
{
    const auto is = [&](QLatin1StringView member, QCryptographicHash::Algorithm algorithm) {
        const auto said = header.value(member).toString().toLatin1();
        return !said.isEmpty() && decoded(said) == QCryptographicHash::hash(certificate, algorithm);
    };
    return is("x5t"_L1, QCryptographicHash::Sha1) || is("x5t#S256"_L1, QCryptographicHash::Sha256) || is("kid"_L1, QCryptographicHash::Sha1);
}

} // namespace

std::optional<TenantError> checkClientAssertion(const QMap<QString, QString> &form, const Registration &app, const QStringList &audiences)
{
    const auto refused = [](int code, const QString &message) { return TenantError{code, u"invalid_client"_s, message, {}, 401}; };
    if (form.value(u"client_assertion_type"_s) != "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"_L1) {
        return TenantError{900144, u"invalid_request"_s, u"The request body must contain the following parameter: 'client_assertion_type'."_s, {}, 400};
    }
    const auto assertion = form.value(u"client_assertion"_s).toLatin1();
    const auto parts = assertion.split('.');
    if (parts.size() != 3) {
        return refused(50027, u"JWT token is invalid or malformed."_s);
    }
    const auto header = QJsonDocument::fromJson(decoded(parts.at(0))).object();
    const auto claims = QJsonDocument::fromJson(decoded(parts.at(1))).object();
    const auto algorithm = signatureAlgorithmFromName(header.value("alg"_L1).toString().toLatin1());
    if (claims.isEmpty() || (algorithm != SignatureAlgorithm::RS256 && algorithm != SignatureAlgorithm::PS256)) {
        return refused(50027, u"JWT token is invalid or malformed."_s);
    }
    const auto certificate = std::ranges::find_if(app.certificates, [&header](const QByteArray &der) { return names(header, der); });
    if (certificate == app.certificates.end()) {
        return refused(700027, u"The certificate with identifier used to sign the client assertion is not registered on application. "
                               "[Reason - The key was not found.]"_s);
    }
    const auto key = PublicKey::fromCertificate(*certificate);
    if (!key || !key->verify(*algorithm, parts.at(0) + '.' + parts.at(1), decoded(parts.at(2)))) {
        return refused(700027, u"Client assertion contains an invalid signature. [Reason - The key used is expired or does not fit.]"_s);
    }
    if (claims.value("iss"_L1).toString() != app.clientId || claims.value("sub"_L1).toString() != app.clientId) {
        return refused(700021, u"Client assertion application identifier doesn't match 'client_id' parameter."_s);
    }
    const auto audience = claims.value("aud"_L1);
    const auto meant = audience.isArray() ? audience.toArray().toVariantList() : QVariantList{audience.toVariant()};
    if (std::ranges::none_of(meant, [&audiences](const QVariant &one) { return audiences.contains(one.toString()); })) {
        return refused(700023, u"Client assertion audience claim does not match Realm issuer."_s);
    }
    const auto now = QDateTime::currentSecsSinceEpoch();
    const auto begins = claims.value("nbf"_L1).toInteger(now);
    if (claims.value("exp"_L1).toInteger() + kSkewSeconds < now || begins - kSkewSeconds > now) {
        return refused(700024, u"Client assertion is not within its valid time range."_s);
    }
    return {};
}

} // namespace signwright::practice
