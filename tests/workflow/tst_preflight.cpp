// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "scripted_transport.h"

#include <wording/check_text.h>
#include <workflow/preflight.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QTest>
#include <QUrlQuery>

#include <openssl/bn.h>
#include <openssl/core_names.h>
#include <openssl/evp.h>
#include <openssl/rsa.h>

using namespace Qt::StringLiterals;
using namespace signwright;
using namespace std::chrono_literals;

namespace
{

const auto kTenant = u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
const auto kClient = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
const auto kHost = u"https://login.microsoftonline.com"_s;
const auto kBase = u"/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
const auto kRedirect = u"https://portal.example/authorization-code/callback"_s;
const QDateTime kNow({2026, 11, 23}, {9, 0}, Qt::UTC);

QByteArray keySet()
{
    static const auto set = [] {
        auto *const key = EVP_RSA_gen(2048);
        BIGNUM *n = nullptr;
        EVP_PKEY_get_bn_param(key, OSSL_PKEY_PARAM_RSA_N, &n);
        QByteArray modulus(BN_num_bytes(n), 0);
        BN_bn2bin(n, reinterpret_cast<unsigned char *>(modulus.data()));
        BN_free(n);
        EVP_PKEY_free(key);
        return "{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"one\",\"e\":\"AQAB\",\"n\":\""
               + modulus.toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals) + "\"}]}";
    }();
    return set;
}

QByteArray document(const QString &issuer, const QString &base)
{
    return QJsonDocument(QJsonObject{{u"issuer"_s, issuer},
                                     {u"authorization_endpoint"_s, kHost + base + u"/oauth2/v2.0/authorize"_s},
                                     {u"token_endpoint"_s, kHost + base + u"/oauth2/v2.0/token"_s},
                                     {u"jwks_uri"_s, kHost + base + u"/discovery/v2.0/keys"_s},
                                     {u"response_types_supported"_s, QJsonArray{u"code"_s}},
                                     {u"subject_types_supported"_s, QJsonArray{u"pairwise"_s}},
                                     {u"id_token_signing_alg_values_supported"_s, QJsonArray{u"RS256"_s}}})
        .toJson(QJsonDocument::Compact);
}

QByteArray tokenError(int code, const QByteArray &error, const QByteArray &words = "told in words")
{
    const auto number = QByteArray::number(code);
    return "{\"error\":\"" + error + "\",\"error_description\":\"AADSTS" + number + ": " + words
           + "\\r\\nTrace ID: 11111111-1111-1111-1111-111111111111\\r\\nCorrelation ID: 22222222-2222-2222-2222-222222222222\\r\\nTimestamp: 2026-11-23 09:00:00Z\",\"error_codes\":["
           + number + "]}";
}

const HttpHeaders kDate{{"Date", "Mon, 23 Nov 2026 09:00:01 GMT"}};

/** A tenant where everything is right. */
void allGood(ScriptedTransport &transport)
{
    transport.on(kBase + u"/v2.0/.well-known/openid-configuration"_s, 200, document(kHost + kBase + u"/v2.0"_s, kBase), kDate);
    transport.on(kBase + u"/discovery/v2.0/keys"_s, 200, keySet());
    transport.on(kBase + u"/oauth2/v2.0/token"_s, 200, "{\"token_type\":\"Bearer\",\"expires_in\":3599,\"access_token\":\"fake\"}");
    transport.on(kBase + u"/oauth2/v2.0/authorize"_s, [](const HttpRequest &request) -> Result<HttpReply> {
        HttpReply reply;
        reply.status = 302;
        reply.headers = {{"Location", kRedirect.toUtf8() + "?error=login_required&error_description=AADSTS50058&state="
                                          + QUrlQuery(request.url).queryItemValue(u"state"_s).toUtf8()}};
        return reply;
    });
    transport.on(u"/"_s, 200, {});
}

PreflightInput input()
{
    PreflightInput result;
    result.integration = Integration::create();
    result.integration.tenants = {kTenant};
    result.integration.clientId = kClient;
    result.integration.redirectUris = {kRedirect};
    result.integration.secret.expiresOn = QDate(2027, 5, 1);
    result.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("AbC8Q~fake-fake-fake-fake-fake-fake-0001"));
    result.portalHosts = {QUrl(kRedirect)};
    return result;
}

