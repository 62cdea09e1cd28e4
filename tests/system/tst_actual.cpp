// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "../desktop/desktop_fixture.h"

#include <browser/embedded_browser.h>
#include <core/hardening.h>
#include <desktop/form_field.h>
#include <desktop/publish_page.h>
#include <desktop/sign_in_test_page.h>
#include <net/qt_http_transport.h>
#include <portal/portal_registry.h>
#include <practice/practice_server.h>
#include <store/publish_journal.h>
#include <vault/memory_store.h>
#include <workflow/publish.h>

#include <qcoro/qcorotask.h>

#include <QApplication>
#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QLabel>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QSslCertificate>
#include <QSslKey>
#include <QUrlQuery>

using namespace signwright;
using namespace Qt::StringLiterals;

namespace
{

constexpr int kPatience = 60000;
const auto kPassword = u"not-a-real-server-password"_s;

/** Actual's own server, a process of its own that trusts the practice tenant's certificates. */
struct ActualServer {
    QTemporaryDir folder;
    QProcess process;
    QString address;

    explicit ActualServer(const QString &caFile)
    {
        auto environment = QProcessEnvironment::systemEnvironment();
        environment.insert(u"NODE_EXTRA_CA_CERTS"_s, caFile);
        process.setProcessEnvironment(environment);
        process.setWorkingDirectory(folder.path());
        process.setStandardErrorFile(QProcess::nullDevice());
        process.start(QStringLiteral(NODE_PROGRAM), {QStringLiteral(SOURCE_FOLDER "/actual_server.mjs"), folder.path()});
        while (address.isEmpty() && (process.canReadLine() || process.waitForReadyRead(kPatience))) {
            if (const auto port = QJsonDocument::fromJson(process.readLine()).object().value("port"_L1).toInt()) {
                address = u"http://localhost:%1"_s.arg(port);
            }
        }
        QObject::connect(&process, &QProcess::readyRead, &process, [this] { process.readAll(); }); // or it would wait for us
    }
    ~ActualServer()
    {
        process.kill();
        process.waitForFinished();
    }
};

/** Loses the answer to one request after the deed. */
class LosingTransport final : public HttpTransport
{
public:
    explicit LosingTransport(HttpTransport *inner) : m_inner(inner) {}
    int lose = 0; ///< 1 = the next
    int asked = 0;
    QCoro::Task<Result<HttpReply>> send(HttpRequest request, CancelToken cancel) override
    {
        ++asked;
        const bool lost = lose > 0 && --lose == 0;
        auto reply = co_await m_inner->send(std::move(request), cancel);
        if (lost) {
            co_return fail(u"net.reset"_s, {{u"host"_s, u"localhost"_s}});
        }
        co_return std::move(reply);
    }

private:
    HttpTransport *m_inner;
};

/** The practice tenant over HTTPS, Actual beside it, and the whole window on an integration of the two. */
struct Stage {
    std::unique_ptr<PracticeServer> practice;
    std::unique_ptr<ActualServer> actual;
    std::unique_ptr<QtHttpTransport> transport;
    QTemporaryDir folder;
    std::unique_ptr<DesktopFixture> fixture;

    Stage()
    {
        PracticeOptions options;
        options.redirectUris = {u"http://localhost/openid/callback"_s}; // any port of localhost, as Entra has it
        practice = std::move(*PracticeServer::start(options));
        const auto &info = practice->info();
        actual = std::make_unique<ActualServer>(info.caFile);
        transport = std::make_unique<QtHttpTransport>(NetworkPolicy{NetworkPolicy::Proxy::None, {}, QSslCertificate::fromData(info.caPem)});
        fixture = std::make_unique<DesktopFixture>(folder.path());
        fixture->clock.set(QDateTime::currentDateTimeUtc());
        fixture->context.transport = transport.get();
        fixture->context.browserFolders = {QStringLiteral(PLUGIN_FOLDER)};
        auto &current = fixture->current();
        current.open(Integration::create());
        current.change([&](Integration &integration) {
            integration.name = u"Household"_s;
            integration.portal.kind = u"actual"_s;
            integration.portal.address = actual->address;
            integration.cloud = CloudKind::Custom;
            integration.authorityHost = info.authorityHost;
            integration.tenants = {info.tenants.first().id};
            integration.clientId = info.clientId;
            integration.redirectUris = {actual->address + u"/openid/callback"_s};
        });
        current.acceptSecret(ClientSecret::fromUtf8(info.clientSecret.toUtf8()));
    }

