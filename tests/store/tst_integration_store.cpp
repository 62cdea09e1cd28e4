// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <store/integration_store.h>

#include <QDir>
#include <QFile>
#include <QJsonDocument>
#include <QProcess>
#include <QSqlDatabase>
#include <QSqlQuery>
#include <QTemporaryDir>
#include <QTest>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{
StoredIntegration draft(const QString &name)
{
    StoredIntegration entry;
    entry.integration = Integration::create();
    entry.integration.name = name;
    entry.integration.portal.kind = u"nexudus"_s;
    entry.resumePage = u"register"_s;
    return entry;
}

/** The second program of the SIGKILL test: writes, says so, and waits to be killed. */
int writeForever(const QString &path)
{
    auto opened = IntegrationStore::open(path);
    if (!opened) {
        return 1;
    }
    auto entry = draft(u"Killed"_s);
    for (int i = 0;; ++i) {
        entry.integration.clientId = QString::number(i);
        if (!opened->store->save(entry)) {
            return 1;
        }
        std::printf("%d\n", i);
        std::fflush(stdout);
    }
}
} // namespace

class TestIntegrationStore : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_dir = std::make_unique<QTemporaryDir>();
        m_path = m_dir->filePath(u"data/signwright.db"_s);
    }

    void savesAndReadsBackWhole()
    {
        auto store = opened();
        auto entry = draft(u"Kalkio Spaces"_s);
        entry.integration.unknownMembers.insert(u"note"_s, u"kept"_s);
        QVERIFY(store->save(entry));
        store.reset();
        store = opened();
        const auto found = store->get(entry.integration.id);
        QVERIFY(found);
        QCOMPARE(found->integration.name, entry.integration.name);
        QCOMPARE(found->integration.toJson(), entry.integration.toJson());
        QCOMPARE(found->resumePage, u"register"_s);
        QVERIFY(found->isDraft);
        QCOMPARE(store->get(u"nobody"_s).error().code, u"store.not_found"_s);
    }

    void savingAgainKeepsTestsAndRuns()
    {
        auto store = opened();
        auto entry = draft(u"One"_s);
        QVERIFY(store->save(entry));
        Trace trace;
        trace.add(ObservationKind::HttpExchange, u"sign_in_test"_s, {{u"url"_s, u"https://login.example/authorize?code=not-for-the-disk&client_id=abc"_s}});
        QVERIFY(store->addRun(entry.integration.id, u"sign_in_test"_s, u"pass"_s, trace, {}));
        entry.integration.name = u"Two"_s;
        entry.isDraft = false;
        QVERIFY(store->save(entry));
        const auto runs = store->runs(entry.integration.id);
        QCOMPARE(runs->size(), 1);
        QVERIFY(!QJsonDocument(runs->first().trace).toJson().contains("not-for-the-disk"));
        QCOMPARE(store->list()->size(), 1);
        QCOMPARE(store->list()->first().integration.name, u"Two"_s);
    }

    void aTestCountsForItsRevisionOnly()
    {
        auto store = opened();
        const auto entry = draft(u"One"_s);
        QVERIFY(store->save(entry));
        const QByteArray key(32, 'k');
        const auto secret = ClientSecret::fromUtf8("obviously-fake");
        const auto tested = Revision::of(entry.integration, secret, key);
        auto changed = entry.integration;
        changed.clientId = u"other"_s;
        QVERIFY(!*store->hasPassed(entry.integration.id, tested));
        QVERIFY(store->recordTest(entry.integration.id, {tested, QDateTime::currentDateTimeUtc(), u"ada@contoso.com"_s, true}));
        QVERIFY(*store->hasPassed(entry.integration.id, tested));
        QVERIFY(!*store->hasPassed(entry.integration.id, Revision::of(changed, secret, key)));
        QVERIFY(!*store->hasPassed(entry.integration.id, Revision()));
        QCOMPARE(store->tests(entry.integration.id)->first().user, u"‹user›@contoso.com"_s);
        QVERIFY(store->recordTest(entry.integration.id, {tested, QDateTime::currentDateTimeUtc(), {}, false}));
        QVERIFY(!*store->hasPassed(entry.integration.id, tested));
    }

    void removingTakesEverythingOfIt()
    {
        auto store = opened();
        const auto entry = draft(u"One"_s);
        QVERIFY(store->save(entry));
        QVERIFY(store->addRun(entry.integration.id, u"preflight"_s, u"pass"_s, {}, {}));
        QVERIFY(store->remove(entry.integration.id));
        QVERIFY(store->list()->isEmpty());
        QVERIFY(store->runs(entry.integration.id)->isEmpty());
    }

    void keepsTheNewestRuns()
    {
        auto store = opened();
        const auto entry = draft(u"One"_s);
        QVERIFY(store->save(entry));
        for (int i = 0; i < 205; ++i) {
            QVERIFY(store->addRun(entry.integration.id, u"preflight"_s, QString::number(i), {}, {}));
        }
        const auto runs = store->runs(entry.integration.id, 1000);
        QCOMPARE(runs->size(), 200);
        QCOMPARE(runs->first().outcome, u"204"_s);
    }

    void remembersConfirmedMappings()
    {
        auto store = opened();
        QVERIFY(store->confirmedMapping(u"nexudus https://spaces.nexudus.com/api"_s)->isEmpty());
        const QMap<QString, QString> names{{u"tenant_id"_s, u"Some.Name"_s}};
        QVERIFY(store->confirmMapping(u"nexudus https://spaces.nexudus.com/api"_s, names));
        QCOMPARE(*store->confirmedMapping(u"nexudus https://spaces.nexudus.com/api"_s), names);
    }

