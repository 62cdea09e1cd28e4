// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "practice_nexudus.h"

#include <store/integration_store.h>
#include <vault/memory_store.h>
#include <workflow/password_guard.h>

#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/** "Confirm within 10 minutes that you can still log in, or it is put back": with the clock in the test's hand. */
class TestPasswordGuard : public QObject
{
    Q_OBJECT

    struct Bench {
        PracticeNexudus practice;
        QTemporaryDir folder;
        FixedClock clock{QDateTime::fromString(u"2026-11-23T09:00:00Z"_s, Qt::ISODate)};
        MemoryStore vault;
        std::unique_ptr<IntegrationStore> store;
        Integration integration = Integration::create();
        std::unique_ptr<PasswordGuard> guard;
        std::shared_ptr<PublishSession> session;

        Bench()
        {
            openStore();
            const auto described = practice.portal.describe();
            integration.name = u"Test"_s;
            integration.portal.kind = u"nexudus"_s;
            integration.portal.api = described.value("api"_L1).toString();
            integration.portal.address = described.value("address"_L1).toString();
            integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
            integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
            integration.options.preventPassword = true;
            StoredIntegration entry;
            entry.integration = integration;
            QVERIFY(store->save(entry));
        }
        void openStore()
        {
            auto opened = IntegrationStore::open(folder.filePath(u"t.db"_s), clock);
            QVERIFY(opened);
            store = std::move(opened->store);
            guard = std::make_unique<PasswordGuard>([this] { return tools(); }, clock);
        }
        PublishTools tools()
        {
            PublishTools all;
            all.transport = &practice.transport;
            all.store = store.get();
            all.vault = &vault;
            return all;
        }
        /** The program ends and starts again. */
        void restart()
        {
            guard.reset();
            session.reset();
            store.reset();
            openStore();
        }
        bool passwordsOff() const
        {
            return practice.portal.rows(practice.target.toInt()).value(u"Practice.AzureAd.PreventPasswordLogin"_s).compare(u"true"_s, Qt::CaseInsensitive) == 0;
        }
        /** As the publish page does it: armed first, then published, then the ten minutes. */
        void publish(bool rememberLogIn)
        {
            session = std::make_shared<PublishSession>(tools(), integration, std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret")));
            QVERIFY(session->open());
            const auto targets = QCoro::waitFor(session->logIn(practice.credentials(), rememberLogIn, CancelToken()));
            QVERIFY(targets);
            const auto mapping = QCoro::waitFor(session->proposeMapping(practice.target, CancelToken()))->mapping();
            QList<PortalTarget> chosen;
            for (const auto &one : *targets) {
                if (one.id == practice.target) {
                    chosen.append(one);
                }
            }
            auto plans = QCoro::waitFor(session->plan(chosen, mapping, CancelToken()));
            QVERIFY(plans && plans->constFirst().plan.locksOut);
            QVERIFY(guard->arm(integration.id, chosen, mapping.value(PortalField::PreventPassword)));
            QVERIFY(guard->standing().isEmpty()); // not while it is being published
            const auto reports = QCoro::waitFor(session->apply(*plans, true, false, false, CancelToken()));
            QVERIFY(reports && reports->constFirst().report.outcome == PublishOutcome::Published);
            guard->begin(integration.id, {practice.target}, PasswordGuard::bySession(session));
            QVERIFY(passwordsOff());
        }
    };

private Q_SLOTS:
    void aConfirmationKeepsIt()
    {
        Bench bench;
        bench.publish(false);
        QCOMPARE(bench.guard->standing().size(), 1);
        QCOMPARE(bench.guard->standing().constFirst().secondsLeft, 600);
        bench.clock.advance(599);
        bench.guard->look();
        QCOMPARE(bench.guard->standing().constFirst().secondsLeft, 1);
        QSignalSpy ended(bench.guard.get(), &PasswordGuard::ended);
        bench.guard->confirm(bench.integration.id);
        QCOMPARE(ended.count(), 1);
        QCOMPARE(ended.first().at(1).toBool(), false);
        bench.clock.advance(3600);
        bench.guard->look();
        QTest::qWait(50);
        QVERIFY(bench.passwordsOff());
        QVERIFY(bench.guard->standing().isEmpty());
    }

