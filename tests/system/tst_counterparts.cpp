// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "../browser/test_site.h"
#include "../desktop/desktop_fixture.h"

#include <browser/embedded_browser.h>
#include <core/hardening.h>
#include <desktop/sign_in_test_page.h>
#include <net/qt_http_transport.h>

#include <QApplication>
#include <QJsonDocument>
#include <QJsonObject>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kPatience = 60000;

/** A provider of others (a script of this folder), as a process of its own. */
struct Provider {
    QProcess process;
    QJsonObject info;

    Provider(const QString &script, const QString &redirectUri)
    {
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(NODE_PROGRAM), {QStringLiteral(SOURCE_FOLDER "/") + script, redirectUri});
        while (!process.canReadLine() && process.waitForReadyRead(kPatience)) {
        }
        info = QJsonDocument::fromJson(process.readLine()).object();
    }
    ~Provider()
    {
        process.kill();
        process.waitForFinished();
    }
    QString value(const char *name) const { return info.value(QLatin1StringView(name)).toString(); }

    bool damage(const QString &name) const
    {
        QNetworkAccessManager network;
        network.setProxy(QNetworkProxy::NoProxy);
        QNetworkRequest request(QUrl(value("authority_host") + u"/damage/"_s + name));
        const std::unique_ptr<QNetworkReply> reply(network.post(request, QByteArray()));
        QSignalSpy finished(reply.get(), &QNetworkReply::finished);
        finished.wait(kPatience);
        return reply->attribute(QNetworkRequest::HttpStatusCodeAttribute).toInt() == 204;
    }
};

/** The whole window on an integration that is registered at the provider, and the portal that must not hear of it. */
struct Stage {
    TestSite portal;
    QTemporaryDir folder;
    DesktopFixture fixture;
    QtHttpTransport transport;
    Provider provider;
    SignInTestPage *page = nullptr;

    explicit Stage(const QString &script)
        : fixture(folder.path()), transport({NetworkPolicy::Proxy::None, {}, {}}), provider(script, portal.address(u"/signin-oidc"_s))
    {
        fixture.clock.set(QDateTime::currentDateTimeUtc());
        fixture.context.transport = &transport;
        fixture.context.browserFolders = {QStringLiteral(PLUGIN_FOLDER)};
        auto &current = fixture.current();
        current.open(Integration::create());
        current.change([this](Integration &integration) {
            integration.name = u"Counterpart"_s;
            integration.portal.kind = u"other"_s;
            integration.cloud = CloudKind::Custom;
            integration.authorityHost = provider.value("authority_host");
            integration.tenants = {provider.value("tenant")};
            integration.clientId = provider.value("client_id");
            integration.redirectUris = {provider.value("redirect_uri")};
        });
        current.acceptSecret(ClientSecret::fromUtf8(provider.value("client_secret").toUtf8()));
        fixture.window().showPage(u"sign_in_test"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        page = qobject_cast<SignInTestPage *>(fixture.window().currentPage());
        QVERIFY(page);
    }

    QString failedRules() const
    {
        QStringList failed;
        for (const auto &rule : page->report()->token.rules()) {
            if (rule.outcome == RuleOutcome::Fail) {
                failed << rule.rule;
            }
        }
        return failed.join(u' ');
    }

    QString told() const
    {
        const auto &report = *page->report();
        return toString(report.outcome) + u" · "_s + (report.error ? report.error->code : QString()) + u" · "_s + failedRules() + u" · "_s
               + (report.findings.isEmpty() ? QString() : toString(report.findings.constFirst().cause));
    }

    bool portalHeardNothing() const
    {
        return std::none_of(portal.requests.begin(), portal.requests.end(), [](const QByteArray &head) { return head.contains("/signin-oidc"); });
    }
};

} // namespace

/** Other people's providers, in the real window with the real browser: what is proven, and what is found when they misbehave. */
class TestCounterparts : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_damaging; ///< one for all damages

    static void type(const QString &text)
    {
        for (const auto c : text) {
            QTest::keyClicks(QApplication::focusWidget(), QString(c));
        }
    }

