// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "practice_reflex.h"

#include <store/integration_store.h>
#include <vault/memory_store.h>
#include <vault/secret_keys.h>
#include <workflow/publish.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/**
 * A portal that shows names only, forgets what is written over, and may drop what is not ours: at every single request that
 * can fail, the app ends with the new values in effect, or as it was.
 */
class TestPublishReflex : public QObject
{
    Q_OBJECT

    struct Bench {
        PracticeReflex practice;
        std::unique_ptr<Portal> portal;
        MemoryStore vault;
        QTemporaryDir folder;
        std::unique_ptr<IntegrationStore> store;
        std::optional<PublishJournalStore> journal;
        PublishInput input;

        explicit Bench(std::chrono::milliseconds timeout = std::chrono::seconds(20))
        {
            portal = practice.adapter(timeout);
            QVERIFY(QCoro::waitFor(portal->authenticate(practice.credentials(), CancelToken())));
            auto opened = IntegrationStore::open(folder.filePath(u"t.db"_s));
            QVERIFY(opened);
            store = std::move(opened->store);
            input.integration = Integration::create();
            input.integration.name = u"Test"_s;
            input.integration.portal.kind = u"reflex"_s;
            input.integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
            input.integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
            StoredIntegration entry;
            entry.integration = input.integration;
            QVERIFY(store->save(entry));
            journal.emplace(*store);
            input.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret-canary"));
            QVERIFY(QCoro::waitFor(vault.write(secretKey(input.integration.id), input.secret->clone())));
            input.target = practice.target;
            input.testPassed = true;
            input.othersStay = true;
        }
        QMap<QString, QString> stored() const { return practice.portal.stored(practice.target); }
        QMap<QString, QString> running() const { return practice.portal.running(practice.target); }
        Result<PublishReport> run(CancelToken cancel = {})
        {
            Publish publish(portal.get(), &*journal, &vault);
            auto plan = QCoro::waitFor(publish.plan(input, cancel));
            if (!plan) {
                return fail(plan.error());
            }
            return QCoro::waitFor(publish.apply(input, std::move(*plan), cancel));
        }
        static bool published(const QMap<QString, QString> &values)
        {
            return values.value(u"AZURE_CLIENT_SECRET"_s) == "not-a-real-secret-canary"_L1
                   && values.value(u"AZURE_CLIENT_ID"_s) == "5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_L1
                   && values.value(u"AZURE_VALID_TENANT_IDS"_s) == "0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_L1
                   && values.value(u"AZURE_ISSUER_URI"_s) == "https://login.microsoftonline.com/0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7/v2.0"_L1
                   && values.contains(u"DATABASE_URL"_s) && values.contains(u"MAIL_API_KEY"_s);
        }
    };

    static QMap<QString, QString> olderValues()
    {
        return {{u"AZURE_CLIENT_ID"_s, u"old"_s},        {u"AZURE_CLIENT_SECRET"_s, u"old"_s}, {u"AZURE_ISSUER_URI"_s, u"old"_s},
                {u"AZURE_VALID_TENANT_IDS"_s, u"old"_s}, {u"DATABASE_URL"_s, u"x"_s},          {u"MAIL_API_KEY"_s, u"y"_s}};
    }

private Q_SLOTS:
    void happyPath()
    {
        Bench bench;
        const auto report = bench.run();
        QVERIFY(report);
        QVERIFY(report->outcome == PublishOutcome::Published);
        QVERIFY(report->notices.isEmpty());
        QVERIFY(Bench::published(bench.stored()));
        QCOMPARE(bench.running(), bench.stored());
        QVERIFY(bench.journal->unfinished()->isEmpty());
    }