PreflightReport run(ScriptedTransport &transport, PreflightInput what = input(), CancelToken cancel = {}, std::chrono::milliseconds limit = 20s)
{
    static const FixedClock clock(kNow);
    PreflightTools tools;
    tools.transport = &transport;
    tools.clock = &clock;
    tools.checkTimeout = limit;
    Preflight preflight(tools);
    return QCoro::waitFor(preflight.run(std::move(what), cancel));
}

QString outcomeOf(const PreflightReport &report, const QString &check)
{
    QStringList result;
    for (const auto &one : report.checks) {
        if (one.check == check) {
            result.append(toString(one.outcome) + u' ' + one.code);
        }
    }
    return result.join(u"; "_s);
}

QStringList causes(const PreflightReport &report)
{
    QStringList result;
    for (const auto &finding : report.findings) {
        result.append(toString(finding.cause));
    }
    return result;
}

} // namespace

class TestPreflight : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everythingRight();
    void tokenAnswers_data();
    void tokenAnswers();
    void redirectAnswers_data();
    void redirectAnswers();
    void discoveryAnswers_data();
    void discoveryAnswers();
    void clockOff();
    void foreignCertificate();
    void keysDamaged();
    void secretDates();
    void multiTenant();
    void badValuesAreFindings();
    void hangingIsUndecided();
    void cancelIsImmediate();
    void browserProbe();
    void everyCodeHasWords();
};

void TestPreflight::everythingRight()
{
    ScriptedTransport transport;
    allGood(transport);
    static const FixedClock clock(kNow);
    PreflightTools tools;
    tools.transport = &transport;
    tools.clock = &clock;
    Preflight preflight(tools);
    QSignalSpy started(&preflight, &Preflight::checkStarted);
    QSignalSpy finished(&preflight, &Preflight::checkFinished);
    const auto report = QCoro::waitFor(preflight.run(input(), {}));
    for (const auto &check : report.checks) {
        QVERIFY2(check.outcome == CheckOutcome::Pass || check.check == "tls"_L1, qPrintable(check.check + u' ' + check.code));
    }
    QVERIFY(report.verdict == Verdict::Pass);
    QCOMPARE(causes(report), QStringList{});
    QVERIFY(started.size() >= 8);
    QCOMPARE(finished.size(), report.checks.size());
    const auto body = transport.bodies().value(kBase + u"/oauth2/v2.0/token"_s);
    QVERIFY(body.contains("scope=https%3A%2F%2Fgraph.microsoft.com%2F.default"));
    // Nothing secret in what may leave, nor in the trace itself.
    const auto trace = QJsonDocument(report.trace.toRedactedJson()).toJson();
    QVERIFY(!trace.contains("fake"));
}

void TestPreflight::tokenAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("cause");
    const auto row = [](int code, int status, const char *error, const char *outcome, const char *verdict, const char *cause) {
        QTest::addRow("%d", code) << status << tokenError(code, error) << QString::fromLatin1(outcome) << QString::fromLatin1(verdict)
                                  << QString::fromLatin1(cause);
    };
    row(7000215, 401, "invalid_client", "fail", "fail", "secret_value");
    row(7000222, 401, "invalid_client", "fail", "fail", "secret_expired");
    row(700016, 400, "unauthorized_client", "fail", "fail", "client_id");
    row(90002, 400, "invalid_request", "fail", "fail", "tenant_id");
    row(900023, 400, "invalid_request", "fail", "fail", "tenant_id");
    row(7000229, 401, "invalid_client", "fail", "fail", "");
    row(7000112, 400, "unauthorized_client", "fail", "fail", "app_disabled");
    row(53003, 400, "access_denied", "warn", "pass", "conditional_access");
    QTest::addRow("throttled") << 429 << QByteArray("{\"error\":\"temporarily_unavailable\"}") << u"fail"_s << u"undecided"_s << u"service_outage"_s;
    QTest::addRow("server error") << 503 << QByteArray("<html>later</html>") << u"fail"_s << u"undecided"_s << u"service_outage"_s;
    QTest::addRow("grant unknown") << 400 << QByteArray("{\"error\":\"unsupported_grant_type\"}") << u"warn"_s << u"pass"_s << u""_s;
    QTest::addRow("nonsense") << 200 << QByteArray("hello") << u"fail"_s << u"undecided"_s << u""_s;
    QTest::addRow("a page for a person") << 404 << QByteArray("<html>gone</html>") << u"fail"_s << u"undecided"_s << u""_s;
}

