// SPDX-FileCopyrightText: 2026 The Signwright developers
// SPDX-License-Identifier: Apache-2.0

#include <core/random.h>

#include <QRegularExpression>
#include <QSet>
#include <QTest>

using namespace signwright;
using namespace Qt::StringLiterals;

class TestRandom : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void tokensAreUrlSafeAndLongEnough()
    {
        // RFC 7636 section 4.1: a verifier has 43 to 128 unreserved characters.
        const auto token = QString::fromLatin1(SystemRandom::instance().token());
        static const QRegularExpression shape(u"\\A[A-Za-z0-9_-]{43}\\z"_s);
        QVERIFY2(shape.match(token).hasMatch(), qPrintable(token));
    }

    void tokensDiffer()
    {
        QSet<QByteArray> seen;
        for (int i = 0; i < 1000; ++i) {
            seen.insert(SystemRandom::instance().token());
        }
        QCOMPARE(seen.size(), 1000);
    }
};

QTEST_APPLESS_MAIN(TestRandom)
#include "tst_random.moc"
