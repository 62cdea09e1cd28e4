// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/redirect_uri.h>

#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestRedirectUri : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void keepsTheTextByteForByte()
    {
        const auto text = u"https://Spaces.Example.com/Authorization-Code/Callback"_s;
        QCOMPARE(RedirectUri::parse(text)->toString(), text);
    }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("reason");
        QTest::newRow("relative") << u"/callback"_s << u"not_absolute"_s;
        QTest::newRow("empty") << QString() << u"not_absolute"_s;
        QTest::newRow("custom scheme") << u"app://callback"_s << u"scheme"_s;
        QTest::newRow("script") << u"javascript:alert(1)"_s << u"scheme"_s;
        QTest::newRow("no host") << u"https:///callback"_s << u"host"_s;
        QTest::newRow("fragment") << u"https://h.example/callback#x"_s << u"fragment"_s;
        QTest::newRow("user info") << u"https://a:b@h.example/callback"_s << u"user_info"_s;
        QTest::newRow("blank inside") << u"https://h.example/a b"_s << u"not_absolute"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        QFETCH(QString, reason);
        const auto uri = RedirectUri::parse(text);
        QVERIFY(!uri);
        QCOMPARE(uri.error().params.value(u"reason"_s).toString(), reason);
    }

    void matches_data()
    {
        QTest::addColumn<QString>("registered");
        QTest::addColumn<QString>("navigation");
        QTest::addColumn<bool>("same");
        const auto callback = u"https://h.example/cb"_s;
        QTest::newRow("query") << callback << u"https://h.example/cb?code=1"_s << true;
        QTest::newRow("fragment") << callback << u"https://h.example/cb#code=1"_s << true;
        QTest::newRow("host case") << callback << u"https://H.Example/cb?x"_s << true;
        QTest::newRow("default port") << callback << u"https://h.example:443/cb"_s << true;
        QTest::newRow("other port") << callback << u"https://h.example:8443/cb"_s << false;
        QTest::newRow("other scheme") << callback << u"http://h.example/cb"_s << false;
        QTest::newRow("path case") << callback << u"https://h.example/CB"_s << false;
        QTest::newRow("longer path") << callback << u"https://h.example/cb/more"_s << false;
        QTest::newRow("trailing slash") << callback << u"https://h.example/cb/"_s << false;
        QTest::newRow("prefix host") << callback << u"https://h.example.evil.example/cb"_s << false;
        QTest::newRow("in the query only") << callback << u"https://login.example/?redirect_uri=https://h.example/cb"_s << false;
        QTest::newRow("empty path is slash") << u"https://h.example"_s << u"https://h.example/?code=1"_s << true;
        QTest::newRow("encoded slash differs") << u"https://h.example/a%2Fb"_s << u"https://h.example/a/b"_s << false;
    }
    void matches()
    {
        QFETCH(QString, registered);
        QFETCH(QString, navigation);
        QFETCH(bool, same);
        QCOMPARE(RedirectUri::parse(registered)->matches(QUrl(navigation)), same);
    }
};

QTEST_APPLESS_MAIN(TestRedirectUri)
#include "tst_redirect_uri.moc"