    PracticeUser person(const QString &kind) const
    {
        const auto &users = practice->info().users;
        return *std::find_if(users.begin(), users.end(), [&](const auto &user) { return user.kind == kind; });
    }
    QString said() const
    {
        QStringList all;
        for (auto *label : fixture->window().currentPage()->findChildren<QLabel *>()) {
            all << label->text();
        }
        return all.join(u'\n');
    }
    /** One call of the server's own interface, past our adapter. */
    QJsonObject ask(const QByteArray &method, const QString &path, const QJsonObject &body = {}, const QByteArray &token = {}) const
    {
        HttpRequest request;
        request.method = method;
        request.url = QUrl(actual->address + path);
        request.headers = {{"Content-Type", "application/json"}};
        if (!token.isEmpty()) {
            request.headers.append(qMakePair(QByteArray("X-ACTUAL-TOKEN"), token));
        }
        if (method == "POST") {
            request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
        }
        const auto reply = QCoro::waitFor(transport->send(std::move(request), CancelToken()));
        return reply ? QJsonDocument::fromJson(reply->body).object() : QJsonObject{{u"error"_s, reply.error().code}};
    }
    bool offersOpenId() const
    {
        for (const auto &method : ask("GET", u"/account/login-methods"_s).value("methods"_L1).toArray()) {
            if (method.toObject().value("method"_L1) == "openid"_L1) {
                return method.toObject().value("active"_L1) == 1;
            }
        }
        return false;
    }
};

void type(const QString &text)
{
    for (const auto c : text) {
        QTest::keyClicks(QApplication::focusWidget(), QString(c));
    }
}

/** Where a browser is: its last page that was loaded. */
struct Whereabouts {
    QUrl at;
    int pages = 0;
    explicit Whereabouts(SignInBrowser *browser)
    {
        QObject::connect(browser, &SignInBrowser::navigated, browser, [this](const QUrl &url) {
            at = url;
            ++pages;
        });
    }
    bool isAt(const QString &address) const { return at.toString().startsWith(address); }
};

/** The person at the practice tenant's pages, until `done`. */
void signInAtMicrosoft(const Whereabouts &where, const QString &microsoft, const PracticeUser &person, const std::function<bool()> &done)
{
    QTRY_VERIFY_WITH_TIMEOUT(where.isAt(microsoft), kPatience);
    QTest::qWait(1000); // until the page has put the caret into its first field
    type(person.username);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    type(person.password);
    const auto before = where.pages;
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QTRY_VERIFY_WITH_TIMEOUT(where.pages > before || done(), kPatience);
    for (int attempt = 0; attempt < 20 && !done(); ++attempt) {
        QTest::qWait(700);
        if (!done()) {
            QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // "Stay signed in?"
        }
    }
}

} // namespace

/**
 * A product of others, unmodified, from a server that nobody has set up to people who sign in to it with Microsoft: proven first,
 * published by the window, then used. The practice tenant is asked over HTTPS by both.
 */
class TestActual : public QObject
{
    Q_OBJECT

    std::unique_ptr<Stage> m_stage;

