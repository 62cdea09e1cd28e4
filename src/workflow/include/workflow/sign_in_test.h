// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#pragma once

#include <core/cancellation.h>
#include <core/client_secret.h>
#include <core/clock.h>
#include <core/random.h>
#include <diagnosis/finding.h>
#include <entra/id_token_rules.h>
#include <model/integration.h>
#include <model/revision.h>
#include <net/http.h>
#include <trace/trace.h>
#include <workflow/sign_in_browser.h>

#include <QObject>

#include <qcoro/qcorotask.h>

#include <chrono>
#include <memory>
#include <optional>

namespace signwright
{

class IntegrationStore;

/** The steps in their order; `wording/sign_in_text` has their names. */
enum class SignInStep {
    Discovery, ///< what the provider says of itself
    Keys,      ///< the keys that its tokens are signed with
    SignIn,    ///< a person signs in, in the browser
    Response,  ///< what came back to the redirect URI, caught before it left
    Redeem,    ///< the code is exchanged for tokens, with the client secret
    Token,     ///< the ID token is judged, rule by rule
};
QString toString(SignInStep step); ///< discovery, keys, sign_in, response, redeem, token

/** How a sign-in test ended. */
enum class SignInOutcome {
    Passed,    ///< a token came and every rule holds
    Failed,    ///< something definite is wrong: see findings, rules and error
    Undecided, ///< network, time limit, this machine: nothing is proven either way
    Cancelled, ///< by the user
};
QString toString(SignInOutcome outcome); ///< pass, fail, undecided, cancelled

/** What is tested, and how the person is sent to the provider. */
struct SignInTestInput {
    Integration integration;
    std::shared_ptr<const ClientSecret> secret;
    /** Empty: the integration's first. The system browser's loopback address instead proves all but the portal's own redirect URI. */
    QString redirectUri;
    QString responseMode = QStringLiteral("query"); ///< query, fragment, form_post
    QString prompt;                                 ///< login, select_account, consent; empty: the provider decides
    QString loginHint;
    QString domainHint; ///< an organisation's domain: straight to its own sign-in page
};

/** With what. What is null may be left out; everything outlives the run. */
struct SignInTestTools {
    HttpTransport *transport = nullptr; ///< needed
    SignInBrowser *browser = nullptr;   ///< needed
    const Clock *clock = nullptr;       ///< null: the system's
    RandomSource *random = nullptr;     ///< null: the system's
    /** Null: the run is not recorded. */
    IntegrationStore *store = nullptr;
    QByteArray revisionKey; ///< the installation's (`installationKey()` in vault/); empty: no revision is made and so none recorded
    std::chrono::milliseconds requestTimeout = std::chrono::seconds(15);
    /** How long a person may take. Entra's own sign-in page expires after about 15 minutes. */
    std::chrono::milliseconds signInTimeout = std::chrono::minutes(15);
};

/** Everything a sign-in test learnt. */
struct SignInTestReport {
    SignInOutcome outcome = SignInOutcome::Undecided;
    SignInStep reached = SignInStep::Discovery; ///< the step it ended in
    std::optional<Error> error;                 ///< why that step ended, where it is no provider error
    IdTokenReport token;                        ///< all rules, with expected and found
    QJsonObject claims;                         ///< decoded, for the screen; never stored
    QList<TokenNote> notes;
    QString user; ///< preferred_username, else e-mail, else subject
    Trace trace;
    QList<Finding> findings; ///< `diagnose(integration, trace)`
    Revision revision;       ///< null without `revisionKey`
    /** False for a loopback redirect: the portal's own address was not tried, so the test does not count for publishing. */
    bool provesRedirectUri = false;
};

/**
 * A real sign-in by a real person on the portal's own redirect URI, caught before anything leaves for the portal: a fresh
 * request (state, nonce, PKCE S256), discovery and keys, the browser, the response judged once, the code redeemed at once
 * with the same redirect URI and verifier, the ID token judged rule by rule, tokens wiped. A test that got as far as the
 * secret is recorded in the store for exactly these settings: a mistyped password proves nothing against them. One object, one run.
 *
 * Errors of its own: `sign_in.no_secret`, `sign_in.no_redirect_uri`, `sign_in.no_discovery` {status}, `sign_in.timeout` {minutes}, `sign_in.closed`
 * (the window was closed before it ended), `sign_in.no_id_token`; else those of the rooms below and of the browser.
 */
class SignInTest : public QObject
{
    Q_OBJECT
public:
    explicit SignInTest(SignInTestTools tools, QObject *parent = nullptr);
    ~SignInTest() override;

    /** Never fails: what went wrong is in the report. Cancelling closes the browser and returns at once. */
    QCoro::Task<SignInTestReport> run(SignInTestInput input, CancelToken cancel);

Q_SIGNALS:
    void stepStarted(signwright::SignInStep step);
    void stepFinished(signwright::SignInStep step, bool good);
    /** While a person is still in the browser: the provider's error page has been read and explained. */
    void explained(const QList<signwright::Finding> &findings);

private:
    class Run;
    SignInTestTools m_tools;
};

} // namespace signwright

Q_DECLARE_METATYPE(signwright::SignInStep)
