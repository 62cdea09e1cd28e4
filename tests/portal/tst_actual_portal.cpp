// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "actual/actual_reply.h"
#include "scripted_actual.h"

#include <portal/prediction.h>

#include <QTest>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/** The adapter against the calls of Actual's sync server, as its source has them. */
class TestActualPortal : public QObject
{
    Q_OBJECT

    static constexpr auto kTarget = "server"_L1;

    struct Bench {
        ScriptedActual *actual = new ScriptedActual;
        ScriptedPortal server{std::unique_ptr<ScriptedProduct>(actual)};
        std::unique_ptr<Portal> portal = server.adapter();

        explicit Bench(const QString &password = u"not-a-real-password"_s) { actual->password = password; }
        Status enter() { return QCoro::waitFor(portal->authenticate(server.credentials(), CancelToken())); }
        Result<PortalSettings> read() { return QCoro::waitFor(portal->read(kTarget, CancelToken())); }
        Status write(PortalWrite write) { return QCoro::waitFor(portal->write(kTarget, std::move(write), CancelToken())); }
        QByteArrayList calls(const QString &path) const
        {
            QByteArrayList bodies;
            for (const auto &request : server.asked()) {
                if (request.path == path) {
                    bodies << request.body;
                }
            }
            return bodies;
        }
    };

