// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "scripted_actual.h"
#include "scripted_grafana.h"
#include "scripted_keycloak.h"

#include <diagnosis/diagnose.h>
#include <store/integration_store.h>
#include <vault/memory_store.h>
#include <vault/secret_keys.h>
#include <workflow/publish.h>

#include <QTemporaryDir>
#include <QTest>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

/**
 * Portals that run on a server of their owner's: at every single request that can fail, a publish ends with the new values read
 * back, or with everything as it was.
 */
class TestPublishOwn : public QObject
{
    Q_OBJECT

    static std::unique_ptr<ScriptedProduct> product(const QString &kind)
    {
        if (kind == "actual"_L1) {
            auto made = std::make_unique<ScriptedActual>();
            made->password = u"not-a-real-password"_s;
            return made;
        }
        if (kind == "grafana"_L1) {
            return std::make_unique<ScriptedGrafana>();
        }
        return std::make_unique<ScriptedKeycloak>();
    }
    static QStringList kinds() { return {u"actual"_s, u"grafana"_s, u"keycloak"_s}; }

    struct Bench {
        ScriptedPortal server;
        std::unique_ptr<Portal> portal;
        MemoryStore vault;
        QTemporaryDir folder;
        std::unique_ptr<IntegrationStore> store;
        std::optional<PublishJournalStore> journal;
        PublishInput input;
        QJsonObject fresh; ///< before any publish

        explicit Bench(const QString &kind, std::chrono::milliseconds timeout = std::chrono::seconds(20)) : server(product(kind))
        {
            fresh = server.state();
            portal = server.adapter(timeout);
            QVERIFY(QCoro::waitFor(portal->authenticate(server.credentials(), CancelToken())));
            auto opened = IntegrationStore::open(folder.filePath(u"t.db"_s));
            QVERIFY(opened);
            store = std::move(opened->store);
            input.integration = Integration::create();
            input.integration.name = u"Test"_s;
            input.integration.portal.kind = kind;
            input.integration.portal.address = server.origin();
            input.integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
            input.integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
            StoredIntegration entry;
            entry.integration = input.integration;
            QVERIFY(store->save(entry));
            journal.emplace(*store);
            input.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("not-a-real-secret-canary"));
            QVERIFY(QCoro::waitFor(vault.write(secretKey(input.integration.id), input.secret->clone())));
            input.target = server.product().target();
            input.testPassed = true;
            input.mayCreate = true;
        }
        Result<PublishReport> run(CancelToken cancel = {})
        {
            Publish publish(portal.get(), &*journal, &vault);
            auto plan = QCoro::waitFor(publish.plan(input, cancel));
            if (!plan) {
                return fail(plan.error());
            }
            return QCoro::waitFor(publish.apply(input, std::move(*plan), cancel));
        }
    };

