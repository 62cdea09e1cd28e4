// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/identifiers.h>

#include <QTest>

#include <type_traits>

using namespace signwright;
using namespace Qt::StringLiterals;

static_assert(!std::is_convertible_v<TenantId, ClientId>, "tenant and client must not be swapped");

class TestIdentifiers : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void parsesAndLowers()
    {
        const auto id = TenantId::parse(u"0B6B1B1E-6F0C-4A52-9A43-2F6A51A1D0C7");
        QVERIFY(id);
        QCOMPARE(id->toString(), u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s);
        QVERIFY(!id->isNull());
    }

    void knowsTheNullGuid() { QVERIFY(ClientId::parse(u"00000000-0000-0000-0000-000000000000")->isNull()); }

    void refuses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::newRow("empty") << QString();
        QTest::newRow("braces") << u"{0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7}"_s;
        QTest::newRow("blank") << u" 0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
        QTest::newRow("line end") << u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7\n"_s;
        QTest::newRow("short") << u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c"_s;
        QTest::newRow("not hex") << u"0b6b1b1g-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
        QTest::newRow("no dashes") << u"0b6b1b1e6f0c4a529a432f6a51a1d0c7"_s;
        QTest::newRow("arabic digits") << u"٠b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s;
    }
    void refuses()
    {
        QFETCH(QString, text);
        const auto id = TenantId::parse(text);
        QVERIFY(!id);
        QCOMPARE(id.error().code, u"model.guid.malformed"_s);
    }

    void domains_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("domain");
        QTest::newRow("onmicrosoft") << u"contoso.onmicrosoft.com"_s << true;
        QTest::newRow("upper case") << u"Contoso.Example"_s << true;
        QTest::newRow("punycode") << u"xn--mller-kva.example"_s << true;
        QTest::newRow("no dot") << u"contoso"_s << false;
        QTest::newRow("scheme") << u"https://contoso.example"_s << false;
        QTest::newRow("mail") << u"a@contoso.example"_s << false;
        QTest::newRow("double dot") << u"contoso..example"_s << false;
        QTest::newRow("number") << u"127.0.0.1"_s << false;
        QTest::newRow("too long") << QString(u"a."_s.repeated(130) + u"example"_s) << false;
    }
    void domains()
    {
        QFETCH(QString, text);
        QFETCH(bool, domain);
        QCOMPARE(isDomainName(text), domain);
    }
};

QTEST_APPLESS_MAIN(TestIdentifiers)
#include "tst_identifiers.moc"
