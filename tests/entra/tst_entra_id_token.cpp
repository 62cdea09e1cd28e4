// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "signing_key.h"

#include <entra/id_token_rules.h>

#include <QTest>

using namespace signwright;
using namespace signwright::test;
using namespace Qt::StringLiterals;

namespace
{

constexpr qint64 kNow = 1'763'900'000;
const auto kTenant = u"0f2c9d5e-7a31-4b86-9e0d-3c5b1a7f8e24"_s;
const auto kOther = u"5b1a7f8e-24c0-4d9e-8a31-0f2c9d5e7a31"_s;
const auto kPersonal = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;
const auto kClient = u"c1a7f8e2-4c0d-49e8-a310-f2c9d5e7a315"_s;

QString issuerOf(const QString &tenant, int version = 2)
{
    return version == 2 ? u"https://login.microsoftonline.com/%1/v2.0"_s.arg(tenant) : u"https://sts.windows.net/%1/"_s.arg(tenant);
}

/** Everything that decides about one token; each case spoils a part of it. */
struct Scene {
    QJsonObject claims{{u"iss"_s, issuerOf(kTenant)}, {u"aud"_s, kClient},   {u"sub"_s, u"AAAAAAAA"_s}, {u"tid"_s, kTenant},
                       {u"ver"_s, u"2.0"_s},          {u"iat"_s, kNow - 60}, {u"nbf"_s, kNow - 60},     {u"exp"_s, kNow + 3600}};
    QByteArray payload; ///< instead of the claims, as it is
    QJsonObject key;    ///< members of the key beside those of an RSA key
    EntraTokenExpectations expected;

    Scene()
    {
        expected.oidc.issuer = issuerOf(kTenant).toUtf8();
        expected.oidc.clientId = kClient.toUtf8();
        expected.tenants = {kTenant.toLatin1()};
        expected.cloudInstanceName = "microsoftonline.com";
        expected.endpointVersion = 2;
        expected.personalAccountsAllowed = false;
    }

    void templated(const QList<QByteArray> &tenants)
    {
        expected.oidc.issuer = issuerOf(u"{tenantid}"_s).toUtf8();
        expected.tenants = tenants;
    }

    void from(const QString &tenant)
    {
        claims[u"iss"_s] = issuerOf(tenant);
        claims[u"tid"_s] = tenant;
    }
};

using Spoil = std::function<void(Scene &)>;

} // namespace

Q_DECLARE_METATYPE(Spoil)

