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
