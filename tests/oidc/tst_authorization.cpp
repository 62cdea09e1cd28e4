// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/authorization.h>

#include <QTest>
#include <QUrlQuery>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

AuthorizationParameters parameters()
{
    AuthorizationParameters result;
    result.authorizationEndpoint = QUrl(u"https://op.example/authorize?p=policy-1"_s);
    result.clientId = u"client-1"_s;
    result.redirectUri = u"https://portal.example/signin-oidc"_s;
    result.expectedIssuer = u"https://op.example/tenant"_s;
    return result;
}

QString valueOf(const QUrl &url, const QString &name)
{
    return QUrlQuery(url).queryItemValue(name, QUrl::FullyDecoded);
}

} // namespace

/** The authorization request and the judgement of its response: what RFC 6749, 7636, 9207 and 9700 ask of a client. */
class TestAuthorization : public QObject
{
    Q_OBJECT

    using Fields = QList<QPair<QString, QString>>;

    /** The answer to a fresh request; `%s` stands for its state. */
    static QString outcome(QString answer, AuthorizationParameters from = parameters())
    {
        auto request = AuthorizationRequest::create(std::move(from));
        answer.replace(u"%s"_s, QString::fromLatin1(request.state()));
        const auto response = AuthorizationResponse::fromUrl(QUrl(u"https://portal.example/signin-oidc"_s + answer), request);
        return response ? response->isError() ? u"error "_s + response->error : u"accepted"_s : response.error().code;
    }

private Q_SLOTS:
    void challengeOfTheStandard()
    {
        // RFC 7636, appendix B.
        QCOMPARE(codeChallengeFor(ClientSecret::fromUtf8("dBjftJeZ4CVP-mB92K27uhbUJU1p1r_wW1gFWFOEjXk")),
                 QByteArray("E9Melhoa2OwvFrEMTJguCHaoeK1t8URWbuGJSstw-cM"));
    }

