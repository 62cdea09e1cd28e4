// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "scripted_grafana.h"

#include <QTest>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/** The adapter against Grafana's SSO settings API, as its documents and source have it. */
class TestGrafanaPortal : public QObject
{
    Q_OBJECT

    static constexpr auto kTarget = "azuread"_L1;
    static constexpr auto kTenant = "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_L1;
    static constexpr auto kIssuer = "https://login.microsoftonline.com/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7/v2.0"_L1;

    struct Bench {
        ScriptedGrafana *grafana = new ScriptedGrafana;
        ScriptedPortal server{std::unique_ptr<ScriptedProduct>(grafana)};
        std::unique_ptr<Portal> portal = server.adapter();

        Bench() { grafana->rootUrl = server.origin(); }
        Status enter() { return QCoro::waitFor(portal->authenticate(server.credentials(), CancelToken())); }
        Result<PortalSettings> read() { return QCoro::waitFor(portal->read(kTarget, CancelToken())); }
        Status write(PortalWrite write) { return QCoro::waitFor(portal->write(kTarget, std::move(write), CancelToken())); }
        QList<PortalNotice> look(const Integration &integration) { return *QCoro::waitFor(portal->lookFromOutside(kTarget, integration, CancelToken())); }
    };

    static PortalWrite all()
    {
        PortalWrite write;
        write.values = {{PortalField::TenantId, kTenant},       {PortalField::ClientId, u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s},
                        {PortalField::ClientSecret, QString()}, {PortalField::Issuer, kIssuer},
                        {PortalField::CreateUsers, u"false"_s}, {PortalField::Enabled, u"true"_s}};
        write.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret-canary"));
        return write;
    }
    static Integration integration()
    {
        auto one = Integration::create();
        one.portal.kind = u"grafana"_s;
        one.tenants = {kTenant};
        one.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        return one;
    }

private Q_SLOTS:
    void logsInByATokenOrAPassword()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QCOMPARE(bench.server.asked().constFirst().headers.value("authorization"), QByteArray("Bearer not-a-real-token"));
        PortalCredentials credentials;
        credentials.username = u"admin"_s;
        credentials.password = ClientSecret::fromUtf8("not-a-real-password");
        QVERIFY(QCoro::waitFor(bench.portal->authenticate(std::move(credentials), CancelToken())));
        QCOMPARE(bench.server.asked().constLast().headers.value("authorization"), "Basic " + QByteArray("admin:not-a-real-password").toBase64());
        PortalCredentials wrong;
        wrong.token = ClientSecret::fromUtf8("wrong");
        const auto refused = QCoro::waitFor(bench.portal->authenticate(std::move(wrong), CancelToken()));
        QCOMPARE(refused.error().code, u"portal.unauthorized"_s);
        QCOMPARE(bench.read().error().code, u"portal.not_authenticated"_s); // nothing is kept of it
    }

    void onlyTheTokenIsKeptForTheNextVisit()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.portal->refreshSecret().equals(ClientSecret::fromUtf8("not-a-real-token")));
    }

    void whatTheConfigurationFileSetsIsNotOurs()
    {
        Bench bench;
        bench.grafana->system.insert(u"clientId"_s, u"from the file"_s);
        QVERIFY(bench.enter());
        const auto settings = bench.read();
        QVERIFY(settings);
        for (const auto &value : settings->values) {
            QVERIFY(!value.present);
        }
        PortalWrite away;
        away.values = {{PortalField::Enabled, std::nullopt}, {PortalField::ClientId, std::nullopt}};
        QVERIFY(bench.write(std::move(away))); // it comes back by itself
        QVERIFY(bench.server.asked().constLast().method == "GET");
    }

    void allIsSetInOneCallAndReadBack()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.write(all()));
        const auto put = bench.server.asked().constLast();
        QCOMPARE(put.method, QByteArray("PUT"));
        QCOMPARE(put.path, u"/api/v1/sso-settings/azuread"_s);
        const auto &held = bench.grafana->database;
        QCOMPARE(held.value("authUrl"_L1).toString(), u"https://login.microsoftonline.com/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7/oauth2/v2.0/authorize"_s);
        QCOMPARE(held.value("tokenUrl"_L1).toString(), u"https://login.microsoftonline.com/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7/oauth2/v2.0/token"_s);
        QCOMPARE(held.value("allowedOrganizations"_L1).toString(), kTenant);
        QCOMPARE(held.value("clientSecret"_L1).toString(), u"not-a-real-secret-canary"_s);
        QCOMPARE(held.value("enabled"_L1), QJsonValue(true)); // a flag, not a text
        QCOMPARE(held.value("allowSignUp"_L1), QJsonValue(false));
        QCOMPARE(held.value("usePkce"_L1), QJsonValue(true)); // what is not named stays
        const auto settings = bench.read();
        QCOMPARE(settings->values.value(PortalField::Issuer).text, kIssuer);
        QCOMPARE(settings->values.value(PortalField::Enabled).text, u"true"_s);
        QVERIFY(settings->values.value(PortalField::ClientSecret).masked);
        QVERIFY(!settings->secret);
    }

    void theMaskKeepsTheSecret()
    {
        Bench bench;
        bench.grafana->database = bench.grafana->olderState();
        QVERIFY(bench.enter());
        PortalWrite one;
        one.values = {{PortalField::ClientId, u"new"_s}};
        QVERIFY(bench.write(std::move(one)));
        auto expected = bench.grafana->olderState();
        expected.insert(u"clientId"_s, u"new"_s);
        QCOMPARE(bench.grafana->database, expected);
    }

    void oldAddressesComeBackAsTheyStood()
    {
        Bench bench;
        bench.grafana->database = bench.grafana->olderState();
        QVERIFY(bench.enter());
        const auto text = bench.read()->values.value(PortalField::Issuer).text;
        QVERIFY(bench.write(all()));
        PortalWrite back;
        back.values = {{PortalField::Issuer, text}};
        QVERIFY(bench.write(std::move(back)));
        QCOMPARE(bench.grafana->database.value("authUrl"_L1), bench.grafana->olderState().value("authUrl"_L1));
        QCOMPARE(bench.grafana->database.value("tokenUrl"_L1), bench.grafana->olderState().value("tokenUrl"_L1));
    }

    void takingAwayGoesByDelete()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.write(all()));
        PortalWrite away;
        away.values = {{PortalField::Enabled, std::nullopt}};
        QVERIFY(bench.write(std::move(away)));
        QVERIFY(bench.grafana->database.isEmpty());
    }

    void refusalsAreInItsWords()
    {
        Bench bench;
        QVERIFY(bench.enter());
        auto without = all();
        without.values.insert(PortalField::ClientId, QString());
        const auto refused = bench.write(std::move(without));
        QCOMPARE(refused.error().code, u"portal.refused"_s);
        QCOMPARE(refused.error().params.value(u"message"_s).toString(), u"Client Id is required."_s);
        bench.grafana->mayWrite = false;
        QCOMPARE(bench.write(all()).error().code, u"portal.forbidden"_s);
        bench.grafana->configurable = false;
        QCOMPARE(bench.read().error().code, u"portal.not_found"_s);
    }

    void aSignInWithoutASecretIsLeftAlone()
    {
        Bench bench;
        bench.grafana->database = bench.grafana->olderState();
        bench.grafana->database.insert(u"clientAuthentication"_s, u"managed_identity"_s);
        const auto before = bench.grafana->database;
        QVERIFY(bench.enter());
        QVERIFY(isRefusal(bench.write(all()).error()));
        QCOMPARE(bench.grafana->database, before);
    }

    void theListIsWhatGrafanaCompares()
    {
        Bench bench;
        auto one = integration();
        one.redirectUris = {u"https://dash.example/grafana/login/azuread"_s};
        QVERIFY(bench.portal->check(one));
        one.redirectUris = {u"https://dash.example/login/generic_oauth"_s};
        QCOMPARE(bench.portal->check(one).error().code, u"portal.grafana.redirect_uri"_s);
        one.redirectUris.clear();
        one.tenants = {u"contoso.com"_s};
        QCOMPARE(bench.portal->check(one).error().code, u"portal.grafana.entry_no_id"_s);
        one.authority = AuthorityKind::Organizations;
        one.tenants.clear();
        QCOMPARE(bench.portal->check(one).error().code, u"portal.grafana.list_empty"_s);

        one.tenants = {u' ' + QString(kTenant).toUpper(), u"11111111-2222-3333-4444-555555555555"_s};
        one.options.buttonLabel = u"Sign in with Corporate Account"_s;
        auto desired = desiredSettings(one, nullptr, bench.portal->fields());
        desired.issuerHost = u"https://login.microsoftonline.com"_s;
        bench.portal->complete(desired, one);
        QCOMPARE(desired.values.value(PortalField::TenantId), QString(kTenant + u",11111111-2222-3333-4444-555555555555"_s));
        QCOMPARE(desired.values.value(PortalField::Issuer), u"https://login.microsoftonline.com/organizations/v2.0"_s);
        QCOMPARE(desired.values.value(PortalField::ButtonLabel), u"Corporate Account"_s); // Grafana writes the rest
        one.authority = AuthorityKind::Consumers;
        bench.portal->complete(desired, one);
        QCOMPARE(desired.values.value(PortalField::TenantId), u"9188040d-6c67-4c5b-b112-36a304b66dad"_s);
    }

    void theButtonIsFollowedOneStep()
    {
        Bench bench;
        QVERIFY(bench.enter());
        auto one = integration();
        one.redirectUris = {bench.server.origin() + u"/login/azuread"_s};
        QCOMPARE(bench.look(one).value(0).code, u"portal.outside.disabled"_s);
        QVERIFY(bench.look(one).value(0).alarm);
        QVERIFY(bench.write(all()));
        QCOMPARE(bench.look(one).size(), 1);
        QCOMPARE(bench.look(one).value(0).code, u"portal.outside.enabled"_s);
        bench.grafana->rootUrl = u"http://localhost:3000"_s; // root_url was never set
        const auto notices = bench.look(one);
        QCOMPARE(notices.value(1).code, u"portal.grafana.sends_other_redirect_uri"_s);
        QCOMPARE(notices.value(1).params.value(u"sent"_s).toString(), u"http://localhost:3000/login/azuread"_s);
        QVERIFY(notices.value(1).alarm);
    }
};

QTEST_GUILESS_MAIN(TestGrafanaPortal)
#include "tst_grafana_portal.moc"
