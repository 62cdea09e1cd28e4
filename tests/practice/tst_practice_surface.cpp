// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "signing_keys.h"
#include "visitor.h"

#include <practice/practice_server.h>

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>
#include <QTest>

#include <algorithm>
#include <cmath>

using namespace signwright;
using namespace Qt::StringLiterals;
using test::Form;
using test::Seen;
using test::Visitor;

/** Entra's surface, endpoint by endpoint, as its documentation and its captured documents have it. */
class TestPracticeSurface : public QObject
{
    Q_OBJECT

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<Visitor> m_visitor;
    bool m_changed = true;

    const PracticeInfo &info() const { return m_server->info(); }
    QString tenant() const { return info().tenants.first().id; }
    QUrl at(const QString &path) const { return QUrl(info().authorityHost + path); }
    PracticeUser user(const QString &kind) const
    {
        for (const auto &one : info().users) {
            if (one.kind == kind) {
                return one;
            }
        }
        return {};
    }
    QUrl authorizeUrl(QMap<QString, QString> changes = {}, const QString &authority = {}, bool v2 = true) const
    {
        QMap<QString, QString> parameters{
            {u"client_id"_s, info().clientId},       {u"response_type"_s, u"code"_s}, {u"redirect_uri"_s, info().redirectUris.first()},
            {u"scope"_s, u"openid profile email"_s}, {u"state"_s, u"st+/ate"_s},      {u"nonce"_s, u"n1"_s}};
        parameters.insert(changes);
        auto url = at(u'/' + (authority.isEmpty() ? tenant() : authority) + (v2 ? u"/oauth2/v2.0/authorize"_s : u"/oauth2/authorize"_s));
        QString query;
        for (auto one = parameters.cbegin(); one != parameters.cend(); ++one) {
            if (!one.value().isNull()) {
                query += (query.isEmpty() ? u""_s : u"&"_s) + one.key() + u'=' + QString::fromLatin1(QUrl::toPercentEncoding(one.value()));
            }
        }
        url.setQuery(query, QUrl::StrictMode);
        return url;
    }
    Form credentials(const PracticeUser &person) const { return {{"loginfmt", person.username.toUtf8()}, {"passwd", person.password.toUtf8()}}; }
    /** Through password and "stay signed in" to whatever comes then. */
    Seen signIn(const QUrl &url, const QString &kind = u"works"_s)
    {
        auto page = m_visitor->get(url);
        if (page.html().contains("name=\"passwd\""_L1)) {
            page = m_visitor->press(page, "password", credentials(user(kind)));
        }
        if (page.config(u"pgid"_s) == "KmsiInterrupt"_L1) {
            page = m_visitor->press(page, "kmsi_no");
        }
        return page;
    }
    Form clientForm(Form more) const
    {
        more.append(qMakePair(QByteArray("client_id"), info().clientId.toUtf8()));
        more.append(qMakePair(QByteArray("client_secret"), info().clientSecret.toUtf8()));
        return more;
    }
    Seen token(const Form &form, const Form &headers = {}, bool v2 = true)
    {
        return m_visitor->post(at(u'/' + tenant() + (v2 ? u"/oauth2/v2.0/token"_s : u"/oauth2/token"_s)), form, headers);
    }
    Seen redeem(const Seen &back, bool v2 = true)
    {
        return token(clientForm({{"grant_type", "authorization_code"},
                                 {"code", back.answer().queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8()},
                                 {"redirect_uri", info().redirectUris.first().toUtf8()}}),
                     {}, v2);
    }
    static QJsonObject claims(const QJsonObject &reply)
    {
        return QJsonDocument::fromJson(
                   QByteArray::fromBase64(reply.value("id_token"_L1).toString().toLatin1().split('.').value(1), QByteArray::Base64UrlEncoding))
            .object();
    }
    static QJsonObject header(const QJsonObject &reply)
    {
        return QJsonDocument::fromJson(
                   QByteArray::fromBase64(reply.value("id_token"_L1).toString().toLatin1().split('.').value(0), QByteArray::Base64UrlEncoding))
            .object();
    }
    QStringList publishedKids()
    {
        QStringList kids;
        for (const auto &key : m_visitor->get(at(u'/' + tenant() + u"/discovery/v2.0/keys"_s)).json().value("keys"_L1).toArray()) {
            kids << key.toObject().value("kid"_L1).toString();
        }
        return kids;
    }
    QString graphToken(const QByteArray &scope)
    {
        const auto back = signIn(authorizeUrl({{u"scope"_s, QString::fromUtf8(scope)}}));
        return redeem(back).json().value("access_token"_L1).toString();
    }
    Seen graph(const QByteArray &method, const QString &path, const QString &accessToken, const QJsonObject &body = {})
    {
        m_changed = m_changed || method != "GET";
        return m_visitor->send(method, at(u"/graph/v1.0"_s + path), method == "GET" ? QByteArray() : QJsonDocument(body).toJson(),
                               {{"Authorization", "Bearer " + accessToken.toLatin1()}, {"Content-Type", "application/json"}});
    }
    int aadsts(const Seen &seen) const
    {
        const auto code = seen.config(u"sErrorCode"_s);
        return !code.isEmpty() ? code.toInt() : seen.json().value("error_codes"_L1).toArray().first().toInt();
    }

private Q_SLOTS:
    void init()
    {
        if (m_changed) { // the test before has written to the directory
            auto server = PracticeServer::start();
            QVERIFY(server);
            m_server = std::move(*server);
            m_changed = false;
        }
        m_visitor = std::make_unique<Visitor>(info().caPem);
    }

