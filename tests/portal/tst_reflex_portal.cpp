// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "practice_reflex.h"
#include "reflex/reflex_portal.h"
#include "reflex/reflex_reply.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QTest>
#include <QTimer>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

const auto kTenant = u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;

Integration integration(AuthorityKind authority, const QStringList &tenants)
{
    auto one = Integration::create();
    one.portal.kind = u"reflex"_s;
    one.authority = authority;
    one.tenants = tenants;
    one.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
    return one;
}

/** Answers everything with one reply and keeps what was asked. */
class OneReply final : public HttpTransport
{
public:
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken) override
    {
        asked.append(request);
        co_return reply;
    }
    HttpReply reply;
    QList<HttpRequest> asked;
};

} // namespace

/** The adapter against the hosting API of Reflex' command line, as its source uses it. */
class TestReflexPortal : public QObject
{
    Q_OBJECT

    static Status enter(Portal &portal, PortalCredentials credentials)
    {
        const auto entered = QCoro::waitFor(portal.authenticate(std::move(credentials), CancelToken()));
        if (!entered) {
            qInfo("log-in: %s", qPrintable(entered.error().code));
        }
        return entered;
    }
    static PortalWrite allFour()
    {
        PortalWrite write;
        write.values = {{PortalField::TenantId, kTenant},
                        {PortalField::ClientId, u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s},
                        {PortalField::ClientSecret, QString()},
                        {PortalField::Issuer, QString(u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0"_s)}};
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
        QTest::newRow("bare string") << 200 << QByteArray("\"ok\"") << QString() << QString();
        QTest::newRow("empty 204") << 204 << QByteArray() << QString() << QString();
        QTest::newRow("HTML 200") << 200 << QByteArray("<html>") << u"portal.garbage"_s << QString();
        QTest::newRow("detail") << 400 << QByteArray("{\"detail\":\"name is taken\"}") << u"portal.refused"_s << u"name is taken"_s;
        QTest::newRow("detail as a list") << 422 << QByteArray("{\"detail\":[{\"msg\":\"field required\"}]}") << u"portal.refused"_s << u"field required"_s;
        QTest::newRow("plain text") << 409 << QByteArray("reboot refused") << u"portal.refused"_s << u"reboot refused"_s;
        QTest::newRow("no words") << 400 << QByteArray() << u"portal.refused"_s << u"HTTP 400"_s;
        QTest::newRow("401") << 401 << QByteArray("{\"detail\":\"x\"}") << u"portal.unauthorized"_s << QString();
        QTest::newRow("no project role") << 403 << QByteArray("{\"detail\":\"x\"}") << u"portal.forbidden"_s << QString();
        QTest::newRow("404") << 404 << QByteArray("{\"detail\":\"x\"}") << u"portal.not_found"_s << QString();
        QTest::newRow("500") << 500 << QByteArray("Internal Server Error") << u"portal.server"_s << QString();
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
        const auto error = ReflexReply::errorOf(reply, u"x"_s);
        QCOMPARE(error ? error->code : QString(), code);
        if (!message.isEmpty()) {
            QCOMPARE(error->params.value(u"message"_s).toString(), message);
        }
    }

    void listsOfSecretsInEachShape()
    {
        const QStringList both{u"A"_s, u"B"_s};
        QCOMPARE(ReflexReply::keys(QJsonArray{u"A"_s, u"B"_s}).value_or(QStringList()), both);
        QCOMPARE(ReflexReply::keys(QJsonObject{{u"A"_s, u"***"_s}, {u"B"_s, 1}}).value_or(QStringList()), both);
        QCOMPARE(ReflexReply::keys(QJsonArray{QJsonObject{{u"key"_s, u"A"_s}}, QJsonObject{{u"name"_s, u"B"_s}}}).value_or(QStringList()), both);
        QVERIFY(!ReflexReply::keys(QJsonValue(u"failed"_s)));
        QVERIFY(!ReflexReply::keys(QJsonArray{1}));
    }

    void theAddressIsTheVendorsUnlessItIsGiven()
    {
        OneReply transport;
        transport.reply.status = 200;
        transport.reply.body = "{\"user_id\":7}";
        PortalSurroundings surroundings;
        surroundings.transport = &transport;
        const auto portal = std::move(*makePortal(u"reflex"_s, surroundings));
        PortalCredentials credentials;
        credentials.token = ClientSecret::fromUtf8("not-a-real-token");
        QVERIFY(enter(*portal, std::move(credentials)));
        const auto &request = transport.asked.constFirst();
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(request.url.toString(), u"https://build.reflex.dev/api/v1/authenticate/me?source=reflex"_s);
        QVERIFY(request.headers.contains(qMakePair(QByteArray("X-API-TOKEN"), QByteArray("not-a-real-token"))));
        QVERIFY(std::any_of(request.headers.begin(), request.headers.end(), [](const auto &h) { return h.first == "X-Request-ID" && h.second.size() == 32; }));
        QCOMPARE(portal->accountName(), u"7"_s);
        QVERIFY(portal->capabilities().restarts && portal->capabilities().othersAtRisk && !portal->capabilities().secretReadable);
    }

    void anyRefusalOfTheTokenIsSaid_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {400, 401, 403, 422}) {
            QTest::addRow("%d", status) << status;
        }
    }
    void anyRefusalOfTheTokenIsSaid()
    {
        QFETCH(int, status);
        OneReply transport;
        transport.reply.status = status;
        PortalSurroundings surroundings;
        surroundings.transport = &transport;
        const auto portal = std::move(*makePortal(u"reflex"_s, surroundings));
        PortalCredentials credentials;
        credentials.token = ClientSecret::fromUtf8("not-a-real-token");
        const auto refused = enter(*portal, std::move(credentials));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"portal.unauthorized"_s);
        QVERIFY(portal->refreshSecret().isEmpty());
    }

