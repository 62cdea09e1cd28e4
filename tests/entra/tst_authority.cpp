// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/authority.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{
const auto kTenant = u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
const auto kOther = u"11111111-2222-3333-4444-555555555555"_s;

Integration integration(CloudKind cloud, AuthorityKind kind, const QStringList &tenants, const QString &host = {})
{
    auto result = Integration::create();
    result.cloud = cloud;
    result.authority = kind;
    result.tenants = tenants;
    result.authorityHost = host;
    return result;
}
} // namespace

class TestAuthority : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void addresses_data();
    void addresses();
    void refusals_data();
    void refusals();
    void issuers_data();
    void issuers();
    void templateFilling();
    void graphScope();
};

void TestAuthority::addresses_data()
{
    QTest::addColumn<Integration>("what");
    QTest::addColumn<QString>("discovery");
    QTest::addColumn<QString>("expectedIssuer");
    const auto row = [](const char *name, const Integration &what, const QString &discovery, const QString &issuer) {
        QTest::addRow("%s", name) << what << discovery << issuer;
    };
    row("single tenant", integration(CloudKind::Public, AuthorityKind::Tenant, {kTenant.toUpper()}),
        u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0/.well-known/openid-configuration"_s,
        u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0"_s);
    row("organizations with allow-list", integration(CloudKind::Public, AuthorityKind::Organizations, {kTenant, kOther}),
        u"https://login.microsoftonline.com/organizations/v2.0/.well-known/openid-configuration"_s, u"https://login.microsoftonline.com/{tenantid}/v2.0"_s);
    row("common", integration(CloudKind::Public, AuthorityKind::Common, {}),
        u"https://login.microsoftonline.com/common/v2.0/.well-known/openid-configuration"_s, u"https://login.microsoftonline.com/{tenantid}/v2.0"_s);
    row("consumers", integration(CloudKind::Public, AuthorityKind::Consumers, {}),
        u"https://login.microsoftonline.com/consumers/v2.0/.well-known/openid-configuration"_s,
        u"https://login.microsoftonline.com/9188040d-6c67-4c5b-b112-36a304b66dad/v2.0"_s);
    row("us government", integration(CloudKind::UsGov, AuthorityKind::Tenant, {kTenant}),
        u"https://login.microsoftonline.us/"_s + kTenant + u"/v2.0/.well-known/openid-configuration"_s,
        u"https://login.microsoftonline.us/"_s + kTenant + u"/v2.0"_s);
    row("china", integration(CloudKind::China, AuthorityKind::Organizations, {kTenant}),
        u"https://login.partner.microsoftonline.cn/organizations/v2.0/.well-known/openid-configuration"_s,
        u"https://login.partner.microsoftonline.cn/{tenantid}/v2.0"_s);
    row("china by its alias", integration(CloudKind::Custom, AuthorityKind::Tenant, {kTenant}, u"https://login.chinacloudapi.cn"_s),
        u"https://login.chinacloudapi.cn/"_s + kTenant + u"/v2.0/.well-known/openid-configuration"_s,
        u"https://login.partner.microsoftonline.cn/"_s + kTenant + u"/v2.0"_s);
    row("sovereign host", integration(CloudKind::Custom, AuthorityKind::Tenant, {kTenant}, u"https://login.sovcloud-identity.fr/"_s),
        u"https://login.sovcloud-identity.fr/"_s + kTenant + u"/v2.0/.well-known/openid-configuration"_s,
        u"https://login.sovcloud-identity.fr/"_s + kTenant + u"/v2.0"_s);
    row("external id", integration(CloudKind::Custom, AuthorityKind::Tenant, {u"contoso.onmicrosoft.com"_s}, u"https://contoso.ciamlogin.com"_s),
        u"https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0/.well-known/openid-configuration"_s,
        u"https://contoso.ciamlogin.com/contoso.onmicrosoft.com/v2.0"_s);
    row("custom with port", integration(CloudKind::Custom, AuthorityKind::Tenant, {kTenant}, u"https://127.0.0.1:8443"_s),
        u"https://127.0.0.1:8443/"_s + kTenant + u"/v2.0/.well-known/openid-configuration"_s, u"https://127.0.0.1:8443/"_s + kTenant + u"/v2.0"_s);
    row("plain http on loopback", integration(CloudKind::Custom, AuthorityKind::Common, {}, u"http://localhost:8080"_s),
        u"http://localhost:8080/common/v2.0/.well-known/openid-configuration"_s, u"http://localhost:8080/{tenantid}/v2.0"_s);
}

void TestAuthority::addresses()
{
    QFETCH(Integration, what);
    QFETCH(QString, discovery);
    QFETCH(QString, expectedIssuer);
    const auto authority = Authority::of(what);
    QVERIFY2(authority, authority ? "" : qPrintable(authority.error().code));
    QCOMPARE(authority->discoveryUrl().toString(), discovery);
    QCOMPARE(authority->issuerRule().expected, expectedIssuer);
    const auto base = discovery.section(u"/v2.0/"_s, 0, 0);
    QCOMPARE(authority->tokenUrl().toString(), base + u"/oauth2/v2.0/token"_s);
    QCOMPARE(authority->authorizeUrl().toString(), base + u"/oauth2/v2.0/authorize"_s);
    QCOMPARE(authority->keysUrl().toString(), base + u"/discovery/v2.0/keys"_s);
}

void TestAuthority::refusals_data()
{
    QTest::addColumn<Integration>("what");
    QTest::addColumn<QString>("code");
    const auto custom = [](const QString &host) { return integration(CloudKind::Custom, AuthorityKind::Tenant, {kTenant}, host); };
    QTest::addRow("no tenant") << integration(CloudKind::Public, AuthorityKind::Tenant, {}) << u"entra.authority.no_tenant"_s;
    QTest::addRow("blank tenant") << integration(CloudKind::Public, AuthorityKind::Tenant, {u" "_s}) << u"entra.authority.no_tenant"_s;
    QTest::addRow("nonsense tenant") << integration(CloudKind::Public, AuthorityKind::Tenant, {u"my tenant"_s}) << u"entra.authority.tenant_malformed"_s;
    QTest::addRow("path in tenant") << integration(CloudKind::Public, AuthorityKind::Tenant, {u"a/b.example"_s}) << u"entra.authority.tenant_malformed"_s;
    QTest::addRow("http elsewhere") << custom(u"http://login.example.com"_s) << u"entra.authority.host_insecure"_s;
    QTest::addRow("no scheme") << custom(u"login.example.com"_s) << u"entra.authority.host_malformed"_s;
    QTest::addRow("empty") << custom({}) << u"entra.authority.host_malformed"_s;
    QTest::addRow("path in host") << custom(u"https://login.example.com/tenant"_s) << u"entra.authority.host_malformed"_s;
    QTest::addRow("user info") << custom(u"https://a:b@login.example.com"_s) << u"entra.authority.host_malformed"_s;
    QTest::addRow("personal accounts in china") << integration(CloudKind::China, AuthorityKind::Common, {}) << u"entra.authority.personal_unsupported"_s;
    QTest::addRow("consumers in us gov") << integration(CloudKind::UsGov, AuthorityKind::Consumers, {}) << u"entra.authority.personal_unsupported"_s;
    QTest::addRow("external id without tenant") << integration(CloudKind::Custom, AuthorityKind::Organizations, {}, u"https://contoso.ciamlogin.com"_s)
                                                << u"entra.authority.ciam_needs_tenant"_s;
}

void TestAuthority::refusals()
{
    QFETCH(Integration, what);
    QFETCH(QString, code);
    const auto authority = Authority::of(what);
    QVERIFY(!authority);
    QCOMPARE(authority.error().code, code);
}

void TestAuthority::issuers_data()
{
    QTest::addColumn<Integration>("what");
    QTest::addColumn<QString>("issuer");
    QTest::addColumn<QString>("outcome");
    const auto tenant = integration(CloudKind::Public, AuthorityKind::Tenant, {kTenant});
    const auto domain = integration(CloudKind::Public, AuthorityKind::Tenant, {u"contoso.example"_s});
    const auto common = integration(CloudKind::Public, AuthorityKind::Common, {});
    const auto consumers = integration(CloudKind::Public, AuthorityKind::Consumers, {});
    const auto chinaAlias = integration(CloudKind::Custom, AuthorityKind::Tenant, {kTenant}, u"https://login.chinacloudapi.cn"_s);
    const auto ciam = integration(CloudKind::Custom, AuthorityKind::Tenant, {kTenant}, u"https://contoso.ciamlogin.com"_s);
    const auto custom = integration(CloudKind::Custom, AuthorityKind::Tenant, {kTenant}, u"http://127.0.0.1:8080"_s);
    const auto v2 = [](const QString &host, const QString &segment) { return u"https://"_s + host + u'/' + segment + u"/v2.0"_s; };
    const auto login = u"login.microsoftonline.com"_s;

    QTest::addRow("exact") << tenant << v2(login, kTenant) << u"exact"_s;
    QTest::addRow("template") << common << v2(login, u"{tenantid}"_s) << u"template"_s;
    QTest::addRow("consumers") << consumers << v2(login, kPersonalAccountsTenant.toString()) << u"exact"_s;
    QTest::addRow("domain resolved") << domain << v2(login, kTenant) << u"resolved"_s;
    QTest::addRow("china quirk") << chinaAlias << v2(u"login.partner.microsoftonline.cn"_s, kTenant) << u"exact"_s;
    QTest::addRow("alias in issuer") << tenant << v2(u"login.windows.net"_s, kTenant) << u"alias_host"_s;
    QTest::addRow("v1") << tenant << u"https://sts.windows.net/"_s + kTenant + u'/' << u"v1"_s;
    QTest::addRow("v1 of another") << tenant << u"https://sts.windows.net/"_s + kOther + u'/' << u"other_tenant"_s;
    QTest::addRow("external id by name") << ciam << v2(u"contoso.ciamlogin.com"_s, kTenant) << u"exact"_s;
    QTest::addRow("external id by guid") << ciam << v2(kTenant + u".ciamlogin.com"_s, kTenant) << u"resolved"_s;
    QTest::addRow("custom") << custom << u"http://127.0.0.1:8080/"_s + kTenant + u"/v2.0"_s << u"exact"_s;
    QTest::addRow("custom, other port") << custom << u"http://127.0.0.1:8081/"_s + kTenant + u"/v2.0"_s << u"other_host"_s;
    QTest::addRow("custom, other scheme") << custom << u"https://127.0.0.1:8080/"_s + kTenant + u"/v2.0"_s << u"other_host"_s;
    QTest::addRow("other tenant") << tenant << v2(login, kOther) << u"other_tenant"_s;
    QTest::addRow("other cloud") << tenant << v2(u"login.microsoftonline.us"_s, kTenant) << u"other_host"_s;
    QTest::addRow("foreign host") << tenant << v2(u"login.microsoftonline.com.evil.example"_s, kTenant) << u"other_host"_s;
    QTest::addRow("http downgrade") << tenant << u"http://login.windows.net/"_s + kTenant + u"/v2.0"_s << u"other_host"_s;
    QTest::addRow("tenant where a template must be") << common << v2(login, kTenant) << u"not_template"_s;
    QTest::addRow("template where a tenant must be") << tenant << v2(login, u"{tenantid}"_s) << u"unexpected"_s;
    QTest::addRow("no slash") << tenant << u"https://login.microsoftonline.com"_s << u"unexpected"_s;
    QTest::addRow("empty") << tenant << QString() << u"unexpected"_s;
    QTest::addRow("domain in issuer") << domain << v2(login, u"fabrikam.example"_s) << u"unexpected"_s;
}

void TestAuthority::issuers()
{
    QFETCH(Integration, what);
    QFETCH(QString, issuer);
    QFETCH(QString, outcome);
    const auto authority = Authority::of(what);
    QVERIFY(authority);
    QCOMPARE(toString(authority->issuerRule().compare(issuer)), outcome);
}

void TestAuthority::templateFilling()
{
    const auto discovered = u"https://login.microsoftonline.com/{tenantid}/v2.0"_s;
    QVERIFY(issuerMatches(discovered, u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0"_s, kTenant));
    QVERIFY(!issuerMatches(discovered, u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0"_s, kOther));
    QVERIFY(!issuerMatches(discovered, u"https://login.microsoftonline.com/"_s + kTenant + u"/v2.0/"_s, kTenant));
    QVERIFY(!issuerMatches(discovered, {}, {}));
}

void TestAuthority::graphScope()
{
    const auto scope = [](const Integration &what, const QString &discovered = {}) { return Authority::of(what)->graphScope(discovered); };
    QCOMPARE(scope(integration(CloudKind::Public, AuthorityKind::Common, {})), u"https://graph.microsoft.com/.default"_s);
    QCOMPARE(scope(integration(CloudKind::China, AuthorityKind::Organizations, {})), u"https://microsoftgraph.chinacloudapi.cn/.default"_s);
    const auto custom = integration(CloudKind::Custom, AuthorityKind::Common, {}, u"https://127.0.0.1:8443"_s);
    QCOMPARE(scope(custom), u"https://graph.microsoft.com/.default"_s);
    QCOMPARE(scope(custom, u"graph.example"_s), u"https://graph.example/.default"_s);
}

QTEST_GUILESS_MAIN(TestAuthority)
#include "tst_authority.moc"