void TestPreflight::tokenAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, outcome);
    QFETCH(QString, verdict);
    QFETCH(QString, cause);
    ScriptedTransport transport;
    allGood(transport);
    transport.on(kBase + u"/oauth2/v2.0/token"_s, status, body);
    const auto report = run(transport);
    QCOMPARE(outcomeOf(report, u"client_credentials"_s).section(u' ', 0, 0), outcome);
    QCOMPARE(toString(report.verdict), verdict);
    if (!cause.isEmpty()) {
        QVERIFY2(causes(report).contains(cause), qPrintable(causes(report).join(u' ')));
    }
}

void TestPreflight::redirectAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QByteArray>("location");
    QTest::addColumn<QString>("outcome");
    QTest::addColumn<QString>("cause");
    QTest::addRow("Microsoft's error page")
        << 200
        << QByteArray(
               "<html><script>$Config={\"sErrorCode\":\"50011\",\"strServiceExceptionMessage\":\"AADSTS50011: The redirect URI \\u0027https://x\\u0027 does not match\"};</script></html>")
        << QByteArray() << u"fail check.redirect_uri.refused"_s << u"redirect_uri"_s;
    QTest::addRow("another provider's page") << 400 << QByteArray("<html><body><p>invalid_redirect_uri</p></body></html>") << QByteArray()
                                             << u"fail check.redirect_uri.refused"_s << u"redirect_uri"_s;
    QTest::addRow("unknown client") << 400 << QByteArray("<html><body><p>invalid_client</p></body></html>") << QByteArray()
                                    << u"fail check.redirect_uri.client_refused"_s << u"client_id"_s;
    QTest::addRow("a page that needs a browser") << 200 << QByteArray("<html><script>go()</script></html>") << QByteArray()
                                                 << u"skipped check.redirect_uri.needs_browser"_s << QString();
    QTest::addRow("a log-in page") << 302 << QByteArray() << QByteArray("https://login.example/signin") << u"skipped check.redirect_uri.needs_browser"_s
                                   << QString();
    QTest::addRow("look-alike of the URI") << 302 << QByteArray() << kRedirect.toUtf8() + "2?error=login_required"
                                           << u"skipped check.redirect_uri.needs_browser"_s << QString();
}

void TestPreflight::redirectAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QByteArray, location);
    QFETCH(QString, outcome);
    QFETCH(QString, cause);
    ScriptedTransport transport;
    allGood(transport);
    transport.on(kBase + u"/oauth2/v2.0/authorize"_s, status, body, location.isEmpty() ? HttpHeaders{} : HttpHeaders{{"Location", location}});
    const auto report = run(transport);
    QCOMPARE(outcomeOf(report, u"redirect_uri"_s), outcome);
    QCOMPARE(toString(report.verdict), outcome.startsWith("fail"_L1) ? u"fail"_s : u"pass"_s);
    if (!cause.isEmpty()) {
        QVERIFY2(causes(report).value(0) == cause, qPrintable(causes(report).join(u' ')));
    }
}

void TestPreflight::discoveryAnswers_data()
{
    QTest::addColumn<int>("status");
    QTest::addColumn<QByteArray>("body");
    QTest::addColumn<QString>("discovery");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("verdict");
    QTest::addColumn<QString>("cause");
    const auto skipped = u"skipped check.not_reached"_s;
    QTest::addRow("no such tenant") << 400 << tokenError(90002, "invalid_tenant") << u"fail check.discovery.tenant_unknown"_s << skipped << u"fail"_s
                                    << u"tenant_id"_s;
    QTest::addRow("not found") << 404 << QByteArray("nothing") << u"fail check.discovery.not_found"_s << skipped << u"fail"_s << u"tenant_id"_s;
    QTest::addRow("server error") << 502 << QByteArray("nothing") << u"fail check.discovery.unavailable"_s << skipped << u"undecided"_s << u"service_outage"_s;
    QTest::addRow("issuer of another tenant") << 200 << document(kHost + u"/11111111-2222-3333-4444-555555555555/v2.0"_s, kBase)
                                              << u"pass check.discovery.found"_s << u"fail check.issuer.other_tenant"_s << u"fail"_s << u"issuer"_s;
    QTest::addRow("issuer of another host") << 200 << document(u"https://login.evil.example/"_s + kTenant + u"/v2.0"_s, kBase)
                                            << u"pass check.discovery.found"_s << u"fail check.issuer.other_host"_s << u"fail"_s << u"issuer"_s;
    QTest::addRow("not JSON") << 200 << QByteArray("<html>") << u"fail"_s << skipped << u"fail"_s << u"issuer"_s;
    QTest::addRow("member missing") << 200 << QByteArray("{\"issuer\":\"https://x/y/v2.0\"}") << u"fail"_s << skipped << u"fail"_s << u"issuer"_s;
}

