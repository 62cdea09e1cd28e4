// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <store/integration_store.h>
#include <vault/memory_store.h>
#include <vault/secret_keys.h>
#include <workflow/remove_integration.h>

#include <qcoro/qcorotask.h>

#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

/** Whoever deletes an integration deletes every secret of it, and nobody else's. */
class TestRemoveIntegration : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void takesEverySecretWithIt()
    {
        QTemporaryDir folder;
        SystemClock clock;
        auto opened = IntegrationStore::open(folder.path() + u"/signwright.db"_s, clock);
        QVERIFY(opened);
        MemoryStore vault;
        const auto mine = Integration::create();
        const auto other = Integration::create();
        QStringList keys{secretKey(mine.id),  previousSecretKey(mine.id),  portalKey(mine.id),
                         secretKey(other.id), previousSecretKey(other.id), portalKey(other.id)};
        for (const auto &key : std::as_const(keys)) {
            QVERIFY(QCoro::waitFor(vault.write(key, ClientSecret::fromUtf8("not-a-secret"))));
        }
        QVERIFY(QCoro::waitFor(removeIntegration(opened->store.get(), &vault, mine.id)));
        for (int i = 0; i < keys.size(); ++i) {
            const auto left = QCoro::waitFor(vault.read(keys.at(i)));
            QVERIFY(left);
            QCOMPARE(left->has_value(), i >= 3);
        }
    }
};

QTEST_GUILESS_MAIN(TestRemoveIntegration)
#include "tst_remove_integration.moc"
