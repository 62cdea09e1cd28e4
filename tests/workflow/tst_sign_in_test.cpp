// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "form_browser.h"

#include <net/qt_http_transport.h>
#include <practice/practice_server.h>
#include <store/integration_store.h>
#include <workflow/sign_in_test.h>

#include <qcoro/qcorosignal.h>
#include <qcoro/qcorotask.h>

#include <QJsonDocument>
#include <QTemporaryDir>
#include <QTest>
#include <QTimer>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{

/** Never answers, until it is told to stop. */
class HangingTransport final : public HttpTransport
{
public:
    explicit HangingTransport(HttpTransport *inner, int good) : m_inner(inner), m_good(good) {}
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken cancel) override
    {
        if (m_good-- > 0) {
            co_return co_await m_inner->send(std::move(request), cancel);
        }
        QTimer stopped;
        stopped.setSingleShot(true);
        const auto onCancel = cancel.onCancel([&stopped] { stopped.start(0); });
        co_await qCoro(&stopped, &QTimer::timeout);
        co_return fail(u"net.cancelled"_s, {{u"host"_s, request.url.host()}});
    }

private:
    HttpTransport *m_inner;
    int m_good;
};

/** A person who does nothing. */
class IdleBrowser final : public SignInBrowser
{
    Q_OBJECT
public:
    bool isOpen = false;
    void open(const QUrl &, const QList<RedirectUri> &) override { isOpen = true; }
    void close() override { isOpen = false; }
    QString engine() const override { return u"idle"_s; }
};

} // namespace

/** The whole flow over real HTTP against the practice tenant, with a person made of forms. */
class TestSignInTest : public QObject
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
        QVERIFY(m_server->setFaults({}));
        m_server->clearRequests();
        const auto &info = m_server->info();
        m_transport = std::make_unique<QtHttpTransport>(NetworkPolicy{NetworkPolicy::Proxy::None, {}, QSslCertificate::fromData(info.caPem)});
        m_browser = std::make_unique<test::FormBrowser>(m_transport.get());
        person(u"works"_s);
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
        QVERIFY(m_store->save({m_integration, false, {}, {}}));
    }

    void cleanup() { m_store.reset(); }

    void passesAndIsRecorded_data()
    {
        QTest::addColumn<QString>("mode");
        for (const auto &mode : {u"query"_s, u"fragment"_s, u"form_post"_s}) {
            QTest::newRow(qPrintable(mode)) << mode;
        }
    }
    void passesAndIsRecorded()
    {
        QFETCH(QString, mode);
        const auto report = run(mode);
        QVERIFY2(report.outcome == SignInOutcome::Passed, qPrintable(describe(report)));
        QCOMPARE(toString(report.reached), toString(SignInStep::Token));
        QVERIFY(report.token.isValid());
        QVERIFY(report.user.contains(u'@'));
        QVERIFY(report.provesRedirectUri);
        QVERIFY(*m_store->hasPassed(m_integration.id, report.revision));
        QCOMPARE(m_store->tests(m_integration.id)->first().user.left(6), u"‹user›"_s);
        const auto runs = m_store->runs(m_integration.id);
        QCOMPARE(runs->size(), 1);
        QCOMPARE(runs->first().outcome, u"pass"_s);
        // Nothing of value is in what was written down.
        const auto written = QJsonDocument(runs->first().trace).toJson();
        QVERIFY(!written.contains(m_server->info().clientSecret.toUtf8()));
        QVERIFY(!written.contains("eyJ"));
        QVERIFY(!written.contains(m_browser->username.toUtf8()));
        // The tenant alone was asked; nothing arrived at the portal.
        for (const auto &request : m_server->requests()) {
            QVERIFY2(request.server == u"tenant"_s, qPrintable(request.path));
        }
    }

    void aChangedSettingIsNotProven()
    {
        const auto report = run();
        QVERIFY(*m_store->hasPassed(m_integration.id, report.revision));
        auto changed = m_integration;
        changed.redirectUris.append(u"https://other.example/callback"_s);
        QVERIFY(!*m_store->hasPassed(m_integration.id, Revision::of(changed, *secret(), m_key)));
        QVERIFY(!*m_store->hasPassed(m_integration.id, Revision::of(m_integration, ClientSecret::fromUtf8("other"), m_key)));
    }

    void aWrongPasswordSaysNothingAgainstTheSettings()
    {
        const auto good = run();
        m_browser->password = u"wrong"_s;
        const auto report = run();
        QCOMPARE(toString(report.outcome), toString(SignInOutcome::Failed));
        QCOMPARE(toString(report.reached), toString(SignInStep::SignIn));
        QVERIFY(!report.findings.isEmpty());
        QCOMPARE(toString(report.findings.first().cause), toString(Cause::Password));
        QVERIFY(*m_store->hasPassed(m_integration.id, good.revision));
    }

    void aLoopbackAddressDoesNotCountForThePortal()
    {
        m_integration.redirectUris.append(m_integration.redirectUris.takeFirst());
        auto asked = input();
        asked.redirectUri = m_integration.redirectUris.first();
        asked.integration.redirectUris = {u"https://portal.example/callback"_s};
        const auto report = run(std::move(asked));
        QVERIFY2(report.outcome == SignInOutcome::Passed, qPrintable(describe(report)));
        QVERIFY(!report.provesRedirectUri);
        QVERIFY(m_store->tests(m_integration.id)->isEmpty());
    }

    void missingPartsAreNamed()
    {
        auto without = input();
        without.secret.reset();
        QCOMPARE(run(std::move(without)).error->code, u"sign_in.no_secret"_s);
        auto nowhere = input();
        nowhere.integration.redirectUris.clear();
        QCOMPARE(run(std::move(nowhere)).error->code, u"sign_in.no_redirect_uri"_s);
    }

    void cancelsAtEveryStep_data()
    {
        QTest::addColumn<int>("good");
        for (int i = 0; i < 6; ++i) {
            QTest::addRow("after %d answers", i) << i;
        }
    }
    void cancelsAtEveryStep()
    {
        QFETCH(int, good);
        HangingTransport hanging(m_transport.get(), good);
        test::FormBrowser browser(&hanging);
        browser.username = m_browser->username;
        browser.password = m_browser->password;
        SignInTest test(tools(&hanging, &browser));
        CancelSource source;
        QTimer::singleShot(600, &test, [&source] { source.cancel(); });
        const auto report = QCoro::waitFor(test.run(input(), source.token()));
        QCOMPARE(toString(report.outcome), toString(SignInOutcome::Cancelled));
        QVERIFY(m_store->tests(m_integration.id)->isEmpty());
    }

    void aPersonWhoDoesNothingEndsByTheLimit()
    {
        IdleBrowser browser;
        auto with = tools(m_transport.get(), &browser);
        with.signInTimeout = std::chrono::milliseconds(300);
        SignInTest test(with);
        const auto report = QCoro::waitFor(test.run(input(), {}));
        QCOMPARE(toString(report.outcome), toString(SignInOutcome::Undecided));
        QCOMPARE(report.error->code, u"sign_in.timeout"_s);
        QVERIFY(!browser.isOpen);
    }

    void aForgedResponseIsRefused()
    {
        IdleBrowser browser;
        SignInTest test(tools(m_transport.get(), &browser));
        QObject::connect(&test, &SignInTest::stepStarted, &browser, [&](SignInStep step) {
            if (step == SignInStep::SignIn) {
                QTimer::singleShot(0, &browser, [&] {
                    Q_EMIT browser.caught({QUrl(m_integration.redirectUris.first() + u"?code=somebody-elses&state=guessed"_s), {}, false});
                });
            }
        });
        const auto report = QCoro::waitFor(test.run(input(), {}));
        QCOMPARE(toString(report.outcome), toString(SignInOutcome::Failed));
        QCOMPARE(toString(report.reached), toString(SignInStep::Response));
        QCOMPARE(report.error->code, u"oidc.response.state_mismatch"_s);
        QCOMPARE(toString(report.findings.first().cause), toString(Cause::StateOrNonce));
        for (const auto &request : m_server->requests()) {
            QVERIFY(!request.path.endsWith(u"/token"_s)); // the code was not redeemed
        }
    }

    void stepsAreToldInOrder()
    {
        SignInTest test(tools(m_transport.get(), m_browser.get()));
        QStringList told;
        QObject::connect(&test, &SignInTest::stepStarted, &test, [&](SignInStep step) { told << u"+"_s + toString(step); });
        QObject::connect(&test, &SignInTest::stepFinished, &test, [&](SignInStep step, bool good) { told << (good ? u"-"_s : u"!"_s) + toString(step); });
        QCoro::waitFor(test.run(input(), {}));
        QCOMPARE(told.join(u' '), u"+discovery -discovery +keys -keys +sign_in -sign_in +response -response +redeem -redeem +token -token"_s);
    }

