// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <QString>
#include <QStringList>

#include <optional>

namespace signwright
{

/**
 * An issuer as Entra writes it, taken apart: `https://{host}/{tenant}/v2.0` (v2) or `https://{host}/{tenant}/` (v1), where
 * `{tenant}` is a GUID or the literal text `{tenantid}` of the multi-tenant documents (entra-docs, access-tokens).
 */
struct Issuer {
    enum class Version { V1, V2 };

    QString text;   ///< as found
    QString origin; ///< scheme://host[:port], host in lower case
    QString host;   ///< without port, lower case
    QString tenant; ///< the segment as found
    Version version = Version::V2;

    /** None when the text has neither form. */
    static std::optional<Issuer> parse(QStringView text);
    bool isTemplate() const { return tenant == QLatin1String("{tenantid}"); }
};

/** `{tenantid}` replaced by `tid`; a text without it comes back as it is. */
QString fillIssuerTemplate(QStringView issuer, QStringView tid);
/**
 * Is `iss` the issuer that `discovered` allows for a token of tenant `tid`? Byte for byte, after the template is filled;
 * no normalisation (RFC 9207 section 2.4, OpenID Connect Core 3.1.3.7).
 */
bool issuerMatches(QStringView discovered, QStringView iss, QStringView tid);

/** How a discovery document's issuer stands to the one the authority leads us to expect. */
enum class IssuerOutcome {
    Exact,       ///< byte for byte
    Template,    ///< `{tenantid}`, as it must be for organizations and common
    Resolved,    ///< asked by domain name, answered with the tenant's GUID: Entra's way
    AliasHost,   ///< asked at an alias, answered with the cloud's own host (China and old host names)
    V1,          ///< the v1 issuer of the same tenant: the document is the v1 endpoint's
    OtherTenant, ///< a concrete tenant that is not ours
    OtherHost,   ///< a host that is not this cloud's
    NotTemplate, ///< a concrete tenant where a template must be
    Unexpected,  ///< a template where a tenant must be, or none of Entra's forms
};

/** True for those that a portal can work with. */
bool isGood(IssuerOutcome outcome);
/** Stable name: exact, template, resolved, alias_host, v1, other_tenant, other_host, not_template, unexpected. */
QString toString(IssuerOutcome outcome);

/** Which issuers an authority's discovery document may name. Made by `Authority::issuerRule()`. */
struct IssuerRule {
    QString expected;       ///< the text that is expected word for word, where it can be known; a domain stands for its GUID
    QString origin;         ///< scheme://host[:port] of `expected`
    QStringList otherHosts; ///< hosts of the same cloud (sign-in host and aliases)
    QString v1Host;
    QString hostSuffix; ///< External ID: `{tenant GUID or name}.ciamlogin.com`
    QString tenant;     ///< the authority's segment: GUID, domain, or `{tenantid}`
    bool tenantIsDomain = false;

    IssuerOutcome compare(QStringView discovered) const;
};

} // namespace signwright
