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
            return request.method == "GET" ? reply(200, R"({"Records":[{"Id":5,"BusinessId":7,"Name":"AzureAd.Enabled","Value":"False"}],"HasNextPage":false})")
                                           : reply(200, R"({"Status":200,"WasSuccessful":true,"Value":{"Id":5}})");
        };
        const auto one = portal();
        QVERIFY(QCoro::waitFor(one->authenticate(person(), CancelToken())));
        one->useMapping({{PortalField::Enabled, u"AzureAd.Enabled"_s}});
        PortalWrite write;
        write.values.insert(PortalField::Enabled, u"true"_s);
        QVERIFY(QCoro::waitFor(one->write(u"7"_s, write, CancelToken())));
        const auto &request = m_transport.asked.constLast();
        QCOMPARE(request.method, QByteArray("PUT"));
        QCOMPARE(request.url.path(), u"/api/sys/businesssettings"_s);
        const QJsonObject whole{{u"Id"_s, 5}, {u"BusinessId"_s, 7}, {u"Name"_s, u"AzureAd.Enabled"_s}, {u"Value"_s, u"True"_s}};
        QCOMPARE(QJsonDocument::fromJson(request.body).object(), whole);
        QCOMPARE(header(request, "Authorization"), QByteArray("Bearer a1"));
    }
};

QTEST_GUILESS_MAIN(TestNexudusRequests)
#include "tst_nexudus_requests.moc"