    void everyPoint_data()
    {
        QTest::addColumn<QString>("how");
        QTest::addColumn<bool>("first");
        for (const auto &how : {u"cut_before"_s, u"cut_after"_s, u"401"_s, u"409"_s, u"400"_s, u"500"_s, u"garbage"_s, u"slow"_s}) {
            QTest::newRow(qPrintable(how + u" first publish"_s)) << how << true;
            QTest::newRow(qPrintable(how + u" over older values"_s)) << how << false;
        }
    }
    void everyPoint()
    {
        QFETCH(QString, how);
        QFETCH(bool, first);
        Bench bench(how == "slow"_L1 ? std::chrono::milliseconds(400) : std::chrono::seconds(20));
        const auto before = first ? bench.stored() : olderValues();
        bench.practice.portal.restore(bench.practice.target, before);
        const int start = bench.practice.portal.requestCount();
        QVERIFY(bench.run()->outcome == PublishOutcome::Published);
        const int points = bench.practice.portal.requestCount() - start;
        QVERIFY(points >= 5); // names, write, names, names, restart
        int undone = 0;
        for (int point = 1; point <= points; ++point) {
            bench.practice.portal.restore(bench.practice.target, before);
            bench.practice.portal.failRequest(point, how);
            const auto report = bench.run();
            bench.practice.portal.failRequest(0, {});
            const auto context = u"%1 at request %2"_s.arg(how).arg(point);
            if (report && report->outcome == PublishOutcome::Published) {
                QVERIFY2(Bench::published(bench.stored()), qPrintable(context));
                // Only the restart itself may have failed, and then it is said.
                QVERIFY2(bench.running() == bench.stored() || report->notices.value(0).code == "portal.restart_by_hand"_L1, qPrintable(context));
            } else {
                QVERIFY2(!report || report->outcome == PublishOutcome::RolledBack, qPrintable(context));
                QVERIFY2(bench.stored() == before, qPrintable(context + u": "_s + (report ? report->reason->code : report.error().code)));
                QVERIFY2(bench.running() == before, qPrintable(context));
                ++undone;
            }
            QVERIFY2(bench.journal->unfinished()->isEmpty(), qPrintable(context));
        }
        if (how == "400"_L1) {
            QVERIFY(undone > 0); // a refusal is not repeated
        }
    }

    /** The portal writes and then answers nobody any more: nothing can be put back, so it is said, and finished at the next start. */
    void whatCannotBePutBackIsFinishedAtTheNextStart()
    {
        Bench bench;
        bench.practice.portal.restore(bench.practice.target, olderValues());
        {
            Publish publish(bench.portal.get(), &*bench.journal, &bench.vault);
            auto plan = QCoro::waitFor(publish.plan(bench.input, CancelToken()));
            QVERIFY(plan);
            QCOMPARE(plan->changes.size(), 4);
            QCOMPARE(plan->changes.first().before, kNotShown);
            bench.practice.portal.setFaults({u"portal_cut"_s}); // done, and no answer ever
            const auto report = QCoro::waitFor(publish.apply(bench.input, std::move(*plan), CancelToken()));
            QVERIFY(!report);
            QCOMPARE(report.error().code, u"publish.left_half_done"_s);
            QCOMPARE(bench.running(), olderValues()); // the app has not been restarted
        }
        bench.practice.portal.setFaults({});
        const auto left = bench.journal->unfinished();
        QCOMPARE(left->size(), 1);
        Publish publish(bench.portal.get(), &*bench.journal, &bench.vault);
        const auto outcome = QCoro::waitFor(publish.recover(left->first(), CancelToken()));
        QVERIFY2(outcome, outcome ? "" : qPrintable(outcome.error().code));
        QVERIFY(*outcome == PublishOutcome::Published);
        QVERIFY(Bench::published(bench.stored()));
        QCOMPARE(bench.running(), bench.stored());
        QVERIFY(bench.journal->unfinished()->isEmpty());
    }

    void othersAtRiskWantAWord()
    {
        Bench bench;
        bench.input.othersStay = false;
        const auto before = bench.stored();
        const auto refused = bench.run();
        QVERIFY(refused);
        QVERIFY(refused->outcome == PublishOutcome::Refused);
        QCOMPARE(refused->reason->code, u"publish.others_at_risk"_s);
        QVERIFY(refused->reason->params.value(u"names"_s).toString().contains("MAIL_API_KEY"_L1));
        QCOMPARE(bench.stored(), before);
        bench.input.othersMayVanish = true;
        QVERIFY(bench.run()->outcome == PublishOutcome::Published);
        // Where nothing else stands, nothing is at risk.
        bench.input.othersMayVanish = false;
        bench.input.target = bench.practice.emptyTarget;
        QVERIFY(bench.run()->outcome == PublishOutcome::Published);
    }

