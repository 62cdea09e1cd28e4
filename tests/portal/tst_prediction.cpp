// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/prediction.h>

#include <QJsonObject>
#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

/** What each portal does with a person whose token is good, by the rules that portal has. */
class TestPrediction : public QObject
{
    Q_OBJECT

    static constexpr auto kTenant = "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_L1;

    static QJsonObject token(const QString &tenant, const QString &email = u"anna@contoso.example"_s)
    {
        QJsonObject claims{{u"iss"_s, QString(u"https://login.microsoftonline.com/"_s + tenant + u"/v2.0"_s)},
                           {u"preferred_username"_s, u"anna@contoso.example"_s}};
        if (!email.isEmpty()) {
            claims.insert(u"email"_s, email);
        }
        return claims;
    }

    static Integration integration(const QString &kind, AuthorityKind authority, const QStringList &tenants)
    {
        auto made = Integration::create();
        made.portal.kind = kind;
        made.authority = authority;
        made.tenants = tenants;
        return made;
    }

    static QStringList codes(const QList<PortalNotice> &notices)
    {
        QStringList all;
        for (const auto &notice : notices) {
            all << notice.code;
        }
        return all;
    }

private Q_SLOTS:
    void reflex_data()
    {
        QTest::addColumn<AuthorityKind>("authority");
        QTest::addColumn<QStringList>("tenants");
        QTest::addColumn<QString>("tokenTenant");
        QTest::addColumn<QString>("expected");
        const QString tenant(kTenant);
        const auto other = u"11111111-2222-3333-4444-555555555555"_s;
        const auto personal = u"9188040d-6c67-4c5b-b112-36a304b66dad"_s;
        QTest::newRow("own tenant") << AuthorityKind::Tenant << QStringList{tenant} << tenant << u"portal.reflex.let_in"_s;
        QTest::newRow("foreign tenant") << AuthorityKind::Tenant << QStringList{tenant} << other << u"portal.reflex.turned_away"_s;
        QTest::newRow("listed") << AuthorityKind::Organizations << QStringList{other, tenant} << tenant << u"portal.reflex.let_in"_s;
        QTest::newRow("not listed") << AuthorityKind::Common << QStringList{other} << tenant << u"portal.reflex.turned_away"_s;
        QTest::newRow("empty list") << AuthorityKind::Common << QStringList{} << tenant << u"portal.reflex.nobody"_s;
        QTest::newRow("a blank before it") << AuthorityKind::Organizations << QStringList{other, u' ' + tenant} << tenant << u"portal.reflex.turned_away"_s;
        QTest::newRow("capital letters") << AuthorityKind::Organizations << QStringList{tenant.toUpper()} << tenant << u"portal.reflex.turned_away"_s;
        QTest::newRow("a domain name") << AuthorityKind::Organizations << QStringList{u"contoso.com"_s} << tenant << u"portal.reflex.turned_away"_s;
        QTest::newRow("personal account") << AuthorityKind::Consumers << QStringList{} << personal << u"portal.reflex.let_in"_s;
        QTest::newRow("personal account, not listed") << AuthorityKind::Common << QStringList{tenant} << personal << u"portal.reflex.turned_away"_s;
    }
    void reflex()
    {
        QFETCH(AuthorityKind, authority);
        QFETCH(QStringList, tenants);
        QFETCH(QString, tokenTenant);
        QFETCH(QString, expected);
        const auto notices = codes(predictSignIn(integration(u"reflex"_s, authority, tenants), token(tokenTenant)));
        QVERIFY2(notices.contains(expected), qPrintable(notices.join(u' ')));
        QCOMPARE(notices.contains(u"portal.reflex.let_in"_s), expected == u"portal.reflex.let_in"_s);
    }

    void theTrapsOfTheListAreNamed()
    {
        const auto notices =
            codes(predictSignIn(integration(u"reflex"_s, AuthorityKind::Organizations, {u"contoso.com"_s, QString(kTenant)}), token(QString(kTenant))));
        QVERIFY(notices.contains(u"portal.reflex.entry_never_matches"_s));
        QVERIFY(notices.contains(u"portal.reflex.let_in"_s));
        QVERIFY(notices.contains(u"portal.reflex.audience_unchecked"_s));
    }

