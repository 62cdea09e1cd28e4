// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <store/integration_store.h>
#include <store/publish_journal.h>

#include <QFile>
#include <QTemporaryDir>
#include <QTest>

using namespace Qt::StringLiterals;
using namespace signwright;

class TestPublishJournal : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void anUnfinishedPlanIsFoundAgain()
    {
        QTemporaryDir dir;
        const auto path = dir.filePath(u"signwright.db"_s);
        using Entry = PublishJournalStore::Entry;
        using State = PublishJournalStore::State;
        qint64 id = 0;
        {
            auto opened = IntegrationStore::open(path);
            QVERIFY(opened);
            PublishJournalStore journal(*opened->store);
            const auto begun = journal.begin(u"one"_s, u"nexudus https://x"_s, u"1378"_s,
                                             {Entry{u"A.Tenant"_s, u"old"_s, u"new"_s}, Entry{u"A.Enabled"_s, false, true},
                                              Entry{u"A.Secret"_s, u"canary-before"_s, u"canary-after"_s, true}});
            QVERIFY(begun);
            id = *begun;
            QVERIFY(journal.mark(id, u"A.Tenant"_s, State::Written));
        }
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        QVERIFY(!file.readAll().contains("canary"));

        auto opened = IntegrationStore::open(path);
        PublishJournalStore journal(*opened->store);
        const auto left = journal.unfinished();
        QVERIFY(left);
        QCOMPARE(left->size(), 1);
        const auto &record = left->first();
        QCOMPARE(record.entries.size(), 3);
        QCOMPARE(record.entries[0].state, State::Written);
        QCOMPARE(record.entries[0].before, QJsonValue(u"old"_s));
        QCOMPARE(record.entries[1].after, QJsonValue(true));
        QCOMPARE(record.entries[1].state, State::Planned);
        QVERIFY(record.entries[2].after.isNull());
        QVERIFY(journal.finish(id, u"rolled_back"_s));
        QVERIFY(journal.unfinished()->isEmpty());
        QCOMPARE(journal.of(u"one"_s)->first().outcome, u"rolled_back"_s);
    }
};

QTEST_GUILESS_MAIN(TestPublishJournal)
#include "tst_publish_journal.moc"
