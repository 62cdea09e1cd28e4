// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <vault/memory_store.h>
#include <vault/secret_keys.h>

#include <qcoro/qcorotask.h>

#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

class TestSecretStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void memoryKeepsAndForgets()
    {
        MemoryStore store;
        QVERIFY(!store.isPersistent());
        QVERIFY(QCoro::waitFor(store.write(secretKey(u"1"_s), ClientSecret::fromUtf8("fake-one"))));
        QVERIFY(QCoro::waitFor(store.write(secretKey(u"1"_s), ClientSecret::fromUtf8("fake-two"))));
        auto found = QCoro::waitFor(store.read(secretKey(u"1"_s)));
        QVERIFY(found && *found);
        QVERIFY((*found)->equals(ClientSecret::fromUtf8("fake-two")));
        QVERIFY(!*QCoro::waitFor(store.read(secretKey(u"2"_s))));
        QVERIFY(QCoro::waitFor(store.remove(secretKey(u"1"_s))));
        QVERIFY(QCoro::waitFor(store.remove(secretKey(u"1"_s))));
        QVERIFY(!*QCoro::waitFor(store.read(secretKey(u"1"_s))));
    }

    void installationKeyIsMadeOnce()
    {
        MemoryStore store;
        const auto first = QCoro::waitFor(installationKey(store, SystemRandom::instance()));
        const auto second = QCoro::waitFor(installationKey(store, SystemRandom::instance()));
        QVERIFY(first && second);
        QCOMPARE(first->size(), std::size_t(32));
        QVERIFY(first->equals(*second));
    }

    void keysDiffer()
    {
        QVERIFY(secretKey(u"1"_s) != portalKey(u"1"_s));
        QVERIFY(secretKey(u"1"_s) != secretKey(u"2"_s));
    }
};

QTEST_GUILESS_MAIN(TestSecretStore)
#include "tst_secret_store.moc"
