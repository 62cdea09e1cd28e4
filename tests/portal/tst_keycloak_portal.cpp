// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "scripted_keycloak.h"

#include <QTest>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/** The adapter against Keycloak's Admin REST API, as its documents and source have it. */
class TestKeycloakPortal : public QObject
{
    Q_OBJECT

    static constexpr auto kTarget = "household/microsoft"_L1;
    static constexpr auto kTenant = "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_L1;

    struct Bench {
        ScriptedKeycloak *keycloak = new ScriptedKeycloak;
        ScriptedPortal server{std::unique_ptr<ScriptedProduct>(keycloak)};
        std::unique_ptr<Portal> portal = server.adapter();

        Status enter() { return QCoro::waitFor(portal->authenticate(server.credentials(), CancelToken())); }
        Result<QList<PortalTarget>> targets() { return QCoro::waitFor(portal->listTargets(CancelToken())); }
        Result<PortalSettings> read() { return QCoro::waitFor(portal->read(kTarget, CancelToken())); }
        Status write(PortalWrite write) { return QCoro::waitFor(portal->write(kTarget, std::move(write), CancelToken())); }
        QJsonObject held() const { return keycloak->providers.value("household"_L1).toObject().value("microsoft"_L1).toObject(); }
        QByteArrayList methods() const
        {
            QByteArrayList all;
            for (const auto &request : server.asked()) {
                all << request.method;
            }
            return all;
        }
    };

    static PortalWrite all()
    {
        PortalWrite write;
        write.mayCreate = true;
        write.values = {{PortalField::TenantId, kTenant},
                        {PortalField::ClientId, u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s},
                        {PortalField::ClientSecret, QString()},
                        {PortalField::ButtonLabel, u"Corporate Account"_s},
                        {PortalField::Enabled, u"true"_s}};
        write.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret-canary"));
        return write;
    }

private Q_SLOTS:
    void logsInAsKcadmDoes()
    {
        Bench bench;
        QVERIFY(bench.enter());
        const auto asked = bench.server.asked().constFirst();
        QCOMPARE(asked.path, u"/realms/master/protocol/openid-connect/token"_s);
        QCOMPARE(asked.form.value(u"client_id"_s), u"admin-cli"_s);
        QCOMPARE(asked.form.value(u"totp"_s), u"123456"_s);
        PortalCredentials wrong;
        wrong.username = u"admin"_s;
        wrong.password = ClientSecret::fromUtf8("wrong");
        QCOMPARE(QCoro::waitFor(bench.portal->authenticate(std::move(wrong), CancelToken())).error().code, u"portal.unauthorized"_s);
        QVERIFY(bench.portal->refreshSecret().isEmpty()); // it would be over in half an hour
    }

    void aTokenEndsAfterAMinute()
    {
        Bench bench;
        QVERIFY(bench.enter());
        bench.keycloak->tokenUses = 1;
        QVERIFY(bench.read());
        QVERIFY(bench.read());
        QVERIFY(bench.write(all()));
        bench.keycloak->refreshes = false; // and the session after half an hour
        QVERIFY(!bench.read() || !bench.read());
        QCOMPARE(bench.read().error().code, u"portal.unauthorized"_s);
    }

    void eachRealmWithItsMicrosoftProviders()
    {
        Bench bench;
        QVERIFY(bench.enter());
        auto targets = bench.targets();
        QCOMPARE(targets->size(), 2);
        QCOMPARE(targets->first().id, kTarget);
        QCOMPARE(targets->first().name, u"The Household"_s);
        QCOMPARE(targets->last().name, u"master"_s);
        bench.keycloak->providers.insert(u"household"_s, QJsonObject{{u"a"_s, ScriptedKeycloak::provider(u"microsoft"_s, u"a"_s, u"x"_s)},
                                                                     {u"b"_s, ScriptedKeycloak::provider(u"microsoft"_s, u"b"_s, u"x"_s)},
                                                                     {u"google"_s, ScriptedKeycloak::provider(u"google"_s, u"google"_s, u"x"_s)}});
        bench.keycloak->forbidden = {u"master"_s};
        targets = bench.targets();
        QCOMPARE(targets->size(), 2);
        QCOMPARE(targets->first().id, u"household/a"_s);
        QCOMPARE(targets->last().name, u"The Household · b"_s);
    }

