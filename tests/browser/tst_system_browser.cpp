// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <browser/embedded_browser.h>
#include <browser/system_browser.h>

#include <QDate>
#include <QFile>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

class TestSystemBrowser : public QObject
{
    Q_OBJECT

private:
    static QByteArray ask(const QHostAddress &address, int port, const QByteArray &head)
    {
        QTcpSocket socket;
        socket.connectToHost(address, static_cast<quint16>(port));
        QByteArray reply;
        QObject::connect(&socket, &QTcpSocket::readyRead, &socket, [&] { reply += socket.readAll(); });
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::ConnectedState || socket.error() == QAbstractSocket::ConnectionRefusedError; },
                             5000)
            || socket.state() != QAbstractSocket::ConnectedState) {
            return "no connection";
        }
        socket.write(head);
        if (!QTest::qWaitFor([&] { return socket.state() == QAbstractSocket::UnconnectedState; }, 15000)) {
            return "no end";
        }
        return reply + socket.readAll();
    }

private Q_SLOTS:
    void takesTheOneAnswerWithOurState()
    {
        QUrl opened;
        SystemBrowser browser([&](const QUrl &url) {
            opened = url;
            return true;
        });
        const auto uri = browser.listen();
        QVERIFY(uri);
        QCOMPARE(uri->url().host(), u"localhost"_s);
        QCOMPARE(uri->url().adjusted(QUrl::RemovePort).toString(), SystemBrowser::registeredRedirectUri());
        const auto port = uri->url().port();
        QSignalSpy caught(&browser, &SignInBrowser::caught);
        const QUrl start(u"https://login.example/authorize?client_id=a&state=right-state"_s);
        browser.open(start, {*uri});
        QCOMPARE(opened, start);

        const auto host = "\r\nHost: localhost:" + QByteArray::number(port) + "\r\n\r\n";
        QVERIFY(ask(QHostAddress::LocalHost, port, "GET /signwright-test?code=x&state=wrong HTTP/1.1" + host).startsWith("HTTP/1.1 404"));
        QVERIFY(ask(QHostAddress::LocalHost, port, "GET /other?code=x&state=right-state HTTP/1.1" + host).startsWith("HTTP/1.1 404"));
        QVERIFY(ask(QHostAddress::LocalHost, port, "POST /signwright-test?code=x&state=right-state HTTP/1.1" + host).startsWith("HTTP/1.1 405"));
        QVERIFY(ask(QHostAddress::LocalHost, port,
                    "GET /signwright-test?code=x&state=right-state HTTP/1.1\r\nHost: evil.example:" + QByteArray::number(port) + "\r\n\r\n")
                    .startsWith("HTTP/1.1 421"));
        QVERIFY(ask(QHostAddress::LocalHost, port,
                    "GET /signwright-test?code=x&state=right-state HTTP/1.1\r\nHost: localhost:" + QByteArray::number(port) + "\r\nHost: evil.example\r\n\r\n")
                    .startsWith("HTTP/1.1 421"));
        QCOMPARE(caught.size(), 0);
        const auto page = ask(QHostAddress::LocalHost, port, "GET /signwright-test?code=the-code&state=right-state HTTP/1.1" + host);
        QVERIFY(page.startsWith("HTTP/1.1 200"));
        QVERIFY(!page.contains("the-code"));
        QVERIFY(page.contains("Referrer-Policy: no-referrer"));
        QTRY_COMPARE(caught.size(), 1);
        const auto response = caught.first().first().value<CaughtResponse>();
        QVERIFY(response.url.query().contains(u"code=the-code"_s));
        // The listener is gone with the answer.
        QCOMPARE(ask(QHostAddress::LocalHost, port, "GET /signwright-test?code=x&state=right-state HTTP/1.1" + host), QByteArray("no connection"));
    }

    void listensOnTheIpv6LoopbackToo()
    {
        SystemBrowser browser([](const QUrl &) { return true; });
        const auto uri = browser.listen();
        QVERIFY(uri);
        QTcpServer six;
        if (!six.listen(QHostAddress::LocalHostIPv6, 0)) {
            QSKIP("no IPv6 here");
        }
        const auto port = uri->url().port();
        QSignalSpy caught(&browser, &SignInBrowser::caught);
        browser.open(QUrl(u"https://login.example/authorize?state=s"_s), {*uri});
        QVERIFY(ask(QHostAddress::LocalHostIPv6, port, "GET /signwright-test?code=c&state=s HTTP/1.1\r\nHost: [::1]:" + QByteArray::number(port) + "\r\n\r\n")
                    .startsWith("HTTP/1.1 200"));
        QTRY_COMPARE(caught.size(), 1);
    }

    void sayWhenNoBrowserOpens()
    {
        SystemBrowser browser([](const QUrl &) { return false; });
        const auto uri = browser.listen();
        QSignalSpy failed(&browser, &SignInBrowser::failed);
        browser.open(QUrl(u"https://login.example/authorize?state=s"_s), {*uri});
        QTRY_COMPARE(failed.size(), 1);
        QCOMPARE(failed.first().first().value<Error>().code, u"browser.open"_s);
    }

    void namesOldEngines()
    {
        const BrowserEngine debian12{u"102.0.5005.177"_s, u"108.0.5359.94"_s};
        QCOMPARE(debian12.name(), u"Chromium 102.0.5005.177 (security fixes up to 108.0.5359.94)"_s);
        QCOMPARE(debian12.securityPatchDate().year(), 2022);
        QVERIFY(debian12.isOld(QDate(2026, 1, 1)));
        QVERIFY(!debian12.isOld(QDate(2022, 12, 1)));
        QVERIFY((BrowserEngine{u"unknown"_s, {}}.isOld(QDate(2026, 1, 1))));
    }

    void withoutPluginTheReasonIsGiven()
    {
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, false);
        QCOMPARE(loadEmbeddedBrowser({u"/nonexistent"_s}).error().code, u"browser.plugin.too_late"_s);
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, true);
        QCOMPARE(loadEmbeddedBrowser({u"/nonexistent"_s}).error().code, u"browser.plugin.missing"_s);
    }

    void fromAnAppImageChromiumRunsOnlyWhereItsSandboxHolds_data()
    {
        QTest::addColumn<QByteArray>("kernel");
        QTest::addColumn<bool>("isAppImage");
        QTest::addColumn<bool>("loses");
        QTest::newRow("restricted") << QByteArray("1\n") << true << true;
        QTest::newRow("allowed") << QByteArray("0\n") << true << false;
        QTest::newRow("never heard of") << QByteArray() << true << false;
        QTest::newRow("installed, with a profile") << QByteArray("1\n") << false << false;
    }

    void fromAnAppImageChromiumRunsOnlyWhereItsSandboxHolds()
    {
        QFETCH(const QByteArray, kernel);
        QFETCH(const bool, isAppImage);
        QFETCH(const bool, loses);
        const QTemporaryDir folder;
        const auto restriction = folder.filePath(u"restriction"_s);
        if (!kernel.isEmpty()) {
            QFile file(restriction);
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(kernel);
        }
        QFile plugin(folder.filePath(u"signwright_webengine.so"_s)); // no library: one that may be loaded is unusable
        QVERIFY(plugin.open(QIODevice::WriteOnly));
        qputenv("QTWEBENGINE_CHROMIUM_FLAGS", "--no-sandbox"); // as root it is refused before
        if (isAppImage) {
            qputenv("APPIMAGE", "/home/somebody/Signwright.AppImage");
        }
        const auto remove = qScopeGuard([] {
            qunsetenv("APPIMAGE");
            qunsetenv("QTWEBENGINE_CHROMIUM_FLAGS");
        });
        QCoreApplication::setAttribute(Qt::AA_ShareOpenGLContexts, true);
        QCOMPARE(losesSandboxInAppImage(restriction), loses);
        QCOMPARE(loadEmbeddedBrowser({folder.path()}, restriction).error().code, loses ? u"browser.plugin.restricted"_s : u"browser.plugin.unusable"_s);
    }
};

QTEST_GUILESS_MAIN(TestSystemBrowser)
#include "tst_system_browser.moc"
