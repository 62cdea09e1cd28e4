// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/sign_in_test.h>

#include <core/logging.h>
#include <diagnosis/diagnose.h>
#include <entra/discovery.h>
#include <store/integration_store.h>
#include <workflow/error_page.h>
#include <workflow/run_record.h>

#include "sign_in_trace.h"

#include <QPointer>
#include <QTimer>

#include <qcoro/qcorosignal.h>

using namespace Qt::StringLiterals;

namespace signwright
{

namespace
{

/** How the person's part ended: with a response, or with a reason. */
using BrowserEnd = Result<CaughtResponse>;

/**
 * Opens the browser and waits for whatever ends the run first. Everything is forgotten by the browser before this returns.
 * `shown` is called for each error page; the person may still go on from there.
 */
QCoro::Task<BrowserEnd> throughBrowser(QPointer<SignInBrowser> browser, QUrl start, QList<RedirectUri> catchUris, SignInTrace trace,
                                       std::function<void(const ProviderErrorPage &)> shown, std::chrono::milliseconds limit, CancelToken cancel)
{
    BrowserEnd end = fail(u"sign_in.timeout"_s, {{u"minutes"_s, static_cast<int>(std::chrono::duration_cast<std::chrono::minutes>(limit).count())}});
    QTimer ended; // its signal is the one thing waited for; started with 0, so that no caller is resumed inside the browser's signal
    ended.setSingleShot(true);
    bool over = false;
    const auto endWith = [&](BrowserEnd with) {
        if (!over) {
            over = true;
            end = std::move(with);
            ended.start(0);
        }
    };
    auto *const raw = browser.data();
    QObject::connect(raw, &SignInBrowser::navigated, &ended, [&](const QUrl &url, const QString &title) { trace.navigation(url, title); });
    QObject::connect(raw, &SignInBrowser::errorPageShown, &ended, [&](const ProviderErrorPage &page) { shown(page); });
    QObject::connect(raw, &SignInBrowser::caught, &ended, [&](const CaughtResponse &response) { endWith(response); });
    QObject::connect(raw, &SignInBrowser::failed, &ended, [&](const Error &error) { endWith(fail(error)); });
    QObject::connect(raw, &SignInBrowser::closedByUser, &ended, [&] { endWith(fail(u"sign_in.closed"_s)); });
    QObject::connect(raw, &QObject::destroyed, &ended, [&] { endWith(fail(u"sign_in.closed"_s)); });
    const auto onCancel = cancel.onCancel([&] { endWith(fail(u"sign_in.cancelled"_s)); });
    raw->open(start, catchUris);
    co_await qCoro(&ended, &QTimer::timeout, limit);
    if (browser) {
        browser->disconnect(&ended);
        browser->close();
    }
    co_return end;
}

/** Errors that say nothing about the settings: the way there, this machine, or the person's patience. */
bool provesNothing(const Error &error)
{
    return error.code.startsWith("net."_L1) || error.code.startsWith("browser."_L1) || error.code == "sign_in.timeout"_L1 || error.code == "sign_in.closed"_L1;
}

bool isTransient(const QString &oauthError)
{
    return oauthError == "temporarily_unavailable"_L1 || oauthError == "server_error"_L1;
}

QString userOf(const QJsonObject &claims)
{
    for (const auto &name : {u"preferred_username"_s, u"email"_s, u"upn"_s, u"sub"_s}) {
        if (const auto value = claims.value(name).toString(); !value.isEmpty()) {
            return value;
        }
    }
    return {};
}

/** All addresses that count as the answer: the one asked for and whatever else is registered. */
QList<RedirectUri> addressesToCatch(const Integration &integration, const RedirectUri &asked)
{
    QList<RedirectUri> uris{asked};
    for (const auto &text : integration.redirectUris) {
        if (auto uri = RedirectUri::parse(text); uri && !uris.contains(*uri)) {
            uris.append(std::move(*uri));
        }
    }
    return uris;
}

/** GUIDs for the tenants that are given as domains; one that cannot be looked up is left out. */
QCoro::Task<QList<QByteArray>> resolveTenants(HttpTransport *transport, Authority authority, Integration integration, QString discovered, CancelToken cancel)
{
    QList<QByteArray> resolved;
    for (const auto &tenant : integration.tenants) {
        if (isGuid(tenant)) {
            continue;
        }
        if (integration.authority == AuthorityKind::Tenant) {
            resolved.append(discovered.toLatin1());
        } else if (const auto id = co_await lookUpTenantId(transport, authority, tenant, cancel)) {
            resolved.append(id->toString().toLatin1());
        }
    }
    co_return resolved;
}

} // namespace

QString toString(SignInStep step)
{
    switch (step) {
    case SignInStep::Discovery: return u"discovery"_s;
    case SignInStep::Keys: return u"keys"_s;
    case SignInStep::SignIn: return u"sign_in"_s;
    case SignInStep::Response: return u"response"_s;
    case SignInStep::Redeem: return u"redeem"_s;
    case SignInStep::Token: return u"token"_s;
    }
    return {};
}

QString toString(SignInOutcome outcome)
{
    switch (outcome) {
    case SignInOutcome::Passed: return u"pass"_s;
    case SignInOutcome::Failed: return u"fail"_s;
    case SignInOutcome::Undecided: return u"undecided"_s;
    case SignInOutcome::Cancelled: return u"cancelled"_s;
    }
    return {};
}

/** One run's own state; the flow is cut into the steps that people see. */
class SignInTest::Run
{
public:
    Run(SignInTest *test, SignInTestInput input, CancelToken cancel)
        : m_test(test), m_tools(test->m_tools), m_clock(m_tools.clock ? m_tools.clock : &SystemClock::instance()), m_input(std::move(input)),
          m_cancel(std::move(cancel)), m_trace(&m_report.trace, m_clock)
    {
    }