    /** A browser of the program's own kind, with nothing to catch: a person who uses Actual. */
    std::unique_ptr<EmbeddedBrowser> person()
    {
        const auto factory = loadEmbeddedBrowser({QStringLiteral(PLUGIN_FOLDER)});
        auto browser = (*factory)->createBrowser({});
        browser->widget()->resize(1100, 800);
        browser->widget()->show();
        browser->widget()->activateWindow();
        (void)QTest::qWaitForWindowActive(browser->widget());
        auto *view = browser->widget();
        // As the window does it: each page is a view of its own to the focus.
        connect(browser.get(), &SignInBrowser::navigated, view, [view] { view->setFocus(Qt::OtherFocusReason); });
        return browser;
    }
    static void picture(EmbeddedBrowser *browser, const QString &name)
    {
        if (const auto to = qEnvironmentVariable("SIGNWRIGHT_PICTURES"); !to.isEmpty()) {
            browser->widget()->grab().save(to + u"/actual_"_s + name + u".png"_s);
        }
    }
    /** What the address bar shows: Actual's client goes from page to page without loading one. */
    static QString shownPath(EmbeddedBrowser *browser)
    {
        const auto *bar = browser->widget()->findChild<QLineEdit *>();
        return bar ? QUrl(bar->text()).path() : QString();
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_stage = std::make_unique<Stage>();
        QVERIFY2(!m_stage->actual->address.isEmpty(), "Actual's server does not run: npm ci --prefix tests/system");
        // The browser has no practice authority among its roots: for this one run it is told the one key of the one server.
        HttpRequest request;
        request.url =
            QUrl(m_stage->practice->info().authorityHost + u"/"_s + m_stage->practice->info().tenants.first().id + u"/v2.0/.well-known/openid-configuration"_s);
        const auto reply = QCoro::waitFor(m_stage->transport->send(std::move(request), CancelToken()));
        QVERIFY(reply && reply->tls && !reply->tls->chain.isEmpty());
        const auto key = QCryptographicHash::hash(reply->tls->chain.first().publicKey().toDer(), QCryptographicHash::Sha256).toBase64();
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", qgetenv("QTWEBENGINE_CHROMIUM_FLAGS") + " --ignore-certificate-errors-spki-list=" + key);
    }