void TestPreflight::discoveryAnswers()
{
    QFETCH(int, status);
    QFETCH(QByteArray, body);
    QFETCH(QString, discovery);
    QFETCH(QString, issuer);
    QFETCH(QString, verdict);
    QFETCH(QString, cause);
    ScriptedTransport transport;
    allGood(transport);
    transport.on(kBase + u"/v2.0/.well-known/openid-configuration"_s, status, body, kDate);
    const auto report = run(transport);
    QVERIFY2(outcomeOf(report, u"discovery"_s).startsWith(discovery), qPrintable(outcomeOf(report, u"discovery"_s)));
    QCOMPARE(outcomeOf(report, u"issuer"_s), issuer);
    QCOMPARE(toString(report.verdict), verdict);
    QVERIFY2(causes(report).contains(cause), qPrintable(causes(report).join(u' ')));
}

void TestPreflight::clockOff()
{
    for (const auto &[date, outcome] :
         {std::pair{"Mon, 23 Nov 2026 08:50:00 GMT", u"fail check.clock.ahead"_s}, std::pair{"Mon, 23 Nov 2026 09:10:00 GMT", u"fail check.clock.behind"_s},
          std::pair{"Mon, 23 Nov 2026 09:04:59 GMT", u"pass check.clock.right"_s}}) {
        ScriptedTransport transport;
        allGood(transport);
        transport.on(kBase + u"/v2.0/.well-known/openid-configuration"_s, 200, document(kHost + kBase + u"/v2.0"_s, kBase), {{"Date", date}});
        const auto report = run(transport);
        QCOMPARE(outcomeOf(report, u"clock"_s), outcome);
        QCOMPARE(causes(report).contains(u"clock"_s), outcome.startsWith("fail"_L1));
    }
}

void TestPreflight::foreignCertificate()
{
    ScriptedTransport transport;
    allGood(transport);
    transport.fails(kBase + u"/v2.0/.well-known/openid-configuration"_s, u"net.tls.untrusted"_s,
                    {{u"host"_s, u"login.microsoftonline.com"_s}, {u"issuer"_s, u"Contoso Inspection CA"_s}, {u"subject"_s, u"x"_s}});
    const auto report = run(transport);
    QVERIFY(report.verdict == Verdict::Undecided);
    QCOMPARE(outcomeOf(report, u"tls"_s), u"fail net.tls.untrusted"_s);
    QVERIFY(!report.findings.isEmpty());
    QVERIFY2(causes(report).contains(u"certificate"_s), qPrintable(causes(report).join(u' ')));
    bool named = false;
    for (const auto &check : report.checks) {
        named = named || checkDetail(check).contains("Contoso Inspection CA"_L1);
    }
    QVERIFY(named);
}

void TestPreflight::keysDamaged()
{
    for (const auto &[body, code] :
         {std::pair{QByteArray("{\"keys\":[]}"), u"oidc.key_set.no_keys"_s},
          std::pair{QByteArray("{\"keys\":[{\"kty\":\"RSA\",\"use\":\"sig\",\"kid\":\"a\",\"e\":\"AQAB\",\"n\":\"AQAB\"}]}"), u"check.keys.none_usable"_s}}) {
        ScriptedTransport transport;
        allGood(transport);
        transport.on(kBase + u"/discovery/v2.0/keys"_s, 200, body);
        const auto report = run(transport);
        QCOMPARE(outcomeOf(report, u"keys"_s), u"fail "_s + code);
        QVERIFY(report.verdict == Verdict::Fail);
        QVERIFY2(causes(report).contains(u"signing_key"_s), qPrintable(causes(report).join(u' ')));
    }
}

