// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/authority.h>

#include <QHostAddress>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

bool isLoopback(const QString &host)
{
    return host == "localhost"_L1 || host.endsWith(".localhost"_L1) || QHostAddress(host).isLoopback();
}

Result<QUrl> customHost(const QString &text)
{
    const QUrl url(text.trimmed(), QUrl::StrictMode);
    const auto bare = url.path().isEmpty() || url.path() == "/"_L1;
    if (!url.isValid() || url.host().isEmpty() || !bare || url.hasQuery() || url.hasFragment() || !url.userInfo().isEmpty()
        || (url.scheme() != "https"_L1 && url.scheme() != "http"_L1)) {
        return fail(u"entra.authority.host_malformed"_s, {{u"host"_s, text.left(300)}});
    }
    if (url.scheme() == "http"_L1 && !isLoopback(url.host())) {
        return fail(u"entra.authority.host_insecure"_s, {{u"host"_s, url.host()}});
    }
    return url.adjusted(QUrl::RemovePath);
}

} // namespace

Result<Authority> Authority::of(const Integration &integration)
{
    Authority authority;
    authority.m_kind = integration.authority;
    if (const auto *cloud = cloudOf(integration.cloud)) {
        authority.m_cloud = cloud;
        authority.m_host.setScheme(u"https"_s);
        authority.m_host.setHost(cloud->loginHost);
    } else {
        const auto host = customHost(integration.authorityHost);
        if (!host) {
            return fail(host.error());
        }
        authority.m_host = *host;
        authority.m_cloud = cloudOfHost(host->host());
    }
    if (authority.m_cloud && !authority.m_cloud->personalAccounts
        && (integration.authority == AuthorityKind::Common || integration.authority == AuthorityKind::Consumers)) {
        return fail(u"entra.authority.personal_unsupported"_s, {{u"cloud"_s, authority.m_cloud->name}});
    }
    if (authority.isExternalId() && integration.authority != AuthorityKind::Tenant) {
        return fail(u"entra.authority.ciam_needs_tenant"_s, {{u"host"_s, authority.m_host.host()}});
    }
    if (integration.authority != AuthorityKind::Tenant) {
        authority.m_tenant = signwright::toString(integration.authority);
        return authority;
    }
    if (integration.tenants.isEmpty() || integration.tenants.constFirst().trimmed().isEmpty()) {
        return fail(u"entra.authority.no_tenant"_s);
    }
    return authority.withTenant(integration.tenants.constFirst());
}

Result<Authority> Authority::withTenant(QStringView tenant) const
{
    if (!isGuid(tenant) && !isDomainName(tenant)) {
        return fail(u"entra.authority.tenant_malformed"_s, {{u"tenant"_s, tenant.left(100).toString()}});
    }
    auto other = *this;
    other.m_kind = AuthorityKind::Tenant;
    other.m_tenant = tenant.toString().toLower();
    return other;
}

std::optional<TenantId> Authority::tenantId() const
{
    const auto id = TenantId::parse(m_kind == AuthorityKind::Consumers ? kPersonalAccountsTenant : QStringView(m_tenant));
    return id ? std::optional(*id) : std::nullopt;
}

bool Authority::isExternalId() const
{
    return m_cloud && m_cloud->loginHostIsSuffix;
}

QUrl Authority::at(const QString &path) const
{
    auto url = m_host;
    url.setPath(u'/' + m_tenant + path);
    return url;
}

QUrl Authority::discoveryUrl() const
{
    return at(u"/v2.0/.well-known/openid-configuration"_s);
}
QUrl Authority::discoveryUrlV1() const
{
    return at(u"/.well-known/openid-configuration"_s);
}
QUrl Authority::authorizeUrl() const
{
    return at(u"/oauth2/v2.0/authorize"_s);
}
QUrl Authority::tokenUrl() const
{
    return at(u"/oauth2/v2.0/token"_s);
}
QUrl Authority::keysUrl() const
{
    return at(u"/discovery/v2.0/keys"_s);
}
QUrl Authority::logoutUrl() const
{
    return at(u"/oauth2/v2.0/logout"_s);
}
QUrl Authority::adminConsentUrl() const
{
    return at(u"/v2.0/adminconsent"_s);
}

IssuerRule Authority::issuerRule() const
{
    IssuerRule rule;
    rule.origin = m_host.toString(QUrl::RemovePath);
    if (m_cloud) {
        if (m_cloud->loginHostIsSuffix) {
            rule.hostSuffix = m_cloud->loginHost;
        } else {
            // Documents fetched through an alias still name the cloud's own host, so the rule never follows the request's host.
            rule.otherHosts = m_cloud->aliases + QStringList{m_cloud->loginHost};
            rule.origin = u"https://"_s + m_cloud->loginHost;
            rule.v1Host = m_cloud->v1IssuerHost;
        }
    }
    rule.tenantIsDomain = m_kind == AuthorityKind::Tenant && !isGuid(m_tenant);
    rule.tenant = isMultiTenant() ? u"{tenantid}"_s : m_kind == AuthorityKind::Consumers ? kPersonalAccountsTenant.toString() : m_tenant;
    rule.expected = rule.origin + u'/' + rule.tenant + u"/v2.0"_s;
    return rule;
}

QString Authority::graphScope(QStringView discoveredGraphHost) const
{
    auto host = m_cloud ? m_cloud->graphHost : QString();
    if (host.isEmpty()) {
        host = discoveredGraphHost.isEmpty() ? cloudOf(CloudKind::Public)->graphHost : discoveredGraphHost.toString();
    }
    return u"https://"_s + host + u"/.default"_s;
}

} // namespace signwright