    void theSignInIsProvenFirst()
    {
        auto &fixture = *m_stage->fixture;
        fixture.window().showPage(u"sign_in_test"_s);
        fixture.window().activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&fixture.window()));
        auto *page = qobject_cast<SignInTestPage *>(fixture.window().currentPage());
        QVERIFY(page);
        QTest::keyClick(fixture.find<QPushButton>("startTestButton"), Qt::Key_Space);
        QVERIFY(page->browser());
        const Whereabouts where(page->browser());
        signInAtMicrosoft(where, m_stage->practice->info().authorityHost, m_stage->person(u"works"_s), [page] { return !page->busy(); });
        QTRY_VERIFY_WITH_TIMEOUT(page->report(), kPatience);
        QVERIFY2(page->report()->outcome == SignInOutcome::Passed, qPrintable(m_stage->said()));
        QVERIFY(fixture.current().isProven());
        QVERIFY(!m_stage->offersOpenId());
    }

    void theWindowPublishes()
    {
        auto &fixture = *m_stage->fixture;
        fixture.window().showPage(u"publish"_s);
        auto *page = qobject_cast<PublishPage *>(fixture.window().currentPage());
        QVERIFY(page);
        QTest::qWait(100); // a remembered log-in is looked for
        QVERIFY(!fixture.find<FormField>("portalUserField")->isVisible());
        fixture.find<FormField>("portalPasswordField")->edit()->setText(kPassword);
        for (const char *name : {"logInButton", "chooseTargetsButton", "acceptNamesButton", "publishButton"}) {
            auto *button = page->findChild<QPushButton *>(QString::fromLatin1(name));
            if (!button) {
                continue; // one target only, fixed names: nothing to choose
            }
            QVERIFY2(button->isEnabled(), name);
            QSignalSpy stepped(page, &PublishPage::stepped);
            button->setFocus();
            QTest::keyClick(button, Qt::Key_Space);
            QTRY_VERIFY_WITH_TIMEOUT(stepped.count() > 0, kPatience);
        }
        QVERIFY2(page->stage() == PublishPage::Stage::Done, qPrintable(m_stage->said()));
        QCOMPARE(page->reports().size(), 1);
        QVERIFY2(page->reports().constFirst().report.outcome == PublishOutcome::Published, qPrintable(m_stage->said()));
        QVERIFY(m_stage->offersOpenId());
        const auto held = m_stage->ask("POST", u"/openid/config"_s, {{u"password"_s, kPassword}}).value("data"_L1).toObject().value("openId"_L1).toObject();
        QCOMPARE(held.value("issuer"_L1).toString(),
                 QString(m_stage->practice->info().authorityHost + u'/' + m_stage->practice->info().tenants.first().id + u"/v2.0"_s));
        QCOMPARE(held.value("server_hostname"_L1).toString(), m_stage->actual->address);
    }

    /** In Actual's own client, from its log-in page to its first page behind it. */
    void thenAPersonSignsIn()
    {
        const auto user = m_stage->person(u"works"_s);
        const auto browser = person();
        const Whereabouts where(browser.get());
        browser->open(QUrl(m_stage->actual->address), {});
        QTRY_COMPARE_WITH_TIMEOUT(shownPath(browser.get()), u"/login"_s, kPatience);
        QTest::qWait(3000); // until the caret stands in the field for the server's password, which the owner-to-be is asked for once
        browser->widget()->setFocus(Qt::OtherFocusReason);
        type(kPassword);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QTest::qWait(200);
        picture(browser.get(), u"log_in"_s);
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return); // "Start using OpenID"
        signInAtMicrosoft(where, m_stage->practice->info().authorityHost, user, [&] { return where.isAt(m_stage->actual->address); });
        QTRY_VERIFY_WITH_TIMEOUT(where.isAt(m_stage->actual->address + u"/openid-cb"_s), kPatience);
        const auto token = QUrlQuery(where.at).queryItemValue(u"token"_s).toLatin1();
        const auto seen = m_stage->ask("GET", u"/account/validate"_s, {}, token).value("data"_L1).toObject();
        QCOMPARE(seen.value("validated"_L1).toBool(), true);
        QCOMPARE(seen.value("userName"_L1).toString(), user.username); // as `predictActual` says: the e-mail address
        QCOMPARE(seen.value("loginMethod"_L1).toString(), u"openid"_s);
        QCOMPARE(seen.value("permission"_L1).toString(), u"ADMIN"_s); // the first one owns it
        QTRY_VERIFY_WITH_TIMEOUT(shownPath(browser.get()) != "/openid-cb"_L1, kPatience);
        QTest::qWait(500);
        picture(browser.get(), u"signed_in"_s);
        QVERIFY2(shownPath(browser.get()) != "/login"_L1 && shownPath(browser.get()) != "/error"_L1, qPrintable(shownPath(browser.get())));
    }

    void whomNobodyAddedIsTurnedAway()
    {
        const auto begun = m_stage->ask("POST", u"/account/login"_s, {{u"loginMethod"_s, u"openid"_s}, {u"returnUrl"_s, m_stage->actual->address}});
        const QUrl authorize(begun.value("data"_L1).toObject().value("returnUrl"_L1).toString());
        QVERIFY(!authorize.isEmpty());
        const auto browser = person();
        const Whereabouts where(browser.get());
        browser->open(authorize, {});
        signInAtMicrosoft(where, m_stage->practice->info().authorityHost, m_stage->person(u"guest"_s), [&] { return where.isAt(m_stage->actual->address); });
        QCOMPARE(where.at.path(), u"/openid/callback"_s); // it stays there only when it says no
        picture(browser.get(), u"turned_away"_s);
    }

    /** What the adapter's own tests say of the server, of the server. */
    void theAdapterKnowsTheServerToTheEnd()
    {
        PortalSurroundings surroundings;
        surroundings.transport = m_stage->transport.get();
        surroundings.address = QUrl(m_stage->actual->address);
        const auto portal = std::move(*makePortal(u"actual"_s, surroundings));
        PortalCredentials credentials;
        credentials.password = ClientSecret::fromText(QString(kPassword));
        QVERIFY(QCoro::waitFor(portal->authenticate(std::move(credentials), CancelToken())));
        const auto settings = QCoro::waitFor(portal->read(u"server"_s, CancelToken()));
        QVERIFY(settings);
        // Its code means to hide them from now on, and in this release does not: it takes a member of what is a number.
        QCOMPARE(settings->values.value(PortalField::ClientId).text, m_stage->practice->info().clientId);
        QVERIFY(settings->secret->equals(ClientSecret::fromUtf8(m_stage->practice->info().clientSecret.toUtf8())));

        PortalWrite bad;
        bad.values = {{PortalField::ClientId, u"x"_s},
                      {PortalField::ClientSecret, QString()},
                      {PortalField::Issuer, m_stage->practice->info().authorityHost + u"/no-such-tenant/v2.0"_s},
                      {PortalField::PortalAddress, m_stage->actual->address}};
        bad.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("x"));
        const auto refused = QCoro::waitFor(portal->write(u"server"_s, std::move(bad), CancelToken()));
        QVERIFY(!refused);
        QCOMPARE(refused.error().params.value(u"message"_s).toString(), u"configuration-error"_s);

        PortalWrite away;
        away.values = {{PortalField::Enabled, u"false"_s}};
        QVERIFY(QCoro::waitFor(portal->write(u"server"_s, std::move(away), CancelToken())));
        QVERIFY(!m_stage->offersOpenId());
        QVERIFY(!QCoro::waitFor(portal->read(u"server"_s, CancelToken()))->values.value(PortalField::ClientId).present);
    }

    /** As `tst_publish_own` has it of every way to fail; here the worst of them, on the real server. */
    void whereverAnAnswerIsLostItIsPublishedOrAsItWas()
    {
        LosingTransport losing(m_stage->transport.get());
        PortalSurroundings surroundings;
        surroundings.transport = &losing;
        surroundings.address = QUrl(m_stage->actual->address);
        const auto portal = std::move(*makePortal(u"actual"_s, surroundings));
        PortalCredentials credentials;
        credentials.password = ClientSecret::fromText(QString(kPassword));
        QVERIFY(QCoro::waitFor(portal->authenticate(std::move(credentials), CancelToken())));
        MemoryStore vault;
        PublishJournalStore journal(*m_stage->fixture->store);
        PublishInput input;
        input.integration = m_stage->fixture->current().integration();
        input.secret = m_stage->fixture->current().secret();
        input.target = u"server"_s;
        input.testPassed = true;
        const auto publish = [&]() -> Result<PublishReport> {
            Publish run(portal.get(), &journal, &vault);
            auto plan = QCoro::waitFor(run.plan(input, CancelToken()));
            if (!plan) {
                return fail(plan.error());
            }
            return QCoro::waitFor(run.apply(input, std::move(*plan), CancelToken()));
        };
        const auto takeAway = [&] {
            PortalWrite away;
            away.values = {{PortalField::Enabled, u"false"_s}};
            return QCoro::waitFor(portal->write(u"server"_s, std::move(away), CancelToken()));
        };
        losing.asked = 0;
        QVERIFY(publish()->outcome == PublishOutcome::Published);
        const int points = losing.asked;
        QVERIFY(points >= 6);
        for (int point = 1; point <= points; ++point) {
            QVERIFY(takeAway());
            QVERIFY(!m_stage->offersOpenId());
            losing.lose = point;
            const auto report = publish();
            losing.lose = 0;
            const bool published = report && report->outcome == PublishOutcome::Published;
            QVERIFY2(published || !report || report->outcome == PublishOutcome::RolledBack, qPrintable(QString::number(point)));
            QVERIFY2(m_stage->offersOpenId() == published, qPrintable(QString::number(point)));
            QVERIFY(journal.unfinished()->isEmpty());
        }
        QVERIFY(takeAway());
    }

    void cleanupTestCase() { m_stage.reset(); }
};

int main(int argc, char **argv)
{
    hardenProcess();
    QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts);
    QApplication application(argc, argv);
    TestActual test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_actual.moc"
