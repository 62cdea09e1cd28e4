// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "test_certificate.h"

#include <core/client_secret.h>
#include <net/qt_http_transport.h>
#include <net/recording.h>

#include <QSslConfiguration>
#include <QSslServer>
#include <QSslSocket>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryFile>
#include <QTest>
#include <QTimer>

#include <functional>
#include <memory>

using namespace Qt::StringLiterals;
using namespace signwright;
using namespace std::chrono_literals;

namespace
{

/** Reads one request whole, then does what the test says with the socket. Loopback, any free port. */
class Server : public QObject
{
public:
    using Answer = std::function<void(QTcpSocket *, const QByteArray &)>;

    explicit Server(Answer answer, const QSslConfiguration *tls = nullptr) : m_answer(std::move(answer))
    {
        if (tls) {
            auto server = std::make_unique<QSslServer>();
            server->setSslConfiguration(*tls);
            m_server = std::move(server);
        } else {
            m_server = std::make_unique<QTcpServer>();
        }
        connect(m_server.get(), &QTcpServer::pendingConnectionAvailable, this, &Server::take);
        if (!m_server->listen(QHostAddress::LocalHost)) {
            qFatal("no free port on loopback");
        }
        m_scheme = tls ? u"https"_s : u"http"_s;
    }

    QUrl url(const QString &path = u"/"_s, const QString &host = u"127.0.0.1"_s) const
    {
        return QUrl(m_scheme + u"://"_s + host + u':' + QString::number(m_server->serverPort()) + path);
    }
    int requests() const { return m_requests; }
    const QByteArray &lastRequest() const { return m_last; }

private:
    void take()
    {
        while (auto *const socket = m_server->nextPendingConnection()) {
            connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
            connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            read(socket);
        }
    }
    void read(QTcpSocket *socket)
    {
        m_buffer += socket->readAll();
        const auto end = m_buffer.indexOf("\r\n\r\n");
        if (end < 0) {
            return;
        }
        const auto lengthAt = m_buffer.toLower().indexOf("content-length:");
        const auto length =
            lengthAt < 0 || lengthAt > end ? 0 : m_buffer.mid(lengthAt + 15, m_buffer.indexOf("\r\n", lengthAt) - lengthAt - 15).trimmed().toInt();
        if (m_buffer.size() < end + 4 + length) {
            return;
        }
        ++m_requests;
        m_last = std::exchange(m_buffer, {});
        m_answer(socket, m_last);
    }

    std::unique_ptr<QTcpServer> m_server;
    Answer m_answer;
    QString m_scheme;
    QByteArray m_buffer;
    QByteArray m_last;
    int m_requests = 0;
};

Server::Answer reply(const QByteArray &status, const QByteArray &body = {}, const QByteArray &headers = {})
{
    return [=](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 " + status + "\r\nContent-Length: " + QByteArray::number(body.size()) + "\r\n" + headers + "Connection: close\r\n\r\n" + body);
        socket->disconnectFromHost();
    };
}

void hang(QTcpSocket *, const QByteArray &) {}

QSslConfiguration tlsOf(const testcertificate::Pair &pair)
{
    auto tls = QSslConfiguration::defaultConfiguration();
    tls.setPrivateKey(pair.key);
    tls.setLocalCertificate(pair.certificate);
    return tls;
}

HttpRequest request(const QUrl &url)
{
    HttpRequest result;
    result.url = url;
    result.timeout = 20s;
    return result;
}

NetworkPolicy trusting(const QList<QSslCertificate> &anchors)
{
    NetworkPolicy policy;
    policy.extraTrustAnchors = anchors;
    return policy;
}

} // namespace

/** A proxy that lets "ada" with "p:ss word" through, and answers in the server's place. */
Server::Answer proxy(int *refused)
{
    return [refused](QTcpSocket *socket, const QByteArray &head) {
        // Newer versions of Qt write the names of headers in small letters.
        if (!head.toLower().contains("\r\nproxy-authorization: basic ") || !head.contains(": Basic " + QByteArray("ada:p:ss word").toBase64())) {
            ++*refused;
            reply("407 Proxy Authentication Required", "who?", "Proxy-Authenticate: Basic realm=\"office\"\r\n")(socket, head);
        } else if (head.startsWith("CONNECT ")) {
            reply("502 Bad Gateway")(socket, head);
        } else {
            reply("200 OK", "by proxy")(socket, head);
        }
    };
}

