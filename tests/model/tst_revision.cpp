// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <model/revision.h>

#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestRevision : public QObject
{
    Q_OBJECT
    static Integration example()
    {
        auto integration = Integration::create();
        integration.portal.kind = u"nexudus"_s;
        integration.tenants = {u"0b6b1b1e-6f0c-4a52-9a43-2f6a51a1d0c7"_s};
        integration.clientId = u"5d0a4c1e-4c55-4f0c-9d0a-0f6f4a3b9c11"_s;
        integration.redirectUris = {u"https://h.example/cb"_s};
        return integration;
    }
    const QByteArray m_key = QByteArray(32, 'k');
    Revision of(const Integration &integration, QByteArray secret = "one") const
    {
        return Revision::of(integration, ClientSecret::fromUtf8(std::move(secret)), m_key);
    }

private Q_SLOTS:
    void changesWithWhatDecidesASignIn()
    {
        const auto base = of(example());
        QVERIFY(!base.isNull());
        QCOMPARE(of(example()), base);
        QVERIFY(of(example(), "two") != base);
        auto changed = example();
        changed.redirectUris = {u"https://h.example/cb/"_s};
        QVERIFY(of(changed) != base);
        changed = example();
        changed.authority = AuthorityKind::Common;
        QVERIFY(of(changed) != base);
        // Two lists whose texts run together must differ.
        auto a = example();
        a.redirectUris = {u"https://h.example/a"_s, u"b"_s};
        auto b = example();
        b.redirectUris = {u"https://h.example/ab"_s};
        QVERIFY(of(a) != of(b));
    }

    void labelAndOptionsDoNotMatter()
    {
        auto changed = example();
        changed.name = u"other"_s;
        changed.options.buttonLabel = u"Go"_s;
        changed.options.preventPassword = true;
        QCOMPARE(of(changed), of(example()));
    }

    void anotherKeyGivesAnotherHash() { QVERIFY(Revision::of(example(), ClientSecret::fromUtf8("one"), QByteArray(32, 'x')) != of(example())); }

    void textForm()
    {
        const auto revision = of(example());
        QCOMPARE(Revision::fromString(revision.toString()), revision);
        QVERIFY(Revision::fromString(u"abc").isNull());
        QVERIFY(Revision::fromString(u"z"_s.repeated(64)).isNull());
        QVERIFY(!revision.toString().contains("one"_L1));
    }
};

QTEST_APPLESS_MAIN(TestRevision)
#include "tst_revision.moc"
