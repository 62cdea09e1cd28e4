// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "preflight_run.h"

#include <net/recording.h>
#include <net/system_proxy.h>

#include <QHostAddress>
#include <QSet>

#include <vector>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

constexpr int kMaxPortalHosts = 20;
/** A portal's host proves little about the sign-in, so it is not waited for as long as the sign-in service. */
constexpr std::chrono::milliseconds kPortalTimeout = std::chrono::seconds(5);

quint16 portOf(const QUrl &url)
{
    return quint16(url.port(url.scheme() == "http"_L1 ? 80 : 443));
}

QCoro::Task<void> checkPortalHost(PreflightRunPtr run, QUrl url)
{
    const auto check = u"portal_host"_s;
    run->started(check);
    HttpRequest request;
    request.method = "HEAD";
    request.url = url;
    request.timeout = std::min(run->tools.checkTimeout, kPortalTimeout);
    const auto reply = co_await run->tools.transport->send(request, run->cancel);
    recordExchange(&run->trace, u"preflight:portal"_s, "HEAD", url, reply, run->clock().now());
    const auto host = url.host();
    if (reply) {
        run->finished({check, CheckOutcome::Pass, u"check.portal_host.answers"_s, {{u"host"_s, host}, {u"status"_s, reply->status}}, false});
    } else if (reply.error().code == "net.cancelled"_L1) {
        run->skipped(check, u"check.cancelled"_s);
    } else {
        // A portal may well be reachable from elsewhere only: a warning, never a verdict.
        auto params = reply.error().params;
        params.insert(u"host"_s, host);
        run->finished({check, CheckOutcome::Warn, reply.error().code, params, false});
    }
}

} // namespace

QCoro::Task<void> checkNetworkSteps(PreflightRunPtr run)
{
    const auto url = run->authority->host();
    const auto host = url.host();
    const auto timeout = run->tools.checkTimeout;
    if (!run->tools.network) {
        co_return;
    }
    auto &network = *run->tools.network;

    run->started(u"proxy"_s);
    const auto proxies = co_await network.proxiesFor(url, timeout, run->cancel);
    const bool direct = proxies.isEmpty() || proxies.constFirst().type() == QNetworkProxy::NoProxy;
    if (run->cancel.isCancelled()) {
        run->skipped(u"proxy"_s, u"check.cancelled"_s);
    } else if (proxies.isEmpty()) {
        run->finished({u"proxy"_s, CheckOutcome::Warn, u"check.proxy.slow"_s, {}, false});
    } else if (direct) {
        run->finished({u"proxy"_s, CheckOutcome::Pass, u"check.proxy.none"_s, {}, false});
    } else {
        const auto &proxy = proxies.constFirst();
        run->finished({u"proxy"_s,
                       CheckOutcome::Pass,
                       u"check.proxy.used"_s,
                       {{u"proxy"_s, proxy.hostName() + u':' + QString::number(proxy.port())}, {u"host"_s, host}},
                       false});
    }
    if (!direct) {
        // The proxy resolves and connects; what this computer could reach by itself would mislead.
        run->skipped(u"dns"_s, u"check.by_proxy"_s);
        run->skipped(u"tcp"_s, u"check.by_proxy"_s);
        co_return;
    }

    run->started(u"dns"_s);
    const auto addresses = co_await network.resolve(host, timeout, run->cancel);
    if (!addresses) {
        run->stopped(u"dns"_s, addresses.error());
        run->skipped(u"tcp"_s, u"check.not_reached"_s);
        co_return;
    }
    run->finished({u"dns"_s, CheckOutcome::Pass, u"check.dns.found"_s, {{u"host"_s, host}, {u"addresses"_s, addresses->join(u", "_s)}}, false});

    run->started(u"tcp"_s);
    const auto connected = co_await network.connectTcp(host, portOf(url), timeout, run->cancel);
    if (!connected) {
        run->stopped(u"tcp"_s, connected.error());
        co_return;
    }
    run->finished({u"tcp"_s,
                   CheckOutcome::Pass,
                   u"check.tcp.connected"_s,
                   {{u"host"_s, host}, {u"port"_s, portOf(url)}, {u"milliseconds"_s, double(connected->count())}},
                   false});
}

QCoro::Task<void> checkPortalHosts(PreflightRunPtr run)
{
    QSet<QString> seen;
    std::vector<QCoro::Task<void>> tasks;
    for (const auto &url : run->input.portalHosts) {
        const auto origin = url.adjusted(QUrl::RemovePath | QUrl::RemoveQuery | QUrl::RemoveFragment | QUrl::RemoveUserInfo);
        if (origin.host().isEmpty() || (origin.scheme() != "https"_L1 && origin.scheme() != "http"_L1) || seen.contains(origin.toString())
            || seen.size() >= kMaxPortalHosts) {
            continue;
        }
        seen.insert(origin.toString());
        auto root = origin;
        root.setPath(u"/"_s);
        tasks.push_back(checkPortalHost(run, root));
    }
    if (tasks.empty()) {
        run->skipped(u"portal_host"_s, u"check.portal_host.none"_s);
    }
    for (const auto &task : tasks) {
        co_await task;
    }
}

} // namespace signwright
