// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <vault/keychain_store.h>
#include <vault/open_vault.h>
#include <vault/secret_keys.h>

#include <qcoro/qcorotask.h>

#include <QDBusConnection>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTest>
#include <QThread>

#include <cstdio>

using namespace Qt::StringLiterals;
using namespace signwright;

namespace
{
/** Owns the Secret Service's name and never answers, as a keyring does whose unlock prompt nobody sees. */
int beSilent()
{
    if (!QDBusConnection::sessionBus().registerService(u"org.freedesktop.secrets"_s)) {
        return 1;
    }
    std::puts("silent");
    std::fflush(stdout);
    QThread::sleep(60);
    return 0;
}
} // namespace

/** Run with a real keyring (with-keyring.sh), with a silent one, or with none (without-keyring.sh), which the argument says. */
class TestKeychainStore : public QObject
{
    Q_OBJECT

public:
    QString surroundings;

private Q_SLOTS:
    void init()
    {
        const QString function = QString::fromLatin1(QTest::currentTestFunction());
        const auto wanted = function.startsWith("without"_L1) ? u"unreachable"_s : function.startsWith("hanging"_L1) ? u"hanging"_s : u"reachable"_s;
        if (wanted != surroundings) {
            QSKIP("for other surroundings");
        }
    }

    void writesReadsOverwritesRemoves()
    {
        KeychainStore store;
        QVERIFY(store.isPersistent());
        const auto key = secretKey(u"6f1c"_s);
        auto missing = QCoro::waitFor(store.read(key));
        QVERIFY2(missing, missing ? "" : qPrintable(missing.error().code));
        QVERIFY(!*missing);
        QVERIFY(QCoro::waitFor(store.write(key, ClientSecret::fromUtf8("obviously-fake~1"))));
        QVERIFY(QCoro::waitFor(store.write(key, ClientSecret::fromUtf8("obviously-fäke~2"))));
        auto found = QCoro::waitFor(KeychainStore().read(key));
        QVERIFY(found && *found);
        QVERIFY((*found)->equals(ClientSecret::fromUtf8("obviously-fäke~2")));
        QVERIFY(QCoro::waitFor(store.remove(key)));
        QVERIFY(QCoro::waitFor(store.remove(key)));
        QVERIFY(!*QCoro::waitFor(store.read(key)));
    }

    void keepsBinaryAndLongValues()
    {
        KeychainStore store;
        QByteArray long2000(2000, Qt::Uninitialized);
        for (int i = 0; i < long2000.size(); ++i) {
            long2000[i] = static_cast<char>(i % 256);
        }
        const auto expected = ClientSecret::fromUtf8(QByteArray(long2000));
        QVERIFY(QCoro::waitFor(store.write(u"test/long"_s, expected.clone())));
        auto found = QCoro::waitFor(store.read(u"test/long"_s));
        QVERIFY(found && *found && (*found)->equals(expected));
        QVERIFY(QCoro::waitFor(store.remove(u"test/long"_s)));
    }

    void vaultIsTheKeychain()
    {
        const auto opened = QCoro::waitFor(openVault());
        QVERIFY(!opened.notice);
        QVERIFY(opened.store->isPersistent());
    }

    void nothingOfItLiesInPlainFiles()
    {
        KeychainStore store;
        QVERIFY(QCoro::waitFor(store.write(u"test/canary"_s, ClientSecret::fromUtf8("canary-in-the-keyring"))));
        int files = 0;
        QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            if (file.open(QIODevice::ReadOnly)) {
                const auto bytes = file.readAll();
                QVERIFY2(!bytes.contains("canary-in-the-keyring"), qPrintable(file.fileName()));
                QVERIFY2(!bytes.contains(QByteArray("canary-in-the-keyring").toBase64()), qPrintable(file.fileName()));
                ++files;
            }
        }
        QVERIFY(files > 0); // the keyring's own, encrypted
        QVERIFY(QCoro::waitFor(store.remove(u"test/canary"_s)));
    }

    void hangingKeychainIsGivenUpAndBlocksNothing()
    {
        QProcess silent;
        silent.start(QCoreApplication::applicationFilePath(), {u"--silent"_s});
        QVERIFY(silent.waitForReadyRead(20000));
        QElapsedTimer timer;
        timer.start();
        KeychainStore store(std::chrono::milliseconds(1500));
        const auto written = QCoro::waitFor(store.write(u"test/x"_s, ClientSecret::fromUtf8("fake")));
        QVERIFY(!written);
        QCOMPARE(written.error().code, u"vault.timeout"_s);
        const auto first = timer.restart();
        QVERIFY(first >= 1400);
        // The second does not wait behind the first.
        QCOMPARE(QCoro::waitFor(store.read(u"test/x"_s)).error().code, u"vault.timeout"_s);
        QVERIFY(timer.elapsed() < 1000);
        // Once the silent one is gone the first job comes back to nobody, and the keychain is asked again.
        silent.kill();
        QVERIFY(silent.waitForFinished());
        QTRY_VERIFY_WITH_TIMEOUT(QCoro::waitFor(store.read(u"test/x"_s)).error().code != u"vault.timeout"_s, 30000);
    }

    void withoutABusTheReasonIsGivenInTime()
    {
        QElapsedTimer timer;
        timer.start();
        auto opened = QCoro::waitFor(openVault(std::chrono::seconds(3)));
        QVERIFY(timer.elapsed() < 20000);
        QVERIFY(opened.notice);
        QCOMPARE(opened.notice->code, u"vault.unreachable"_s);
        QVERIFY(!opened.store->isPersistent());
        QVERIFY(QCoro::waitFor(opened.store->write(u"test/x"_s, ClientSecret::fromUtf8("fake"))));
        QVERIFY(*QCoro::waitFor(opened.store->read(u"test/x"_s)));
        // A later job neither hangs behind the first nor finds a fallback.
        timer.start();
        const auto written = QCoro::waitFor(KeychainStore(std::chrono::seconds(3)).write(u"test/x"_s, ClientSecret::fromUtf8("fake-for-no-file")));
        QVERIFY(!written);
        QVERIFY(timer.elapsed() < 20000);
        QDirIterator it(qEnvironmentVariable("HOME"), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext()) {
            QFile file(it.next());
            QVERIFY(!file.open(QIODevice::ReadOnly) || !file.readAll().contains("fake-for-no-file"));
        }
    }
};

int main(int argc, char **argv)
{
    QCoreApplication app(argc, argv);
    if (app.arguments().value(1) == "--silent"_L1) {
        return beSilent();
    }
    TestKeychainStore test;
    test.surroundings = app.arguments().value(1);
    return QTest::qExec(&test, QStringList{app.arguments().constFirst()});
}

#include "tst_keychain_store.moc"
