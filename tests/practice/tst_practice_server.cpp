// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/practice_server.h>

#include <net/qt_http_transport.h>
#include <workflow/preflight.h>

#include <QFile>
#include <QNetworkInterface>
#include <QSslConfiguration>
#include <QSslSocket>
#include <QTcpSocket>
#include <QTest>
#include <QThread>

#include <qcoro/qcorotask.h>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestPracticeServer : public QObject
{
    Q_OBJECT

    static PreflightReport preflight(const PracticeServer &server)
    {
        const auto &info = server.info();
        auto integration = Integration::create();
        integration.portal.kind = u"nexudus"_s;
        integration.cloud = CloudKind::Custom;
        integration.authorityHost = info.authorityHost;
        integration.tenants = {info.tenants.first().id};
        integration.clientId = info.clientId;
        integration.redirectUris = {info.redirectUris.first()};
        NetworkPolicy policy{NetworkPolicy::Proxy::None, {}, QSslCertificate::fromData(info.caPem)};
        QtHttpTransport transport(policy);
        PreflightTools tools;
        tools.transport = &transport;
        Preflight run(tools);
        PreflightInput input;
        input.integration = integration;
        input.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8(info.clientSecret.toUtf8()));
        return QCoro::waitFor(run.run(std::move(input), CancelToken()));
    }

    /** Every port that was opened: the tenant's two and each portal's. */
    static QList<quint16> ports(const PracticeInfo &info)
    {
        QList<quint16> all{quint16(QUrl(info.authorityHost).port()), quint16(QUrl(info.authorityHostHttp).port())};
        for (const auto &portal : info.portals) {
            all << quint16(QUrl(portal.value("address"_L1).toString()).port());
        }
        return all;
    }

