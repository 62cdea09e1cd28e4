// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "form_browser.h"

#include <diagnosis/diagnose.h>
#include <net/qt_http_transport.h>
#include <practice/practice_server.h>
#include <store/integration_store.h>
#include <trace/evidence.h>
#include <vault/memory_store.h>
#include <workflow/preflight.h>
#include <workflow/publish_session.h>
#include <workflow/sign_in_test.h>

#include <qcoro/qcorotask.h>

#include <QJsonArray>
#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>
#include <QUuid>

using namespace Qt::StringLiterals;
using namespace signwright;

/**
 * Every practice fault its finding: each row of the table, in each way that the row names, through the real use case against
 * the running servers. What the row expects has to come first. A row without a way fails here.
 */
class TestPracticeFindings : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        auto started = PracticeServer::start();
        QVERIFY(started);
        m_server = std::move(*started);
    }

    void init()
    {
        const auto &info = m_server->info();
        m_transport = std::make_unique<QtHttpTransport>(NetworkPolicy{NetworkPolicy::Proxy::None, {}, QSslCertificate::fromData(info.caPem)});
        m_dir = std::make_unique<QTemporaryDir>();
        auto opened = IntegrationStore::open(m_dir->filePath(u"s.db"_s));
        QVERIFY(opened);
        m_store = std::move(opened->store);
        m_integration = Integration::create();
        m_integration.name = u"Practice"_s;
        m_integration.portal.kind = u"nexudus"_s;
        m_integration.cloud = CloudKind::Custom;
        m_integration.authorityHost = info.authorityHost;
        m_integration.tenants = {info.tenants.first().id};
        m_integration.clientId = info.clientId;
        m_integration.redirectUris = {info.redirectUris.first()};
    }
    void cleanup()
    {
        m_store.reset();
        m_transport.reset(); // no kept connection carries one fault's certificate into the next
    }

    void everyFault_data()
    {
        QTest::addColumn<QString>("name");
        QTest::addColumn<QString>("way");
        for (const auto &fault : practiceFaults()) {
            const auto ways = fault.by.isEmpty() ? QStringList{u"no way"_s} : fault.by;
            for (const auto &way : ways) {
                QTest::addRow("%s by %s", qPrintable(fault.name), qPrintable(way)) << fault.name << way;
            }
        }
    }
    void everyFault()
    {
        QFETCH(QString, name);
        QFETCH(QString, way);
        const auto &fault = *practiceFault(name);
        QVERIFY(m_server->setFaults({name}));
        QString seen;
        QList<Finding> findings;
        if (way == "check"_L1) {
            findings = byCheck();
        } else if (way == "sign_in_test"_L1) {
            findings = bySignInTest(fault, &seen);
        } else if (way == "publish"_L1) {
            findings = byPublish(fault, &seen);
        } else if (way == "unharmed"_L1) {
            for (const auto &finding : byPublish(fault, &seen)) {
                QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.textId));
            }
            QCOMPARE(seen, u"published"_s);
            return;
        } else if (way == "explain"_L1) {
            findings = byExplain(fault);
        } else {
            QFAIL("the row names no way in which its finding is shown");
        }
        if (QTest::currentTestFailed()) {
            return;
        }
        QString said;
        for (const auto &finding : findings) {
            said += u"%1: %2, %3, %4\n"_s.arg(finding.textId, toString(finding.cause), toString(finding.fixer)).arg(finding.confidence);
        }
        seen.prepend(said);
        QVERIFY2(!findings.isEmpty(), qPrintable(u"no finding\n"_s + seen));
        QVERIFY2(toString(findings.first().cause) == fault.expectedCause, qPrintable(fault.expectedCause + u" wanted first\n"_s + seen));
        QVERIFY2(toString(findings.first().fixer) == fault.expectedFixer, qPrintable(fault.expectedFixer + u" should act\n"_s + seen));
    }

    /** The same table: without a fault none of the ways finds anything that somebody would have to mend. */
    void withoutAFaultNobodyHasToAct_data()
    {
        QTest::addColumn<QString>("way");
        for (const auto &way : {u"check"_s, u"sign_in_test"_s, u"publish"_s}) {
            QTest::newRow(qPrintable(way)) << way;
        }
    }
    void withoutAFaultNobodyHasToAct()
    {
        QFETCH(QString, way);
        QVERIFY(m_server->setFaults({}));
        QString seen;
        const PracticeFault none;
        const auto findings = way == "check"_L1 ? byCheck() : way == "publish"_L1 ? byPublish(none, &seen) : bySignInTest(none, &seen);
        for (const auto &finding : findings) {
            QVERIFY2(finding.severity != Severity::Error, qPrintable(finding.textId));
        }
    }

