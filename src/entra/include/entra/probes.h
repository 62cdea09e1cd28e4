// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <entra/authority.h>
#include <entra/entra_error.h>

#include <core/client_secret.h>
#include <net/http.h>
#include <oidc/token_endpoint.h>
#include <trace/trace.h>

#include <memory>

namespace signwright
{

/** What the client-credentials probe came to: a fact of the wire, not a verdict. */
struct ClientCredentialsAnswer {
    enum class Kind {
        Token,   ///< 200: tenant, client ID and secret are right
        Error,   ///< an OAuth error, see `error`
        Strange, ///< neither
    };
    Kind kind = Kind::Strange;
    int status = 0;
    EntraError error;
};

/**
 * Asks the token endpoint for an app-only token of `scope` and throws it away unseen: the one check of tenant, client ID and
 * secret that needs no user (entra-docs, v2-oauth2-client-creds-grant-flow). `correlationId` is ours (header
 * `client-request-id`), so that support can find the entry in the tenant's sign-in log. Records HttpExchange,
 * TokenResponse and, on error, ErrorCode. The secret is sent URL-encoded and wiped from the request. Errors: the transport's.
 */
QCoro::Task<Result<ClientCredentialsAnswer>> probeClientCredentials(HttpTransport *transport, QUrl tokenUrl, QString clientId,
                                                                    std::shared_ptr<const ClientSecret> secret, QString scope, QString correlationId,
                                                                    Trace *trace, QString source, std::chrono::milliseconds timeout, CancelToken cancel,
                                                                    ClientAuthentication authentication = ClientAuthentication::SecretPost);

/** What an authorization request without a user came to. */
struct AuthorizeAnswer {
    enum class Kind {
        SentBack,     ///< a redirect to the redirect URI itself, with an `error` or a code: the URI is registered
        ProviderPage, ///< a page of the provider; with `error` when it names one
        Elsewhere,    ///< a redirect to somewhere else (a sign-in page)
    };
    Kind kind = Kind::ProviderPage;
    int status = 0;
    EntraError error;
    QUrl location; ///< of a redirect, redacted
};

/**
 * One plain HTTP GET of the authorize address with `prompt=none`, no redirect followed, no browser. Real Entra answers with a
 * page that needs a browser (AADSTS500581), then nothing is proven; a plain provider sends the error straight back to a
 * registered URI and shows its own page for one that is not. Records HttpExchange, and AuthorizationResponse or ErrorPage.
 */
QCoro::Task<Result<AuthorizeAnswer>> probeAuthorize(HttpTransport *transport, QUrl authorizeUrl, QString clientId, QString redirectUri, Trace *trace,
                                                    QString source, std::chrono::milliseconds timeout, CancelToken cancel);

/** The full authorize address of such a request (response_type=code, scope=openid, prompt=none, fresh state, nonce and PKCE challenge). */
QUrl promptNoneUrl(const QUrl &authorizeUrl, const QString &clientId, const QString &redirectUri);

} // namespace signwright
