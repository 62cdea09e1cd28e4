// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <net/qt_network_probe.h>

#include <QTcpServer>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;
using namespace std::chrono_literals;

class TestNetworkProbe : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void resolvesAddressesAndNames();
    void unknownName();
    void connects();
    void refused();
    void timeoutAndCancel();
    void loopbackHasNoProxy();
};

void TestNetworkProbe::resolvesAddressesAndNames()
{
    QtNetworkProbe probe;
    QCOMPARE(QCoro::waitFor(probe.resolve(u"127.0.0.1"_s, 20s, {})).value(), QStringList{u"127.0.0.1"_s});
    const auto local = QCoro::waitFor(probe.resolve(u"localhost"_s, 20s, {}));
    QVERIFY(local);
    QVERIFY(local->contains(u"127.0.0.1"_s) || local->contains(u"::1"_s));
}

void TestNetworkProbe::unknownName()
{
    QtNetworkProbe probe;
    const auto answer = QCoro::waitFor(probe.resolve(u"signwright-test.invalid"_s, 20s, {}));
    QVERIFY(!answer);
    QVERIFY2(answer.error().code == "net.dns"_L1 || answer.error().code == "net.timeout"_L1, qPrintable(answer.error().code));
}

void TestNetworkProbe::connects()
{
    QTcpServer server;
    QVERIFY(server.listen(QHostAddress::LocalHost));
    QtNetworkProbe probe;
    QVERIFY(QCoro::waitFor(probe.connectTcp(u"127.0.0.1"_s, server.serverPort(), 20s, {})));
}

void TestNetworkProbe::refused()
{
    quint16 port = 0;
    {
        QTcpServer server;
        QVERIFY(server.listen(QHostAddress::LocalHost));
        port = server.serverPort();
    }
    QtNetworkProbe probe;
    const auto answer = QCoro::waitFor(probe.connectTcp(u"127.0.0.1"_s, port, 20s, {}));
    QVERIFY(!answer);
    QCOMPARE(answer.error().code, u"net.refused"_s);
}

void TestNetworkProbe::timeoutAndCancel()
{
    QtNetworkProbe probe;
    CancelSource source;
    source.cancel();
    const auto cancelled = QCoro::waitFor(probe.connectTcp(u"127.0.0.1"_s, 9, 20s, source.token()));
    QVERIFY(!cancelled);
    QCOMPARE(cancelled.error().code, u"net.cancelled"_s);
    const auto unresolved = QCoro::waitFor(probe.resolve(u"localhost"_s, 20s, source.token()));
    QVERIFY(!unresolved);
    QCOMPARE(unresolved.error().code, u"net.cancelled"_s);
}

void TestNetworkProbe::loopbackHasNoProxy()
{
    QtNetworkProbe probe;
    const auto proxies = QCoro::waitFor(probe.proxiesFor(QUrl(u"https://127.0.0.1:8443/"_s), 20s, {}));
    QCOMPARE(proxies.size(), 1);
    QCOMPARE(proxies.constFirst().type(), QNetworkProxy::NoProxy);
}

QTEST_GUILESS_MAIN(TestNetworkProbe)
#include "tst_network_probe.moc"
