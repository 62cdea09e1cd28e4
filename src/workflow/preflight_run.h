// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <entra/authority.h>
#include <entra/discovery.h>
#include <workflow/preflight.h>

#include <functional>

namespace signwright
{

/** One run under way: shared by its checks, so that it lives until the last of them has ended, whoever started it. */
struct PreflightRun {
    PreflightInput input;
    PreflightTools tools;
    CancelToken cancel;
    Trace trace;
    QList<CheckResult> results;
    std::function<void(const QString &)> onStarted;
    std::function<void(const CheckResult &)> onFinished;

    // What one check learnt and another needs.
    std::optional<Authority> authority;
    std::optional<DiscoveryDocument> document;
    QString tenantId; ///< resolved, when the authority is a domain
    bool secretProven = false;

    const Clock &clock() const { return tools.clock ? *tools.clock : SystemClock::instance(); }
    void started(const QString &check) const { onStarted(check); }
    /** Records the result as an observation, keeps it, tells it. */
    void finished(CheckResult result);
    /** Ends a check on an error of a room below: cancelled, or undecided because this machine or the network is in the way. */
    void stopped(const QString &check, const Error &error);
    void skipped(const QString &check, const QString &code, QVariantMap params = {});
};

using PreflightRunPtr = std::shared_ptr<PreflightRun>;

inline const QString kPreflightSource = QStringLiteral("preflight");

// Without network.
void checkTriage(PreflightRun &run);
void checkSecretExpiry(PreflightRun &run); ///< last, since a proven secret outweighs a recorded date

// With it. By value, as every coroutine.
QCoro::Task<void> checkNetworkSteps(PreflightRunPtr run); ///< proxy, dns, tcp
QCoro::Task<void> checkDiscovery(PreflightRunPtr run);    ///< discovery, tls, clock, issuer
QCoro::Task<void> checkKeys(PreflightRunPtr run);
QCoro::Task<void> checkClientCredentials(PreflightRunPtr run);
QCoro::Task<void> checkRedirectUris(PreflightRunPtr run);
QCoro::Task<void> checkPortalHosts(PreflightRunPtr run);

/** What diagnosis makes of one error answer, for a check's outcome: verdicts are made there alone. */
std::optional<Cause> causeOf(const Integration &integration, const QJsonObject &errorFacts);

} // namespace signwright
