// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <workflow/support_case.h>

#include <diagnosis/diagnose.h>
#include <store/integration_store.h>
#include <trace/evidence.h>
#include <workflow/run_record.h>

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

/** Obviously fake, in the shapes of the real ones. */
const QList<QByteArray> canaries{"q8~8Q~CANARYcanaryCANARYcanary0123456789", "0.AXoACanaryCodeCanaryCodeCanary",
                                 "eyJhbGciOiJub25lIn0.eyJjYW5hcnkiOjF9.Y2FuYXJ5", "canary.person", "CanaryPassword99"};

Integration customer()
{
    auto integration = Integration::create();
    integration.name = u"Kalkio Spaces"_s;
    integration.portal = {u"nexudus"_s, u"https://kalkio.example.org"_s, {}, u"1378"_s};
    integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
    integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
    integration.redirectUris = {u"https://kalkio.example.org/callback"_s};
    return integration;
}

SupportCase caseOfText(const QByteArray &text, std::optional<Integration> integration = customer())
{
    auto material = readEvidence(text);
    CaseRun run{u"evidence"_s, {}, {}, material ? material->trace : Trace(), {}};
    run.findings = diagnose(integration, run.trace);
    return caseFrom(std::move(integration), {run}, FixedClock(QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate)));
}

const QByteArray mismatch =
    "AADSTS50011: The redirect URI 'https://kalkio.example.org/callback/' specified in the request does not match the redirect URIs configured for the "
    "application '5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11'. Trace ID: 11111111-2222-3333-4444-555555555500";

} // namespace