private Q_SLOTS:
    void startsServesAndStops()
    {
        const auto server = PracticeServer::start();
        QVERIFY(server);
        const auto &info = (*server)->info();
        QVERIFY(info.authorityHost.startsWith("https://127.0.0.1:"_L1));
        QVERIFY(info.tenants.size() >= 3);
        QVERIFY(!info.redirectUris.isEmpty());
        QVERIFY(!info.portals.isEmpty());
        QVERIFY(info.clientSecret.contains("Q~"_L1));
        (*server)->stop();
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl(info.authorityHost).port()));
        QVERIFY(!socket.waitForConnected(500));
    }

    void unknownFaultIsNamed()
    {
        PracticeOptions options;
        options.faults = {u"no_such_fault"_s};
        const auto server = PracticeServer::start(options);
        QVERIFY(!server);
        QCOMPARE(server.error().code, u"practice.fault_unknown"_s);
    }

    void refusesAForeignHostHeader_data()
    {
        QTest::addColumn<QByteArray>("host");
        for (const auto &host :
             {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example", "evil.example:80", "127.0.0.1@evil.example", "10.0.0.1", ""}) {
            QTest::newRow(*host ? host : "none") << QByteArray(host);
        }
    }
    void refusesAForeignHostHeader()
    {
        QFETCH(QByteArray, host);
        const auto server = PracticeServer::start();
        QVERIFY(server);
        const auto &info = (*server)->info();
        for (const auto port : ports(info)) {
            const bool tls = port == QUrl(info.authorityHost).port();
            for (const auto &method : {"GET", "POST"}) {
                QSslSocket socket;
                auto trust = QSslConfiguration::defaultConfiguration();
                trust.setCaCertificates(QSslCertificate::fromData(info.caPem));
                socket.setSslConfiguration(trust);
                if (tls) {
                    socket.connectToHostEncrypted(u"127.0.0.1"_s, port);
                    QVERIFY2(socket.waitForEncrypted(5000), qPrintable(socket.errorString()));
                } else {
                    socket.connectToHost(u"127.0.0.1"_s, port);
                    QVERIFY(socket.waitForConnected(5000));
                }
                socket.write(QByteArray(method) + " /common/v2.0/.well-known/openid-configuration HTTP/1.1\r\n"
                             + (host.isEmpty() ? "" : "Host: " + host + "\r\n") + "Content-Length: 0\r\nConnection: close\r\n\r\n");
                QByteArray reply;
                while (socket.waitForReadyRead(5000)) {
                    reply += socket.readAll();
                }
                QVERIFY2(reply.startsWith("HTTP/1.1 421") && !reply.contains("issuer"), reply.constData());
            }
        }
    }

    void speaksHttp_data()
    {
        QTest::addColumn<QByteArray>("request");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<QByteArray>("contained");
        const QByteArray host = "Host: localhost\r\n", last = host + "Connection: close\r\n";
        const QByteArray form = "Content-Type: application/x-www-form-urlencoded\r\n";
        const QByteArray token = "POST /common/oauth2/v2.0/token HTTP/1.1\r\n" + last + form;
        const QByteArray document = " /common/v2.0/.well-known/openid-configuration HTTP/1.";
        QTest::newRow("get") << "GET" + document + "1\r\n" + last + "\r\n" << QByteArray("200 OK") << QByteArray("\"issuer\"");
        QTest::newRow("head has no body") << "HEAD" + document + "1\r\n" + last + "\r\n" << QByteArray("200 OK") << QByteArray("Connection: close\r\n\r\n$");
        QTest::newRow("HTTP/1.0 is closed") << "GET" + document + "0\r\n" + host + "\r\n" << QByteArray("200 OK") << QByteArray("Connection: close\r\n");
        QTest::newRow("two at once") << "HEAD" + document + "1\r\n" + host + "\r\n" + "GET / HTTP/1.1\r\n" + last + "\r\n"
                                     << QByteArray("200 OK") << QByteArray("practice identity provider");
        QTest::newRow("body of a length") << token + "Content-Length: 12\r\n\r\ngrant_type=x" << QByteArray("400 Bad Request") << QByteArray("'client_id'");
        QTest::newRow("body in chunks") << token + "Transfer-Encoding: chunked\r\n\r\n5;a=b\r\ngrant\r\n7\r\n_type=x\r\n0\r\nTrailer: t\r\n\r\n"
                                        << QByteArray("400 Bad Request") << QByteArray("'client_id'");
        QTest::newRow("chunk of no size") << token + "Transfer-Encoding: chunked\r\n\r\nzz\r\n"
                                          << QByteArray("400 Bad Request") << QByteArray("cannot be answered");
        QTest::newRow("other coding") << token + "Transfer-Encoding: gzip\r\n\r\n" << QByteArray("501 Not Implemented") << QByteArray();
        QTest::newRow("asks before it sends") << token + "Expect: 100-continue\r\nContent-Length: 12\r\n\r\ngrant_type=x" << QByteArray("100 Continue")
                                              << QByteArray("'client_id'");
        QTest::newRow("length below nothing") << token + "Content-Length: -1\r\n\r\n" << QByteArray("400 Bad Request") << QByteArray("cannot be answered");
        QTest::newRow("length too large") << token + "Content-Length: 1048577\r\n\r\n" << QByteArray("413 Content Too Large") << QByteArray();
        QTest::newRow("chunk too large") << token + "Transfer-Encoding: chunked\r\n\r\nffffffff\r\n" << QByteArray("413 Content Too Large") << QByteArray();
        QTest::newRow("target too long") << "GET /" + QByteArray(9000, 'a') + " HTTP/1.1\r\n" + last + "\r\n" << QByteArray("414 URI Too Long") << QByteArray();
        QTest::newRow("fields too long") << "GET / HTTP/1.1\r\n" + last + "X: " + QByteArray(40000, 'a') + "\r\n\r\n"
                                         << QByteArray("431 Request Header Fields Too Large") << QByteArray();
        QTest::newRow("no target") << "GET HTTP/1.1\r\n" + last + "\r\n" << QByteArray("400 Bad Request") << QByteArray();
        QTest::newRow("no version") << "GET /\r\n" + last + "\r\n" << QByteArray("400 Bad Request") << QByteArray();
        QTest::newRow("folded field") << "GET / HTTP/1.1\r\nX: a\r\n b\r\n" + last + "\r\n" << QByteArray("400 Bad Request") << QByteArray();
        QTest::newRow("space before the colon") << "GET / HTTP/1.1\r\nHost : a\r\n" + last + "\r\n" << QByteArray("400 Bad Request") << QByteArray();
    }
    void speaksHttp()
    {
        QFETCH(QByteArray, request);
        QFETCH(QByteArray, status);
        QFETCH(QByteArray, contained);
        const auto server = PracticeServer::start();
        QVERIFY(server);
        for (const bool inPieces : {false, true}) {
            QTcpSocket socket;
            socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl((*server)->info().authorityHostHttp).port()));
            QVERIFY(socket.waitForConnected(5000));
            socket.setSocketOption(QAbstractSocket::LowDelayOption, 1);
            const qsizetype piece = inPieces ? std::max<qsizetype>(7, request.size() / 50) : request.size();
            for (qsizetype at = 0; at < request.size(); at += piece) {
                socket.write(request.mid(at, piece));
                socket.flush();
                QThread::msleep(inPieces ? 1 : 0);
            }
            QByteArray reply;
            while (socket.waitForReadyRead(5000)) {
                reply += socket.readAll();
            }
            QVERIFY2(reply.startsWith("HTTP/1.1 " + status + "\r\n"), reply.constData());
            const bool atEnd = contained.endsWith('$');
            QVERIFY2(atEnd ? reply.endsWith(contained.chopped(1)) : reply.contains(contained), reply.constData());
            QCOMPARE(socket.state(), QAbstractSocket::UnconnectedState); // and it did not take the five seconds
        }
    }

    void listensOnLoopbackOnly()
    {
        const auto server = PracticeServer::start();
        QVERIFY(server);
        int tried = 0;
        for (const auto &address : QNetworkInterface::allAddresses()) {
            for (const auto port : ports((*server)->info())) {
                QTcpSocket socket;
                socket.connectToHost(address, port);
                const bool reached = socket.waitForConnected(1000);
                QVERIFY2(!reached || address.isLoopback(), qPrintable(address.toString()));
                tried += reached ? 1 : 0;
            }
        }
        QVERIFY(tried >= 3);
#ifdef Q_OS_LINUX
        // What the kernel says, also of addresses that no interface has just now: 0.0.0.0 and :: would stand here as zeros.
        for (const auto &table : {u"/proc/net/tcp"_s, u"/proc/net/tcp6"_s}) {
            QFile file(table);
            if (!file.open(QIODevice::ReadOnly)) {
                continue;
            }
            const auto lines = file.readAll().split('\n');
            for (const auto &line : lines) {
                const auto columns = line.simplified().split(' ');
                if (columns.size() < 4 || columns.at(3) != "0A") { // listening
                    continue;
                }
                const auto local = columns.at(1).split(':');
                if (ports((*server)->info()).contains(quint16(local.value(1).toUInt(nullptr, 16)))) {
                    QVERIFY2(local.first() == "0100007F" || local.first() == "00000000000000000000000001000000", line.constData());
                }
            }
        }
#endif
    }

    void aRightSetUpPasses()
    {
        const auto server = PracticeServer::start();
        QVERIFY(server);
        const auto report = preflight(**server);
        QStringList failed;
        for (const auto &check : report.checks) {
            if (check.outcome == CheckOutcome::Fail) {
                failed << check.check + u' ' + check.code;
            }
        }
        QVERIFY2(report.verdict == Verdict::Pass, qPrintable(failed.join(u", "_s)));
    }
};

QTEST_GUILESS_MAIN(TestPracticeServer)
#include "tst_practice_server.moc"