    void aV1IssuerIsTurnedAway()
    {
        auto claims = token(QString(kTenant));
        claims.insert(u"iss"_s, QString(u"https://sts.windows.net/"_s + kTenant + u'/'));
        QVERIFY(codes(predictSignIn(integration(u"reflex"_s, AuthorityKind::Tenant, {QString(kTenant)}), claims)).contains(u"portal.reflex.turned_away"_s));
    }

    void nexudus()
    {
        auto one = integration(u"nexudus"_s, AuthorityKind::Tenant, {QString(kTenant)});
        one.options.createUsers = true;
        QCOMPARE(codes(predictSignIn(one, token(QString(kTenant)))), QStringList{u"portal.nexudus.created_if_unknown"_s});
        one.options.createUsers = false;
        QCOMPARE(codes(predictSignIn(one, token(QString(kTenant)))), QStringList{u"portal.nexudus.refused_if_unknown"_s});
        QVERIFY(!predictSignIn(one, token(QString(kTenant))).constFirst().alarm);
        one.options.preventPassword = true; // an unknown person has no way in at all
        const auto locked = predictSignIn(one, token(QString(kTenant)));
        QVERIFY(locked.constFirst().alarm);
        QVERIFY(codes(locked).contains(u"portal.nexudus.straight_to_microsoft"_s));
        QVERIFY(codes(predictSignIn(one, token(QString(kTenant), {}))).contains(u"portal.nexudus.no_email"_s));
    }

    void whatIsNotKnownIsNotGuessed()
    {
        QVERIFY(predictSignIn(integration(u"other"_s, AuthorityKind::Tenant, {QString(kTenant)}), token(QString(kTenant))).isEmpty());
    }

    void actualKnowsPeopleByTheirAddress()
    {
        const auto one = integration(u"actual"_s, AuthorityKind::Tenant, {kTenant});
        const auto known = predictSignIn(one, token(kTenant));
        QCOMPARE(codes(known), QStringList{u"portal.actual.known_as"_s});
        QCOMPARE(known.first().params.value(u"email"_s).toString(), u"anna@contoso.example"_s);
        const auto unknown = predictSignIn(one, token(kTenant, {}));
        QCOMPARE(codes(unknown), QStringList{u"portal.actual.no_email"_s});
        QVERIFY(unknown.first().alarm);
    }

    void grafanaComparesTheTenantAndTheAddress()
    {
        auto one = integration(u"grafana"_s, AuthorityKind::Tenant, {kTenant});
        one.options.createUsers = false;
        auto claims = token(kTenant);
        QCOMPARE(codes(predictSignIn(one, claims)), QStringList{u"portal.grafana.turned_away"_s}); // no `tid` at all
        claims.insert(u"tid"_s, kTenant);
        QCOMPARE(codes(predictSignIn(one, claims)), QStringList{u"portal.grafana.refused_if_unknown"_s});
        one.options.createUsers = true;
        const auto made = predictSignIn(one, claims);
        QCOMPARE(codes(made), QStringList{u"portal.grafana.made_if_unknown"_s});
        QCOMPARE(made.first().params.value(u"email"_s).toString(), u"anna@contoso.example"_s);
        claims.remove(u"email"_s);
        QCOMPARE(codes(predictSignIn(one, claims)), QStringList{u"portal.grafana.made_if_unknown"_s}); // the user name stands in
        claims.remove(u"preferred_username"_s);
        QCOMPARE(codes(predictSignIn(one, claims)), QStringList{u"portal.grafana.no_email"_s});
        one.tenants = {u"11111111-2222-3333-4444-555555555555"_s};
        QVERIFY(predictSignIn(one, claims).constFirst().alarm);
    }

    void keycloakAsksMicrosoftGraph()
    {
        const auto one = integration(u"keycloak"_s, AuthorityKind::Tenant, {kTenant});
        QCOMPARE(codes(predictSignIn(one, token(kTenant))), QStringList{u"portal.keycloak.asks_graph"_s});
    }
};

QTEST_GUILESS_MAIN(TestPrediction)
#include "tst_prediction.moc"