class TestHttpTransport : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void anyStatusIsAnAnswer();
    void headWaitsForNoBody();
    void bodyHeadersAndDate();
    void postIsSentWholeAndWiped();
    void redirectIsNotFollowed();
    void redirectIsFollowedWhenAsked();
    void noCookiesAreKept();
    void timeout();
    void sizeLimit();
    void cancel();
    void cancelledBefore();
    void refused();
    void unknownName();
    void reset();
    void cutInTheMiddle();
    void cutBeforeTheBody();
    void notHttp();
    void transportMayGoFirst();
    void manyAtOnce();
    void tlsTrusted();
    void tlsUntrusted();
    void tlsForeignAuthority();
    void tlsExpired();
    void tlsHostMismatch();
    void tlsHandshake();
    void caFile();
    void recording();
    void proxyWantsALogIn_data();
    void proxyWantsALogIn();
    void proxyOpensTls();
    void proxyOfTheSystem();
};

void TestHttpTransport::anyStatusIsAnAnswer()
{
    QtHttpTransport transport;
    for (const auto &status : {"200 OK", "204 No Content", "400 Bad Request", "401 Unauthorized", "404 Not Found", "500 Oops", "503 Later"}) {
        Server server(reply(status, status[0] == '2' ? "" : "why"));
        const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
        QVERIFY2(answer, status);
        QCOMPARE(answer->status, QByteArray(status).left(3).toInt());
        QCOMPARE(answer->reason, QByteArray(status).mid(4));
    }
}

void TestHttpTransport::headWaitsForNoBody()
{
    // As most servers answer it: with the length of the body that a GET would get, and the connection kept.
    Server server([](QTcpSocket *socket, const QByteArray &) { socket->write("HTTP/1.1 200 OK\r\nContent-Length: 512\r\nConnection: keep-alive\r\n\r\n"); });
    QtHttpTransport transport;
    auto head = request(server.url());
    head.method = "HEAD";
    head.timeout = 15s;
    const auto answer = QCoro::waitFor(transport.send(head, {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().code));
    QCOMPARE(answer->status, 200);
    QVERIFY(answer->body.isEmpty());
    QVERIFY(server.lastRequest().startsWith("HEAD / "));
}

void TestHttpTransport::bodyHeadersAndDate()
{
    Server server(reply("200 OK", "{\"a\":1}", "Date: Sun, 06 Nov 1994 08:49:37 GMT\r\nX-Odd: one\r\n"));
    QtHttpTransport transport;
    auto asked = request(server.url(u"/path?q=1"_s));
    asked.headers = {{"Accept", "application/json"}};
    const auto answer = QCoro::waitFor(transport.send(asked, {}));
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("{\"a\":1}"));
    QCOMPARE(answer->header("x-odd"), QByteArray("one"));
    QCOMPARE(answer->date(), QDateTime({1994, 11, 6}, {8, 49, 37}, Qt::UTC));
    QVERIFY(!answer->tls);
    QVERIFY(server.lastRequest().startsWith("GET /path?q=1 HTTP/1.1\r\n"));
    QVERIFY(server.lastRequest().contains("application/json"));
}

void TestHttpTransport::postIsSentWholeAndWiped()
{
    Server server(reply("200 OK"));
    QtHttpTransport transport;
    auto asked = request(server.url());
    asked.method = "POST";
    asked.sensitive = true;
    asked.headers = {{"Content-Type", "application/x-www-form-urlencoded"}};
    asked.body = formEncode({{"client_secret", "fake+&=% secret"}});
    const auto answer = QCoro::waitFor(transport.send(std::move(asked), {}));
    QVERIFY(answer);
    QVERIFY(server.lastRequest().startsWith("POST / "));
    QVERIFY(server.lastRequest().endsWith("\r\n\r\nclient_secret=fake%2B%26%3D%25%20secret"));
}

void TestHttpTransport::redirectIsNotFollowed()
{
    Server target(reply("200 OK", "there"));
    Server server(reply("302 Found", "", "Location: " + target.url(u"/there?error=x"_s).toEncoded() + "\r\n"));
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(answer);
    QCOMPARE(answer->status, 302);
    QCOMPARE(answer->header("location"), target.url(u"/there?error=x"_s).toEncoded());
    QCOMPARE(target.requests(), 0);
}

