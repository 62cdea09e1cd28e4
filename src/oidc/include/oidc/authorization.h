// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/client_secret.h>
#include <core/random.h>
#include <core/result.h>

#include <QList>
#include <QMap>
#include <QPair>
#include <QUrl>

namespace signwright
{

/** What the caller chooses of an authorization request (OpenID Connect Core 3.1.2.1). */
struct AuthorizationParameters {
    QUrl authorizationEndpoint;
    QString clientId;
    QString redirectUri; ///< byte for byte as registered
    QString responseType = QStringLiteral("code");
    QString responseMode; ///< query, fragment, form_post; empty: the default of the response type
    QString scope = QStringLiteral("openid profile email");
    QString prompt; ///< login, none, consent, select_account; empty: left out
    QString loginHint;
    QString domainHint;
    QList<QPair<QString, QString>> more; ///< further parameters, after ours
    QString expectedIssuer;              ///< what a response's `iss` must be (RFC 9207); may be empty when it cannot be known before
    bool issRequired = false;            ///< the provider advertises authorization_response_iss_parameter_supported
};

/**
 * One authorization request with what must be remembered to judge its response: always a fresh `state`, `nonce` and PKCE
 * verifier (S256, RFC 7636; RFC 9700 section 2.1.1), 256 bit each. Good for one response.
 */
class AuthorizationRequest
{
public:
    static AuthorizationRequest create(AuthorizationParameters parameters, RandomSource &random = SystemRandom::instance());

    /** The address to open. Parameters that the endpoint carries already are kept. */
    QUrl url() const;
    const AuthorizationParameters &parameters() const { return m_parameters; }
    /** Where the response's parameters will be: the given mode, else the default (OAuth 2.0 Multiple Response Types 2.1 and 5). */
    QString effectiveResponseMode() const;
    const QByteArray &state() const { return m_state; }
    const QByteArray &nonce() const { return m_nonce; }
    const ClientSecret &codeVerifier() const { return m_verifier; }
    QByteArray codeChallenge() const;

private:
    friend struct AuthorizationResponse;
    AuthorizationParameters m_parameters;
    QByteArray m_state;
    QByteArray m_nonce;
    ClientSecret m_verifier;
    bool m_used = false;
};

/**
 * What came back to the redirect URI. One that exists carried our `state`; it holds either a code (and an ID token in the
 * hybrid flow) or the provider's `error`.
 */
struct AuthorizationResponse {
    ClientSecret code;
    ClientSecret idToken;
    ClientSecret accessToken; ///< only if the response type asked for one
    QString error;            ///< RFC 6749 section 4.1.2.1, OpenID Connect Core 3.1.2.6
    QString errorDescription;
    QString errorUri;
    QString iss;
    QStringList otherParameters; ///< names only

    bool isError() const { return !error.isEmpty(); }

    /**
     * Reads query or fragment of the caught navigation, by the request's response mode. Errors:
     * `oidc.response.too_large` {limit}, `oidc.response.malformed` {reason}, `oidc.response.duplicate` {parameter},
     * `oidc.response.state_missing`, `oidc.response.state_mismatch`, `oidc.response.state_reused`,
     * `oidc.response.iss_mismatch` {expected, found}, `oidc.response.iss_missing` {expected}, `oidc.response.nothing`
     * (neither code nor error), `oidc.response.wrong_mode` {expected, found}. After the state matched once, the request is
     * used up, whatever else is wrong.
     */
    static Result<AuthorizationResponse> fromUrl(const QUrl &url, AuthorizationRequest &request);
    /** The fields of a form_post in their order. */
    static Result<AuthorizationResponse> fromForm(const QList<QPair<QString, QString>> &fields, AuthorizationRequest &request);
    static Result<AuthorizationResponse> fromForm(const QMap<QString, QString> &fields, AuthorizationRequest &request);

    static constexpr qsizetype kSizeLimit = 256 * 1024;

private:
    static Result<AuthorizationResponse> judge(QList<QPair<QByteArray, QByteArray>> fields, AuthorizationRequest &request);
};

/** RFC 7636 section 4.2, S256. */
QByteArray codeChallengeFor(const ClientSecret &verifier);

} // namespace signwright
