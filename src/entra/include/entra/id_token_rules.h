// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <oidc/discovery.h>
#include <oidc/id_token.h>

#include <model/integration.h>

namespace signwright
{

/** What an ID token of Microsoft Entra ID must say: the standards' part and Entra's own. */
struct EntraTokenExpectations {
    IdTokenExpectations oidc;     ///< `issuer` as the discovery document has it, `{tenantid}` and all; the placeholder is set for you
    QList<QByteArray> tenants;    ///< GUIDs in lower case that may sign in; empty: not judged
    QByteArray cloudInstanceName; ///< the discovery document's; empty: not judged
    /** 1 or 2: the endpoint the request went to, which decides a token's `ver`. 0: taken from the form of `oidc.issuer`. */
    int endpointVersion = 0;
    /** May people with personal Microsoft accounts sign in here? None: not judged. */
    std::optional<bool> personalAccountsAllowed;

    /** For an integration whose discovery document is at hand. `resolvedTenants` are GUIDs for the tenants that the integration gives as domains. */
    static EntraTokenExpectations of(const Integration &integration, const DiscoveryDocument &document, const QList<QByteArray> &resolvedTenants = {});
};

/**
 * The whole report, as the sign-in test, `check` and `token verify` use it: all rules of `validateIdToken`, then Entra's
 * (https://learn.microsoft.com/entra/identity-platform/access-tokens#validate-tokens and Microsoft.IdentityModel's validators):
 *
 * | rule | holds when |
 * | --- | --- |
 * | `tid` | a GUID, given once (no second member that differs in case only, IDX40009/IDX40011), and the tenant in `iss` (IDX40004) |
 * | `tenant_allowed` | `tid` is in the list |
 * | `personal_account` | `tid` is not the tenant of personal accounts, unless they may sign in |
 * | `key_issuer` | the key's own `issuer`, after `{tenantid}` is replaced, is `iss`: a key of one tenant signs for that one only |
 * | `key_cloud` | the key's `cloud_instance_name` is the discovery document's (IDX40012) |
 * | `ver` | the version of the endpoint |
 */
IdTokenReport validateEntraIdToken(QByteArrayView token, const KeySet &keys, const EntraTokenExpectations &expectations, const QDateTime &at);

/** Something worth knowing about a token that is no fault. */
struct TokenNote {
    /** `guest` (value: the home `idp`), `personal_account`, `groups_overage`, `no_email`, `email_unverified`, `v1_token` */
    QLatin1StringView code;
    QString value;
    friend bool operator==(const TokenNote &, const TokenNote &) = default;
};

/** Notes on the claims of a token, whether it is valid or not (https://learn.microsoft.com/entra/identity-platform/id-token-claims-reference). */
QList<TokenNote> entraTokenNotes(const QJsonObject &claims);

} // namespace signwright
