// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "preflight_run.h"

#include <entra/probes.h>
#include <net/recording.h>
#include <oidc/key_set.h>

#include <QJsonArray>
#include <QUuid>

#include <vector>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr qint64 kSkewLimit = 300; ///< seconds; what validators of ID tokens allow (Microsoft.IdentityModel's default)
constexpr int kCertificateSoonDays = 14;
constexpr int kMaxListedTenants = 20;

void reportTls(PreflightRun &run, const TenantDiscovery &found)
{
    const auto check = u"tls"_s;
    const auto host = run.authority->host().host();
    if (run.authority->host().scheme() != "https"_L1) {
        run.skipped(check, u"check.tls.plain"_s, {{u"host"_s, host}});
        return;
    }
    if (!found.tls || found.tls->chain.isEmpty()) {
        run.skipped(check, u"check.not_reached"_s);
        return;
    }
    const auto &leaf = found.tls->chain.constFirst();
    const auto organizations = leaf.issuerInfo(QSslCertificate::Organization);
    const auto days = run.clock().now().daysTo(leaf.expiryDate());
    QVariantMap params{{u"host"_s, host},
                       {u"issuer"_s, leaf.issuerInfo(QSslCertificate::CommonName).join(u", "_s)},
                       {u"issuer_organization"_s, organizations.join(u", "_s)},
                       {u"days"_s, days}};
    bool known = !run.authority->cloud(); // only of Microsoft's hosts do we know who issues their certificates
    for (const auto &organization : organizations) {
        known = known || knownCertificateIssuers().contains(organization);
    }
    if (!known) {
        auto facts = tlsFacts(host, *found.tls);
        facts.insert(u"intercepted"_s, true);
        run.trace.add(ObservationKind::Tls, kPreflightSource, facts, {}, run.clock().now());
        run.finished({check, CheckOutcome::Warn, u"check.tls.intercepted"_s, params, false});
    } else if (days <= kCertificateSoonDays) {
        run.finished({check, CheckOutcome::Warn, u"check.tls.expires_soon"_s, params, false});
    } else {
        run.finished({check, CheckOutcome::Pass, u"check.tls.good"_s, params, false});
    }
}

void reportClock(PreflightRun &run, const std::optional<QDateTime> &date)
{
    const auto check = u"clock"_s;
    if (!date) {
        run.skipped(check, u"check.clock.no_date"_s);
        return;
    }
    const auto skew = date->secsTo(run.clock().now());
    run.trace.add(ObservationKind::Clock, kPreflightSource, {{u"skew_seconds"_s, double(skew)}, {u"host"_s, run.authority->host().host()}}, {},
                  run.clock().now());
    const QVariantMap params{{u"seconds"_s, std::abs(skew)}};
    if (std::abs(skew) > kSkewLimit) {
        run.finished({check, CheckOutcome::Fail, skew > 0 ? u"check.clock.ahead"_s : u"check.clock.behind"_s, params, false});
    } else {
        run.finished({check, CheckOutcome::Pass, u"check.clock.right"_s, params, false});
    }
}

void reportIssuer(PreflightRun &run)
{
    const auto check = u"issuer"_s;
    if (!run.document) {
        run.skipped(check, u"check.not_reached"_s);
        return;
    }
    const auto rule = run.authority->issuerRule();
    const auto outcome = rule.compare(run.document->issuer);
    run.finished({check,
                  isGood(outcome) ? CheckOutcome::Pass : CheckOutcome::Fail,
                  u"check.issuer."_s + toString(outcome),
                  {{u"expected"_s, rule.expected}, {u"found"_s, run.document->issuer}},
                  false});
}

/** No document: whose fault, as far as the answer tells. */
void reportNoDocument(PreflightRun &run, const TenantDiscovery &found, const QString &tenant)
{
    const auto check = u"discovery"_s;
    QVariantMap params{{u"tenant"_s, tenant}, {u"status"_s, found.status}, {u"host"_s, run.authority->host().host()}};
    if (found.status == 200) {
        params.insert(found.fault.params);
        run.finished({check, CheckOutcome::Fail, found.fault.code, params, false});
    } else if (found.status >= 500 || found.status == 429 || found.status == 407) {
        run.finished({check, CheckOutcome::Fail, u"check.discovery.unavailable"_s, params, true});
    } else if (found.error.aadsts > 0) {
        params.insert(u"aadsts"_s, found.error.aadsts);
        run.finished({check, CheckOutcome::Fail, u"check.discovery.tenant_unknown"_s, params, false});
    } else {
        run.finished({check, CheckOutcome::Fail, u"check.discovery.not_found"_s, params, false});
    }
}