void TestHttpTransport::redirectIsFollowedWhenAsked()
{
    Server target(reply("200 OK", "there"));
    Server server(reply("302 Found", "", "Location: " + target.url(u"/there"_s).toEncoded() + "\r\n"));
    QtHttpTransport transport;
    auto asked = request(server.url());
    asked.maxRedirects = 3;
    const auto answer = QCoro::waitFor(transport.send(asked, {}));
    QVERIFY(answer);
    QCOMPARE(answer->body, QByteArray("there"));
    QCOMPARE(answer->url, target.url(u"/there"_s));
}

void TestHttpTransport::noCookiesAreKept()
{
    Server server(reply("200 OK", "", "Set-Cookie: a=b; Path=/\r\n"));
    QtHttpTransport transport;
    for (int i = 0; i < 2; ++i) {
        QVERIFY(QCoro::waitFor(transport.send(request(server.url()), {})));
        QVERIFY(!server.lastRequest().toLower().contains("cookie:"));
    }
}

void TestHttpTransport::timeout()
{
    Server server(hang);
    QtHttpTransport transport;
    auto asked = request(server.url());
    asked.timeout = 150ms;
    const auto answer = QCoro::waitFor(transport.send(asked, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.timeout"_s);
    QCOMPARE(answer.error().params.value(u"host"_s).toString(), u"127.0.0.1"_s);
    QCOMPARE(answer.error().params.value(u"seconds"_s).toDouble(), 0.15);
}

void TestHttpTransport::sizeLimit()
{
    QtHttpTransport transport;
    for (const auto size : {1000, 1001}) {
        Server server(reply("200 OK", QByteArray(size, 'x')));
        auto asked = request(server.url());
        asked.sizeLimit = 1000;
        const auto answer = QCoro::waitFor(transport.send(asked, {}));
        QCOMPARE(bool(answer), size == 1000);
        if (!answer) {
            QCOMPARE(answer.error().code, u"net.too_large"_s);
        }
    }
    // Without an end: the limit stops it, not the time.
    Server endless([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\n\r\n");
        const auto more = [socket] { socket->write(QByteArray(64 * 1024, 'x')); };
        connect(socket, &QTcpSocket::bytesWritten, socket, more);
        more();
    });
    const auto answer = QCoro::waitFor(transport.send(request(endless.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.too_large"_s);
}

void TestHttpTransport::cancel()
{
    Server server(hang);
    QtHttpTransport transport;
    CancelSource source;
    QTimer::singleShot(100, this, [&source] { source.cancel(); });
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), source.token()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.cancelled"_s);
}

void TestHttpTransport::cancelledBefore()
{
    Server server(reply("200 OK"));
    QtHttpTransport transport;
    CancelSource source;
    source.cancel();
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), source.token()));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.cancelled"_s);
    QCOMPARE(server.requests(), 0);
}

void TestHttpTransport::refused()
{
    QUrl url;
    {
        Server server(hang);
        url = server.url();
    }
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(url), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.refused"_s);
}

void TestHttpTransport::unknownName()
{
    QtHttpTransport transport;
    // RFC 6761: names below .invalid never exist. Without any resolver the answer may be a time-out.
    auto asked = request(QUrl(u"http://signwright-test.invalid/"_s));
    const auto answer = QCoro::waitFor(transport.send(asked, {}));
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == "net.dns"_L1 || answer.error().code == "net.timeout"_L1, qPrintable(answer.error().code));
}

void TestHttpTransport::reset()
{
    Server server([](QTcpSocket *socket, const QByteArray &) { socket->abort(); });
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.reset"_s);
}

void TestHttpTransport::cutInTheMiddle()
{
    Server server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 200 OK\r\nContent-Length: 1000\r\n\r\nonly this");
        socket->disconnectFromHost();
    });
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.reset"_s);
}

/** Whether Qt notices depends on which comes first, head or end; so many times. */
void TestHttpTransport::cutBeforeTheBody()
{
    Server server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("HTTP/1.1 201 Created\r\nContent-Type: application/json\r\nContent-Length: 1\r\n\r\n");
        socket->disconnectFromHost();
    });
    QtHttpTransport transport({NetworkPolicy::Proxy::None, {}, {}});
    for (int i = 0; i < 40; ++i) {
        HttpRequest request;
        request.method = "POST";
        request.url = server.url();
        request.body = "x";
        const auto reply = QCoro::waitFor(transport.send(std::move(request), CancelToken()));
        QVERIFY(!reply);
        QCOMPARE(reply.error().code, u"net.reset"_s);
    }
}