    void logsInAndListsAppsOfAllProjects()
    {
        PracticeReflex practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        QVERIFY(!portal->refreshSecret().isEmpty());
        QCOMPARE(portal->accountName(), u"maker@kalkio.practice.example"_s);
        const auto targets = QCoro::waitFor(portal->listTargets(CancelToken()));
        QVERIFY(targets);
        QCOMPARE(targets->size(), 3);
        QVERIFY(
            std::any_of(targets->begin(), targets->end(), [&](const auto &one) { return one.id == practice.target && one.name.startsWith("Kalkio / "_L1); }));
    }

    void logsInByTheBrowser()
    {
        PracticeReflex practice;
        const auto portal = practice.adapter();
        const auto page = portal->browserLogIn();
        QVERIFY(page.path() == "/cli/login"_L1 && page.query().startsWith("request_id="_L1));
        QNetworkAccessManager browser;
        auto *const reply = browser.get(QNetworkRequest(page));
        QTRY_VERIFY_WITH_TIMEOUT(reply->isFinished(), 20000);
        QVERIFY(QCoro::waitFor(portal->awaitBrowserLogIn(CancelToken())));
        QVERIFY(QCoro::waitFor(portal->listTargets(CancelToken())));
        reply->deleteLater();
    }

    void theBrowserLogInCanBeCancelled()
    {
        PracticeReflex practice;
        const auto portal = practice.adapter();
        portal->browserLogIn();
        CancelSource source;
        QTimer::singleShot(100, [&source] { source.cancel(); });
        const auto ended = QCoro::waitFor(portal->awaitBrowserLogIn(source.token()));
        QVERIFY(!ended);
        QCOMPARE(ended.error().code, u"net.cancelled"_s);
    }

    void allFourNamesGoInOneRequestWithoutRestart()
    {
        PracticeReflex practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        const auto before = practice.portal.requestCount();
        QVERIFY(QCoro::waitFor(portal->write(practice.target, allFour(), CancelToken())));
        QCOMPARE(practice.portal.requestCount(), before + 1);
        const auto stored = practice.portal.stored(practice.target);
        for (const auto &name : {u"AZURE_CLIENT_ID"_s, u"AZURE_CLIENT_SECRET"_s, u"AZURE_VALID_TENANT_IDS"_s, u"AZURE_ISSUER_URI"_s}) {
            QVERIFY2(!stored.value(name).isEmpty(), qPrintable(name));
        }
        QVERIFY(stored.contains(u"DATABASE_URL"_s));
        QVERIFY(!practice.portal.running(practice.target).contains(u"AZURE_CLIENT_ID"_s)); // the app runs on with what it had
        QVERIFY(QCoro::waitFor(portal->putIntoEffect(practice.target, CancelToken())));
        QCOMPARE(practice.portal.running(practice.target), practice.portal.stored(practice.target));
    }

    void namesOnlyAreRead_data()
    {
        QTest::addColumn<QStringList>("faults");
        QTest::newRow("array") << QStringList();
        QTest::newRow("object") << QStringList{u"portal_keys_as_object"_s};
    }
    void namesOnlyAreRead()
    {
        QFETCH(QStringList, faults);
        PracticeReflex practice;
        practice.portal.setFaults(faults);
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        QVERIFY(QCoro::waitFor(portal->write(practice.target, allFour(), CancelToken())));
        const auto settings = QCoro::waitFor(portal->read(practice.target, CancelToken()));
        QVERIFY(settings);
        QVERIFY(settings->values.value(PortalField::Issuer).masked);
        QVERIFY(settings->values.value(PortalField::ClientSecret).secretSet);
        QVERIFY(!settings->secret);
        QCOMPARE(settings->otherKeys, (QStringList{u"DATABASE_URL"_s, u"MAIL_API_KEY"_s}));
    }