    void whereThereIsNoneItIsMade()
    {
        Bench bench;
        QVERIFY(bench.enter());
        const auto none = bench.read();
        for (const auto &value : none->values) {
            QVERIFY(!value.present);
        }
        auto unasked = all();
        unasked.mayCreate = false;
        QCOMPARE(bench.write(std::move(unasked)).error().code, u"portal.setting_missing"_s);
        QVERIFY(bench.held().isEmpty());
        QVERIFY(bench.write(all()));
        QCOMPARE(bench.held().value("providerId"_L1).toString(), u"microsoft"_s);
        QCOMPARE(bench.held().value("enabled"_L1), QJsonValue(true));
        const auto config = bench.held().value("config"_L1).toObject();
        QCOMPARE(config.value("tenantId"_L1).toString(), kTenant);
        QCOMPARE(config.value("clientSecret"_L1).toString(), u"not-a-real-secret-canary"_s);
        const auto settings = bench.read();
        QCOMPARE(settings->values.value(PortalField::ButtonLabel).text, u"Corporate Account"_s);
        QCOMPARE(settings->values.value(PortalField::Enabled).text, u"true"_s);
        QVERIFY(settings->values.value(PortalField::ClientSecret).masked);
        QVERIFY(!settings->secret);
    }

    /** Made, and the answer lost: asked again for it would be refused (409), so it is looked for and written over. */
    void itIsNeverMadeTwice()
    {
        Bench bench;
        QVERIFY(bench.enter());
        bench.server.failRequest(2, u"cut_after"_s); // GET, then POST
        QVERIFY(bench.write(all()));
        QCOMPARE(bench.methods().count("PUT"), 1);
        QCOMPARE(bench.methods().count("POST"), 2); // the log-in's, and one
    }

    void theMaskKeepsTheSecret()
    {
        Bench bench;
        bench.keycloak->restore(bench.keycloak->olderState());
        QVERIFY(bench.enter());
        PortalWrite one;
        one.values = {{PortalField::ClientId, u"new"_s}};
        QVERIFY(bench.write(std::move(one)));
        QCOMPARE(bench.held(), ScriptedKeycloak::provider(u"microsoft"_s, u"microsoft"_s, u"new"_s)); // and all else, syncMode and trustEmail too
    }

    void takingAwayGoesByDelete()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.write(all()));
        PortalWrite away;
        away.values = {{PortalField::Enabled, std::nullopt}};
        QVERIFY(bench.write(std::move(away)));
        QVERIFY(bench.held().isEmpty());
        PortalWrite again;
        again.values = {{PortalField::Enabled, std::nullopt}};
        QVERIFY(bench.write(std::move(again)));
        QCOMPARE(bench.methods().count("DELETE"), 1);
    }

    void anotherKindOfProviderIsNotOurs()
    {
        Bench bench;
        bench.keycloak->providers.insert(u"household"_s, QJsonObject{{u"microsoft"_s, ScriptedKeycloak::provider(u"oidc"_s, u"microsoft"_s, u"x"_s)}});
        QVERIFY(bench.enter());
        QCOMPARE(bench.read().error().code, u"portal.keycloak.other_provider"_s);
        QVERIFY(!bench.write(all()));
        QCOMPARE(bench.held().value("providerId"_L1).toString(), u"oidc"_s);
    }

    void refusalsAreInItsWords()
    {
        Bench bench;
        QVERIFY(bench.enter());
        bench.server.failRequest(2, u"400"_s);
        const auto refused = bench.write(all());
        QCOMPARE(refused.error().code, u"portal.refused"_s);
        QCOMPARE(refused.error().params.value(u"message"_s).toString(), u"Invalid request"_s);
        bench.keycloak->forbidden = {u"household"_s};
        QCOMPARE(bench.read().error().code, u"portal.forbidden"_s);
    }

    void oneTenantOfTheWorldwideCloud()
    {
        Bench bench;
        auto one = Integration::create();
        one.portal.kind = u"keycloak"_s;
        one.tenants = {kTenant};
        one.redirectUris = {u"https://id.example/auth/realms/household/broker/microsoft/endpoint"_s};
        QVERIFY(bench.portal->check(one));
        one.portal.target = u"household/other"_s;
        QCOMPARE(bench.portal->check(one).error().params.value(u"needed"_s).toString(), u"/realms/household/broker/other/endpoint"_s);
        one.portal.target.clear();
        one.redirectUris = {u"https://id.example/realms/household"_s};
        QCOMPARE(bench.portal->check(one).error().code, u"portal.keycloak.redirect_uri"_s);
        one.redirectUris.clear();
        auto desired = desiredSettings(one, nullptr, bench.portal->fields());
        bench.portal->complete(desired, one);
        QCOMPARE(desired.values.value(PortalField::TenantId), kTenant);
        one.authority = AuthorityKind::Consumers;
        bench.portal->complete(desired, one);
        QCOMPARE(desired.values.value(PortalField::TenantId), u"consumers"_s); // it stands in the address where the tenant would
        one.authority = AuthorityKind::Organizations;
        QCOMPARE(bench.portal->check(one).error().code, u"portal.keycloak.one_tenant"_s);
        one.authority = AuthorityKind::Tenant;
        one.cloud = CloudKind::China;
        QCOMPARE(bench.portal->check(one).error().code, u"portal.keycloak.cloud"_s);
    }
};

QTEST_GUILESS_MAIN(TestKeycloakPortal)
#include "tst_keycloak_portal.moc"