void TestHttpTransport::notHttp()
{
    Server server([](QTcpSocket *socket, const QByteArray &) {
        socket->write("220 mail.example ESMTP\r\n");
        socket->disconnectFromHost();
    });
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == "net.protocol"_L1 || answer.error().code == "net.reset"_L1, qPrintable(answer.error().code));
}

void TestHttpTransport::transportMayGoFirst()
{
    Server server(hang);
    CancelSource source;
    auto transport = std::make_unique<QtHttpTransport>();
    auto task = transport->send(request(server.url()), source.token());
    QTimer::singleShot(50, this, [&transport] { transport.reset(); });
    QTimer::singleShot(150, this, [&source] { source.cancel(); });
    const auto answer = QCoro::waitFor(task);
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.cancelled"_s);
}

void TestHttpTransport::manyAtOnce()
{
    QtHttpTransport transport;
    std::vector<std::unique_ptr<Server>> servers;
    std::vector<QCoro::Task<Result<HttpReply>>> tasks;
    for (int i = 0; i < 12; ++i) {
        servers.push_back(std::make_unique<Server>(reply("200 OK", QByteArray::number(i))));
        tasks.push_back(transport.send(request(servers.back()->url()), {}));
    }
    for (std::size_t i = 0; i < tasks.size(); ++i) {
        const auto answer = QCoro::waitFor(tasks[i]);
        QVERIFY(answer);
        QCOMPARE(answer->body, QByteArray::number(int(i)));
    }
}

void TestHttpTransport::tlsTrusted()
{
    const auto authority = testcertificate::make({.commonName = "Test CA", .authority = true});
    const auto pair = testcertificate::make({}, &authority);
    const auto tls = tlsOf(pair);
    Server server(reply("200 OK", "safe"), &tls);
    QtHttpTransport transport(trusting({authority.certificate}));
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY2(answer, answer ? "" : qPrintable(answer.error().code));
    QCOMPARE(answer->body, QByteArray("safe"));
    QVERIFY(answer->tls);
    QCOMPARE(answer->tls->chain.constFirst(), pair.certificate);
}

void TestHttpTransport::tlsUntrusted()
{
    const auto tls = tlsOf(testcertificate::make({}));
    Server server(reply("200 OK"), &tls);
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.tls.untrusted"_s);
    QCOMPARE(server.requests(), 0); // nothing was said to it
}

void TestHttpTransport::tlsForeignAuthority()
{
    const auto proxy = testcertificate::make({.commonName = "Contoso Inspection CA", .organization = "Contoso Ltd", .authority = true});
    const auto other = testcertificate::make({.commonName = "Another CA", .authority = true});
    const auto tls = tlsOf(testcertificate::make({}, &proxy));
    Server server(reply("200 OK"), &tls);
    QtHttpTransport transport(trusting({other.certificate}));
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.tls.untrusted"_s);
    QCOMPARE(answer.error().params.value(u"issuer"_s).toString(), u"Contoso Inspection CA"_s);
    QCOMPARE(answer.error().params.value(u"issuer_organization"_s).toString(), u"Contoso Ltd"_s);
    QCOMPARE(answer.error().params.value(u"subject"_s).toString(), u"127.0.0.1"_s);
}

void TestHttpTransport::tlsExpired()
{
    const auto authority = testcertificate::make({.commonName = "Test CA", .authority = true});
    const auto tls = tlsOf(testcertificate::make({.validFromDays = -30, .validToDays = -1}, &authority));
    Server server(reply("200 OK"), &tls);
    QtHttpTransport transport(trusting({authority.certificate}));
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.tls.expired"_s);
    QVERIFY(answer.error().params.contains(u"not_after"_s));
}

