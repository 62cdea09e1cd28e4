// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "practice_nexudus.h"

#include <diagnosis/diagnose.h>
#include <store/integration_store.h>
#include <vault/memory_store.h>
#include <workflow/publish.h>
#include <workflow/support_case.h>

#include <QJsonDocument>
#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>
#include <QUuid>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/** Publishing cannot lock anyone out: proven against the practice portal, at every single request that can fail. */
class TestPublish : public QObject
{
    Q_OBJECT

    struct Bench {
        PracticeNexudus practice;
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
            input.integration.portal.kind = u"nexudus"_s;
            input.integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
            input.integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
            input.integration.options.buttonLabel = u"Sign in"_s;
            input.integration.options.preventPassword = true;
            StoredIntegration entry;
            entry.integration = input.integration;
            QVERIFY(store->save(entry));
            journal.emplace(*store);
            input.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret-canary"));
            input.target = practice.target;
            input.mapping = QCoro::waitFor(portal->proposeMapping(input.target, CancelToken()))->mapping();
            input.testPassed = true;
        }
        QMap<QString, QString> rows() const { return practice.portal.rows(practice.target.toInt()); }
        Result<PublishReport> run(CancelToken cancel = {})
        {
            Publish publish(portal.get(), &*journal, &vault);
            auto plan = QCoro::waitFor(publish.plan(input, cancel));
            if (!plan) {
                return fail(plan.error());
            }
            return QCoro::waitFor(publish.apply(input, std::move(*plan), cancel));
        }
        bool published() const
        {
            const auto now = rows();
            return now.value(u"Practice.AzureAd.ClientSecret"_s) == "not-a-real-secret-canary"_L1
                   && now.value(u"Practice.AzureAd.ClientId"_s) == input.integration.clientId
                   && now.value(u"Practice.AzureAd.PreventPasswordLogin"_s) == "True"_L1;
        }
    };

