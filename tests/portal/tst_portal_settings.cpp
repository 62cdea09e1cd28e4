// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <portal/portal.h>

#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestPortalSettings : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void everyFieldHasAName()
    {
        for (const auto field : allPortalFields()) {
            QVERIFY(!toString(field).isEmpty());
            QCOMPARE(portalFieldFromString(toString(field)), std::optional(field));
        }
        QVERIFY(!portalFieldFromString(u"password"));
    }

    void sameMeansWhatThePortalMeans()
    {
        QVERIFY(sameSetting(PortalField::Enabled, u"True"_s, u"true"_s));
        QVERIFY(!sameSetting(PortalField::Enabled, {}, u"false"_s));
        QVERIFY(sameSetting(PortalField::TenantId, u"0B6B1B1E-6F0C-4A52-9A43-2F6A51A1D0C7"_s, u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s));
        QVERIFY(!sameSetting(PortalField::TenantId, u"a, b"_s, u"a,b"_s));
        QVERIFY(!sameSetting(PortalField::ButtonLabel, u"Go"_s, u"go"_s));
    }

    void secretsShowAsWords()
    {
        PortalSettings current;
        current.values.insert(PortalField::ClientSecret, {});
        DesiredSettings desired;
        desired.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("canary"));
        QCOMPARE(diff(current, desired), (QList<PortalChange>{{PortalField::ClientSecret, u"not set"_s, u"set"_s}}));
        current.values[PortalField::ClientSecret].secretSet = true;
        QCOMPARE(diff(current, desired), (QList<PortalChange>{{PortalField::ClientSecret, u"set"_s, u"changed"_s}}));
        current.secret = std::make_shared<const ClientSecret>(ClientSecret::fromUtf8("canary"));
        QVERIFY(diff(current, desired).isEmpty());
    }

    void credentials_data()
    {
        QTest::addColumn<QByteArray>("line");
        QTest::addColumn<bool>("good");
        QTest::newRow("log-in") << QByteArray("{\"username\":\"a\",\"password\":\"b\"}") << true;
        QTest::newRow("with number as code") << QByteArray("{\"username\":\"a\",\"password\":\"b\",\"totp\":123456}") << true;
        QTest::newRow("token") << QByteArray("{\"token\":\"t\"}") << true;
        QTest::newRow("no password") << QByteArray("{\"username\":\"a\"}") << false;
        QTest::newRow("empty") << QByteArray() << false;
        QTest::newRow("list") << QByteArray("[]") << false;
        QTest::newRow("cut") << QByteArray("{\"username\":") << false;
    }
    void credentials()
    {
        QFETCH(QByteArray, line);
        QFETCH(bool, good);
        QCOMPARE(PortalCredentials::fromJson(ClientSecret::fromUtf8(std::move(line))).has_value(), good);
    }
};

QTEST_APPLESS_MAIN(TestPortalSettings)
#include "tst_portal_settings.moc"