    void withoutOneItIsPutBack()
    {
        Bench bench;
        bench.publish(false);
        QSignalSpy ended(bench.guard.get(), &PasswordGuard::ended);
        bench.clock.advance(600);
        bench.guard->look();
        bench.guard->confirm(bench.integration.id); // too late: it is being written
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30000);
        QCOMPARE(ended.first().at(1).toBool(), true);
        QVERIFY(!bench.passwordsOff());
        QVERIFY(bench.guard->standing().isEmpty());
    }

    void aRestartGoesOnCounting()
    {
        Bench bench;
        bench.publish(true);
        bench.clock.advance(200);
        bench.restart();
        bench.guard->watch();
        QCOMPARE(bench.guard->standing().size(), 1);
        QCOMPARE(bench.guard->standing().constFirst().secondsLeft, 400);
        QCOMPARE(bench.guard->standing().constFirst().targets.size(), 1);
        QVERIFY(bench.passwordsOff());
        QSignalSpy ended(bench.guard.get(), &PasswordGuard::ended);
        bench.clock.advance(400); // its own timer looks, and logs in with what the keychain remembers
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30000);
        QVERIFY(!bench.passwordsOff());
    }

    void whatRanOutMeanwhileIsPutBackAtTheStart()
    {
        Bench bench;
        bench.publish(true);
        bench.clock.advance(86400);
        bench.restart();
        QSignalSpy ended(bench.guard.get(), &PasswordGuard::ended);
        bench.guard->watch();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30000);
        QVERIFY(!bench.passwordsOff());
    }

    void aCrashWhileItIsBeingWrittenIsWatchedToo()
    {
        Bench bench;
        PortalTarget target;
        target.id = bench.practice.target;
        QVERIFY(bench.guard->arm(bench.integration.id, {target}, u"Practice.AzureAd.PreventPasswordLogin"_s));
        bench.restart(); // no begin(): the program died
        QCOMPARE(bench.guard->standing().size(), 1);
    }

    void aClockSetBackDoesNotLengthenTheTime()
    {
        Bench bench;
        bench.publish(true);
        bench.clock.advance(-7200);
        QCOMPARE(bench.guard->standing().constFirst().secondsLeft, 0);
    }

    void withoutAWayInItSaysSoAndTriesAgain()
    {
        Bench bench;
        bench.publish(false); // nothing in the keychain
        bench.restart();
        bench.clock.advance(700);
        bench.guard->look();
        QTRY_VERIFY(bench.guard->standing().constFirst().problem);
        QCOMPARE(bench.guard->standing().constFirst().problem->code, u"portal.not_authenticated"_s);
        QVERIFY(bench.passwordsOff());
        // The person logs in; the next look has a way.
        auto session = std::make_shared<PublishSession>(bench.tools(), bench.integration, nullptr);
        QVERIFY(session->open());
        QVERIFY(QCoro::waitFor(session->logIn(bench.practice.credentials(), false, CancelToken())));
        bench.guard->useWayBack(bench.integration.id, PasswordGuard::bySession(session));
        QSignalSpy ended(bench.guard.get(), &PasswordGuard::ended);
        bench.guard->look();
        QTRY_COMPARE_WITH_TIMEOUT(ended.count(), 1, 30000);
        QVERIFY(!bench.passwordsOff());
    }

    void aLocationThatWasNotPublishedIsNotWatched()
    {
        Bench bench;
        PortalTarget one;
        one.id = u"1"_s;
        PortalTarget other;
        other.id = u"2"_s;
        QVERIFY(bench.guard->arm(bench.integration.id, {one, other}, {}));
        bench.guard->begin(bench.integration.id, {u"2"_s}, nullptr);
        QCOMPARE(bench.guard->standing().constFirst().targets.size(), 1);
        bench.guard->begin(bench.integration.id, {}, nullptr);
        QVERIFY(bench.guard->standing().isEmpty());
    }

    void withoutAStoreItIsRefused()
    {
        PasswordGuard guard([] { return PublishTools(); }, SystemClock::instance());
        const auto armed = guard.arm(u"x"_s, {PortalTarget()}, {});
        QVERIFY(!armed);
        QCOMPARE(armed.error().code, u"publish.guard_needs_store"_s);
    }
};

QTEST_GUILESS_MAIN(TestPasswordGuard)
#include "tst_password_guard.moc"
