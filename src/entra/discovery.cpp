// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/discovery.h>

#include <core/clock.h>
#include <net/recording.h>
#include <trace/redaction.h>

#include <QJsonArray>

#include <vector>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

QDateTime now()
{
    return SystemClock::instance().now();
}

QString tenantIdOf(const DiscoveryDocument &document)
{
    if (const auto issuer = Issuer::parse(document.issuer); issuer && isGuid(issuer->tenant)) {
        return issuer->tenant.toLower();
    }
    const auto segment = document.tokenEndpoint.path().section(u'/', 1, 1);
    return isGuid(segment) ? segment.toLower() : QString();
}

QJsonObject documentFacts(const QUrl &url, const TenantDiscovery &found)
{
    QJsonObject facts{{u"url"_s, redactUrl(url).toString(QUrl::FullyEncoded)}, {u"well_formed"_s, found.document.has_value()}};
    if (!found.document) {
        facts.insert(u"fault"_s, found.fault.code);
        return facts;
    }
    const auto &document = *found.document;
    facts.insert(u"issuer"_s, document.issuer);
    facts.insert(u"authorization_endpoint"_s, document.authorizationEndpoint.toString());
    facts.insert(u"token_endpoint"_s, document.tokenEndpoint.toString());
    facts.insert(u"jwks_uri"_s, document.jwksUri.toString());
    facts.insert(u"id_token_signing_alg_values_supported"_s, QJsonArray::fromStringList(document.idTokenSigningAlgorithms));
    if (const auto cloud = document.text("cloud_instance_name"_L1); !cloud.isEmpty()) {
        facts.insert(u"cloud"_s, cloud);
    }
    if (!found.tenantId.isEmpty()) {
        facts.insert(u"tenant"_s, found.tenantId);
    }
    return facts;
}

} // namespace

QCoro::Task<Result<TenantDiscovery>> discoverTenant(HttpTransport *transport, QUrl url, Trace *trace, QString source, std::chrono::milliseconds timeout,
                                                    CancelToken cancel)
{
    HttpRequest request;
    request.url = url;
    request.headers = {{"Accept", "application/json"}};
    request.timeout = timeout;
    request.sizeLimit = DiscoveryDocument::kSizeLimit;
    const auto reply = co_await transport->send(request, cancel);
    recordExchange(trace, source, "GET", url, reply, now());
    if (!reply) {
        co_return fail(reply.error());
    }
    TenantDiscovery found;
    found.status = reply->status;
    found.date = reply->date();
    found.tls = reply->tls;
    if (reply->status != 200) {
        found.error = EntraError::fromReply(*reply);
        if (trace && !found.error.isEmpty()) {
            trace->add(ObservationKind::ErrorCode, source, found.error.facts(), found.error.message, now());
        }
        co_return found;
    }
    auto document = DiscoveryDocument::parse(reply->body);
    if (document) {
        found.tenantId = tenantIdOf(*document);
        found.document = std::move(*document);
    } else {
        found.fault = document.error();
    }
    if (trace) {
        trace->add(ObservationKind::DiscoveryDocument, source, documentFacts(url, found), {}, now());
    }
    co_return found;
}

QCoro::Task<Result<TenantId>> lookUpTenantId(HttpTransport *transport, Authority authority, QString domain, CancelToken cancel)
{
    if (!isDomainName(domain)) {
        co_return fail(u"entra.domain.malformed"_s, {{u"domain"_s, domain.left(100)}});
    }
    const auto at = authority.withTenant(domain);
    const auto found = co_await discoverTenant(transport, at->discoveryUrl(), nullptr, {}, std::chrono::seconds(15), cancel);
    if (!found) {
        co_return fail(found.error());
    }
    auto id = TenantId::parse(found->tenantId);
    if (!id) {
        const auto *cloud = authority.cloud();
        co_return fail(u"entra.domain.unknown"_s, {{u"domain"_s, domain}, {u"cloud"_s, cloud ? cloud->name : authority.host().host()}});
    }
    co_return *id;
}

QCoro::Task<QStringList> cloudsThatKnow(HttpTransport *transport, QString tenant, QString askedCloudId, Trace *trace, CancelToken cancel)
{
    QStringList ids;
    std::vector<QCoro::Task<Result<TenantDiscovery>>> asked; // eager: all are under way at once
    for (const auto &cloud : clouds()) {
        if (cloud.id == askedCloudId || cloud.closedOn || cloud.loginHostIsSuffix) {
            continue;
        }
        const QUrl url(u"https://"_s + cloud.loginHost + u'/' + tenant + u"/v2.0/.well-known/openid-configuration"_s);
        ids.append(cloud.id);
        asked.push_back(discoverTenant(transport, url, nullptr, {}, std::chrono::seconds(5), cancel));
    }
    QStringList knowing;
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto found = co_await asked[i];
        if (found && found->document) {
            knowing.append(ids[qsizetype(i)]);
        }
    }
    if (trace) {
        trace->add(ObservationKind::KnownFact, u"preflight"_s, {{u"tenant"_s, tenant}, {u"clouds_that_know"_s, QJsonArray::fromStringList(knowing)}}, {},
                   now());
    }
    co_return knowing;
}

} // namespace signwright
