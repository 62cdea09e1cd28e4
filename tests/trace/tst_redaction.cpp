// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <trace/redaction.h>

#include <QJsonDocument>
#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

/** Every way a credential has been seen to travel in a paste, and what support must still be able to read. */
class TestRedaction : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void textLosesCredentials_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("canary");
        const auto jwt = u"eyJhbGciOiJSUzI1NiJ9.eyJzdWIiOiJjYW5hcnkifQ.c2lnbmF0dXJlLWNhbmFyeQ"_s;
        const auto secret = u"abc8Q~fake.fake-fake_fake~fake.fake1234"_s;
        QTest::newRow("JWT alone") << jwt << jwt;
        QTest::newRow("JWT in bearer header") << u"Authorization: Bearer "_s + jwt << jwt;
        QTest::newRow("opaque bearer") << u"authorization: bearer CANARYCANARYCANARY"_s << u"CANARYCANARYCANARY"_s;
        QTest::newRow("basic header") << u"Authorization: Basic Q0FOQVJZOkNBTkFSWQ=="_s << u"Q0FOQVJZOkNBTkFSWQ"_s;
        QTest::newRow("code in a URL") << u"GET https://p.example/cb?code=CANARYCODE123&state=xyz123 500"_s << u"CANARYCODE123"_s;
        QTest::newRow("Entra code shape") << u"the code was 0.AXoACANARYCANARYCANARYCANARY.AgABBBB and failed"_s << u"AXoACANARY"_s;
        QTest::newRow("secret in a form") << u"client_id=1&client_secret=CANARYSECRET~1&grant_type=x"_s << u"CANARYSECRET"_s;
        QTest::newRow("secret in JSON") << u"{\"client_secret\": \"CANARYSECRET\"}"_s << u"CANARYSECRET"_s;
        QTest::newRow("secret in escaped JSON") << u"\"{\\\"client_secret\\\":\\\"CANARYSECRET\\\"}\""_s << u"CANARYSECRET"_s;
        QTest::newRow("secret in YAML") << u"client_secret: CANARYSECRET"_s << u"CANARYSECRET"_s;
        QTest::newRow("secret in env form") << u"AZURE_CLIENT_SECRET=CANARYSECRET"_s << u"CANARYSECRET"_s;
        QTest::newRow("secret by its shape") << u"I pasted "_s + secret + u" there"_s << secret;
        QTest::newRow("cookie") << u"Cookie: session=CANARYCOOKIE; other=1"_s << u"CANARYCOOKIE"_s;
        QTest::newRow("set-cookie") << u"Set-Cookie: .AspNetCore.Nonce=CANARYCOOKIE; path=/"_s << u"CANARYCOOKIE"_s;
        QTest::newRow("password") << u"password=CANARYPASS&x=1"_s << u"CANARYPASS"_s;
        QTest::newRow("user of an address") << u"AADSTS50020: User account 'canary.person@contoso.example' from identity provider"_s << u"canary.person"_s;
    }
    void textLosesCredentials()
    {
        QFETCH(QString, text);
        QFETCH(QString, canary);
        const auto redacted = redactText(text);
        QVERIFY2(!redacted.contains(canary), qPrintable(redacted));
    }

    void textKeepsWhatSupportNeeds_data()
    {
        QTest::addColumn<QString>("text");
        const auto same = [](const char *name, const QString &text) { QTest::newRow(name) << text; };
        same(
            "message",
            u"AADSTS50011: The redirect URI 'https://p.example/cb' specified in the request does not match the redirect URIs configured for the application '5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11'."_s);
        same("handles",
             u"Trace ID: 0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7 Correlation ID: 5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11 Timestamp: 2026-11-23 08:00:00Z"_s);
        same("sentence about a secret",
             u"AADSTS7000215: Invalid client secret provided. Ensure the secret being sent in the request is the client secret value."_s);
        same("error code word", u"error code: 500"_s);
        same("HTTP status", u"HTTP ERROR 431 Request Header Fields Too Large"_s);
    }
    void textKeepsWhatSupportNeeds()
    {
        QFETCH(QString, text);
        QCOMPARE(redactText(text), text);
    }

    void urlKeepsAllowListedNamesOnly()
    {
        const auto url =
            redactUrl(
                QUrl(
                    u"https://user:pw@login.example/t/authorize?client_id=abc&state=S3CRET&login_hint=a%40b.example&brand_new=1&redirect_uri=https%3A%2F%2Fp.example%2Fcb#id_token=eyJ&error=x"_s))
                .toString(QUrl::FullyEncoded);
        for (const auto &gone : {u"user:pw"_s, u"S3CRET"_s, u"b.example"_s, u"brand_new=1"_s, u"eyJ"_s}) {
            QVERIFY2(!url.contains(gone), qPrintable(url + u" has "_s + gone));
        }
        QVERIFY(url.contains("client_id=abc"_L1));
        QVERIFY(url.contains("redirect_uri=https%3A%2F%2Fp.example%2Fcb"_L1));
        QVERIFY(url.contains("error=x"_L1));
    }

    void opaqueFragmentGoes() { QVERIFY(!redactUrl(QUrl(u"https://p.example/#canaryopaque"_s)).toString().contains("canaryopaque"_L1)); }

    void factsOutsideTheListGo()
    {
        const auto facts = redactFacts({{u"aadsts"_s, 50011},
                                        {u"some_new_fact"_s, u"CANARY"_s},
                                        {u"claims"_s, QJsonObject{{u"sub"_s, u"CANARY"_s}}},
                                        {u"url"_s, u"https://p.example/cb?code=CANARY"_s}});
        QCOMPARE(facts.value(u"aadsts"_s).toInt(), 50011);
        QVERIFY(!QString::fromUtf8(QJsonDocument(facts).toJson()).contains("CANARY"_L1));
    }
};

QTEST_APPLESS_MAIN(TestRedaction)
#include "tst_redaction.moc"
