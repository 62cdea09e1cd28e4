// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/http.h>
#include <portal/portal_registry.h>

#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>
#include <QUrlQuery>

#include <qcoro/qcorotask.h>

#include <functional>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

/** Answers by a function and keeps what was asked, bodies included. */
class Answering final : public HttpTransport
{
public:
    std::function<HttpReply(const HttpRequest &)> answer;
    QList<HttpRequest> asked;
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken) override
    {
        request.body.detach();
        asked.append(request);
        co_return answer(request);
    }
};

HttpReply reply(int status, const QByteArray &body = {})
{
    HttpReply result;
    result.status = status;
    result.body = body;
    return result;
}

QByteArray header(const HttpRequest &request, const QByteArray &name)
{
    for (const auto &[key, value] : request.headers) {
        if (key.compare(name, Qt::CaseInsensitive) == 0) {
            return value;
        }
    }
    return {};
}

const auto kToken = QByteArray("{\"access_token\":\"a1\",\"token_type\":\"bearer\",\"expires_in\":604799,\"refresh_token\":\"r1\"}");
const auto kMe = QByteArray("{\"DefaultBusinessId\":7,\"DefaultBusinessName\":\"Seven\",\"Businesses\":[]}");

} // namespace

/** What is sent to Nexudus, byte for byte where its documents say so. */
class TestNexudusRequests : public QObject
{
    Q_OBJECT

    Answering m_transport;

    std::unique_ptr<Portal> portal()
    {
        PortalSurroundings surroundings;
        surroundings.transport = &m_transport;
        surroundings.writePace = std::chrono::milliseconds(1);
        return std::move(*makePortal(u"nexudus"_s, surroundings));
    }
    static PortalCredentials person(const QString &totp = {})
    {
        PortalCredentials credentials;
        credentials.username = u"a@b.example"_s;
        credentials.password = ClientSecret::fromUtf8("not a real+password");
        credentials.totp = totp;
        return credentials;
    }

private Q_SLOTS:
    void init() { m_transport.asked.clear(); }