    void everyRequestIsProtected()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 100; ++i) {
            const auto request = AuthorizationRequest::create(parameters());
            const auto url = request.url();
            QCOMPARE(valueOf(url, u"response_type"_s), u"code"_s);
            QCOMPARE(valueOf(url, u"scope"_s), u"openid profile email"_s);
            QCOMPARE(valueOf(url, u"code_challenge_method"_s), u"S256"_s);
            QCOMPARE(valueOf(url, u"code_challenge"_s), QString::fromLatin1(codeChallengeFor(request.codeVerifier())));
            QCOMPARE(valueOf(url, u"state"_s), QString::fromLatin1(request.state()));
            QCOMPARE(valueOf(url, u"nonce"_s), QString::fromLatin1(request.nonce()));
            QCOMPARE(valueOf(url, u"p"_s), u"policy-1"_s); // the endpoint's own
            const auto verifier = request.codeVerifier().reveal();
            QVERIFY(verifier.size() >= 43); // 256 bit, RFC 7636 section 4.1
            QVERIFY(!url.toString(QUrl::FullyEncoded).contains(QString::fromUtf8(verifier.data(), qsizetype(verifier.size()))));
            for (const auto &value : {request.state(), request.nonce(), QByteArray(verifier.data(), qsizetype(verifier.size()))}) {
                QVERIFY(value.size() >= 43);
                QVERIFY(!seen.contains(value));
                seen.insert(value);
            }
        }
    }

    void nothingTurnsTheProtectionOff()
    {
        auto from = parameters();
        from.more = {{u"claims"_s, u"{\"a\":1}&state=x"_s}};
        from.loginHint = u"a&code_challenge_method=plain"_s;
        const QUrlQuery query(AuthorizationRequest::create(from).url());
        for (const auto &name : {u"state"_s, u"nonce"_s, u"code_challenge"_s, u"code_challenge_method"_s}) {
            QCOMPARE(query.allQueryItemValues(name).size(), 1);
        }
        QCOMPARE(query.queryItemValue(u"code_challenge_method"_s), u"S256"_s);
    }

    void responses_data()
    {
        QTest::addColumn<QString>("answer");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char *name, const QString &answer, const QString &expected) { QTest::newRow(name) << answer << expected; };
        row("right", u"?code=c&state=%s"_s, u"accepted"_s);
        row("with session_state", u"?code=c&state=%s&session_state=x"_s, u"accepted"_s);
        row("an error", u"?error=access_denied&state=%s"_s, u"error access_denied"_s);
        row("no state", u"?code=c"_s, u"oidc.response.state_missing"_s);
        row("empty state", u"?code=c&state="_s, u"oidc.response.state_mismatch"_s);
        row("foreign state", u"?code=c&state=abc"_s, u"oidc.response.state_mismatch"_s);
        row("state and more", u"?code=c&state=%sA"_s, u"oidc.response.state_mismatch"_s);
        row("an error of a foreign state", u"?error=access_denied&state=abc"_s, u"oidc.response.state_mismatch"_s);
        row("state twice", u"?code=c&state=%s&state=%s"_s, u"oidc.response.duplicate"_s);
        row("code twice", u"?code=c&code=d&state=%s"_s, u"oidc.response.duplicate"_s);
        row("nothing", u"?state=%s"_s, u"oidc.response.nothing"_s);
        row("in the fragment", u"#code=c&state=%s"_s, u"oidc.response.wrong_mode"_s);
        row("NUL", u"?code=c%00d&state=%s"_s, u"oidc.response.malformed"_s);
        row("too large", u"?state=%s&code="_s + QString(300'000, u'c'), u"oidc.response.too_large"_s);
        // RFC 9207
        row("iss", u"?code=c&state=%s&iss=https%3A%2F%2Fop.example%2Ftenant"_s, u"accepted"_s);
        row("iss of another", u"?code=c&state=%s&iss=https%3A%2F%2Fevil.example%2Ftenant"_s, u"oidc.response.iss_mismatch"_s);
        row("iss with a slash more", u"?code=c&state=%s&iss=https%3A%2F%2Fop.example%2Ftenant%2F"_s, u"oidc.response.iss_mismatch"_s);
        row("iss in another case", u"?code=c&state=%s&iss=https%3A%2F%2FOP.example%2Ftenant"_s, u"oidc.response.iss_mismatch"_s);
        row("iss with its port", u"?code=c&state=%s&iss=https%3A%2F%2Fop.example%3A443%2Ftenant"_s, u"oidc.response.iss_mismatch"_s);
        row("an error with the iss of another", u"?error=access_denied&state=%s&iss=https%3A%2F%2Fevil.example"_s, u"oidc.response.iss_mismatch"_s);
        row("iss twice", u"?code=c&state=%s&iss=a&iss=https%3A%2F%2Fop.example%2Ftenant"_s, u"oidc.response.duplicate"_s);
    }

    void responses()
    {
        QFETCH(QString, answer);
        QTEST(outcome(answer), "expected");
    }

    void advertisedIssMustBeThere()
    {
        auto from = parameters();
        from.issRequired = true;
        QCOMPARE(outcome(u"?code=c&state=%s"_s, from), u"oidc.response.iss_missing"_s);
        QCOMPARE(outcome(u"?code=c&state=%s&iss=https%3A%2F%2Fop.example%2Ftenant"_s, from), u"accepted"_s);
    }

    void oneAnswerARequest()
    {
        auto request = AuthorizationRequest::create(parameters());
        const QUrl answer(u"https://portal.example/signin-oidc?code=c&state="_s + QString::fromLatin1(request.state()));
        const QUrl wrong(answer.toString(QUrl::FullyEncoded) + u"&iss=https%3A%2F%2Fevil.example"_s);
        // A foreign state does not use it up, the right one does, even where something else is wrong.
        QVERIFY(!AuthorizationResponse::fromUrl(QUrl(u"https://portal.example/signin-oidc?code=c&state=x"_s), request));
        QCOMPARE(AuthorizationResponse::fromUrl(wrong, request).error().code, u"oidc.response.iss_mismatch"_s);
        QCOMPARE(AuthorizationResponse::fromUrl(answer, request).error().code, u"oidc.response.state_reused"_s);
    }

    void formPost()
    {
        auto from = parameters();
        from.responseMode = u"form_post"_s;
        auto request = AuthorizationRequest::create(from);
        const auto state = QString::fromLatin1(request.state());
        QCOMPARE(AuthorizationResponse::fromForm(Fields{{u"code"_s, u"c"_s}, {u"state"_s, u"other"_s}}, request).error().code,
                 u"oidc.response.state_mismatch"_s);
        const auto response = AuthorizationResponse::fromForm(Fields{{u"code"_s, u"c"_s}, {u"state"_s, state}, {u"session_state"_s, u"x"_s}}, request);
        QVERIFY(response);
        QCOMPARE(response->otherParameters, QStringList{u"session_state"_s});
    }
};

QTEST_GUILESS_MAIN(TestAuthorization)
#include "tst_authorization.moc"
