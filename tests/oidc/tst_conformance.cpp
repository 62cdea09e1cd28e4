// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "scripted_provider.h"

#include <oidc/authorization.h>
#include <oidc/base64url.h>
#include <oidc/discovery.h>
#include <oidc/id_token.h>
#include <oidc/key_cache.h>
#include <oidc/token_endpoint.h>
#include <oidc/userinfo.h>

#include <qcoro/qcorotask.h>

#include <QTest>

using namespace signwright;
using namespace signwright::test;
using namespace Qt::StringLiterals;

namespace
{

/** A relying party made of this room's functions, as the sign-in test makes one. Says where it stopped, or "accepted". */
class RelyingParty
{
public:
    explicit RelyingParty(ScriptedProvider *provider) : m_provider(provider), m_clock(QDateTime::fromSecsSinceEpoch(provider->now, Qt::UTC)) {}

    QString responseType = u"code"_s;
    bool rolledOver = false;
    bool usesUserinfo = false;
    QJsonObject userinfo;
    FixedClock &clock() { return m_clock; }

    QString signIn()
    {
        const auto document = QCoro::waitFor(fetchDiscovery(m_provider, discoveryUrlFor(u"https://op.example"_s), {}));
        if (!document) {
            return document.error().code;
        }
        if (const auto right = document->requireIssuer(u"https://op.example"_s); !right) {
            return right.error().code;
        }
        AuthorizationParameters parameters;
        parameters.authorizationEndpoint = document->authorizationEndpoint;
        parameters.clientId = u"client-1"_s;
        parameters.redirectUri = u"https://portal.example/callback"_s;
        parameters.responseType = responseType;
        parameters.expectedIssuer = document->issuer;
        auto request = AuthorizationRequest::create(parameters);
        const auto response = AuthorizationResponse::fromUrl(m_provider->authorize(request.url()), request);
        if (!response) {
            return response.error().code;
        }
        if (response->isError()) {
            return u"error:"_s + response->error;
        }
        if (!m_keys) {
            m_keys.emplace(m_provider, document->jwksUri, &m_clock);
        }
        if (responseType != "code"_L1) {
            if (const auto judged = judge(*document, request, response->idToken, &response->code); judged != "accepted"_L1) {
                return judged;
            }
        }
        const auto secret = ClientSecret::fromUtf8("s:cret/+");
        const auto authentication = m_provider->wantsBasic ? ClientAuthentication::SecretBasic : ClientAuthentication::SecretPost;
        const auto reply = QCoro::waitFor(sendTokenRequest(m_provider,
                                                           authorizationCodeRequest(document->tokenEndpoint, parameters.clientId, secret, authentication,
                                                                                    response->code, parameters.redirectUri, request.codeVerifier()),
                                                           {}));
        if (!reply) {
            return reply.error().code;
        }
        if (reply->isError()) {
            return u"error:"_s + reply->error;
        }
        const auto judged = judge(*document, request, reply->idToken, nullptr, &reply->accessToken);
        if (judged == "accepted"_L1 && usesUserinfo) {
            const auto answer = QCoro::waitFor(m_provider->send(userinfoRequest(document->userinfoEndpoint, reply->accessToken), {}));
            const auto info = parseUserinfo(*answer, m_subject);
            if (!info) {
                return info.error().code;
            }
            userinfo = *info;
        }
        return judged;
    }

private:
    QString judge(const DiscoveryDocument &document, const AuthorizationRequest &request, const ClientSecret &idToken, const ClientSecret *code,
                  const ClientSecret *accessToken = nullptr)
    {
        const auto text = idToken.reveal();
        const QByteArrayView token(text.data(), static_cast<qsizetype>(text.size()));
        const auto keys = QCoro::waitFor(m_keys->keysFor(keyIdOf(token), {}));
        if (!keys) {
            return keys.error().code;
        }
        rolledOver = keys->rolledOver;
        IdTokenExpectations expectations;
        expectations.issuer = document.issuer.toUtf8();
        expectations.clientId = request.parameters().clientId.toUtf8();
        expectations.nonce = request.nonce();
        expectations.code = code;
        expectations.requireCHash = code != nullptr;
        expectations.accessToken = accessToken;
        const auto report = validateIdToken(token, *keys->keys, expectations, m_clock.now());
        m_subject = report.claims().value("sub"_L1).toString();
        QStringList failed;
        const auto failures = report.failures();
        for (const auto &failure : failures) {
            failed.append(failure.rule);
        }
        return report.isValid() ? u"accepted"_s : failed.isEmpty() ? u"no signature"_s : failed.join(u' ');
    }