    void thePasswordGoesAsAFormToTheVendorsAddress()
    {
        m_transport.answer = [](const HttpRequest &) { return reply(200, kToken); };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(u"123456"_s), CancelToken())));
        const auto &request = m_transport.asked.constFirst();
        QCOMPARE(request.url.toString(), u"https://spaces.nexudus.com/api/token"_s);
        QCOMPARE(request.method, QByteArray("POST"));
        QCOMPARE(header(request, "Content-Type"), QByteArray("application/x-www-form-urlencoded"));
        QCOMPARE(request.body, QByteArray("grant_type=password&username=a%40b.example&password=not%20a%20real%2Bpassword&totp=123456"));
        QVERIFY(request.sensitive);
        QVERIFY(header(request, "client_id").isEmpty());
    }

    void aRefreshNamesTheMailAddressAsItsClient()
    {
        m_transport.answer = [](const HttpRequest &) { return reply(200, kToken); };
        PortalCredentials kept;
        kept.username = u"a@b.example"_s;
        kept.token = ClientSecret::fromUtf8("r0");
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(std::move(kept), CancelToken())));
        const auto &request = m_transport.asked.constFirst();
        QCOMPARE(request.body, QByteArray("grant_type=refresh_token&refresh_token=r0"));
        QCOMPARE(header(request, "client_id"), QByteArray("a@b.example"));
        QCOMPARE(QByteArray(one->refreshSecret().reveal().data(), 2), QByteArray("r1")); // the next one is kept
    }

    void withoutTheTokenCallBasicIsUsed()
    {
        m_transport.answer = [](const HttpRequest &request) { return request.url.path() == "/api/token"_L1 ? reply(404, "\"Not found\"") : reply(200, kMe); };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(), CancelToken())));
        QCOMPARE(header(m_transport.asked.at(1), "Authorization"), "Basic " + QByteArray("a@b.example:not a real+password").toBase64());
        QVERIFY(one->refreshSecret().isEmpty()); // a password is never what is kept
    }

    void allPagesAreReadAndOtherLocationsLeftOut()
    {
        m_transport.answer = [](const HttpRequest &request) {
            if (request.url.path() == "/api/token"_L1) {
                return reply(200, kToken);
            }
            const QUrlQuery query(request.url);
            const auto page = query.queryItemValue(u"page"_s).toInt();
            return reply(200, QByteArray(R"({"Records":[{"Id":%1,"BusinessId":7,"Name":"AzureAd.%2","Value":null},)"
                                         R"({"Id":99,"BusinessId":8,"Name":"AzureAd.ClientSecret","Value":"x"}],"HasNextPage":%3})")
                                  .replace("%1", QByteArray::number(page))
                                  .replace("%2", page == 1 ? "TenantId" : "ClientId")
                                  .replace("%3", page == 1 ? "true" : "false"));
        };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(), CancelToken())));
        const auto proposal = QCoro::waitFor(one->proposeMapping(u"7"_s, CancelToken()));
        QVERIFY(proposal);
        QCOMPARE(proposal->mapping().size(), 2);
        QCOMPARE(m_transport.asked.size(), 3);
        QCOMPARE(QUrlQuery(m_transport.asked.at(1).url).queryItemValue(u"BusinessSetting_Business"_s), u"7"_s);
        QCOMPARE(QUrlQuery(m_transport.asked.at(1).url).queryItemValue(u"size"_s), u"1000"_s);
    }

    void anUpdateCarriesTheWholeRecordWithItsIdInTheBody()
    {
        m_transport.answer = [](const HttpRequest &request) {
            if (request.url.path() == "/api/token"_L1) {
                return reply(200, kToken);
            }
            return byId(request, 5) ? reply(200, R"({"Id":5,"BusinessId":7,"Name":"AzureAd.Enabled","Value":"True"})")
                   : request.method == "GET"
                       ? reply(200, R"({"Records":[{"Id":5,"BusinessId":7,"Name":"AzureAd.Enabled","Value":"False"}],"HasNextPage":false})")
                       : reply(200, R"({"Status":200,"WasSuccessful":true,"Value":{"Id":5}})");
        };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(), CancelToken())));
        one->useMapping({{PortalField::Enabled, u"AzureAd.Enabled"_s}});
        PortalWrite write;
        write.values.insert(PortalField::Enabled, u"true"_s);
        QVERIFY(QCoro::waitFor(one->write(u"7"_s, write, CancelToken())));
        const auto &request = m_transport.asked.at(m_transport.asked.size() - 2);
        QCOMPARE(request.method, QByteArray("PUT"));
        QCOMPARE(request.url.path(), u"/api/sys/businesssettings"_s);
        const QJsonObject whole{{u"Id"_s, 5}, {u"BusinessId"_s, 7}, {u"Name"_s, u"AzureAd.Enabled"_s}, {u"Value"_s, u"True"_s}};
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), whole);
        QCOMPARE(header(request, "Authorization"), QByteArray("Bearer a1"));
        QVERIFY(byId(m_transport.asked.constLast(), 5));
    }

    /** What a setting's record is called and where it belongs, is asked by its id after each write. */
    void whatWasWrittenIsAskedForByItsId_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("record");
        QTest::addColumn<QString>("code");
        QTest::newRow("there") << 200 << QByteArray(R"({"Id":31,"BusinessId":7,"Name":"azuread.enabled","Value":"true"})") << QString();
        QTest::newRow("gone") << 404 << QByteArray("\"Not found\"") << u"portal.not_found"_s;
        QTest::newRow("another location's") << 200 << QByteArray(R"({"Id":31,"BusinessId":8,"Name":"AzureAd.Enabled","Value":"True"})")
                                            << u"portal.setting_missing"_s;
        QTest::newRow("another setting") << 200 << QByteArray(R"({"Id":31,"BusinessId":7,"Name":"Other","Value":"True"})") << u"portal.setting_missing"_s;
        QTest::newRow("not for this account") << 401 << QByteArray() << u"portal.unauthorized"_s;
        QTest::newRow("a page") << 200 << QByteArray("<html>") << u"portal.garbage"_s;
    }
    void whatWasWrittenIsAskedForByItsId()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, record);
        QFETCH(QString, code);
        m_transport.answer = [&](const HttpRequest &request) {
            return request.url.path() == "/api/token"_L1 ? reply(200, kToken)
                   : byId(request, 31)                   ? reply(status, record)
                   : request.method == "GET"             ? reply(200, R"({"Records":[],"HasNextPage":false})")
                                                         : reply(200, R"({"Status":200,"WasSuccessful":true,"Value":{"Id":31}})");
        };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(), CancelToken())));
        one->useMapping({{PortalField::Enabled, u"AzureAd.Enabled"_s}});
        PortalWrite write;
        write.mayCreate = true;
        write.values.insert(PortalField::Enabled, u"true"_s);
        const auto done = QCoro::waitFor(one->write(u"7"_s, write, CancelToken()));
        QCOMPARE(done ? QString() : done.error().code, code);
        const auto made = std::find_if(m_transport.asked.begin(), m_transport.asked.end(), [](const HttpRequest &request) {
            return request.method == "POST" && request.url.path() == "/api/sys/businesssettings"_L1;
        });
        QVERIFY(made != m_transport.asked.end());
        const QJsonObject row{{u"BusinessId"_s, 7}, {u"Name"_s, u"AzureAd.Enabled"_s}, {u"Value"_s, u"True"_s}};
        QCOMPARE(QJsonDocument::fromJson(made->body).object(), row);
    }

    void removingNamesTheIdInThePath()
    {
        m_transport.answer = [](const HttpRequest &request) {
            return request.url.path() == "/api/token"_L1 ? reply(200, kToken)
                   : request.method == "GET"
                       ? reply(200, R"({"Records":[{"Id":5,"BusinessId":7,"Name":"AzureAd.Enabled","Value":"False"}],"HasNextPage":false})")
                       : reply(200, R"({"Status":200,"WasSuccessful":true})");
        };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(), CancelToken())));
        one->useMapping({{PortalField::Enabled, u"AzureAd.Enabled"_s}});
        PortalWrite write;
        write.values.insert(PortalField::Enabled, std::nullopt);
        QVERIFY(QCoro::waitFor(one->write(u"7"_s, write, CancelToken())));
        const auto &request = m_transport.asked.constLast();
        QCOMPARE(request.method, QByteArray("DELETE"));
        QCOMPARE(request.url.path(), u"/api/sys/businesssettings/5"_s);
        QVERIFY(request.body.isEmpty());
        // Neither the log-in by a published application's key nor the call that only sounds like a refresh is ever used.
        for (const auto &asked : m_transport.asked) {
            QVERIFY(!asked.url.path().contains("/users/token"_L1));
        }
    }

    void whatTheAccountMayNotDoIsNamed()
    {
        m_transport.answer = [](const HttpRequest &request) { return request.url.path() == "/api/token"_L1 ? reply(200, kToken) : reply(401); };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(), CancelToken())));
        const auto proposal = QCoro::waitFor(one->proposeMapping(u"7"_s, CancelToken()));
        QVERIFY(!proposal);
        QCOMPARE(proposal.error().code, u"portal.unauthorized"_s);
    }

private:
    static bool byId(const HttpRequest &request, int id)
    {
        return request.method == "GET" && request.url.path() == u"/api/sys/businesssettings/"_s + QString::number(id);
    }
};

QTEST_GUILESS_MAIN(TestNexudusRequests)
#include "tst_nexudus_requests.moc"
