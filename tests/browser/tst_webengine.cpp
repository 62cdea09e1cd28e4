// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "test_site.h"

#include <browser/embedded_browser.h>
#include <core/hardening.h>
#include <workflow/preflight.h>

#include <qcoro/qcorotask.h>

#include <QApplication>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRegularExpression>
#include <QSignalSpy>
#include <QSslConfiguration>
#include <QSslKey>
#include <QSslServer>
#include <QStandardPaths>
#include <QTest>
#include <QVBoxLayout>

#if defined(Q_OS_LINUX)
#include <sys/prctl.h>
#endif

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{
constexpr int kPatience = 60000; // starting Chromium on a loaded machine

QByteArray form(const QString &action, const QByteArray &fields)
{
    return "<form method=post action='" + action.toUtf8() + "'>" + fields + "</form><script nonce=n>document.forms[0].submit()</script>";
}
} // namespace

/** The real plugin, the real Chromium, pages on loopback; the portal is a server that must see nothing. */
class TestWebEngine : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        const auto loaded = loadEmbeddedBrowser({QStringLiteral(PLUGIN_FOLDER)});
        QVERIFY2(loaded, loaded ? "" : qPrintable(loaded.error().code + loaded.error().params.value(u"reason"_s).toString()));
        m_factory = *loaded;
        qInfo("%s", qPrintable(m_factory->engine().name()));
    }

    void init()
    {
        m_provider = std::make_unique<TestSite>();
        m_portal = std::make_unique<TestSite>();
        m_browser = m_factory->createBrowser({});
        m_browser->widget()->resize(800, 600);
        m_browser->widget()->show();
    }

    void cleanup()
    {
        m_browser.reset();
        QCOMPARE(m_portal->connections, 0); // in every test: the portal never hears of it
    }

    void catches_data()
    {
        QTest::addColumn<TestSite::Page>("page");
        QTest::addColumn<bool>("formPost");
        QTest::addColumn<QString>("expected");
        const auto portal = u"@PORTAL@"_s;
        QTest::newRow("query") << TestSite::redirect(portal + u"?code=the-code&state=s"_s) << false << u"the-code"_s;
        QTest::newRow("fragment") << TestSite::redirect(portal + u"#code=the-code&state=s"_s) << false << u"the-code"_s;
        QTest::newRow("script") << TestSite::html("<script>location.href='" + portal.toUtf8() + "?code=the-code&state=s'</script>") << false << u"the-code"_s;
        QTest::newRow("link clicked by script") << TestSite::html("<a id=a href='" + portal.toUtf8()
                                                                  + "?code=the-code'>x</a><script>document.getElementById('a').click()</script>")
                                                << false << u"the-code"_s;
        TestSite::Page post = TestSite::html(form(portal, "<input type=hidden name=code value='the-code'><input type=hidden name=state value=s>"
                                                          "<input type=hidden name=action value=x><input type=hidden name=elements value=y>"));
        QTest::newRow("form_post") << post << true << u"the-code"_s;
        post.headers = "Content-Security-Policy: script-src 'nonce-n'\r\n";
        QTest::newRow("form_post under a content security policy") << post << true << u"the-code"_s;
        QTest::newRow("form by GET") << TestSite::html("<form action='" + portal.toUtf8()
                                                       + "'><input name=code value=the-code></form><script>document.forms[0].submit()</script>")
                                     << false << u"the-code"_s;
    }

    void catches()
    {
        QFETCH(TestSite::Page, page);
        QFETCH(bool, formPost);
        QFETCH(QString, expected);
        const auto redirect = *RedirectUri::parse(m_portal->address(u"/authorization-code/callback"_s));
        page.body.replace("@PORTAL@", redirect.toString().toUtf8());
        page.headers.replace("@PORTAL@", redirect.toString().toUtf8());
        m_provider->pages["/authorize"] = page;
        QSignalSpy caught(m_browser.get(), &SignInBrowser::caught);
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        QTRY_COMPARE_WITH_TIMEOUT(caught.size(), 1, kPatience);
        const auto response = caught.first().first().value<CaughtResponse>();
        QCOMPARE(response.wasFormPost, formPost);
        if (formPost) {
            QCOMPARE(response.formFields.value(u"code"_s), expected);
            QCOMPARE(response.formFields.value(u"state"_s), u"s"_s);
            QCOMPARE(response.formFields.value(u"action"_s), u"x"_s);
        } else {
            QVERIFY(response.url.toString().contains(u"code="_s + expected));
        }
        // The run is over: whatever the page tries now goes nowhere.
        QTest::qWait(300);
        QCOMPARE(caught.size(), 1);
    }

    void framesScriptsAndImagesReachNothingEither()
    {
        const auto redirect = *RedirectUri::parse(m_portal->address(u"/callback"_s));
        const auto target = redirect.toString().toUtf8();
        m_provider->pages["/authorize"] =
            TestSite::html("<iframe src='" + target + "?code=a'></iframe><img src='" + target + "?code=b'><link rel=prefetch href='" + target
                           + "?code=c'>"
                             "<script>fetch('"
                           + target + "?code=d',{mode:'no-cors'}).catch(()=>{}); navigator.sendBeacon('" + target + "?code=e')</script><p>still here");
        QSignalSpy caught(m_browser.get(), &SignInBrowser::caught);
        QSignalSpy visited(m_browser.get(), &SignInBrowser::navigated);
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        QTRY_VERIFY_WITH_TIMEOUT(!visited.isEmpty(), kPatience);
        QTest::qWait(500);
        QCOMPARE(caught.size(), 0);
    }

    void whereTheComputerIsAPageIsNotTold()
    {
        const auto redirect = *RedirectUri::parse(m_portal->address(u"/callback"_s));
        m_provider->pages["/authorize"] = TestSite::html("<script>const told = answer => location.href = '" + redirect.toString().toUtf8()
                                                         + "?code=' + answer;"
                                                           "navigator.geolocation.getCurrentPosition(() => told('told'), error => told('error-' + error.code))"
                                                           "</script>");
        QSignalSpy caught(m_browser.get(), &SignInBrowser::caught);
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        QTRY_COMPARE_WITH_TIMEOUT(caught.size(), 1, kPatience);
        // PERMISSION_DENIED (https://www.w3.org/TR/geolocation/): asked for and refused, and not left waiting for somebody's answer.
        QCOMPARE(caught.first().first().value<CaughtResponse>().url.query(), u"code=error-1"_s);
    }

    void anotherPathOfThePortalIsNotTheAnswer()
    {
        TestSite other;
        other.pages["/callback2"] = TestSite::html("the portal's own page");
        const auto redirect = *RedirectUri::parse(other.address(u"/callback"_s));
        m_provider->pages["/authorize"] = TestSite::redirect(other.address(u"/callback2?x=1"_s));
        QSignalSpy caught(m_browser.get(), &SignInBrowser::caught);
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        QTRY_COMPARE_WITH_TIMEOUT(other.requests.size() > 0, true, kPatience);
        QCOMPARE(caught.size(), 0);
        m_browser->close();
    }

    void errorPagesAreReadAndOthersAreNot()
    {
        m_provider->pages["/authorize"] = TestSite::html("<form><input name=login></form><p>Sign in</p><a href=/error id=go>x</a>");
        m_provider->pages["/error"] = TestSite::html(
            "<script>//<![CDATA[\n$Config={\"sErrorCode\":\"50011\",\"pgid\":\"ConvergedError\",\"strServiceExceptionMessage\":\"AADSTS50011: The redirect URI ...\"};\n//]]></script><p>Sorry, but we’re having trouble signing you in.</p>");
        m_provider->pages["/status"] = {"<p>invalid_client</p>", "400 Bad Request", {}};
        const auto redirect = *RedirectUri::parse(m_portal->address(u"/callback"_s));
        QSignalSpy shown(m_browser.get(), &SignInBrowser::errorPageShown);
        QSignalSpy visited(m_browser.get(), &SignInBrowser::navigated);
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        QTRY_VERIFY_WITH_TIMEOUT(!visited.isEmpty(), kPatience);
        QTest::qWait(300);
        QCOMPARE(shown.size(), 0);
        m_browser->open(m_provider->url(u"/error"_s), {redirect});
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 1, kPatience);
        QVERIFY(shown.first().first().value<ProviderErrorPage>().html.contains(u"$Config"_s));
        m_browser->open(m_provider->url(u"/status"_s), {redirect});
        QTRY_COMPARE_WITH_TIMEOUT(shown.size(), 2, kPatience);
        QVERIFY(shown.at(1).first().value<ProviderErrorPage>().visibleText.contains(u"invalid_client"_s));
    }

    void certificateErrorsAreNeverOverridden()
    {
        auto server = std::make_unique<QSslServer>();
        QFile certificate(QStringLiteral(SOURCE_FOLDER "/self-signed.pem"));
        QVERIFY(certificate.open(QIODevice::ReadOnly));
        const auto pem = certificate.readAll();
        auto configuration = QSslConfiguration::defaultConfiguration();
        configuration.setLocalCertificate(QSslCertificate(pem));
        configuration.setPrivateKey(QSslKey(pem, QSsl::Ec));
        server->setSslConfiguration(configuration);
        TestSite secure(std::move(server));
        secure.pages["/authorize"] = TestSite::html("must not be shown");
        QSignalSpy failed(m_browser.get(), &SignInBrowser::failed);
        QSignalSpy visited(m_browser.get(), &SignInBrowser::navigated);
        m_browser->open(secure.url(u"/authorize"_s, u"https"_s), {*RedirectUri::parse(m_portal->address(u"/callback"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kPatience);
        const auto error = failed.first().first().value<Error>();
        QCOMPARE(error.code, u"browser.certificate"_s);
        QVERIFY(!error.params.value(u"detail"_s).toString().isEmpty());
        QTest::qWait(300);
        QVERIFY(visited.isEmpty());
        QVERIFY(secure.requests.isEmpty());
    }

    void aRefusedConnectionIsReported()
    {
        QUrl nobody;
        {
            TestSite gone;
            nobody = gone.url(u"/"_s);
        }
        QSignalSpy failed(m_browser.get(), &SignInBrowser::failed);
        m_browser->open(nobody, {*RedirectUri::parse(m_portal->address(u"/callback"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(!failed.isEmpty(), kPatience);
        QCOMPARE(failed.first().first().value<Error>().code, u"browser.load"_s);
    }

    void cancelledAtAnyMomentNothingFollows()
    {
        const auto redirect = *RedirectUri::parse(m_portal->address(u"/callback"_s));
        m_provider->pages["/authorize"] = TestSite::redirect(redirect.toString() + u"?code=c"_s);
        for (const auto delay : {0, 5, 20, 60}) {
            QSignalSpy caught(m_browser.get(), &SignInBrowser::caught);
            QSignalSpy failed(m_browser.get(), &SignInBrowser::failed);
            m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
            QTest::qWait(delay);
            const auto before = caught.size();
            m_browser->close();
            QTest::qWait(100);
            QCOMPARE(caught.size(), before);
            QCOMPARE(failed.size(), 0);
        }
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        m_browser.reset(); // and destroyed in the middle of it
        QTest::qWait(200);
    }

    void runsShareNoCookies()
    {
        const auto redirect = *RedirectUri::parse(m_portal->address(u"/callback"_s));
        m_provider->pages["/authorize"] = {"<p>hello", "200 OK", "Set-Cookie: session=canary-cookie; Path=/; Max-Age=9999\r\n"};
        QSignalSpy visited(m_browser.get(), &SignInBrowser::navigated);
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        QTRY_VERIFY_WITH_TIMEOUT(visited.size() == 1, kPatience);
        m_browser->open(m_provider->url(u"/authorize"_s), {redirect});
        QTRY_VERIFY_WITH_TIMEOUT(visited.size() == 2, kPatience);
        for (const auto &request : std::as_const(m_provider->requests)) {
            // The first run's own page may send it back with a request for its icon; the second run must not.
            QVERIFY(!request.contains("GET /authorize") || !request.contains("canary-cookie"));
        }
        m_browser->close();
        QTest::qWait(200);
        for (const auto place : {QStandardPaths::AppLocalDataLocation, QStandardPaths::AppDataLocation, QStandardPaths::CacheLocation}) {
            QDirIterator it(QStandardPaths::writableLocation(place), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (it.hasNext()) {
                QFile file(it.next());
                QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("canary-cookie"));
            }
        }
    }

    void addressIsReadOnlyAndKeysLeaveThePage()
    {
        QWidget frame;
        auto *const layout = new QVBoxLayout(&frame);
        layout->addWidget(m_browser->widget());
        auto *const after = new QPushButton(u"Use your own browser"_s, &frame);
        layout->addWidget(after);
        frame.resize(800, 600);
        frame.show();
        QVERIFY(QTest::qWaitForWindowActive(&frame));
        m_provider->pages["/authorize"] = TestSite::html("<input id=i autofocus>");
        QSignalSpy visited(m_browser.get(), &SignInBrowser::navigated);
        m_browser->open(m_provider->url(u"/authorize?state=not-shown"_s), {*RedirectUri::parse(m_portal->address(u"/callback"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(!visited.isEmpty(), kPatience);
        auto *const address = m_browser->widget()->findChild<QLineEdit *>();
        QVERIFY(address->isReadOnly());
        QVERIFY(!address->accessibleName().isEmpty());
        QTRY_COMPARE(address->text(), m_provider->address(u"/authorize"_s));
        m_browser->widget()->setFocus();
        QTRY_VERIFY(QApplication::focusWidget() && QApplication::focusWidget() != address);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_F6);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(address));
        m_browser->widget()->setFocus();
        QTRY_VERIFY(QApplication::focusWidget() != address);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab, Qt::ControlModifier);
        QTRY_COMPARE(QApplication::focusWidget(), static_cast<QWidget *>(after));
        m_browser->widget()->setParent(nullptr);
    }

    void probeSeesBothAnswers()
    {
        const auto redirect = m_portal->address(u"/callback"_s);
        m_provider->pages["/back"] =
            TestSite::html("<script>location.replace('" + redirect.toUtf8() + "?error=login_required&error_description=AADSTS50058: x&state=s')</script>");
        m_provider->pages["/error"] = {"<p>AADSTS50011: The redirect URI specified does not match", "200 OK", {}};
        m_provider->pages["/quiet"] = TestSite::html("<p>Sign in");
        const auto probe = m_factory->createProbe({});
        Trace trace;
        const auto ask = [&](const QString &path, std::chrono::milliseconds limit) {
            return QCoro::waitFor(probe->probe(m_provider->url(path), redirect, &trace, limit, {}));
        };
        QCOMPARE(ask(u"/back"_s, std::chrono::seconds(60)).kind, RedirectProbeAnswer::Kind::SentBack);
        QCOMPARE(trace.ofKind(ObservationKind::AuthorizationResponse).constLast().facts.value(u"error"_s).toString(), u"login_required"_s);
        QCOMPARE(ask(u"/error"_s, std::chrono::seconds(60)).kind, RedirectProbeAnswer::Kind::ErrorPage);
        QCOMPARE(trace.ofKind(ObservationKind::ErrorPage).constLast().facts.value(u"aadsts"_s).toInt(), 50011);
        const auto undecided = ask(u"/quiet"_s, std::chrono::milliseconds(1500));
        QCOMPARE(undecided.kind, RedirectProbeAnswer::Kind::Undecided);
        QCOMPARE(undecided.reason.code, u"browser.timeout"_s);
    }

#if defined(Q_OS_LINUX)
    void pagesRunInTheSandbox()
    {
        if (qEnvironmentVariable("QTWEBENGINE_CHROMIUM_FLAGS").contains(u"--no-sandbox"_s)) {
            QSKIP("this surrounding has no sandbox (root, or no user namespaces)");
        }
        m_provider->pages["/authorize"] = TestSite::html("x");
        QSignalSpy visited(m_browser.get(), &SignInBrowser::navigated);
        m_browser->open(m_provider->url(u"/authorize"_s), {*RedirectUri::parse(m_portal->address(u"/callback"_s))});
        QTRY_VERIFY_WITH_TIMEOUT(!visited.isEmpty(), kPatience);
        // Renderers are forked by the zygote and keep its command line, so their filter tells them. Both layers: the filter of system
        // calls, and processes in namespaces of their own (a second number in NSpid), though this program hides as the product does.
        static const QRegularExpression ownNamespace(u"NSpid:\\t\\d+\\t\\d+"_s);
        const auto sandboxed = [] {
            const auto all = QDir(u"/proc"_s).entryList(QDir::Dirs);
            return std::count_if(all.begin(), all.end(), [](const QString &entry) {
                const auto status = contents(u"/proc/"_s + entry + u"/status"_s);
                return contents(u"/proc/"_s + entry + u"/cmdline"_s).contains("QtWebEngineProcess") && status.contains("Seccomp:\t2")
                       && ownNamespace.match(QString::fromLatin1(status)).hasMatch();
            });
        };
        QTRY_VERIFY_WITH_TIMEOUT(sandboxed() > 0, kPatience);
        QCOMPARE(prctl(PR_GET_DUMPABLE), 0);
    }
#endif

private:
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    EmbeddedBrowserFactory *m_factory = nullptr;
    std::unique_ptr<TestSite> m_provider;
    std::unique_ptr<TestSite> m_portal;
    std::unique_ptr<EmbeddedBrowser> m_browser;
};

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication app(argc, argv); // before the plugin: Chromium comes late, as in the program
    TestWebEngine test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_webengine.moc"