    QCoro::Task<SignInTestReport> go();

private:
    QCoro::Task<bool> discover();
    QCoro::Task<bool> fetchKeys();
    QCoro::Task<bool> signIn();
    bool readResponse();
    QCoro::Task<bool> redeem();
    bool judge();

    void begin(SignInStep step);
    /** Ends the present step; false for a reason, so that `co_return stop(…)` reads well. */
    bool stop(SignInOutcome outcome, std::optional<Error> error = {});
    bool stop(const Error &error) { return stop(provesNothing(error) ? SignInOutcome::Undecided : SignInOutcome::Failed, error); }
    bool finishStep(bool good = true);
    void record();

    QPointer<SignInTest> m_test;
    SignInTestTools m_tools;
    const Clock *m_clock;
    SignInTestInput m_input;
    CancelToken m_cancel;
    SignInTestReport m_report;
    SignInTrace m_trace;
    std::optional<Authority> m_authority;
    std::optional<RedirectUri> m_redirectUri;
    DiscoveryDocument m_document;
    QList<QByteArray> m_resolvedTenants;
    KeySet m_keys;
    std::optional<AuthorizationRequest> m_request;
    CaughtResponse m_caught;
    AuthorizationResponse m_response;
    TokenReply m_tokens;
    bool m_errorPageSeen = false;
};

void SignInTest::Run::begin(SignInStep step)
{
    m_report.reached = step;
    if (m_test) {
        Q_EMIT m_test->stepStarted(step);
    }
}

bool SignInTest::Run::finishStep(bool good)
{
    if (m_test) {
        Q_EMIT m_test->stepFinished(m_report.reached, good);
    }
    return good;
}

bool SignInTest::Run::stop(SignInOutcome outcome, std::optional<Error> error)
{
    // Whatever a cancelled call came back with, the reason is the person's.
    m_report.outcome = m_cancel.isCancelled() ? SignInOutcome::Cancelled : outcome;
    if (error && !m_cancel.isCancelled()) {
        qCInfo(lcWorkflow) << "sign-in test ended in" << toString(m_report.reached) << "with" << error->code;
        m_report.error = std::move(error);
    }
    return finishStep(false);
}

QCoro::Task<SignInTestReport> SignInTest::Run::go()
{
    auto authority = Authority::of(m_input.integration);
    const auto address = m_input.redirectUri.isEmpty() ? m_input.integration.redirectUris.value(0) : m_input.redirectUri;
    auto redirectUri = RedirectUri::parse(address);
    m_report.provesRedirectUri = m_input.integration.redirectUris.contains(address);
    begin(SignInStep::Discovery);
    if (!m_input.secret || m_input.secret->isEmpty()) {
        stop(Error{u"sign_in.no_secret"_s, {}});
    } else if (address.isEmpty()) {
        stop(Error{u"sign_in.no_redirect_uri"_s, {}});
    } else if (!redirectUri) {
        stop(redirectUri.error());
    } else if (!authority) {
        stop(authority.error());
    } else {
        m_authority = std::move(*authority);
        m_redirectUri = std::move(*redirectUri);
        if (!m_tools.revisionKey.isEmpty()) {
            m_report.revision = Revision::of(m_input.integration, *m_input.secret, m_tools.revisionKey);
        }
        // One await a statement: GCC 12 starts every operand of `a && co_await b`, whatever a came to.
        bool good = co_await discover();
        if (good) {
            good = co_await fetchKeys();
        }
        if (good) {
            good = co_await signIn();
        }
        if (good && readResponse()) {
            good = co_await redeem();
        } else {
            good = false;
        }
        if (good) {
            judge();
        }
    }
    m_report.findings = diagnose(m_input.integration, m_report.trace);
    if (m_test) {
        record();
    }
    co_return std::move(m_report);
}

QCoro::Task<bool> SignInTest::Run::discover()
{
    auto found = co_await discoverTenant(m_tools.transport, m_authority->discoveryUrl(), &m_report.trace, u"sign_in_test"_s, m_tools.requestTimeout, m_cancel);
    if (!found) {
        co_return stop(found.error());
    }
    if (!found->document) {
        const auto fault = found->fault.code.isEmpty() ? Error{u"sign_in.no_discovery"_s, {{u"status"_s, found->status}}} : found->fault;
        m_trace.error(fault);
        co_return found->error.isEmpty() ? stop(fault) : stop(SignInOutcome::Failed);
    }
    m_document = std::move(*found->document);
    const auto rule = m_authority->issuerRule();
    if (!isGood(rule.compare(m_document.issuer))) {
        const Error mismatch{u"oidc.issuer.mismatch"_s, {{u"expected"_s, rule.expected}, {u"found"_s, m_document.issuer}}};
        m_trace.error(mismatch);
        co_return stop(mismatch);
    }
    m_resolvedTenants = co_await resolveTenants(m_tools.transport, *m_authority, m_input.integration, found->tenantId, m_cancel);
    co_return finishStep();
}

QCoro::Task<bool> SignInTest::Run::fetchKeys()
{
    begin(SignInStep::Keys);
    auto keys = co_await fetchKeySet(m_tools.transport, m_document.jwksUri, m_cancel);
    m_trace.keySet(m_document.jwksUri, keys);
    if (!keys) {
        m_trace.error(keys.error());
        co_return stop(keys.error());
    }
    m_keys = std::move(*keys);
    co_return finishStep();
}

QCoro::Task<bool> SignInTest::Run::signIn()
{
    begin(SignInStep::SignIn);
    AuthorizationParameters parameters;
    parameters.authorizationEndpoint = m_document.authorizationEndpoint;
    parameters.clientId = m_input.integration.clientId;
    parameters.redirectUri = m_redirectUri->toString();
    parameters.responseMode = m_input.responseMode;
    parameters.prompt = m_input.prompt;
    parameters.loginHint = m_input.loginHint;
    parameters.domainHint = m_input.domainHint;
    if (const auto issuer = Issuer::parse(m_document.issuer); !issuer || !issuer->isTemplate()) {
        parameters.expectedIssuer = m_document.issuer;
    }
    parameters.issRequired = m_document.issInResponse && !parameters.expectedIssuer.isEmpty();
    m_request = AuthorizationRequest::create(std::move(parameters), m_tools.random ? *m_tools.random : SystemRandom::instance());

    auto end = co_await throughBrowser(
        m_tools.browser, m_request->url(), addressesToCatch(m_input.integration, *m_redirectUri), m_trace,
        [this](const ProviderErrorPage &page) {
            m_errorPageSeen = true;
            m_report.trace.add(errorPageObservation(page, u"sign_in_test"_s, m_clock->now()));
            if (m_test) {
                Q_EMIT m_test->explained(diagnose(m_input.integration, m_report.trace));
            }
        },
        m_tools.signInTimeout, m_cancel);
    if (!end) {
        m_trace.error(end.error());
        // Who closes the window on the provider's error page has seen a definite failure.
        co_return m_errorPageSeen ? stop(SignInOutcome::Failed, end.error()) : stop(end.error());
    }
    m_caught = std::move(*end);
    co_return finishStep();
}

bool SignInTest::Run::readResponse()
{
    begin(SignInStep::Response);
    auto response =
        m_caught.wasFormPost ? AuthorizationResponse::fromForm(m_caught.formFields, *m_request) : AuthorizationResponse::fromUrl(m_caught.url, *m_request);
    m_caught = {};
    m_trace.response(*m_request, response);
    if (!response) {
        return stop(response.error());
    }
    m_response = std::move(*response);
    if (m_response.isError()) {
        return stop(isTransient(m_response.error) ? SignInOutcome::Undecided : SignInOutcome::Failed);
    }
    return finishStep();
}

QCoro::Task<bool> SignInTest::Run::redeem()
{
    begin(SignInStep::Redeem);
    auto request = authorizationCodeRequest(m_document.tokenEndpoint, m_input.integration.clientId, *m_input.secret, ClientAuthentication::SecretPost,
                                            m_response.code, m_request->parameters().redirectUri, m_request->codeVerifier());
    request.timeout = m_tools.requestTimeout;
    auto reply = co_await sendTokenRequest(m_tools.transport, std::move(request), m_cancel);
    m_response.code.wipe();
    m_trace.tokens(reply);
    if (!reply) {
        co_return stop(reply.error());
    }
    m_tokens = std::move(*reply);
    if (m_tokens.isError()) {
        co_return stop(isTransient(m_tokens.error) ? SignInOutcome::Undecided : SignInOutcome::Failed);
    }
    if (m_tokens.idToken.isEmpty()) {
        co_return stop(Error{u"sign_in.no_id_token"_s, {}});
    }
    co_return finishStep();
}

bool SignInTest::Run::judge()
{
    begin(SignInStep::Token);
    auto expectations = EntraTokenExpectations::of(m_input.integration, m_document, m_resolvedTenants);
    expectations.oidc.nonce = m_request->nonce();
    if (!m_tokens.accessToken.isEmpty()) {
        expectations.oidc.accessToken = &m_tokens.accessToken;
    }
    const auto token = m_tokens.idToken.reveal();
    m_report.token = validateEntraIdToken(QByteArrayView(token.data(), static_cast<qsizetype>(token.size())), m_keys, expectations, m_clock->now());
    m_tokens = {};
    m_report.claims = m_report.token.claims();
    m_report.notes = entraTokenNotes(m_report.claims);
    m_report.user = userOf(m_report.claims);
    m_trace.token(m_report.token);
    m_report.outcome = m_report.token.isValid() ? SignInOutcome::Passed : SignInOutcome::Failed;
    return finishStep(m_report.token.isValid());
}

void SignInTest::Run::record()
{
    if (!m_tools.store) {
        return;
    }
    const auto &id = m_input.integration.id;
    const auto settingsWereTried = m_report.reached == SignInStep::Redeem || m_report.reached == SignInStep::Token;
    const auto isVerdict = m_report.outcome == SignInOutcome::Passed || m_report.outcome == SignInOutcome::Failed;
    if (!m_report.revision.isNull() && m_report.provesRedirectUri && settingsWereTried && isVerdict) {
        const auto recorded = m_tools.store->recordTest(id, {m_report.revision, m_clock->now(), m_report.user, m_report.outcome == SignInOutcome::Passed});
        if (!recorded) {
            m_report.error = recorded.error();
        }
    }
    if (const auto run = m_tools.store->addRun(id, u"sign_in_test"_s, toString(m_report.outcome), m_report.trace, toStored(m_report.findings)); !run) {
        m_report.error = run.error();
    }
}

SignInTest::SignInTest(SignInTestTools tools, QObject *parent) : QObject(parent), m_tools(std::move(tools)) {}

SignInTest::~SignInTest() = default;

QCoro::Task<SignInTestReport> SignInTest::run(SignInTestInput input, CancelToken cancel)
{
    Run run(this, std::move(input), std::move(cancel));
    co_return co_await run.go();
}

} // namespace signwright
