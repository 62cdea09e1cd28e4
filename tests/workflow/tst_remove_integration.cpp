// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <store/integration_store.h>
#include <store/password_guard_store.h>
#include <store/publish_journal.h>
#include <vault/memory_store.h>
#include <vault/secret_keys.h>
#include <workflow/remove_integration.h>

#include <qcoro/qcorotask.h>

#include <QDir>
#include <QSqlDatabase>
#include <QSqlQuery>
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

    void everythingGoesAndNothingElse()
    {
        QTemporaryDir folder;
        const auto path = folder.path() + u"/signwright.db"_s;
        auto opened = IntegrationStore::open(path);
        QVERIFY(opened);
        auto &store = *opened->store;
        MemoryStore vault;
        QStringList keys{installationKeyName()};
        for (const auto *name : {"Kalkio Spaces", "Second location"}) {
            auto one = Integration::create();
            one.name = QLatin1StringView(name);
            QVERIFY(store.save({one, true, {}, {}}));
            QVERIFY(store.addRun(one.id, u"preflight"_s, u"pass"_s, {}, {}));
            keys << secretKey(one.id) << previousSecretKey(one.id) << portalKey(one.id);
        }
        // A row that an older or newer program cannot read has secrets too.
        auto unreadable = Integration::create();
        QVERIFY(store.save({unreadable, true, {}, {}}));
        {
            auto database = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"other"_s);
            database.setDatabaseName(path);
            QVERIFY(database.open());
            QSqlQuery query(database);
            QVERIFY(query.exec(u"UPDATE integration SET json = 'no JSON' WHERE id = '%1'"_s.arg(unreadable.id)));
            database.close();
        }
        QSqlDatabase::removeDatabase(u"other"_s);
        keys << secretKey(unreadable.id);
        QVERIFY(store.confirmMapping(u"nexudus https://spaces.example.org"_s, {{u"tenant_id"_s, u"Aad.Tenant"_s}}));
        for (const auto &key : std::as_const(keys)) {
            QVERIFY(QCoro::waitFor(vault.write(key, ClientSecret::fromUtf8("not-a-secret"))));
        }

        const auto removed = QCoro::waitFor(removeEverything(&store, &vault));
        QVERIFY(removed);
        QCOMPARE(*removed, 3);
        for (const auto &key : std::as_const(keys)) {
            QVERIFY(!QCoro::waitFor(vault.read(key))->has_value());
        }
        QVERIFY(store.ids()->isEmpty());
        QVERIFY(store.confirmedMapping(u"nexudus https://spaces.example.org"_s)->isEmpty());
        opened->store.reset();
        QDir left(folder.path());
        for (const auto &name : left.entryList(QDir::Files)) {
            QFile file(left.filePath(name));
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!file.readAll().contains("Kalkio"), qPrintable(name)); // not even in a page that is free
        }
    }

    void aPortalThatDependsOnItKeepsIt()
    {
        QTemporaryDir folder;
        auto opened = IntegrationStore::open(folder.path() + u"/signwright.db"_s);
        QVERIFY(opened);
        auto &store = *opened->store;
        MemoryStore vault;
        const auto mine = Integration::create();
        const auto other = Integration::create();
        QVERIFY(store.save({mine, false, {}, {}}));
        QVERIFY(store.save({other, false, {}, {}}));
        QVERIFY(QCoro::waitFor(vault.write(secretKey(other.id), ClientSecret::fromUtf8("not-a-secret"))));
        const auto now = QDateTime::currentDateTimeUtc();

        PasswordGuardStore guards(store);
        QVERIFY(guards.put({{mine.id, u"1378"_s, u"Kalkio"_s, {}, now, now.addSecs(600)}}));
        QCOMPARE(removable(store, mine.id).error().code, u"workflow.remove.guarded"_s);
        QVERIFY(removable(store, other.id));
        QCOMPARE(QCoro::waitFor(removeEverything(&store, &vault)).error().code, u"workflow.remove.guarded"_s);
        QVERIFY(guards.remove(mine.id, u"1378"_s));

        PublishJournalStore journal(store);
        const auto plan = journal.begin(mine.id, u"nexudus"_s, u"1378"_s, {});
        QVERIFY(plan);
        QCOMPARE(removable(store, mine.id).error().code, u"workflow.remove.unfinished"_s);
        QCOMPARE(QCoro::waitFor(removeEverything(&store, &vault)).error().code, u"workflow.remove.unfinished"_s);
        QCOMPARE(store.ids()->size(), 2);
        QVERIFY(QCoro::waitFor(vault.read(secretKey(other.id)))->has_value());
        QVERIFY(journal.finish(*plan, u"rolled_back"_s));
        QVERIFY(removable(store));
    }
};

QTEST_GUILESS_MAIN(TestRemoveIntegration)
#include "tst_remove_integration.moc"