/** The tenants of an allow-list, side by side: one that nobody knows can never sign in. */
QCoro::Task<void> checkListedTenants(PreflightRunPtr run)
{
    QStringList tenants;
    std::vector<QCoro::Task<Result<TenantDiscovery>>> asked;
    for (const auto &tenant : run->input.integration.tenants.mid(0, kMaxListedTenants)) {
        if (const auto one = run->authority->withTenant(tenant)) {
            tenants.append(tenant);
            asked.push_back(discoverTenant(run->tools.transport, one->discoveryUrl(), &run->trace, kPreflightSource, run->tools.checkTimeout, run->cancel));
        }
    }
    for (std::size_t i = 0; i < asked.size(); ++i) {
        const auto found = co_await asked[i];
        const auto &tenant = tenants[qsizetype(i)];
        if (!found) {
            run->stopped(u"discovery"_s, found.error());
        } else if (!found->document) {
            reportNoDocument(*run, *found, tenant);
        } else if (run->tenantId.isEmpty()) {
            run->tenantId = found->tenantId;
        }
    }
}

bool blocks(Cause cause)
{
    switch (cause) {
    case Cause::TenantId:
    case Cause::ClientId:
    case Cause::SecretValue:
    case Cause::SecretExpired:
    case Cause::AppDisabled:
    case Cause::Cloud:
    case Cause::RedirectUri:
    case Cause::PlatformType:
    case Cause::AccountType: return true;
    default: return false;
    }
}

/** Turns an error answer into a check's outcome by what diagnosis makes of it. */
void reportError(PreflightRun &run, const QString &check, const EntraError &error, int status, const QVariantMap &more = {})
{
    auto params = error.facts().toVariantMap();
    params.remove(u"account"_s);
    params.insert(u"status"_s, status);
    params.insert(more);
    params.insert(u"answer"_s, error.aadsts > 0 ? u"AADSTS%1"_s.arg(error.aadsts) : error.error.isEmpty() ? u"HTTP %1"_s.arg(status) : error.error);
    // Without a code of Microsoft's, only the standard's own words for a refusal count.
    const auto cause = error.aadsts > 0 ? causeOf(run.input.integration, error.facts()) : std::nullopt;
    const bool refused = (cause && blocks(*cause)) || error.error == "invalid_client"_L1 || error.error == "invalid_redirect_uri"_L1;
    const bool unknownClient = check == "redirect_uri"_L1 && (error.error == "invalid_client"_L1 || cause == Cause::ClientId);
    if (unknownClient) {
        run.finished({check, CheckOutcome::Fail, u"check.redirect_uri.client_refused"_s, params, false});
    } else if (refused) {
        run.finished({check, CheckOutcome::Fail, u"check."_s + check + u".refused"_s, params, false});
    } else if (status >= 500 || status == 429) {
        run.finished({check, CheckOutcome::Fail, u"check."_s + check + u".unavailable"_s, params, true});
    } else {
        run.finished({check, CheckOutcome::Warn, u"check."_s + check + u".cannot_decide"_s, params, false});
    }
}

QCoro::Task<void> probeRedirectByHttp(PreflightRunPtr run, QString uri)
{
    const auto check = u"redirect_uri"_s;
    const auto answer = co_await probeAuthorize(run->tools.transport, run->document->authorizationEndpoint, run->input.integration.clientId, uri, &run->trace,
                                                kPreflightSource, run->tools.checkTimeout, run->cancel);
    const QVariantMap params{{u"redirect_uri"_s, uri}};
    if (!answer) {
        run->stopped(check, answer.error());
    } else if (answer->kind == AuthorizeAnswer::Kind::SentBack) {
        run->finished({check, CheckOutcome::Pass, u"check.redirect_uri.registered"_s, params, false});
    } else if (answer->kind == AuthorizeAnswer::Kind::ProviderPage && !answer->error.isEmpty()) {
        reportError(*run, check, answer->error, answer->status, params);
    } else {
        run->skipped(check, u"check.redirect_uri.needs_browser"_s, params);
    }
}