private Q_SLOTS:
    void everyPoint_data()
    {
        QTest::addColumn<QString>("kind");
        QTest::addColumn<QString>("how");
        QTest::addColumn<QJsonObject>("before"); ///< empty: nothing was ever set
        const auto row = [](const QString &kind, const QString &how, const char *what, const QJsonObject &before = {}) {
            QTest::newRow(qPrintable(kind + u' ' + how + u' ' + QLatin1StringView(what))) << kind << how << before;
        };
        const QStringList hows{u"cut_before"_s, u"cut_after"_s, u"401"_s, u"429"_s, u"400"_s, u"500"_s, u"garbage"_s};
        for (const auto &kind : kinds()) {
            for (const auto &how : hows) {
                row(kind, how, "first publish");
                row(kind, how, "over older values", product(kind)->olderState());
            }
            row(kind, u"slow"_s, "first publish"); // to the portal the same as an answer that gets lost, and it takes long
        }
        for (const auto &how : hows) {
            auto hidden = product(u"actual"_s)->olderState();
            hidden.insert(u"owned"_s, true); // what stands there is shown to nobody, so it cannot be put back
            row(u"actual"_s, how, "over hidden values", hidden);
        }
    }
    void everyPoint()
    {
        QFETCH(QString, kind);
        QFETCH(QString, how);
        QFETCH(QJsonObject, before);
        Bench bench(kind, how == "slow"_L1 ? std::chrono::milliseconds(400) : std::chrono::seconds(20));
        before = before.isEmpty() ? bench.fresh : before;
        bench.server.restore(before);
        const int start = bench.server.requestCount();
        QVERIFY(bench.run()->outcome == PublishOutcome::Published);
        const int points = bench.server.requestCount() - start;
        QVERIFY(points >= 4); // read, write, read, read
        const auto after = bench.server.state();
        QVERIFY(after != before);
        int undone = 0;
        for (int point = 1; point <= points; ++point) {
            bench.server.restore(before);
            bench.server.failRequest(point, how);
            const auto report = bench.run();
            bench.server.failRequest(0, {});
            const auto context = u"%1 at request %2 of %3"_s.arg(how).arg(point).arg(points);
            if (report && report->outcome == PublishOutcome::Published) {
                QVERIFY2(bench.server.state() == after, qPrintable(context));
            } else {
                QVERIFY2(!report || report->outcome == PublishOutcome::RolledBack, qPrintable(context));
                QVERIFY2(bench.server.state() == before, qPrintable(context + u": "_s + (report ? report->reason->code : report.error().code)));
                ++undone;
            }
            QVERIFY2(bench.journal->unfinished()->isEmpty(), qPrintable(context));
        }
        if (how == "400"_L1) {
            QVERIFY(undone > 0); // a refusal is not repeated
        }
    }

    void oneAfterAnother_data() { kindRows(); }
    /** Published twice, changed by somebody, seen by a comparison. */
    void oneAfterAnother()
    {
        QFETCH(QString, kind);
        Bench bench(kind);
        QVERIFY(bench.run()->outcome == PublishOutcome::Published);
        const auto compare = [&] {
            return QCoro::waitFor(drift(bench.portal.get(), bench.input.integration, bench.input.secret, bench.input.target, CancelToken()));
        };
        QVERIFY(compare());
        QVERIFY(compare()->isEmpty());
        const auto published = bench.server.state();
        (void)bench.run(); // where the secret is masked it is written again
        QCOMPARE(bench.server.state(), published);
        bench.input.integration.clientId = u"99999999-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        const auto changes = compare();
        QVERIFY(changes);
        QCOMPARE(changes->size(), 1);
        QVERIFY(changes->first().field == PortalField::ClientId);
    }

    /** Published well, and nobody could come back: Grafana takes itself for another address. */
    void whatIsSeenFromOutsideIsExplained()
    {
        Bench bench(u"grafana"_s);
        static_cast<ScriptedGrafana &>(bench.server.product()).rootUrl = u"http://localhost:3000"_s;
        bench.input.integration.redirectUris = {bench.server.origin() + u"/login/azuread"_s};
        const auto report = bench.run();
        QVERIFY(report && report->outcome == PublishOutcome::Published);
        recordPortalReport(bench.server.trace, u"grafana"_s, *report);
        const auto findings = diagnose(bench.input.integration, bench.server.trace);
        QVERIFY(!findings.isEmpty());
        QVERIFY2(findings.constFirst().cause == Cause::RedirectUri, qPrintable(toString(findings.constFirst().cause)));
    }

    void nothingSecretIsLeftAnywhere_data() { kindRows(); }
    /** Canary: after a whole publish neither the client secret nor the admin's password or token stands in trace or store, in any form. */
    void nothingSecretIsLeftAnywhere()
    {
        QFETCH(QString, kind);
        Bench bench(kind);
        QVERIFY(bench.run());
        QByteArray left;
        for (const auto &observation : bench.server.trace.observations()) {
            left += QJsonDocument(observation.facts).toJson() + observation.text.toUtf8();
        }
        QVERIFY(bench.server.trace.observations().size() > 5);
        bench.journal.reset();
        bench.store.reset();
        for (const auto &name : QDir(bench.folder.path()).entryList(QDir::Files)) {
            QFile file(bench.folder.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            left += file.readAll();
        }
        for (const auto &secret : {QByteArray("not-a-real-secret-canary"), QByteArray("not-a-real-password"), QByteArray("not-a-real-token")}) {
            for (const auto &form : {secret, secret.toBase64(QByteArray::OmitTrailingEquals), secret.toBase64(QByteArray::Base64UrlEncoding),
                                     QByteArray(secret.toPercentEncoding({}, "-")), secret.toHex()}) {
                QVERIFY(!left.contains(form));
            }
        }
    }

private:
    static void kindRows()
    {
        QTest::addColumn<QString>("kind");
        for (const auto &kind : kinds()) {
            QTest::newRow(qPrintable(kind)) << kind;
        }
    }
};

QTEST_GUILESS_MAIN(TestPublishOwn)
#include "tst_publish_own.moc"