private Q_SLOTS:
    void certifiedProvider()
    {
        Stage stage(u"entra_dressed_provider.mjs"_s);
        QVERIFY(!stage.provider.info.isEmpty());
        QTest::keyClick(stage.fixture.find<QPushButton>("startTestButton"), Qt::Key_Space);
        QVERIFY(stage.page->browser());
        QSignalSpy pages(stage.page->browser(), &SignInBrowser::navigated);
        // Its own log-in form, then its own consent form; the caret stands where it should in both.
        QTRY_VERIFY_WITH_TIMEOUT(pages.size() >= 1, kPatience);
        QTest::qWait(1000);
        type(stage.provider.value("login"));
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        type(u"any password"_s);
        auto before = pages.size();
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
        QTRY_VERIFY_WITH_TIMEOUT(pages.size() > before, kPatience);
        for (int attempt = 0; attempt < 20 && !stage.page->report(); ++attempt) {
            QTest::qWait(1000);
            if (!stage.page->report()) {
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // "Continue"
            }
        }
        if (const auto to = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !to.isEmpty()) {
            stage.fixture.window().grab().save(to + u"/counterpart_certified.png"_s);
        }
        QTRY_VERIFY_WITH_TIMEOUT(stage.page->report(), kPatience);
        QVERIFY2(stage.page->report()->outcome == SignInOutcome::Passed, qPrintable(stage.told()));
        QCOMPARE(stage.failedRules(), QString());
        QVERIFY(stage.page->report()->provesRedirectUri);
        QVERIFY(stage.fixture.current().isProven());
        QVERIFY(stage.portalHeardNothing());
    }

    void damagedAnswers_data()
    {
        QTest::addColumn<QString>("rule");  ///< one that must fail; empty: none is reached
        QTest::addColumn<QString>("cause"); ///< of the first finding; empty: not looked at
        const auto row = [](const char *name, const char *rule, const char *cause = "") {
            QTest::newRow(name) << QString::fromLatin1(rule) << QString::fromLatin1(cause);
        };
        row("none", "");
        row("expired", "exp", "clock");
        row("not_yet", "nbf", "clock");
        row("audience", "aud", "client_id");
        row("audience_list", "aud", "client_id");
        row("nonce", "nonce", "state_or_nonce");
        row("nonce_missing", "nonce", "state_or_nonce");
        row("issuer", "iss", "issuer");
        row("tenant", "tid", "tenant_id");
        row("subject", "sub", "claims_mapping");
        row("foreign_key", "signature", "signing_key");
        row("unsigned", "alg", "signing_key");
        row("hmac", "alg", "signing_key");
        row("key_unknown", "kid", "signing_key");
        row("cut", "signature", "signing_key");
        row("two_parts", "form", "network");
        row("secret", "", "secret_value");
        row("code_used", "", "code_reuse");
        row("no_id_token", "");
        row("broken", "");
    }
    void damagedAnswers()
    {
        QFETCH(QString, rule);
        QFETCH(QString, cause);
        const auto damage = QString::fromLatin1(QTest::currentDataTag());
        if (!m_damaging) {
            m_damaging = std::make_unique<Stage>(u"damaging_provider.mjs"_s);
        }
        auto &stage = *m_damaging;
        QVERIFY(stage.provider.damage(damage));
        QSignalSpy finished(stage.page, &SignInTestPage::testFinished);
        stage.page->startHere(); // nobody has to log in there
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1, kPatience);
        const auto &report = *stage.page->report();
        if (damage == "none"_L1) {
            QVERIFY2(report.outcome == SignInOutcome::Passed, qPrintable(stage.told()));
        } else {
            QVERIFY2(report.outcome != SignInOutcome::Passed, qPrintable(stage.told()));
            QVERIFY2(!report.findings.isEmpty(), qPrintable(stage.told()));
        }
        if (!rule.isEmpty()) {
            QVERIFY2(stage.failedRules().split(u' ').contains(rule), qPrintable(stage.told()));
        }
        if (!cause.isEmpty()) {
            QVERIFY2(!report.findings.isEmpty(), qPrintable(stage.told()));
            QVERIFY2(toString(report.findings.constFirst().cause) == cause, qPrintable(stage.told()));
        }
        QVERIFY(stage.portalHeardNothing());
    }

    void cleanupTestCase() { m_damaging.reset(); }
};

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestCounterparts test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_counterparts.moc"