QCoro::Task<void> probeRedirectByBrowser(PreflightRunPtr run, QString uri)
{
    const auto check = u"redirect_uri"_s;
    const auto before = run->trace.observations().size();
    const auto url = promptNoneUrl(run->document->authorizationEndpoint, run->input.integration.clientId, uri);
    const auto answer = co_await run->tools.redirectProbe->probe(url, uri, &run->trace, run->tools.checkTimeout, run->cancel);
    const QVariantMap params{{u"redirect_uri"_s, uri}};
    if (run->cancel.isCancelled()) {
        run->skipped(check, u"check.cancelled"_s);
    } else if (answer.kind == RedirectProbeAnswer::Kind::SentBack) {
        run->finished({check, CheckOutcome::Pass, u"check.redirect_uri.registered"_s, params, false});
    } else if (answer.kind == RedirectProbeAnswer::Kind::ErrorPage) {
        EntraError error;
        const auto observations = run->trace.observations().mid(before);
        for (const auto &observation : observations) {
            if (observation.kind == ObservationKind::ErrorPage) {
                error.aadsts = observation.facts.value("aadsts"_L1).toInt();
                error.error = observation.facts.value("error"_L1).toString();
            }
        }
        reportError(*run, check, error, 400, params);
    } else {
        run->skipped(check, answer.reason.code.isEmpty() ? u"check.redirect_uri.needs_browser"_s : answer.reason.code,
                     answer.reason.code.isEmpty() ? params : answer.reason.params);
    }
}

} // namespace

QCoro::Task<void> checkDiscovery(PreflightRunPtr run)
{
    const auto check = u"discovery"_s;
    for (const auto &name : {u"tls"_s, u"clock"_s, check, u"issuer"_s}) {
        run->started(name);
    }
    const auto found =
        co_await discoverTenant(run->tools.transport, run->authority->discoveryUrl(), &run->trace, kPreflightSource, run->tools.checkTimeout, run->cancel);
    if (!found) {
        const auto &error = found.error();
        if (error.code.startsWith("net.tls."_L1)) {
            run->stopped(u"tls"_s, error);
        } else {
            run->skipped(u"tls"_s, u"check.not_reached"_s);
        }
        run->skipped(u"clock"_s, u"check.not_reached"_s);
        run->stopped(check, error);
        run->skipped(u"issuer"_s, u"check.not_reached"_s);
        co_return;
    }
    reportTls(*run, *found);
    reportClock(*run, found->date);
    if (!found->document) {
        reportNoDocument(*run, *found, run->authority->tenant());
        if (const auto *cloud = run->authority->cloud(); cloud && found->error.aadsts > 0 && !run->authority->isMultiTenant()) {
            const auto knowing = co_await cloudsThatKnow(run->tools.transport, run->authority->tenant(), cloud->id, &run->trace, run->cancel);
            if (!knowing.isEmpty()) {
                run->finished({check,
                               CheckOutcome::Fail,
                               u"check.discovery.other_cloud"_s,
                               {{u"tenant"_s, run->authority->tenant()}, {u"cloud"_s, cloudById(knowing.constFirst())->name}},
                               false});
            }
        }
    } else {
        run->document = found->document;
        if (!run->authority->isMultiTenant()) {
            run->tenantId = found->tenantId;
        }
        run->finished({check,
                       CheckOutcome::Pass,
                       u"check.discovery.found"_s,
                       {{u"tenant"_s, run->authority->tenant()}, {u"tenant_id"_s, found->tenantId}, {u"host"_s, run->authority->host().host()}},
                       false});
    }
    reportIssuer(*run);
    if (run->document && run->authority->isMultiTenant()) {
        co_await checkListedTenants(run);
    }
}

QCoro::Task<void> checkKeys(PreflightRunPtr run)
{
    const auto check = u"keys"_s;
    run->started(check);
    if (!run->document) {
        run->skipped(check, u"check.not_reached"_s);
        co_return;
    }
    HttpRequest request;
    request.url = run->document->jwksUri;
    request.timeout = run->tools.checkTimeout;
    request.sizeLimit = KeySet::kSizeLimit;
    const auto url = request.url;
    const auto reply = co_await run->tools.transport->send(request, run->cancel);
    recordExchange(&run->trace, kPreflightSource, "GET", url, reply, run->clock().now());
    if (!reply) {
        run->stopped(check, reply.error());
        co_return;
    }
    QVariantMap params{{u"host"_s, url.host()}, {u"status"_s, reply->status}};
    if (reply->status != 200) {
        run->finished({check, CheckOutcome::Fail, u"check.keys.status"_s, params, reply->status >= 500 || reply->status == 429});
        co_return;
    }
    const auto keys = KeySet::parse(reply->body);
    QJsonObject facts{{u"url"_s, url.toString()}};
    if (!keys) {
        facts.insert(u"fault"_s, keys.error().code);
        run->trace.add(ObservationKind::KeySet, kPreflightSource, facts, {}, run->clock().now());
        run->finished({check, CheckOutcome::Fail, keys.error().code, keys.error().params, false});
        co_return;
    }
    int sound = 0;
    QJsonArray kids;
    for (const auto &key : keys->keys()) {
        sound += key->isSound() ? 1 : 0;
        kids.append(QString::fromUtf8(key->kid));
    }
    const auto count = int(keys->keys().size());
    facts.insert(u"keys"_s, count);
    facts.insert(u"kids"_s, kids);
    if (sound == 0) {
        facts.insert(u"fault"_s, u"check.keys.none_usable"_s);
    }
    run->trace.add(ObservationKind::KeySet, kPreflightSource, facts, {}, run->clock().now());
    params = {{u"count"_s, count}, {u"usable"_s, sound}};
    if (sound == 0) {
        run->finished({check, CheckOutcome::Fail, u"check.keys.none_usable"_s, params, false});
    } else if (sound < count) {
        run->finished({check, CheckOutcome::Warn, u"check.keys.some_unusable"_s, params, false});
    } else {
        run->finished({check, CheckOutcome::Pass, u"check.keys.good"_s, params, false});
    }
}

