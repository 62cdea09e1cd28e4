// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <oidc/base64url.h>

#include <QTest>

using namespace signwright;

class TestBase64Url : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void roundTrips()
    {
        QByteArray bytes;
        for (int i = 0; i < 300; ++i) {
            QCOMPARE(decodeBase64Url(encodeBase64Url(bytes)), bytes);
            bytes += static_cast<char>(i * 37);
        }
    }

    void refusesWhatIsNotCanonical_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::newRow("padding") << QByteArray("YQ==");
        QTest::newRow("unused bits, two characters") << QByteArray("YR");
        QTest::newRow("unused bits, three characters") << QByteArray("YWJ");
        QTest::newRow("one character") << QByteArray("YWJjZ");
        QTest::newRow("plus") << QByteArray("a+bc");
        QTest::newRow("slash") << QByteArray("a/bc");
        QTest::newRow("blank") << QByteArray("YW Jj");
        QTest::newRow("line break") << QByteArray("YWJj\n");
        QTest::newRow("NUL") << QByteArray("YW\0j", 4);
        QTest::newRow("not ASCII") << QByteArray("YW\xff\x80");
        QTest::newRow("bad last pair") << QByteArray("YWJjY*");
    }

    void refusesWhatIsNotCanonical()
    {
        QFETCH(QByteArray, text);
        QVERIFY(!decodeBase64Url(text));
    }
};

QTEST_APPLESS_MAIN(TestBase64Url)
#include "tst_base64url.moc"
