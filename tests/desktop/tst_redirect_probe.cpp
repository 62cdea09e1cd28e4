// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/known_panel.h>
#include <desktop/live_checks.h>
#include <desktop/portal_look.h>
#include <practice/portal_nexudus.h>
#include <practice/practice_server.h>

#include "web_host.h"

#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QPushButton>
#include <QSignalSpy>

using namespace signwright;
using namespace Qt::StringLiterals;

/**
 * "Check again" asks with `prompt=none` in a browser that nobody sees, as Entra demands: whether the redirect URI is registered
 * is known before anybody signs in.
 */
class TestRedirectProbe : public QObject
{
    Q_OBJECT

    static constexpr int kPatience = 60000;

    struct Stage {
        QTemporaryDir folder;
        DesktopFixture fixture;
        QtHttpTransport transport;
        std::unique_ptr<PracticeServer> practice;

        explicit Stage(const QStringList &faults = {}) : fixture(folder.path()), transport({NetworkPolicy::Proxy::None, {}, {}})
        {
            fixture.clock.set(QDateTime::currentDateTimeUtc());
            PracticeOptions options;
            options.faults = faults;
            auto started = PracticeServer::start(options);
            QVERIFY(started);
            practice = std::move(*started);
            fixture.context.transport = &transport;
            fixture.context.practice = practice.get();
            fixture.context.browserFolders = {QStringLiteral(PLUGIN_FOLDER)};
            fixture.desktop->openPractice(practice->info());
            fixture.window().showPage(u"settings"_s);
        }

        LiveChecks &checks() const { return fixture.desktop->checks(); }

        const CheckResult &checkAgain()
        {
            [&] { QTRY_VERIFY_WITH_TIMEOUT(!checks().isRunning(), kPatience); }();
            practice->clearRequests();
            QSignalSpy finished(&checks(), &LiveChecks::finished);
            fixture.find<QPushButton>("checkAgainButton")->click();
            const auto windows = QApplication::topLevelWidgets().size();
            [&] { QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1, kPatience); }();
            [&] { QCOMPARE(QApplication::topLevelWidgets().size(), windows); }(); // it is never a window
            return fixture.window().knownPanel()->row(u"redirect_uri"_s)->result();
        }

        int askedSilently() const
        {
            const auto requests = practice->requests();
            return int(std::count_if(requests.begin(), requests.end(), [](const PracticeRequest &r) { return r.path.endsWith("/authorize"_L1); }));
        }
    };