    ScriptedProvider *m_provider;
    FixedClock m_clock;
    std::optional<KeyCache> m_keys;
    QString m_subject;
};

} // namespace

/**
 * The OpenID Foundation's certification suite for relying parties, re-created: a test for each module of the plans
 * oidcc-client-basic-certification-test-plan and oidcc-client-config-certification-test-plan under its own name, and those of the
 * form-post, hybrid and implicit plans that can concern a client of Entra ID. Left out: refresh-token modules (no refresh token is
 * ever asked for), dynamic registration, WebFinger, request objects, mTLS and third-party login (Entra has none of them), logout.
 */
class TestConformance : public QObject
{
    Q_OBJECT

    using Misbehaviour = std::function<void(ScriptedProvider &)>;

private Q_SLOTS:
    void module_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        QTest::addColumn<QString>("outcome");
        const auto row = [](const char *module, Misbehaviour misbehaviour, QString outcome) { QTest::newRow(module) << misbehaviour << outcome; };
        const auto claims = [](std::function<void(QJsonObject &)> change) -> Misbehaviour { return [=](ScriptedProvider &p) { p.claims = change; }; };
        // The suite's invalid values are the right ones with a digit 1 appended.
        const auto plusOne = [=](QString claim) { return claims([=](QJsonObject &c) { c[claim] = c.value(claim).toString() + u'1'; }); };
        const auto without = [=](QString claim) { return claims([=](QJsonObject &c) { c.remove(claim); }); };
        const auto signedWith = [](std::function<QByteArray(ScriptedProvider &, const QByteArray &)> sign) -> Misbehaviour {
            return [=](ScriptedProvider &p) { p.sign = [&p, sign](const QJsonObject &c) { return sign(p, QJsonDocument(c).toJson()); }; };
        };
        const auto damaged = [](QByteArray token) {
            const auto at = token.lastIndexOf('.') + 20;
            token[at] = token[at] == 'A' ? 'B' : 'A';
            return token;
        };