    void vanishedSecretsAreNamedAndItStops()
    {
        Bench bench;
        bench.practice.portal.setFaults({u"portal_secrets_replace"_s});
        bench.input.othersStay = false;
        bench.input.othersMayVanish = true;
        const auto before = bench.running();
        const auto report = bench.run();
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"publish.others_vanished"_s);
        QCOMPARE(report.error().params.value(u"names"_s).toString(), u"DATABASE_URL, MAIL_API_KEY"_s);
        QCOMPARE(bench.running(), before); // not restarted: the app still has them
        QVERIFY(bench.journal->unfinished()->isEmpty());
    }

    void ourOwnSecretThatIsNotWrittenMayNotVanishEither()
    {
        Bench bench;
        bench.practice.portal.restore(bench.practice.target, olderValues());
        bench.practice.portal.setFaults({u"portal_secrets_replace"_s});
        bench.input.secret = nullptr; // the portal's own stays, it is thought
        const auto report = bench.run();
        QVERIFY(!report);
        QVERIFY(report.error().params.value(u"names"_s).toString().contains("client_secret"_L1));
    }

    /** Canary: after a whole publish neither the client secret nor the portal's token stands in trace or store, in any form. */
    void nothingSecretIsLeftAnywhere()
    {
        Bench bench;
        QVERIFY(bench.run());
        const auto token = bench.practice.portal.describe().value("credentials"_L1).toObject().value("token"_L1).toString().toUtf8();
        QVERIFY(!token.isEmpty());
        QByteArray left;
        for (const auto &observation : bench.practice.trace.observations()) {
            left += QJsonDocument(observation.facts).toJson() + observation.text.toUtf8();
        }
        QVERIFY(bench.practice.trace.observations().size() > 5);
        bench.journal.reset();
        bench.store.reset();
        for (const auto &name : QDir(bench.folder.path()).entryList(QDir::Files)) {
            QFile file(bench.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            left += file.readAll();
        }
        for (const auto &secret : {QByteArray("not-a-real-secret-canary"), token}) {
            for (const auto &form : {secret, secret.toBase64(QByteArray::OmitTrailingEquals), secret.toBase64(QByteArray::Base64UrlEncoding),
                                     QByteArray(secret.toPercentEncoding({}, "-")), secret.toHex()}) {
                QVERIFY(!left.contains(form));
            }
        }
    }

    void aRefusedRestartIsSaid()
    {
        Bench bench;
        bench.practice.portal.setFaults({u"portal_plain_errors"_s});
        const auto report = bench.run();
        QVERIFY(report);
        QVERIFY(report->outcome == PublishOutcome::Published);
        QCOMPARE(report->notices.value(0).code, u"portal.restart_by_hand"_s);
        QVERIFY(report->notices.value(0).alarm);
    }

    void lostWritesAreNoticed()
    {
        Bench bench;
        bench.practice.portal.setFaults({u"portal_drop_rows"_s});
        const auto before = bench.stored();
        const auto report = bench.run();
        QVERIFY(report);
        QVERIFY(report->outcome == PublishOutcome::RolledBack);
        QCOMPARE(report->reason->code, u"publish.not_as_written"_s);
        QCOMPARE(bench.stored(), before);
    }

    void anEmptyListIsRefusedBeforeAnythingIsAsked()
    {
        Bench bench;
        bench.input.integration.authority = AuthorityKind::Common;
        bench.input.integration.tenants.clear();
        const int asked = bench.practice.portal.requestCount();
        const auto report = bench.run();
        QVERIFY(!report);
        QCOMPARE(report.error().code, u"portal.reflex.list_empty"_s);
        QCOMPARE(bench.practice.portal.requestCount(), asked);
    }

    void driftSeesWhatIsMissingAndGuessesNothing()
    {
        Bench bench;
        QVERIFY(bench.run());
        const auto compare = [&] {
            return QCoro::waitFor(drift(bench.portal.get(), bench.input.integration, bench.input.secret, bench.input.target, CancelToken()));
        };
        QVERIFY(compare()->isEmpty());
        auto without = bench.stored();
        without.remove(u"AZURE_ISSUER_URI"_s);
        bench.practice.portal.restore(bench.practice.target, without);
        const auto changes = compare();
        QCOMPARE(changes->size(), 1);
        QVERIFY(changes->first().field == PortalField::Issuer);
    }
};

QTEST_GUILESS_MAIN(TestPublishReflex)
#include "tst_publish_reflex.moc"