    void whatIsTakenBackIsDeletedByName()
    {
        PracticeReflex practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        const auto before = practice.portal.stored(practice.target);
        QVERIFY(QCoro::waitFor(portal->write(practice.target, allFour(), CancelToken())));
        PortalWrite gone;
        for (const auto field : portal->fields()) {
            gone.values.insert(field, std::nullopt);
        }
        QVERIFY(QCoro::waitFor(portal->write(practice.target, gone, CancelToken())));
        QCOMPARE(practice.portal.stored(practice.target), before);
        QVERIFY(QCoro::waitFor(portal->write(practice.target, gone, CancelToken()))); // gone already is gone
        QVERIFY(QCoro::waitFor(portal->write(practice.target, allFour(), CancelToken())));
        practice.portal.setFaults({u"portal_delete_failed"_s}); // 200, and the word "failed" in it
        const auto refused = QCoro::waitFor(portal->write(practice.target, gone, CancelToken()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"portal.refused"_s);
    }

    void mergeOrReplaceIsFoundOutOnAnEmptyApp()
    {
        PracticeReflex practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        QVERIFY(QCoro::waitFor(portal->tryWhetherOthersStay(practice.emptyTarget, CancelToken())).value_or(false));
        QVERIFY(practice.portal.stored(practice.emptyTarget).isEmpty());
        practice.portal.setFaults({u"portal_secrets_replace"_s});
        QVERIFY(!QCoro::waitFor(portal->tryWhetherOthersStay(practice.emptyTarget, CancelToken())).value_or(true));
        QVERIFY(practice.portal.stored(practice.emptyTarget).isEmpty());
        const auto refused = QCoro::waitFor(portal->tryWhetherOthersStay(practice.target, CancelToken()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"portal.trial_not_empty"_s);
        QCOMPARE(practice.portal.stored(practice.target).size(), 2);
    }

    void theTrapsOfTheTenantListAreMendedOrRefused_data()
    {
        QTest::addColumn<AuthorityKind>("authority");
        QTest::addColumn<QStringList>("tenants");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("list");
        QTest::addColumn<QString>("issuer");
        const auto other = u"c2a94f07-31d8-4b6a-8f52-90e6b7d4a318"_s;
        const auto host = u"https://login.microsoftonline.com/"_s;
        QTest::newRow("one tenant") << AuthorityKind::Tenant << QStringList{kTenant} << QString() << kTenant << QString(host + kTenant + u"/v2.0"_s);
        QTest::newRow("capital letters") << AuthorityKind::Tenant << QStringList{kTenant.toUpper()} << QString() << kTenant
                                         << QString(host + kTenant + u"/v2.0"_s);
        QTest::newRow("blanks") << AuthorityKind::Organizations << QStringList{kTenant, u' ' + other, u" "_s} << QString() << QString(kTenant + u',' + other)
                                << QString(host + u"organizations/v2.0"_s);
        QTest::newRow("common") << AuthorityKind::Common << QStringList{kTenant} << QString() << kTenant << QString(host + u"common/v2.0"_s);
        QTest::newRow("empty list") << AuthorityKind::Common << QStringList{} << u"portal.reflex.list_empty"_s << QString() << QString();
        QTest::newRow("only blanks") << AuthorityKind::Organizations << QStringList{u" "_s} << u"portal.reflex.list_empty"_s << QString() << QString();
        QTest::newRow("domain name") << AuthorityKind::Organizations << QStringList{u"contoso.com"_s} << u"portal.reflex.entry_no_id"_s << QString()
                                     << QString();
        QTest::newRow("personal accounts") << AuthorityKind::Consumers << QStringList{} << QString() << QString() << QString(host + u"consumers/v2.0"_s);
    }
    void theTrapsOfTheTenantListAreMendedOrRefused()
    {
        QFETCH(AuthorityKind, authority);
        QFETCH(QStringList, tenants);
        QFETCH(QString, code);
        QFETCH(QString, list);
        QFETCH(QString, issuer);
        PracticeReflex practice;
        const auto portal = practice.adapter();
        const auto one = integration(authority, tenants);
        const auto checked = portal->check(one);
        QCOMPARE(checked ? QString() : checked.error().code, code);
        if (checked) {
            auto desired = desiredSettings(one, nullptr, portal->fields());
            desired.issuerHost = u"https://login.microsoftonline.com"_s;
            portal->complete(desired, one);
            QCOMPARE(desired.values.value(PortalField::TenantId), list);
            QCOMPARE(desired.values.value(PortalField::Issuer), issuer);
        }
    }

    void throttlingIsHonoured()
    {
        PracticeReflex practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        practice.portal.failRequest(1, u"409"_s);
        QVERIFY(QCoro::waitFor(portal->listTargets(CancelToken())));
    }
};

QTEST_GUILESS_MAIN(TestReflexPortal)
#include "tst_reflex_portal.moc"