private:
    std::shared_ptr<const ClientSecret> secret() const
    {
        return std::make_shared<const ClientSecret>(ClientSecret::fromUtf8(m_server->info().clientSecret.toUtf8()));
    }

    QList<Finding> byCheck()
    {
        PreflightTools tools;
        tools.transport = m_transport.get();
        Preflight preflight(tools);
        PreflightInput input;
        input.integration = m_integration;
        input.secret = secret();
        return QCoro::waitFor(preflight.run(std::move(input), CancelToken())).findings;
    }

    QList<Finding> bySignInTest(const PracticeFault &fault, QString *seen)
    {
        if (const auto authority = authorityKindFromString(fault.attempt.value("authority"_L1).toString())) {
            m_integration.authority = *authority;
        }
        [&] { QVERIFY(m_store->save({m_integration, false, {}, {}})); }();
        test::FormBrowser browser(m_transport.get());
        browser.responseType = fault.attempt.value("response_type"_L1).toString();
        const auto kind = fault.attempt.value("user"_L1).toString(u"works"_s);
        for (const auto &user : m_server->info().users) {
            if (user.kind == kind) {
                browser.username = user.username;
                browser.password = user.password;
                break;
            }
        }
        SignInTestTools with;
        with.transport = m_transport.get();
        with.browser = &browser;
        with.store = m_store.get();
        with.revisionKey = QByteArray(32, 'k');
        with.signInTimeout = std::chrono::seconds(60);
        if (fault.params.contains("delay_ms"_L1)) {
            with.requestTimeout = std::chrono::seconds(1); // a person would wait for fifteen
        }
        SignInTest test(with);
        SignInTestInput input;
        input.integration = m_integration;
        input.secret = secret();
        const auto report = QCoro::waitFor(test.run(std::move(input), {}));
        *seen = toString(report.outcome) + u" in "_s + toString(report.reached) + u' ' + (report.error ? report.error->code : QString());
        for (const auto &observation : report.trace.observations()) {
            *seen += u'\n' + toString(observation.kind) + QString::fromUtf8(QJsonDocument(observation.facts).toJson(QJsonDocument::Compact));
        }
        [&] {
            // A test that did not pass is never taken for one that did.
            QCOMPARE(m_store->hasPassed(m_integration.id, report.revision).value_or(false), report.outcome == SignInOutcome::Passed);
        }();
        return report.findings;
    }

    QList<Finding> byPublish(const PracticeFault &fault, QString *seen)
    {
        QJsonObject practice;
        for (const auto &portal : m_server->info().portals) {
            if (portal.value("kind"_L1).toString() == fault.attempt.value("portal"_L1).toString(u"nexudus"_s)) {
                practice = portal;
            }
        }
        m_integration.portal.kind = practice.value("kind"_L1).toString();
        m_integration.portal.api = practice.value("api"_L1).toString();
        m_integration.portal.address = practice.value("address"_L1).toString();
        m_integration.clientId = QUuid::createUuid().toString(QUuid::WithoutBraces); // so that there is something to write, more than once
        m_integration.options.buttonLabel = u"Sign in for "_s + fault.name;
        [&] { QVERIFY(m_store->save({m_integration, false, {}, {}})); }();
        MemoryStore vault;
        PublishSession session({m_transport.get(), m_store.get(), &vault}, m_integration, secret());
        [&] { QVERIFY(session.open()); }();
        auto line = QJsonDocument(practice.value("credentials"_L1).toObject()).toJson(QJsonDocument::Compact);
        auto credentials = PortalCredentials::fromJson(ClientSecret::fromUtf8(std::move(line)));
        const auto targets = QCoro::waitFor(session.logIn(std::move(*credentials), false, {}));
        if (!targets) {
            *seen = u"log-in: "_s + targets.error().code;
            return session.findings();
        }
        const auto proposal = QCoro::waitFor(session.proposeMapping(targets->first().id, {}));
        if (!proposal) {
            *seen = u"names: "_s + proposal.error().code;
            return session.findings();
        }
        auto chosen = targets->first();
        for (const auto &target : *targets) {
            if (target.id == practice.value("targets"_L1).toArray().first().toString()) {
                chosen = target;
            }
        }
        auto plans = QCoro::waitFor(session.plan({chosen}, proposal->mapping(), {}));
        if (!plans) {
            *seen = u"plan: "_s + plans.error().code;
            return session.findings();
        }
        const auto reports = QCoro::waitFor(session.apply(std::move(*plans), true, false, true, {}));
        *seen = reports ? toString(reports->first().report.outcome) : reports.error().code;
        return session.findings();
    }

    /** What the provider answers to a portal that asks in this way; this program's own requests never do. */
    QList<Finding> byExplain(const PracticeFault &fault)
    {
        const auto &info = m_server->info();
        QUrl url(info.authorityHostHttp + u'/' + info.tenants.first().id + u"/oauth2/v2.0/authorize"_s);
        QUrlQuery query;
        query.setQueryItems({{u"client_id"_s, info.clientId},
                             {u"redirect_uri"_s, info.redirectUris.first()},
                             {u"response_type"_s, fault.attempt.value("response_type"_L1).toString(u"code"_s)},
                             {u"response_mode"_s, u"fragment"_s},
                             {u"scope"_s, u"openid"_s},
                             {u"state"_s, u"s"_s},
                             {u"nonce"_s, u"n"_s}});
        url.setQuery(query);
        HttpRequest request;
        request.url = url;
        const auto reply = QCoro::waitFor(m_transport->send(std::move(request), {}));
        if (!reply) {
            return {};
        }
        const auto location = reply->header("Location");
        const auto material = readEvidence(location.isEmpty() ? reply->body : location);
        return material ? diagnose({}, material->trace) : QList<Finding>();
    }

    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QtHttpTransport> m_transport;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<IntegrationStore> m_store;
    Integration m_integration;
};

QTEST_GUILESS_MAIN(TestPracticeFindings)
#include "tst_practice_findings.moc"