/** What Entra's tokens can have that no other provider's have: each mutation by name, and the rules that must fail, all and only these. */
class TestEntraIdToken : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void mutation_data()
    {
        QTest::addColumn<Spoil>("spoil");
        QTest::addColumn<QStringList>("failed");
        const auto row = [](const char *name, Spoil spoil, QStringList failed) { QTest::newRow(name) << spoil << failed; };
        const QByteArray tenant = kTenant.toLatin1();

        row("none", [](Scene &) {}, {});
        // issuer
        row("{tenantid} in the issuer, filled from tid", [](Scene &s) { s.templated({}); }, {});
        row("{tenantid}, a tenant that is allowed", [=](Scene &s) { s.templated({tenant}); }, {});
        row("{tenantid}, a tenant that is not allowed", [=](Scene &s) { s.templated({tenant}), s.from(kOther); }, {u"tenant_allowed"_s});
        row("{tenantid} left in the token", [](Scene &s) { s.templated({}), s.claims[u"iss"_s] = issuerOf(u"{tenantid}"_s); }, {u"iss"_s, u"tid"_s});
        row("{tenantid} and no tid", [](Scene &s) { s.templated({}), s.claims.remove(u"tid"_s); }, {u"iss"_s, u"tid"_s});
        row("{tenantid}, tid another than iss", [=](Scene &s) { s.templated({}), s.claims[u"tid"_s] = kOther; }, {u"iss"_s, u"tid"_s});
        row("issuer of another tenant", [](Scene &s) { s.from(kOther); }, {u"iss"_s, u"tenant_allowed"_s});
        row("issuer of another cloud", [](Scene &s) { s.claims[u"iss"_s] = u"https://login.microsoftonline.us/%1/v2.0"_s.arg(kTenant); }, {u"iss"_s});
        // tid
        row("tid another than iss", [](Scene &s) { s.claims[u"tid"_s] = kOther; }, {u"tid"_s, u"tenant_allowed"_s});
        row("tid absent", [](Scene &s) { s.claims.remove(u"tid"_s); }, {u"tid"_s, u"tenant_allowed"_s});
        row("tid no GUID", [](Scene &s) { s.claims[u"tid"_s] = u"contoso.example"_s; }, {u"tid"_s, u"tenant_allowed"_s});
        row("tid twice, differing in case", [](Scene &s) { s.claims[u"TID"_s] = kOther; }, {u"tid"_s});
        // the key's own issuer and cloud
        row("key of this tenant", [](Scene &s) { s.key[u"issuer"_s] = issuerOf(kTenant); }, {});
        row("key of any tenant", [](Scene &s) { s.key[u"issuer"_s] = issuerOf(u"{tenantid}"_s); }, {});
        row("key issuer of another tenant", [](Scene &s) { s.key[u"issuer"_s] = issuerOf(kOther); }, {u"key_issuer"_s});
        row("key with the issuer of personal accounts", [](Scene &s) { s.key[u"issuer"_s] = issuerOf(kPersonal); }, {u"key_issuer"_s});
        row("key of this cloud", [](Scene &s) { s.key[u"cloud_instance_name"_s] = u"microsoftonline.com"_s; }, {});
        row("cloud_instance_name of another cloud", [](Scene &s) { s.key[u"cloud_instance_name"_s] = u"microsoftonline.us"_s; }, {u"key_cloud"_s});
        // version
        row("v1 token at v2", [](Scene &s) { s.claims[u"ver"_s] = u"1.0"_s, s.claims[u"iss"_s] = issuerOf(kTenant, 1); }, {u"iss"_s, u"ver"_s});
        row("v2 token at v1", [](Scene &s) { s.expected.endpointVersion = 1, s.expected.oidc.issuer = issuerOf(kTenant, 1).toUtf8(); }, {u"iss"_s, u"ver"_s});
        row("v1 token at v1",
            [](Scene &s) {
                s.expected.endpointVersion = 1;
                s.expected.oidc.issuer = issuerOf(kTenant, 1).toUtf8();
                s.claims[u"ver"_s] = u"1.0"_s, s.claims[u"iss"_s] = issuerOf(kTenant, 1);
            },
            {});
        row("ver absent", [](Scene &s) { s.claims.remove(u"ver"_s); }, {u"ver"_s});
        row("ver a number", [](Scene &s) { s.claims[u"ver"_s] = 2; }, {u"ver"_s});
        // accounts
        row("guest", [](Scene &s) { s.claims[u"idp"_s] = u"https://sts.windows.net/%1/"_s.arg(kOther); }, {});
        row("personal account, none allowed", [](Scene &s) { s.templated({}), s.from(kPersonal); }, {u"personal_account"_s});
        row("personal account, allowed", [](Scene &s) { s.templated({}), s.from(kPersonal), s.expected.personalAccountsAllowed = true; }, {});
        row("personal account as guest of the tenant", [](Scene &s) { s.claims[u"idp"_s] = u"live.com"_s; }, {});
        row("consumers: the issuer of personal accounts",
            [](Scene &s) {
                s.expected.oidc.issuer = issuerOf(kPersonal).toUtf8();
                s.expected.tenants = {kPersonal.toLatin1()};
                s.expected.personalAccountsAllowed = true;
                s.from(kPersonal);
            },
            {});
        // what comes too many or not at all is no fault of the token
        row("groups overage", [](Scene &s) { s.claims[u"_claim_names"_s] = QJsonObject{{u"groups"_s, u"src1"_s}}; }, {});
        row("no email", [](Scene &s) { s.claims.remove(u"email"_s); }, {});
        // clocks: 300 s of skew (Microsoft.IdentityModel's default)
        row("expired 299 s ago", [](Scene &s) { s.claims[u"exp"_s] = kNow - 299; }, {});
        row("expired 301 s ago", [](Scene &s) { s.claims[u"exp"_s] = kNow - 301; }, {u"exp"_s});
        row("valid in 299 s", [](Scene &s) { s.claims[u"nbf"_s] = s.claims[u"iat"_s] = kNow + 299; }, {});
        row("valid in 301 s", [](Scene &s) { s.claims[u"nbf"_s] = s.claims[u"iat"_s] = kNow + 301; }, {u"nbf"_s, u"iat"_s});
        row("a claim twice", [](Scene &s) { s.payload = "{\"tid\":\"" + kTenant.toLatin1() + "\",\"tid\":\"" + kOther.toLatin1() + "\"}"; },
            {u"claims_json"_s});
    }

    void mutation()
    {
        QFETCH(Spoil, spoil);
        QFETCH(QStringList, failed);
        Scene scene;
        spoil(scene);
        auto jwk = m_key.jwk();
        for (auto it = scene.key.begin(); it != scene.key.end(); ++it) {
            jwk[it.key()] = it.value();
        }
        const auto keys = KeySet::parse(keySetJson({jwk}));
        QVERIFY(keys);
        const auto token = scene.payload.isEmpty() ? m_key.token(scene.claims) : m_key.sign("{\"alg\":\"RS256\",\"kid\":\"k1\"}", scene.payload);
        const auto report = validateEntraIdToken(token, *keys, scene.expected, QDateTime::fromSecsSinceEpoch(kNow, Qt::UTC));
        QStringList seen;
        const auto failures = report.failures();
        for (const auto &failure : failures) {
            seen.append(failure.rule);
            QVERIFY2(failure.expected != failure.found, qPrintable(failure.rule)); // the two values that were compared
        }
        failed.sort();
        seen.sort();
        QCOMPARE(seen.join(u' '), failed.join(u' '));
        QCOMPARE(report.isValid(), failed.isEmpty());
    }

    void notes_data()
    {
        QTest::addColumn<QJsonObject>("claims");
        QTest::addColumn<QString>("codes");
        const auto row = [](const char *name, QJsonObject more, QString codes) {
            QJsonObject claims{{u"iss"_s, issuerOf(kTenant)}, {u"tid"_s, kTenant}, {u"ver"_s, u"2.0"_s}, {u"email"_s, u"ada@contoso.example"_s}};
            for (auto it = more.begin(); it != more.end(); ++it) {
                claims[it.key()] = it.value();
            }
            QTest::newRow(name) << claims << codes;
        };
        row("member", {}, {});
        row("member, idp as iss", {{u"idp"_s, issuerOf(kTenant)}}, {});
        row("guest by idp", {{u"idp"_s, issuerOf(kOther)}}, u"guest"_s);
        row("guest by acct", {{u"acct"_s, 1}}, u"guest"_s);
        row("guest from a personal account", {{u"idp"_s, u"live.com"_s}}, u"guest"_s);
        row("personal account", {{u"tid"_s, kPersonal}}, u"personal_account"_s);
        row("groups overage", {{u"_claim_names"_s, QJsonObject{{u"groups"_s, u"src1"_s}}}}, u"groups_overage"_s);
        row("groups overage, implicit", {{u"hasgroups"_s, u"true"_s}}, u"groups_overage"_s);
        row("no email", {{u"email"_s, QJsonValue()}}, u"no_email"_s);
        row("email unverified", {{u"xms_edov"_s, false}}, u"email_unverified"_s);
        row("v1", {{u"ver"_s, u"1.0"_s}}, u"v1_token"_s);
    }

    void notes()
    {
        QFETCH(QJsonObject, claims);
        QFETCH(QString, codes);
        QStringList seen;
        const auto notes = entraTokenNotes(claims);
        for (const auto &note : notes) {
            seen.append(note.code);
        }
        QCOMPARE(seen.join(u' '), codes);
    }

private:
    SigningKey m_key = SigningKey::rsa("k1");
};

QTEST_GUILESS_MAIN(TestEntraIdToken)
#include "tst_entra_id_token.moc"
