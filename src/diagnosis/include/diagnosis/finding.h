// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QVariantMap>

#include <optional>

namespace signwright
{

#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic push // GCC 12 takes a scoped enumerator for a shadow of the class of that name
#pragma GCC diagnostic ignored "-Wshadow"
#endif
/** What went wrong: the closed vocabulary of the command-line contract (docs/cli-contract.md). */
enum class Cause {
    Session,
    ConditionalAccess,
    RequestFormat,
    Federation,
    TenantId,
    Consent,
    Mfa,
    OnPremAgent,
    Device,
    RedirectUri,
    AccountType,
    ServiceOutage,
    AccountState,
    Browser,
    Cloud,
    Password,
    Scope,
    Network,
    ClientId,
    GuestInvite,
    Certificate,
    ClaimsMapping,
    Resource,
    Pkce,
    Clock,
    SecretValue,
    ResponseType,
    SigningKey,
    AppDisabled,
    CrossTenantPolicy,
    UserAssignment,
    TokenVersion,
    Throttling,
    Licence,
    SecretExpired,
    PlatformType,
    StateOrNonce,
    Issuer,
    CodeReuse,
    SamlConfig,
    PortalSetting,
};
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic pop
#endif
/** Who has to act. */
enum class Fixer { User, TenantAdmin, PortalAdmin, PortalVendor, NetworkAdmin, Microsoft, Nobody };
enum class Severity { Error, Warning, Note };

QString toString(Cause cause); ///< snake_case of the contract
QString toString(Fixer fixer);
QString toString(Severity severity);
std::optional<Cause> causeFromString(QStringView text);
std::optional<Fixer> fixerFromString(QStringView text);

/** Where a piece of evidence stands: which observation, and the passage of it that counts. */
struct Evidence {
    qsizetype observation = -1; ///< index into the trace; -1: from the integration
    QString passage;            ///< redacted, as shown
};

/** What would make a verdict sure, or tell it from its nearest rival: a row of the catalogue's checks. */
struct TellApart {
    QString check;              ///< its id
    std::optional<Cause> rival; ///< the other cause that is close in rank; none: only what the check says of each cause it knows
};

/**
 * One verdict. The texts come from the catalogue (`resources/catalogue/`) by `textId` and `params`; `wording/` renders
 * them in the reader's language. Nothing here is ever secret.
 */
struct Finding {
    Cause cause = Cause::RequestFormat;
    QString code; ///< "AADSTS50011", or a stable code of our own ("oidc.issuer.mismatch"), or empty
    Severity severity = Severity::Error;
    double confidence = 0; ///< 0 to 1; 0.8 and more means: sure
    Fixer fixer = Fixer::PortalAdmin;
    QString textId; ///< row of the catalogue
    QVariantMap params;
    QList<Evidence> evidence;
    QStringList links;
    std::optional<TellApart> tellApart; ///< when the verdict is not sure and a check would decide
};

} // namespace signwright