private Q_SLOTS:
    void happyPathAndThenNothingToDo()
    {
        Bench bench;
        const auto report = bench.run();
        QVERIFY(report);
        QVERIFY(report->outcome == PublishOutcome::Published);
        QVERIFY(bench.published());
        QVERIFY(bench.journal->unfinished()->isEmpty());
        const auto again = bench.run();
        QVERIFY(again->outcome == PublishOutcome::Unchanged);
    }

    void untestedIsRefusedAndNothingIsWritten()
    {
        Bench bench;
        bench.input.testPassed = false;
        const auto before = bench.rows();
        auto report = bench.run();
        QVERIFY(report->outcome == PublishOutcome::Refused);
        QCOMPARE(report->reason->code, u"publish.untested"_s);
        // Not even when it is said in words: passwords are turned off only after a real sign-in.
        bench.input.untestedConfirmed = true;
        report = bench.run();
        QVERIFY(report->outcome == PublishOutcome::Refused);
        QCOMPARE(report->reason->code, u"publish.prevent_password_untested"_s);
        QCOMPARE(bench.rows(), before);
    }

    void preventPasswordIsWrittenLast()
    {
        Bench bench;
        Publish publish(bench.portal.get(), &*bench.journal, &bench.vault);
        QStringList written;
        connect(&publish, &Publish::progress, &publish, [&](const QString &code, const QVariantMap &params) {
            if (code == "publish.log.written"_L1) {
                written << params.value(u"field"_s).toString();
            }
        });
        auto plan = QCoro::waitFor(publish.plan(bench.input, CancelToken()));
        QVERIFY(plan->locksOut);
        QVERIFY(QCoro::waitFor(publish.apply(bench.input, std::move(*plan), CancelToken())));
        QCOMPARE(written.last(), u"prevent_password"_s);
        QVERIFY(written.indexOf(u"client_secret"_s) < written.indexOf(u"prevent_password"_s));
        QVERIFY(QCoro::waitFor(publish.allowPasswordsAgain(bench.input.target)));
        QCOMPARE(bench.rows().value(u"Practice.AzureAd.PreventPasswordLogin"_s), u"False"_s);
    }

    /** The promise itself: whichever request fails, in whichever way, the portal stands as published or as it was. */
    void atEveryPointThatCanFail_data()
    {
        QTest::addColumn<QString>("how");
        for (const auto &how : {u"cut_before"_s, u"cut_after"_s, u"401"_s, u"409"_s, u"400"_s, u"500"_s, u"garbage"_s, u"slow"_s}) {
            QTest::newRow(qPrintable(how)) << how;
        }
    }
    void atEveryPointThatCanFail()
    {
        QFETCH(QString, how);
        Bench bench(how == "slow"_L1 ? std::chrono::milliseconds(400) : std::chrono::seconds(20));
        const auto before = bench.rows();
        const int start = bench.practice.portal.requestCount();
        QVERIFY(bench.run()->outcome == PublishOutcome::Published);
        const int points = bench.practice.portal.requestCount() - start;
        QVERIFY(points > 10);
        int rolledBack = 0;
        for (int point = 1; point <= points; ++point) {
            bench.practice.portal.restoreRows(bench.practice.target.toInt(), before);
            bench.practice.portal.failRequest(point, how);
            const auto report = bench.run();
            const auto context = u"%1 at request %2"_s.arg(how).arg(point);
            if (!report) { // nothing was begun
                QVERIFY2(bench.rows() == before, qPrintable(context + u": "_s + report.error().code));
            } else if (report->outcome == PublishOutcome::Published) {
                QVERIFY2(bench.published(), qPrintable(context));
            } else {
                QVERIFY2(report->outcome == PublishOutcome::RolledBack, qPrintable(context));
                QVERIFY2(bench.rows() == before, qPrintable(context + u": "_s + report->reason->code));
                ++rolledBack;
            }
            QVERIFY2(bench.journal->unfinished()->isEmpty(), qPrintable(context));
        }
        bench.practice.portal.failRequest(0, {});
        if (how == "400"_L1) {
            QVERIFY(rolledBack > 0); // a refusal is not repeated: it must have been put back
        }
    }

    void lostWritesAreNoticed()
    {
        Bench bench;
        bench.practice.portal.setFaults({u"portal_drop_rows"_s});
        const auto before = bench.rows();
        const auto report = bench.run();
        QVERIFY(report);
        QVERIFY(report->outcome == PublishOutcome::RolledBack);
        QCOMPARE(bench.rows(), before);
    }

    void cancellingPutsBack()
    {
        Bench bench;
        const auto before = bench.rows();
        Publish publish(bench.portal.get(), &*bench.journal, &bench.vault);
        CancelSource source;
        connect(&publish, &Publish::progress, &publish, [&](const QString &code) {
            if (code == "publish.log.written"_L1) {
                source.cancel();
            }
        });
        auto plan = QCoro::waitFor(publish.plan(bench.input, source.token()));
        const auto report = QCoro::waitFor(publish.apply(bench.input, std::move(*plan), source.token()));
        QVERIFY(report);
        QVERIFY(report->outcome == PublishOutcome::RolledBack);
        QCOMPARE(bench.rows(), before);
    }

    /** The program died in the middle: the journal tells, the next start undoes. */
    void anInterruptedPublishIsUndone()
    {
        Bench bench;
        const auto before = bench.rows();
        QList<PublishJournalStore::Entry> plan(2);
        plan[0].field = u"client_id"_s;
        plan[0].before = QString();
        plan[0].after = bench.input.integration.clientId;
        plan[1].field = u"prevent_password"_s;
        plan[1].before = u"False"_s;
        plan[1].after = u"true"_s;
        QVERIFY(bench.journal->begin(bench.input.integration.id, u"nexudus"_s, bench.input.target, plan));
        bench.portal->useMapping(bench.input.mapping);
        PortalWrite half;
        half.values.insert(PortalField::ClientId, bench.input.integration.clientId);
        QVERIFY(QCoro::waitFor(bench.portal->write(bench.input.target, half, CancelToken())));

        const auto left = bench.journal->unfinished();
        QCOMPARE(left->size(), 1);
        Publish publish(bench.portal.get(), &*bench.journal, &bench.vault);
        const auto outcome = QCoro::waitFor(publish.recover(left->first(), CancelToken()));
        QVERIFY(outcome);
        QVERIFY(*outcome == PublishOutcome::RolledBack);
        QCOMPARE(bench.rows(), before);
        QVERIFY(bench.journal->unfinished()->isEmpty());
    }

    /**
     * Canary: log-ins, publishes that succeed and that fail in each way, a comparison and an undoing; then trace, store, journal, a
     * support case of all of it and every log line at its most talkative are searched for the admin's password and code, each token
     * that was issued, the header of Basic, and the client secret.
     */
    void nothingSecretIsLeftAnywhere()
    {
        static QByteArray logged;
        static QtMessageHandler before = nullptr;
        logged.clear();
        QLoggingCategory::setFilterRules(u"signwright.*=true\nqt.network.http2*=true"_s);
        before = qInstallMessageHandler([](QtMsgType type, const QMessageLogContext &where, const QString &text) {
            logged += text.toUtf8() + '\n';
            if (type > QtWarningMsg) {
                before(type, where, text);
            }
        });
        Bench bench;
        auto &practice = bench.practice;
        QVERIFY(QCoro::waitFor(bench.portal->authenticate(practice.credentials(u"credentials_with_totp"_s), CancelToken())));
        QVERIFY(bench.run());
        bench.portal->useMapping(bench.input.mapping);
        QVERIFY(QCoro::waitFor(drift(bench.portal.get(), bench.input.integration, bench.input.secret, bench.input.target, CancelToken())));
        for (const auto &how : {u"cut_before"_s, u"cut_after"_s, u"401"_s, u"409"_s, u"400"_s, u"500"_s, u"garbage"_s}) {
            bench.input.integration.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces);
            practice.portal.failRequest(7, how);
            (void)bench.run();
        }
        practice.portal.failRequest(0, {});
        PortalCredentials wrong;
        wrong.username = u"admin@kalkio.practice.example"_s;
        wrong.password = ClientSecret::fromUtf8("not-a-real-password-canary");
        QVERIFY(!QCoro::waitFor(bench.portal->authenticate(std::move(wrong), CancelToken())));
        qInstallMessageHandler(before);
        QLoggingCategory::setFilterRules({});
        QVERIFY2(logged.count('\n') > 20, logged.constData()); // it does talk

        QList<QPair<QByteArray, QByteArray>> left{{"the log", logged}};
        QVERIFY(practice.trace.observations().size() > 20);
        CaseRun run;
        run.trace = practice.trace;
        run.findings = diagnose(bench.input.integration, practice.trace);
        left.append({"a support case", toJson(caseFrom(bench.input.integration, {run}))});
        QByteArray trace;
        for (const auto &observation : practice.trace.observations()) {
            trace += QJsonDocument(observation.facts).toJson() + observation.text.toUtf8();
        }
        left.append({"the trace", trace});
        bench.journal.reset();
        bench.store.reset();
        for (const auto &name : QDir(bench.folder.path()).entryList(QDir::Files)) {
            QFile file(bench.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            left.append({name.toUtf8(), file.readAll()});
        }
        QVERIFY(left.size() > 3);

        const auto person = practice.portal.describe().value("credentials_with_totp"_L1).toObject();
        const auto password = person.value("password"_L1).toString().toUtf8();
        QList<QByteArray> secrets{"not-a-real-secret-canary", "not-a-real-password-canary", password,
                                  (person.value("username"_L1).toString().toUtf8() + ':' + password).toBase64(),
                                  "totp=" + person.value("totp"_L1).toString().toUtf8()};
        const auto tokens = practice.portal.issuedTokens();
        QVERIFY(tokens.size() > 3);
        secrets += tokens;
        for (const auto &secret : std::as_const(secrets)) {
            QVERIFY(secret.size() > 8);
            for (const auto &form : {secret, secret.toBase64(QByteArray::OmitTrailingEquals), secret.toBase64(QByteArray::Base64UrlEncoding),
                                     QByteArray(secret.toPercentEncoding({}, "-")), secret.toHex()}) {
                for (const auto &[place, text] : std::as_const(left)) {
                    QVERIFY2(!text.contains(form), qPrintable(u"%1: %2…"_s.arg(QString::fromUtf8(place), QString::fromUtf8(secret.left(6)))));
                }
            }
        }
    }

    void driftIsSeen()
    {
        Bench bench;
        QVERIFY(bench.run());
        PortalWrite byHand;
        byHand.values.insert(PortalField::ButtonLabel, u"Changed by hand"_s);
        QVERIFY(QCoro::waitFor(bench.portal->write(bench.input.target, byHand, CancelToken())));
        const auto changes = QCoro::waitFor(drift(bench.portal.get(), bench.input.integration, nullptr, bench.input.target, CancelToken()));
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1);
        QVERIFY(changes->first().field == PortalField::ButtonLabel);
        QCOMPARE(changes->first().before, u"Changed by hand"_s);
    }
};

QTEST_GUILESS_MAIN(TestPublish)
#include "tst_publish.moc"