QCoro::Task<void> checkClientCredentials(PreflightRunPtr run)
{
    const auto check = u"client_credentials"_s;
    run->started(check);
    if (!run->input.secret || run->input.secret->isEmpty()) {
        run->skipped(check, u"check.client_credentials.no_secret"_s);
        co_return;
    }
    if (!run->document) {
        run->skipped(check, u"check.not_reached"_s);
        co_return;
    }
    auto url = run->document->tokenEndpoint;
    if (run->authority->isMultiTenant()) {
        // An app-only token belongs to one tenant: the first of the allow-list stands for all.
        const auto one = run->tenantId.isEmpty() ? Result<Authority>(fail(u"entra.authority.no_tenant"_s)) : run->authority->withTenant(run->tenantId);
        if (!one) {
            run->skipped(check, u"check.client_credentials.no_tenant"_s);
            co_return;
        }
        url = one->tokenUrl();
    } else if (run->authority->kind() == AuthorityKind::Consumers) {
        run->skipped(check, u"check.client_credentials.no_tenant"_s);
        co_return;
    }
    const auto &methods = run->document->tokenEndpointAuthMethods;
    const bool basicOnly = methods.contains("client_secret_basic"_L1) && !methods.contains("client_secret_post"_L1);
    const auto answer = co_await probeClientCredentials(
        run->tools.transport, url, run->input.integration.clientId, run->input.secret, run->authority->graphScope(run->document->text("msgraph_host"_L1)),
        QUuid::createUuid().toString(QUuid::WithoutBraces), &run->trace, kPreflightSource, run->tools.checkTimeout, run->cancel,
        basicOnly ? ClientAuthentication::SecretBasic : ClientAuthentication::SecretPost);
    if (!answer) {
        run->stopped(check, answer.error());
    } else if (answer->kind == ClientCredentialsAnswer::Kind::Token) {
        run->secretProven = true;
        run->finished({check, CheckOutcome::Pass, u"check.client_credentials.accepted"_s, {}, false});
    } else if (answer->kind == ClientCredentialsAnswer::Kind::Strange && answer->status < 500 && answer->status != 429) {
        // Neither a token nor an error of OAuth: whoever spoke was no token endpoint, so nothing is proven.
        run->finished({check, CheckOutcome::Fail, u"check.client_credentials.cannot_decide"_s, {{u"answer"_s, u"HTTP %1"_s.arg(answer->status)}}, true});
    } else {
        reportError(*run, check, answer->error, answer->status);
    }
}

QCoro::Task<void> checkRedirectUris(PreflightRunPtr run)
{
    const auto check = u"redirect_uri"_s;
    run->started(check);
    if (!run->document) {
        run->skipped(check, u"check.not_reached"_s);
        co_return;
    }
    if (run->input.integration.redirectUris.isEmpty()) {
        run->skipped(check, u"check.redirect_uri.none"_s);
        co_return;
    }
    if (run->tools.redirectProbe) {
        for (const auto &uri : run->input.integration.redirectUris) { // one browser, one after the other
            co_await probeRedirectByBrowser(run, uri);
        }
        co_return;
    }
    std::vector<QCoro::Task<void>> tasks;
    for (const auto &uri : run->input.integration.redirectUris) {
        tasks.push_back(probeRedirectByHttp(run, uri));
    }
    for (const auto &task : tasks) {
        co_await task;
    }
}

} // namespace signwright
