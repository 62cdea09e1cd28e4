// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/integration.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{
QJsonObject example()
{
    return QJsonDocument::fromJson(
               QByteArray("{ 'schema': 1, 'name': 'Kalkio Spaces',"
                          "'portal': { 'kind': 'nexudus', 'address': 'https://kalkio.spaces.example', 'target': '1378', 'colour': 'green' },"
                          "'cloud': 'public', 'authority': 'tenant', 'tenants': ['0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7'],"
                          "'client_id': '5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11',"
                          "'redirect_uris': ['https://spaces.example/authorization-code/callback'],"
                          "'secret': { 'expires_on': '2027-05-01', 'hint': 'q8~' },"
                          "'options': { 'create_users': false, 'prevent_password': true, 'button_label': 'Go' },"
                          "'note': {'kept': [1, 2]} }")
                   .replace('\'', '"'))
        .object(); // moc does not get over a raw string
}

QByteArray bytes(const QJsonObject &object)
{
    return QJsonDocument(object).toJson();
}
} // namespace

class TestIntegration : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void readsEveryMember()
    {
        const auto integration = Integration::fromJson(bytes(example()));
        QVERIFY(integration);
        QCOMPARE(integration->name, u"Kalkio Spaces"_s);
        QCOMPARE(integration->portal.kind, u"nexudus"_s);
        QCOMPARE(integration->tenants.size(), 1);
        QCOMPARE(integration->secret.expiresOn, QDate(2027, 5, 1));
        QVERIFY(!integration->options.createUsers);
        QVERIFY(integration->options.preventPassword);
    }

    void unknownMembersSurviveAtAnyDepth()
    {
        const auto integration = Integration::fromJson(bytes(example()));
        const auto again = QJsonDocument::fromJson(integration->toJson()).object();
        QCOMPARE(again.value(u"note"_s), example().value(u"note"_s));
        QCOMPARE(again.value(u"portal"_s).toObject().value(u"colour"_s).toString(), u"green"_s);
        const auto twice = Integration::fromJson(integration->toJson());
        QCOMPARE(twice->toJson(), integration->toJson());
    }

    void namesTheFault_data()
    {
        QTest::addColumn<QJsonObject>("file");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("pointer");
        const auto with = [](auto change) {
            auto object = example();
            change(object);
            return object;
        };
        QTest::newRow("no name") << with([](auto &o) { o.remove("name"_L1); }) << u"model.integration.member_missing"_s << u"/name"_s;
        QTest::newRow("no portal kind") << with([](auto &o) {
            o["portal"_L1] = QJsonObject{{u"target"_s, u"1"_s}};
        }) << u"model.integration.member_missing"_s
                                        << u"/portal/kind"_s;
        QTest::newRow("portal is text") << with([](auto &o) { o["portal"_L1] = u"nexudus"_s; }) << u"model.integration.member_type"_s << u"/portal"_s;
        QTest::newRow("tenant is number") << with([](auto &o) { o["tenants"_L1] = QJsonArray{1}; }) << u"model.integration.member_type"_s << u"/tenants/0"_s;
        QTest::newRow("two tenants") << with([](auto &o) {
            o["tenants"_L1] = QJsonArray{u"a"_s, u"b"_s};
        }) << u"model.integration.member_value"_s
                                     << u"/tenants"_s;
        QTest::newRow("cloud unknown") << with([](auto &o) { o["cloud"_L1] = u"moon"_s; }) << u"model.integration.member_value"_s << u"/cloud"_s;
        QTest::newRow("authority unknown") << with([](auto &o) { o["authority"_L1] = u"all"_s; }) << u"model.integration.member_value"_s << u"/authority"_s;
        QTest::newRow("custom without host") << with([](auto &o) { o["cloud"_L1] = u"custom"_s; }) << u"model.integration.member_missing"_s
                                             << u"/authority_host"_s;
        QTest::newRow("flag as text") << with([](auto &o) {
            o["options"_L1] = QJsonObject{{u"create_users"_s, u"yes"_s}};
        }) << u"model.integration.member_type"_s
                                      << u"/options/create_users"_s;
        QTest::newRow("date") << with([](auto &o) {
            o["secret"_L1] = QJsonObject{{u"expires_on"_s, u"soon"_s}};
        }) << u"model.integration.member_value"_s
                              << u"/secret/expires_on"_s;
        QTest::newRow("schema text") << with([](auto &o) { o["schema"_L1] = u"1"_s; }) << u"model.integration.member_type"_s << u"/schema"_s;
    }
    void namesTheFault()
    {
        QFETCH(QJsonObject, file);
        QFETCH(QString, code);
        QFETCH(QString, pointer);
        const auto integration = Integration::fromJson(bytes(file));
        QVERIFY(!integration);
        QCOMPARE(integration.error().code, code);
        QCOMPARE(integration.error().params.value(u"pointer"_s).toString(), pointer);
    }

    void refusesWhatIsNoFile_data()
    {
        QTest::addColumn<QByteArray>("file");
        QTest::addColumn<QString>("code");
        QTest::newRow("empty") << QByteArray() << u"model.integration.not_json"_s;
        QTest::newRow("cut") << bytes(example()).left(200) << u"model.integration.not_json"_s;
        QTest::newRow("array") << QByteArray("[]") << u"model.integration.member_type"_s;
        QTest::newRow("schema 2") << QByteArray("{\"schema\":2}") << u"model.integration.schema"_s;
        QTest::newRow("too large") << QByteArray(2 * 1024 * 1024, ' ') << u"model.integration.too_large"_s;
        QTest::newRow("deep") << QByteArray(100000, '[') << u"model.integration.not_json"_s;
        QTest::newRow("invalid UTF-8") << QByteArray("{\"schema\":1,\"name\":\"\xff\xfe\"}") << u"model.integration.not_json"_s;
    }
    void refusesWhatIsNoFile()
    {
        QFETCH(QByteArray, file);
        QFETCH(QString, code);
        const auto integration = Integration::fromJson(file);
        QVERIFY(!integration);
        QCOMPARE(integration.error().code, code);
    }

    void aDraftMayLackEverything()
    {
        const auto draft = Integration::draftFromJson("{}");
        QVERIFY(draft);
        QVERIFY(!draft->id.isEmpty());
        QCOMPARE(Integration::draftFromJson(draft->toJson())->id, draft->id);
    }
};

QTEST_APPLESS_MAIN(TestIntegration)
#include "tst_integration.moc"
