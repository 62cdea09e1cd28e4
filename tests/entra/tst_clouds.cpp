// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <entra/cloud.h>

#include <QTest>
#include <QUrl>

using namespace Qt::StringLiterals;
using namespace signwright;

class TestClouds : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyRow_data();
    void everyRow();
    void idsAndHostsAreUnique();
    void hostBelongsToCloud_data();
    void hostBelongsToCloud();
    void kinds();
};

void TestClouds::everyRow_data()
{
    QTest::addColumn<int>("row");
    for (int i = 0; i < clouds().size(); ++i) {
        QTest::addRow("%s", qPrintable(clouds()[i].id)) << i;
    }
}

void TestClouds::everyRow()
{
    QFETCH(int, row);
    const auto &cloud = clouds()[row];
    QVERIFY(!cloud.id.isEmpty());
    QVERIFY(!cloud.name.isEmpty());
    const auto hosts = QStringList{cloud.loginHost} + cloud.aliases + cloud.adminPortals + cloud.moreGraphHosts;
    for (const auto &host : hosts) {
        const QUrl url(u"https://"_s + host + u'/', QUrl::StrictMode);
        QCOMPARE(url.host(), host); // a bare host in lower case and nothing else
        QVERIFY(host.contains(u'.'));
    }
    QVERIFY(cloud.checkedOn.isValid());
    QVERIFY(cloud.source.startsWith("https://"_L1));
    if (cloud.closedOn) {
        QVERIFY(cloud.closedOn->isValid());
    }
}

void TestClouds::idsAndHostsAreUnique()
{
    QStringList ids;
    QStringList hosts;
    for (const auto &cloud : clouds()) {
        ids.append(cloud.id);
        hosts += cloud.aliases + QStringList{cloud.loginHost};
    }
    QCOMPARE(QSet<QString>(ids.begin(), ids.end()).size(), ids.size());
    QCOMPARE(QSet<QString>(hosts.begin(), hosts.end()).size(), hosts.size());
    QCOMPARE(ids.constFirst(), u"public"_s);
    QVERIFY(!knownCertificateIssuers().isEmpty());
}

void TestClouds::hostBelongsToCloud_data()
{
    QTest::addColumn<QString>("host");
    QTest::addColumn<QString>("id");
    QTest::addRow("own host") << u"login.microsoftonline.com"_s << u"public"_s;
    QTest::addRow("any case") << u"LOGIN.microsoftonline.US"_s << u"usgov"_s;
    QTest::addRow("alias") << u"sts.windows.net"_s << u"public"_s;
    QTest::addRow("china alias") << u"login.chinacloudapi.cn"_s << u"china"_s;
    QTest::addRow("external id") << u"contoso.ciamlogin.com"_s << u"ciam"_s;
    QTest::addRow("sovereign in France") << u"login.sovcloud-identity.fr"_s << u"bleu"_s;
    QTest::addRow("sovereign in Germany") << u"login.sovcloud-identity.de"_s << u"delos"_s;
    QTest::addRow("sovereign in Singapore") << u"login.sovcloud-identity.sg"_s << u"govsg"_s;
    QTest::addRow("suffix alone") << u"ciamlogin.com"_s << u""_s;
    QTest::addRow("look-alike") << u"login.microsoftonline.com.evil.example"_s << u""_s;
    QTest::addRow("look-alike suffix") << u"evilciamlogin.com"_s << u""_s;
}

void TestClouds::hostBelongsToCloud()
{
    QFETCH(QString, host);
    QFETCH(QString, id);
    const auto *cloud = cloudOfHost(host);
    QCOMPARE(cloud ? cloud->id : QString(), id);
}

void TestClouds::kinds()
{
    QCOMPARE(cloudOf(CloudKind::Public)->loginHost, u"login.microsoftonline.com"_s);
    QCOMPARE(cloudOf(CloudKind::UsGov)->graphHost, u"graph.microsoft.us"_s);
    QCOMPARE(cloudOf(CloudKind::China)->loginHost, u"login.partner.microsoftonline.cn"_s);
    QVERIFY(!cloudOf(CloudKind::Custom));
}

QTEST_GUILESS_MAIN(TestClouds)
#include "tst_clouds.moc"
