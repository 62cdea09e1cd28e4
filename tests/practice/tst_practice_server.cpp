// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <practice/practice_server.h>

#include <net/qt_http_transport.h>
#include <workflow/preflight.h>

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

    void refusesAForeignHostHeader()
    {
        const auto server = PracticeServer::start();
        QVERIFY(server);
        QTcpSocket socket;
        socket.connectToHost(u"127.0.0.1"_s, quint16(QUrl((*server)->info().authorityHostHttp).port()));
        QVERIFY(socket.waitForConnected(5000));
        socket.write("GET /common/v2.0/.well-known/openid-configuration HTTP/1.1\r\nHost: evil.example\r\nConnection: close\r\n\r\n");
        QByteArray reply;
        while (socket.waitForReadyRead(5000)) {
            reply += socket.readAll();
        }
        QVERIFY2(!reply.contains("issuer") && !reply.startsWith("HTTP/1.1 200"), reply.constData());
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