#if defined(Q_OS_UNIX)
    void fileAndCompanionsAreTheUsersAlone()
    {
        auto store = opened();
        QVERIFY(store->save(draft(u"One"_s)));
        int seen = 0;
        for (const auto &file : QDir(m_dir->filePath(u"data"_s)).entryInfoList(QDir::Files)) {
            const auto others = file.permissions() & (QFile::ReadGroup | QFile::WriteGroup | QFile::ReadOther | QFile::WriteOther);
            QVERIFY2(!others, qPrintable(file.fileName()));
            ++seen;
        }
        QVERIFY(seen >= 2); // the database and its log
    }

    void sigkillLosesNothingThatWasAccepted()
    {
        QProcess writer;
        writer.start(QCoreApplication::applicationFilePath(), {u"--write-forever"_s, m_path});
        QByteArray said;
        while (said.count('\n') < 40) {
            QVERIFY(writer.waitForReadyRead(30000));
            said += writer.readAllStandardOutput();
        }
        writer.kill();
        QVERIFY(writer.waitForFinished());
        said += writer.readAllStandardOutput();
        const auto last = said.left(said.lastIndexOf('\n')).split('\n').constLast().toInt();
        const auto result = IntegrationStore::open(m_path);
        QVERIFY(result);
        QVERIFY(!result->notice);
        const auto entries = result->store->list();
        QCOMPARE(entries->size(), 1);
        QVERIFY(entries->first().integration.clientId.toInt() >= last);
        QCOMPARE(entries->first().resumePage, u"register"_s);
    }
#endif

    void aDamagedFileIsKeptAndNamed_data()
    {
        QTest::addColumn<int>("from");
        QTest::newRow("the head") << 0;
        QTest::newRow("a page in the middle") << 4096;
    }

    void aDamagedFileIsKeptAndNamed()
    {
        QFETCH(int, from);
        {
            auto store = opened();
            for (int i = 0; i < 50; ++i) {
                QVERIFY(store->save(draft(u"Entry %1"_s.arg(i))));
            }
        } // closing folds the log into the file
        QFile file(m_path);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(file.seek(from));
        file.write(QByteArray(3000, 'x'));
        file.close();
        const auto damaged = contents(m_path);
        const auto result = IntegrationStore::open(m_path);
        QVERIFY(result);
        QVERIFY(result->notice);
        QCOMPARE(result->notice->code, u"store.corrupt"_s);
        QCOMPARE(contents(result->notice->params.value(u"moved_to"_s).toString()), damaged);
        QVERIFY(result->store->save(draft(u"Goes on"_s)));
    }

    void aNewerFileIsLeftAlone()
    {
        opened().reset();
        {
            auto raw = QSqlDatabase::addDatabase(u"QSQLITE"_s, u"raw"_s);
            raw.setDatabaseName(m_path);
            QVERIFY(raw.open());
            QVERIFY(QSqlQuery(raw).exec(u"PRAGMA user_version=99"_s));
        }
        QSqlDatabase::removeDatabase(u"raw"_s);
        const auto result = IntegrationStore::open(m_path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"store.newer"_s);
        QCOMPARE(result.error().params.value(u"found"_s).toInt(), 99);
        QCOMPARE(QDir(m_dir->filePath(u"data"_s)).entryList({u"*damaged*"_s}).size(), 0);
    }

    void aPlaceThatCannotBeWrittenIsNamed()
    {
        QFile blocker(m_dir->filePath(u"data"_s));
        QVERIFY(blocker.open(QIODevice::WriteOnly));
        const auto result = IntegrationStore::open(m_path);
        QVERIFY(!result);
        QCOMPARE(result.error().code, u"store.open"_s);
    }

    void twoProgramsShareOneFile()
    {
        auto first = opened();
        auto second = opened();
        const auto entry = draft(u"Shared"_s);
        QVERIFY(first->save(entry));
        QVERIFY(second->get(entry.integration.id));
        QVERIFY(second->remove(entry.integration.id));
        QVERIFY(first->list()->isEmpty());
    }

private:
    std::unique_ptr<IntegrationStore> opened() const
    {
        auto result = IntegrationStore::open(m_path);
        return result ? std::move(result->store) : nullptr;
    }
    static QByteArray contents(const QString &path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }
    std::unique_ptr<QTemporaryDir> m_dir;
    QString m_path;
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (argc == 3 && qstrcmp(argv[1], "--write-forever") == 0) {
        return writeForever(QString::fromLocal8Bit(argv[2]));
    }
    TestIntegrationStore test;
    return QTest::qExec(&test, argc, argv);
}

#include "tst_integration_store.moc"
