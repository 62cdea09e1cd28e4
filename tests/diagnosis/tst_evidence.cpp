// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <diagnosis/diagnose.h>
#include <trace/evidence.h>
#include <wording/finding_text.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

EvidenceMaterial read(const QByteArray &bytes)
{
    auto result = readEvidence(bytes);
    return result ? *result : EvidenceMaterial{};
}

QList<Finding> explain(const QByteArray &evidence, const QByteArray &facts = "{}")
{
    auto trace = read(evidence).trace;
    trace.append(*readKnownFacts(facts));
    return diagnose({}, trace);
}

Observation firstCode(const Trace &trace)
{
    return trace.ofKind(ObservationKind::ErrorCode).value(0);
}

} // namespace

class TestEvidence : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    /** Numbers that no int can hold are no statuses and no codes. */
    void hugeNumbersAreNone()
    {
        const auto har =
            read(R"({"log":{"version":"1.2","entries":[{"request":{"method":"GET","url":"https://login.microsoftonline.com/common/oauth2/v2.0/authorize"},)"
                 R"("response":{"status":3e79,"headers":[]}}]}})");
        for (const auto &observation : har.trace.ofKind(ObservationKind::HttpExchange)) {
            QCOMPARE(observation.facts.value(u"status"_s).toInt(), 0);
        }
        const auto json = read(R"({"error":"invalid_client","error_codes":[1e300,7000215],"error_description":"no"})");
        const auto codes = json.trace.ofKind(ObservationKind::ErrorCode);
        QVERIFY(std::all_of(codes.begin(), codes.end(), [](const Observation &code) { return code.facts.value(u"aadsts"_s).toInt() == 7000215; }));
    }

    /** Two causes nearly as likely: both name the one check that decides, and what each would show. */
    void closeCausesNameTheCheckThatDecides()
    {
        const auto findings = explain("Session expired, please log in again (400: OAuth state missing from cookies)");
        QVERIFY(findings.size() >= 2);
        for (int i = 0; i < 2; ++i) {
            QVERIFY(findings.at(i).tellApart.has_value());
            QVERIFY(findings.at(i).tellApart->rival == findings.at(1 - i).cause);
            QCOMPARE(findings.at(i).tellApart->check, u"cookie_on_callback"_s);
            const auto text = findingText(findings.at(i));
            QCOMPARE(text.tellAnswers.size(), 2);
            QVERIFY(text.tellAnswers.constFirst().startsWith(causeName(findings.at(i).cause)));
        }
        const auto json = findingToJson(findings.constFirst()).value("tell_apart"_L1).toObject();
        QCOMPARE(json.value("from"_L1).toString(), u"session"_s);
        QCOMPARE(json.value("by"_L1).toString(), u"person"_s);
        QCOMPARE(json.value("answers"_L1).toArray().size(), 2);
    }

    void recognisesByContent_data()
    {
        QTest::addColumn<QByteArray>("evidence");
        QTest::addColumn<QString>("kind");
        QTest::newRow("text") << QByteArray("AADSTS50011: no match") << u"text"_s;
        QTest::newRow("url") << QByteArray("https://p.example/cb?error=access_denied&error_description=AADSTS65004%3a+declined&state=x") << u"redirect_url"_s;
        QTest::newRow("fragment") << QByteArray("https://p.example/cb#error=login_required&error_description=AADSTS50058%3a+silent") << u"redirect_url"_s;
        QTest::newRow("json") << QByteArray("{\"error\":\"invalid_client\",\"error_description\":\"AADSTS7000215: Invalid\",\"error_codes\":[7000215]}")
                              << u"error_json"_s;
        QTest::newRow("html") << QByteArray(
            "<html><script>$Config={\"sErrorCode\":\"50011\",\"strServiceExceptionMessage\":\"AADSTS50011: The redirect URI\"};</script></html>")
                              << u"html"_s;
        QTest::newRow("har") << QByteArray(
            "{\"log\":{\"version\":\"1.2\",\"entries\":[{\"request\":{\"method\":\"GET\",\"url\":\"https://p.example/cb?error=x&error_description=AADSTS50105%3a+no\"},\"response\":{\"status\":200}}]}}")
                             << u"har"_s;
        QTest::newRow("token") << QByteArray(
            "eyJhbGciOiJSUzI1NiIsImtpZCI6ImEifQ.eyJpc3MiOiJodHRwczovL3N0cy53aW5kb3dzLm5ldC94LyIsImF1ZCI6ImIiLCJ2ZXIiOiIxLjAifQ.c2ln")
                               << u"token"_s;
    }
    void recognisesByContent()
    {
        QFETCH(QByteArray, evidence);
        QFETCH(QString, kind);
        const auto material = readEvidence(evidence);
        QVERIFY(material.has_value());
        QCOMPARE(signwright::toString(material->kind), kind);
        QVERIFY(!diagnose({}, material->trace).isEmpty());
    }

    void keepsTheTicketsHandlesInAnyLanguage()
    {
        const auto material = read(
            u"AADSTS50105: Ihr Administrator … Ablaufverfolgungs-ID: 11111111-2222-4333-8444-555566667777 Korrelations-ID: 99999999-2222-4333-8444-555566667777 Zeitstempel: 2026-02-02 10:00:00Z"_s
                .toUtf8());
        const auto code = firstCode(material.trace);
        QCOMPARE(code.facts.value("aadsts"_L1).toInt(), 50105);
        QCOMPARE(code.facts.value("trace_id"_L1).toString(), u"11111111-2222-4333-8444-555566667777"_s);
        QCOMPARE(code.facts.value("correlation_id"_L1).toString(), u"99999999-2222-4333-8444-555566667777"_s);
        QCOMPARE(code.facts.value("timestamp"_L1).toString(), u"2026-02-02 10:00:00Z"_s);
    }

    void offsetsPointIntoTheSource()
    {
        const auto material = read("Hello,\nthe page says AADSTS700016: Application with identifier 'x' was not found\nbye");
        const auto code = firstCode(material.trace);
        QCOMPARE(material.text.mid(code.offset, 12), u"AADSTS700016"_s);
    }

    void readsAnEncodedAnswerInsideALog()
    {
        const auto found = explain("2026-01-01 GET /cb?error=invalid_request&error_description=AADSTS90072%3a+The+user+doesn%27t+exist 302");
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().code, u"AADSTS90072"_s);
    }

    void severalThingsInOnePaste()
    {
        const auto trace =
            read("See https://p.example/cb?error=access_denied&error_description=AADSTS65004%3a+declined&state=q and AADSTS50105: not assigned").trace;
        QVERIFY(trace.ofKind(ObservationKind::ErrorCode).size() >= 2);
        QCOMPARE(trace.ofKind(ObservationKind::AuthorizationResponse).size(), 1);
    }

    void picturesAreRefusedKindly()
    {
        const auto result = readEvidence(QByteArray("\x89PNG\r\n\x1a\n....", 12));
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"trace.evidence.image"_s);
    }

    void garbageYieldsNothing_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QByteArray random(200000, '\0');
        QRandomGenerator generator(7);
        for (auto &byte : random) {
            byte = char(generator.bounded(256));
        }
        QTest::newRow("random bytes") << random;
        QTest::newRow("words") << QByteArray("The quick brown fox jumps over the lazy dog. 12345 67890");
        QTest::newRow("NULs") << QByteArray(5000, '\0');
        QTest::newRow("invalid UTF-8") << QByteArray("\xff\xfe\xfd\xc3\x28\xf0\x28\x8c\x28");
        QTest::newRow("recipe") << QByteArray("Mix flour and eggs, bake for 40 minutes at 180 degrees, serve warm.");
        // Troubles of other trades, in words that sign-ins have too.
        QTest::newRow("database") << QByteArray("FATAL: could not connect to server: Connection refused. Is it running on port 5432?");
        QTest::newRow("registry") << QByteArray("npm ERR! code ECONNRESET\nnpm ERR! network request to https://registry.example/left-pad failed");
        QTest::newRow("printer") << QByteArray("The printer is blocked again, can you send the technician? My own laptop cannot print either.");
        QTest::newRow("table") << QByteArray("ORA-00942: table or view does not exist");
        QTest::newRow("cookies") << QByteArray("State of the art cookies are baked again and again.");
        QTest::newRow("newsletter") << QByteArray("The subscription to our newsletter has expired.");
        QTest::newRow("gym") << QByteArray("Your certificate of participation has expired; please renew it.");
        QTest::newRow("gateway") << QByteArray("upstream timed out");
        QTest::newRow("commit") << QByteArray("Author: A\n    fix loop in parser, handle null name");
        QTest::newRow("deep JSON") << QByteArray(20000, '[');
        QTest::newRow("deep HAR") << QByteArray("{\"log\":{\"entries\":") + QByteArray(20000, '[');
        QTest::newRow("cut HAR") << QByteArray("{\"log\":{\"entries\":[{\"request\":{\"url\":\"https://a");
        QTest::newRow("open HTML") << QByteArray("<html><script>") + QByteArray(100000, '<');
        QTest::newRow("dots") << QByteArray("eyJ") + QByteArray(100000, '.');
        QTest::newRow("lone quotes") << QByteArray(50000, '\'');
        QTest::newRow("zeros in a code") << QByteArray("AADSTS") + QByteArray(50000, '0');
    }
    void garbageYieldsNothing()
    {
        QFETCH(QByteArray, bytes);
        const auto material = readEvidence(bytes);
        QVERIFY(!material || diagnose({}, material->trace).isEmpty());
    }

    void tenMegabytesOfNoiseEndSoon()
    {
        QByteArray noise;
        while (noise.size() < 10000000) {
            noise += "2026-01-01T00:00:00 INFO request GET /index.html 200 in 3 ms token=abc state ok\n";
        }
        QElapsedTimer timer;
        timer.start();
        QVERIFY(readEvidence(noise).has_value());
        QVERIFY2(timer.elapsed() < 20000, "too slow");
    }

    void factsBecomeLines()
    {
        const auto text = flattenFacts(
            QJsonDocument::fromJson("{\"redirectUri\":\"a\",\"session_cookie\":{\"sameSite\":\"lax\",\"secure\":true},\"permissions\":[],\"x\":\"\"}")
                .object());
        QVERIFY(text.contains("redirect_uri: a"_L1));
        QVERIFY(text.contains("session_cookie.same_site: lax"_L1));
        QVERIFY(text.contains("permissions: (none)"_L1));
        QVERIFY(text.contains("x: (empty)"_L1));
    }

    void sentAndRegisteredAreCompared_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("entry");
        QTest::newRow("case") << u"https://P.example/CB"_s << u"redirect_case"_s;
        QTest::newRow("slash") << u"https://p.example/cb/"_s << u"redirect_slash"_s;
        QTest::newRow("scheme") << u"http://p.example/cb"_s << u"redirect_proxy_scheme"_s;
        QTest::newRow("host") << u"https://other.example/cb"_s << u"redirect_host"_s;
        QTest::newRow("path") << u"https://p.example/callback"_s << u"redirect_uri"_s;
        QTest::newRow("same") << u"https://p.example/cb"_s << u"redirect_registered_elsewhere"_s;
    }
    void sentAndRegisteredAreCompared()
    {
        QFETCH(QString, registered);
        QFETCH(QString, entry);
        const QJsonObject facts{{u"redirect_uris_registered"_s, QJsonArray{registered}}};
        const auto found =
            explain("AADSTS50011: The redirect URI 'https://p.example/cb' specified in the request does not match", QJsonDocument(facts).toJson());
        QVERIFY(!found.isEmpty());
        QCOMPARE(found.constFirst().textId, entry);
    }

    void aTestBrowserRefusedDisprovesNothing()
    {
        Trace trace;
        trace.add(ObservationKind::ErrorCode, u"sign_in_test"_s, {{u"aadsts"_s, 53000}}, u"AADSTS53000: device"_s);
        const auto found = diagnose({}, trace);
        QCOMPARE(found.constFirst().textId, u"test_browser"_s);
    }

    void observationsOfTheProgramBecomeFindings_data()
    {
        QTest::addColumn<QString>("rule");
        QTest::addColumn<QString>("cause");
        QTest::newRow("aud") << u"aud"_s << u"client_id"_s;
        QTest::newRow("iss") << u"iss"_s << u"issuer"_s;
        QTest::newRow("nonce") << u"nonce"_s << u"state_or_nonce"_s;
        QTest::newRow("signature") << u"signature"_s << u"signing_key"_s;
        QTest::newRow("kid") << u"kid"_s << u"signing_key"_s;
        QTest::newRow("exp") << u"exp"_s << u"clock"_s;
        QTest::newRow("nbf") << u"nbf"_s << u"clock"_s;
        QTest::newRow("tid") << u"tid"_s << u"tenant_id"_s;
        QTest::newRow("ver") << u"ver"_s << u"token_version"_s;
    }
    void observationsOfTheProgramBecomeFindings()
    {
        QFETCH(QString, rule);
        QFETCH(QString, cause);
        Trace trace;
        trace.add(ObservationKind::TokenRule, u"sign_in_test"_s, {{u"rule"_s, rule}, {u"outcome"_s, u"fail"_s}, {u"expected"_s, u"a"_s}, {u"found"_s, u"b"_s}});
        const auto found = diagnose({}, trace);
        QVERIFY(!found.isEmpty());
        QCOMPARE(signwright::toString(found.constFirst().cause), cause);
    }

    void messagesHoldNoSecret()
    {
        const auto found = explain(
            "AADSTS7000215 client_secret=abc8Q~abcdefghijklmnopqrstuvwxyz01234567 for app; https://x/cb?code=0.AXoAabcdefghijklmnopqrstuvwxyz012345&state=s");
        QVERIFY(!found.isEmpty());
        for (const auto &finding : found) {
            const auto json = QString::fromUtf8(QJsonDocument(findingToJson(finding)).toJson());
            QVERIFY2(!json.contains("8Q~abcdef"_L1) && !json.contains("0.AXoA"_L1), qPrintable(json));
        }
    }
};

QTEST_GUILESS_MAIN(TestEvidence)
#include "tst_evidence.moc"
