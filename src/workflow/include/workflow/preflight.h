// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/client_secret.h>
#include <core/clock.h>
#include <diagnosis/finding.h>
#include <model/integration.h>
#include <net/http.h>
#include <net/network_probe.h>
#include <trace/trace.h>

#include <QObject>
#include <QUrl>
#include <QVariantMap>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>

namespace signwright
{

enum class CheckOutcome { Pass, Fail, Warn, Skipped };
enum class Verdict { Pass, Fail, Undecided };

QString toString(CheckOutcome outcome); ///< pass, fail, warn, skipped: the contract's words
QString toString(Verdict verdict);      ///< pass, fail, undecided

/** One step of the preflight and how it ended. `code` and `params` become a sentence in `wording/check_text`. */
struct CheckResult {
    QString check; ///< one of `preflightChecks()`, for a host also its name: "portal_host"
    CheckOutcome outcome = CheckOutcome::Skipped;
    QString code; ///< `check.clock.right` …; an error of a room below (`net.dns`) where that is the reason
    QVariantMap params;
    /** The check could not be made (network, time limit, this machine): it says nothing against the integration. */
    bool undecided = false;
    friend bool operator==(const CheckResult &, const CheckResult &) = default;
};

/** Everything the preflight learnt. */
struct PreflightReport {
    Verdict verdict = Verdict::Undecided;
    QList<CheckResult> checks; ///< in the order of `preflightChecks()`
    Trace trace;
    QList<Finding> findings; ///< `diagnose(integration, trace)`
    bool cancelled = false;
};

/** The names of all checks in the order in which people read them: triage, secret_expiry, proxy, dns, tcp, tls, clock, discovery, issuer, keys, client_credentials, redirect_uri, portal_host. */
const QStringList &preflightChecks();

/** How an authorization request with `prompt=none` ended in a browser without a window. */
struct RedirectProbeAnswer {
    enum class Kind { SentBack, ErrorPage, Undecided };
    Kind kind = Kind::Undecided;
    Error reason; ///< why undecided
};

/**
 * The redirect probe needs a browser, since Entra puts a script page before the answer (AADSTS500581). Implemented in
 * `browser/` on a page that is never shown, in a profile of its own. Records Navigation, AuthorizationResponse or ErrorPage.
 */
class RedirectProbe
{
public:
    virtual ~RedirectProbe() = default;
    virtual QCoro::Task<RedirectProbeAnswer> probe(QUrl authorizeRequest, QString redirectUri, Trace *trace, std::chrono::milliseconds timeout,
                                                   CancelToken cancel) = 0;
};

/** What is to be checked. */
struct PreflightInput {
    Integration integration;
    std::shared_ptr<const ClientSecret> secret; ///< null: the checks that need it are skipped, with that reason
    QList<QUrl> portalHosts;                    ///< every address the portal answers on, from its adapter; may be empty
};

/** With what. All but `transport` may be left out. Everything must outlive the run. */
struct PreflightTools {
    HttpTransport *transport = nullptr;
    NetworkProbe *network = nullptr;                                   ///< null: dns, tcp and proxy are skipped
    RedirectProbe *redirectProbe = nullptr;                            ///< null: the plain HTTP request alone, which often cannot decide
    const Clock *clock = nullptr;                                      ///< null: the system's
    std::chrono::milliseconds checkTimeout = std::chrono::seconds(15); ///< for each check
};

/**
 * Every check that needs no user. Independent checks run side by side, each with its time limit; all of them fill one
 * trace, and `diagnose()` alone says what it means. One object, one run at a time.
 */
class Preflight : public QObject
{
    Q_OBJECT
public:
    explicit Preflight(PreflightTools tools, QObject *parent = nullptr);
    ~Preflight() override;

    /** Never fails: what went wrong is in the report. On cancellation it returns at once with what is known by then. */
    QCoro::Task<PreflightReport> run(PreflightInput input, CancelToken cancel);

Q_SIGNALS:
    void checkStarted(const QString &check);
    void checkFinished(const signwright::CheckResult &result);

private:
    PreflightTools m_tools;
};

} // namespace signwright

Q_DECLARE_METATYPE(signwright::CheckResult)
