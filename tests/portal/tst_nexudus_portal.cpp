// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "nexudus/nexudus_mapping.h"
#include "nexudus/nexudus_reply.h"
#include "practice_nexudus.h"

#include <QTest>

#include <array>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/** The adapter against every shape of answer that Nexudus' documents show. */
class TestNexudusPortal : public QObject
{
    Q_OBJECT

    static Status enter(Portal &portal, PortalCredentials credentials) { return QCoro::waitFor(portal.authenticate(std::move(credentials), CancelToken())); }

private Q_SLOTS:
    void replyShapes_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("code");
        QTest::addColumn<QString>("message");
        QTest::newRow("envelope") << 200
                                  << QByteArray(
                                         "{\"Status\":200,\"Message\":\"The record was successfully updated.\",\"Value\":{\"Id\":1},\"WasSuccessful\":true}")
                                  << QString() << QString();
        QTest::newRow("400 with inner 500")
            << 400
            << QByteArray("{\"Status\":500,\"Message\":\"x\",\"WasSuccessful\":false,\"Errors\":[{\"Message\":\"is required\",\"PropertyName\":\"Name\"}]}")
            << u"portal.refused"_s << u"Name: is required"_s;
        QTest::newRow("200 but not successful") << 200 << QByteArray("{\"Status\":500,\"Message\":\"no\",\"WasSuccessful\":false}") << u"portal.refused"_s
                                                << u"no"_s;
        QTest::newRow("bare string 404") << 404 << QByteArray("\"Not found\"") << u"portal.not_found"_s << QString();
        QTest::newRow("only Message 500") << 500 << QByteArray("{\"Message\":\"An error has occurred.\"}") << u"portal.server"_s << QString();
        QTest::newRow("empty 401") << 401 << QByteArray() << u"portal.unauthorized"_s << QString();
        QTest::newRow("empty 200") << 200 << QByteArray() << QString() << QString();
        QTest::newRow("bare string 200") << 200 << QByteArray("\"ok\"") << QString() << QString();
        QTest::newRow("HTML 200") << 200 << QByteArray("<html>") << u"portal.garbage"_s << QString();
        QTest::newRow("redirect") << 302 << QByteArray() << u"portal.garbage"_s << QString();
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
        const auto error = NexudusReply::errorOf(reply, u"x"_s);
        QCOMPARE(error ? error->code : QString(), code);
        if (!message.isEmpty()) {
            QCOMPARE(error->params.value(u"message"_s).toString(), message);
        }
    }

    void logsInAndListsLocations()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        QVERIFY(!portal->refreshSecret().isEmpty());
        const auto targets = QCoro::waitFor(portal->listTargets(CancelToken()));
        QVERIFY(targets);
        QCOMPARE(targets->size(), 2);
        QCOMPARE(targets->at(0).id, practice.target);
        QVERIFY(targets->at(0).hosts.contains(u"kalkio.spaces.nexudus.com"_s));
        QVERIFY(targets->at(0).hosts.contains(u"members.kalkio.practice.example"_s));
    }

    void twoFactorIsAskedForByName()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        auto credentials = practice.credentials(u"credentials_with_totp"_s);
        credentials.totp.clear();
        const auto refused = enter(*portal, std::move(credentials));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"portal.totp_needed"_s);
        QVERIFY(enter(*portal, practice.credentials(u"credentials_with_totp"_s)));
    }

    void wrongPasswordIsNamed()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        auto credentials = practice.credentials();
        credentials.password = ClientSecret::fromUtf8("wrong");
        const auto refused = enter(*portal, std::move(credentials));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"portal.unauthorized"_s);
    }

    void anEarlierSessionGoesOn()
    {
        PracticeNexudus practice;
        const auto first = practice.adapter();
        QVERIFY(enter(*first, practice.credentials()));
        PortalCredentials again;
        again.username = practice.credentials().username;
        again.token = first->refreshSecret();
        const auto second = practice.adapter();
        QVERIFY(enter(*second, std::move(again)));
        QVERIFY(QCoro::waitFor(second->listTargets(CancelToken())));
    }

    void anExpiredTokenIsRefreshedInTheMiddle()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        practice.portal.failRequest(1, u"401"_s);
        QVERIFY(QCoro::waitFor(portal->listTargets(CancelToken())));
    }

    void throttlingIsHonoured()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        practice.portal.failRequest(1, u"409"_s);
        QVERIFY(QCoro::waitFor(portal->listTargets(CancelToken())));
    }

    void sevenNamesAreFound()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        const auto proposal = QCoro::waitFor(portal->proposeMapping(practice.target, CancelToken()));
        QVERIFY(proposal);
        QVERIFY2(proposal->missing.isEmpty(), "all seven");
        const auto mapping = proposal->mapping();
        QCOMPARE(mapping.value(PortalField::TenantId), u"Practice.AzureAd.TenantId"_s);
        QCOMPARE(mapping.value(PortalField::ClientId), u"Practice.AzureAd.ClientId"_s);
        QCOMPARE(mapping.value(PortalField::ClientSecret), u"Practice.AzureAd.ClientSecret"_s);
        QCOMPARE(mapping.value(PortalField::CreateUsers), u"Practice.AzureAd.CreateNewUsers"_s);
        QCOMPARE(mapping.value(PortalField::PreventPassword), u"Practice.AzureAd.PreventPasswordLogin"_s);
        QCOMPARE(mapping.value(PortalField::ButtonLabel), u"Practice.AzureAd.ButtonLabel"_s);
        QCOMPARE(mapping.value(PortalField::Enabled), u"Practice.AzureAd.Enabled"_s);
    }

    void otherNamingStylesAreFoundToo_data()
    {
        QTest::addColumn<QStringList>("names");
        QTest::newRow("dotted AD") << QStringList{u"Sso.AD.Enabled"_s,     u"Sso.AD.TenantId"_s,        u"Sso.AD.ClientId"_s, u"Sso.AD.Secret"_s,
                                                  u"Sso.AD.CreateUsers"_s, u"Sso.AD.DisablePassword"_s, u"Sso.AD.Label"_s};
        QTest::newRow("ActiveDirectory") << QStringList{
            u"ActiveDirectory.IsEnabled"_s,       u"ActiveDirectory.DirectoryId"_s,       u"ActiveDirectory.ApplicationId"_s, u"ActiveDirectory.ClientSecret"_s,
            u"ActiveDirectory.AutoCreateUsers"_s, u"ActiveDirectory.ForcePasswordless"_s, u"ActiveDirectory.ButtonText"_s};
    }
    void otherNamingStylesAreFoundToo()
    {
        QFETCH(QStringList, names);
        QList<NexudusName> candidates;
        for (const auto &name : names) {
            candidates.append({name, NexudusName::Shape::Empty});
        }
        const QList<PortalField> order{PortalField::Enabled,     PortalField::TenantId,        PortalField::ClientId,   PortalField::ClientSecret,
                                       PortalField::CreateUsers, PortalField::PreventPassword, PortalField::ButtonLabel};
        const auto mapping = proposeNexudusMapping(candidates, order).mapping();
        for (qsizetype i = 0; i < order.size(); ++i) {
            QCOMPARE(mapping.value(order.at(i)), names.at(i));
        }
    }

    void b2cIsNotOurs()
    {
        const auto proposal = proposeNexudusMapping({{u"AzureAdB2C.TenantId"_s, NexudusName::Shape::Guid}}, {PortalField::TenantId});
        QVERIFY(proposal.rows.isEmpty());
        QVERIFY(proposal.missing == QList<PortalField>{PortalField::TenantId});
    }

    void twoOfAKindAreForTheAdminToJudge()
    {
        const auto proposal = proposeNexudusMapping({{u"AzureAd.TenantId"_s, NexudusName::Shape::Guid}, {u"AzureAdOld.TenantId"_s, NexudusName::Shape::Guid}},
                                                    {PortalField::TenantId});
        QVERIFY(proposal.rows.at(0).confidence < 0.7);
        QCOMPARE(proposal.rows.at(0).others.size(), 1);
    }

    void beforeAndAfterTellTheName()
    {
        const auto of = [](const QList<std::array<QString, 3>> &rows) {
            SettingsSnapshot snapshot;
            for (const auto &[name, value, savedAt] : rows) {
                snapshot.marks.insert(name, {value.toUtf8(), savedAt});
            }
            return snapshot;
        };
        const auto before = of({{u"a"_s, u"1"_s, u"t1"_s}, {u"b"_s, u"2"_s, u"t1"_s}, {u"gone"_s, u"3"_s, u"t1"_s}});
        const auto changed = difference(before, of({{u"a"_s, u"1"_s, u"t2"_s}, {u"b"_s, u"3"_s, u"t2"_s}, {u"c"_s, {}, {}}}));
        QCOMPARE(changed.names, (QStringList{u"b"_s, u"c"_s}));
        QVERIFY(!changed.onlySaved);
        const auto saved = difference(before, of({{u"a"_s, u"1"_s, u"t2"_s}, {u"b"_s, u"2"_s, u"t1"_s}}));
        QCOMPARE(saved.names, QStringList{u"a"_s});
        QVERIFY(saved.onlySaved);
        QVERIFY(difference(before, before).names.isEmpty());
    }

    void aSnapshotTellsValuesApartAndHoldsNone()
    {
        PracticeNexudus practice;
        const auto rows = practice.portal.rows(practice.target.toInt());
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        const auto first = QCoro::waitFor(portal->snapshot(practice.target, CancelToken()));
        QVERIFY(first);
        QCOMPARE(first->marks.keys(), rows.keys());
        const auto mark = [&first](const QString &name) { return first->marks.value(u"Practice.AzureAd."_s + name).value; };
        QCOMPARE(mark(u"CreateNewUsers"_s), mark(u"Enabled"_s)); // both True
        QVERIFY(mark(u"PreventPasswordLogin"_s) != mark(u"Enabled"_s));
        for (auto it = first->marks.begin(); it != first->marks.end(); ++it) {
            QCOMPARE(it->value.size(), 32); // a hash, whatever the length of the value
        }
        const auto other = practice.adapter();
        QVERIFY(enter(*other, practice.credentials()));
        const auto second = QCoro::waitFor(other->snapshot(practice.target, CancelToken()));
        QVERIFY(second->marks.first().value != first->marks.first().value); // nobody can look values up by their marks
    }

    void whatAPersonFoundIsSettled()
    {
        MappingProposal proposal;
        proposal.rows = {
            {PortalField::TenantId, u"A"_s, 0.95, {u"B"_s}}, {PortalField::ClientId, u"C"_s, 0.95, {}}, {PortalField::ButtonLabel, u"D"_s, 0.95, {}}};
        proposal.missing = {PortalField::Enabled};
        proposal.settle(PortalField::Enabled, u"c"_s); // was taken for the client ID
        QVERIFY(proposal.missing == QList<PortalField>{PortalField::ClientId});
        QCOMPARE(proposal.mapping().value(PortalField::Enabled), u"c"_s);
        proposal.settle(PortalField::ButtonLabel, u"A"_s); // was the first guess for the tenant
        QCOMPARE(proposal.mapping().value(PortalField::TenantId), u"B"_s);
        QVERIFY(proposal.rows.at(0).confidence < MappingProposal::kSure);
        QCOMPARE(proposal.rows.constLast().others, QStringList{u"D"_s});
        QCOMPARE(proposal.rows.size(), 3);
    }

    void nothingIsMadeUnasked()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        portal->useMapping({{PortalField::ButtonLabel, u"Practice.AzureAd.NewThing"_s}});
        const auto before = practice.portal.rows(practice.target.toInt());
        PortalWrite write;
        write.values.insert(PortalField::ButtonLabel, u"Go"_s);
        const auto refused = QCoro::waitFor(portal->write(practice.target, write, CancelToken()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().code, u"portal.setting_missing"_s);
        QCOMPARE(practice.portal.rows(practice.target.toInt()), before);
        write.mayCreate = true;
        QVERIFY(QCoro::waitFor(portal->write(practice.target, write, CancelToken())));
        QCOMPARE(practice.portal.rows(practice.target.toInt()).value(u"Practice.AzureAd.NewThing"_s), u"Go"_s);
    }

    void otherLocationIsNotTouched()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        portal->useMapping(QCoro::waitFor(portal->proposeMapping(practice.target, CancelToken()))->mapping());
        const auto other = practice.portal.rows(practice.target.toInt() + 1);
        PortalWrite write;
        write.values.insert(PortalField::ButtonLabel, u"Go"_s);
        QVERIFY(QCoro::waitFor(portal->write(practice.target, write, CancelToken())));
        QCOMPARE(practice.portal.rows(practice.target.toInt() + 1), other);
    }

    void aSecretInPublicIsAnAlarm()
    {
        PracticeNexudus practice;
        practice.portal.setFaults({u"portal_secret_public"_s});
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        portal->useMapping(QCoro::waitFor(portal->proposeMapping(practice.target, CancelToken()))->mapping());
        PortalWrite write;
        write.values.insert(PortalField::ClientSecret, QString());
        write.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret-canary"));
        QVERIFY(QCoro::waitFor(portal->write(practice.target, write, CancelToken())));
        const auto notices = QCoro::waitFor(portal->lookFromOutside(practice.target, Integration::create(), CancelToken()));
        QVERIFY(notices);
        QVERIFY(std::any_of(notices->begin(), notices->end(), [](const auto &n) { return n.code == "portal.outside.secret_visible"_L1 && n.alarm; }));
        // What was said over the wire is in the trace; what it was is not.
        QVERIFY(!practice.trace.isEmpty());
        for (const auto &observation : practice.trace.observations()) {
            QVERIFY(!QString::fromUtf8(QJsonDocument(observation.facts).toJson()).contains("canary"_L1));
            QVERIFY(observation.text.isEmpty());
        }
    }

    void aMaskedSecretIsKnownToBeThere()
    {
        PracticeNexudus practice;
        const auto portal = practice.adapter();
        QVERIFY(enter(*portal, practice.credentials()));
        portal->useMapping(QCoro::waitFor(portal->proposeMapping(practice.target, CancelToken()))->mapping());
        PortalWrite write;
        write.values.insert(PortalField::ClientSecret, QString());
        write.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret"));
        QVERIFY(QCoro::waitFor(portal->write(practice.target, write, CancelToken())));
        practice.portal.setFaults({u"portal_secret_masked"_s});
        const auto settings = QCoro::waitFor(portal->read(practice.target, CancelToken()));
        QVERIFY(settings);
        QVERIFY(settings->values.value(PortalField::ClientSecret).secretSet);
        QVERIFY(settings->values.value(PortalField::ClientSecret).masked);
        QVERIFY(!settings->secret);
    }
};

QTEST_GUILESS_MAIN(TestNexudusPortal)
#include "tst_nexudus_portal.moc"