private:
    void person(const QString &kind)
    {
        for (const auto &user : m_server->info().users) {
            if (user.kind == kind) {
                m_browser->username = user.username;
                m_browser->password = user.password;
                return;
            }
        }
        QFAIL("no such person");
    }
    std::shared_ptr<const ClientSecret> secret() const
    {
        return std::make_shared<const ClientSecret>(ClientSecret::fromUtf8(m_server->info().clientSecret.toUtf8()));
    }
    SignInTestInput input() const
    {
        SignInTestInput in;
        in.integration = m_integration;
        in.secret = secret();
        return in;
    }
    SignInTestTools tools(HttpTransport *transport, SignInBrowser *browser)
    {
        SignInTestTools with;
        with.transport = transport;
        with.browser = browser;
        with.store = m_store.get();
        with.revisionKey = m_key;
        with.signInTimeout = std::chrono::seconds(60);
        return with;
    }
    SignInTestReport run(SignInTestInput in)
    {
        m_test = std::make_unique<SignInTest>(tools(m_transport.get(), m_browser.get()));
        return QCoro::waitFor(m_test->run(std::move(in), {}));
    }
    SignInTestReport run(const QString &mode = u"query"_s)
    {
        auto in = input();
        in.responseMode = mode;
        return run(std::move(in));
    }
    static QString describe(const SignInTestReport &report)
    {
        QStringList lines{toString(report.outcome) + u" in "_s + toString(report.reached) + u' ' + (report.error ? report.error->code : QString())};
        for (const auto &rule : report.token.failures()) {
            lines << QString(rule.rule) + u": "_s + QString::fromUtf8(rule.expected) + u" / "_s + QString::fromUtf8(rule.found);
        }
        for (const auto &observation : report.trace.observations()) {
            lines << toString(observation.kind) + QString::fromUtf8(QJsonDocument(observation.facts).toJson(QJsonDocument::Compact));
        }
        return lines.join(u'\n');
    }

    const QByteArray m_key = QByteArray(32, 'k');
    std::unique_ptr<PracticeServer> m_server;
    std::unique_ptr<QtHttpTransport> m_transport;
    std::unique_ptr<test::FormBrowser> m_browser;
    std::unique_ptr<SignInTest> m_test;
    std::unique_ptr<QTemporaryDir> m_dir;
    std::unique_ptr<IntegrationStore> m_store;
    Integration m_integration;
};

QTEST_GUILESS_MAIN(TestSignInTest)
#include "tst_sign_in_test.moc"