    void discovery_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<bool>("v2");
        QTest::addColumn<QString>("issuer"); // {host}, {tenant} stand for themselves
        QTest::newRow("tenant v2") << u"{tenant}"_s << true << u"{host}/{tenant}/v2.0"_s;
        QTest::newRow("domain v2") << u"{domain}"_s << true << u"{host}/{tenant}/v2.0"_s;
        QTest::newRow("common v2") << u"common"_s << true << u"{host}/{tenantid}/v2.0"_s;
        QTest::newRow("organizations v2") << u"organizations"_s << true << u"{host}/{tenantid}/v2.0"_s;
        QTest::newRow("consumers v2") << u"consumers"_s << true << u"{host}/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s;
        QTest::newRow("tenant v1") << u"{tenant}"_s << false << u"https://sts.windows.net/{tenant}/"_s;
        QTest::newRow("common v1") << u"common"_s << false << u"https://sts.windows.net/{tenantid}/"_s;
    }
    void discovery()
    {
        QFETCH(QString, authority);
        QFETCH(bool, v2);
        QFETCH(QString, issuer);
        const auto filled = [&](QString text) {
            return text.replace("{host}"_L1, info().authorityHost).replace("{tenant}"_L1, tenant()).replace("{domain}"_L1, info().tenants.first().domain);
        };
        const auto seen = m_visitor->get(at(u'/' + filled(authority) + (v2 ? u"/v2.0"_s : u""_s) + u"/.well-known/openid-configuration"_s));
        QCOMPARE(seen.status, 200);
        const auto document = seen.json();
        QCOMPARE(document.value("issuer"_L1).toString(), filled(issuer));
        QCOMPARE(document.value("authorization_endpoint"_L1).toString().endsWith(v2 ? "/oauth2/v2.0/authorize"_L1 : "/oauth2/authorize"_L1), true);
        QCOMPARE(document.value("jwks_uri"_L1).toString().endsWith(v2 ? "/discovery/v2.0/keys"_L1 : "/discovery/keys"_L1), true);
        QVERIFY(document.contains("device_authorization_endpoint"_L1));
        QCOMPARE(document.value("tenant_region_scope"_L1).isNull(), authority == "common"_L1 || authority == "organizations"_L1);
        for (const auto &absent : {"code_challenge_methods_supported"_L1, "grant_types_supported"_L1, "revocation_endpoint"_L1, "introspection_endpoint"_L1,
                                   "authorization_response_iss_parameter_supported"_L1}) {
            QVERIFY2(!document.contains(absent), absent.data());
        }
        // Every address in it answers.
        for (const auto &name : {"jwks_uri"_L1, "authorization_endpoint"_L1, "token_endpoint"_L1, "device_authorization_endpoint"_L1, "end_session_endpoint"_L1,
                                 "userinfo_endpoint"_L1}) {
            QVERIFY2(m_visitor->get(QUrl(document.value(name).toString())).status != 404, name.data());
        }
    }

    void discoveryForAnApplicationsOwnKeys()
    {
        const auto document = m_visitor->get(at(u'/' + tenant() + u"/v2.0/.well-known/openid-configuration?appid="_s + info().clientId)).json();
        QVERIFY(document.value("jwks_uri"_L1).toString().endsWith(u"?appid="_s + info().clientId));
    }

    void tenantsThatAreNone_data()
    {
        QTest::addColumn<QString>("authority");
        QTest::addColumn<int>("code");
        QTest::newRow("nonsense") << u"nonsense"_s << 900023;
        QTest::newRow("zeros") << u"00000000-0000-0000-0000-000000000000"_s << 900021;
        QTest::newRow("unknown") << u"11111111-2222-4333-8444-555555555555"_s << 90002;
    }
    void tenantsThatAreNone()
    {
        QFETCH(QString, authority);
        QFETCH(int, code);
        const auto seen = m_visitor->get(at(u'/' + authority + u"/v2.0/.well-known/openid-configuration"_s));
        QCOMPARE(seen.status, 400);
        QCOMPARE(aadsts(seen), code);
        const auto error = seen.json();
        for (const auto &member : {"error"_L1, "error_description"_L1, "error_codes"_L1, "timestamp"_L1, "trace_id"_L1, "correlation_id"_L1, "error_uri"_L1}) {
            QVERIFY2(error.contains(member), member.data());
        }
        QCOMPARE(aadsts(m_visitor->get(authorizeUrl({}, authority))), code); // shown, not sent back
    }

    void keySet()
    {
        const auto v2 = m_visitor->get(at(u'/' + tenant() + u"/discovery/v2.0/keys"_s)).json().value("keys"_L1).toArray();
        QVERIFY(v2.size() >= 2);
        for (const auto &one : v2) {
            const auto key = one.toObject();
            QCOMPARE(key.value("kty"_L1).toString(), u"RSA"_s);
            QCOMPARE(key.value("use"_L1).toString(), u"sig"_s);
            QCOMPARE(key.value("x5t"_L1), key.value("kid"_L1));
            QCOMPARE(key.value("x5c"_L1).toArray().size(), 1);
            QVERIFY(!key.contains("alg"_L1));
            QVERIFY(key.value("issuer"_L1).toString().contains("{tenantid}"_L1));
        }
        for (const auto &one : m_visitor->get(at(u'/' + tenant() + u"/discovery/keys"_s)).json().value("keys"_L1).toArray()) {
            QVERIFY(!one.toObject().contains("issuer"_L1));
        }
    }

    void keysRollOver()
    {
        const auto before = publishedKids();
        const auto old = header(redeem(signIn(authorizeUrl())).json()).value("kid"_L1).toString();
        QVERIFY(before.contains(old));
        m_changed = true;
        m_server->rollKeys();
        const auto fresh = header(redeem(signIn(authorizeUrl())).json()).value("kid"_L1).toString();
        QVERIFY(!before.contains(fresh));
        const auto after = publishedKids();
        QVERIFY(after.contains(fresh) && after.contains(old)); // tokens on their way stay good
    }

    void responseModes_data()
    {
        QTest::addColumn<QString>("type");
        QTest::addColumn<QString>("mode"); // null: not sent
        QTest::addColumn<QString>("arrives");
        QTest::newRow("code") << u"code"_s << QString() << u"query"_s;
        QTest::newRow("code query") << u"code"_s << u"query"_s << u"query"_s;
        QTest::newRow("code fragment") << u"code"_s << u"fragment"_s << u"fragment"_s;
        QTest::newRow("code form_post") << u"code"_s << u"form_post"_s << u"form"_s;
        QTest::newRow("id_token") << u"id_token"_s << QString() << u"fragment"_s;
        QTest::newRow("hybrid") << u"code id_token"_s << QString() << u"fragment"_s;
        QTest::newRow("hybrid form_post") << u"code id_token"_s << u"form_post"_s << u"form"_s;
        QTest::newRow("id_token query") << u"id_token"_s << u"query"_s << u"error 70007"_s;
        QTest::newRow("token") << u"token"_s << QString() << u"error 700051"_s;
    }
    void responseModes()
    {
        QFETCH(QString, type);
        QFETCH(QString, mode);
        QFETCH(QString, arrives);
        const auto seen = signIn(authorizeUrl({{u"response_type"_s, type}, {u"response_mode"_s, mode}}));
        if (arrives.startsWith("error"_L1)) {
            QVERIFY2(seen.answer().queryItemValue(u"error_description"_s, QUrl::FullyDecoded).startsWith(u"AADSTS"_s + arrives.mid(6)), seen.body.constData());
            return;
        }
        const bool hybrid = type.contains("id_token"_L1);
        if (arrives == "form"_L1) {
            QCOMPARE(seen.config(u"pgid"_s), u"FormPost"_s);
            QVERIFY(seen.html().contains(u"action=\"%1\""_s.arg(info().redirectUris.first())));
            QVERIFY(seen.html().contains("name=\"state\" value=\"st+/ate\""_L1));
            QCOMPARE(seen.html().contains("name=\"id_token\""_L1), hybrid);
            return;
        }
        QCOMPARE(seen.status, 302);
        QCOMPARE(seen.location.hasFragment(), arrives == "fragment"_L1);
        QCOMPARE(seen.answer().queryItemValue(u"state"_s, QUrl::FullyDecoded), u"st+/ate"_s);
        QVERIFY(seen.answer().hasQueryItem(u"session_state"_s));
        QCOMPARE(seen.answer().hasQueryItem(u"id_token"_s), hybrid);
        if (hybrid) {
            const auto idClaims = claims({{u"id_token"_s, seen.answer().queryItemValue(u"id_token"_s)}});
            QCOMPARE(idClaims.contains("c_hash"_L1), type.contains("code"_L1));
        }
    }

    void aRedirectUriWithoutAPathGainsASlash()
    {
        const auto access = graphToken("openid Application.ReadWrite.All");
        QCOMPARE(graph("PATCH", u"/applications(appId='%1')"_s.arg(info().clientId), access,
                       {{u"web"_s, QJsonObject{{u"redirectUris"_s, QJsonArray{u"https://portal.example"_s, u"http://localhost:1/callback"_s}}}}})
                     .status,
                 204);
        const auto bare = signIn(authorizeUrl({{u"redirect_uri"_s, u"https://portal.example"_s}}));
        QVERIFY2(bare.location.toString().startsWith("https://portal.example/?code="_L1), qPrintable(bare.location.toString()));
        // The port of a localhost address is ignored; nothing else is.
        QCOMPARE(signIn(authorizeUrl({{u"redirect_uri"_s, u"http://localhost:9/callback"_s}})).status, 302);
        QCOMPARE(aadsts(signIn(authorizeUrl({{u"redirect_uri"_s, u"http://localhost:9/Callback"_s}}))), 50011);
        QCOMPARE(aadsts(signIn(authorizeUrl({{u"redirect_uri"_s, u"https://portal.example/"_s}}))), 50011);
        QCOMPARE(aadsts(signIn(authorizeUrl({{u"redirect_uri"_s, u"http://portal.example/x"_s}}))), 500117);
    }

    void prompts()
    {
        const auto error = [](const Seen &seen) { return seen.answer().queryItemValue(u"error"_s); };
        // Nobody is signed in.
        QCOMPARE(error(m_visitor->get(authorizeUrl({{u"prompt"_s, u"none"_s}}))), u"login_required"_s);
        QCOMPARE(signIn(authorizeUrl()).status, 302);
        // Now somebody is.
        QCOMPARE(m_visitor->get(authorizeUrl()).status, 302);
        QVERIFY(m_visitor->get(authorizeUrl({{u"prompt"_s, u"none"_s}})).answer().hasQueryItem(u"code"_s));
        QVERIFY(m_visitor->get(authorizeUrl({{u"prompt"_s, u"login"_s}})).html().contains("name=\"passwd\""_L1));
        const auto picker = m_visitor->get(authorizeUrl({{u"prompt"_s, u"select_account"_s}}));
        QVERIFY(picker.html().contains("Pick an account"_L1) && picker.html().contains(user(u"works"_s).username));
        QCOMPARE(m_visitor->press(picker, "pick", {{"pick", user(u"works"_s).username.toUtf8()}}).status, 302);
        QVERIFY(m_visitor->press(picker, "another").html().contains("name=\"passwd\""_L1));
        const auto consent = m_visitor->get(authorizeUrl({{u"prompt"_s, u"consent"_s}}));
        QCOMPARE(consent.config(u"pgid"_s), u"ConvergedConsent"_s);
        QCOMPARE(error(m_visitor->press(consent, "decline")), u"access_denied"_s);
        QCOMPARE(m_visitor->press(consent, "consent").status, 302);
        QVERIFY(error(m_visitor->get(authorizeUrl({{u"prompt"_s, u"perhaps"_s}}))).size() > 0);
    }

    void aHintFillsTheName()
    {
        const auto page = m_visitor->get(authorizeUrl({{u"login_hint"_s, u"someone@northlight.example"_s}}));
        QVERIFY(page.html().contains("someone@northlight.example"_L1));
    }

    void people_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("authority");
        QTest::addColumn<int>("code"); // 0: signs in
        QTest::newRow("guest by tenant") << u"guest"_s << QString() << 0;
        QTest::newRow("another company by tenant") << u"other_tenant"_s << QString() << 50020;
        QTest::newRow("personal by organizations") << u"personal"_s << u"organizations"_s << 50020;
        QTest::newRow("work by consumers") << u"works"_s << u"consumers"_s << 50020;
        QTest::newRow("not assigned") << u"not_assigned"_s << QString() << 50105;
        QTest::newRow("disabled") << u"disabled"_s << QString() << 50057;
        QTest::newRow("password expired") << u"password_expired"_s << QString() << 50055;
    }
    void people()
    {
        QFETCH(QString, kind);
        QFETCH(QString, authority);
        QFETCH(int, code);
        const auto seen = signIn(authorizeUrl({}, authority), kind);
        if (code != 0) {
            QCOMPARE(aadsts(seen), code);
            return;
        }
        const auto token = claims(redeem(seen).json());
        QCOMPARE(token.value("tid"_L1).toString(), tenant()); // of the tenant that was named, not of the guest's home
        QVERIFY(token.value("idp"_L1).toString().startsWith("https://sts.windows.net/"_L1));
    }

    void staySignedIn_data()
    {
        QTest::addColumn<QByteArray>("button");
        QTest::addColumn<bool>("stays");
        QTest::newRow("yes") << QByteArray("kmsi_yes") << true;
        QTest::newRow("no") << QByteArray("kmsi_no") << false;
    }
    /** Yes: the cookie outlives the browser. No: it ends with it. Either way the person is signed in now. */
    void staySignedIn()
    {
        QFETCH(QByteArray, button);
        QFETCH(bool, stays);
        const auto asks = m_visitor->press(m_visitor->get(authorizeUrl()), "password", credentials(user(u"works"_s)));
        QCOMPARE(asks.config(u"pgid"_s), u"KmsiInterrupt"_s);
        QVERIFY(!asks.reply.header("Set-Cookie").contains("Max-Age")); // nobody has said yes yet
        const auto back = m_visitor->press(asks, button);
        QCOMPARE(back.status, 302);
        QCOMPARE(back.reply.header("Set-Cookie").contains("Max-Age="), stays);
        QVERIFY(m_visitor->get(authorizeUrl({{u"prompt"_s, u"none"_s}})).answer().hasQueryItem(u"code"_s));
    }

    void secondFactor()
    {
        auto page = m_visitor->press(m_visitor->get(authorizeUrl()), "password", credentials(user(u"mfa"_s)));
        QCOMPARE(page.config(u"pgid"_s), u"ConvergedTFA"_s);
        page = m_visitor->press(page, "mfa", {{"otc", "000000"}});
        QCOMPARE(page.config(u"sErrorCode"_s), u"500121"_s);
        page = m_visitor->press(page, "mfa", {{"otc", "123456"}});
        QCOMPARE(m_visitor->press(page, "kmsi_yes").status, 302);
    }

    void adminConsent()
    {
        const auto harbour = info().tenants.at(1).id;
        auto url = at(u'/' + harbour + u"/v2.0/adminconsent?client_id="_s + info().clientId + u"&scope=openid&state=s1&redirect_uri="_s
                      + QString::fromLatin1(QUrl::toPercentEncoding(info().redirectUris.first())));
        auto page = m_visitor->press(m_visitor->get(url), "password", credentials(user(u"other_tenant"_s)));
        QVERIFY2(page.html().contains("Permissions requested for your organisation"_L1), page.body.constData());
        m_changed = true;
        page = m_visitor->press(page, "consent");
        QCOMPARE(page.answer().queryItemValue(u"admin_consent"_s), u"True"_s);
        QCOMPARE(page.answer().queryItemValue(u"tenant"_s), harbour);
        QCOMPARE(page.answer().queryItemValue(u"state"_s), u"s1"_s);
    }

    void versions()
    {
        const auto v2 = claims(redeem(signIn(authorizeUrl())).json());
        QCOMPARE(v2.value("ver"_L1).toString(), u"2.0"_s);
        QCOMPARE(v2.value("iss"_L1).toString(), info().authorityHost + u'/' + tenant() + u"/v2.0"_s);
        QCOMPARE(v2.value("nonce"_L1).toString(), u"n1"_s);
        for (const auto &absent : {"c_hash"_L1, "at_hash"_L1, "email_verified"_L1, "amr"_L1}) {
            QVERIFY2(!v2.contains(absent), absent.data());
        }
        const auto v1 =
            claims(redeem(signIn(authorizeUrl({{u"scope"_s, QString()}, {u"resource"_s, u"https://graph.microsoft.com"_s}}, {}, false)), false).json());
        QCOMPARE(v1.value("ver"_L1).toString(), u"1.0"_s);
        QCOMPARE(v1.value("iss"_L1).toString(), u"https://sts.windows.net/"_s + tenant() + u'/');
        QVERIFY(v1.contains("unique_name"_L1));
        // Same person, same application: same subject.
        QCOMPARE(v1.value("sub"_L1), v2.value("sub"_L1));
    }

    void redeeming()
    {
        const auto back = signIn(authorizeUrl());
        const auto first = redeem(back);
        QCOMPARE(first.status, 200);
        QVERIFY(!first.json().contains("refresh_token"_L1)); // nobody asked for offline_access
        QVERIFY(first.reply.header("Cache-Control").contains("no-store"));
        QCOMPARE(aadsts(redeem(back)), 54005);
        // HTTP Basic, RFC 6749 section 2.3.1, with a secret that has to be encoded.
        const auto again = signIn(authorizeUrl());
        const auto basic = "Basic " + (info().clientId.toUtf8() + ':' + QUrl::toPercentEncoding(info().clientSecret)).toBase64();
        QCOMPARE(token({{"grant_type", "authorization_code"},
                        {"code", again.answer().queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8()},
                        {"redirect_uri", info().redirectUris.first().toUtf8()}},
                       {{"Authorization", basic}})
                     .status,
                 200);
        QCOMPARE(aadsts(token(clientForm({{"grant_type", "authorization_code"}, {"code", "x"}}), {{"Origin", "https://portal.example"}})), 9002326);
        QCOMPARE(aadsts(token(clientForm({{"grant_type", "password"}}))), 70003);
        QCOMPARE(aadsts(m_visitor->get(at(u'/' + tenant() + u"/oauth2/v2.0/token"_s))), 900561);
    }

    void pkce()
    {
        const QByteArray verifier(64, 'v');
        const auto challenge = QString::fromLatin1(
            QCryptographicHash::hash(verifier, QCryptographicHash::Sha256).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals));
        const auto ask = [&](const QByteArray &with) {
            const auto back = signIn(authorizeUrl({{u"code_challenge"_s, challenge}, {u"code_challenge_method"_s, u"S256"_s}}));
            Form form{{"grant_type", "authorization_code"},
                      {"code", back.answer().queryItemValue(u"code"_s, QUrl::FullyDecoded).toUtf8()},
                      {"redirect_uri", info().redirectUris.first().toUtf8()}};
            if (!with.isEmpty()) {
                form.append(qMakePair(QByteArray("code_verifier"), with));
            }
            return token(clientForm(form));
        };
        QCOMPARE(ask(verifier).status, 200);
        QCOMPARE(aadsts(ask(QByteArray(64, 'w'))), 501481);
        QCOMPARE(aadsts(ask({})), 50148);
        const auto short_ = signIn(authorizeUrl({{u"code_challenge"_s, u"short"_s}, {u"code_challenge_method"_s, u"S256"_s}}));
        QVERIFY(short_.answer().queryItemValue(u"error_description"_s).startsWith("AADSTS501491"_L1));
    }

    void refreshing()
    {
        const auto reply = redeem(signIn(authorizeUrl({{u"scope"_s, u"openid profile offline_access"_s}}))).json();
        const auto refresh = reply.value("refresh_token"_L1).toString().toUtf8();
        QVERIFY(!refresh.isEmpty());
        const auto again = token(clientForm({{"grant_type", "refresh_token"}, {"refresh_token", refresh}})).json();
        QVERIFY(again.contains("id_token"_L1) && again.contains("refresh_token"_L1));
        QVERIFY(!claims(again).contains("nonce"_L1));
        QCOMPARE(token(clientForm({{"grant_type", "refresh_token"}, {"refresh_token", "not-one"}})).json().value("error"_L1).toString(), u"invalid_grant"_s);
    }

    void clientCredentials()
    {
        QCOMPARE(token(clientForm({{"grant_type", "client_credentials"}, {"scope", "https://graph.microsoft.com/.default"}})).status, 200);
        QCOMPARE(aadsts(token(clientForm({{"grant_type", "client_credentials"}, {"scope", "openid"}}))), 1002012);
        QCOMPARE(aadsts(token({{"grant_type", "client_credentials"}, {"client_id", info().clientId.toUtf8()}, {"client_secret", "wrong"}})), 7000215);
        QCOMPARE(aadsts(token({{"grant_type", "client_credentials"}, {"client_id", "11111111-2222-4333-8444-555555555555"}, {"client_secret", "x"}})), 700016);
        QCOMPARE(aadsts(token({{"grant_type", "client_credentials"}, {"client_id", info().clientId.toUtf8()}})), 7000218);
    }

    /** `private_key_jwt` (RFC 7523): a certificate is registered through Graph, its key signs. */
    void clientAssertion()
    {
        const auto key = practice::SigningKey::make();
        const auto certificate = key.jwk({}).value("x5c"_L1).toArray().first().toString();
        const auto app = u"/applications(appId='%1')"_s.arg(info().clientId);
        const auto writer = graphToken("openid Application.ReadWrite.All");
        const QJsonObject credential{{u"type"_s, u"AsymmetricX509Cert"_s}, {u"usage"_s, u"Verify"_s}, {u"key"_s, certificate}};
        QCOMPARE(graph("PATCH", app, writer, {{u"keyCredentials"_s, QJsonArray{credential}}}).status, 204);
        m_changed = true;
        const auto endpoint = info().authorityHost + u'/' + tenant() + u"/oauth2/v2.0/token"_s;
        const auto ask = [&](const practice::SigningKey &signing, const QJsonObject &changes, const QByteArray &algorithm = "RS256") {
            const auto now = QDateTime::currentSecsSinceEpoch();
            QJsonObject claims{{u"iss"_s, info().clientId}, {u"sub"_s, info().clientId}, {u"aud"_s, endpoint}, {u"jti"_s, u"1"_s}, {u"nbf"_s, now},
                               {u"exp"_s, now + 300}};
            for (auto change = changes.begin(); change != changes.end(); ++change) {
                claims.insert(change.key(), *change);
            }
            const QJsonObject header{{u"alg"_s, QString::fromLatin1(algorithm)}, {u"typ"_s, u"JWT"_s}, {u"x5t"_s, QString::fromLatin1(key.kid())}};
            return token({{"grant_type", "client_credentials"},
                          {"client_id", info().clientId.toUtf8()},
                          {"client_assertion_type", "urn:ietf:params:oauth:client-assertion-type:jwt-bearer"},
                          {"client_assertion", practice::compactJws(header, QJsonDocument(claims).toJson(QJsonDocument::Compact), signing)},
                          {"scope", "https://graph.microsoft.com/.default"}});
        };
        const auto good = ask(key, {});
        QVERIFY2(good.status == 200, good.body.constData());
        const auto other = practice::SigningKey::make();
        QCOMPARE(aadsts(ask(other, {})), 700027); // says the registered certificate, is signed by another key
        QCOMPARE(aadsts(ask(key, {{u"aud"_s, u"https://elsewhere.example"_s}})), 700023);
        QCOMPARE(aadsts(ask(key, {{u"sub"_s, u"somebody"_s}})), 700021);
        QCOMPARE(aadsts(ask(key, {{u"exp"_s, 1000}})), 700024);
        QCOMPARE(aadsts(ask(key, {}, "none")), 50027);
        QCOMPARE(aadsts(ask(key, {}, "HS256")), 50027);
        QCOMPARE(graph("PATCH", app, writer, {{u"keyCredentials"_s, QJsonArray()}}).status, 204);
        QCOMPARE(aadsts(ask(key, {})), 700027);
    }

    void userInfo()
    {
        const auto reply = redeem(signIn(authorizeUrl())).json();
        const auto bearer = "Bearer " + reply.value("access_token"_L1).toString().toLatin1();
        const auto seen = m_visitor->get(at(u"/oidc/userinfo"_s), {{"Authorization", bearer}});
        QCOMPARE(seen.json().value("sub"_L1), claims(reply).value("sub"_L1));
        QVERIFY(seen.json().contains("email"_L1) && seen.json().contains("given_name"_L1));
        QCOMPARE(m_visitor->get(at(u"/oidc/userinfo"_s)).status, 401);
    }

    /** Without a mouse, or with a screen reader: what every page must have (WCAG 2.2: 1.3.1, 2.4.2, 2.4.3, 3.1.1, 3.3.1, 4.1.2). */
    static void checkForKeyboard(const Seen &page, int fields, int buttons, bool problem)
    {
        const auto html = page.html();
        QVERIFY(html.contains("<html lang=\"en\">"_L1));
        QVERIFY(QRegularExpression(u"<title>[^<]+</title>"_s).match(html).hasMatch());
        QVERIFY(html.count("<h1>"_L1) == 1 && html.count("<main>"_L1) == 1);
        QVERIFY(!html.contains("tabindex"_L1) && !html.contains("onclick"_L1) && !html.contains("style=\""_L1));
        QCOMPARE(html.count(" autofocus"_L1), fields + buttons > 0 ? 1 : 0);
        QCOMPARE(html.count("<button type=\"submit\""_L1), buttons);
        auto inputs = QRegularExpression(u"<input (?!type=\"hidden\")[^>]*\\bid=\"(\\w+)\"[^>]*>"_s).globalMatch(html);
        int labelled = 0;
        for (; inputs.hasNext(); ++labelled) {
            const auto input = inputs.next();
            QVERIFY2(html.contains(u"<label for=\"%1\">"_s.arg(input.captured(1))), qPrintable(input.captured()));
        }
        QCOMPARE(labelled, fields);
        QCOMPARE(html.contains("role=\"alert\""_L1), problem);
        QCOMPARE(html.contains("aria-invalid=\"true\" aria-describedby=\"problem\""_L1) && html.contains("id=\"problem\""_L1), problem && fields > 0);
        const auto config = QRegularExpression(u"\\$Config=(\\{.*\\});\n"_s).match(html).captured(1).toUtf8();
        QVERIFY2(QJsonDocument::fromJson(config).object().contains("pgid"_L1), config.constData());
    }

    void everyPageForTheKeyboard()
    {
        const auto check = [](const char *what, const Seen &page, int fields, int buttons, bool problem = false) {
            checkForKeyboard(page, fields, buttons, problem);
            if (QTest::currentTestFailed()) {
                qWarning("%s: %s", what, page.body.constData());
            }
            return !QTest::currentTestFailed();
        };
        auto page = m_visitor->get(authorizeUrl());
        QVERIFY(check("sign in", page, 2, 2));
        auto wrong = credentials(user(u"works"_s));
        wrong.last().second = "wrong";
        QVERIFY(check("wrong password", m_visitor->press(page, "password", wrong), 1, 2, true));
        page = m_visitor->press(page, "password", credentials(user(u"works"_s)));
        QVERIFY(check("stay signed in", page, 0, 2));
        QVERIFY(check("account picker", m_visitor->get(authorizeUrl({{u"prompt"_s, u"select_account"_s}})), 0, 2));
        QVERIFY(check("consent", m_visitor->get(authorizeUrl({{u"prompt"_s, u"consent"_s}})), 0, 2));
        QVERIFY(check("form_post", m_visitor->get(authorizeUrl({{u"response_mode"_s, u"form_post"_s}})), 0, 1));
        QVERIFY(check("error", m_visitor->get(authorizeUrl({{u"client_id"_s, u"\"<b>\\' \u00e4"_s}})), 0, 0, true));
        QVERIFY(check("message", m_visitor->get(at(u"/oauth2"_s).resolved(QUrl(u"/"_s))), 0, 0));
        const auto device = at(u"/practice/device"_s);
        page = m_visitor->get(device);
        QVERIFY(check("device code", page, 1, 1));
        QVERIFY(check("wrong device code", m_visitor->press(page, "device", {{"user_code", "WRONG"}}), 1, 1, true));
        page = m_visitor->press(m_visitor->get(authorizeUrl({{u"prompt"_s, u"login"_s}})), "password", credentials(user(u"mfa"_s)));
        QVERIFY(check("second factor", page, 1, 2));
        QVERIFY(check("wrong second factor", m_visitor->press(page, "mfa", {{"otc", "000000"}}), 1, 2, true));
    }

    /** What a page must have for people without a mouse, and on a dark screen: contrast as WCAG 2.2, 1.4.3 and 1.4.11 count it. */
    void pagesForKeyboardAndDarkScreens()
    {
        const auto html = m_visitor->get(authorizeUrl()).html();
        QVERIFY(html.contains(":focus-visible{outline:3px"_L1));
        const auto luminance = [](QString colour) {
            if (colour.size() == 4) {
                colour = u"#"_s + colour.at(1) + colour.at(1) + colour.at(2) + colour.at(2) + colour.at(3) + colour.at(3);
            }
            double sum = 0;
            const double weights[] = {0.2126, 0.7152, 0.0722};
            for (int i = 0; i < 3; ++i) {
                const double part = colour.mid(1 + 2 * i, 2).toInt(nullptr, 16) / 255.0;
                sum += weights[i] * (part <= 0.04045 ? part / 12.92 : std::pow((part + 0.055) / 1.055, 2.4));
            }
            return sum;
        };
        auto schemes = QRegularExpression(u":root\\{([^}]*--paper[^}]*)\\}"_s).globalMatch(html);
        int seen = 0;
        for (; schemes.hasNext(); ++seen) {
            QMap<QString, double> colours;
            auto values = QRegularExpression(u"--(\\w+):(#[0-9a-f]+)"_s).globalMatch(schemes.next().captured(1));
            while (values.hasNext()) {
                const auto one = values.next();
                colours.insert(one.captured(1), luminance(one.captured(2)));
            }
            const auto ratio = [&colours](const QString &a, const QString &b) {
                const auto [low, high] = std::minmax({colours.value(a), colours.value(b)}); // by value: the pair of references would outlive what it refers to
                return (high + 0.05) / (low + 0.05);
            };
            for (const auto &[ink, ground] : {std::pair{u"ink"_s, u"card"_s},
                                              {u"ink"_s, u"paper"_s},
                                              {u"soft"_s, u"card"_s},
                                              {u"bad"_s, u"card"_s},
                                              {u"accent"_s, u"card"_s},
                                              {u"accent"_s, u"paper"_s},
                                              {u"on"_s, u"accent"_s}}) {
                QVERIFY2(ratio(ink, ground) >= 4.5, qPrintable(u"%1 on %2: %3 in scheme %4"_s.arg(ink, ground).arg(ratio(ink, ground)).arg(seen)));
            }
            QVERIFY2(ratio(u"edge"_s, u"card"_s) >= 3, qPrintable(u"the outline of a field: %1 in scheme %2"_s.arg(ratio(u"edge"_s, u"card"_s)).arg(seen)));
        }
        QCOMPARE(seen, 2); // light and prefers-color-scheme: dark
    }

    void loggingOut()
    {
        QCOMPARE(signIn(authorizeUrl()).status, 302);
        const auto back = QString::fromLatin1(QUrl::toPercentEncoding(info().redirectUris.first()));
        QCOMPARE(m_visitor->get(at(u'/' + tenant() + u"/oauth2/v2.0/logout?post_logout_redirect_uri="_s + back)).location, QUrl(info().redirectUris.first()));
        QVERIFY(m_visitor->get(authorizeUrl()).html().contains("name=\"passwd\""_L1)); // the session is gone
        QCOMPARE(m_visitor->get(at(u'/' + tenant() + u"/oauth2/v2.0/logout?post_logout_redirect_uri=https%3A%2F%2Fevil.example"_s)).status,
                 200); // never sent there
    }

    void deviceCode()
    {
        const auto start = [&] {
            return m_visitor->post(at(u"/organizations/oauth2/v2.0/devicecode"_s), {{"client_id", info().clientId.toUtf8()}, {"scope", "openid profile"}})
                .json();
        };
        const auto poll = [&](const QJsonObject &device, bool secret) {
            const Form form{{"grant_type", "urn:ietf:params:oauth:grant-type:device_code"},
                            {"device_code", device.value("device_code"_L1).toString().toUtf8()}};
            return token(secret ? clientForm(form) : form + Form{{"client_id", info().clientId.toUtf8()}});
        };
        const auto enter = [&](const QJsonObject &device) {
            const auto page = m_visitor->get(QUrl(device.value("verification_uri"_L1).toString()));
            return m_visitor->press(page, "device", {{"user_code", device.value("user_code"_L1).toString().toLower().toUtf8()}});
        };
        const auto device = start();
        QVERIFY(!device.contains("verification_uri_complete"_L1));
        QCOMPARE(device.value("expires_in"_L1).toInt(), 900);
        QCOMPARE(poll(device, true).json().value("error"_L1).toString(), u"authorization_pending"_s);
        // A wrong code is said to be wrong.
        QVERIFY(enter({{u"verification_uri"_s, device.value("verification_uri"_L1)}, {u"user_code"_s, u"WRONG"_s}}).html().contains("no such code"_L1));
        auto page = m_visitor->press(enter(device), "password", credentials(user(u"works"_s)));
        page = m_visitor->press(page, "kmsi_no");
        QVERIFY2(page.html().contains("on your device"_L1), page.body.constData());
        QCOMPARE(aadsts(poll(device, false)), 7000218); // a web registration is a confidential client
        const auto reply = poll(device, true);
        QCOMPARE(claims(reply.json()).value("preferred_username"_L1).toString(), user(u"works"_s).username);
        QCOMPARE(poll(device, true).json().value("error"_L1).toString(), u"bad_verification_code"_s); // once

        // "Allow public client flows" is on, and the person says no the first time.
        const auto access = graphToken("openid Application.ReadWrite.All");
        QCOMPARE(graph("PATCH", u"/applications(appId='%1')"_s.arg(info().clientId), access, {{u"isFallbackPublicClient"_s, true}}).status, 204);
        const auto second = start();
        page = enter(second); // signed in already: asks which account
        QVERIFY(page.html().contains("Pick an account"_L1));
        page = m_visitor->press(page, "cancel");
        QCOMPARE(poll(second, false).json().value("error"_L1).toString(), u"authorization_declined"_s);
        const auto third = start();
        page = m_visitor->press(enter(third), "pick", {{"pick", user(u"works"_s).username.toUtf8()}});
        QCOMPARE(poll(third, false).status, 200);
    }

    void graphSecrets()
    {
        const auto app = u"/applications(appId='%1')"_s.arg(info().clientId);
        QCOMPARE(graph("GET", app, u"none"_s).status, 401);
        const auto reader = graphToken("openid Application.Read.All");
        QCOMPARE(graph("GET", app, reader).json().value("appId"_L1).toString(), info().clientId);
        QCOMPARE(graph("POST", app + u"/addPassword"_s, reader, {}).status, 403);
        const auto writer = graphToken("openid Application.ReadWrite.All");
        const auto added = graph("POST", app + u"/addPassword"_s, writer, {{u"passwordCredential"_s, QJsonObject{{u"displayName"_s, u"second"_s}}}}).json();
        QVERIFY(added.value("secretText"_L1).toString().contains("Q~"_L1));
        QCOMPARE(added.value("hint"_L1).toString(), added.value("secretText"_L1).toString().left(3));
        const auto probe = [&] {
            return token({{"grant_type", "client_credentials"},
                          {"client_id", info().clientId.toUtf8()},
                          {"client_secret", added.value("secretText"_L1).toString().toUtf8()},
                          {"scope", "https://graph.microsoft.com/.default"}})
                .status;
        };
        QCOMPARE(probe(), 200);
        const auto listed = graph("GET", app, reader).json().value("passwordCredentials"_L1).toArray();
        QCOMPARE(listed.size(), 2);
        for (const auto &one : listed) {
            QVERIFY(one.toObject().value("secretText"_L1).isNull()); // shown once, at its making
        }
        QCOMPARE(graph("PATCH", app, writer, {{u"passwordCredentials"_s, QJsonArray()}}).status, 400);
        QCOMPARE(graph("POST", app + u"/removePassword"_s, writer, {{u"keyId"_s, added.value("keyId"_L1)}}).status, 204);
        QCOMPARE(probe(), 401);
    }

    void graphEnterpriseApplication()
    {
        const auto access = graphToken("openid Application.ReadWrite.All Directory.Read.All AuditLog.Read.All DelegatedPermissionGrant.ReadWrite.All");
        const auto path = u"/servicePrincipals(appId='%1')"_s.arg(info().clientId);
        const auto principal = graph("GET", path, access).json();
        QCOMPARE(principal.value("accountEnabled"_L1).toBool(), true);
        const auto id = principal.value("id"_L1).toString();
        for (const auto &one : graph("GET", u"/servicePrincipals/"_s + id + u"/appRoleAssignedTo"_s, access).json().value("value"_L1).toArray()) {
            QVERIFY(one.toObject().value("principalType"_L1).toString() == "User"_L1);
        }
        QCOMPARE(graph("POST", u"/oauth2PermissionGrants"_s, access,
                       {{u"clientId"_s, id}, {u"consentType"_s, u"AllPrincipals"_s}, {u"scope"_s, u"openid profile"_s}})
                     .status,
                 201);
        QCOMPARE(graph("GET", u"/oauth2PermissionGrants"_s, access).json().value("value"_L1).toArray().size(), 1);
        const auto log = graph("GET", u"/auditLogs/signIns"_s, access).json().value("value"_L1).toArray();
        QVERIFY(!log.isEmpty());
        QCOMPARE(log.first().toObject().value("userPrincipalName"_L1).toString(), user(u"works"_s).username);
        // Switched off by an admin: nobody gets in.
        QCOMPARE(graph("PATCH", path, access, {{u"accountEnabled"_s, false}}).status, 204);
        QCOMPARE(aadsts(m_visitor->get(authorizeUrl())), 7000112);
    }

    void handlesAreTheCallers()
    {
        const QByteArray id("9b0c5a54-7c1a-4b39-8d9e-0d6a5f1c2e33");
        const auto seen = m_visitor->get(at(u"/nonsense/v2.0/.well-known/openid-configuration"_s), {{"client-request-id", id}});
        QCOMPARE(seen.json().value("correlation_id"_L1).toString().toLatin1(), id);
    }
};

QTEST_GUILESS_MAIN(TestPracticeSurface)
#include "tst_practice_surface.moc"
