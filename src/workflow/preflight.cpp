// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "preflight_run.h"

#include <diagnosis/diagnose.h>

#include <QPointer>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace signwright
{

QString toString(CheckOutcome outcome)
{
    switch (outcome) {
    case CheckOutcome::Pass: return u"pass"_s;
    case CheckOutcome::Fail: return u"fail"_s;
    case CheckOutcome::Warn: return u"warn"_s;
    case CheckOutcome::Skipped: break;
    }
    return u"skipped"_s;
}

QString toString(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Pass: return u"pass"_s;
    case Verdict::Fail: return u"fail"_s;
    case Verdict::Undecided: break;
    }
    return u"undecided"_s;
}

const QStringList &preflightChecks()
{
    static const QStringList checks{
        u"triage"_s, u"secret_expiry"_s,      u"proxy"_s,        u"dns"_s,        u"tcp"_s, u"tls"_s, u"clock"_s, u"discovery"_s, u"issuer"_s,
        u"keys"_s,   u"client_credentials"_s, u"redirect_uri"_s, u"portal_host"_s};
    return checks;
}

void PreflightRun::finished(CheckResult result)
{
    auto facts = QJsonObject::fromVariantMap(result.params);
    facts.insert(u"check"_s, result.check);
    facts.insert(u"outcome"_s, toString(result.outcome));
    facts.insert(u"code"_s, result.code);
    trace.add(ObservationKind::Check, kPreflightSource, facts, {}, clock().now());
    results.append(result);
    onFinished(result);
}

void PreflightRun::stopped(const QString &check, const Error &error)
{
    if (error.code == "net.cancelled"_L1 || cancel.isCancelled()) {
        skipped(check, u"check.cancelled"_s);
        return;
    }
    finished({check, CheckOutcome::Fail, error.code, error.params, true});
}

void PreflightRun::skipped(const QString &check, const QString &code, QVariantMap params)
{
    finished({check, CheckOutcome::Skipped, code, std::move(params), false});
}

std::optional<Cause> causeOf(const Integration &integration, const QJsonObject &errorFacts)
{
    Trace one;
    one.add(ObservationKind::ErrorCode, kPreflightSource, errorFacts);
    const auto findings = diagnose(integration, one);
    return findings.isEmpty() ? std::nullopt : std::optional(findings.constFirst().cause);
}

namespace
{

QCoro::Task<void> checkAuthority(PreflightRunPtr run)
{
    co_await checkDiscovery(run);
    // Tasks are eager: the three run side by side.
    const auto keys = checkKeys(run);
    const auto secret = checkClientCredentials(run);
    const auto redirect = checkRedirectUris(run);
    co_await keys;
    co_await secret;
    co_await redirect;
}

Verdict verdictOf(const PreflightRun &run)
{
    const auto failed = [&run](bool undecided) {
        return std::ranges::any_of(run.results,
                                   [undecided](const CheckResult &result) { return result.outcome == CheckOutcome::Fail && result.undecided == undecided; });
    };
    if (failed(false)) {
        return Verdict::Fail;
    }
    return failed(true) || run.cancel.isCancelled() ? Verdict::Undecided : Verdict::Pass;
}

} // namespace

Preflight::Preflight(PreflightTools tools, QObject *parent) : QObject(parent), m_tools(tools) {}
Preflight::~Preflight() = default;

QCoro::Task<PreflightReport> Preflight::run(PreflightInput input, CancelToken cancel)
{
    const auto run = std::make_shared<PreflightRun>();
    run->input = std::move(input);
    run->tools = m_tools;
    run->cancel = cancel;
    const QPointer<Preflight> guard(this);
    run->onStarted = [guard](const QString &check) {
        if (guard) {
            Q_EMIT guard->checkStarted(check);
        }
    };
    run->onFinished = [guard](const CheckResult &result) {
        if (guard) {
            Q_EMIT guard->checkFinished(result);
        }
    };

    checkTriage(*run);
    if (const auto authority = Authority::of(run->input.integration)) {
        run->authority = *authority;
        const auto network = checkNetworkSteps(run);
        const auto portal = checkPortalHosts(run);
        const auto sign_in = checkAuthority(run);
        co_await network;
        co_await sign_in;
        co_await portal;
    } else {
        // Nothing can be asked of a host that is not known: a fault of the settings, and a definite one.
        run->finished({u"discovery"_s, CheckOutcome::Fail, authority.error().code, authority.error().params, false});
        co_await checkPortalHosts(run);
    }
    checkSecretExpiry(*run);

    PreflightReport report;
    report.cancelled = run->cancel.isCancelled();
    report.verdict = verdictOf(*run);
    report.checks = run->results;
    std::ranges::stable_sort(report.checks, {}, [](const CheckResult &result) { return preflightChecks().indexOf(result.check); });
    report.findings = diagnose(run->input.integration, run->trace);
    report.trace = std::move(run->trace);
    co_return report;
}

} // namespace signwright

#include "include/workflow/moc_preflight.cpp" // so that linking the preflight links nothing else of this room
