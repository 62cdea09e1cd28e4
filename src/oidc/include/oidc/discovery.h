// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <net/http.h>

#include <QJsonObject>
#include <QStringList>
#include <QUrl>

#include <optional>

namespace signwright
{

/**
 * Provider metadata (OpenID Connect Discovery 1.0 section 3, RFC 8414). The members of the standards are typed; a provider's own
 * (`cloud_instance_name`, `msgraph_host`, `tenant_region_scope`, `kerberos_endpoint` …) are in `raw`.
 */
struct DiscoveryDocument {
    QString issuer; ///< byte for byte; may be a template with a placeholder, which is no URL
    QUrl authorizationEndpoint;
    QUrl tokenEndpoint;
    QUrl jwksUri;
    QUrl userinfoEndpoint;
    QUrl endSessionEndpoint;
    QUrl deviceAuthorizationEndpoint;
    QStringList responseTypes;
    QStringList responseModes;
    QStringList subjectTypes;
    QStringList idTokenSigningAlgorithms;
    QStringList tokenEndpointAuthMethods;
    QStringList codeChallengeMethods; ///< empty when absent, as with Entra, which knows S256 all the same
    QStringList scopes;
    QStringList claims;
    bool issInResponse = false; ///< authorization_response_iss_parameter_supported (RFC 9207)
    std::optional<bool> requestUriParameterSupported;
    std::optional<bool> frontchannelLogoutSupported;
    std::optional<bool> httpLogoutSupported;
    QJsonObject raw;

    /** A text member that the standards do not know; empty when absent, null or of another type. */
    QString text(QLatin1StringView member) const { return raw.value(member).toString(); }

    static constexpr qsizetype kSizeLimit = 1024 * 1024;
    /**
     * Strict: errors of `StrictJsonObject`, `oidc.discovery.too_large` {limit}, `oidc.discovery.member_missing` {member},
     * `oidc.discovery.member_type` {member, expected}, `oidc.discovery.endpoint_malformed` {member, found},
     * `oidc.discovery.endpoint_insecure` {member, found} (neither https nor http on loopback). Required: issuer,
     * authorization_endpoint, token_endpoint, jwks_uri, response_types_supported, subject_types_supported,
     * id_token_signing_alg_values_supported.
     */
    static Result<DiscoveryDocument> parse(const QByteArray &json);

    /** OpenID Connect Discovery 4.3: `issuer` is what was expected, byte for byte. Error: `oidc.issuer.mismatch` {expected, found}. */
    Status requireIssuer(const QString &expected) const;
};

/** `{issuer}/.well-known/openid-configuration` (OpenID Connect Discovery 4). */
QUrl discoveryUrlFor(const QString &issuer);

/** GET, then parse. Errors: the transport's, the parser's, `oidc.discovery.status` {url, status}. */
QCoro::Task<Result<DiscoveryDocument>> fetchDiscovery(HttpTransport *transport, QUrl url, CancelToken cancel);

} // namespace signwright