void TestPreflight::secretDates()
{
    ScriptedTransport transport;
    allGood(transport);
    auto what = input();
    what.integration.secret.expiresOn = QDate(2026, 12, 1);
    QCOMPARE(outcomeOf(run(transport, what), u"secret_expiry"_s), u"warn check.secret_expiry.soon"_s);
    what.integration.secret.expiresOn = QDate(2026, 11, 1);
    QCOMPARE(outcomeOf(run(transport, what), u"secret_expiry"_s), u"warn check.secret_expiry.date_stale"_s); // Microsoft took it
    what.secret.reset();
    const auto report = run(transport, what);
    QCOMPARE(outcomeOf(report, u"secret_expiry"_s), u"fail check.secret_expiry.expired"_s);
    QCOMPARE(outcomeOf(report, u"client_credentials"_s), u"skipped check.client_credentials.no_secret"_s);
    QVERIFY(causes(report).contains(u"secret_expired"_s));
    what.integration.secret.expiresOn.reset();
    QCOMPARE(outcomeOf(run(transport, what), u"secret_expiry"_s), u"skipped check.secret_expiry.unknown"_s);
}

void TestPreflight::multiTenant()
{
    ScriptedTransport transport;
    allGood(transport);
    transport.on(u"/organizations/v2.0/.well-known/openid-configuration"_s, 200, document(kHost + u"/{tenantid}/v2.0"_s, u"/organizations"_s), kDate);
    transport.on(u"/organizations/discovery/v2.0/keys"_s, 200, keySet());
    transport.on(u"/organizations/oauth2/v2.0/authorize"_s, 302, {}, {{"Location", kRedirect.toUtf8() + "?error=login_required"}});
    auto what = input();
    what.integration.authority = AuthorityKind::Organizations;
    auto report = run(transport, what);
    QCOMPARE(outcomeOf(report, u"issuer"_s), u"pass check.issuer.template"_s);
    QCOMPARE(outcomeOf(report, u"client_credentials"_s), u"pass check.client_credentials.accepted"_s); // in the listed tenant
    QVERIFY(report.verdict == Verdict::Pass);
    // A tenant in the list that nobody knows.
    transport.on(u"/11111111-2222-3333-4444-555555555555/v2.0/.well-known/openid-configuration"_s, 400, tokenError(90002, "invalid_tenant"));
    what.integration.tenants.append(u"11111111-2222-3333-4444-555555555555"_s);
    report = run(transport, what);
    QVERIFY(report.verdict == Verdict::Fail);
    QVERIFY(causes(report).contains(u"tenant_id"_s));
}

void TestPreflight::badValuesAreFindings()
{
    ScriptedTransport transport;
    allGood(transport);
    auto what = input();
    what.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("8f2a3c1d-4c55-4f0c-9d0a-0f6f4a3b9c11"));
    QVERIFY(causes(run(transport, what)).contains(u"secret_value"_s));
    what = input();
    what.integration.redirectUris = {u"http://portal.example/cb"_s};
    QVERIFY(causes(run(transport, what)).contains(u"redirect_uri"_s));
    what = input();
    what.integration.clientId = u"contoso"_s;
    QVERIFY(causes(run(transport, what)).contains(u"client_id"_s));
    what = input();
    what.integration.tenants = {u"our tenant"_s};
    const auto report = run(transport, what);
    QVERIFY(causes(report).contains(u"tenant_id"_s));
    QVERIFY(report.verdict == Verdict::Fail);
}

void TestPreflight::hangingIsUndecided()
{
    ScriptedTransport transport;
    allGood(transport);
    transport.hangs(kBase + u"/v2.0/.well-known/openid-configuration"_s);
    const auto report = run(transport, input(), {}, 100ms);
    QVERIFY(report.verdict == Verdict::Undecided);
    QCOMPARE(outcomeOf(report, u"discovery"_s), u"fail net.timeout"_s);
    // One hanging step takes nothing from the others.
    ScriptedTransport other;
    allGood(other);
    other.hangs(kBase + u"/discovery/v2.0/keys"_s);
    const auto partial = run(other, input(), {}, 100ms);
    QCOMPARE(outcomeOf(partial, u"client_credentials"_s), u"pass check.client_credentials.accepted"_s);
    QCOMPARE(outcomeOf(partial, u"keys"_s), u"fail net.timeout"_s);
    QVERIFY(partial.verdict == Verdict::Undecided);
}