private Q_SLOTS:
    /** Without the plugin the plain request tries it; the rest of the checks is the same. First, because a plugin is loaded once. */
    void withoutTheBrowserItIsSaid()
    {
        Stage stage;
        stage.fixture.context.browserFolders = {stage.folder.path()};
        const auto &result = stage.checkAgain();
        QVERIFY(result.outcome != CheckOutcome::Fail);
        QVERIFY(!result.code.isEmpty());
    }

    void aRegisteredOneIsSentBackTo()
    {
        Stage stage;
        const auto &result = stage.checkAgain();
        QCOMPARE(result.code, u"check.redirect_uri.registered"_s);
        QCOMPARE(toString(result.outcome), u"pass"_s);
        QVERIFY(stage.askedSilently() >= 1);
        // Values that change afterwards are checked in the same way.
        QSignalSpy finished(&stage.checks(), &LiveChecks::finished);
        stage.fixture.current().change([](Integration &integration) { integration.redirectUris = {u"https://kalkio.spaces.nexudus.com/elsewhere"_s}; });
        QTRY_VERIFY_WITH_TIMEOUT(finished.size() == 1, kPatience);
        QCOMPARE(toString(stage.fixture.window().knownPanel()->row(u"redirect_uri"_s)->result().outcome), u"fail"_s);
        QCOMPARE(toString(stage.checks().report()->findings.constFirst().cause), u"redirect_uri"_s);
        QVERIFY(stage.fixture.find<QPushButton>("explainChecksButton")->isVisible());
    }

    void anUnregisteredOneIsNamed()
    {
        Stage stage({u"redirect_uri_not_registered"_s});
        const auto &result = stage.checkAgain();
        QCOMPARE(toString(result.outcome), u"fail"_s);
        QVERIFY(!result.undecided);
        const auto &findings = stage.checks().report()->findings;
        QVERIFY(!findings.isEmpty());
        QCOMPARE(toString(findings.constFirst().cause), u"redirect_uri"_s);
        QCOMPARE(findings.constFirst().code, u"AADSTS50011"_s);
    }

    /** After a publish: the button, and where a click on it leads; or, with the portal's passwords off, straight to Microsoft. */
    void whatPeopleSeeAfterAPublish_data()
    {
        QTest::addColumn<bool>("passwordsOff");
        QTest::newRow("a button") << false;
        QTest::newRow("passwords off") << true;
    }
    void whatPeopleSeeAfterAPublish()
    {
        QFETCH(bool, passwordsOff);
        Stage stage;
        practice::NexudusPracticePortal portal;
        auto host = practice::WebHost::listen(0, nullptr, [&portal](const practice::WebRequest &request) { return portal.handle(request); });
        QVERIFY(host);
        const auto origin = u"http://127.0.0.1:%1"_s.arg((*host)->port());
        const auto &info = stage.practice->info();
        portal.start({origin, info.redirectUris.constFirst(), info.authorityHostHttp});
        portal.restoreRows(practice::NexudusPracticePortal::kBusiness, {{u"Practice.AzureAd.Enabled"_s, u"True"_s},
                                                                        {u"Practice.AzureAd.TenantId"_s, info.tenants.constFirst().id},
                                                                        {u"Practice.AzureAd.ClientId"_s, info.clientId},
                                                                        {u"Practice.AzureAd.ButtonLabel"_s, u"Kalkio account"_s},
                                                                        {u"Practice.AzureAd.PreventPasswordLogin"_s, passwordsOff ? u"True"_s : u"False"_s}});
        const QPointer<PortalLook> look(
            new PortalLook(&stage.fixture.context, QUrl(origin + u"/login"_s), QUrl(info.authorityHostHttp), u"Kalkio account"_s, &stage.fixture.window()));
        look->open();
        auto *words = look->findChild<QLabel *>(u"portalLookWords"_s);
        QVERIFY(look->browser());
        const auto folder = qEnvironmentVariable("SIGNWRIGHT_PICTURES", stage.folder.path());
        if (!passwordsOff) {
            QTRY_VERIFY_WITH_TIMEOUT(words->text().contains("Kalkio account"_L1), kPatience);
            QVERIFY(!look->reachedSignIn());
            QTest::qWait(700);
            look->browser()->widget()->setFocus();
            QTest::qWait(200);
            for (int i = 0; i < 3 && !look->reachedSignIn(); ++i) { // by the keyboard to the first link of the page
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
                QTest::qWait(200);
                QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
                QTest::qWait(700);
            }
        }
        QTRY_VERIFY_WITH_TIMEOUT(look->reachedSignIn(), kPatience);
        QVERIFY2(words->text().startsWith(passwordsOff ? "The portal sends everybody"_L1 : "The button leads"_L1), qPrintable(words->text()));
        QTest::qWait(700);
        QVERIFY(look->grab().save(folder + (passwordsOff ? u"/portal_look_passwords_off.png"_s : u"/portal_look_button.png"_s)));
        look->close();
        QTRY_VERIFY(!look);
        (*host)->stop();
    }

    /** Whoever leaves in the middle does not wait for Chromium, and nothing of it is left. */
    void closingInTheMiddle()
    {
        Stage stage({u"network_slow"_s});
        stage.fixture.find<QPushButton>("checkAgainButton")->click();
        QTest::qWait(500);
        QVERIFY(stage.checks().isRunning());
        stage.fixture.desktop.reset();
        QTest::qWait(200);
    }
};

int main(int argc, char *argv[])
{
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv);
    TestRedirectProbe test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_redirect_probe.moc"
