// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "desktop_fixture.h"

#include <desktop/known_panel.h>
#include <desktop/live_checks.h>
#include <practice/practice_server.h>

#include <QApplication>
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