        row(
            "oidcc-client-test", [](ScriptedProvider &) {}, u"accepted"_s);
        row("oidcc-client-test-invalid-iss", plusOne(u"iss"_s), u"iss"_s);
        row("oidcc-client-test-invalid-aud", plusOne(u"aud"_s), u"aud"_s);
        row("oidcc-client-test-missing-aud", without(u"aud"_s), u"aud"_s);
        row("oidcc-client-test-missing-sub", without(u"sub"_s), u"sub"_s);
        row("oidcc-client-test-missing-iat", without(u"iat"_s), u"iat"_s);
        row("oidcc-client-test-nonce-invalid", plusOne(u"nonce"_s), u"nonce"_s);
        row("oidcc-client-test-nonce-unless-code-flow", without(u"nonce"_s), u"nonce"_s);
        row("oidcc-client-test-kid-absent-single-jwks", signedWith([](auto &p, const auto &c) { return p.key.sign("{\"alg\":\"RS256\"}", c); }), u"accepted"_s);
        row(
            "oidcc-client-test-kid-absent-multiple-jwks",
            [=](ScriptedProvider &p) {
                p.jwks.append(SigningKey::rsa("op-2").jwk());
                p.sign = [&p](const QJsonObject &c) { return p.key.sign("{\"alg\":\"RS256\"}", QJsonDocument(c).toJson()); };
            },
            u"kid"_s);
        row(
            "oidcc-client-test-idtoken-sig-rs256", [](ScriptedProvider &) {}, u"accepted"_s);
        row("oidcc-client-test-idtoken-sig-none",
            signedWith([](auto &, const auto &c) { return encodeBase64Url("{\"alg\":\"none\"}") + '.' + encodeBase64Url(c) + '.'; }), u"alg"_s);
        row(
            "oidcc-client-test-invalid-sig-rs256",
            [=](ScriptedProvider &p) { p.sign = [&p, damaged](const QJsonObject &c) { return damaged(p.key.token(c)); }; }, u"signature"_s);
        row(
            "oidcc-client-test-invalid-sig-es256",
            [=](ScriptedProvider &p) {
                const auto curve = SigningKey::ec("ec-1");
                p.jwks.append(curve.jwk());
                p.sign = [=](const QJsonObject &c) { return damaged(curve.token(c, SignatureAlgorithm::ES256)); };
            },
            u"alg signature"_s);
        row("oidcc-client-test-invalid-sig-hs256", signedWith([](auto &, const auto &c) {
                return encodeBase64Url("{\"alg\":\"HS256\",\"kid\":\"op-1\"}") + '.' + encodeBase64Url(c) + '.' + encodeBase64Url(QByteArray(32, 'x'));
            }),
            u"alg"_s);
        row(
            "oidcc-client-test-client-secret-basic", [](ScriptedProvider &p) { p.wantsBasic = true; }, u"accepted"_s);
        row(
            "oidcc-client-test-discovery-openid-config", [](ScriptedProvider &) {}, u"accepted"_s);
        row(
            "oidcc-client-test-discovery-jwks-uri-keys",
            [](ScriptedProvider &p) {
                p.jwks = {SigningKey::rsa("x").jwk(), p.key.jwk()};
            },
            u"accepted"_s);
        row(
            "oidcc-client-test-discovery-issuer-mismatch",
            [](ScriptedProvider &p) { p.discovery = [](QJsonObject &d) { d[u"issuer"_s] = u"https://op.example1"_s; }; }, u"oidc.issuer.mismatch"_s);
        row(
            "oidcc-client-test-form-post-error", [](ScriptedProvider &p) { p.error = u"login_required"_s; }, u"error:login_required"_s);
        row("oidcc-client-test-invalid-athash", claims([](QJsonObject &c) { c[u"at_hash"_s] = u"AAAAAAAAAAAAAAAAAAAAAA"_s; }), u"at_hash"_s);
        row("oidcc-client-test-aggregated-claims", claims([](QJsonObject &c) {
                c[u"_claim_names"_s] = QJsonObject{{u"address"_s, u"src1"_s}};
                c[u"_claim_sources"_s] = QJsonObject{{u"src1"_s, QJsonObject{{u"JWT"_s, u"a.b.c"_s}}}};
            }),
            u"accepted"_s);
        row("oidcc-client-test-distributed-claims", claims([](QJsonObject &c) {
                c[u"_claim_names"_s] = QJsonObject{{u"groups"_s, u"src1"_s}};
                c[u"_claim_sources"_s] = QJsonObject{{u"src1"_s, QJsonObject{{u"endpoint"_s, u"https://graph.example/"_s}}}};
            }),
            u"accepted"_s);
    }

    void module()
    {
        QFETCH(Misbehaviour, misbehaviour);
        QFETCH(QString, outcome);
        ScriptedProvider provider;
        misbehaviour(provider);
        QCOMPARE(RelyingParty(&provider).signIn(), outcome);
    }

    /** Modules of the hybrid and implicit plans: an ID token from the authorization endpoint must be bound to the code. */
    void hybridModule_data()
    {
        QTest::addColumn<QString>("hash");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("oidcc-client-test (code id_token)") << QString::fromLatin1(halfHash(SignatureAlgorithm::RS256, "code-1")) << u"accepted"_s;
        QTest::newRow("oidcc-client-test-invalid-chash") << QString::fromLatin1(halfHash(SignatureAlgorithm::RS256, "code-11")) << u"c_hash"_s;
        QTest::newRow("oidcc-client-test-missing-chash") << QString() << u"c_hash"_s;
    }

    void hybridModule()
    {
        QFETCH(QString, hash);
        QFETCH(QString, outcome);
        ScriptedProvider provider;
        provider.claims = [hash](QJsonObject &c) {
            if (!hash.isEmpty()) {
                c[u"c_hash"_s] = hash;
            }
        };
        RelyingParty party(&provider);
        party.responseType = u"code id_token"_s;
        QCOMPARE(party.signIn(), outcome);
    }

    void missingAtHash()
    {
        // oidcc-client-test-missing-athash: `id_token token` demands it.
        ScriptedProvider provider;
        IdTokenExpectations expectations;
        expectations.requireAtHash = true;
        const auto report =
            validateIdToken(provider.idToken(), *KeySet::parse(keySetJson(provider.jwks)), expectations, QDateTime::fromSecsSinceEpoch(provider.now, Qt::UTC));
        QVERIFY(report.outcome("at_hash"_L1) == RuleOutcome::Fail);
    }

    void userinfoModule_data()
    {
        QTest::addColumn<Misbehaviour>("misbehaviour");
        QTest::addColumn<QString>("outcome");
        QTest::newRow("oidcc-client-test-scope-userinfo-claims") << Misbehaviour([](ScriptedProvider &) {}) << u"accepted"_s;
        QTest::newRow("oidcc-client-test-userinfo-bearer-header") << Misbehaviour([](ScriptedProvider &) {}) << u"accepted"_s;
        QTest::newRow("oidcc-client-test-userinfo-invalid-sub")
            << Misbehaviour([](ScriptedProvider &p) { p.userinfoSubject += u'1'; }) << u"oidc.userinfo.subject_mismatch"_s;
        QTest::newRow("oidcc-client-test-userinfo-signed")
            << Misbehaviour([](ScriptedProvider &p) { p.userinfoType = "application/jwt"; }) << u"oidc.userinfo.not_json"_s;
    }

    void userinfoModule()
    {
        QFETCH(Misbehaviour, misbehaviour);
        QFETCH(QString, outcome);
        ScriptedProvider provider;
        misbehaviour(provider);
        RelyingParty party(&provider);
        party.usesUserinfo = true;
        QCOMPARE(party.signIn(), outcome);
        QCOMPARE(party.userinfo.value("email"_L1).toString().isEmpty(), outcome != "accepted"_L1);
    }

    /** oidcc-client-test-signing-key-rotation: a second sign-in, signed by a key that came since. */
    void signingKeyRotation()
    {
        ScriptedProvider provider;
        RelyingParty party(&provider);
        QCOMPARE(party.signIn(), u"accepted"_s);
        QCOMPARE(party.signIn(), u"accepted"_s);
        QCOMPARE(provider.keyRequests, 1);
        provider.key = SigningKey::rsa("op-2");
        provider.jwks = {provider.key.jwk()};
        QCOMPARE(party.signIn(), u"accepted"_s);
        QVERIFY(party.rolledOver);
        QCOMPARE(provider.keyRequests, 2);
        // Forged kids do not drive requests: once in five minutes.
        provider.sign = [&](const QJsonObject &c) { return SigningKey::rsa("forged").token(c); };
        QCOMPARE(party.signIn(), u"kid"_s);
        QCOMPARE(provider.keyRequests, 2);
        party.clock().advance(KeyCache::kRefetchSeconds);
        QCOMPARE(party.signIn(), u"kid"_s);
        QCOMPARE(party.signIn(), u"kid"_s);
        QCOMPARE(provider.keyRequests, 3);
    }

    /** oidcc-client-test-signing-key-rotation-just-before-signing: the keys were fetched, then changed. */
    void signingKeyRotationJustBeforeSigning()
    {
        ScriptedProvider provider;
        RelyingParty party(&provider);
        QCOMPARE(party.signIn(), u"accepted"_s);
        provider.beforeToken = [&] {
            provider.key = SigningKey::rsa("op-2");
            provider.jwks = {provider.key.jwk()};
        };
        QCOMPARE(party.signIn(), u"accepted"_s);
        QVERIFY(party.rolledOver);
    }
};

QTEST_GUILESS_MAIN(TestConformance)
#include "tst_conformance.moc"