void TestPreflight::cancelIsImmediate()
{
    ScriptedTransport transport;
    allGood(transport);
    transport.hangs(kBase + u"/oauth2/v2.0/token"_s);
    transport.hangs(kBase + u"/discovery/v2.0/keys"_s);
    CancelSource source;
    QTimer::singleShot(50, this, [&source] { source.cancel(); });
    QElapsedTimer elapsed;
    elapsed.start();
    const auto report = run(transport, input(), source.token(), 60s);
    QVERIFY(elapsed.elapsed() < 20000);
    QVERIFY(report.cancelled);
    QVERIFY(report.verdict == Verdict::Undecided);
    QCOMPARE(outcomeOf(report, u"keys"_s), u"skipped check.cancelled"_s);
    QCOMPARE(outcomeOf(report, u"issuer"_s), u"pass check.issuer.exact"_s); // what was known by then
}

class ScriptedProbe final : public RedirectProbe
{
public:
    RedirectProbeAnswer answer;
    int aadsts = 0;
    QCoro::Task<RedirectProbeAnswer> probe(QUrl, QString, Trace *trace, std::chrono::milliseconds, CancelToken) override
    {
        if (aadsts > 0) {
            trace->add(ObservationKind::ErrorPage, u"preflight"_s, {{u"aadsts"_s, aadsts}});
        }
        co_return answer;
    }
};

void TestPreflight::browserProbe()
{
    static const FixedClock clock(kNow);
    ScriptedTransport transport;
    allGood(transport);
    ScriptedProbe probe;
    PreflightTools tools;
    tools.transport = &transport;
    tools.clock = &clock;
    tools.redirectProbe = &probe;
    Preflight preflight(tools);
    probe.answer.kind = RedirectProbeAnswer::Kind::SentBack;
    QCOMPARE(outcomeOf(QCoro::waitFor(preflight.run(input(), {})), u"redirect_uri"_s), u"pass check.redirect_uri.registered"_s);
    probe.answer.kind = RedirectProbeAnswer::Kind::ErrorPage;
    probe.aadsts = 50011;
    const auto report = QCoro::waitFor(preflight.run(input(), {}));
    QCOMPARE(outcomeOf(report, u"redirect_uri"_s), u"fail check.redirect_uri.refused"_s);
    QVERIFY(causes(report).contains(u"redirect_uri"_s));
    probe.answer.kind = RedirectProbeAnswer::Kind::Undecided;
    probe.aadsts = 0;
    QCOMPARE(outcomeOf(QCoro::waitFor(preflight.run(input(), {})), u"redirect_uri"_s), u"skipped check.redirect_uri.needs_browser"_s);
    QVERIFY(!transport.asked().contains(QUrl(kHost + kBase + u"/oauth2/v2.0/authorize"_s)));
}

void TestPreflight::everyCodeHasWords()
{
    static const QRegularExpression code(u"\"(check\\.[a-z_]+(?:\\.[a-z_]+)?)\""_s);
    QStringList missing;
    for (const auto &check : preflightChecks()) {
        QVERIFY2(checkTitle(check) != check, qPrintable(check));
    }
    for (const auto &row : checkRows()) {
        const CheckResult result{u"triage"_s, CheckOutcome::Pass, QString::fromLatin1(row.code), {}, false};
        QVERIFY2(checkDetail(result).startsWith(QString::fromUtf8(row.what).section(u'{', 0, 0)), row.code);
    }
    // Every code that the sources give.
    for (const auto &name : {"preflight.cpp", "preflight_local.cpp", "preflight_network.cpp", "preflight_sign_in.cpp"}) {
        QFile file(QStringLiteral(PREFLIGHT_SOURCES) + u'/' + QString::fromLatin1(name));
        QVERIFY(file.open(QIODevice::ReadOnly));
        for (auto it = code.globalMatch(QString::fromUtf8(file.readAll())); it.hasNext();) {
            const auto found = it.next().captured(1);
            if (checkDetail({u"triage"_s, CheckOutcome::Pass, found, {}, false}) == found) {
                missing.append(found);
            }
        }
    }
    missing.removeDuplicates();
    QCOMPARE(missing, QStringList{});
}

QTEST_GUILESS_MAIN(TestPreflight)
#include "tst_preflight.moc"
