// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <entra/cloud.h>
#include <entra/issuer.h>

#include <core/result.h>
#include <model/identifiers.h>
#include <model/integration.h>

#include <QUrl>

namespace signwright
{

/**
 * Where an integration's users sign in: host and tenant segment, and all addresses that follow from them (Entra's v2 and
 * v1 layout; https://learn.microsoft.com/entra/identity-platform/v2-protocols-oidc). A value that exists is usable: https,
 * or http on loopback for the practice tenant.
 */
class Authority
{
public:
    /**
     * The tenant segment is the tenant for `tenant` (GUID or domain), else organizations, common or consumers. Errors:
     * `entra.authority.no_tenant`; `entra.authority.tenant_malformed` {tenant}; `entra.authority.host_malformed` {host};
     * `entra.authority.host_insecure` {host} (http is for loopback only); `entra.authority.personal_unsupported` {cloud}
     * (`common` and `consumers` outside the public cloud); `entra.authority.ciam_needs_tenant` {host}.
     */
    static Result<Authority> of(const Integration &integration);
    /** The same host with another tenant segment: an entry of the allow-list, a domain just resolved. */
    Result<Authority> withTenant(QStringView tenant) const;

    AuthorityKind kind() const { return m_kind; }
    /** scheme://host[:port] */
    const QUrl &host() const { return m_host; }
    /** GUID, domain, organizations, common or consumers; a GUID in lower case. */
    const QString &tenant() const { return m_tenant; }
    /** The tenant, where the segment is a GUID (consumers: the tenant of personal accounts). */
    std::optional<TenantId> tenantId() const;
    /** Microsoft's cloud at that host; null for a custom one (the practice tenant, a provider in Entra's dress). */
    const Cloud *cloud() const { return m_cloud; }
    bool isExternalId() const; ///< `{name}.ciamlogin.com`
    /** Several tenants may sign in, so `iss` is a template. */
    bool isMultiTenant() const { return m_kind == AuthorityKind::Organizations || m_kind == AuthorityKind::Common; }

    QUrl discoveryUrl() const; ///< v2
    QUrl discoveryUrlV1() const;
    QUrl authorizeUrl() const;
    QUrl tokenUrl() const;
    QUrl keysUrl() const;
    QUrl logoutUrl() const;
    QUrl adminConsentUrl() const;

    /** What `issuer` in the discovery document must be, before the document is read. */
    IssuerRule issuerRule() const;
    /** `https://{graph}/.default`, the one scope that the client-credentials probe may ask (else AADSTS1002012). `discoveredGraphHost` is the document's `msgraph_host`; the cloud's own counts first. */
    QString graphScope(QStringView discoveredGraphHost = {}) const;

private:
    Authority() = default;
    QUrl at(const QString &path) const;
    QUrl m_host;
    QString m_tenant;
    AuthorityKind m_kind = AuthorityKind::Tenant;
    const Cloud *m_cloud = nullptr;
};

} // namespace signwright
