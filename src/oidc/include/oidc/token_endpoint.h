// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <net/http.h>

#include <QJsonObject>
#include <QUrl>

#include <optional>

namespace signwright
{

/** How the client proves itself at the token endpoint (OpenID Connect Core 9). */
enum class ClientAuthentication { SecretPost, SecretBasic };

/**
 * `authorization_code` (RFC 6749 section 4.1.3 with the PKCE verifier, RFC 7636 section 4.5). The request is `sensitive`: the
 * transport wipes its body. With `SecretBasic`, id and secret are form-encoded before they are joined (RFC 6749 section 2.3.1).
 */
HttpRequest authorizationCodeRequest(const QUrl &tokenEndpoint, const QString &clientId, const ClientSecret &secret, ClientAuthentication authentication,
                                     const ClientSecret &code, const QString &redirectUri, const ClientSecret &codeVerifier);

/** `client_credentials` (RFC 6749 section 4.4.2). Sensitive likewise. */
HttpRequest clientCredentialsRequest(const QUrl &tokenEndpoint, const QString &clientId, const ClientSecret &secret, ClientAuthentication authentication,
                                     const QString &scope);

/** The token endpoint's answer: tokens (RFC 6749 section 5.1), or an error (5.2). */
struct TokenReply {
    int status = 0;
    ClientSecret idToken;
    ClientSecret accessToken;
    ClientSecret refreshToken;
    QString tokenType;
    QString scope;
    std::optional<qint64> expiresIn; ///< seconds
    QString error;                   ///< empty on success
    QString errorDescription;
    QString errorUri;
    QJsonObject errorMembers; ///< the whole error object with the provider's own members (`error_codes`, `trace_id` …)

    bool isError() const { return !error.isEmpty(); }
};

/**
 * Reads and wipes the answer. Errors: `oidc.token_reply.not_json` {status, reason}, `oidc.token_reply.member_type` {member},
 * `oidc.token_reply.nothing` {status} (neither a token nor an error).
 */
Result<TokenReply> parseTokenReply(HttpReply &&reply);

/** Sends the request and reads the answer. Errors: the transport's and those of `parseTokenReply`. */
QCoro::Task<Result<TokenReply>> sendTokenRequest(HttpTransport *transport, HttpRequest request, CancelToken cancel);

} // namespace signwright