    static PortalWrite all(const QString &issuer = u"https://login.microsoftonline.com/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7/v2.0"_s)
    {
        PortalWrite write;
        write.values = {{PortalField::ClientId, u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s},
                        {PortalField::ClientSecret, QString()},
                        {PortalField::Issuer, issuer},
                        {PortalField::PortalAddress, u"https://budget.example"_s},
                        {PortalField::Enabled, u"true"_s}};
        write.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret-canary"));
        return write;
    }

private Q_SLOTS:
    void replyShapes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        const auto error = [](const char *reason) { return QByteArray("{\"status\":\"error\",\"reason\":\"") + reason + "\"}"; };
        QTest::newRow("ok") << 200 << QByteArray("{\"status\":\"ok\",\"data\":{}}") << QString() << QString();
        QTest::newRow("no token") << 401 << QByteArray("{\"status\":\"error\",\"reason\":\"unauthorized\",\"details\":\"token-not-found\"}")
                                  << u"portal.unauthorized"_s << QString();
        QTest::newRow("token expired") << 401 << error("token-expired") << u"portal.unauthorized"_s << QString();
        QTest::newRow("wrong password") << 400 << error("invalid-password") << u"portal.unauthorized"_s << QString();
        QTest::newRow("wrong password at disable") << 401 << error("invalid-password") << u"portal.unauthorized"_s << QString();
        QTest::newRow("not an admin") << 403 << error("forbidden") << u"portal.forbidden"_s << QString();
        for (const char *reason : {"invalid-login-settings", "missing-issuer-or-discoveryURL", "missing-client-id", "missing-client-secret",
                                   "missing-server-hostname", "configuration-error"}) {
            QTest::newRow(reason) << 500 << error(reason) << u"portal.refused"_s << QString::fromLatin1(reason);
        }
        QTest::newRow("database") << 500 << error("database-error") << u"portal.server"_s << QString();
        QTest::newRow("owned") << 400 << error("already-bootstraped") << u"portal.refused"_s << u"already-bootstraped"_s;
        QTest::newRow("error with 200") << 200 << error("proxy-not-trusted") << u"portal.refused"_s << u"proxy-not-trusted"_s;
        QTest::newRow("its web client") << 200 << QByteArray("<!doctype html>") << u"portal.garbage"_s << QString();
        QTest::newRow("empty") << 200 << QByteArray() << u"portal.garbage"_s << QString();
        QTest::newRow("not there") << 404 << QByteArray("x") << u"portal.not_found"_s << QString();
    }
    void replyShapes()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, body);
        QFETCH(QString, code);
        QFETCH(QString, message);
        HttpReply reply;
        reply.status = status;
        reply.body = body;
        const auto answer = ActualReply::of(reply, u"x"_s);
        QCOMPARE(answer ? QString() : answer.error().code, code);
        if (!message.isEmpty()) {
            QCOMPARE(answer.error().params.value(u"message"_s).toString(), message);
        }
    }

    void aServerThatNobodyHasSetUpIsSetUp()
    {
        Bench bench{QString()};
        QVERIFY(bench.enter());
        QVERIFY(bench.read());
        QVERIFY(bench.actual->password.isEmpty()); // nothing is changed by looking
        QVERIFY(bench.write(all()));
        QCOMPARE(bench.actual->password, u"not-a-real-password"_s);
        QVERIFY(bench.actual->active);
        QCOMPARE(bench.calls(u"/account/bootstrap"_s).size(), 1);
        QVERIFY(bench.read()->secret);
        const auto targets = QCoro::waitFor(bench.portal->listTargets(CancelToken()));
        QCOMPARE(targets->size(), 1);
        QCOMPARE(targets->first().id, kTarget);
        QCOMPARE(targets->first().hosts, QStringList{u"127.0.0.1"_s});
    }

    void aServerThatIsSetUpIsNotSetUpAgain()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.calls(u"/account/bootstrap"_s).isEmpty());
        // Without its method named, the log-in would be the identity provider's.
        QVERIFY(bench.calls(u"/account/login"_s).constFirst().contains("\"loginMethod\":\"password\""));
    }

    void anAnswerLostAtTheSettingUpDoesNotMatter()
    {
        Bench bench{QString()};
        QVERIFY(bench.enter());
        bench.server.failRequest(2, u"cut_after"_s); // methods, then this
        QVERIFY(bench.write(all()));
        QVERIFY(bench.actual->active);
        QVERIFY(bench.calls(u"/account/bootstrap"_s).size() == 2);
    }

    void aWrongPasswordIsNamedAndNotTriedAgain()
    {
        Bench bench(u"another-password"_s);
        const auto entered = bench.enter();
        QVERIFY(!entered);
        QCOMPARE(entered.error().code, u"portal.unauthorized"_s);
        QCOMPARE(bench.calls(u"/account/login"_s).size(), 1);
        // And nothing is kept of it.
        QVERIFY(!QCoro::waitFor(bench.portal->write(kTarget, all(), CancelToken())));
        QCOMPARE(bench.calls(u"/account/login"_s).size(), 1);
    }

    void nothingSetUpReadsAsNothing()
    {
        Bench bench;
        QVERIFY(bench.enter());
        const auto settings = bench.read();
        QVERIFY(settings);
        QCOMPARE(settings->values.value(PortalField::Enabled).text, u"false"_s);
        for (const auto field : {PortalField::ClientId, PortalField::ClientSecret, PortalField::Issuer, PortalField::PortalAddress}) {
            QVERIFY(!settings->values.value(field).present);
        }
        QVERIFY(!settings->secret);
    }

    void allIsSetInOneCallAndReadBack()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.write(all()));
        const auto sent = QJsonDocument::fromJson(bench.calls(u"/openid/enable"_s).value(0)).object().value("openId"_L1).toObject();
        const QJsonObject expected{{u"discoveryURL"_s, u"https://login.microsoftonline.com/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7/v2.0"_s},
                                   {u"client_id"_s, u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s},
                                   {u"client_secret"_s, u"not-a-real-secret-canary"_s},
                                   {u"server_hostname"_s, u"https://budget.example"_s}};
        QCOMPARE(sent, expected);
        const auto settings = bench.read();
        QVERIFY(settings);
        QCOMPARE(settings->values.value(PortalField::Issuer).text, expected.value("discoveryURL"_L1).toString());
        QCOMPARE(settings->values.value(PortalField::PortalAddress).text, u"https://budget.example"_s);
        QCOMPARE(settings->values.value(PortalField::Enabled).text, u"true"_s);
        QVERIFY(settings->secret->equals(ClientSecret::fromUtf8("not-a-real-secret-canary")));
        QVERIFY(settings->values.value(PortalField::ClientSecret).text.isEmpty());
    }

    /** Every session ends with a change: the next one logs in again by itself. */
    void endedSessionsAreBegunAgain()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.write(all()));
        QVERIFY(bench.write(all(u"https://login.microsoftonline.com/consumers/v2.0"_s)));
        QCOMPARE(bench.actual->openId.value("issuer"_L1).toString(), u"https://login.microsoftonline.com/consumers/v2.0"_s);
        QCOMPARE(bench.calls(u"/account/login"_s).size(), 2);
    }

    void oneFieldKeepsTheOthers()
    {
        Bench bench;
        bench.actual->restore(bench.actual->olderState());
        QVERIFY(bench.enter());
        PortalWrite one;
        one.values = {{PortalField::ClientId, u"new"_s}};
        QVERIFY(bench.write(std::move(one)));
        auto expected = bench.actual->olderState().value("openId"_L1).toObject();
        expected.insert(u"client_id"_s, u"new"_s);
        QCOMPARE(bench.actual->openId, expected);
    }

    /** What the server's settings page can also write: endpoints one by one instead of an issuer. */
    void anIssuerOfEndpointsIsKeptAsItStands()
    {
        Bench bench;
        bench.actual->restore(bench.actual->olderState());
        const QJsonObject endpoints{{u"name"_s, u"x"_s}, {u"authorization_endpoint"_s, u"https://x.example/a"_s}};
        bench.actual->openId.insert(u"issuer"_s, endpoints);
        QVERIFY(bench.enter());
        const auto settings = bench.read();
        QVERIFY(settings->values.value(PortalField::Issuer).masked);
        PortalWrite one;
        one.values = {{PortalField::ClientId, u"new"_s}};
        QVERIFY(bench.write(std::move(one)));
        QCOMPARE(bench.actual->openId.value("issuer"_L1).toObject(), endpoints);
    }

    void aBadIssuerIsRefusedByTheServerItself()
    {
        Bench bench;
        QVERIFY(bench.enter());
        const auto written = bench.write(all(bench.actual->unreachable));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"portal.refused"_s);
        QCOMPARE(written.error().params.value(u"message"_s).toString(), u"configuration-error"_s);
        QVERIFY(isRefusal(written.error()));
        QVERIFY(bench.actual->openId.isEmpty());
    }

    void takingAwayGoesByDisable()
    {
        Bench bench;
        QVERIFY(bench.enter());
        QVERIFY(bench.write(all()));
        PortalWrite away;
        away.values = {{PortalField::Enabled, u"false"_s}};
        QVERIFY(bench.write(std::move(away)));
        QVERIFY(bench.actual->openId.isEmpty());
        QVERIFY(!bench.actual->active);
        PortalWrite again;
        again.values = {{PortalField::ClientId, std::nullopt}};
        QVERIFY(bench.write(std::move(again))); // there is nothing any more, and nothing is asked
        QCOMPARE(bench.calls(u"/openid/disable"_s).size(), 1);
    }

    void halfOfItIsNeverSent()
    {
        Bench bench;
        QVERIFY(bench.enter());
        PortalWrite half;
        half.values = {{PortalField::ClientId, u"x"_s}};
        const auto written = bench.write(std::move(half));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"portal.setting_missing"_s);
        QVERIFY(bench.calls(u"/openid/enable"_s).isEmpty());
    }

    /** Once somebody has signed in, the server shows the settings to nobody. */
    void ownedSettingsAreHidden()
    {
        Bench bench;
        bench.actual->restore(bench.actual->olderState());
        bench.actual->owned = true;
        QVERIFY(bench.enter());
        const auto settings = bench.read();
        QVERIFY(settings);
        QVERIFY(settings->values.value(PortalField::ClientId).masked);
        QVERIFY(settings->values.value(PortalField::ClientSecret).secretSet);
        QVERIFY(!settings->secret);
        QCOMPARE(settings->values.value(PortalField::Enabled).text, u"true"_s);
        QVERIFY(bench.write(all()));
        QCOMPARE(bench.actual->openId.value("client_id"_L1).toString(), u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s);
    }

    void enforcedByConfigurationItIsReadAllTheSame()
    {
        Bench bench;
        bench.actual->restore(bench.actual->olderState());
        bench.actual->enforceOpenId = true;
        QVERIFY(bench.enter());
        QCOMPARE(bench.read()->values.value(PortalField::ClientId).text, u"older"_s);
    }

    void whatAPasswordResetLeftIsNotTouched()
    {
        Bench bench;
        bench.actual->restore(bench.actual->olderState());
        bench.actual->active = false;
        const auto before = bench.actual->state();
        QVERIFY(bench.enter());
        QCOMPARE(bench.read().error().code, u"portal.actual.left_over"_s);
        QVERIFY(!bench.write(all()));
        QCOMPARE(bench.actual->state(), before);
    }

    void onlyOneTenantAndItsOwnRedirectUri()
    {
        Bench bench;
        auto integration = Integration::create();
        integration.portal.kind = u"actual"_s;
        integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
        integration.redirectUris = {bench.server.origin() + u"/openid/callback"_s};
        QVERIFY(bench.portal->check(integration));
        integration.redirectUris = {u"https://elsewhere.example/openid/callback"_s};
        QCOMPARE(bench.portal->check(integration).error().code, u"portal.actual.redirect_uri"_s);
        QCOMPARE(bench.portal->check(integration).error().params.value(u"needed"_s).toString(), bench.server.origin() + u"/openid/callback"_s);
        integration.redirectUris.clear();
        QVERIFY(bench.portal->check(integration));
        for (const auto authority : {AuthorityKind::Common, AuthorityKind::Organizations}) {
            integration.authority = authority;
            QCOMPARE(bench.portal->check(integration).error().code, u"portal.actual.one_tenant"_s);
        }
    }

    void whatAPublishWants()
    {
        PortalSurroundings surroundings;
        surroundings.address = QUrl(u"https://Budget.example:443/some/page"_s);
        const auto portal = *makePortal(u"actual"_s, surroundings);
        auto integration = Integration::create();
        integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
        integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        auto desired = desiredSettings(integration, nullptr, portal->fields());
        desired.issuerHost = u"https://login.microsoftonline.com"_s;
        portal->complete(desired, integration);
        QCOMPARE(desired.values.value(PortalField::PortalAddress), u"https://budget.example"_s);
        QCOMPARE(desired.values.value(PortalField::Issuer), u"https://login.microsoftonline.com/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7/v2.0"_s);
        QCOMPARE(desired.values.value(PortalField::Enabled), u"true"_s);
    }

    void theFirstPersonIsSaidToBecomeTheOwner()
    {
        Bench bench;
        QVERIFY(bench.enter());
        const auto look = [&] { return *QCoro::waitFor(bench.portal->lookFromOutside(kTarget, Integration::create(), CancelToken())); };
        QCOMPARE(look().value(0).code, u"portal.outside.disabled"_s);
        QVERIFY(bench.write(all()));
        QCOMPARE(look().value(0).code, u"portal.outside.enabled"_s);
        QCOMPARE(look().value(1).code, u"portal.actual.first_is_owner"_s);
        bench.actual->owned = true;
        QCOMPARE(look().size(), 1);
    }

    void anAddressIsNeeded()
    {
        const auto portal = makePortal(u"actual"_s, {});
        QVERIFY(!portal);
        QCOMPARE(portal.error().code, u"portal.api_missing"_s);
    }
};

QTEST_GUILESS_MAIN(TestActualPortal)
#include "tst_actual_portal.moc"