/** A case may be sent to a stranger, and says there what it said here. */
class TestSupportCase : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void itComesBackAsItWent()
    {
        const auto made = caseOfText(mismatch);
        const auto json = toJson(made);
        QVERIFY(looksLikeCase(json));
        const auto read = caseFromJson(json);
        QVERIFY(read);
        QCOMPARE(read->madeAt, made.madeAt);
        QVERIFY(read->madeBy.startsWith("Signwright "_L1));
        QCOMPARE(read->integration->clientId, made.integration->clientId);
        QCOMPARE(read->integration->redirectUris, made.integration->redirectUris);
        QCOMPARE(read->runs.size(), 1);
        QCOMPARE(read->runs.constFirst().trace.observations().size(), made.runs.constFirst().trace.observations().size());
        QCOMPARE(toJson(*read), json); // redacting again takes nothing more away
    }

    void theRulesSayThereWhatTheySaidHere()
    {
        const auto made = caseOfText(mismatch);
        QCOMPARE(made.runs.constFirst().findings.constFirst().textId, u"redirect_slash"_s); // the integration's own URI decides
        const auto read = caseFromJson(toJson(made));
        QVERIFY(read);
        const auto again = reproduce(*read, read->runs.constFirst());
        QVERIFY(again.sameVerdict);
        QCOMPARE(again.findings.size(), made.runs.constFirst().findings.size());
        QCOMPARE(again.findings.constFirst().textId, u"redirect_slash"_s);
    }

    void mendedRulesAreNoticed()
    {
        auto made = caseOfText(mismatch);
        made.runs.first().findings.first().cause = Cause::Licence; // what an older version may have said
        QVERIFY(!reproduce(made, made.runs.constFirst()).sameVerdict);
        made.runs.first().findings.clear();
        QVERIFY(!reproduce(made, made.runs.constFirst()).sameVerdict);
    }

    void nothingSecretGoesAlong()
    {
        auto integration = customer();
        integration.secret.hint = u"q8~"_s;
        integration.clientId = QString::fromLatin1(canaries.at(0)); // pasted into the wrong field
        integration.redirectUris = {u"https://canary.person:CanaryPassword99@kalkio.example.org/callback?code=0.AXoACanaryCodeCanaryCodeCanary"_s};
        integration.unknownMembers = QJsonObject{{u"x_password"_s, u"CanaryPassword99"_s}};
        auto made = caseOfText("AADSTS7000215: Invalid client secret provided.\nPOST /token client_secret=" + canaries.at(0) + "&code=" + canaries.at(1)
                                   + "\nAuthorization: Bearer " + canaries.at(2) + "\nlogin of canary.person@example.org with password=CanaryPassword99",
                               integration);
        made.runs.first().findings.first().params.insert(u"secret_hint"_s, u"q8~"_s);
        made.runs.first().findings.first().params.insert(u"resource"_s, QString::fromLatin1(canaries.at(2)));
        const auto json = toJson(made, [](const Finding &) { return QJsonObject{{u"title"_s, QString::fromLatin1(canaries.at(0))}}; });
        for (const auto &canary : canaries) {
            QVERIFY2(!json.contains(canary), canary.constData());
            QVERIFY(!json.contains(canary.toBase64(QByteArray::OmitTrailingEquals)));
            QVERIFY(!json.contains(canary.toPercentEncoding()));
        }
        QVERIFY(!json.contains("q8~"));
        QVERIFY(!json.contains("x_password"));
        QVERIFY(json.contains("AADSTS7000215"));
    }

    void aStoredIntegrationWithItsRuns()
    {
        QTemporaryDir folder;
        const auto opened = IntegrationStore::open(folder.filePath(u"a.db"_s));
        QVERIFY(opened);
        StoredIntegration entry;
        entry.integration = customer();
        QVERIFY(opened->store->save(entry));
        const auto source = caseOfText(mismatch);
        const auto &run = source.runs.constFirst();
        QVERIFY(opened->store->addRun(entry.integration.id, u"sign_in_test"_s, u"fail"_s, run.trace, toStored(run.findings)));
        const auto made = caseOf(*opened->store, entry.integration.id);
        QVERIFY(made);
        QCOMPARE(made->runs.size(), 1);
        QCOMPARE(made->runs.constFirst().kind, u"sign_in_test"_s);
        QVERIFY(reproduce(*made, made->runs.constFirst()).sameVerdict);
        QVERIFY(!caseOf(*opened->store, u"nobody"_s));
    }

    void twoCasesSideBySide()
    {
        auto later = customer();
        later.redirectUris = {u"https://kalkio.example.org/callback/"_s};
        const auto first = caseOfText(mismatch);
        QVERIFY(difference(first, first).isEmpty());
        const auto found = difference(first, caseOfText("AADSTS7000222: The provided client secret keys are expired.", later));
        QCOMPARE(found.changes.size(), 1);
        QCOMPARE(found.changes.constFirst().field, u"redirect_uris"_s);
        QCOMPARE(found.changes.constFirst().after, u"https://kalkio.example.org/callback/"_s);
        QVERIFY(!found.gone.isEmpty());
        QVERIFY(found.gone.constFirst().cause == Cause::RedirectUri);
        QVERIFY(found.come.constFirst().cause == Cause::SecretExpired);
    }

    void whatIsNoCaseIsNamed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<QString>("code");
        const auto good = toJson(caseOfText(mismatch));
        QTest::newRow("nothing") << QByteArray() << u"workflow.case.not_json"_s;
        QTest::newRow("cut off") << good.left(good.size() / 2) << u"workflow.case.not_json"_s;
        QTest::newRow("a list") << QByteArray("[]") << u"workflow.case.not_a_case"_s;
        QTest::newRow("other JSON") << QByteArray("{\"kind\":\"shopping\"}") << u"workflow.case.not_a_case"_s;
        QTest::newRow("newer form") << QByteArray("{\"kind\":\"signwright-case\",\"schema\":2,\"runs\":[]}") << u"workflow.case.schema"_s;
        QTest::newRow("no runs") << QByteArray("{\"kind\":\"signwright-case\",\"schema\":1}") << u"workflow.case.member"_s;
        QTest::newRow("a run of another form") << QByteArray("{\"kind\":\"signwright-case\",\"schema\":1,\"runs\":[7]}") << u"workflow.case.member"_s;
        QTest::newRow("a trace of another form") << QByteArray(R"({"kind":"signwright-case","schema":1,"runs":[{"kind":"x","trace":[7],"findings":[]}]})")
                                                 << u"workflow.case.member"_s;
        QTest::newRow("an integration of another form")
            << QByteArray(R"({"kind":"signwright-case","schema":1,"runs":[],"integration":7})") << u"workflow.case.member"_s;
        QTest::newRow("an integration with a wrong type")
            << QByteArray(R"({"kind":"signwright-case","schema":1,"runs":[],"integration":{"name":7}})") << u"model.integration.member_type"_s;
    }

    void whatIsNoCaseIsNamed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(QString, code);
        const auto read = caseFromJson(bytes);
        QVERIFY(!read);
        QCOMPARE(read.error().code, code);
    }

    void whatANewerVersionSawIsLeftOut()
    {
        const auto read = caseFromJson(QByteArray(
            R"({"kind":"signwright-case","schema":1,"from":"tomorrow","runs":[{"kind":"telepathy","trace":[)"
            R"({"kind":"thought","source":"x","facts":{}},{"kind":"error_code","source":"x","facts":{"aadsts":50011}}],"findings":[{"cause":"mood"}]}]})"));
        QVERIFY(read);
        QCOMPARE(read->runs.constFirst().trace.observations().size(), 1);
        QVERIFY(read->runs.constFirst().findings.isEmpty());
        QVERIFY(!reproduceAll(*read).isEmpty());
    }
};

QTEST_GUILESS_MAIN(TestSupportCase)
#include "tst_support_case.moc"
