// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include "stdin_line.h"

#include <core/interrupt.h>

#include <QElapsedTimer>
#include <QTest>
#include <QTimer>

#include <csignal>
#include <thread>
#include <unistd.h>

using namespace Qt::StringLiterals;
using namespace signwright;
using namespace std::chrono_literals;

/** Secrets on standard input, with a pipe of the test's own in stdin's place. */
class TestStdinLine : public QObject
{
    Q_OBJECT

    int m_writeEnd = -1;

    void pipeIn(const QByteArray &bytes, bool close = true)
    {
        int ends[2];
        QVERIFY(pipe(ends) == 0);
        QVERIFY(dup2(ends[0], STDIN_FILENO) == STDIN_FILENO);
        ::close(ends[0]);
        QCOMPARE(::write(ends[1], bytes.constData(), size_t(bytes.size())), ssize_t(bytes.size()));
        if (close) {
            ::close(ends[1]);
        } else {
            m_writeEnd = ends[1];
        }
    }

    static QByteArray text(const Result<ClientSecret> &secret)
    {
        return secret ? QByteArray(secret->reveal().data(), qsizetype(secret->size())) : secret.error().code.toUtf8();
    }

private Q_SLOTS:
    void cleanup()
    {
        if (m_writeEnd >= 0) {
            ::close(std::exchange(m_writeEnd, -1));
        }
    }

    void lines_data()
    {
        QTest::addColumn<QByteArray>("input");
        QTest::addColumn<QByteArray>("expected");
        QTest::newRow("line") << QByteArray("fake-secret\n") << QByteArray("fake-secret");
        QTest::newRow("no line end") << QByteArray("fake-secret") << QByteArray("fake-secret");
        QTest::newRow("Windows line end") << QByteArray("fake-secret\r\n") << QByteArray("fake-secret");
        QTest::newRow("blanks are the user's") << QByteArray(" fake \n") << QByteArray(" fake ");
        QTest::newRow("not ASCII") << QByteArray("g\xc3\xa4nse\n") << QByteArray("g\xc3\xa4nse");
        QTest::newRow("nothing") << QByteArray() << QByteArray("cli.stdin.empty");
        QTest::newRow("empty line") << QByteArray("\nsecond\n") << QByteArray("cli.stdin.empty");
        QTest::newRow("just fits") << QByteArray(16, 'x') + '\n' << QByteArray(16, 'x');
        QTest::newRow("too long") << QByteArray(17, 'x') << QByteArray("cli.stdin.too_long");
        QTest::newRow("not UTF-8") << QByteArray("\xff\xfe\n") << QByteArray("cli.stdin.not_text");
        QTest::newRow("NUL") << QByteArray("a\0b\n", 4) << QByteArray("cli.stdin.not_text");
    }

    void lines()
    {
        QFETCH(QByteArray, input);
        QFETCH(QByteArray, expected);
        pipeIn(input);
        QCOMPARE(text(readStdinLine(16, 30s)), expected);
    }

    void theNextLineStaysInStdin()
    {
        pipeIn("first\nsecond\nrest");
        QCOMPARE(text(readStdinLine(64, 30s)), QByteArray("first"));
        QCOMPARE(text(readStdinLine(64, 30s)), QByteArray("second"));
        char rest[8] = {};
        QCOMPARE(::read(STDIN_FILENO, rest, sizeof rest), ssize_t(4));
        QCOMPARE(QByteArray(rest), QByteArray("rest"));
    }

    void aSilentPipeRunsIntoTheTimeLimit()
    {
        pipeIn("half a li", false);
        QElapsedTimer timer;
        timer.start();
        const auto line = readStdinLine(64, 300ms);
        QCOMPARE(text(line), QByteArray("cli.stdin.timeout"));
        QVERIFY(timer.elapsed() >= 300);
    }

    /** Last, because a signal once seen stays seen. */
    void zSignalEndsTheWait()
    {
        Interrupt interrupt;
        bool told = false;
        connect(&interrupt, &Interrupt::interrupted, this, [&told] { told = true; });
        pipeIn("", false);
        std::thread sender([] {
            std::this_thread::sleep_for(200ms);
            ::kill(::getpid(), SIGINT);
        });
        const auto line = readStdinLine(64, 60s);
        sender.join();
        QCOMPARE(text(line), QByteArray("cli.cancelled"));
        QTRY_VERIFY(told);
    }
};

QTEST_GUILESS_MAIN(TestStdinLine)
#include "tst_stdin_line.moc"