void TestHttpTransport::tlsHostMismatch()
{
    const auto authority = testcertificate::make({.commonName = "Test CA", .authority = true});
    const auto tls = tlsOf(testcertificate::make({.commonName = "portal.example", .subjectAltName = "DNS:portal.example"}, &authority));
    Server server(reply("200 OK"), &tls);
    QtHttpTransport transport(trusting({authority.certificate}));
    const auto answer = QCoro::waitFor(transport.send(request(server.url()), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.tls.host_mismatch"_s);
    QCOMPARE(answer.error().params.value(u"subject"_s).toString(), u"portal.example"_s);
}

void TestHttpTransport::tlsHandshake()
{
    Server plain([](QTcpSocket *socket, const QByteArray &) { socket->abort(); });
    QTcpServer rude; // answers a TLS hello with something else
    connect(&rude, &QTcpServer::pendingConnectionAvailable, this, [&rude] {
        auto *const socket = rude.nextPendingConnection();
        connect(socket, &QTcpSocket::readyRead, socket, [socket] {
            socket->readAll();
            socket->write("HTTP/1.1 400 Bad Request\r\n\r\n");
            socket->disconnectFromHost();
        });
    });
    QVERIFY(rude.listen(QHostAddress::LocalHost));
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(QUrl(u"https://127.0.0.1:%1/"_s.arg(rude.serverPort()))), {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.tls.handshake"_s);
}

void TestHttpTransport::caFile()
{
    QCOMPARE(readCaFile(u"/nonexistent/ca.pem"_s).error().code, u"net.ca_file.unreadable"_s);
    QTemporaryFile file;
    QVERIFY(file.open());
    file.write("nothing here\n");
    file.flush();
    QCOMPARE(readCaFile(file.fileName()).error().code, u"net.ca_file.no_certificate"_s);
    const auto authority = testcertificate::make({.commonName = "Test CA", .authority = true});
    file.write(authority.certificate.toPem());
    file.flush();
    const auto read = readCaFile(file.fileName());
    QVERIFY(read);
    QCOMPARE(*read, QList{authority.certificate});
}

void TestHttpTransport::recording()
{
    Trace trace;
    const auto proxy = testcertificate::make({.commonName = "Contoso Inspection CA", .authority = true});
    const auto tls = tlsOf(testcertificate::make({}, &proxy));
    Server server(reply("200 OK"), &tls);
    const auto at = QDateTime::currentDateTimeUtc();
    QtHttpTransport strict;
    recordExchange(&trace, u"test"_s, "GET", server.url(u"/?code=fake"_s), QCoro::waitFor(strict.send(request(server.url()), {})), at);
    QCOMPARE(trace.observations().size(), 2);
    QCOMPARE(trace.observations()[0].facts.value("error"_L1).toString(), u"net.tls.untrusted"_s);
    QVERIFY(!trace.observations()[0].facts.value("url"_L1).toString().contains("fake"_L1));
    QVERIFY(trace.observations()[1].kind == ObservationKind::Tls);
    QCOMPARE(trace.observations()[1].facts.value("issuer"_L1).toString(), u"Contoso Inspection CA"_s);

    QtHttpTransport trustful(trusting({proxy.certificate}));
    recordExchange(&trace, u"test"_s, "GET", server.url(), QCoro::waitFor(trustful.send(request(server.url()), {})), at);
    QCOMPARE(trace.observations().size(), 4);
    QCOMPARE(trace.observations()[2].facts.value("status"_L1).toInt(), 200);
    QCOMPARE(trace.observations()[3].facts.value("issuer"_L1).toString(), u"Contoso Inspection CA"_s);
    recordExchange(nullptr, u"test"_s, "GET", server.url(), fail(u"net.dns"_s), at);
}

void TestHttpTransport::proxyWantsALogIn_data()
{
    QTest::addColumn<QString>("scheme");
    QTest::newRow("in the clear") << u"http"_s;
    QTest::newRow("through a tunnel") << u"https"_s;
}

void TestHttpTransport::proxyWantsALogIn()
{
    QFETCH(QString, scheme);
    int refused = 0;
    Server server(proxy(&refused));
    NetworkPolicy policy;
    policy.proxy = NetworkPolicy::Proxy::Manual;
    policy.manualProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(server.url().port()));
    QtHttpTransport transport(policy);
    const auto ask = [&] { return QCoro::waitFor(transport.send(request(QUrl(scheme + u"://portal.example/"_s)), {})); };

    const auto unknown = ask();
    QVERIFY(!unknown);
    QCOMPARE(unknown.error().code, u"net.proxy_auth"_s);
    QCOMPARE(unknown.error().params.value(u"proxy"_s).toString(), u"127.0.0.1"_s);
    QCOMPARE(unknown.error().params.value(u"host"_s).toString(), u"portal.example"_s);

    // A wrong one is tried once and forgotten: no loop, no account locked by repeating.
    refused = 0;
    policy.proxyLogins->remember(u"127.0.0.1"_s, u"ada"_s, ClientSecret::fromUtf8("wrong"));
    QCOMPARE(ask().error().code, u"net.proxy_auth"_s);
    QVERIFY(refused <= 2);
    QVERIFY(!policy.proxyLogins->knows(u"127.0.0.1"_s));

    policy.proxyLogins->remember(u"127.0.0.1"_s, u"ada"_s, ClientSecret::fromUtf8("p:ss word"));
    const auto known = ask();
    if (scheme == "http"_L1) {
        QVERIFY2(known, known ? "" : qPrintable(known.error().code));
        QCOMPARE(known->body, QByteArray("by proxy"));
    } else { // let through; what is behind it does not answer
        QCOMPARE(known.error().code, u"net.proxy"_s);
    }
    QVERIFY(policy.proxyLogins->knows(u"127.0.0.1"_s));
}

void TestHttpTransport::proxyOpensTls()
{
    // A company's proxy that takes the tunnel and speaks in the server's place, with a certificate of its own authority.
    const auto authority = testcertificate::make({.commonName = "Contoso Inspection CA", .organization = "Contoso Ltd", .authority = true});
    const auto tls = tlsOf(testcertificate::make({.commonName = "portal.example", .subjectAltName = "DNS:portal.example"}, &authority));
    Server inspector(reply("200 OK", "seen"), &tls);
    Server tunnel([port = quint16(inspector.url().port())](QTcpSocket *socket, const QByteArray &) {
        socket->disconnect(SIGNAL(readyRead()));
        auto *const onward = new QTcpSocket(socket);
        QObject::connect(onward, &QTcpSocket::connected, socket, [socket] { socket->write("HTTP/1.1 200 Connection established\r\n\r\n"); });
        QObject::connect(onward, &QTcpSocket::readyRead, socket, [socket, onward] { socket->write(onward->readAll()); });
        QObject::connect(onward, &QTcpSocket::disconnected, socket, &QTcpSocket::disconnectFromHost);
        QObject::connect(socket, &QTcpSocket::readyRead, onward, [socket, onward] { onward->write(socket->readAll()); });
        onward->setProxy(QNetworkProxy::NoProxy);
        onward->connectToHost(QHostAddress(QHostAddress::LocalHost), port);
    });
    const auto ask = [&tunnel](NetworkPolicy policy) {
        policy.proxy = NetworkPolicy::Proxy::Manual;
        policy.manualProxy = QNetworkProxy(QNetworkProxy::HttpProxy, u"127.0.0.1"_s, quint16(tunnel.url().port()));
        QtHttpTransport transport(policy);
        return QCoro::waitFor(transport.send(request(QUrl(u"https://portal.example/"_s)), {}));
    };
    const auto foreign = ask({});
    QVERIFY(!foreign);
    QCOMPARE(foreign.error().code, u"net.tls.untrusted"_s);
    QCOMPARE(foreign.error().params.value(u"issuer"_s).toString(), u"Contoso Inspection CA"_s);
    QCOMPARE(foreign.error().params.value(u"issuer_organization"_s).toString(), u"Contoso Ltd"_s);

    const auto known = ask(trusting({authority.certificate}));
    QVERIFY(known);
    QCOMPARE(known->body, QByteArray("seen"));
}

void TestHttpTransport::proxyOfTheSystem()
{
    // As the surroundings name it; on a desktop its settings do. Loopback never goes there.
    int refused = 0;
    Server server(proxy(&refused));
    qputenv("http_proxy", "http://127.0.0.1:" + QByteArray::number(server.url().port()));
    qunsetenv("no_proxy");
    QtHttpTransport transport;
    const auto answer = QCoro::waitFor(transport.send(request(QUrl(u"http://portal.example/"_s)), {}));
    qunsetenv("http_proxy");
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.proxy_auth"_s);
    QVERIFY(refused >= 1);
}

QTEST_GUILESS_MAIN(TestHttpTransport)
#include "tst_http_transport.moc"
